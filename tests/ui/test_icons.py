"""Icons: as fine as the screen, in the colours of the palette."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette

from wizard.ui.icons import icon

ROOT = Path(__file__).parents[2]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_is_as_fine_as_the_screen(scale):
    picture = icon("settings").pixmap(QSize(20, 20), scale)

    assert picture.size() == QSize(20, 20) * scale
    assert picture.deviceIndependentSize().toSize() == QSize(20, 20)


@pytest.mark.usefixtures("qapp")
def test_an_icon_without_room_is_nothing_and_no_complaint():
    assert icon("settings").pixmap(QSize(0, 20), 1.0).isNull()


def test_an_icon_is_drawn_in_the_palettes_colour(qapp):
    picture = icon("database", QPalette.ColorRole.Highlight)
    image = picture.pixmap(QSize(64, 64), 1.0).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255
    }

    assert seen == {qapp.palette().color(QPalette.ColorRole.Highlight).name()}


def test_every_icon_is_used():
    sources = chain((ROOT / "wizard").rglob("*.py"), (ROOT / "resources" / "banks").rglob("*.toml"))
    named = "".join(path.read_text("utf-8") for path in sources)
    names = [path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")]

    assert names
    assert [name for name in names if f'"{name}"' not in named] == []
