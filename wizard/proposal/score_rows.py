"""What pictures with a row for each area have in common: names, values, and a scale of 0 to 100 between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.drawing import Hand
from wizard.proposal.printable import MEDIUM
from wizard.proposal.sheet import SMALL_SIZE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.proposal.pictures import AreaBar, PairedBar
    from wizard.proposal.sheet import Sheet
    from wizard.proposal.tones import Tones

GAP, AXIS, FULL = 10.0, 14.0, 100.0
VALUE = Hand(MEDIUM, anchor="end")
TICK = Hand(size=SMALL_SIZE, anchor="middle")


class ScoreRows(NamedTuple):
    """Where the parts of every row stand: ``names`` and ``values`` are widths, the scale starts at ``left``."""

    names: float
    values: float
    left: float
    room: float

    def label(self, sheet: Sheet, bar: AreaBar | PairedBar, base: float, colours: Tones) -> None:
        """Write what a row is about, and its value."""
        sheet.label(sheet.fitted(bar.title, self.names), (0, base), colours.ink)
        value = sheet.shrunk(bar.label, self.values, VALUE)
        sheet.label(bar.label, (sheet.width, base), colours.ink, value)


def score_rows(sheet: Sheet, bars: Sequence[AreaBar | PairedBar], top: float, colours: Tones) -> ScoreRows:
    """Share out the width, and draw the scale up to ``top``."""
    names = min(sheet.widest([bar.title for bar in bars]), sheet.width * 0.42)
    values = min(sheet.widest([bar.label for bar in bars], VALUE), sheet.width * 0.3)
    left, right = names + GAP, sheet.width - values - GAP
    for tick in (0, 25, 50, 75, 100):
        at = left + (right - left) * tick / FULL
        sheet.rule([(at, AXIS), (at, top)], colours.line)
        if right - left > FULL or tick % 50 == 0:
            sheet.label(str(tick), (at, 3), colours.muted, TICK)
    return ScoreRows(names, values, left, right - left)
