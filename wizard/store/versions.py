"""Exported documents, kept as they were: numbered for each assessment, with all that they were made from.

The library knows the number, the day, the inputs and the hash; the bytes lie
beside it in ``documents``, under their hash. Bytes that are there already are
no new version.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.errors import WizardError
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.store.database import Database

FOLDER = "documents"
_COLUMNS = "number, moment, kind, day, place, digest"
_ADD = (
    "INSERT INTO exports (assessment, number, moment, kind, day, place, digest, inputs)"  # noqa: S608 - our own words
    " SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM exports WHERE assessment = id), ?, ?, ?, ?, ?, ?"
    f" FROM assessments WHERE uid = ? RETURNING {_COLUMNS}"
)


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

    def __init__(self, database: Database, uid: str) -> None:
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
        digest = hashlib.sha256(content).hexdigest()
        known = next((version for version in self.listed() if version.digest == digest), None)
        target = self._file(digest)
        if not _holds(target, content):
            with contextlib.suppress(OSError):  # writing says what is wrong with the folder
                target.parent.mkdir(exist_ok=True)
            write_atomic(target, content)
        if known is not None:
            return known
        with self._database.change() as connection:
            values = (time.time(), kind, day, str(place), digest, inputs, self.uid)
            found = connection.execute(_ADD, values).fetchone()
        return None if found is None else Version(*found)

    def content(self, version: Version) -> bytes:
        """Return a document, byte for byte.

        Raises:
            WizardError: it is gone, or not what it was.
        """
        file = self._file(version.digest)
        try:
            found = file.read_bytes()
        except OSError as error:
            msg = f"{file}: version {version.number} cannot be read ({error.strerror}); export the document anew"
            raise WizardError(msg) from error
        if hashlib.sha256(found).hexdigest() != version.digest:
            msg = f"{file}: version {version.number} is no longer what was exported; export the document anew"
            raise WizardError(msg)
        return found

    def _file(self, digest: str) -> Path:
        return self._database.file.parent / FOLDER / f"{digest}.pdf"


def _holds(file: Path, content: bytes) -> bool:
    try:
        return file.read_bytes() == content
    except OSError:
        return False
