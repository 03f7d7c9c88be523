"""Presenting: full screen, larger type, no buttons of the trade; Escape leaves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.shipped import example

LAB = example("dentallab25").answers


@pytest.fixture
def presenting(results):
    """Return the driver of a window that presents."""
    driver = results(LAB)
    driver.press("Present")
    return driver


@pytest.fixture(autouse=True)
def same_type_afterwards():
    """Fail when a test leaves the type larger than it was."""
    before = QApplication.font().pointSizeF()
    yield
    assert QApplication.font().pointSizeF() == pytest.approx(before)


def test_it_fills_the_screen_with_larger_type(results):
    driver = results(LAB)
    before = QApplication.font().pointSizeF()
    driver.press("Present")
    assert driver.window.windowState() & Qt.WindowState.WindowFullScreen
    assert QApplication.font().pointSizeF() > 1.2 * before
    assert not driver.can_press("Export...")
    driver.key(Qt.Key.Key_Escape)


def test_escape_leaves_and_everything_is_as_before(presenting):
    presenting.key(Qt.Key.Key_Escape)
    assert not presenting.window.windowState() & Qt.WindowState.WindowFullScreen
    assert presenting.can_press("Export...")


@pytest.mark.parametrize("key", [Qt.Key.Key_F5, Qt.Key.Key_F11])
def test_a_key_starts_and_stops_it(results, key):
    driver = results(LAB)
    driver.key(key)
    assert driver.window.windowState() & Qt.WindowState.WindowFullScreen
    driver.key(key)
    assert not driver.window.windowState() & Qt.WindowState.WindowFullScreen


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
