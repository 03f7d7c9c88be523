"""The file itself: small, whole, and written as archives demand.

reportlab writes every object apart, which the thousands of small ones of a
tagged document would make twice as large: here they are packed together. It
also ends streams in a way that archives do not accept.
"""

from __future__ import annotations

import zlib
from hashlib import md5
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFCatalog, PDFDocument, PDFString
from reportlab.pdfbase.pdfdoc import format as formatted

if TYPE_CHECKING:
    from collections.abc import Iterator

VERSION = (1, 7)
HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
END = b"endstream\n"
CLOSED = b"\r\n" + END  # not a bare line end: data may end in a carriage return, which would be taken for part of it
PACKAGE = 200  # objects
PLACE = 4  # bytes of an offset


class ArchivalFile(PDFDocument):
    """reportlab's document, with what it lacks in its catalogue and on its pages, written in packages."""

    Pages: Any
    Reference: Any

    def __init__(self, lang: str) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=VERSION)
        self.Catalog = self._catalog = _Catalog(Pages=self.Pages, Outlines=self.Outlines, Lang=PDFString(lang))

    def addPage(self, page: Any) -> None:  # noqa: ANN401, N802 - reportlab's name
        """Add a page; its content is tagged, and the Tab key follows the tags."""
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self.Pages.pages), "/S"
        super().addPage(page)

    def format(self) -> bytes:
        """Return the bytes of the file."""
        names = [self.Reference(part).name for part in (self.Catalog, self.info)]
        parcel = _Parcel()
        for number, content in self._contents():
            if content.endswith(END):
                parcel.put(number, content[: -len(END)] + CLOSED)
            else:
                parcel.pack(number, content)
        return parcel.closed(len(self.numberToId), *(self.idToObjectNumberAndVersion[name][0] for name in names))

    def _contents(self) -> Iterator[tuple[int, bytes]]:
        number = 1
        while number in self.numberToId:  # writing an object may add others
            yield number, formatted(self.idToObject[self.numberToId[number]], self, toplevel=1)
            number += 1


class _Catalog(PDFCatalog):
    """The catalogue, with what reportlab's does not know; it takes its entries as attributes."""

    def __init__(self, **entries: object) -> None:
        self.__NoDefault__ = [*PDFCatalog.__NoDefault__, "OutputIntents", "AF"]
        vars(self).update(entries)


class _Parcel:
    """The objects of a file on their way into it."""

    def __init__(self) -> None:
        self._parts, self._size = [HEAD], len(HEAD)
        self._packed: list[tuple[int, bytes]] = []
        self._places: dict[int, tuple[int, int, int]] = {0: (0, 0, 65535)}

    def put(self, number: int, content: bytes) -> None:
        """Write an object apart; a stream has to be."""
        part = b"%d 0 obj\n%b\nendobj\n" % (number, content.rstrip(b"\n"))
        self._places[number] = (1, self._size, 0)
        self._parts.append(part)
        self._size += len(part)

    def pack(self, number: int, content: bytes) -> None:
        """Keep an object for a package."""
        self._packed.append((number, content))

    def closed(self, last: int, root: int, info: int) -> bytes:
        """Write the packages and the index; return the file."""
        for start in range(0, len(self._packed), PACKAGE):
            last += 1
            self._package(last, self._packed[start : start + PACKAGE])
        content = md5(b"".join(self._parts), usedforsecurity=False).hexdigest()
        extra = f"/Root {root} 0 R/Info {info} 0 R/ID[<{content}><{content}>]"
        self._index(last + 1, extra)
        return b"".join(self._parts)

    def _package(self, number: int, objects: list[tuple[int, bytes]]) -> None:
        heads, size = [], 0
        for place, (name, content) in enumerate(objects):
            heads.append(b"%d %d" % (name, size))
            size += len(content) + 1
            self._places[name] = (2, number, place)
        head = b" ".join(heads) + b"\n"
        body = head + b"\n".join(content for _, content in objects)
        self.put(number, _stream(f"/Type/ObjStm/N {len(objects)}/First {len(head)}", body))

    def _index(self, number: int, extra: str) -> None:
        start = self._size
        self._places[number] = (1, start, 0)
        rows = (self._places[place] for place in range(number + 1))
        body = b"".join(bytes([kind]) + one.to_bytes(PLACE) + other.to_bytes(2) for kind, one, other in rows)
        self.put(number, _stream(f"/Type/XRef/Size {number + 1}/W[1 {PLACE} 2]{extra}", body))
        self._parts.append(b"startxref\n%d\n%%%%EOF\n" % start)


def _stream(about: str, body: bytes) -> bytes:
    packed = zlib.compress(body)
    return f"<<{about}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode() + packed + CLOSED
