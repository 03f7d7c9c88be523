"""What a screen reader finds: questions as groups, options and fields by their names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QGroupBox, QLineEdit, QRadioButton

from tests.bank import sheet
from tests.shipped import BANK
from wizard.domain.assessment import Assessment, Client
from wizard.ui.pages.section import SectionPage

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


def heard(widget, text=NAME):
    return QAccessible.queryAccessibleInterface(widget).text(text)


def role(widget):
    return QAccessible.queryAccessibleInterface(widget).role()


@pytest.fixture(params=BANK.sections, ids=lambda section: section.id)
def section_page(request, qtbot, session):
    page = SectionPage(request.param, session(BANK))
    qtbot.addWidget(page)
    page.complete()
    return page


def test_every_question_is_a_group_named_by_its_text(section_page):
    for card in section_page.findChildren(QGroupBox):
        assert heard(card) == BANK.by_id[card.objectName()].text
        assert role(card) == QAccessible.Role.Grouping


def test_every_option_is_a_button_named_by_its_label(section_page):
    for card in section_page.findChildren(QGroupBox):
        question = BANK.by_id[card.objectName()]
        kind = QRadioButton if question.kind == "single" else QCheckBox
        wanted = [option.label for option in question.options]
        wanted += ["I don't know"] * question.allow_unknown
        wanted += [question.not_applicable] * (question.not_applicable is not None)
        assert [heard(choice) for choice in card.findChildren(kind)] == wanted
        expected = QAccessible.Role.RadioButton if kind is QRadioButton else QAccessible.Role.CheckBox
        assert {role(choice) for choice in card.findChildren(kind)} <= {expected}


def test_every_field_is_labelled_by_its_question(section_page):
    for card in section_page.findChildren(QGroupBox):
        for field in card.findChildren(QLineEdit):
            assert heard(field) == BANK.by_id[card.objectName()].text


def test_a_hint_can_be_heard(page):
    cards, _ = page(BANK)
    cards.type("b_users", "0.5")
    cards.leave_field("b_users")
    assert heard(cards.field("b_users"), DESCRIPTION) == "Not counted. Please enter a whole number from 1 to 2,000."


def test_the_state_of_a_choice_can_be_heard(page):
    cards, _ = page(BANK)
    cards.choose("b_tolerance", "About a day")
    interface = QAccessible.queryAccessibleInterface(cards.choice("b_tolerance", "About a day"))
    assert interface.state().checked


@pytest.mark.parametrize("place", ["start", "walk", "results"])
def test_every_button_that_can_be_seen_has_a_name_and_takes_the_keyboard(window, place):
    driver = window()
    if place != "start":
        driver.press("Full assessment")
        driver.press("Next")
    if place == "results":
        driver.press("See the results")
    for button in driver.window.findChildren(QAbstractButton):
        if button.isVisibleTo(driver.window) and button.isEnabled() and type(button) is not QAbstractButton:
            assert heard(button), button
            assert button.focusPolicy().value or isinstance(button, QRadioButton), heard(button)


def test_an_empty_assessment_is_nobodys(session):
    assert session(BANK).assessment == Assessment(Client(), {})


def test_the_tab_key_meets_the_choices_before_what_explains_them(page, qtbot):
    cards, _ = page(BANK, sheet(b_tolerance="day"))
    cards.choice("b_tolerance", "About a day").setFocus()
    met = []
    for _ in range(3):
        qtbot.keyClick(cards.page.focusWidget(), Qt.Key.Key_Tab)
        met.append(heard(cards.page.focusWidget()))
    assert met == ["Why we ask", "Hardly anyone", "Why we ask"]


def test_only_answers_are_boxes_in_a_group(section_page):
    for card in section_page.findChildren(QGroupBox):
        others = [
            button for button in card.findChildren(QAbstractButton) if not isinstance(button, (QCheckBox, QRadioButton))
        ]
        assert {role(button) for button in others} == {QAccessible.Role.Button}
