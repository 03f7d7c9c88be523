"""What a number in a file may be."""

from __future__ import annotations

from typing import NamedTuple

from wizard.domain.language import say

LARGE = 1e9


class Bounds(NamedTuple):
    """The lowest and the highest value; ``above``: the lowest itself is not allowed."""

    low: float
    high: float
    above: bool = False

    def holds(self, value: float) -> bool:
        """Tell whether a number lies within."""
        return self.low <= value <= self.high and not (self.above and value == self.low)

    def __str__(self) -> str:
        """Say it as the end of 'write a number ...'."""
        low, high = f"{self.low:g}", f"{self.high:g}"
        # Translators: these four are the {range} in "write a number {range}"
        if self.high >= LARGE:
            return say("above {low}", low=low) if self.above else say("from {low}", low=low)
        if self.above:
            return say("above {low} to {high}", low=low, high=high)
        return say("from {low} to {high}", low=low, high=high)


ANY = Bounds(-LARGE, LARGE)
COUNT = Bounds(0, LARGE)
POSITIVE = Bounds(0, LARGE, above=True)
SHARE = Bounds(0, 1)
SEVERITY = Bounds(1, 3)
