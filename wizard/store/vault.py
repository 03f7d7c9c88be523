"""Exported documents of a team: in the database, so that everybody has what somebody exported."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from wizard.store.storage import Storage


class Vault:
    """Documents in a table; nobody who sells can change or remove one."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    def put(self, digest: str, content: bytes) -> None:
        """Keep a content.

        Raises:
            WizardError: it could not be kept.
        """
        with self._storage.change() as connection:
            statement = "INSERT INTO documents (digest, content) VALUES (?, ?) ON CONFLICT DO NOTHING"
            connection.execute(statement, (digest, content))

    def get(self, digest: str) -> bytes | None:
        """Return what is kept under a hash, or ``None``."""
        with contextlib.suppress(WizardError):
            found = self._storage.rows("SELECT content FROM documents WHERE digest = ?", (digest,))
            return bytes(found[0][0]) if found else None
        return None

    def place(self, _digest: str) -> str:
        """Return the library's name."""
        return self._storage.name
