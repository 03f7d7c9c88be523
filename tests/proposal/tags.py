"""The tree of tags of a PDF as a reader gets it: kinds, texts and attributes, from the file alone."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PdfReader

TOKEN = re.compile(rb"\((?:\\.|[^\\()])*\)|<<.*?>>|<[0-9a-f]*>|[^\s<(]+", re.DOTALL)
NUMBER = re.compile(rb"/MCID (\d+)")
ESCAPE = re.compile(rb"\\(\d{3}|.)", re.DOTALL)
BFCHAR = re.compile(r"<([0-9A-F]{2})> <((?:[0-9A-F]{4})+)>")
PAINT = {b"Tj", b"TJ", b"f", b"f*", b"S", b"s", b"B", b"B*", b"b", b"Do", b"sh"}


@dataclass
class Tag:
    """One element of the tree; ``text`` is that of its own content, without that of the elements in it."""

    kind: str
    kids: list = field(default_factory=list)
    alt: str = ""
    attributes: dict = field(default_factory=dict)

    def walk(self):
        """Yield this one and all in it, in the order of reading."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid.walk()

    def said(self):
        """Return all that is read out."""
        return "".join(kid.said() if isinstance(kid, Tag) else kid for kid in self.kids)

    def found(self, *kinds):
        """Return the elements of those kinds, in order."""
        return [tag for tag in self.walk() if tag.kind in kinds]


class Tagged:
    """A PDF, its pages' content by number, and its tree."""

    def __init__(self, data):
        self.reader = PdfReader(BytesIO(data))
        self.loose = []
        self.content = [self._content(page) for page in self.reader.pages]
        self.top = self.reader.trailer["/Root"]["/StructTreeRoot"]
        self.used = []
        self.tree = self._tag(self.top["/K"][0].get_object())

    def _content(self, page):
        maps = {name[1:].encode(): _map(font) for name, font in page["/Resources"]["/Font"].items()}
        texts, marks, codes, operands = {}, [], {}, []
        for token in TOKEN.findall(page.get_contents().get_data()):
            match token:
                case b"BDC" | b"BMC":
                    found = NUMBER.search(operands[-1])
                    marks.append(int(found[1]) if found else None)
                    texts |= {marks[-1]: ""} if found else {}
                case b"EMC":
                    marks.pop()
                case b"Tf":
                    codes = maps[operands[-2][1:]]
                case b"Tj" if marks and marks[-1] is not None:
                    texts[marks[-1]] += "".join(codes[byte] for byte in _bytes(operands[-1]))
            self.loose += [(page.page_number, token)] if token in PAINT and not marks else []
            operands = [*operands[-2:], token]
        assert not marks
        return texts

    def _tag(self, entry):
        attributes = entry.get("/A", {}).get_object() if "/A" in entry else {}
        tag = Tag(entry["/S"][1:], alt=entry.get("/Alt", ""), attributes=attributes)
        kids = entry.get("/K", [])
        kids = [self._kid(entry, kid) for kid in (kids if isinstance(kids, list) else [kids])]
        tag.kids = [entry["/ActualText"]] if "/ActualText" in entry else kids
        return tag

    def _kid(self, entry, kid):
        kid = kid.get_object()
        if isinstance(kid, int):
            return self._text(entry["/Pg"], kid)
        if kid.get("/Type") == "/MCR":
            return self._text(kid["/Pg"], kid["/MCID"])
        if kid.get("/Type") == "/OBJR":
            return ""
        assert kid["/P"].get_object() == entry
        return self._tag(kid)

    def _text(self, page, number):
        place = self.reader.get_page_number(page.get_object())
        self.used.append((place, int(number)))
        return self.content[place][number]

    def parents(self):
        """Return for each piece of content whether the way back from it leads to the element that holds it."""
        back = self.top["/ParentTree"]["/Nums"]
        for place, texts in enumerate(self.content):
            entries = back[2 * place + 1].get_object()
            assert len(entries) == len(texts)
            for number, entry in enumerate(entries):
                yield _holds(entry.get_object(), number)


def _holds(entry, number):
    kids = entry["/K"]
    kids = kids if isinstance(kids, list) else [kids]
    return any(kid == number or (isinstance(kid, dict) and kid.get("/MCID") == number) for kid in kids)


def _map(font):
    text = font["/ToUnicode"].get_data().decode("latin-1") if "/ToUnicode" in font else ""
    return {int(code, 16): bytes.fromhex(value).decode("utf-16-be") for code, value in BFCHAR.findall(text)}


def _bytes(string):
    if string.startswith(b"<"):
        return bytes.fromhex(string[1:-1].decode())
    return ESCAPE.sub(lambda found: bytes([int(found[1], 8)]) if found[1].isdigit() else found[1], string[1:-1])
