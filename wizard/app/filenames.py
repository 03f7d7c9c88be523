"""Names of clients as names of files: any system takes them, and no two are the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Container
    from pathlib import Path

FORBIDDEN = frozenset('/\\:*?"<>|')
RESERVED = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
LONGEST, LARGEST = 80, 180  # characters, bytes: with an ending and a number it fits where 255 bytes fit
UNNAMED = mark("assessment")


def plain(client: str) -> str:
    """Return a client's name as any system takes it for a file: no separators or signs with a meaning, not long."""
    spaced = "".join(" " if sign in FORBIDDEN or not sign.isprintable() else sign for sign in client)
    short = " ".join(spaced.split())[:LONGEST].encode()[:LARGEST].decode(errors="ignore").strip(". ")
    return f"{short} _" if short.partition(".")[0].lower().strip() in RESERVED else short or say(UNNAMED)


def key(name: str) -> str:
    """Return what two names have in common that a system may take for the same."""
    import unicodedata  # noqa: PLC0415 - only where many files are written

    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def unused(client: str, ending: str, taken: Container[str]) -> str:
    """Return a name of a file for a client that is none of those taken, which are ``key``s."""
    name, number = f"{plain(client)}{ending}", 1
    while key(name) in taken:
        number += 1
        name = f"{plain(client)} ({number}){ending}"
    return name


def new_folder(parent: Path, name: str) -> Path:
    """Make a folder that was not there, and return it.

    Raises:
        OSError: it cannot be made.
    """
    number = 1
    while True:
        folder = parent / (name if number == 1 else f"{name} ({number})")
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
        else:
            return folder
