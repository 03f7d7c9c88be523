"""What the list knows of an assessment beside its answers, and one of two where two lists went their own ways."""

from __future__ import annotations

from typing import Any, NamedTuple


class Labels(NamedTuple):
    """Tags, the day to come back to it, whether it is put by, and the file it came as."""

    tags: tuple[str, ...] = ()
    follow_up: str = ""
    archived: bool = False
    source: str = ""
    sourced: str = ""


def joined(before: Labels, ours: Labels, theirs: Labels) -> Labels:
    """Return what only one side changed, tag by tag; where both changed the same, theirs."""
    stayed = (tag for tag in theirs.tags if tag in ours.tags or tag not in before.tags)
    added = (tag for tag in ours.tags if tag not in before.tags and tag not in theirs.tags)
    sides: Any = zip(before, ours, theirs, strict=True)
    found = Labels(*(mine if other == was else other for was, mine, other in sides))
    return found._replace(tags=tuple(sorted((*stayed, *added))))
