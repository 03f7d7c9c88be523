"""What Word documents and workbooks have in common: a package with a fixed date, and pictures of charts.

Both formats are zip files that carry the time they were made. Packed again
under the document's own date, the same content gives the same bytes.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from wizard.proposal.charts import draw
from wizard.proposal.story import Picture

if TYPE_CHECKING:
    import datetime as dt

    from wizard.proposal.pictures import Chart
    from wizard.proposal.styles import Palette

SHARPNESS = 3.0  # pixels per point: crisp in print
EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time a zip file can hold


def repacked(content: bytes, made: dt.datetime) -> bytes:
    """Return a package whose parts all carry the document's own time."""
    stamp, target = max(EARLIEST, made.timetuple()[:6]), BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name in source.namelist():
            package.writestr(zipfile.ZipInfo(name, stamp), source.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()


def chart_png(chart: Chart, width: float, colours: Palette) -> bytes:
    """Return a chart as a picture, drawn exactly as in the PDF.

    Args:
        width: in points.
    """
    import pypdfium2  # type: ignore[import-untyped]  # noqa: PLC0415 - only where a document has charts
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - the same

    drawing = draw(chart, width, colours)
    page = BytesIO()
    canvas = Canvas(page, pagesize=(drawing.width, drawing.height), invariant=1)
    Picture(drawing, chart.alt).drawOn(canvas, 0, 0)
    canvas.save()
    picture = BytesIO()
    with pypdfium2.PdfDocument(page.getvalue()) as document:
        document[0].render(scale=SHARPNESS).to_pil().save(picture, "PNG", optimize=True)
    return picture.getvalue()
