"""What Word documents and workbooks have in common: a package with a fixed date, and pictures of what is drawn.

Both formats are zip files that carry the time they were made. Packed again
under the document's own date, the same content gives the same bytes.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from wizard.proposal.charts import draw
from wizard.proposal.logo import paint_logo
from wizard.proposal.painter import measure, paint

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable

    from wizard.domain.logo import Logo
    from wizard.proposal.pictures import Chart
    from wizard.proposal.tones import Tones

    Raster = Callable[[bytes], bytes]  # the first page of a PDF as a PNG

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time a zip file can hold


def repacked(content: bytes, made: dt.datetime) -> bytes:
    """Return a package whose parts all carry the document's own time."""
    stamp, target = max(EARLIEST, made.timetuple()[:6]), BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name in source.namelist():
            package.writestr(zipfile.ZipInfo(name, stamp), source.read(name), zipfile.ZIP_DEFLATED)
    return target.getvalue()


def chart_png(chart: Chart, width: float, colours: Tones, raster: Raster) -> bytes:
    """Return a chart as a picture, drawn exactly as in the PDF.

    Args:
        width: in points.
    """
    drawing = draw(chart, width, colours, measure)
    page = BytesIO()
    canvas = Canvas(page, pagesize=(drawing.width, drawing.height), invariant=1)
    paint(drawing, canvas)
    canvas.save()
    return raster(page.getvalue())


def logo_png(logo: Logo, size: tuple[float, float], raster: Raster) -> bytes:
    """Return a logo as a picture, on white."""
    page = BytesIO()
    canvas = Canvas(page, pagesize=size, invariant=1)
    paint_logo(canvas, logo, (0.0, 0.0, *size))
    canvas.save()
    return raster(page.getvalue())
