"""One picture for each chart; data in, ``Drawing`` out, no advice.

The same drawing is painted in the PDF and on the screen: the tones decide
whether it is a light or a dark one, and ``measure`` says how wide a label is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wizard.proposal import pictures
from wizard.proposal.field_chart import field
from wizard.proposal.money_charts import range_columns, stacked_bars, swing_bars
from wizard.proposal.progress_charts import paired_bars, trend
from wizard.proposal.score_charts import area_bars, scale
from wizard.proposal.time_charts import courses, timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.proposal.drawing import Drawing, Measure
    from wizard.proposal.tones import Tones

DRAWN: dict[type, Callable[[Any, float, Tones, Measure], Drawing]] = {
    pictures.AreaBars: area_bars,
    pictures.Scale: scale,
    pictures.StackedBars: stacked_bars,
    pictures.RangeColumns: range_columns,
    pictures.SwingBars: swing_bars,
    pictures.Field: field,
    pictures.Courses: courses,
    pictures.Timeline: timeline,
    pictures.PairedBars: paired_bars,
    pictures.Trend: trend,
}


def draw(chart: pictures.Chart, width: float, colours: Tones, measure: Measure) -> Drawing:
    """Return the picture of a chart, that wide."""
    return DRAWN[type(chart)](chart, width, colours, measure)
