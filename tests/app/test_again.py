"""A client assessed again: what is taken over, what is asked anew, and how it is confirmed."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from tests.shipped import BANK, CATALOGUE, TODAY, example
from wizard.app.again import assess_again
from wizard.app.enclosure import enclosed
from wizard.app.handover import save_copy
from wizard.app.review import at_once, review, to_confirm, unsettled, waiting
from wizard.app.session import Session
from wizard.domain.answers import UNKNOWN
from wizard.domain.assessment import begun_again, evaluate, unconfirmed
from wizard.domain.differences import differences, merged
from wizard.domain.errors import InputError, WizardError
from wizard.domain.frozen import freeze
from wizard.domain.prices import Offer

UID = "a" * 32
DAY = dt.date(2025, 11, 12)
EARLIER = replace(
    example("studio4"), marks={"u_os": "Ask Jim"}, assumptions={"gap_price": 2.5}, offer=Offer(light_users=2.0)
)
BACKUP, HISTORY = (next(one for one in BANK.sections if one.id == name) for name in ("backup", "history"))


@pytest.fixture
def kept():
    """Every assessment that was handed over to be kept, in order."""
    return []


@pytest.fixture
def session(kept):
    """Return a session on an assessment begun again."""
    return Session(BANK, CATALOGUE, begun_again(EARLIER, UID, DAY), TODAY, kept.append)


def test_what_is_known_is_taken_over_and_what_belonged_to_that_offer_is_not():
    found = begun_again(replace(EARLIER, prices=freeze(CATALOGUE)), UID, DAY)

    assert (found.client, found.answers, found.assumptions) == (EARLIER.client, EARLIER.answers, EARLIER.assumptions)
    assert (found.marks, found.offer, found.prices) == ({}, Offer(), None)
    assert (found.earlier, set(found.carried)) == (UID, set(EARLIER.answers))


def test_an_answer_never_confirmed_keeps_the_day_it_was_given():
    once = replace(begun_again(EARLIER, UID, DAY), carried={"u_os": DAY})
    twice = begun_again(once, "b" * 32, dt.date(2026, 2, 1))

    assert twice.carried["u_os"] == DAY
    assert twice.carried["m_disk"] == dt.date(2026, 2, 1)


def test_carried_answers_count_as_answered(session):
    plain = evaluate(EARLIER, BANK, CATALOGUE, TODAY, costs=False)
    advice = session.advice(costs=False)

    assert advice.readiness == plain.readiness
    assert len(unconfirmed(advice)) == waiting(session) == sum(state.carried for state in session.sections())
    assert {state.progress for state in session.sections()} == {"partly"}


def test_confirming_is_a_change_that_can_be_taken_back(session, kept):
    session.confirm("u_os")
    assert "u_os" not in session.assessment.carried
    assert kept[-1] == session.assessment
    assert session.undo() == "u_os"
    assert session.assessment.carried["u_os"] == DAY
    session.redo()

    assert "u_os" not in session.assessment.carried
    assert len(kept) == 3


def test_answering_anew_confirms_too_and_undo_brings_the_question_back(session):
    session.mark_unknown("u_os")
    assert session.answer_to("u_os").state == "unknown"
    assert "u_os" not in session.assessment.carried
    session.undo()

    assert session.assessment.carried["u_os"] == DAY


def test_the_same_answer_given_again_confirms(session):
    session.record("u_os", session.answer_to("u_os").value)

    assert "u_os" not in session.assessment.carried


def test_taking_an_answer_back_leaves_nothing_to_confirm(session):
    session.forget("u_os")

    assert "u_os" not in session.assessment.carried


def test_a_note_or_a_mark_confirms_nothing(session):
    session.remark("u_os", "to be looked at")
    session.annotate("u_os", "to be looked at", "seen")
    session.mark("m_disk")

    assert {"u_os", "m_disk"} <= set(session.assessment.carried)


def test_the_rest_of_a_section_is_one_step(session, kept):
    session.confirm(to_confirm(session, BACKUP)[0])
    rest = at_once(session, BACKUP)
    session.confirm(*rest)
    assert to_confirm(session, BACKUP) == ()
    assert len(kept) == 2
    session.undo()

    assert to_confirm(session, BACKUP) == rest


def test_what_happened_in_a_year_is_not_confirmed_by_the_dozen(session):
    assert to_confirm(session, HISTORY)
    assert at_once(session, HISTORY) == ()


def test_the_review_tells_what_waits_beside_what_is_open(session):
    session.forget("u_os")
    found = review(session)

    assert sum(len(questions) for _, questions in found.carried) == waiting(session)
    assert "u_os" in unsettled(session)


def test_of_two_copies_the_answer_that_is_taken_brings_its_own_day_along():
    ours = begun_again(EARLIER, UID, DAY)
    theirs = replace(ours, answers={**ours.answers, "u_os": UNKNOWN}, carried={"m_disk": DAY})
    found = merged(ours, theirs, differences(BANK, ours, theirs), {("answer", "u_os"): "theirs"})

    assert (found.answers["u_os"], "u_os" in found.carried) == (UNKNOWN, False)
    assert "m_disk" in found.carried


def test_a_new_assessment_is_kept_and_the_earlier_one_stays(library):
    case = library.new("full")
    case.keep(EARLIER)
    library.close_case(case)
    uid = assess_again(library, case.uid)

    assert library.assessment(case.uid) == EARLIER
    found = library.assessment(uid)
    assert (found.earlier, found.answers) == (case.uid, EARLIER.answers)
    assert library.shelf.row(uid).answered == library.shelf.row(case.uid).answered


def test_what_is_gone_cannot_be_assessed_again(library):
    with pytest.raises(WizardError, match="no longer in the library"):
        assess_again(library, UID)


def test_a_file_takes_it_along(library, tmp_path):
    case = library.new("full")
    case.keep(begun_again(EARLIER, UID, DAY))
    file = tmp_path / "again.readiness"
    save_copy(library, case.uid, file)
    other = library.take_in(file)

    assert (other.assessment.earlier, other.assessment.carried) == (UID, dict.fromkeys(EARLIER.answers, DAY))


@pytest.mark.parametrize(
    ("carried", "problem"),
    [
        ({"u_os": "yesterday"}, "carried: 'u_os' is 'yesterday', not a day; write it as YYYY-MM-DD"),
        ({"u_os": 7}, "carried: 'u_os' is 7"),
        ({"zzz": "2025-11-12"}, "carried: there is no answer to 'zzz'"),
        ([], "'carried' is"),
    ],
)
def test_a_file_that_takes_nonsense_along_is_refused(library, tmp_path, carried, problem):
    record = {"format": 1, "client": {"name": "A"}, "answers": {"u_os": "auto"}, "carried": carried}
    file = tmp_path / "again.readiness"
    file.write_text(json.dumps(record), encoding="utf-8")

    with pytest.raises(InputError) as told:
        library.take_in(file)
    assert problem in str(told.value)


def test_a_document_tells_the_days_and_no_name_of_the_library():
    found = replace(begun_again(EARLIER, UID, DAY), carried={"u_os": DAY})
    record = json.loads(enclosed(evaluate(found, BANK, CATALOGUE, TODAY)))

    assert record["carried"] == {"u_os": "2025-11-12"}
    assert UID not in json.dumps(record)


def test_an_assessment_that_stands_alone_says_nothing_of_it():
    record = json.loads(enclosed(evaluate(EARLIER, BANK, CATALOGUE, TODAY)))

    assert not {"carried", "earlier"} & set(record)
