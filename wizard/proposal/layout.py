"""Fill pages: what fits is painted, what does not is cut, or waits for the next page."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.errors import WizardError
from wizard.domain.language import say
from wizard.proposal.flowable import Flowable, Need, PageBreak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wizard.proposal.marking import TaggedCanvas

SLACK = 1e-6


class Area(NamedTuple):
    """The part of each page that is filled."""

    left: float
    bottom: float
    width: float
    height: float


class Layout:
    """Places parts of a document below each other, page after page; between two, the larger of their spaces stays free.

    Args:
        begin, end: told as each page begins and ends; paint what stands around the area.
    """

    def __init__(
        self,
        canvas: TaggedCanvas,
        area: Area,
        begin: Callable[[TaggedCanvas], None],
        end: Callable[[TaggedCanvas], None],
    ) -> None:
        self._canvas, self._area = canvas, area
        self._begin, self._end = begin, end
        self._begun = False

    def fill(self, parts: Iterable[Flowable], progress: Callable[[float], None]) -> None:
        """Place all parts, in order.

        Args:
            progress: told the share done, 0.0 to 1.0, after each.

        Raises:
            WizardError: one is too tall for any page.
        """
        waiting = deque(parts)
        whole = max(1, len(waiting))
        while waiting:
            self._place(waiting)
            progress(max(0.0, 1 - len(waiting) / whole))
        self._close()

    def _place(self, waiting: deque[Flowable]) -> None:
        """Place the first of what waits, or a part of it."""
        part = waiting.popleft()
        if isinstance(part, PageBreak):
            self._close()
            return
        self._open()
        if part.kept:
            waiting.extendleft(reversed(self._kept(part, waiting)))
        elif self._fits(part):
            if isinstance(part, Need) and not self._at_top and self._room(part) < part.room:
                self._close()
        else:
            waiting.extendleft(reversed(self._cut(part)))

    def _open(self) -> None:
        if self._begun:
            return
        self._begin(self._canvas)
        self._begun = self._at_top = True
        self._top, self._after = self._area.bottom + self._area.height, 0.0

    def _close(self) -> None:
        if self._begun:
            self._end(self._canvas)
            self._canvas.showPage()
            self._begun = False

    def _space(self, part: Flowable) -> float:
        return 0.0 if self._at_top else max(part.before - self._after, 0.0)

    def _room(self, part: Flowable) -> float:
        """Return how much of the page is left for a part."""
        return self._top - self._area.bottom - self._space(part)

    def _fits(self, part: Flowable) -> bool:
        """Paint a part if it fits; return whether it did."""
        room = self._room(part)
        if room <= 0:
            return False
        base = self._top - (part.wrap(self._area.width, room)[1] + self._space(part))
        if base < self._area.bottom - SLACK:
            return False
        part.draw_on(self._canvas, self._area.left, base)
        below = base - part.after
        self._at_top = self._at_top and below == self._top
        self._top, self._after = below, part.after
        return True

    def _cut(self, part: Flowable) -> list[Flowable]:
        """Paint what fits of a part, and return the rest; all of it waits for the next page where nothing fits."""
        room = self._room(part)
        parts = list(part.split(self._area.width, room)) if room > 0 else []
        if parts and self._fits(parts[0]):
            return parts[1:]
        if self._at_top:
            raise WizardError(
                say("a part of the document is taller than a page; shorten the longest texts and try again")
            )
        self._close()
        return [part]

    def _kept(self, first: Flowable, waiting: deque[Flowable]) -> list[Flowable]:
        """Return parts that stay together, on a page that has room for them all if there is one."""
        found = [first]
        while found[-1].kept and waiting and not isinstance(waiting[0], Need | PageBreak):
            found.append(waiting.popleft())
        if not self._at_top and self._height(found) > self._room(first):
            self._close()
        for part in found:
            part.kept = False
        return found

    def _height(self, parts: Iterable[Flowable]) -> float:
        """Return how tall parts are, one below the other."""
        height = after = 0.0
        for place, part in enumerate(parts):
            height += part.wrap(self._area.width, self._area.height)[1]
            if place:
                height += max(part.before - after, 0.0)
            after = part.after
            height += after
        return height - after
