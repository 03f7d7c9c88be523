"""Differences in words: what they are about, and what either copy says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from tests.shipped import BANK, CATALOGUE
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, Answer, answered
from wizard.domain.differences import Difference
from wizard.ui.difference_words import sides, title

ABOUT = {
    "a question": (Difference("answer", "u_os", None, None), BANK.by_id["u_os"].text),
    "a question of another bank": (Difference("answer", "gone", None, None), "gone"),
    "a detail": (Difference("client", "notes", None, None), "Private notes"),
    "a mark": (Difference("mark", "u_os", None, None), f"Mark to come back to: {BANK.by_id['u_os'].text}"),
    "a figure": (Difference("assumption", "gap_price", None, None), "Own figure: Price of one open gap"),
    "what was agreed": (Difference("offer", "extras", None, None), "Agreed: extras"),
}
SAID = {
    "nothing": ("answer", "u_os", None, "nothing"),
    "an option": ("answer", "u_os", answered("auto"), "Automatically, but nobody checks"),
    "a number": ("answer", "b_users", answered(1200), "1,200 people"),
    "one of them": ("answer", "e_servers", answered(1), "1 server"),
    "a fraction": ("assumption", "caught_up_later", 0.4, "0.4"),
    "not known": ("answer", "u_os", UNKNOWN, "I don't know"),
    "a reason": ("answer", "h_print", NOT_APPLICABLE, "We hardly print"),
    "all of it": (
        "answer",
        "u_os",
        Answer("answered", "never", "see <b>", "tested"),
        "Mostly they are put off \u00b7 tested\nNote: see <b>",
    ),
    "a bare mark": ("mark", "u_os", "", "marked, without a reminder"),
    "lines": ("client", "address", ("1 Main Street", "\u05d0\u05d1"), "1 Main Street; \u05d0\u05d1"),
}


@pytest.fixture(autouse=True)
def english():
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("found", "words"), ABOUT.values(), ids=ABOUT.keys())
def test_what_it_is_about(found, words):
    assert title(found, BANK, CATALOGUE) == words


@pytest.mark.parametrize(("part", "name", "value", "words"), SAID.values(), ids=SAID.keys())
def test_what_a_copy_says(part, name, value, words):
    assert sides(Difference(part, name, value, None), BANK) == (words, "nothing")
    assert sides(Difference(part, name, None, value), BANK) == ("nothing", words)


def test_several_options_and_a_value_of_another_bank():
    several = answered(("personal", "health"))
    labels = [BANK.by_id["b_data"].option(name).label for name in several.value]

    assert sides(Difference("answer", "b_data", several, None), BANK)[0] == "; ".join(labels)
    assert sides(Difference("answer", "gone", answered("x"), None), BANK)[0] == "x"
