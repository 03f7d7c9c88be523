"""The look: every text has contrast enough, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from wizard.ui import theme

READABLE, VISIBLE = 4.5, 3.0


def luminance(colour):
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=[theme.LIGHT, theme.DARK], ids=["light", "dark"])
def scheme(request):
    return request.param


@pytest.mark.parametrize("name", ["ink", "muted", "brand", "bad", "warn", "good"])
@pytest.mark.parametrize("ground", ["ground", "card", "wash"])
def test_texts_can_be_read(scheme, name, ground):
    assert contrast(getattr(scheme, name), getattr(scheme, ground)) >= READABLE


def test_words_on_the_brand_can_be_read(scheme):
    assert contrast(scheme.on_brand, scheme.brand) >= READABLE


def test_edges_of_fields_and_marks_can_be_seen(scheme):
    assert contrast(scheme.edge, scheme.card) >= VISIBLE
    assert contrast(scheme.brand, scheme.card) >= VISIBLE


@pytest.mark.parametrize("name", ["dark", "light"])
def test_the_whole_window_changes_with_the_scheme(window, qapp, name):
    driver = window()
    driver.press("Full assessment")
    driver.press("Next")
    theme.paint(qapp, name)
    try:
        wanted = theme.DARK if name == "dark" else theme.LIGHT
        assert driver.window.palette().color(QPalette.ColorRole.Window) == QColor(wanted.ground)
        picture = driver.window.grab().toImage()
        assert picture.pixelColor(picture.width() - 60, 10) == QColor(wanted.ground)
    finally:
        theme.paint(qapp, "light")


def test_the_shipped_face_is_used(qapp):
    assert qapp.font().family() == "Inter"
