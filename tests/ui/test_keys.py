"""The questions by the keyboard alone: digits, letters, arrows, pages, and no field that swallows them wrongly."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from tests.bank import bank, habit, number, sheet, text, ticks
from tests.ui.drivers_questions import CONTROL, SHIFT, RemarkDriver
from wizard.domain.answers import UNKNOWN, answered
from wizard.ui.widgets import keys

Key = Qt.Key
KINDS = bank(
    habit("backup", why="Because disks die."),
    ticks("data", {"cards": 0.4, "health": 0.6}),
    number("users", minimum=1),
    text("remark"),
)


@pytest.fixture
def cards(page):
    driver, session = page(KINDS)
    found = RemarkDriver(driver.page)
    found.session = session
    return found


def test_a_digit_answers_the_question_that_has_the_keyboard(cards):
    cards.keyboard_to("backup")
    cards.key(Key.Key_2)
    assert cards.session.answer_to("backup") == answered("half")
    assert cards.choice("backup", "Half").hasFocus()
    cards.key(Key.Key_4)
    assert cards.session.answer_to("backup") == UNKNOWN


def test_digits_tick_and_untick(cards):
    cards.keyboard_to("data")
    for key in (Key.Key_2, Key.Key_3, Key.Key_2):
        cards.key(key)
    assert cards.session.answer_to("data") == answered(("health",))


def test_a_digit_beyond_the_choices_answers_nothing(cards):
    cards.keyboard_to("backup")
    cards.key(Key.Key_9)
    assert cards.session.answer_to("backup") is None


def test_inside_a_field_digits_are_typed_and_answer_only_with_ctrl(cards):
    cards.keyboard_to("users")
    for key in (Key.Key_1, Key.Key_2):
        cards.key(key)
    assert cards.session.answer_to("users") == answered(12)
    cards.key(Key.Key_1, CONTROL)
    assert cards.session.answer_to("users") == UNKNOWN
    assert cards.chosen("users") == ["I don't know"]


@pytest.mark.parametrize("letter", "?NBEP")
def test_letters_typed_into_a_field_stay_letters(cards, letter):
    cards.keyboard_to("remark")
    QTest.keyClicks(QApplication.focusWidget(), letter)
    assert cards.typed("remark") == letter
    assert not cards.is_marked("remark")


def test_the_digits_are_shown_only_where_they_work(cards):
    cards.keyboard_to("backup")
    assert cards.keys_shown("backup") == ["1", "2", "3", "4", "5"]
    cards.keyboard_to("users")
    assert cards.keys_shown("backup") == [""] * 5
    assert cards.keys_shown("users") == ["Ctrl+1", "Ctrl+2"]
    cards.choice("users", "I don't know").setFocus()
    assert cards.keys_shown("users") == ["1", "2"]


@pytest.mark.parametrize(("question", "modifier"), [("backup", SHIFT), ("backup", CONTROL | SHIFT)])
def test_a_key_tells_why_we_ask(cards, question, modifier):
    cards.keyboard_to(question)
    cards.key(Key.Key_Question, modifier)
    assert any("disks die" in line for line in cards.texts(question))
    cards.key(Key.Key_Question, modifier)
    assert not any("disks die" in line for line in cards.texts(question))


@pytest.mark.parametrize(("question", "modifier"), [("data", Qt.KeyboardModifier.NoModifier), ("users", CONTROL)])
def test_keys_mark_and_write_a_note_and_lead_back(cards, question, modifier):
    cards.keyboard_to(question)
    cards.key(Key.Key_B, modifier)
    assert cards.is_marked(question)
    cards.key(Key.Key_N, modifier)
    assert cards.note_field(question).hasFocus()
    cards.key(Key.Key_Escape)
    assert cards.page.window().focusWidget() is cards.card(question).entry()
    cards.key(Key.Key_B, modifier)
    assert not cards.is_marked(question)


def test_a_key_leads_to_how_we_know(cards):
    cards.keyboard_to("backup")
    cards.key(Key.Key_1)
    cards.key(Key.Key_E)
    cards.key(Key.Key_Down)
    cards.key(Key.Key_Down)
    assert cards.session.answer_to("backup").evidence == "seen"


@pytest.mark.parametrize("question", ["backup", "data"])
def test_arrows_move_between_answers_and_never_choose(cards, question):
    cards.keyboard_to(question)
    count = len(cards.choices(question))
    for _ in range(count - 1):
        cards.key(Key.Key_Down)
    assert cards.choices(question)[-1].hasFocus()
    cards.key(Key.Key_Down)
    assert cards.choices(question)[0].hasFocus()
    cards.key(Key.Key_Up)
    assert cards.choices(question)[-1].hasFocus()
    assert cards.session.answer_to(question) is None


def test_the_tab_key_goes_from_group_to_group(cards):
    cards.keyboard_to("backup")
    met = []
    for _ in range(8):
        cards.key(Key.Key_Tab)
        card = next(q.id for q in KINDS.questions if cards.has_keyboard(q.id))
        met.append((card, QApplication.focusWidget().accessibleName()))
    assert [card for card, _ in met] == ["backup", "data", "data", "users", "users", "users", "remark", "remark"]


def test_the_arrows_lead_along_the_row_below(cards):
    cards.keyboard_to("backup")
    cards.key(Key.Key_1)
    cards.key(Key.Key_Tab)
    met = [QApplication.focusWidget().accessibleName()]
    for _ in range(4):
        cards.key(Key.Key_Right)
        met.append(QApplication.focusWidget().accessibleName())
    assert met == ["Why we ask", "Clear answer", "Note and how we know it", "Come back to this", "Come back to this"]
    cards.key(Key.Key_Left)
    assert QApplication.focusWidget().accessibleName() == "Note and how we know it"


def test_the_page_keys_go_from_question_to_question(cards):
    cards.keyboard_to("backup")
    met = []
    for key in [Key.Key_PageDown] * 4 + [Key.Key_PageUp]:
        cards.key(key)
        met.append(next(q.id for q in KINDS.questions if cards.has_keyboard(q.id)))
    assert met == ["data", "users", "remark", "remark", "users"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_return_leads_from_a_field_to_the_next_question_and_no_further(cards, key):
    cards.keyboard_to("users")
    QTest.keyClicks(QApplication.focusWidget(), "9")
    cards.key(key)
    assert cards.session.answer_to("users") == answered(9)
    assert cards.has_keyboard("remark")
    cards.key(key)
    assert cards.has_keyboard("remark")
    cards.keyboard_to("backup")
    cards.key(key)
    assert cards.has_keyboard("backup")


def test_return_stays_in_a_field_that_holds_what_cannot_be_counted(cards):
    cards.keyboard_to("users")
    QTest.keyClicks(QApplication.focusWidget(), "nine")
    cards.key(Key.Key_Return)
    assert cards.has_keyboard("users")


def test_the_keyboard_is_never_trapped(cards):
    cards.write_note("backup", "asked twice")
    seen = []
    while (focused := QApplication.focusWidget()) not in seen:
        seen.append(focused)
        cards.key(Key.Key_Tab)
    assert any(cards.card("remark").isAncestorOf(widget) for widget in seen)


def test_the_overview_names_every_key(window, monkeypatch):
    sheets = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: sheets.append([x.text() for x in dialog.findChildren(QLabel)]))
    driver = window()
    driver.press("Full assessment")
    with driver.qtbot.waitActive(driver.window):
        driver.window.activateWindow()
    driver.key(Key.Key_F1)
    driver.press_tool("Keyboard")
    assert len(sheets) == 2
    assert {key for key, _ in keys.overview()} <= set(sheets[0])


def test_answered_questions_take_the_keyboard_at_their_answer(page):
    driver, _ = page(KINDS, sheet(backup="bad", users="?"))
    cards = RemarkDriver(driver.page)
    cards.keyboard_to("backup")
    assert cards.choice("backup", "Bad").hasFocus()
    cards.keyboard_to("users")
    assert cards.choice("users", "I don't know").hasFocus()
