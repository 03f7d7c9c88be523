"""Everything as files, from the settings: exported, imported, listed, stopped."""

from __future__ import annotations

import json
import threading

import pytest
from PySide6.QtWidgets import QPushButton

from tests.library import answers, on_disk
from tests.shipped import BANK
from tests.ui.drivers import named_button
from tests.ui.drivers_settings import SettingsDriver
from wizard.app import collection, settings
from wizard.app.handover import Style, write_copy
from wizard.app.settings import Settings
from wizard.ui.widgets.progress_dialog import ProgressDialog

NAMES = ("Harbour & <b>Sons", "Bakery", "\u05d7\u05e0\u05d5\u05ea")


@pytest.fixture
def driver(window, keep):
    keep(*NAMES, u_os="auto")
    settings.save(Settings(role="owner", theme="light"))
    return SettingsDriver(window().window).go_to("Data")


@pytest.fixture
def waits(qtbot, dialogs):
    """Return a function that lets somebody wait for so much work to end, and press Stop if that is wanted."""

    def act(dialog, stop):
        assert isinstance(dialog, ProgressDialog)
        dialog.show()
        if stop is not None:
            stop(dialog)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)

    def run(times=1, stop=None):
        dialogs.acts = [lambda dialog: act(dialog, stop)] * times

    return run


def test_everything_goes_out_and_comes_in_again_elsewhere(driver, waits, dialogs, tmp_path, home):
    waits(2)
    dialogs.files = [tmp_path, None]
    driver.press("Export all...")
    (folder,) = tmp_path.glob("assessments-*")
    assert f"3 assessment(s) exported to {folder}" in driver.texts()
    assert len(json.loads((folder / "index.json").read_bytes())["assessments"]) == 3
    before = on_disk(home)
    write_copy(folder / "new.readiness", "", answers("New", b_users=3), BANK)
    dialogs.files = [folder]
    driver.press("Import a folder...")

    assert "1 assessment(s) taken in, 3 were here already." in driver.texts()
    assert [each for each in on_disk(home) if each.client.name != "New"] == before
    driver.leave()
    assert "New" in driver.window.home.panel.list.cases.name(driver.window.home.panel.list.cases.found[0])


def test_what_was_not_taken_in_is_told(driver, waits, dialogs, tmp_path):
    waits()
    write_copy(tmp_path / "a.readiness", "0" * 32, answers("Harbour", u_os="never"), BANK)
    write_copy(tmp_path / "b.readiness", "", answers("x"), BANK, Style(passphrase="-".join("abc")))
    dialogs.files = [tmp_path]
    driver.press("Import a folder...")

    assert "open it to bring the two together" in dialogs.shown[0]
    assert "b.readiness: it is locked with a passphrase" in dialogs.shown[0]
    assert "0 assessment(s) taken in, 0 were here already." in driver.texts()


def test_lists_for_other_programs(driver, waits, dialogs, tmp_path):
    waits()
    dialogs.files = [tmp_path]
    driver.press("Write the lists...")
    (folder,) = tmp_path.glob("lists-*")

    assert f"The lists are in {folder}" in driver.texts()
    assert {path.name for path in folder.iterdir()} == {"answers.csv", "findings.csv"}


@pytest.mark.parametrize("button", ["Export all...", "Import a folder...", "Write the lists..."])
def test_trouble_is_one_sentence_and_no_folder_is_no_work(driver, waits, dialogs, tmp_path, button):
    waits()
    dialogs.files = [None, tmp_path / "nowhere"]
    driver.press(button)
    driver.press(button)

    assert "nowhere: cannot be" in driver.said()


def test_it_can_be_stopped(driver, waits, dialogs, tmp_path, monkeypatch):
    go, each = threading.Event(), collection.record

    def slowly(*words):
        go.wait(10)
        return each(*words)

    def stop(dialog):
        named_button(dialog, "Stop").click()
        assert not dialog.findChild(QPushButton).isEnabled()
        go.set()

    monkeypatch.setattr(collection, "record", slowly)
    waits(stop=stop)
    dialogs.files = [tmp_path]
    driver.press("Export all...")

    assert "Stopped." in driver.texts()
    assert list(tmp_path.glob("assessments-*")) == []
