"""Lines of text as they are written into a page, each stretch inside its tag."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import groupby
from typing import TYPE_CHECKING, Any, Protocol

from wizard.proposal.direction import order
from wizard.proposal.fonts import Run, font, measure
from wizard.proposal.scripts import plain
from wizard.proposal.tagging import ARTIFACT, Element

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Box = tuple[float, float, float, float]

END = "EMC"
ESCAPED = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)"})
RISE, FALL = 0.95, 0.25  # of the size: how far an active area reaches above and below the line of writing


class Page(Protocol):
    """What is written on."""

    file: Any

    def opened(self, element: Element) -> str:
        """Return the operator that begins an element's content."""

    def link(self, element: Element, target: str, box: Box) -> None:
        """Let a box lead to an address."""


class Pen:
    """Writes the text of one element; ``operators`` is what it wrote, in the format's own language."""

    def __init__(self, canvas: Page, element: Element) -> None:
        self.operators = [canvas.opened(element)]
        self._canvas, self._element = canvas, element
        self._at = (0.0, 0.0)
        self._font = ""

    def write(
        self, runs: Sequence[Run], size: float, at: tuple[float, float], levels: Sequence[int] | None = None
    ) -> None:
        """Write one line, beginning at a place; ``levels`` are those of its signs, where not all run to the right."""
        left, base = at
        self.operators.append(f"{left - self._at[0]:.2f} {base - self._at[1]:.2f} Td")
        self._at = at
        if levels is not None and self._element is ARTIFACT:
            self._show(_ordered(runs, levels), size)
        elif levels is not None:
            with self._inside(Element("Span", text=plain("".join([run.text for run in runs])))):
                self._show(_ordered(runs, levels), size)
        elif any(run.link for run in runs) and self._element is not ARTIFACT:
            self._lead(runs, size, at)
        else:
            self._show(runs, size)

    def _lead(self, runs: Sequence[Run], size: float, at: tuple[float, float]) -> None:
        """Write a line with links in it."""
        left, base = at
        for run in runs:
            if run.link:
                link = Element("Link")
                right = left + measure(run.face, run.text.rstrip()) * size
                with self._inside(link):
                    self._show([run], size)
                self._canvas.link(link, run.link, (left, base - FALL * size, right, base + RISE * size))
            else:
                self._show([run], size)
            left += measure(run.face, run.text) * size

    @contextmanager
    def _inside(self, part: Element) -> Iterator[None]:
        """Write what follows as part of a tag of its own inside that of the text."""
        self._element.add(part)
        self.operators += [END, self._canvas.opened(part)]
        yield
        self.operators += [END, self._canvas.opened(self._element)]

    def _show(self, runs: Sequence[Run], size: float) -> None:
        for run in runs:
            for name, sign in self._signs(run):
                if name != self._font:
                    self.operators.append(f"{name} {size:g} Tf")
                    self._font = name
                self.operators.append(f"{sign} Tj")

    def _signs(self, run: Run) -> Iterator[tuple[str, str]]:
        """Yield the name of each font that a run needs, with its codes in that font."""
        face, file = font(run.face), self._canvas.file
        if run.text.isascii():  # stands for itself in the first font of each face
            yield face.getSubsetInternalName(0, file), f"({run.text.translate(ESCAPED)})"
            return
        for subset, codes in face.splitString(run.text, file):
            yield face.getSubsetInternalName(subset, file), f"<{codes.hex()}>"


def _ordered(runs: Sequence[Run], levels: Sequence[int]) -> list[Run]:
    """Return a line's runs as they stand from left to right."""
    text = "".join([run.text for run in runs])
    faces = [run.face for run in runs for _ in run.text]
    placed = [(faces[place], sign) for place, sign in order(text, levels)]
    parts = groupby(placed, key=lambda found: found[0])
    return [Run("".join([sign for _, sign in part]), face) for face, part in parts]
