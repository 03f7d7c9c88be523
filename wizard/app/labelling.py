"""The labels of an assessment, kept alike in a team's library and in its mirror."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.labels import Labels, joined

if TYPE_CHECKING:
    from wizard.store.mirror import Mirror
    from wizard.store.shelf import Row, Shelf


def bring_together(mirror: Mirror, here: Shelf, there: Shelf, uid: str, *, writable: bool) -> None:
    """Put the labels that were changed on one side on the other one, too; where both were, the team's count.

    Args:
        writable: whether the team's library may be written to; else ours wait.

    Raises:
        WizardError: one of the libraries cannot be read or written to.
    """
    rows = here.row(uid), there.row(uid)
    if rows[0] is None or rows[1] is None:
        return
    if rows[1].trashed:  # ours goes there, too, and is the team's again once somebody opens it there
        here.throw(uid, away=True)
        mirror.forget(uid)
        return
    before, ours, theirs = mirror.labels(uid), _of(rows[0]), _of(rows[1])
    both = joined(before, ours, theirs)
    _put(here, uid, ours, both)
    if writable:
        _put(there, uid, theirs, both)
    if before != (known := both if writable else theirs):
        mirror.note_labels(uid, known)


def _of(row: Row) -> Labels:
    return Labels(row.tags, row.follow_up, bool(row.archived), row.source, row.sourced)


def _put(shelf: Shelf, uid: str, was: Labels, now: Labels) -> None:
    if set(now.tags) != set(was.tags):
        shelf.tag(uid, now.tags)
    if now.follow_up != was.follow_up:
        shelf.follow_up(uid, now.follow_up)
    if now.archived != was.archived:
        shelf.put_by(uid, away=now.archived)
    if now[-2:] != was[-2:]:
        shelf.came_as(uid, *now[-2:])
