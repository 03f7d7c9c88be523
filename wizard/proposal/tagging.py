"""The tree of tags: what each part of a document is, for whoever hears it instead of seeing it.

The tree is made together with the flowables, in the order in which it is to
be read; a flowable knows its element. Painting only notes where on the pages
an element's content lies. So the order of reading never depends on the order
of painting, and a table that goes on over the page stays one table.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

ROLES = {"Title": "H1"}  # the document's own title; readers that do not know it take it for a heading
CELLS = frozenset({"TD", "TH"})  # a cell is one even where nothing stands in it


class Mark(NamedTuple):
    """Where content lies: the page, from 0, and its number there."""

    page: int
    number: int


class Annotation(NamedTuple):
    """A link's active area: the page it is on, and its name in the file."""

    page: int
    name: str


@dataclass(slots=True, eq=False)
class Element:
    """One tag: its kind by the names of the format, what is in it, and what else is to be said of it.

    Attributes:
        alt: the words that stand for a picture.
        text: the words that stand for signs which do not say what they mean.
        attributes: more, in the format's own writing.
        repeats: painted again on later pages, where it is not content any more.
    """

    kind: str
    kids: list[Element | Mark | Annotation] = field(default_factory=list)
    alt: str = ""
    text: str = ""
    attributes: str = ""
    repeats: bool = False

    def add(self, *kids: Element) -> None:
        """Put elements at the end of this one."""
        self.kids += kids

    def begun(self, kind: str) -> Element:
        """Return a new element at the end of this one."""
        element = Element(kind)
        self.kids.append(element)
        return element

    def is_shown(self) -> bool:
        """Return whether there is anything of it on the pages."""
        return self.kind in CELLS or any(not isinstance(kid, Element) or kid.is_shown() for kid in self.kids)


ARTIFACT = Element("Artifact")


def listed(*items: tuple[Element, Element], marks: str = "Disc") -> Element:
    """Return a list whose items have a label and a body; ``marks`` says what the labels are: Disc, Decimal, None."""
    return Element("L", [Element("LI", list(item)) for item in items], attributes=f"/O/List/ListNumbering/{marks}")


def header(scope: str, *, across: int = 1, repeats: bool = False) -> Element:
    """Return a header cell, of a "Column" or a "Row", over so many columns."""
    return Element("TH", attributes=f"/O/Table/Scope/{scope}{_span(across)}", repeats=repeats)


def cell(*, across: int = 1) -> Element:
    """Return a plain cell, over so many columns."""
    return Element("TD", attributes=f"/O/Table{_span(across)}" if across > 1 else "")


def _span(across: int) -> str:
    return f"/ColSpan {across}" if across > 1 else ""


def write_tree(file: Any, root: Element, parents: list[list[Element] | Element]) -> PDFObject:  # noqa: ANN401 - of reportlab, untyped
    """Put the tree into a file; return its root.

    Args:
        file: reportlab's document, for which it has no type.
        parents: for each page the elements of its content by number, then for each link its element.
    """
    top = _Root(parents)
    file.Reference(top, "StructTree")
    names: dict[Element, str] = {}
    _register(file, root, "StructTree", names)
    top.names = names
    return top


def _register(file: Any, element: Element, parent: str, names: dict[Element, str]) -> None:  # noqa: ANN401 - of reportlab, untyped
    name = names[element] = f"Struct{len(names)}"
    kids = [kid for kid in element.kids if not isinstance(kid, Element) or kid.is_shown()]
    file.Reference(_Entry(element, kids, parent, names), name)
    for kid in kids:
        if isinstance(kid, Element):
            _register(file, kid, name, names)


class _Entry(PDFObject):
    """One element as an object of the file; written by hand, for there are thousands."""

    def __init__(
        self, element: Element, kids: list[Element | Mark | Annotation], parent: str, names: dict[Element, str]
    ) -> None:
        self._element, self._kids, self._parent, self._names = element, kids, parent, names

    def format(self, document: Any) -> bytes:  # noqa: ANN401 - reportlab's document
        """Return the object's bytes."""
        numbers, element = document.idToObjectNumberAndVersion, self._element
        first = next((kid.page for kid in self._kids if isinstance(kid, Mark)), None)
        parts = [f"<</S/{element.kind}/P {numbers[self._parent][0]} 0 R"]
        if first is not None:
            parts.append(f"/Pg {numbers[page_name(first)][0]} 0 R")
        kids = [self._kid(kid, numbers, first) for kid in self._kids]
        parts += [f"/K {kids[0]}" if len(kids) == 1 else f"/K[{' '.join(kids)}]"] if kids else []
        parts += [f"/A<<{element.attributes}>>"] if element.attributes else []
        said = ((key, text) for key, text in (("Alt", element.alt), ("ActualText", element.text)) if text)
        parts += [f"/{key} {PDFString(text).format(document).decode('latin-1')}" for key, text in said]
        return ("".join(parts) + ">>").encode("latin-1")

    def _kid(self, kid: Element | Mark | Annotation, numbers: dict[str, tuple[int, int]], first: int | None) -> str:
        if isinstance(kid, Element):
            return f"{numbers[self._names[kid]][0]} 0 R"
        page = numbers[page_name(kid.page)][0]
        if isinstance(kid, Annotation):
            return f"<</Type/OBJR/Pg {page} 0 R/Obj {numbers[kid.name][0]} 0 R>>"
        return str(kid.number) if kid.page == first else f"<</Type/MCR/Pg {page} 0 R/MCID {kid.number}>>"


class _Root(PDFObject):
    """The root of the tree, with the way back from content to elements."""

    def __init__(self, parents: list[list[Element] | Element]) -> None:
        self._parents = parents
        self.names: dict[Element, str] = {}

    def format(self, document: Any) -> bytes:  # noqa: ANN401 - reportlab's document
        """Return the object's bytes."""
        numbers = document.idToObjectNumberAndVersion
        back = " ".join(f"{key} {self._back(entry, numbers)}" for key, entry in enumerate(self._parents))
        roles = "".join(f"/{name}/{standard}" for name, standard in ROLES.items())
        top = numbers["Struct0"][0]
        found = f"<</Type/StructTreeRoot/K[{top} 0 R]/RoleMap<<{roles}>>/ParentTree<</Nums[{back}]>>"
        return f"{found}/ParentTreeNextKey {len(self._parents)}>>".encode("latin-1")

    def _back(self, entry: list[Element] | Element, numbers: dict[str, tuple[int, int]]) -> str:
        if isinstance(entry, Element):
            return f"{numbers[self.names[entry]][0]} 0 R"
        return f"[{' '.join(f'{numbers[self.names[element]][0]} 0 R' for element in entry)}]"


def page_name(page: int) -> str:
    """Return the name by which reportlab knows a page, counted from 0."""
    return f"Page{page + 1}"
