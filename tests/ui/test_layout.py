"""Pages hold together: small windows, long texts, large type, right to left, and forty sections."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QListWidget, QMainWindow, QPushButton, QToolButton

from tests.bank import habit
from tests.shipped import BANK, TODAY, example
from wizard.app import settings
from wizard.app.session import Session
from wizard.domain.assessment import Assessment, Client
from wizard.domain.questions import Section
from wizard.ui import theme
from wizard.ui.preferences import preferences
from wizard.ui.walk import Walk
from wizard.ui.widgets.offer import Offer
from wizard.ui.widgets.section_list import DETAIL, END, START
from wizard.ui.window import SMALLEST


def longer(words):
    """Return a text one and a half times as long."""
    return f"{words} {words[: len(words) // 2]}" if words else words


def long_question(question):
    options = tuple(option._replace(label=longer(option.label)) for option in question.options)
    reason = None if question.not_applicable is None else longer(question.not_applicable)
    return question._replace( text=longer(question.text), short=longer(question.short), unit=longer(question.unit),
        not_applicable=reason, options=options, prompt=longer(question.prompt),
    )  # fmt: skip


LONG = replace(
    BANK,
    sections=tuple(
        section._replace(title=longer(section.title), questions=tuple(map(long_question, section.questions)))
        for section in BANK.sections
    ),
)


@pytest.fixture(params=[1.0, 1.5], ids=["usual type", "large type"])
def type_size(request, qapp):
    usual = QFont(qapp.font())
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * request.param)
    qapp.setFont(larger)
    theme.paint(qapp, "light")
    yield
    qapp.setFont(usual)
    theme.paint(qapp, "light")


@pytest.fixture
def walk(qtbot):
    held = []  # pytest-qt closes only what is still there

    def make(bank, answers=None):
        settings.save(settings.Settings(role="seller"))
        session = Session(bank, None, Assessment(Client("Harbour Dental Lab"), answers or {}), TODAY)
        main, found = QMainWindow(), Walk(session)
        main.setMinimumSize(SMALLEST)
        main.setCentralWidget(found)
        held.append(main)
        qtbot.addWidget(main)
        main.resize(SMALLEST)
        main.show()
        return found, session

    yield make
    held.clear()


@pytest.mark.usefixtures("direction", "type_size")
def test_no_page_is_wider_than_a_small_window(walk, qtbot):
    found, session = walk(LONG, example("lawfirm18").answers)
    session.mark("b_share")
    session.annotate("b_share", "asked twice", "seen")
    for step in ["client", *(state.id for state in session.sections()), "review"]:
        found.go_to(step)
        qtbot.wait(1)
        page = found.page()
        assert page.page.width() <= page.viewport().width(), step
        assert found.minimumSizeHint().width() <= SMALLEST.width(), step


@pytest.mark.usefixtures("direction", "type_size")
def test_no_button_is_cut_off(walk, qtbot):
    found, _ = walk(LONG, example("lawfirm18").answers)
    found.go_to("business")
    qtbot.wait(1)
    buttons = [one for kind in (QPushButton, QToolButton) for one in found.findChildren(kind) if one.isVisible()]
    assert len(buttons) > 20
    for button in buttons:
        left = button.mapTo(found, QPoint(0, 0)).x()
        assert left >= 0, button.text()
        assert left + button.width() <= found.width(), button.text()
        assert button.width() >= button.minimumSizeHint().width(), button.text()


def test_a_small_window_brings_the_sections_when_asked(walk, qtbot):
    found, _ = walk(BANK)
    found.go_to("business")
    steps = found.findChild(QListWidget)
    sections = next(one for one in found.findChildren(QToolButton) if one.accessibleName() == "Sections")
    assert not steps.isVisible()
    sections.click()
    assert steps.isVisible()
    qtbot.keyClick(steps, Qt.Key.Key_Down)
    qtbot.keyClick(steps, Qt.Key.Key_Return)
    assert found.current == "estate"
    assert not steps.isVisible()
    assert found.page().isVisible()


def test_forty_sections_can_be_gone_through_and_each_says_how_far_it_is(walk):
    sections = tuple(
        Section(f"s{place}", f"Section {place}", 1.0, (habit(f"q{place}")._replace(section=f"s{place}"),))
        for place in range(40)
    )
    found, session = walk(replace(BANK, sections=sections, caps=()))
    found.window().resize(1100, 760)
    found.go_to("s39")
    session.record("q39", "good")
    found.go_to("s39")
    steps = found.findChild(QListWidget)
    assert steps.count() == 42
    row = steps.item(40)
    assert steps.viewport().rect().contains(steps.visualItemRect(row))
    assert row.data(DETAIL) == "All 1 answered"


@pytest.mark.usefixtures("type_size")
def test_every_section_can_be_read_in_the_usual_window_also_the_one_that_is_chosen(walk, qtbot):
    found, _ = walk(BANK)
    found.window().resize(1100, 760)
    found.go_to("history")
    steps = found.findChild(QListWidget)
    strong = QFont(steps.font())
    strong.setWeight(QFont.Weight.DemiBold)
    longest = max(QFontMetrics(strong).horizontalAdvance(steps.item(row).text()) for row in range(steps.count()))

    qtbot.waitUntil(lambda: steps.viewport().width() >= START + longest + END)


def test_long_sections_leave_most_of_the_window_to_the_questions(walk, qtbot):
    found, _ = walk(LONG)
    found.window().resize(1100, 760)
    found.go_to("history")
    steps = found.findChild(QListWidget)
    qtbot.waitUntil(lambda: found.width() == 1100)
    qtbot.wait(20)

    assert steps.parentWidget().width() <= 440
    assert steps.item(3).text() in steps.item(3).toolTip()
    found.window().resize(SMALLEST)
    qtbot.waitUntil(lambda: found.width() == SMALLEST.width())


def test_the_first_page_uses_the_room_of_type_that_shrank_meanwhile(window):
    driver = window()
    driver.window.resize(SMALLEST)
    preferences().change(preferences().chosen._replace(text_size=1.5))
    offers = driver.window.home.findChildren(Offer)
    driver.qtbot.waitUntil(lambda: len({offer.y() for offer in offers}) == len(offers))
    driver.window.show_settings()
    preferences().change(preferences().chosen._replace(text_size=1.0))
    driver.window.personal.page.back_wanted.emit()

    driver.qtbot.waitUntil(lambda: len({offer.y() for offer in offers}) == 1)
