"""Which assessments of a library are of the same client: one goes on from the other, or the name is the same.

Units:
    moments   seconds since 1970, UTC
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wizard.store.storage import Storage

AT_ONCE = 300  # names in one question: SQLite takes a thousand
# An assessment is of the day of its last answer; one that came in with an older date is of that.
_GIVEN = "coalesce((SELECT max(given) FROM answers WHERE assessment = id), created)"
_MOMENT = f"CASE WHEN changed < {_GIVEN} THEN changed ELSE {_GIVEN} END"
_COLUMNS = f"uid, client, mode, {_MOMENT}, earlier, trashed IS NOT NULL"
_NEAR = (
    f"SELECT {_COLUMNS} FROM assessments WHERE uid IN (%s) OR (earlier != '' AND earlier IN (%s))"  # noqa: S608 - our own words
    " OR client_key IN (SELECT client_key FROM assessments WHERE uid IN (%s) AND client_key != '')"
)
_VERSIONS = (
    "SELECT DISTINCT b.name, b.version FROM answers AS a JOIN sittings AS s ON s.id = a.sitting"
    " JOIN banks AS b ON b.id = s.bank WHERE a.assessment = (SELECT id FROM assessments WHERE uid = ?)"
)


class Relative(NamedTuple):
    """One assessment of a client.

    Attributes:
        moment: when its last answer was given.
        earlier: the one that it goes on from; "" where it stands alone.
    """

    uid: str
    client: str
    mode: str
    moment: float
    earlier: str
    trashed: int


def relatives(database: Storage, uid: str) -> list[Relative]:
    """Return the assessments of the same client, itself included, the oldest first; the trash is left out.

    Raises:
        WizardError: the library cannot be read.
    """
    found: dict[str, Relative] = {}
    asked: set[str] = set()
    waiting = {uid}
    while waiting:
        some = sorted(waiting)[:AT_ONCE]
        asked.update(some)
        marks = ", ".join("?" * len(some))
        for row in database.rows(_NEAR % (marks, marks, marks), some * 3):
            one = Relative(*row)
            found[one.uid] = one
            waiting |= {one.uid, one.earlier} - {""}
        waiting -= asked
    kept = (one for one in found.values() if one.uid == uid or not one.trashed)
    return sorted(kept, key=lambda one: (one.moment, one.uid != uid))


def moment_of(database: Storage, uid: str) -> float:
    """Return when an assessment's last answer was given; 0 for one that is not there.

    Raises:
        WizardError: the library cannot be read.
    """
    found = database.rows(f"SELECT {_MOMENT} FROM assessments WHERE uid = ?", (uid,))  # noqa: S608 - our own words
    return float(found[0][0]) if found else 0.0


def versions_asked(database: Storage, uid: str) -> set[tuple[str, str]]:
    """Return ids and versions of the question banks that an assessment's answers were given under.

    Raises:
        WizardError: the library cannot be read.
    """
    return {(name, version) for name, version in database.rows(_VERSIONS, (uid,))}
