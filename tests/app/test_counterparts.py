"""Two copies of one assessment: which they are, in what they differ, and one made of both."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.library import answers, every_row
from tests.own_banks import COPIES, ask, without_option
from tests.shipped import BANK, example
from wizard.app.bank_upgrades import take_over
from wizard.app.counterparts import bring_together, met, told
from wizard.app.handover import Style, save_copy
from wizard.app.incoming import read_file
from wizard.domain.answers import Answer, answered

FOR_OTHERS = Style(private=False)


@pytest.fixture
def ours(library):
    """Return an assessment in the library with something private about it."""
    case = library.new("full")
    kept = answers("Harbour", u_os="auto", b_users=9)
    case.keep(replace(kept, client=replace(kept.client, notes="pays late"), marks={"u_os": "ask Jim"}))
    library.close_case(case)
    return case.uid


@pytest.fixture
def mailed(library, ours, tmp_path):
    """Return a function that makes a copy for somebody else, as they change and mail it back."""

    def run(change=None, style=FOR_OTHERS):
        file = tmp_path / "mailed.readiness"
        save_copy(library, ours, file, style)
        content = json.loads(file.read_bytes())
        if change is not None:
            change(content)
            file.write_text(json.dumps(content))
        return read_file(file)

    return run


def answer(content):
    content["answers"] |= {"u_os": "never", "e_servers": 2}


def brought_together(library, uid, theirs, choices):
    """Bring a copy and a kept assessment together, as a window that lets go of it again."""
    case = library.open_case(uid)
    number = bring_together(case, theirs, choices)
    library.close_case(case)
    return number


def names(found):
    return [(each.part, each.name, each.conflict) for each in found]


def test_a_copy_for_somebody_else_that_comes_back_as_it_was_is_nothing_new(library, ours, mailed):
    incoming = mailed()

    assert not incoming.assessment.client.notes
    assert met(library.shelf, incoming) == (ours, ())
    assert library.receive(incoming).uid == ours


def test_a_copy_that_went_on_is_met_with_what_differs(library, ours, mailed):
    meeting = met(library.shelf, mailed(answer))

    assert meeting.uid == ours
    assert names(meeting.found) == [("answer", "e_servers", False), ("answer", "u_os", True)]


def test_what_only_we_answered_is_told_but_not_what_is_private(library, ours, mailed):
    found = met(library.shelf, mailed(lambda content: content["answers"].pop("b_users"))).found

    assert [(each.name, each.taken) for each in found] == [("b_users", "ours")]
    assert told(library.shelf, ours, answers("Harbour", u_os="auto", b_users=9)) == ()


def test_a_file_of_another_assessment_is_met_by_nothing(library, mailed):
    def rename(content):
        content["uid"] = "f" * 32
        answer(content)

    assert met(library.shelf, mailed(rename)) is None


def test_brought_together_nothing_is_lost_and_the_past_is_in_the_history(library, ours, mailed):
    theirs = mailed(answer).assessment

    assert brought_together(library, ours, theirs, {("answer", "u_os"): "theirs"}) == 2
    both = library.assessment(ours)
    assert both.answers == {"u_os": answered("never"), "b_users": answered(9), "e_servers": answered(2)}
    assert (both.client.notes, both.marks) == ("pays late", {"u_os": "ask Jim"})
    assert [row["about"] for row in every_row(library.database, "history")] == ["u_os"]


def test_without_a_choice_a_conflict_stays_ours(library, ours, mailed):
    assert brought_together(library, ours, mailed(answer).assessment, {}) == 1
    assert library.assessment(ours).answers["u_os"] == answered("auto")


def test_what_was_agreed_is_a_difference_of_its_own(library, ours, mailed):
    def agree(content):
        content["offer"] = {"light_users": 3, "extras": {"mail_backup": True}}

    theirs = mailed(agree)
    assert names(met(library.shelf, theirs).found) == [("offer", "extras", False), ("offer", "light_users", False)]
    brought_together(library, ours, theirs.assessment, {("offer", "extras"): "ours"})

    assert library.assessment(ours).offer.light_users == 3
    assert not library.assessment(ours).offer.extras


def test_the_prices_stay_ours_and_a_quick_check_becomes_a_full_one(library, mailed):
    quick = library.new("quick")
    quick.keep(replace(answers("Harbour", b_users=5), mode="quick"))
    library.close_case(quick)
    brought_together(library, quick.uid, mailed(style=Style()).assessment, {})

    found = library.assessment(quick.uid)
    assert (found.mode, found.prices) == ("full", None)
    assert found.answers["u_os"] == answered("auto")


def test_a_note_that_no_longer_counts_stays_here_and_is_no_difference(library, tmp_path):
    case = library.new("full")
    cover = Answer("answered", BANK.by_id["e_inhouse_cover"].best().id, "since the hidden server")
    lab = example("dentallab25")
    case.keep(replace(lab, answers={**lab.answers, "e_inhouse_cover": cover}))
    library.close_case(case)
    save_copy(library, case.uid, tmp_path / "a.readiness", FOR_OTHERS)

    assert "hidden server" not in (tmp_path / "a.readiness").read_text()
    assert met(library.shelf, read_file(tmp_path / "a.readiness")) == (case.uid, ())


def test_what_only_another_version_can_read_is_taken_over_without_asking(library, ours, mailed):
    incoming = mailed(lambda content: content.update(later=[1]))
    library.close_case(library.receive(incoming))

    assert library.assessment(ours).extra == {"later": [1]}
    before = library.shelf.revision(ours)
    library.close_case(library.receive(incoming))
    assert library.shelf.revision(ours) == before


def test_an_assessment_that_is_gone_differs_in_nothing(library, mailed):
    assert told(library.shelf, "f" * 32, mailed().assessment) == ()


def test_a_copy_made_with_other_questions_adds_only_what_ours_can_read(library, ours, mailed):
    gone = COPIES.options[-1].id
    copy = mailed(lambda content: content["answers"].update({"k_copies": gone, "e_servers": 2}))
    ask(without_option(COPIES, gone))
    take_over(library, ours)
    found = met(library.shelf, copy).found

    case = library.open_case(ours)
    number = bring_together(case, copy.assessment, {})

    assert names(found) == [("answer", "e_servers", False)]
    assert (number, case.assessment.answers["e_servers"]) == (1, answered(2))
    assert "k_copies" not in case.assessment.answers
    assert case.assessment.extra == {"set_aside": {"answers": {"k_copies": gone}}}
