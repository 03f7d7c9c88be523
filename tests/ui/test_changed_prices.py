"""Prices that have changed since an assessment was made: those of then hold until somebody wants those of today."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from tests.shipped import EXAMPLES
from tests.ui.drivers import texts
from wizard.app import settings
from wizard.catalog.tongues import tongue
from wizard.domain.frozen import Difference
from wizard.domain.language import speaking
from wizard.ui import prompts
from wizard.ui.widgets.notice_bar import NoticeBar

BOOK = (EXAMPLES / "provider" / "northgate.toml").read_text(encoding="utf-8").replace("logo =", "# logo =")
YES, NO = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def priced(home):
    """Return a function that writes the company's price book with this price of a computer."""

    def make(computer):
        home.mkdir(exist_ok=True)
        settings.save(settings.load()._replace(role="seller"))
        book = BOOK.replace("computer = 48", f"computer = {computer}")
        (home / "provider.toml").write_text(book, encoding="utf-8")

    make(48)
    return make


@pytest.fixture
def driver(window, priced):
    """Return a window on an assessment that was made at 48 a computer."""
    found = window(EXAMPLES / "dentallab25.toml")
    found.press("Save and close")
    assert notice(found) == ""
    priced(52)
    found.window.open_file(EXAMPLES / "dentallab25.toml")
    return found


def notice(driver):
    """Return what the window tells above the page; "" for nothing."""
    bars = [bar for bar in driver.window.findChildren(NoticeBar) if bar.isVisibleTo(driver.window)]
    return " ".join(texts(bars[0])) if bars else ""


def price(driver):
    """Return what a computer costs under the simplest plan with care."""
    catalogue = driver.session.catalogue
    return next(plan.price.per_computer for plan in catalogue.plans if plan.id == "essential")


def test_the_prices_of_then_hold_and_the_change_is_told(driver):
    assert "Prices have changed since this was made (1)." in notice(driver)
    assert price(driver) == 48


def test_todays_prices_are_taken_where_they_are_wanted(driver, dialogs):
    dialogs.buttons = [YES]
    driver.press("Look at them...")
    assert "48 \u2192 52" in dialogs.shown[0]
    assert price(driver) == 52
    assert notice(driver) == ""
    driver.press("Save and close")
    driver.window.open_file(EXAMPLES / "dentallab25.toml")
    assert (price(driver), notice(driver)) == (52, "")


def test_the_prices_of_then_are_kept_where_those_of_today_are_not_wanted(driver, dialogs):
    dialogs.buttons = [NO]
    driver.press("Look at them...")
    assert price(driver) == 48


def test_another_currency_is_never_taken_over(driver, home):
    driver.press("Save and close")
    (home / "provider.toml").write_text(
        BOOK.replace('currency = "USD"', 'currency = "EUR"\nexchange = 0.9'), encoding="utf-8"
    )
    driver.window.open_file(EXAMPLES / "dentallab25.toml")
    assert (price(driver), notice(driver)) == (48, "")


def test_numbers_and_names_of_plans_are_written_as_in_the_language_spoken(qtbot, dialogs):
    parent = QWidget()
    qtbot.addWidget(parent)
    sides = {"user": (Decimal(48), Decimal("1048.5")), "name": ("Essential care", "Ours")}
    dialogs.buttons = [NO]
    changed = tuple(Difference(f"plans.essential.{part}", part, *both) for part, both in sides.items())

    with speaking(tongue("de")):
        prompts.take_prices(parent, changed)
    assert dialogs.shown[0].splitlines()[:2] == ["user: 48 \u2192 1.048,5", "name: Grundbetreuung \u2192 Ours"]
