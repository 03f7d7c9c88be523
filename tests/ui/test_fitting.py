"""Every page in a small window: with longer words, from right to left, and with larger text, nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from tests.shipped import CATALOGUE
from tests.ui import screens
from tests.ui.fitting import defects
from tests.ui.mnemonics import clashes
from tests.ui.pseudo import PseudoTranslation, is_translated
from wizard.ui.preferences import preferences

SMALL = screens.SIZES["small"]
PLANS = {plan.name for plan in CATALOGUE.plans}  # words of the catalogue, not of the window
OURS = [name for name in screens.PAGES if name.startswith(("settings", "first-run", "copy"))]

LARGEST = [
    "home-in-use",
    "home-nothing-left",
    "section-fields",
    "again-business",
    "again-results",
    "results-assumptions",
    "settings-general",
    "settings-company",
    "settings-prices",
    "settings-questions",
    "settings-data",
]


@pytest.fixture
def stage(qtbot):
    """Return a function that shows a page; it is taken down afterwards."""
    shown = []

    def put(name):
        shown.append(screens.put_on_stage(name, SMALL))
        qtbot.addWidget(shown[-1].window)
        return shown[-1]

    yield put
    for each in shown:
        each.close()


@pytest.fixture
def longer_words(qapp):
    translation = PseudoTranslation(qapp)
    qapp.installTranslator(translation)
    yield
    qapp.removeTranslator(translation)


@pytest.fixture
def right_to_left(qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def larger_text(home):  # noqa: ARG001 - settings are saved there
    preferences().change(preferences().chosen._replace(text_size=1.5))


@pytest.mark.parametrize("page", screens.PAGES)
@pytest.mark.parametrize("way", ["as it is", "longer_words", "right_to_left", "larger_text"])
def test_nothing_is_cut_and_no_letter_presses_two_things(request, stage, page, way):
    if way != "as it is":
        request.getfixturevalue(way)
    shown = stage(page).shown

    assert defects(shown) == []
    assert shown.width() <= SMALL.width()
    assert shown.height() <= SMALL.height()
    assert clashes(shown) == []


@pytest.fixture
def largest_text(home):  # noqa: ARG001 - settings are saved there
    preferences().change(preferences().chosen._replace(text_size=2.0))


@pytest.mark.usefixtures("largest_text")
@pytest.mark.parametrize("page", LARGEST)
def test_with_the_largest_text_there_is_still_room_for_all(stage, page):
    shown = stage(page).shown

    assert defects(shown) == []
    assert shown.width() <= SMALL.width()


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("page", OURS)
def test_every_text_is_translated(stage, page):
    shown = stage(page).shown
    texts = [label.text() for label in shown.findChildren(QLabel) if label.isVisibleTo(shown) and label.text()]
    texts += [button.text() for button in shown.findChildren(QPushButton) if button.isVisibleTo(shown)]

    assert len(texts) > 3
    assert [text for text in texts if text not in PLANS and not is_translated(text)] == []


def test_a_letter_that_presses_two_things_is_found(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    for text in ("&Back", "A work&book", "&Next", "&Next", "No letter"):
        column.addWidget(QPushButton(text))
    qtbot.addWidget(page)
    page.show()

    assert clashes(page) == [["&Back", "A work&book"]]


def test_what_is_cut_is_found(qtbot):
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in (QLabel("A long label"), QPushButton("A long button")):
        widget.setFixedWidth(20)
        column.addWidget(widget)
    wrapped = QLabel("one two three four five six seven eight nine ten", wordWrap=True)
    wrapped.setFixedSize(60, 20)
    column.addWidget(wrapped)
    QLabel("outside", page).setGeometry(500, 0, 200, 20)
    qtbot.addWidget(page)
    page.resize(100, 100)
    page.show()

    found = "\n".join(defects(page))
    assert [word for word in ("A long label", "A long button", "one two", "sticks out") if word not in found] == []
