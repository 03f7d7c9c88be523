"""The look: every text has contrast enough, light and dark, in any company's colour."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import QFile
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QPushButton

from wizard.domain.colours import READABLE, VISIBLE, contrast
from wizard.ui import theme
from wizard.ui.schemes import scheme_of
from wizard.ui.sheet import style_sheet

ACCENTS = ["", "#ffffff", "#000000", "#ffff00", "#39ff14", "#ff00ff", "#00ffff", "#ff0000", "#0000ff", "#808080"]
GROUNDS = ("ground", "card", "wash", "hover")
WORDS = ("ink", "muted", "brand", "bad", "warn", "good")


@pytest.fixture(params=[*product(["light", "dark"], ACCENTS)], ids=lambda pair: f"{pair[0]} {pair[1] or 'ours'}")
def scheme(request):
    return scheme_of(*request.param)


@pytest.fixture
def dressed(qapp):
    """Return a function that dresses the application; it wears the usual again afterwards."""
    yield lambda *look: theme.apply(qapp, *look)
    theme.apply(qapp, "light")


def test_texts_can_be_read(scheme):
    faint = [
        (word, ground)
        for word, ground in product(WORDS, GROUNDS)
        if contrast(getattr(scheme, word), getattr(scheme, ground)) < READABLE
    ]

    assert faint == []


def test_words_on_the_brand_can_be_read(scheme):
    assert contrast(scheme.on_brand, scheme.brand) >= READABLE
    assert contrast(scheme.on_brand, scheme.lifted) >= READABLE


def test_words_on_a_button_that_is_off_can_be_read(scheme):
    assert contrast(scheme.muted, scheme.line) >= READABLE


@pytest.mark.parametrize("mark", ["edge", "brand"])
def test_edges_of_fields_and_marks_can_be_seen(scheme, mark):
    assert min(contrast(getattr(scheme, mark), getattr(scheme, ground)) for ground in GROUNDS) >= VISIBLE


def test_the_filled_part_of_a_track_can_be_told_from_the_empty_one(scheme):
    assert contrast(scheme.brand, scheme.line) >= VISIBLE


def test_ours_and_a_companys_colour_differ():
    assert scheme_of("light", "#b00020").brand == "#b00020"
    assert scheme_of("light").brand != "#b00020"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_mark_the_style_sheet_names_is_there(name):
    urls = set(re.findall(r"url\(([^)]*)\)", style_sheet(scheme_of(name, "#39ff14"), 10)))

    assert len(urls) >= 8
    assert [url for url in urls if not QFile.exists(url)] == []


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_whole_window_changes_with_the_scheme(window, dressed, name):
    driver = window()
    driver.press("Full assessment")
    driver.press("Next")
    dressed(name)

    wanted = QColor(scheme_of(name).ground)
    assert driver.window.palette().color(QPalette.ColorRole.Window) == wanted
    picture = driver.window.grab().toImage()
    assert picture.pixelColor(picture.width() - 60, 10) == wanted


def test_a_companys_colour_fills_the_first_button(qtbot, dressed):
    dressed("light", "#7a0019")
    button = QPushButton("Next")
    theme.give_role(button, "primary")
    qtbot.addWidget(button)
    button.resize(200, 40)

    assert button.grab().toImage().pixelColor(12, 20) == QColor("#7a0019")


def test_the_text_grows_with_the_chosen_size(qapp, dressed):
    usual = qapp.font().pointSizeF()
    dressed("light", "", 1.5)

    assert qapp.font().pointSizeF() == pytest.approx(1.5 * usual)


def test_the_shipped_face_is_used(qapp):
    assert qapp.font().family() == "Inter"
