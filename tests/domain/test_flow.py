"""Which questions are asked, and what happens to answers that are not."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from tests.bank import bank, habit, number, sheet
from tests.shipped import BANK
from tests.strategies import sheets
from wizard.domain.conditions import Leaf
from wizard.domain.flow import asked, missing, standings

BANK_OF_THREE = bank(
    habit("parent"),
    habit("child", show_if=Leaf("parent", "is", "good")),
    habit("grandchild", show_if=Leaf("child", "is_not", "bad")),
)
SMALL_QUICK = bank(habit("both", quick=True), habit("full"), number("total", quick=True, quick_only=True))
SECTION = SMALL_QUICK.sections[0]


def statuses(answers, questions=BANK_OF_THREE, mode="full"):
    """Return the status of each question, in order."""
    return [standing.status for standing in standings(questions, answers, mode).values()]


def test_a_follow_up_waits_for_its_parent():
    assert statuses(sheet()) == ["unanswered", "open", "open"]


def test_a_hidden_parent_hides_its_children():
    assert statuses(sheet(parent="bad", child="good", grandchild="good")) == ["answered", "hidden", "hidden"]


def test_a_parent_that_is_not_known_keeps_its_children_waiting():
    assert statuses(sheet(parent="?", child="good")) == ["unknown", "open", "open"]


def test_hidden_answers_earn_nothing():
    known = standings(BANK_OF_THREE, sheet(parent="bad", child="good"))

    assert (known["child"].answer, known["child"].points, known["child"].value) == (None, None, None)


def test_answers_come_back_when_their_question_does():
    answers = sheet(parent="bad", child="half")

    known = standings(BANK_OF_THREE, {**answers, **sheet(parent="good")})

    assert (known["child"].status, known["child"].value, known["child"].points) == ("answered", "half", 0.5)


def test_a_quick_question_is_hidden_in_the_full_check():
    assert statuses(sheet(total=4), SMALL_QUICK) == ["unanswered", "unanswered", "hidden"]


def test_a_quick_check_asks_only_its_own():
    known = standings(SMALL_QUICK, sheet(), "quick")

    assert [question.id for question in asked(SECTION, known, "quick")] == ["both", "total"]


def test_a_quick_check_leaves_the_other_questions_in_the_sum():
    assert statuses(sheet(both="good"), SMALL_QUICK, "quick") == ["answered", "unanswered", "unanswered"]


def test_missing_names_what_nobody_answered_in_any_way():
    known = standings(SMALL_QUICK, sheet(both="?"))

    assert [question.id for question in missing(SECTION, known, "full")] == ["full"]


def test_a_section_may_have_nothing_to_ask():
    known = standings(BANK, sheet(e_cloud=["none"]))

    assert [section.id for section in BANK.sections if not asked(section, known, "full")] == ["cloud"]


def test_the_shipped_quick_check_has_twelve_questions():
    assert sum(question.quick for question in BANK.questions) == 12


@given(sheets(BANK))
def test_the_order_of_answering_changes_nothing(answers):
    backwards = dict(reversed(answers.items()))

    assert standings(BANK, answers) == standings(BANK, backwards)


@given(sheets(BANK))
def test_adding_a_hidden_question_changes_no_other(answers):
    first, *rest = BANK.sections
    hidden = habit("extra", show_if=Leaf("b_users", "lt", 0.0), dimension="backup")
    longer = replace(BANK, sections=(first._replace(questions=(*first.questions, hidden)), *rest))
    answers = {"b_users": sheet(x=3)["x"], **answers}

    known = standings(longer, answers)

    assert {key: known[key] for key in BANK.by_id} == standings(BANK, answers)
