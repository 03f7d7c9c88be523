"""What a document should sound like: its texts in the order of reading, each with the kind of its tag."""

from __future__ import annotations

from wizard.proposal import blocks
from wizard.proposal.fonts import printable
from wizard.proposal.scripts import plain

SPOKEN = {"P", "H1", "H2", "Title", "Lbl", "LBody", "TH", "TD", "Figure"}
BOX = "☐"


def spoken(text):
    """Return a text as it can be read out: what is typed, less what cannot be printed."""
    return text if text == BOX else " ".join(plain(printable(text)).split())


def heard(tree):
    """Return kind and text of each element that says something, in order, from the tree of a file."""
    return [(kind, text) for kind, text in _heard(tree) if text or kind in {"TH", "TD"}]


def _heard(tag):
    if tag.kind == "Figure":
        yield tag.kind, tag.alt
    elif tag.kind in SPOKEN:
        parts = tag.found("P") if tag.kind in {"TH", "TD"} else []
        yield tag.kind, " ".join(" ".join(part.said() for part in parts or [tag]).split())
    else:
        for kid in tag.kids:
            yield from _heard(kid)


def expected(document):
    """Return what ``heard`` should return for a document."""
    found = [*_cover(document.cover), *(pair for block in document.blocks for pair in _block(block))]
    return [(kind, spoken(text)) for kind, text in found if spoken(text) or kind in {"TH", "TD"}]


def _cover(cover):
    yield from (("P", cover.issuer), ("P", cover.kicker.upper()), ("Title", cover.title), ("P", cover.subtitle))
    for figure in cover.figures:
        yield from (("P", figure.label), ("P", figure.value), ("P", figure.note))
    for label, value in cover.facts:
        yield from (("Lbl", label), ("LBody", value))


def _block(block):
    return READ[type(block)](block) if type(block) in READ else [("Figure", block.alt)]


def _heading(block):
    return [("P", block.kicker.upper()), (f"H{block.level}", block.text)]


def _text(block):
    return [("P", block.text)]


def _bullets(block):
    return _list(block.points, numbered=block.numbered)


def _beside(block):
    return [pair for side in (block.left, block.right) for pair in (("H2", side.title), *_list(side.points))]


def _figures(block):
    return [("P", text) for item in block.items for text in (item.value, item.label, item.note)]


def _callout(block):
    return [("P", block.title), *(("P", text) for text in block.lines)]


def _signatures(block):
    ticks = [pair for choice in block.choices for pair in (("Lbl", BOX), ("LBody", choice))]
    return [*ticks, *(("P", text) for party in block.parties for text in (party, *block.fields))]


def _nothing(_block):
    return []


def _list(points, *, numbered=False):
    for place, point in enumerate(points, start=1):
        yield "Lbl", str(place) if numbered else "•"
        yield "LBody", f"{point.strong} {point.text}".strip()


def _table(block):
    yield from (("TH", column.title) for column in block.columns)
    for row in block.rows:
        reach = _reach(row)
        yield "TH", _said(row.cells[0])
        yield from (("TD", _said(cell)) for cell in row.cells[reach:])


def _reach(row):
    if row.kind == "group":
        return len(row.cells)
    if row.kind == "total":
        return next((place for place, cell in enumerate(row.cells) if place and cell.text), 1)
    return 1


def _said(cell):
    return f"{cell.text} {cell.note}"


READ = {
    blocks.Heading: _heading,
    blocks.Lead: _text,
    blocks.Text: _text,
    blocks.Bullets: _bullets,
    blocks.Beside: _beside,
    blocks.KeyFigures: _figures,
    blocks.Callout: _callout,
    blocks.Table: _table,
    blocks.Signatures: _signatures,
    blocks.PageBreak: _nothing,
}
