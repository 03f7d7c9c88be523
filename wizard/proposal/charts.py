"""One picture for each chart of a document; data in, ``Drawing`` out, no advice.

The same drawing is painted in the PDF and on the screen; the palette decides
whether it is a light or a dark one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal.fonts import register_fonts
from wizard.proposal.money_charts import range_columns, stacked_bars, swing_bars
from wizard.proposal.pictures import AreaBars, RangeColumns, Scale, StackedBars
from wizard.proposal.score_charts import area_bars, scale

if TYPE_CHECKING:
    from reportlab.graphics.shapes import Drawing

    from wizard.proposal.pictures import Chart
    from wizard.proposal.styles import Palette


def draw(chart: Chart, width: float, colours: Palette) -> Drawing:
    """Return the picture of a chart, that wide."""
    register_fonts()
    if isinstance(chart, AreaBars):
        return area_bars(chart, width, colours)
    if isinstance(chart, Scale):
        return scale(chart, width, colours)
    if isinstance(chart, StackedBars):
        return stacked_bars(chart, width, colours)
    if isinstance(chart, RangeColumns):
        return range_columns(chart, width, colours)
    return swing_bars(chart, width, colours)
