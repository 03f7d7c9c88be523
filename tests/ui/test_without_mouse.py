"""What a person who uses no mouse, or holds a presenter, reaches: buttons, choices, what lies further down."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from tests.shipped import EXAMPLES, example
from tests.ui.drivers import named_button
from tests.ui.drivers_home import HomeDriver
from tests.ui.drivers_settings import FirstRunDriver, SettingsDriver, bare
from wizard.app import settings
from wizard.ui.widgets.assumption_table import AssumptionTable

Key = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LAB = EXAMPLES / "dentallab25.toml"


@pytest.fixture
def to_do(results):
    driver = results(example("dentallab25").answers)
    driver.window.resize(640, 480)
    driver.look_at("To do")
    driver.results.focus_first()
    return driver


def place(driver):
    """Return how far a tab of the results is scrolled."""
    return driver.results._stack.currentWidget().verticalScrollBar().value()  # noqa: SLF001


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_return_presses_the_button_that_has_the_keyboard(window, key):
    driver = window()
    driver.key(key)
    assert driver.sitting is not None


def test_return_that_is_held_presses_once(window):
    driver = window(LAB)
    driver.sitting.walk.go_to("client")
    button = named_button(driver.window, "Next")
    button.setFocus()
    for held in (False, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held)
        QCoreApplication.sendEvent(button, event)
        button.setFocus()

    assert driver.sitting.walk.current == "business"


def test_return_answers_no_question(window):
    driver = window(LAB)
    driver.sitting.walk.go_to("business")
    driver.cards.choices("b_tolerance")[0].setFocus()
    before = driver.session.assessment.answers["b_tolerance"]
    driver.key(Key.Key_Return)
    assert driver.session.assessment.answers["b_tolerance"] == before


@pytest.mark.parametrize(("there", "back"), [(Key.Key_PageDown, Key.Key_PageUp), (Key.Key_End, Key.Key_Home)])
def test_keys_scroll_the_results_from_their_tabs(to_do, there, back):
    assert place(to_do) == 0
    to_do.key(there)
    assert place(to_do) > 100
    to_do.key(back)
    assert place(to_do) == 0


def test_keys_scroll_the_assumptions_too(to_do, wait):
    to_do.look_at("Assumptions")
    wait(20)
    to_do.results.focus_first()
    bar = to_do.results.findChild(AssumptionTable).verticalScrollBar()
    to_do.key(Key.Key_End)
    assert bar.value() == bar.maximum() > 0


def test_a_presenter_turns_the_pages_of_what_is_presented(to_do):
    to_do.press("Present")
    assert bare(to_do.results.head.present.text()) == "Stop presenting (Esc)"
    to_do.key(Key.Key_PageDown)
    assert place(to_do) > 100
    to_do.key(Key.Key_Escape)
    assert to_do.can_press("Present")


def test_alt_and_left_leave_the_results(to_do):
    to_do.key(Key.Key_Left, ALT)
    assert to_do.results is None


def test_a_seller_is_chosen_on_the_first_run_by_keys(window, wait):
    first = FirstRunDriver(window().window)
    wait(1)  # laid out: the keys go by where things are
    for key in (Key.Key_Down, Key.Key_Space, Key.Key_Return):
        first.key(key)
    assert first.page() == "Your company"
    for _ in range(2):
        first.key(Key.Key_Return)
    assert first.is_over()


def test_the_dark_scheme_is_chosen_by_keys(window):
    driver = window()
    form = SettingsDriver(driver.window).go_to("Appearance")
    form.choose("Light")
    form.focus("Light")
    driver.key(Key.Key_Down)
    assert settings.load().theme == "dark"


def test_what_was_closed_has_the_keyboard_in_the_list(window):
    driver = window(LAB)
    driver.press("Save and close")
    assert driver.focused() is driver.window.home.panel.list
    driver.key(Key.Key_Return)
    assert driver.sitting is not None


def test_undo_brings_back_what_was_deleted(window):
    driver = window(LAB)
    driver.press("Save and close")
    home = HomeDriver(driver.window.home)
    driver.key(Key.Key_Delete)
    assert home.names() == []
    driver.key(Key.Key_Z, CTRL)
    assert home.names() == ["Harbour Dental Lab"]


def test_escape_gives_up_a_search(window):
    driver = window(LAB)
    driver.press("Save and close")
    home = HomeDriver(driver.window.home)
    home.search("nobody")
    home.panel.head.search.setFocus()
    driver.key(Key.Key_Escape)
    assert home.names() == ["Harbour Dental Lab"]
