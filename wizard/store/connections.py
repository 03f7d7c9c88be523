"""What the store asks of a connection to a library; SQLite's own are such, and the one to a team's server is made so.

Statements are written as SQLite reads them, with ``?`` for each value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


class Cursor(Protocol):
    """What a statement found."""

    def fetchone(self) -> Any:  # noqa: ANN401 - a row of whatever was asked for
        """Return the next row, or ``None``."""

    def fetchall(self) -> list[Any]:
        """Return the rows that are left."""

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """Takes statements."""

    def execute(self, statement: str, values: Sequence[object] = ..., /) -> Cursor:
        """Carry out one statement."""

    def executemany(self, statement: str, rows: Iterable[Sequence[object]], /) -> object:
        """Carry out one statement for each row of values."""

    def close(self) -> None:
        """Let go of it."""
