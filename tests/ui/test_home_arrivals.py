"""What comes to the home page from outside: dropped files, a damaged library, other windows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.library import answers, case_in, on_disk
from tests.shipped import EXAMPLES, example, unpriced
from wizard.app.library import Library
from wizard.ui.widgets.drop_veil import DropVeil


def carried(*paths):
    """Return what a file manager carries."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag(driver, mime):
    """Hold something above the page; return whether it may be dropped."""
    event = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    QApplication.sendEvent(driver.window.home.viewport(), event)
    return event.isAccepted()


def drop(driver, mime):
    """Let it go."""
    event = QDropEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(driver.window.home.viewport(), event)


def veiled(driver):
    """Return whether the page says that the file may be dropped."""
    return any(veil.isVisible() for veil in driver.window.findChildren(DropVeil))


def test_a_file_can_be_dropped_anywhere(window):
    driver = window()
    mime = carried(EXAMPLES / "studio4.toml")
    assert drag(driver, mime)
    assert veiled(driver)
    drop(driver, mime)

    assert not veiled(driver)
    assert unpriced(driver.session.assessment) == example("studio4")


def test_a_file_carried_away_again_leaves_no_trace(window):
    driver = window()
    drag(driver, carried(EXAMPLES / "studio4.toml"))
    QApplication.sendEvent(driver.window.home.viewport(), QDragLeaveEvent())

    assert not veiled(driver)


@pytest.mark.parametrize(
    "names", [("picture.png",), ("a.toml", "b.toml"), ()], ids=["a picture", "two files", "nothing"]
)
def test_what_cannot_be_opened_cannot_be_dropped(window, tmp_path, names):
    driver = window()

    assert not drag(driver, carried(*(tmp_path / name for name in names)))
    assert not veiled(driver)


# Trouble, and other windows


def test_a_damaged_library_is_mended_and_said_at_the_start(window, home):
    home.mkdir()
    (home / "library.db").write_bytes(b"nonsense" * 1000)
    driver = window()

    assert any("The library was damaged" in text for text in driver.texts())
    assert driver.home.names() == []
    driver.press("Full assessment")
    driver.name_client("Harbour")
    assert [found.client.name for found in on_disk(home)] == ["Harbour"]


@pytest.mark.parametrize("answer", ["Yes", "Cancel"])
def test_an_assessment_held_on_another_computer_is_asked_about(window, keep, dialogs, answer):
    home = keep("Harbour")
    library = Library.open()
    other = case_in(library.database, f"{0:032x}")
    other.sit_down()
    dialogs.buttons = [getattr(QMessageBox.StandardButton, answer)]
    driver = window()
    driver.open_draft(0)
    library.close()

    assert home.exists()
    assert "a window on the computer here, since today" in dialogs.shown[0]
    assert (driver.sitting is not None) == (answer == "Yes")


def test_what_another_window_adds_is_told_and_can_be_shown(window, keep):
    keep("Harbour")
    driver = window()
    driver.open_draft(0)
    library = Library.open()
    other = case_in(library.database, f"{0:032x}")
    other.sit_down()
    other.keep(answers("Harbour", u_os="auto", b_tolerance="day"))
    other.leave()
    library.close()
    driver.go_to_step(1)
    driver.cards.choose("b_tolerance", driver.session.bank.by_id["b_tolerance"].option("days").label)
    told = next(text for text in driver.texts() if text.startswith("Another window has changed"))
    assert driver.session.bank.by_id["b_tolerance"].text in told
    driver.press("Show everything")

    assert driver.session.answer_to("u_os").value == "auto"
    assert driver.session.answer_to("b_tolerance").value == "days"
