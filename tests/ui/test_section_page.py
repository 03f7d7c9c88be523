"""One section's page: which questions show, and what stays put while they come and go."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QGroupBox

from tests.bank import bank, habit, number, sheet
from tests.shipped import EXAMPLES
from wizard.domain.answers import answered
from wizard.domain.conditions import Leaf

FOLLOWED = bank(
    habit("backup"),
    habit("restore", show_if=Leaf("backup", "is", "good")),
    habit("offsite", show_if=Leaf("restore", "is_not", "bad")),
    habit("mfa"),
)


def test_a_follow_up_waits_for_its_answer(page):
    cards, _ = page(FOLLOWED)
    assert cards.asked() == ["backup", "mfa"]
    cards.choose("backup", "Good")
    assert cards.asked() == ["backup", "restore", "mfa"]
    cards.choose("restore", "Half")
    assert cards.asked() == ["backup", "restore", "offsite", "mfa"]


def test_hiding_a_question_keeps_its_answer(page):
    cards, session = page(FOLLOWED, sheet(backup="good", restore="half"))
    cards.choose("backup", "Bad")
    assert cards.asked() == ["backup", "mfa"]
    assert session.answer_to("restore") == answered("half")
    cards.choose("backup", "Good")
    assert cards.chosen("restore") == ["Half"]


def test_the_cards_are_never_built_again(page):
    cards, _ = page(FOLLOWED)
    before = cards.page.findChildren(QGroupBox)
    cards.choose("backup", "Good")
    cards.choose("backup", "Bad")
    cards.page.refresh()
    assert cards.page.findChildren(QGroupBox) == before


def at_rest(widget, page, qtbot):
    """Return how far down a widget is on a page, once it has stopped moving."""
    seen = []

    def stopped():
        seen.append(widget.mapTo(page, QPoint(0, 0)).y())
        return len(seen) > 3 and len(set(seen[-4:])) == 1

    qtbot.waitUntil(stopped)
    return seen[-1]


def test_what_has_the_keyboard_stays_where_it_is(page, qtbot):
    below = [habit(f"below{place}", show_if=Leaf("gate", "is", "good")) for place in range(3)]
    cards, _ = page(bank(*(habit(f"filler{place}") for place in range(5)), habit("gate"), *below, habit("last")))
    choice = cards.choice("gate", "Good")
    choice.setFocus()
    before = at_rest(choice, cards.page, qtbot)
    choice.click()
    assert choice.hasFocus()
    assert abs(at_rest(choice, cards.page, qtbot) - before) <= 2


def test_a_quick_check_asks_only_its_own(page):
    mixed = bank(habit("slow"), habit("both", quick=True), number("total", quick=True, quick_only=True))
    assert page(mixed, mode="quick")[0].asked() == ["both", "total"]
    assert page(mixed)[0].asked() == ["slow", "both"]


def test_the_keyboard_goes_to_the_first_open_question(page):
    cards, _ = page(FOLLOWED, sheet(backup="bad"))
    cards.page.focus_first()
    assert cards.choice("mfa", "Good").hasFocus()


def test_a_long_label_wraps_instead_of_widening_the_page(page):
    cards, _ = page(bank(habit("backup", not_applicable="We have none, " * 30)))
    assert cards.page.page.width() <= cards.page.viewport().width()
    long, short = cards.choice("backup", "We have none, " * 30), cards.choice("backup", "Good")
    assert long.height() > 2 * short.height()


def test_an_ampersand_is_a_letter_like_any_other(page):
    cards, session = page(bank(habit("backup", not_applicable="No R&D here")))
    cards.choose("backup", "No R&D here")
    assert session.answer_to("backup").state == "not_applicable"


def test_the_last_question_stays_where_it_is_although_follow_ups_below_it_go(page, qtbot):
    below = [habit(f"below{place}", show_if=Leaf("gate", "is", "good")) for place in range(3)]
    cards, _ = page(bank(*(habit(f"filler{place}") for place in range(4)), habit("gate"), *below), sheet(gate="good"))
    cards.page.verticalScrollBar().setValue(10_000)
    choice = cards.choice("gate", "Bad")
    choice.setFocus()
    qtbot.wait(20)
    before = choice.mapTo(cards.page, QPoint(0, 0)).y()
    choice.click()
    qtbot.wait(20)
    assert choice.mapTo(cards.page, QPoint(0, 0)).y() == before
    assert choice.hasFocus()


def test_what_is_open_on_a_page_is_known(page):
    cards, _ = page(FOLLOWED, sheet(backup="good", mfa="?"))
    assert cards.page.gaps() == ["restore"]


def test_a_page_ends_where_its_questions_do(window):
    driver = window(EXAMPLES / "dentallab25.toml")
    driver.sitting.walk.go_to("updates")
    page = driver.sitting.walk.page()
    page.complete()
    driver.qtbot.waitUntil(lambda: page.page.height() > page.viewport().height())
    driver.qtbot.waitUntil(lambda: page.page.height() == page.page.heightForWidth(page.page.width()))
    last = max(card.mapTo(page.page, card.rect().bottomLeft()).y() for card in page.page.findChildren(QGroupBox))

    assert page.page.height() - last < 80
