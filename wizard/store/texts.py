"""The texts that assessments are searched by: notes, findings, whatever the list is told of them.

Each word looked for stands for every word that begins so. Where SQLite was
built without its index of words, the texts are looked through instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wizard.store.connections import Connection


class Wanted(NamedTuple):
    """A condition on the rows of ``texts``, with its values."""

    condition: str
    values: tuple[str, ...]


class Texts(Protocol):
    """How one kind of library keeps and finds texts."""

    def put(self, connection: Connection, number: int, texts: Mapping[str, str]) -> None:
        """Keep the texts of an assessment in place of those it had; they are named by their columns."""

    def holding(self, connection: Connection, words: Sequence[str]) -> Wanted:
        """Return the condition under which texts hold all these words."""


class FileTexts:
    """Texts in SQLite."""

    def put(self, connection: Connection, number: int, texts: Mapping[str, str]) -> None:
        """Keep the texts of an assessment in place of those it had."""
        put_row(connection, number, texts)

    def holding(self, connection: Connection, words: Sequence[str]) -> Wanted:
        """Return the condition under which texts hold all these words."""
        made = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'texts'").fetchone()
        if "fts5" in made[0]:
            return Wanted("texts MATCH ?", (" ".join(f'"{word.replace(chr(34), chr(34) * 2)}"*' for word in words),))
        condition = " AND ".join(["client || ' ' || notes || ' ' || findings LIKE ? ESCAPE '\\'"] * len(words))
        return Wanted(condition, tuple(f"%{literal(word)}%" for word in words))


def put_row(connection: Connection, number: int, texts: Mapping[str, object]) -> None:
    """Write one row of ``texts`` in place of the one that was there."""
    connection.execute("DELETE FROM texts WHERE rowid = ?", (number,))
    connection.execute(
        f"INSERT INTO texts (rowid, {', '.join(texts)}) VALUES (?{', ?' * len(texts)})",  # noqa: S608 - our own names
        (number, *texts.values()),
    )


def literal(text: str) -> str:
    """Return a text whose signs stand for themselves in a LIKE."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
