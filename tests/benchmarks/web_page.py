"""The same document as a web page, for an engine that prints those."""

from __future__ import annotations

from html import escape

from wizard.proposal import blocks

STYLE = """
@page { size: %s; margin: 64pt 60pt 56pt; @bottom-left { content: "%s"; font-size: 7.5pt } }
body { font: 9.5pt/13.5pt Inter, sans-serif; color: #334155 } h1 { font-size: 22pt; line-height: 27pt }
h2 { font-size: 12pt } table { width: 100%%; border-collapse: collapse; font-size: 8.5pt }
td, th { border-bottom: .4pt solid #e2e8f0; padding: 4pt 6pt; text-align: left; vertical-align: top }
.new { break-before: page } .box { background: #eef3fb; padding: 8pt }
"""


def web_page(document):
    """Return the document as HTML."""
    style = STYLE % (document.page_size.lower(), escape(document.footer))
    cover = "".join(f"<p>{escape(text)}</p>" for fact in document.cover.facts for text in fact)
    body = "".join(_part(block) for block in document.blocks)
    title = escape(document.cover.title)
    return (
        f"<html lang=en><head><title>{title}</title><style>{style}</style></head><h1>{title}</h1>{cover}{body}</html>"
    )


def _part(block):
    if isinstance(block, blocks.Heading):
        new = ' class="new"' if block.new_page else ""
        return f"<h{block.level}{new}>{escape(block.text)}</h{block.level}>"
    if isinstance(block, blocks.Table):
        head = "".join(f"<th>{escape(column.title)}</th>" for column in block.columns)
        return f"<table><thead><tr>{head}</tr></thead>{''.join(map(_row, block.rows))}</table>"
    if isinstance(block, blocks.Bullets):
        return _list(block.points)
    if isinstance(block, blocks.Beside):
        return _list(block.left.points) + _list(block.right.points)
    return "".join(f"<p>{escape(text)}</p>" for text in _texts(block))


def _texts(block):
    if isinstance(block, blocks.KeyFigures):
        return [f"{item.value} {item.label} {item.note}" for item in block.items]
    if isinstance(block, blocks.Callout):
        return [block.title, *block.lines]
    return [getattr(block, "text", getattr(block, "alt", ""))]


def _row(row):
    cells = "".join(f"<td>{escape(cell.text)}<br><small>{escape(cell.note)}</small></td>" for cell in row.cells)
    return f"<tr>{cells}</tr>"


def _list(points):
    items = "".join(f"<li><b>{escape(point.strong)}</b> {escape(point.text)}</li>" for point in points)
    return f"<ul>{items}</ul>"
