"""The data folder: opened, backed up to one file, and brought back from one."""

from __future__ import annotations

import datetime as dt
import sys
from importlib.machinery import ModuleSpec
from types import ModuleType, SimpleNamespace

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from tests.ui.drivers_settings import SettingsDriver
from wizard.app import settings
from wizard.app.settings import Settings
from wizard.domain.errors import WizardError
from wizard.ui.pages.settings.data import BACKUPS


class Archive(ModuleType):
    """Stands in for the backups, which have tests of their own."""

    def __init__(self):
        super().__init__(BACKUPS)
        self.__spec__ = ModuleSpec(BACKUPS, None)
        self.done = []
        self.trouble = ""

    def backup_now(self, target):
        self._do("backed up", target)
        return target

    def preview(self, source):
        self._do("looked into", source)
        return SimpleNamespace(assessments=3, made=dt.datetime(2026, 10, 1, 12, 30, tzinfo=dt.UTC))

    def restore(self, source):
        self._do("restored", source)
        settings.save(Settings(role="seller", theme="dark"))

    def _do(self, what, file):
        if self.trouble:
            raise WizardError(self.trouble)
        self.done.append((what, file.name))


@pytest.fixture
def archive(monkeypatch):
    stand_in = Archive()
    monkeypatch.setitem(sys.modules, BACKUPS, stand_in)
    return stand_in


@pytest.fixture
def driver(window, archive):  # noqa: ARG001 - it must be there first
    settings.save(Settings(role="owner", theme="light"))
    return SettingsDriver(window().window).go_to("Data")


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


def test_a_backup_goes_where_one_says(driver, archive, dialogs, tmp_path):
    dialogs.files = [None, tmp_path / "mine.zip"]
    driver.press("Back up now...")
    driver.press("Back up now...")

    assert archive.done == [("backed up", "mine.zip")]
    assert f"Backed up to {tmp_path / 'mine.zip'}" in driver.texts()


def test_a_backup_is_shown_before_it_is_restored(driver, archive, dialogs, tmp_path):
    dialogs.files = [tmp_path / "mine.zip"]
    dialogs.buttons = [QMessageBox.StandardButton.Cancel]
    driver.press("Restore...")

    assert archive.done == [("looked into", "mine.zip")]
    assert "3 assessment" in dialogs.shown[0]


def test_what_was_restored_holds_at_once(driver, archive, dialogs, tmp_path):
    dialogs.files = [tmp_path / "mine.zip"]
    dialogs.buttons = [QMessageBox.StandardButton.Yes]
    driver.press("Restore...")

    assert archive.done[-1] == ("restored", "mine.zip")
    assert "Your company" in driver.groups()


@pytest.mark.parametrize("button", ["Back up now...", "Restore..."])
def test_trouble_is_one_sentence(driver, archive, dialogs, tmp_path, button):
    archive.trouble = "mine.zip: cannot be written: the disk is full"
    dialogs.files = [tmp_path / "mine.zip"]
    driver.press(button)

    assert driver.said() == archive.trouble


@pytest.mark.usefixtures("archive")
def test_nothing_is_restored_under_an_open_assessment(window):
    start = window()
    start.press("Full assessment")

    driver = SettingsDriver(start.window).go_to("Data")
    assert driver.can_press("Back up now...")
    assert not driver.can_press("Restore...")
