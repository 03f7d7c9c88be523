"""The preview: it follows the choices, the keyboard and the wheel, and can be read aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, Qt

from tests.shipped import EXAMPLES
from tests.ui.drivers_export import ExportDriver

NAMES = ["\u05de\u05e2\u05d1\u05d3\u05d4", "x" * 200, "<b>M\u00fcller</b> & S\u00f6hne"]


@pytest.fixture
def open_export(window):
    """Return a function that opens the export of a file."""

    def make(path=EXAMPLES / "dentallab25.toml"):
        driver = window(path)
        driver.press("See the results")
        driver.press("Export...")
        return ExportDriver(driver)

    return make


@pytest.fixture
def driver(open_export):
    found = open_export()
    found.wait_for_pages()
    return found


def test_the_first_page_is_seen_and_read(driver):
    assert driver.page_name() == f"Preview, page 1 of {driver.preview.pages}"
    assert "Harbour Dental Lab" in driver.page_text()
    assert len(driver.colours()) > 20


def test_the_kind_of_document_changes_the_pages(driver):
    driver.choose("Proposal with prices")
    assert driver.preview.waiting
    driver.wait_for_pages()
    assert "IT CARE PROPOSAL" in driver.page_text()


def test_a_section_left_out_makes_the_document_shorter(driver):
    before = driver.preview.pages
    driver.choose("Every answer")
    driver.wait_for_pages()
    assert driver.preview.pages < before


def test_old_pages_stay_in_sight_dimmed_until_the_new_ones_are_there(driver):
    before = driver.colours()
    driver.choose("Every answer")
    assert driver.colours() != before
    assert len(driver.colours()) > 20
    driver.wait_for_pages()
    assert driver.colours() == before


def test_a_page_stays_in_sight_when_a_later_one_goes(driver):
    driver.key(Qt.Key.Key_PageDown)
    driver.wait_for_picture()
    down = driver.scrolled()
    driver.choose("Every answer")
    driver.wait_for_pages()
    assert driver.scrolled() == down > 0


def test_the_keyboard_goes_through_the_pages(driver):
    driver.key(Qt.Key.Key_End)
    driver.wait_for_picture()
    assert driver.page_name() == f"Preview, page {driver.preview.pages} of {driver.preview.pages}"
    assert driver.page_text().endswith(f"Page {driver.preview.pages} of {driver.preview.pages}")
    driver.key(Qt.Key.Key_Home)
    assert driver.page_name().startswith("Preview, page 1 of")


def test_ctrl_and_the_wheel_zoom_and_the_wheel_alone_scrolls(driver):
    fitted = driver.preview.zoom
    driver.wheel(1, Qt.KeyboardModifier.ControlModifier)
    assert driver.preview.zoom > fitted
    driver.wheel(-2, Qt.KeyboardModifier.ControlModifier)
    assert driver.preview.zoom < fitted
    driver.preview.fit_width()
    assert driver.preview.zoom == fitted
    driver.wheel(-1)
    assert driver.preview.zoom == fitted
    assert driver.scrolled() > 0


def test_zooming_keeps_the_place_and_ends_at_the_largest(driver):
    driver.preview.go_to(4)
    for _ in range(20):
        driver.preview.zoom_in()
    assert driver.page_name().startswith("Preview, page 5 of")
    assert driver.preview.zoom == pytest.approx(3.0)
    for _ in range(20):
        driver.preview.zoom_out()
    assert driver.preview.zoom == pytest.approx(0.5)


def test_only_pages_near_those_in_sight_are_kept(driver):
    driver.key(Qt.Key.Key_End)
    driver.wait_for_picture()
    assert not driver.preview.shows(0)


def test_the_recommended_plan_cannot_be_left_out(driver):
    assert not driver.can_choose("Essential care")
    driver.choose("Pay as you go")
    driver.wait_for_pages()
    assert not driver.choices()["Pay as you go"]


def test_only_parts_with_something_to_say_are_offered(driver):
    assert "Questions for an IT provider" in driver.choices()
    assert "Acceptance, to sign" not in driver.choices()
    driver.choose("Proposal with prices")
    driver.wait_for_pages()
    assert "Questions for an IT provider" not in driver.choices()
    assert "Acceptance, to sign" in driver.choices()


def test_the_date_is_printed(driver):
    driver.date(QDate(2031, 5, 6))
    driver.wait_for_pages()
    assert "6 May 2031" in driver.page_text()


def test_what_to_look_at_follows_the_choices(driver):
    assert not any("provider" in text for text in driver.remarks())
    driver.choose("Proposal with prices")
    driver.wait_for_pages()
    assert "Nobody is named as the provider of this proposal." in driver.remarks()


@pytest.mark.parametrize("name", NAMES, ids=["right to left", "long", "markup"])
def test_any_name_is_previewed(open_export, tmp_path, name):
    (tmp_path / "case.toml").write_text(
        f'format = 1\n[client]\nname = "{name}"\n[answers]\nb_users = 4\n', encoding="utf-8"
    )
    found = open_export(tmp_path / "case.toml")
    found.wait_for_pages()
    assert found.preview.pages > 3
    assert found.page.sizeHint().width() < 900


def test_a_small_window_keeps_everything_in_reach(driver):
    driver.page.window().resize(640, 480)
    driver.wait_for_picture()
    assert driver.page.window().width() == 640
    assert driver.preview.width() > 300
    assert driver.can_press("Export...")
