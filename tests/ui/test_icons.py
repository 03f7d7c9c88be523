"""The icons: as sharp as the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from wizard.ui.icons import icon


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_each_of_the_screens(ratio):
    picture = icon("zoom-in").pixmap(QSize(18, 18), ratio)

    assert picture.width() >= 18 * ratio
    assert picture.deviceIndependentSize().toSize() == QSize(18, 18)
