"""What the offer on screen leaves the seller: seen by the seller alone, never while presenting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.shipped import EXAMPLES
from wizard.app import settings
from wizard.app.settings import Settings
from wizard.ui.widgets.margin_line import MarginLine

BOOK = (EXAMPLES / "provider" / "northgate.toml").read_text("utf-8").replace('logo = "northgate.svg"', "")


@pytest.fixture
def offering(home, window):
    """Return a function that shows the results of an example in somebody's window."""

    def show(role="seller", book=BOOK):
        home.mkdir(exist_ok=True)
        (home / "provider.toml").write_text(book, "utf-8")
        settings.save(Settings(role=role, theme="light"))
        driver = window()
        driver.window.open_file(EXAMPLES / "dentallab25.toml")
        driver.press("See the results")
        return driver

    return show


def told(driver):
    """Return what only the seller reads on the page."""
    page = driver.window.sitting.results
    labels = [label for label in page.findChildren(QLabel) if label.property("role") == "private"]
    return [label.text() for label in labels if label.isVisibleTo(page)]


def test_the_seller_sees_the_margin_of_the_offer(offering):
    (line,) = told(offering())

    assert line.startswith("Only you see this: $1,286 a month, cost $562, margin 56")


@pytest.mark.parametrize(
    ("least", "words"),
    [("0.60", "That is below your least margin of 60"), ("0.30", "That is below the 90")],
)
def test_too_little_is_said(offering, least, words):
    book = BOOK.replace("minimum_margin = 0.30", f"minimum_margin = {least}")
    (line,) = told(offering(book=book.replace("target_margin = 0.45", "target_margin = 0.90")))

    assert words in line


def test_nobody_sees_it_while_presenting(offering):
    driver = offering()
    driver.press("Present")
    assert told(driver) == []
    driver.key(Qt.Key.Key_Escape)

    assert len(told(driver)) == 1


def test_without_cost_prices_there_is_nothing_to_see(offering):
    without = "\n".join(line for line in BOOK.splitlines() if not line.startswith("costs"))

    assert told(offering(book=without)) == []


@pytest.mark.parametrize(("role", "shown"), [("seller", True), ("owner", False)])
def test_it_takes_no_room_where_it_says_nothing(offering, wait, role, shown):
    driver = offering(role)
    wait(0)
    line = driver.window.sitting.results.findChild(MarginLine)

    assert (line.height() > 0) == shown


def test_an_owner_sees_nothing(offering):
    assert told(offering("owner")) == []
