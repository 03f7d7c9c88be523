"""The settings: every choice holds at once, is saved, and is there the next time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtWidgets import QApplication, QSlider

from tests.ui.drivers_settings import SettingsDriver
from wizard.app import profile, settings
from wizard.app.settings import Settings
from wizard.ui.schemes import scheme_of

SELLER = Settings(role="seller", theme="light")


@pytest.fixture
def driver(window):
    settings.save(SELLER)
    return SettingsDriver(window().window)


def test_the_settings_open_from_anywhere_and_lead_back(window):
    start = window()
    start.press("Full assessment")
    start.name_client("Ada & Sons")
    start.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    start.window.show_settings()
    assert start.title == "Settings - Readiness Wizard"
    SettingsDriver(start.window).leave()

    assert start.title == "Ada & Sons - Readiness Wizard"
    assert start.client_text("name") == "Ada & Sons"


def test_the_start_page_leads_to_them(window):
    start = window()
    start.press("Settings")

    assert start.window.personal.page.isVisible()


def test_the_group_on_screen_is_highlighted_from_the_first(driver):
    assert driver.lit() == ["General"]
    driver.go_to("Data").leave()
    driver.window.show_settings()

    assert driver.lit() == ["Data"]


def test_a_theme_holds_at_once(driver, qapp):
    driver.go_to("Appearance").choose("Dark")

    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(scheme_of("dark").ground)
    assert settings.load().theme == "dark"
    assert driver.said() == "Saved"


def test_the_text_grows_at_once(driver, qapp):
    before = qapp.font().pointSizeF()
    driver.go_to("Appearance").slide(150)

    assert qapp.font().pointSizeF() == pytest.approx(1.5 * before)
    assert settings.load().text_size == 1.5
    assert "150 %" in driver.texts()


def test_the_text_waits_until_the_handle_is_let_go(driver, qapp):
    before = qapp.font().pointSizeF()
    handle = driver.go_to("Appearance").root.findChild(QSlider)
    handle.setSliderDown(True)
    handle.setSliderPosition(127)
    assert qapp.font().pointSizeF() == pytest.approx(before)
    assert "127 %" in driver.texts()

    handle.setSliderDown(False)
    assert qapp.font().pointSizeF() == pytest.approx(1.3 * before)
    assert "130 %" in driver.texts()


def test_nothing_moves_when_asked_not_to(driver, qapp):
    driver.go_to("Appearance").choose("Nothing moves: menus and lists appear at once")

    assert not settings.load().motion
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_General)


def test_numbers_are_written_as_chosen(driver):
    driver.pick("Numbers", "1.234.567,89")

    assert settings.load().numbers == "de_DE"
    assert QLocale().toString(2.5, "f", 1) == "2,5"


def test_only_sellers_see_their_company(driver):
    assert "Your company" in driver.groups()
    driver.choose("for your own business")

    assert "Your company" not in driver.groups()
    assert any("Currency" in text for text in driver.texts())  # an owner reckons in one, too
    assert settings.load().role == "owner"


def test_scrolling_the_page_changes_no_choice(driver):
    field = driver.scroll_over("Language")
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(field.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's signature
    )
    QApplication.sendEvent(field, turn)

    assert settings.load() == SELLER


def test_a_full_disk_is_told_and_the_choice_still_holds(driver, home, qapp):
    (home / "settings.json").unlink()
    (home / "settings.json").mkdir()
    driver.go_to("Appearance").choose("Dark")

    assert "cannot be written" in driver.said()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(scheme_of("dark").ground)


def test_what_another_window_chose_is_shown(driver):
    driver.leave()
    settings.save(Settings(role="owner", theme="dark"))

    assert "Dark" in SettingsDriver(driver.window).go_to("Appearance").chosen()


def test_the_data_folder_is_named(driver, home):
    assert driver.go_to("Data").read("Assessments, profile and settings are kept in") == str(home)


def test_every_part_shows_its_licence(driver):
    driver.go_to("About")
    driver.pick("Part of the program", "Lucide 1.62: ISC, MIT")

    assert driver.read("Its licence").startswith("ISC License")


def test_a_company_is_kept_as_it_is_typed(driver):
    driver.go_to("Your company")
    driver.write("Name of the company", 'Büro "Nord" <b>&')
    driver.write("Address", "Main St 1\n\n  Springfield  ")
    driver.go_to("Terms").write("A proposal stands for", 14)

    kept = profile.load()
    assert (kept.name, kept.address, kept.valid_days) == ('Büro "Nord" <b>&', ("Main St 1", "Springfield"), 14)
