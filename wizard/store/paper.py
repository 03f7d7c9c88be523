"""Read a PDF back: how many pages it has, what is on them, and how they look.

PDFium must never be called from two threads at once, not even on two
documents, so every call is made here, under one lock, and everything that is
opened is closed before the lock is given back.

Units:
    sizes are points; a scale is pixels per point
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

_LOCK = threading.Lock()


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a PDF reaches.

    Attributes:
        sizes: width and height of each page.
        sections: number of pages before each entry on the first level of its outline.
    """

    sizes: tuple[tuple[float, float], ...]
    sections: tuple[int, ...]

    @property
    def pages(self) -> int:
        """The number of pages."""
        return len(self.sizes)

    def pages_before(self, section: int) -> int:
        """Return how many pages stand before a section, or all of them where there is no such section."""
        return self.sections[section] if section < len(self.sections) else self.pages


@dataclass(frozen=True, slots=True)
class Sight:
    """One page as it looks and as it reads; pixels are blue, green, red and one byte unused."""

    width: int
    height: int
    stride: int
    pixels: bytes
    text: str


def extent(content: bytes) -> Extent:
    """Return how far a PDF reaches.

    Raises:
        WizardError: it cannot be opened.
    """
    with _opened(content) as pdf:
        sizes = tuple(pdf.get_page_size(page) for page in range(len(pdf)))
        places = [mark.get_dest() for mark in pdf.get_toc(max_depth=2) if mark.level == 0]
        return Extent(sizes, tuple(place.get_index() or 0 for place in places if place is not None))


def sight(content: bytes, page: int, scale: float) -> Sight:
    """Return one page, drawn at a scale.

    Raises:
        WizardError: it cannot be opened.
    """
    with _opened(content) as pdf:
        found = pdf[page]
        words = found.get_textpage()
        text = words.get_text_bounded()
        words.close()
        drawn = found.render(scale=scale, prefer_bgrx=True)
        seen = Sight(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer), text)
        drawn.close()
        found.close()
        return seen


def png(content: bytes, scale: float = 3.0) -> bytes:
    """Return the first page as a picture; at 3 pixels a point it is crisp in print.

    Raises:
        WizardError: it cannot be opened.
    """
    with _opened(content) as pdf:
        target = BytesIO()
        pdf[0].render(scale=scale).to_pil().save(target, "PNG", optimize=True)
        return target.getvalue()


def check(path: Path, wanted: Extent, size: int) -> None:
    """Make sure that a file on disk is the PDF it should be.

    Raises:
        WizardError: it is not, or it cannot be read.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        text = mark("the document could not be read back: {reason}; please try again or choose another place")
        raise WizardError(say(text, reason=error.strerror)) from error
    if len(content) != size or extent(content) != wanted:
        msg = say("the document did not arrive whole on the disk; please try again or choose another place")
        raise WizardError(msg)


@contextmanager
def _opened(content: bytes) -> Iterator[PdfDocument]:
    with _LOCK:
        from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415 - 70 ms that only documents need

        try:
            pdf = PdfDocument(content)
        except PdfiumError as error:
            msg = say("the document cannot be opened as a PDF ({reason}); please make it again", reason=error)
            raise WizardError(msg) from error
        try:
            yield pdf
        finally:
            pdf.close()
