"""Which assessments of the local library are a team's, and what each was when the team's library last had the same.

A seller whose team is out of reach goes on in the local library. The state
that both libraries last had in common is kept beside it, so that later it can
be told who changed what. An assessment that was begun here alone has none.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.assessment import Assessment, Client
from wizard.domain.labels import Labels
from wizard.store.entries import SHAPES, Agreed, assembled, changes

if TYPE_CHECKING:
    from wizard.domain.values import Mode
    from wizard.store.database import Database
    from wizard.store.entries import Kind

BASES = """
CREATE TABLE IF NOT EXISTS bases (
    uid TEXT PRIMARY KEY, team TEXT NOT NULL, mode TEXT NOT NULL, content TEXT NOT NULL,
    theirs INTEGER NOT NULL, ours INTEGER NOT NULL
) WITHOUT ROWID
"""
_LABELS = "CREATE TABLE IF NOT EXISTS labels (uid TEXT PRIMARY KEY, content TEXT NOT NULL) WITHOUT ROWID"
_KEEP = (
    "INSERT OR REPLACE INTO bases (uid, team, mode, content, theirs, ours)"
    " VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(revision), 0) FROM assessments WHERE uid = ?))"
)


class Base(NamedTuple):
    """What an assessment was when both libraries had the same.

    Attributes:
        theirs: its revision in the team's library; 0 for one that was begun here and never was there.
    """

    assessment: Assessment
    theirs: int


class Mirror:
    """The part of a local library that is one team's."""

    def __init__(self, database: Database, team: str) -> None:
        self._database, self._team = database, team
        if database.writable:
            with database.change() as connection:
                connection.execute(BASES)
                connection.execute(_LABELS)

    def note(self, uid: str, assessment: Assessment, theirs: int, *, same: bool = True) -> None:
        """Note what the team's library has of an assessment now; nothing (0) of one that was begun here.

        Args:
            same: whether the local library has just the same.

        Raises:
            WizardError: the local library cannot be written to.
        """
        content: dict[Kind, list[tuple[object, ...]]] = {kind: [] for kind in SHAPES}
        for change in changes(Assessment(Client(), {}, assessment.mode), assessment):
            content[change.kind].append((change.about, *(change.new or ())))
        with self._database.change() as connection:
            row = (
                uid,
                self._team,
                assessment.mode,
                json.dumps(content, ensure_ascii=False),
                theirs,
                uid if same else "",
            )
            connection.execute(_KEEP, row)

    def note_labels(self, uid: str, labels: Labels) -> None:
        """Note what the team's list knows of an assessment now.

        Raises:
            WizardError: the local library cannot be written to.
        """
        with self._database.change() as connection:
            row = (uid, json.dumps(labels, ensure_ascii=False))
            connection.execute("INSERT OR REPLACE INTO labels (uid, content) VALUES (?, ?)", row)

    def show(self, uid: str) -> None:
        """Take the local copy out of the trash.

        Raises:
            WizardError: the local library cannot be written to.
        """
        with self._database.change() as connection:
            connection.execute("UPDATE assessments SET trashed = NULL WHERE uid = ?", (uid,))

    def forget(self, uid: str) -> None:
        """Keep the local copy, but as one that is no longer the team's.

        Raises:
            WizardError: the local library cannot be written to.
        """
        with self._database.change() as connection:
            connection.execute("DELETE FROM bases WHERE uid = ?", (uid,))
            connection.execute("DELETE FROM labels WHERE uid = ?", (uid,))

    def base(self, uid: str, agreed: Agreed) -> Base | None:
        """Return what an assessment was; ``None`` for one that is not the team's."""
        found = self._database.rows("SELECT mode, content, theirs FROM bases WHERE uid = ?", (uid,))
        if not found:
            return None
        mode, content, theirs = found[0]
        return Base(assembled(json.loads(content), mode, agreed), theirs)

    def labels(self, uid: str) -> Labels:
        """Return what the team's list knew of an assessment."""
        found = self._database.rows("SELECT content FROM labels WHERE uid = ?", (uid,))
        if not found:
            return Labels()
        tags, *others = json.loads(found[0][0])
        return Labels(tuple(tags), *others)

    def shared(self) -> list[str]:
        """Return the uids of everything that is the team's, too, but for what lies in the trash."""
        return [uid for uid, _ in self._asked("trashed IS NULL")]

    def revisions(self) -> dict[str, int]:
        """Return the team's revision of everything that is here as it is there."""
        return dict(self._asked("revision = ours AND trashed IS NULL"))

    def strangers(self) -> list[tuple[str, Mode]]:
        """Return uid and mode of everything here that is no team's, nor in the trash."""
        if not self._database.writable:
            return []
        return self._database.rows(
            "SELECT uid, mode FROM assessments WHERE trashed IS NULL AND uid NOT IN (SELECT uid FROM bases)"
        )

    def unsent(self) -> list[str]:
        """Return the uids of what was changed or begun here and is not in the team's library yet."""
        return [uid for uid, _ in self._asked("revision != ours AND trashed IS NULL")]

    def thrown(self) -> dict[str, int]:
        """Return the team's revision of everything that was thrown away here."""
        return dict(self._asked("trashed IS NOT NULL"))

    def _asked(self, condition: str) -> list[tuple[str, int]]:
        if not self._database.writable:
            return []
        statement = f"SELECT uid, theirs FROM bases JOIN assessments USING (uid) WHERE team = ? AND {condition}"  # noqa: S608 - our own words
        return self._database.rows(statement, (self._team,))
