"""Texts in another language than English."""

from __future__ import annotations

import threading

import pytest

from wizard.domain.language import ENGLISH, mark, mark_many, say, say_in, say_many, settle, speaking, spoken


class Shouting:
    """A language that is English in capitals, its gaps as they were."""

    code = "en-shout"

    def gettext(self, message):
        return {"{who} wins": "{who} WINS"}.get(message, message)

    def pgettext(self, context, message):
        return f"{context.upper()}:{message}"

    def ngettext(self, one, more, number):
        return one.replace("gap", "GAP") if number == 1 else more.replace("gaps", "GAPS")


SHOUTING = Shouting()


def test_english_is_said_as_it_is_written():
    assert say("Now") == "Now"
    assert say("{who} wins", who="<b>&{}") == "<b>&{} wins"
    assert say_in("a month", "May") == "May"


def test_a_marked_text_is_only_marked():
    assert mark("Later") == "Later"
    assert mark_many("one", "more") == ("one", "more")


@pytest.mark.parametrize(("number", "text"), [(0, "0 gaps"), (1, "1 gap"), (1.5, "1.5 gaps"), (2, "2 gaps")])
def test_the_form_goes_with_the_number(number, text):
    assert say_many("{n} gap", "{n} gaps", number, n=number) == text


def test_a_language_is_spoken_for_a_while_only():
    with speaking(SHOUTING):
        assert say("{who} wins", who="Ada") == "Ada WINS"
        assert say_in("month", "May") == "MONTH:May"
        assert say_many("{n} gap", "{n} gaps", 1.0, n=1) == "1 GAP"
    assert spoken() is ENGLISH


def test_after_an_error_the_language_is_what_it_was():
    with pytest.raises(ZeroDivisionError), speaking(SHOUTING):
        1 / 0  # noqa: B018 - any error
    assert spoken() is ENGLISH


def test_another_thread_speaks_the_programs_language():
    heard = []
    settle(SHOUTING)
    try:
        with speaking(ENGLISH):
            thread = threading.Thread(target=lambda: heard.append(spoken()))
            thread.start()
            thread.join()
            assert spoken() is ENGLISH
    finally:
        settle(ENGLISH)
    assert heard == [SHOUTING]
