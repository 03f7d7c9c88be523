"""Disks that fill up or may not be written to: small ones in memory, where we may mount them."""

from __future__ import annotations

import contextlib
import subprocess

import pytest


@contextlib.contextmanager
def small_disk(folder, size="64k"):
    """Mount a disk of that size on a new folder; skip the test where that is not possible."""
    folder.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)  # noqa: S607


def make_read_only(folder):
    """Let a mounted disk no longer be written to."""
    _mount("-o", "remount,ro", folder)


def fill(folder):
    """Use up every byte of a small disk."""
    with contextlib.suppress(OSError), (folder / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)


def _mount(*words):
    try:
        subprocess.run(["mount", *map(str, words)], check=True, capture_output=True)  # noqa: S607
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"a disk cannot be mounted here ({error})")
