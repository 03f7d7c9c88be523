"""Two assessments beside each other in the window: from the list, from the results, and in the document."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox

from tests.proposal.papers import pages
from tests.shipped import EXAMPLES
from tests.ui.drivers import named_button, texts
from wizard.app.again import assess_again, local_day
from wizard.app.library import Library
from wizard.proposal.pictures import PairedBars, Trend
from wizard.ui.widgets.chart_view import ChartView
from wizard.ui.widgets.comparison import Comparison

MOMENTS = (1_740_000_000.0, 1_750_000_000.0, 1_762_900_000.0)
PATIENCE = 20_000


@pytest.fixture
def reviewed(window, home):
    """Return a window on a client's three assessments; the newest, chosen first, goes on from the one before."""
    assert home
    library = Library.open()
    first = library.take_in(EXAMPLES / "studio4.toml")
    library.close_case(first)
    uids = [first.uid, assess_again(library, first.uid), ""]
    uids[2] = assess_again(library, uids[1])
    case = library.open_case(uids[2])
    library.close_case(case)
    for uid, moment in zip(uids, MOMENTS, strict=True):
        library.shelf.date(uid, moment)
    library.close()
    return window()


@pytest.fixture
def comparison(qtbot):
    """Return a function that waits for a window's comparison, and closes it in the end."""
    opened = []

    def find(driver):
        dialog = driver.window.findChild(Comparison)
        opened.append(dialog)
        qtbot.waitUntil(lambda: dialog.brief is not None, timeout=PATIENCE)
        return dialog

    yield find
    for dialog in opened:
        with qtbot.waitSignal(dialog.destroyed):
            named_button(dialog, "Close").click()


def compare(driver):
    driver.home.more("Compare...")


def can_compare(driver):
    return driver.home.can_more("Compare...")


def test_the_newest_is_compared_with_the_one_before(reviewed, comparison):
    compare(reviewed)
    dialog = comparison(reviewed)
    charts = [type(view._chart) for view in dialog.findChildren(ChartView)]  # noqa: SLF001 - what is drawn is what is seen

    assert charts == [Trend, PairedBars]
    assert dialog.brief.past.day == local_day(MOMENTS[1])
    assert len(dialog.brief.past.trend) == 3
    assert "Readiness is where it was" in texts(dialog)


def test_another_one_can_be_chosen(reviewed, comparison, qtbot):
    compare(reviewed)
    dialog = comparison(reviewed)
    choice = dialog.findChild(QComboBox)
    assert choice.count() == 2
    before = dialog.brief
    choice.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.brief is not None, timeout=PATIENCE)

    assert dialog.brief.past.day < before.past.day


def test_the_first_one_has_nothing_to_be_compared_with(reviewed):
    assert can_compare(reviewed)
    reviewed.home.choose(2)

    assert not can_compare(reviewed)


def test_it_closes_while_it_is_still_working(reviewed, qtbot):
    compare(reviewed)
    dialog = reviewed.window.findChild(Comparison)
    with qtbot.waitSignal(dialog.destroyed):
        named_button(dialog, "Close").click()


def test_the_results_lead_to_it_and_the_document_has_it(reviewed, comparison, qtbot):
    reviewed.press("Continue")
    reviewed.sitting.walk.results_wanted.emit()
    reviewed.press("Compare with last time...")
    assert comparison(reviewed).brief.past.day
    reviewed.wait_for_costs()
    reviewed.results.export_wanted.emit()
    exporting = reviewed.sitting.exporting
    qtbot.waitUntil(lambda: exporting._paper is not None, timeout=PATIENCE)  # noqa: SLF001 - what is written

    assert any("PROGRESS SINCE" in text for text in pages(exporting._paper.content))  # noqa: SLF001 - the same


def test_a_first_assessment_offers_no_comparison(results):
    driver = results({})

    assert not driver.can_press("Compare with last time...")
