"""Paragraphs that know their tag, and headings that stand in the outline.

They replace reportlab's own paragraph, which reads markup in every text, drops
the space where a line ends, and cannot say what is a label, a link or a line
from right to left.
"""

from __future__ import annotations

from copy import copy
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from reportlab.lib.enums import TA_RIGHT

from wizard.proposal.breaking import SLACK, Line, cut_off, settled
from wizard.proposal.direction import levels_of
from wizard.proposal.flowable import Flowable
from wizard.proposal.fonts import Run, font
from wizard.proposal.scripts import is_mixed
from wizard.proposal.styles import MIDDLE
from wizard.proposal.tagging import Element

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from reportlab.lib.styles import ParagraphStyle

    from wizard.proposal.marking import TaggedCanvas


class Words(Flowable):
    """A paragraph, broken into lines once for a width, however often a table asks for its height.

    Args:
        runs: what it says, from ``safe``.
        tag: the element that it is the content of; a paragraph of its own where none is given.
        mark: a bullet or a number before it, with the element that it is the content of.
    """

    evened = 0.12  # of the width, at least, for the last line: a word alone there looks lost

    def __init__(
        self,
        runs: Sequence[Run],
        style: ParagraphStyle,
        tag: Element | None = None,
        mark: tuple[str, Element] | None = None,
    ) -> None:
        super().__init__(style.spaceBefore, style.spaceAfter)
        self.style, self.tag = style, tag or Element("P")
        self.runs = tuple(run if run.face else run._replace(face=style.fontName) for run in runs)
        self.mark = mark
        self.lines: list[Line] = []
        self._broken_for: float | None = None

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Return the size at that width."""
        if self._broken_for != available_width:
            room = max(available_width - self.style.leftIndent, self.style.fontSize)
            self.lines = settled(self.runs, room / self.style.fontSize, self.evened)
            self._broken_for = self.width = available_width
            self.height = len(self.lines) * self.style.leading
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the paragraph in two parts, of which the first fits; never a line alone on either side."""
        self.wrap(available_width, available_height)
        fitting = int((available_height + SLACK) / self.style.leading)
        if fitting >= len(self.lines):
            return [self]
        fitting -= fitting == len(self.lines) - 1
        if fitting <= 1:
            return []
        first, rest = self._part(self.lines[:fitting]), self._part(self.lines[fitting:])
        rest.mark = None
        return [first, rest]

    def fitted(self, width: float, height: float) -> Self:
        """Return the paragraph in at most that height, at least a line, with an ellipsis where it is cut off."""
        self.wrap(width, height)
        fitting = max(1, int((height + SLACK) / self.style.leading))
        if fitting >= len(self.lines):
            return self
        room = (width - self.style.leftIndent) / self.style.fontSize
        return self._part([*self.lines[: fitting - 1], cut_off(self.lines[fitting - 1], room)])

    def _part(self, lines: list[Line]) -> Self:
        part = copy(self)
        part.runs = tuple(run for line in lines for run in line.runs)
        part.lines, part.height = lines, len(lines) * self.style.leading
        return part

    def draw(self, canvas: TaggedCanvas) -> None:
        """Paint the paragraph."""
        if not self.lines:
            return
        base = self.height - font(self.style.fontName).face.ascent * self.style.fontSize / 1000
        if self.mark is not None:
            sign, tag = self.mark
            with canvas.written(tag, self.style.bulletColor) as pen:
                pen.write([Run(sign, self.style.bulletFontName)], self.style.fontSize, (0.0, base))
        with canvas.written(self.tag, self.style.textColor) as pen:
            for line, levels in zip(self.lines, self._levels(), strict=True):
                left = self.width - line.width * self.style.fontSize if self.style.alignment == TA_RIGHT else 0.0
                pen.write(line.runs, self.style.fontSize, (left + self.style.leftIndent, base), levels)
                base -= self.style.leading

    def _levels(self) -> list[list[int] | None]:
        """Return the levels of each line's signs; none where all run from left to right."""
        texts = ["".join([run.text for run in line.runs]) for line in self.lines]
        whole = "".join(texts)
        if not is_mixed(whole):
            return [None] * len(texts)
        levels, ends = levels_of(whole), list(accumulate(map(len, texts), initial=0))
        found = (levels[start:end] for start, end in pairwise(ends))
        return [part if any(part) else None for part in found]


class Title(Words):
    """A heading with its place in the outline of the PDF."""

    evened = 0.3
    outline: tuple[str, str, int] | None = None  # what it says, its key, its level from 0

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Return the heading in two parts; the first one keeps the place in the outline."""
        parts = super().split(available_width, available_height)
        if parts and isinstance(parts[0], Title):
            parts[0].outline = self.outline
        return parts

    def draw(self, canvas: TaggedCanvas) -> None:
        """Paint the heading and note its place."""
        if self.outline is not None:
            title, key, level = self.outline
            canvas.bookmarkHorizontal(key, 0, self.height + MIDDLE)
            canvas.addOutlineEntry(title, key, level, closed=True)
        super().draw(canvas)
