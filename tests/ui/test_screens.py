"""The pictures of every page: one command, one picture for each size, scheme and scale."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from wizard.ui.schemes import scheme_of

ROOT = Path(__file__).parents[2]
PAGE = "settings-general"


def take(folder, *pages, scale="1"):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    words = [sys.executable, "-m", "tests.ui.screens", str(folder), *pages]
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize("scale", [1, 2])
def test_a_page_is_taken_in_every_way(tmp_path, scale):
    assert take(tmp_path, PAGE, scale=str(scale)).stdout == f"4 pictures in {tmp_path}\n"

    for size, width, height in (("small", 640, 480), ("large", 1440, 900)):
        for scheme in ("light", "dark"):
            picture = QImage(str(tmp_path / f"{PAGE}-{size}-{scheme}@{scale}x.png"))
            assert (picture.width(), picture.height()) == (width * scale, height * scale)
            assert picture.pixelColor(width * scale - 30, 6) == QColor(scheme_of(scheme).ground)


def test_a_page_that_is_not_there_is_named(tmp_path):
    run = take(tmp_path, "nowhere")

    assert run.returncode == 1
    assert run.stderr.startswith("There is no page nowhere; there are: home-empty,")
