"""The least a PDF can cost: the same glyphs on a plain canvas, nothing laid out."""

from __future__ import annotations

import io

from pypdf import PdfReader
from reportlab.pdfgen.canvas import Canvas

from wizard.proposal.fonts import REGULAR, register_fonts


def raw_canvas(document):
    """Return a function that draws the text of ``document``, page by page, line by line."""
    register_fonts()
    pages = [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(document)).pages]

    def draw():
        canvas = Canvas(io.BytesIO(), invariant=1)
        for lines in pages:
            canvas.setFont(REGULAR, 8)
            for place, line in enumerate(lines):
                canvas.drawString(40, 780 - 9 * (place % 80), line)
            canvas.showPage()
        canvas.save()

    return draw
