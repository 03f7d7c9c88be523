"""Texts on a server: cut into words here, so that the same words find the same as in SQLite's index.

PostgreSQL's own reading of a text depends on how the server was set up (accents,
letters of other scripts, addresses), so it is given words and their places.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wizard.store.cases import search_key
from wizard.store.texts import Wanted, put_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wizard.store.connections import Connection

_WORD = re.compile(r"[^\W_]+")
LONGEST = 200  # letters of a word that count
MOST = 10_000  # words of one assessment's texts that can be found; the server counts places up to 16,383


class ServerTexts:
    """Texts in PostgreSQL."""

    def put(self, connection: Connection, number: int, texts: Mapping[str, str]) -> None:
        """Keep the texts of an assessment in place of those it had."""
        put_row(connection, number, {**texts, "words": _vector(texts.values())})

    def holding(self, _connection: Connection, words: Sequence[str]) -> Wanted:
        """Return the condition under which texts hold all these words; one of signs alone is in none."""
        asked = [" <-> ".join(map(_quoted, found)) + ":*" for word in words if (found := list(_words(word)))]
        if len(asked) < len(words):
            return Wanted("1 = 0", ())
        return Wanted("words @@ CAST(? AS TSQUERY)", (" & ".join(asked),))


def _words(text: str) -> Iterator[str]:
    return (found[0][:LONGEST] for found in _WORD.finditer(search_key(text)))


def _vector(texts: Iterable[str]) -> str:
    """Return the words of some texts with their places; no words of two texts stand side by side."""
    placed: dict[str, list[int]] = {}
    place = 0
    for text in texts:
        for word in _words(text):
            place += 1
            if place <= MOST:
                placed.setdefault(word, []).append(place)
        place += 1
    return " ".join(f"{_quoted(word)}:{','.join(map(str, places))}" for word, places in placed.items())


def _quoted(word: str) -> str:
    return f"'{word}'"  # nothing but letters and digits
