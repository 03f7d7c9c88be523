"""The home page: begin, find, pin, delete with a way back, drop a file, all by keyboard as well."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QWidget

from tests.library import answers, on_disk
from tests.shipped import BANK, EXAMPLES, example, unpriced
from tests.ui.drivers import named_button
from wizard.app import settings
from wizard.app.library import Library
from wizard.catalog.assessments import read_assessment
from wizard.ui.widgets.copy_dialog import CopyDialog

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key
SEEN = (QAbstractButton, QLabel, QLineEdit, QListView)


@pytest.fixture
def active(window, qtbot):
    """Return a function that opens the window and gives it the keyboard."""

    def run():
        driver = window()
        with qtbot.waitActive(driver.window):
            driver.window.activateWindow()
        return driver

    return run


def test_an_empty_list_teaches_what_will_happen(window):
    driver = window()

    assert "Nothing here yet. This is how it goes:" in driver.texts()
    assert not driver.can_press("Delete")
    assert not driver.home.panel.head.search.isVisible()


@pytest.mark.parametrize(
    ("role", "name"), [("", "Full assessment"), ("seller", "Assess a client"), ("owner", "Assess my business")]
)
def test_the_page_speaks_to_whoever_uses_it(window, role, name):
    settings.save(settings.Settings(role=role)) if role else None
    driver = window()
    driver.press(name)

    assert driver.session.assessment.mode == "full"


def test_rows_say_who_when_how_far_and_what_came_of_it(window, home):
    library = Library.open()
    library.close_case(library.take_in(EXAMPLES / "dentallab25.toml"))
    library.close()
    (row,) = window().home.rows()

    assert home.exists()
    assert row.startswith("Harbour Dental Lab, full assessment, today, ")
    assert row.endswith(" answered, Firefighting, plan: Essential care")


def test_typing_finds_and_enter_opens(active, keep):
    keep("Harbour Dental", "Bakery", "Law office")
    driver = active()
    driver.key(Key.Key_F, CONTROL)
    QTest.keyClicks(driver.focused(), "harb")
    assert driver.home.names() == ["Harbour Dental"]
    driver.key(Key.Key_Return)

    assert driver.session.assessment.client.name == "Harbour Dental"


def test_the_key_down_leads_from_the_search_to_what_was_found(active, keep):
    keep("Harbour Dental", "Harbour Bakery")
    driver = active()
    driver.key(Key.Key_F, CONTROL)
    QTest.keyClicks(driver.focused(), "harb")
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Return)

    assert driver.session.assessment.client.name == "Harbour Dental"


def test_the_keyboard_goes_on_where_a_button_can_do_no_more(active, keep):
    keep("Harbour")
    driver = active()
    named_button(driver.window, "Delete").setFocus()
    driver.key(Key.Key_Space)

    assert driver.focused().text() == "&Trash (1)"


def test_what_is_not_found_is_said(window, keep):
    keep("Harbour")
    driver = window()
    driver.home.search("<b>zzz")
    assert "Nothing found for \u201c<b>zzz\u201d." in driver.texts()
    driver.home.search("")

    assert driver.home.names() == ["Harbour"]


def test_a_row_is_deleted_and_brought_back(window, keep):
    home = keep("Harbour & <b>Sons", "Bakery")
    driver = window()
    driver.home.choose(1)
    driver.home.key(Key.Key_Delete)
    assert driver.home.names() == ["Bakery"]
    assert "Deleted Harbour & <b>Sons." in driver.texts()
    assert len(on_disk(home)) == 1
    driver.press("Undo")

    assert driver.home.names() == ["Bakery", "Harbour & <b>Sons"]
    assert not driver.can_press("Undo")


def test_the_offer_to_undo_goes_by_itself(window, keep, wait):
    keep("Harbour", "Bakery")
    driver = window()
    driver.home.panel._undo._timer.setInterval(1)  # noqa: SLF001 - nobody waits twelve seconds
    driver.press("Delete")
    assert driver.can_press("Undo")
    wait(30)

    assert not driver.can_press("Undo")
    assert driver.can_press("Trash (1)")


def test_the_trash_can_be_opened_and_emptied_back(window, keep):
    keep("Harbour", "Bakery")
    driver = window()
    driver.press("Delete")
    driver.press("Delete")
    driver.press("Trash (2)")
    assert sorted(driver.home.names()) == ["Bakery", "Harbour"]
    assert not driver.can_press("Continue")
    driver.home.choose(0)
    driver.press("Put back")
    driver.press("Back to the list")

    assert len(driver.home.names()) == 1
    assert driver.can_press("Trash (1)")


def test_deleting_the_last_one_teaches_again_and_still_offers_the_trash(window, keep):
    keep("Harbour")
    driver = window()
    driver.press("Delete")

    assert "Nothing here yet. This is how it goes:" in driver.texts()
    assert driver.can_press("Undo")
    assert driver.can_press("Trash (1)")


def test_a_copy_is_saved_to_hand_on(window, keep, dialogs, tmp_path):
    keep("Harbour", u_os="auto")
    dialogs.files = [tmp_path / "copy.readiness", None, tmp_path / "nowhere" / "copy.readiness"]
    dialogs.acts = [CopyDialog.accept] * 3
    driver = window()
    for _ in range(3):
        driver.home.more("Save a copy...")

    assert unpriced(read_assessment(tmp_path / "copy.readiness", BANK)) == answers("Harbour", u_os="auto")
    assert any("nowhere" in text and "cannot be written" in text for text in driver.texts())


def test_pinned_ones_stay_at_the_top(window, keep):
    keep("old", "middle", "new")
    driver = window()
    driver.home.choose(2)
    driver.press("Pin")
    assert driver.home.names() == ["old", "new", "middle"]
    assert driver.home.chosen() == "old"
    assert driver.home.rows()[0].endswith("pinned")
    driver.press("Unpin")

    assert driver.home.names() == ["new", "middle", "old"]


def test_the_list_is_walked_and_opened_by_keyboard(active, keep):
    keep("old", "new")
    driver = active()
    driver.home.list.setFocus()
    driver.key(Key.Key_Down)
    driver.key(Key.Key_Return)

    assert driver.session.assessment.client.name == "old"


def test_a_double_click_opens(window, keep):
    keep("old", "new")
    driver = window()
    place = driver.home.list.visualRect(driver.home.list.cases.index(1)).center()
    viewport = driver.home.list.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    assert driver.session.assessment.client.name == "old"


@pytest.mark.parametrize(
    ("key", "modifier", "mode"), [(Key.Key_N, CONTROL, "full"), (Key.Key_F, ALT, "full"), (Key.Key_Q, ALT, "quick")]
)
def test_keys_begin_an_assessment(active, qtbot, key, modifier, mode):
    driver = active()
    driver.key(key, modifier)
    qtbot.waitUntil(lambda: driver.sitting is not None)  # a button shows for a moment that it was pressed

    assert driver.session.assessment.mode == mode


def test_a_key_still_begins_an_assessment_beside_a_full_list(active, keep, qtbot):
    keep("Harbour")
    driver = active()
    driver.key(Key.Key_F, ALT)
    qtbot.waitUntil(lambda: driver.sitting is not None)

    assert driver.session.assessment.answers == {}


def test_a_key_opens_a_file(active, dialogs):
    dialogs.files = [EXAMPLES / "startup9.toml"]
    driver = active()
    driver.key(Key.Key_O, CONTROL)

    assert unpriced(driver.session.assessment) == example("startup9")


def test_every_part_is_reached_by_the_tab_key(active, keep):
    keep("Harbour")
    driver = active()
    met = []
    for _ in range(14):
        met.append(driver.focused())
        driver.key(Key.Key_Tab)

    panel = driver.home.panel
    assert {panel.head.search, panel.list} <= set(met)
    buttons = {widget.text().replace("&", "") for widget in met if isinstance(widget, QAbstractButton)}
    assert {"Continue", "Pin", "Delete", "More", "Settings"} <= buttons


def test_settings_are_asked_for(window, qtbot):
    driver = window()
    with qtbot.waitSignal(driver.window.home.settings_wanted):
        driver.press("Settings")


def test_thousands_come_a_few_hundred_at_a_time(window, keep):
    keep(*(f"client {number}" for number in range(450)))
    driver = window()
    cases = driver.home.list.cases
    assert cases.rowCount() == 200
    while cases.canFetchMore(cases.index(-1)):
        cases.fetchMore(cases.index(-1))

    assert driver.home.names() == [f"client {number}" for number in range(449, -1, -1)]


@pytest.mark.parametrize("size", [(640, 480), (819, 600), (1100, 760), (1920, 1080)])
def test_nothing_is_cut_off_at_any_size(window, keep, qtbot, size):
    keep("Harbour " * 12)
    driver = window()
    driver.window.resize(*size)
    qtbot.wait(20)
    page = driver.window.home.page
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, SEEN) and not isinstance(widget.parent(), QLineEdit):
            assert widget.width() >= min(widget.minimumSizeHint().width(), widget.maximumWidth()), widget
            assert widget.height() >= widget.minimumSizeHint().height(), widget
    assert page.width() <= driver.window.home.viewport().width()
