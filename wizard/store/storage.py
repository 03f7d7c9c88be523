"""What lies under a library: one small interface, with SQLite (``database``) and PostgreSQL (``server``) behind it.

Cases, lists and versions are written once, in SQLite's words, against this.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from wizard.store.connections import Connection
    from wizard.store.documents import Documents
    from wizard.store.texts import Texts


class LostError(WizardError):
    """The library's server is not there, or no longer; nothing of the change was kept, as far as can be known."""


class Storage(ABC):
    """An open library's rows.

    Attributes:
        writable: ``False`` where they can only be looked at.
        read_only: in a sentence to be said, why that would be.
        texts: how texts are kept and found.
        documents: where exported documents lie.
    """

    writable: bool
    read_only: str
    texts: Texts
    documents: Documents

    @property
    @abstractmethod
    def connection(self) -> Connection:
        """Takes statements; what they raise is told by ``told`` alone."""

    @property
    @abstractmethod
    def name(self) -> str:
        """What the library is called in a sentence: its file, or its address."""

    @abstractmethod
    def told(self) -> AbstractContextManager[None]:
        """Turn what is complained of into a sentence.

        Raises:
            WizardError: with that sentence.
        """

    @abstractmethod
    def change(self) -> AbstractContextManager[Connection]:
        """Hold one transaction: all of it is kept at the end, or nothing.

        Raises:
            WizardError: it could not be written; nothing of it was.
        """

    @abstractmethod
    def close(self) -> None:
        """Let go of it; what was committed stays."""

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        """Return what a question finds.

        Raises:
            WizardError: it cannot be read.
        """
        with self.told():
            return self.connection.execute(statement, values).fetchall()
