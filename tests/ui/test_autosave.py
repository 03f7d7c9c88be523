"""Answers kept safe: on disk after each one, and while that fails, on screen and said."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.library import locked, on_disk
from tests.shipped import BANK
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import answered


@pytest.fixture
def stuck(window, home, qtbot):
    """Return a window whose library another program keeps locked, and the lock."""
    driver = window()
    with qtbot.waitSignal(driver.window._kept().renewed):  # noqa: SLF001 - what looks after the library waits for no lock
        driver.press("Full assessment")
    driver.press("Next")
    driver.sitting._autosave.case._database.connection.execute("PRAGMA busy_timeout = 10")  # noqa: SLF001 - else 5 s each
    with locked(home) as driver.lock:
        driver.cards.type("b_users", "9")
        yield driver


def test_answers_that_cannot_be_saved_are_kept_and_said(stuck, dialogs):
    dialogs.buttons = [QMessageBox.StandardButton.Yes]
    assert any("safe only while this window is open" in text for text in stuck.texts())
    assert stuck.session.answer_to("b_users") == answered(9)


def test_saving_can_be_tried_again(stuck, home):
    stuck.press("Try again")
    assert stuck.can_press("Try again")
    stuck.lock.rollback()
    stuck.press("Try again")
    assert not stuck.can_press("Try again")
    assert [kept.answers for kept in on_disk(home)] == [{"b_users": answered(9)}]


def test_answers_can_be_saved_elsewhere(stuck, dialogs, tmp_path):
    target = tmp_path / "kept.readiness"
    dialogs.files = [target]
    stuck.press("Save elsewhere...")
    assert not stuck.can_press("Try again")
    assert read_assessment(target, BANK).answers == {"b_users": answered(9)}
    stuck.cards.type("b_users", "12")
    assert read_assessment(target, BANK).answers == {"b_users": answered(12)}


def test_closing_with_unsaved_answers_asks_first(stuck, dialogs):
    dialogs.buttons = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    stuck.window.close()
    assert stuck.window.isVisible()
    stuck.window.close()
    assert not stuck.window.isVisible()
    assert len(dialogs.shown) == 2


def test_leaving_with_unsaved_answers_asks_first(stuck, dialogs):
    dialogs.buttons = [QMessageBox.StandardButton.Cancel]
    stuck.press("Save and close")
    assert stuck.sitting is not None
    dialogs.buttons = [QMessageBox.StandardButton.Yes]
    stuck.window.close()


def test_nothing_is_opened_anew_over_unsaved_answers(stuck, dialogs):
    before = stuck.sitting
    before.noticed.emit("Another window has changed this assessment, too.")
    dialogs.buttons = [QMessageBox.StandardButton.Cancel]
    stuck.press("Show everything")
    assert stuck.sitting is before
    assert len(dialogs.shown) == 1  # the one question, and nothing opened after it
    assert stuck.session.answer_to("b_users") == answered(9)
    dialogs.buttons = [QMessageBox.StandardButton.Yes]
    stuck.window.close()


def test_a_data_folder_that_cannot_be_made_is_said(window, dialogs, home):
    home.write_text("in the way")
    driver = window()
    driver.press("Full assessment")
    assert driver.sitting is None
    assert "cannot be written" in dialogs.shown[0]
