"""The strip that tells how an export goes: how far it is only while it goes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QProgressBar

from wizard.ui.widgets.export_bar import ExportBar


@pytest.fixture
def bar(qtbot):
    made = ExportBar()
    qtbot.addWidget(made)
    return made


def progress_shows(bar):
    return bar.findChild(QProgressBar).isVisible()


def test_a_word_in_between_comes_without_progress(bar):
    bar.note("The summary is on the clipboard.")

    assert bar.isVisible()
    assert not progress_shows(bar)


def test_progress_shows_while_something_is_written(bar, tmp_path):
    bar.start(tmp_path / "out.pdf")
    assert progress_shows(bar)
    bar.note("Something in between")
    assert progress_shows(bar)
    bar.stop()

    assert not progress_shows(bar)
