"""The data folder: opened, backed up to one file, and brought back from one."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from tests.library import kept
from tests.ui.drivers_settings import SettingsDriver
from wizard.app import backups, settings
from wizard.app.library import Library
from wizard.app.settings import Settings


@pytest.fixture
def driver(window):
    settings.save(Settings(role="owner", theme="light"))
    return SettingsDriver(window().window).go_to("Data")


@pytest.fixture
def archive(home, tmp_path):
    """Return a backup of a seller with one assessment; nothing else is left of it."""
    library = Library.open()
    kept(library, "Harbour")
    library.close()
    settings.save(Settings(role="seller", theme="dark"))
    written = backups.backup_now(tmp_path / "mine.zip")
    shutil.rmtree(home)
    return written


@pytest.fixture
def opened(monkeypatch):
    places = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: places.append(url.toLocalFile()) or len(places) == 1)
    return places


def test_the_folder_is_opened_by_the_system(driver, opened, home):
    driver.press("Open the folder")
    assert opened == [str(home)]
    driver.press("Open the folder")

    assert driver.said() == f"No program here shows folders; open {home} yourself."


def test_a_backup_goes_where_one_says(driver, dialogs, tmp_path):
    dialogs.files = [None, tmp_path / "mine.zip"]
    driver.press("Back up now...")
    assert not list(tmp_path.glob("*.zip"))
    driver.press("Back up now...")

    assert f"Backed up to {tmp_path / 'mine.zip'}" in driver.texts()
    assert "settings.json" in backups.preview(tmp_path / "mine.zip").files


def test_a_backup_is_shown_before_it_is_restored(archive, driver, dialogs):
    dialogs.files = [archive]
    dialogs.buttons = [QMessageBox.StandardButton.Cancel]
    driver.press("Restore...")

    assert "1 assessment" in dialogs.shown[0]
    assert settings.load().role == "owner"


def test_what_was_restored_holds_at_once(archive, driver, dialogs):
    dialogs.files = [archive]
    dialogs.buttons = [QMessageBox.StandardButton.Yes]
    driver.press("Restore...")

    assert "Your company" in driver.groups()
    library = Library.open()
    assert [row.client for row in library.shelf.rows()] == ["Harbour"]
    library.close()


@pytest.mark.parametrize(
    ("button", "trouble"),
    [("Back up now...", "cannot be written: the folder does not exist"), ("Restore...", "cannot be read")],
)
def test_trouble_is_one_sentence(driver, dialogs, tmp_path, button, trouble):
    dialogs.files = [tmp_path / "gone" / "mine.zip"]
    driver.press(button)

    assert driver.said().startswith(f"{tmp_path / 'gone' / 'mine.zip'}: {trouble}")
    assert "\n" not in driver.said()


def test_nothing_is_restored_under_an_open_assessment(window):
    start = window()
    start.press("Full assessment")

    driver = SettingsDriver(start.window).go_to("Data")
    assert driver.can_press("Back up now...")
    assert not driver.can_press("Restore...")
