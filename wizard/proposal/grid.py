"""reportlab's table, whose rules and backgrounds belong to no tag; its cells know theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.platypus import Table

from wizard.proposal.fonts import REGULAR
from wizard.proposal.pen import END
from wizard.proposal.tagging import ARTIFACT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.proposal.marking import TaggedCanvas

Command = tuple[Any, ...]
Row = list[Any] | tuple[Any, ...]


class Grid(Table):
    """A table on paper; whether it is one to whoever hears it is for the tags of its cells to say."""

    canv: TaggedCanvas


def grid(rows: Sequence[Row], widths: Sequence[float], commands: Sequence[Command], *, repeated: int = 0) -> Grid:
    """Return a table on paper.

    Args:
        repeated: how many of the first rows stand at the top of every page again.
    """
    found = Grid(rows, colWidths=widths, repeatRows=repeated, hAlign="LEFT", renderCB=_apart)  # type: ignore[arg-type]
    found.setStyle([("FONTNAME", (0, 0), (-1, -1), REGULAR), *commands])  # reportlab's own choice is not embedded
    return found


def _apart(found: Grid, event: str, *_place: object) -> None:
    """Keep backgrounds and lines out of the content."""
    if event in {"startBG", "startLines"}:
        found.canv.addLiteral(found.canv.opened(ARTIFACT))
    elif event in {"endBG", "endLines"}:
        found.canv.addLiteral(END)
