"""Write a file whole or not at all.

The bytes go to a new file beside the target and are moved into place, so a
full disk, a crash or a second run writing the same name leaves either the old
file or the new one, never half of either.
"""

from __future__ import annotations

import contextlib
import errno
import os
from threading import get_ident
from time import monotonic_ns
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_REASONS = {
    errno.ENOSPC: mark("the disk is full; free some space and try again"),
    errno.EDQUOT: mark("your disk quota is used up; free some space and try again"),
    errno.EACCES: mark(
        "the folder may not be written to, or the file is open elsewhere; close it or choose another place"
    ),
    errno.EPERM: mark("the folder may not be written to; choose another place"),
    errno.EROFS: mark("the disk is read-only; choose another place"),
    errno.ENOENT: mark("the folder does not exist; create it or choose another place"),
    errno.ENOTDIR: mark("part of the path is a file, not a folder; choose another place"),
    errno.EISDIR: mark("it is a folder; give a file name"),
    errno.ENAMETOOLONG: mark("the name is too long; choose a shorter one"),
    errno.EEXIST: mark("something else stands in its place; choose another name"),
}


def write_atomic(target: Path, content: bytes, check: Callable[[Path], None] | None = None) -> None:
    """Put ``content`` at ``target``; on any failure what was there before stays.

    Args:
        check: looks at the new file before it takes the place of the old one; what it raises passes through.

    Raises:
        WizardError: it cannot be written; the sentence names the file, the cause and what to do.
    """
    try:
        _write(target, content, check)
    except OSError as error:
        raise WizardError(cannot_write(target, error)) from error


def cannot_write(target: Path | str, error: OSError) -> str:
    """Say in one sentence why ``target`` cannot be written and what to do."""
    known = _REASONS.get(error.errno or 0)
    reason = say(known) if known else say("{reason}; choose another place", reason=error.strerror or error)
    return say("{place}: cannot be written: {reason}", place=target, reason=reason)


def _write(target: Path, content: bytes, check: Callable[[Path], None] | None) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "is a folder")
    beside = target.parent / f".{os.getpid()}-{get_ident()}-{monotonic_ns()}.part"
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if check is not None:
            check(beside)
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
