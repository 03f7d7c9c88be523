"""The company's colour and logo, from the settings into the profile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QColorDialog

from tests.ui.drivers_settings import SettingsDriver
from wizard.app import profile, settings
from wizard.app.settings import Settings
from wizard.ui.schemes import scheme_of
from wizard.ui.widgets.colour_field import ColourField, ContrastSample

DRAWING = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><rect width="9" height="9" fill="red"/></svg>'
)


@pytest.fixture
def driver(window):
    settings.save(Settings(role="seller", theme="light"))
    return SettingsDriver(window().window).go_to("Your company")


@pytest.fixture
def picture(tmp_path):
    """Return a function that writes a picture of some size."""

    def draw(name, width=120, height=40):
        image = QImage(QSize(width, height), QImage.Format.Format_RGB32)
        image.fill(QColor("#336699"))
        file = tmp_path / name
        assert image.save(str(file))
        return file

    return draw


def test_the_colour_dresses_window_and_documents(driver, qapp):
    driver.write("Colour", "7A0019")

    assert profile.values()["accent"] == settings.load().accent == "#7a0019"
    assert qapp.palette().highlight().color() == QColor("#7a0019")


@pytest.mark.parametrize(
    ("colour", "word"),
    [("#0b57d0", "Too dark for words on black"), ("#ffee00", "Too pale for words on white"), ("#777777", "Words in")],
)
def test_a_colour_that_cannot_be_read_is_shaded_and_said(driver, qapp, colour, word):
    driver.write("Colour", colour)

    assert any(text.startswith(word) for text in driver.texts())
    assert qapp.palette().highlight().color() == QColor(scheme_of("light", colour).brand)
    assert profile.values()["accent"] == colour


def test_half_a_colour_is_not_taken(driver):
    driver.write("Colour", "#7a0019")
    driver.write("Colour", "#7a0")

    assert profile.values()["accent"] == "#7a0019"
    assert "Write a colour as # and six signs, as in #1f5fbf." in driver.texts()


def test_no_colour_is_the_programs_own(driver, qapp):
    driver.write("Colour", "#7a0019")
    driver.write("Colour", "")

    assert "accent" not in profile.values()
    assert qapp.palette().highlight().color() == QColor(scheme_of("light").brand)


def test_a_colour_can_be_picked(driver, monkeypatch):
    monkeypatch.setattr(QColorDialog, "exec", lambda _dialog: 1)
    monkeypatch.setattr(QColorDialog, "currentColor", lambda _dialog: QColor("#123456"))
    driver.press("Pick a colour...")

    assert driver.read("Colour") == profile.values()["accent"] == "#123456"


@pytest.mark.parametrize("name", ["logo.png", "logo.jpg"])
def test_a_logo_is_kept_as_it_is(driver, dialogs, picture, name):
    file = picture(name)
    dialogs.files = [file]
    driver.press("Choose a file...")

    assert profile.logo().read_bytes() == file.read_bytes()
    assert any(text.startswith("120 × 40 pixels") for text in driver.texts())


def test_a_drawing_is_kept_as_it_is(driver, dialogs, tmp_path):
    (tmp_path / "logo.svg").write_bytes(DRAWING)
    dialogs.files = [tmp_path / "logo.svg"]
    driver.press("Choose a file...")

    assert profile.logo().read_bytes() == DRAWING
    assert any(text.startswith("A drawing") for text in driver.texts())


def test_another_kind_takes_the_place_of_the_first_and_can_be_removed(driver, dialogs, picture, home):
    dialogs.files = [picture("logo.png"), picture("logo.jpg")]
    driver.press("Choose a file...")
    driver.press("Choose a file...")
    assert [file.suffix for file in home.glob("logo-*")] == [".jpg"]
    driver.press("Remove")

    assert profile.logo() is None
    assert "No logo yet" in driver.texts()


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "neither PNG, JPEG nor SVG"),
        (b"GIF89a" + bytes(20), "neither PNG, JPEG nor SVG"),
        (b"x" * (2 * 1024 * 1024 + 1), "larger than 2 MB"),
    ],
    ids=["empty", "another kind", "too large"],
)
def test_what_is_no_logo_is_said_in_a_sentence(driver, dialogs, tmp_path, content, word):
    (tmp_path / "logo.png").write_bytes(content)
    dialogs.files = [tmp_path / "logo.png"]
    driver.press("Choose a file...")

    assert driver.said().startswith("logo.png ")
    assert word in driver.said()
    assert profile.logo() is None


def test_a_logo_with_too_many_pixels_is_refused(driver, dialogs, picture):
    driver.go_to("General").pick("Numbers", "1,234,567.89")
    driver.go_to("Your company")
    dialogs.files = [picture("wide.png", 5001, 2)]
    driver.press("Choose a file...")

    assert driver.said() == "wide.png has 5,001 × 2 pixels; choose one of at most 5,000 on each side."


def test_a_damaged_picture_is_refused(driver, dialogs, picture):
    file = picture("cut.png")
    file.write_bytes(file.read_bytes()[:60])
    dialogs.files = [file]
    driver.press("Choose a file...")

    assert driver.said() == "cut.png is damaged; choose another file."


def test_a_drawing_that_unfolds_itself_is_refused(driver, dialogs, tmp_path):
    (tmp_path / "bomb.svg").write_bytes(b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + DRAWING)
    dialogs.files = [tmp_path / "bomb.svg"]
    driver.press("Choose a file...")

    assert driver.said() == "bomb.svg is damaged; choose another file."


@pytest.mark.parametrize("colour", ["", "#0b6e4f", "#ffee00"])
def test_how_well_a_colour_can_be_read_is_said_in_words(qtbot, colour):
    field = ColourField()
    qtbot.addWidget(field)
    field.show_colour(colour)
    said = [sample.accessibleName() for sample in field.findChildren(ContrastSample)]

    assert len(said) == 2
    assert all(": Easy to read, contrast " in words for words in said)
