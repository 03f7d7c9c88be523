"""Exported documents, kept as they were: numbered for each assessment, with all that they were made from.

The library knows the number, the day, the inputs and the hash; the bytes lie
in its documents, under their hash. Bytes that are there already are no new
version.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.errors import WizardError
from wizard.domain.hashing import hashed
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.store.storage import Storage

_COLUMNS = "number, moment, kind, day, place, digest"
_ADD = (
    "INSERT INTO exports (assessment, number, moment, kind, day, place, digest, inputs)"  # noqa: S608 - our own words
    " SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM exports WHERE assessment = id), ?, ?, ?, ?, ?, ?"
    f" FROM assessments WHERE uid = ? RETURNING {_COLUMNS}"
)
_GONE = mark("{place}: version {number} cannot be read; export the document anew")
_CHANGED = mark("{place}: version {number} is no longer what was exported; export the document anew")


class DocumentError(WizardError):
    """A document is gone, or not what it was."""


class Version(NamedTuple):
    """One document as it was exported.

    Attributes:
        number: 1 for the first of its assessment.
        moment: when it was exported, in seconds since 1970, UTC.
        kind: "proposal" or "report".
        day: the date on it, as YYYY-MM-DD.
        place: the file it went to; it may since have been moved.
        digest: the SHA-256 of its bytes, in hexadecimal.
    """

    number: int
    moment: float
    kind: str
    day: str
    place: str
    digest: str


class Versions:
    """The documents of one assessment, whose name in the library is ``uid``."""

    def __init__(self, database: Storage, uid: str) -> None:
        self._database, self.uid = database, uid

    def listed(self) -> list[Version]:
        """Return all of them, the latest first.

        Raises:
            WizardError: the library cannot be read.
        """
        statement = (
            f"SELECT {_COLUMNS} FROM exports JOIN assessments ON id = assessment WHERE uid = ? ORDER BY number DESC"  # noqa: S608 - our own words
        )
        return [Version(*found) for found in self._database.rows(statement, (self.uid,))]

    def add(self, content: bytes, kind: str, day: str, place: Path, inputs: str) -> Version | None:
        """Keep a document; return its version, or ``None`` where the assessment is not in the library.

        Args:
            inputs: the assessment with the prices it was made with, as JSON.

        Raises:
            WizardError: it could not be kept.
        """
        digest = hashed(content)
        known = next((version for version in self.listed() if version.digest == digest), None)
        self._database.documents.put(digest, content)
        if known is not None:
            return known
        with self._database.change() as connection:
            connection.execute("UPDATE assessments SET id = id WHERE uid = ?", (self.uid,))  # others wait with theirs
            values = (time.time(), kind, day, str(place), digest, inputs, self.uid)
            found = connection.execute(_ADD, values).fetchone()
        return None if found is None else Version(*found)

    def content(self, version: Version) -> bytes:
        """Return a document, byte for byte.

        Raises:
            DocumentError: it is gone, or not what it was.
        """
        found = self._database.documents.get(version.digest)
        if found is None or hashed(found) != version.digest:
            text = _GONE if found is None else _CHANGED
            place = self._database.documents.place(version.digest)
            raise DocumentError(say(text, place=place, number=version.number))
        return found

    def inputs(self, version: Version) -> str:
        """Return what a document was made from, as JSON.

        Raises:
            WizardError: the library cannot be read.
        """
        statement = "SELECT inputs FROM exports JOIN assessments ON id = assessment WHERE uid = ? AND number = ?"
        return str(self._database.rows(statement, (self.uid, version.number))[0][0])
