"""A canvas that says of everything painted on it which tag it belongs to, or that it belongs to none."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString
from reportlab.pdfgen.canvas import Canvas

from wizard.proposal.archival import describe
from wizard.proposal.filing import ArchivalFile
from wizard.proposal.pen import END, Pen
from wizard.proposal.tagging import ARTIFACT, Annotation, Element, Mark, write_tree

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.lib.colors import Color

    from wizard.proposal.archival import Imprint
    from wizard.proposal.pen import Box

PRODUCER = "ReportLab PDF Library"


class TaggedCanvas(Canvas):
    """One canvas for one file: what it knows ends with it, so nothing is carried into another run.

    Args:
        root: the tree of tags, whose elements are painted here.
        imprint: what the file says about itself.
    """

    file: Any

    def __init__(self, root: Element, imprint: Imprint, filename: Any, **options: Any) -> None:  # noqa: ANN401 - of reportlab, untyped
        super().__init__(filename, **options)
        self._root, self._imprint = root, imprint
        self.file = self._doc = ArchivalFile(imprint.language)
        self._pages: list[list[Element]] = [[]]
        self._links: list[Element] = []
        self._areas: list[PDFDictionary] = []

    def opened(self, element: Element) -> str:
        """Return the operator that begins an element's content; ``END`` ends it."""
        page = len(self._pages) - 1
        if element is ARTIFACT or (element.repeats and any(mark.page != page for mark in _marks(element))):
            return "/Artifact BMC"
        marks = self._pages[page]
        element.kids.append(Mark(page, len(marks)))
        marks.append(element)
        return f"/{element.kind}<</MCID {len(marks) - 1}>>BDC"

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """Take all that is painted inside for the content of an element."""
        self.addLiteral(self.opened(element))
        yield
        self.addLiteral(END)

    @contextmanager
    def written(self, element: Element, colour: Color) -> Iterator[Pen]:
        """Write text that is the content of an element."""
        pen = Pen(self, element)
        yield pen
        self.setFillColor(colour)
        self.addLiteral(f"BT {' '.join(pen.operators)} {END} ET")

    @contextmanager
    def foot(self) -> Iterator[None]:
        """Take all that is painted inside for the foot of the page, which is no content."""
        self.addLiteral("/Artifact<</Type/Pagination/Subtype/Footer>>BDC")
        yield
        self.addLiteral(END)

    def frame(self, element: Element, width: float, height: float) -> None:
        """Note the place of a picture that is about to be painted at the present origin."""
        (left, bottom), (right, top) = self.absolutePosition(0, 0), self.absolutePosition(width, height)
        element.attributes = f"/O/Layout/Placement/Block/BBox[{left:.2f} {bottom:.2f} {right:.2f} {top:.2f}]"

    def link(self, element: Element, target: str, box: Box) -> None:
        """Let a box, in the present coordinates, lead to an address."""
        left, bottom = self.absolutePosition(box[0], box[1])
        right, top = self.absolutePosition(box[2], box[3])
        action = PDFDictionary({"S": "/URI", "URI": PDFString(target)})
        area = PDFDictionary({"Type": "/Annot", "Subtype": "/Link", "Rect": PDFArray([left, bottom, right, top])})
        area.dict |= {"Border": "[0 0 0]", "F": 4, "Contents": PDFString(target), "A": action}
        name = f"link{len(self._links)}"
        self._addAnnotation(area, name)  # type: ignore[attr-defined]
        element.kids.append(Annotation(len(self._pages) - 1, self.file.annotationName(name)))
        self._links.append(element)
        self._areas.append(area)

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        """Close the page."""
        super().showPage()
        self._pages.append([])

    def save(self) -> None:
        """Write the file, with its tree of tags."""
        pages = self._pages[:-1]
        for key, area in enumerate(self._areas, start=len(pages)):
            area["StructParent"] = key
        self.file.Catalog.StructTreeRoot = write_tree(self.file, self._root, [*pages, *self._links])
        self.setProducer(PRODUCER)
        self.setDateFormatter(self._moment)
        describe(self.file, self._imprint, PRODUCER)
        super().save()

    def _moment(self, *_now: int) -> str:
        return self._imprint.moment


def _marks(element: Element) -> Iterator[Mark]:
    return (kid for kid in element.kids if isinstance(kid, Mark))
