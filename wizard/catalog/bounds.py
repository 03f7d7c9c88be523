"""What a number in a file may be."""

from __future__ import annotations

from typing import NamedTuple

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
        start = f"above {self.low:g}" if self.above else f"from {self.low:g}"
        return start if self.high >= LARGE else f"{start} to {self.high:g}"


ANY = Bounds(-LARGE, LARGE)
COUNT = Bounds(0, LARGE)
POSITIVE = Bounds(0, LARGE, above=True)
SHARE = Bounds(0, 1)
SEVERITY = Bounds(1, 3)
