"""Copies that are handed on: what is in them, what is not, and that nothing of a kept one is lost."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.library import UID, answers, case_in
from tests.shipped import BANK, CATALOGUE, example
from wizard.app.handover import Style, save_copy, write_copy
from wizard.app.incoming import read_file
from wizard.app.library import record
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import Answer, answered
from wizard.domain.errors import InputError, WizardError
from wizard.domain.prices import Offer

FOREIGN = {"colour": "blue", "later": {"format": 9, "list": [1, None, True, "\u6b6f \u05d0"]}}


@pytest.fixture
def file(tmp_path):
    return tmp_path / "a.readiness"


def foreign(file, **extra):
    """Write a file as another version of the program might."""
    write_copy(file, UID, answers("Harbour", u_os="auto"), BANK)
    file.write_text(json.dumps(json.loads(file.read_bytes()) | extra))
    return file


def test_for_somebody_else_nothing_private_and_no_price_is_in_it(file):
    whole = answers("Harbour", u_os="auto")
    whole = replace(whole, client=replace(whole.client, notes="pays late"), marks={"u_os": "ask Jim"})
    write_copy(file, UID, replace(whole, offer=Offer(3), extra=FOREIGN), BANK, Style(private=False))

    assert read_file(file).assessment == answers("Harbour", u_os="auto")
    assert not any(word in file.read_text() for word in ("pays late", "ask Jim", "light", "blue", "plans"))


def test_what_is_not_known_here_is_kept_through_the_library_and_out_again(library, file, tmp_path):
    case = library.take_in(foreign(file, **FOREIGN))
    case.keep(replace(case.assessment, answers={}))
    library.close_case(case)
    assert library.open_case(UID).assessment.extra == FOREIGN
    save_copy(library, UID, tmp_path / "out.readiness")

    content = json.loads((tmp_path / "out.readiness").read_bytes())
    assert {key: content[key] for key in FOREIGN} == FOREIGN
    assert content["answers"] == {}


def test_what_the_program_says_itself_is_no_unknown_key(file):
    assert read_file(foreign(file, uid=7, saved="never", bank=[], questions=None)).assessment.extra == {}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", {"\udfff": 1}])
def test_what_could_not_be_written_again_is_refused(file, value):
    with pytest.raises(InputError, match="cannot be written again"):
        read_file(foreign(file, odd=value))


def test_an_id_of_half_a_sign_among_the_prices_is_refused(file):
    write_copy(file, UID, example("studio4"), BANK)
    content = json.loads(file.read_bytes())
    content["prices"]["book"]["services"]["\ud800"] = {"month": 3}
    file.write_text(json.dumps(content))

    with pytest.raises(InputError, match="cannot be written again"):
        read_file(file)


@pytest.mark.parametrize(("number", "sentence"), [(2, "it reads format = 1"), (None, "no 'format'"), ("1", "it reads")])
def test_a_format_of_the_future_is_refused_with_a_sentence(file, number, sentence):
    with pytest.raises(InputError, match=sentence) as error:
        read_file(foreign(file, format=number))
    assert len(error.value.problems) == 1


def test_answers_that_the_bank_no_longer_knows_are_set_aside_and_come_back_so(library, file, tmp_path):
    case = case_in(library.database)
    odd = {"old": Answer("answered", "yes", "seen it"), "u_os": answered("gone"), "b_users": answered(9)}
    case.keep(replace(answers("Harbour"), answers=odd, marks={"old": "ask"}))
    case.leave()
    save_copy(library, UID, file)
    aside = {"answers": {"old": {"value": "yes", "note": "seen it"}, "u_os": "gone"}, "marks": {"old": "ask"}}

    found = read_file(file)
    assert found.assessment.answers == {"b_users": answered(9)}
    assert found.assessment.extra == {"set_aside": aside}
    write_copy(tmp_path / "again.readiness", UID, found.assessment, BANK)
    assert read_file(tmp_path / "again.readiness").assessment == found.assessment


def test_what_is_set_aside_joins_what_was_set_aside_before():
    before = {"set_aside": {"answers": {"older": 1}, "marks": 7, "other": 1}}
    whole = replace(answers("x"), answers={"old": answered(2)}, marks={"old": ""}, extra=before)

    aside = {"answers": {"older": 1, "old": 2}, "marks": {"old": ""}, "other": 1}
    assert record("", whole, BANK)["set_aside"] == aside


def test_a_whole_copy_has_the_prices_and_what_was_agreed(file):
    write_copy(file, UID, replace(example("studio4"), offer=Offer(2)), BANK)

    found = read_assessment(file, BANK, CATALOGUE)
    assert found.offer == Offer(2)
    assert found.prices is not None


def test_a_copy_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(WizardError, match="cannot be written"):
        write_copy(tmp_path / "nowhere" / "a.readiness", UID, answers("x"), BANK)
