"""Where the bytes of exported documents lie: each under the hash of its content."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Protocol

from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path


class Documents(Protocol):
    """Keeps contents under their hashes."""

    def put(self, digest: str, content: bytes) -> None:
        """Keep a content; it takes the place of one that is no longer what it was.

        Raises:
            WizardError: it could not be kept.
        """

    def get(self, digest: str) -> bytes | None:
        """Return what is kept under a hash, or ``None``."""

    def place(self, digest: str) -> str:
        """Return where it lies, in words."""


class Folder:
    """Documents as files of a folder beside the library; it is made with the first of them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, digest: str, content: bytes) -> None:
        """Keep a content, whole or not at all.

        Raises:
            WizardError: it could not be kept.
        """
        if self.get(digest) == content:
            return
        with contextlib.suppress(OSError):  # writing says what is wrong with the folder
            self._folder.mkdir(exist_ok=True)
        write_atomic(self._file(digest), content)

    def get(self, digest: str) -> bytes | None:
        """Return what is kept under a hash, or ``None``."""
        try:
            return self._file(digest).read_bytes()
        except OSError:
            return None

    def place(self, digest: str) -> str:
        """Return the file."""
        return str(self._file(digest))

    def _file(self, digest: str) -> Path:
        return self._folder / f"{digest}.pdf"
