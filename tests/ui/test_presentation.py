"""Presenting: full screen, larger type, no buttons of the trade; Escape leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLabel

from tests.shipped import example
from wizard.app import settings
from wizard.ui.pages.results.overview import Overview
from wizard.ui.preferences import preferences

LAB = example("dentallab25").answers


@pytest.fixture
def presenting(results):
    """Return the driver of a window that presents."""
    driver = results(LAB)
    driver.press("Present")
    return driver


def sizes(page):
    """Return the size of every text of a page, in points."""
    page.ensurePolished()
    return [QFontInfo(label.font()).pointSizeF() for label in page.findChildren(QLabel) if label.text()]


def test_it_fills_the_screen_with_larger_type(results):
    driver = results(LAB)
    before = sizes(driver.results)
    driver.press("Present")
    assert driver.window.windowState() & Qt.WindowState.WindowFullScreen
    assert all(now > 1.2 * then for then, now in zip(before, sizes(driver.results), strict=True))
    assert not driver.can_press("Export...")
    driver.key(Qt.Key.Key_Escape)


def test_escape_leaves_and_everything_is_as_before(presenting):
    before = sizes(presenting.results)
    presenting.key(Qt.Key.Key_Escape)
    assert all(now < then / 1.2 for then, now in zip(before, sizes(presenting.results), strict=True))
    assert not presenting.window.windowState() & Qt.WindowState.WindowFullScreen
    assert presenting.can_press("Export...")


@pytest.mark.parametrize("key", [Qt.Key.Key_F5, Qt.Key.Key_F11])
def test_a_key_starts_and_stops_it(results, key):
    driver = results(LAB)
    driver.key(key)
    assert driver.window.windowState() & Qt.WindowState.WindowFullScreen
    driver.key(key)
    assert not driver.window.windowState() & Qt.WindowState.WindowFullScreen


def test_the_companys_colour_stays(results):
    preferences().change(preferences().chosen._replace(accent="#0b6e4f"))
    driver = results(LAB)
    for key in (Qt.Key.Key_F5, Qt.Key.Key_Escape):
        driver.key(key)
        assert QApplication.palette().highlight().color().name() == "#0b6e4f"
        assert "#0b6e4f" in QApplication.instance().styleSheet().lower()


def test_following_a_link_shows_no_private_tip_to_who_looks_on(results):
    driver = results(LAB)
    settings.save(settings.load()._replace(role="seller"))
    driver.press("Present")
    driver.on_results().show_tab("Why").spots()["Updates"].click()
    assert driver.can_press_tool("Show private tips")


def test_leaving_the_results_ends_it(presenting, wait):
    page = presenting.on_results().show_tab("Why")
    page.spots()["Updates"].click()
    wait(20)
    assert presenting.results is None
    assert not presenting.window.windowState() & Qt.WindowState.WindowFullScreen


def test_no_private_note_is_ever_on_the_results(results):
    driver = results(LAB)
    driver.session.annotate("m_disk", "they owe us money", None)
    driver.session.mark("m_disk", "ask the bookkeeper")
    driver.press("Back")
    driver.press("See the results")
    page = driver.on_results()
    for tab in page.tabs():
        page.show_tab(tab)
        assert not [text for text in page.texts() if "owe us" in text or "bookkeeper" in text]


def test_the_page_grows_with_its_type(results):
    driver = results(LAB)
    view = driver.results.findChild(Overview)
    before = view.sheet.maximumWidth()
    driver.press("Present")
    assert view.sheet.maximumWidth() > 1.2 * before
    driver.key(Qt.Key.Key_Escape)
    assert view.sheet.maximumWidth() == before
