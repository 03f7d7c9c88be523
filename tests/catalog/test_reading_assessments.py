"""Assessments: what is kept, and that every mistake is named with its question."""

from __future__ import annotations

import json

import pytest

from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, Answer
from wizard.domain.assessment import Client
from wizard.domain.errors import InputError

HEAD = 'format = 1\n[client]\nname = "Harbour Lab"\n'


@pytest.fixture
def read(tmp_path, small_bank, small_catalogue):
    """Read an assessment written by hand."""

    def reading(text, name="lab.toml"):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return read_assessment(file, small_bank, small_catalogue)

    return reading


@pytest.fixture
def problems(read):
    """Return what is wrong with an assessment."""

    def wrong(text, name="lab.toml"):
        with pytest.raises(InputError) as caught:
            read(text, name)
        return caught.value.problems

    return wrong


def test_plain_answers_are_kept_as_they_are(read):
    found = read(HEAD + '[answers]\npeople = 12\ntools = ["mail", "files"]\nhours = "day"\nremarks = "Läuft\\nschon"\n')
    assert {question: answer.value for question, answer in found.answers.items()} == {
        "people": 12,
        "tools": ("mail", "files"),
        "hours": "day",
        "remarks": "Läuft\nschon",
    }
    assert found.mode == "full"
    assert found.assumptions == {}


def test_the_four_states_stay_apart(read):
    states = 'copies = { state = "unknown" }\nonline_copies = { state = "not_applicable" }\nhours = { value = "day" }\n'
    found = read(HEAD + "[answers]\n" + states)
    assert found.answers == {"copies": UNKNOWN, "online_copies": NOT_APPLICABLE, "hours": Answer("answered", "day")}


def test_a_note_and_evidence_stay_with_the_answer(read):
    found = read(HEAD + '[answers]\ncopies = { value = "away", note = "at her home", evidence = "seen" }\n')
    assert found.answers["copies"] == Answer("answered", "away", "at her home", "seen")
    found = read(HEAD + '[answers]\ncopies = { state = "unknown", note = "asks the bookkeeper" }\n')
    assert found.answers["copies"] == Answer("unknown", note="asks the bookkeeper")


def test_everything_about_the_client_is_kept(read):
    client = 'contact = "Ms Ito"\nemail = "a@b.c"\nphone = "1"\naddress = ["12 Quay", "Port"]\n'
    client += 'prepared_by = "J"\nnotes = "n\\nm"\n'
    expected = Client("Harbour Lab", "Ms Ito", "a@b.c", "1", ("12 Quay", "Port"), "J", "n\nm")
    assert read(HEAD + client).client == expected


def test_an_address_may_be_one_text(read):
    assert read(HEAD + 'address = "12 Quay\\nPort"\n').client.address == ("12 Quay", "Port")


@pytest.mark.parametrize("name", ["Łódź Müller & Søn <GmbH>", "株式会社テスト", "دندان‌سازی بندر", "x" * 200])
def test_a_name_in_any_script_is_kept(read, name):
    assert read(f"format = 1\n[client]\nname = {json.dumps(name, ensure_ascii=False)}\n").client.name == name


def test_a_quick_check_and_assumptions_are_kept(read):
    found = read(f'mode = "quick"\n{HEAD}[assumptions]\ncaught_up_later = 0.4\ngap_price = 2\n')
    assert found.mode == "quick"
    assert found.assumptions == {"caught_up_later": 0.4, "gap_price": 2.0}


def test_answers_to_hidden_questions_are_kept(read):
    found = read(HEAD + '[answers]\npeople = 1\ntools = ["none"]\nonline_copies = "yes"\ndrives = "yes"\n')
    assert set(found.answers) == {"people", "tools", "online_copies", "drives"}


@pytest.mark.parametrize(
    ("line", "question", "what", "remedy"),
    [
        ("peple = 3", "", "the bank 'small' has no question 'peple'", "'people'"),
        ('hours = "nigt"', "hours", "no option 'nigt'", "day, night"),
        ('hours = "Day"', "hours", "no option 'Day'", "day, night"),
        ('hours = ["day"]', "hours", "is not an option id", "day, night"),
        ("hours = 1", "hours", "1 is not an option id", "day, night"),
        ('tools = "mail"', "tools", "not a list of option ids", "none, mail, files"),
        ('tools = ["mail", "mial"]', "tools", "no option 'mial'", "none, mail, files"),
        ('tools = ["mail", "mail"]', "tools", "named twice", "once"),
        ('tools = ["none", "mail"]', "tools", "'none' cannot stand beside", "alone"),
        ("tools = []", "tools", "the list is empty", "leave the question out"),
        ("tools = [1]", "tools", "a list is not an answer", "a list of ids"),
        ('people = "12"', "people", "'12' is not a number", "without quotes"),
        ("people = true", "people", "true is not an answer", "a number"),
        ("people = nan", "people", "nan is not a finite number", "finite"),
        ("people = inf", "people", "inf is not a finite number", "finite"),
        ("people = 0", "people", "0 is too small", "1"),
        ("people = -5", "people", "-5 is too small", "1"),
        ("people = 1000000000000", "people", "1000000000000 is too large", "500"),
        ("people = 99999999999999999999999999999", "people", "too large", "was meant"),
        ("crashes = -1", "crashes", "-1 is too small", "0"),
        ("people = 25.5", "people", "25.5 is not a whole number", "write 25 or 26"),
        ("people = 0.5", "people", "0.5 is too small", "smallest value is 1"),
        ("crashes = 1e12", "crashes", "too large", "1e+09"),
        ("remarks = 7", "remarks", "7 is not text", "quotes"),
        ('remarks = "a\\u0000b"', "remarks", "control character U+0000", "take it out"),
        ("people = 2026-01-01", "people", "is not an answer", "a number"),
        ('people = { state = "unknown" }', "people", "'unknown' is not allowed", "give a value"),
        ('copies = { state = "not_applicable" }', "copies", "'not_applicable' is not allowed", "give a value"),
        ('copies = { state = "unknwon" }', "copies", "'state' is 'unknwon'", "'unknown'"),
        ('copies = { state = "unanswered" }', "copies", "'state' is 'unanswered'", "'answered'"),
        ('copies = { state = "unknown", value = "no" }', "copies", "stands beside a value", "leave one"),
        ('copies = { note = "later" }', "copies", "there is no value", "unknown"),
        ("copies = {}", "copies", "there is no value", "unknown"),
        ('copies = { value = "no", notes = "x" }', "copies", "unknown key 'notes'", "'note'"),
        ('copies = { value = "no", evidence = "felt" }', "copies", "'evidence' is 'felt'", "said, seen, tested"),
        ('copies = { value = "no", note = "' + "x" * 2001 + '" }', "copies", "'note' has 2001 characters", "2000"),
        ('copies = { value = { value = "no" } }', "copies", "a table is not an answer", "option id"),
    ],
)
def test_an_answer_that_does_not_fit_is_named(problems, line, question, what, remedy):
    (problem,) = problems(f"{HEAD}[answers]\n{line}\n")
    assert problem.question == question
    assert what in problem.what
    assert remedy in problem.remedy
    assert problem.file.endswith("lab.toml")


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ('format = 2\n[client]\nname = "x"\n', "format this program cannot read", "format = 1"),
        ('[client]\nname = "x"\n', "no 'format'", "format = 1"),
        ("format = 1\n", "[client] is missing", "name ="),
        ("format = 1\n[client]\n", "client: 'name' is missing", "quotes"),
        ('format = 1\n[client]\nname = "  "\n', "client: 'name' is '  '", "quotes"),
        ("format = 1\n[client]\nname = 7\n", "client: 'name' is 7", "quotes"),
        (f'format = 1\n[client]\nname = "{"x" * 201}"\n', "'name' has 201 characters", "200"),
        ('format = 1\n[client]\nname = "a\\u0007b"\n', "control character U+0007", "take it out"),
        ('format = 1\n[client]\nname = "a\\nb"\n', "control character U+000A", "take it out"),
        ('format = 1\n[client]\nname = "a\\u202Eb"\n', "control character U+202E", "take it out"),
        (HEAD + 'adress = ["x"]\n', "client: unknown key 'adress'", "'address'"),
        (HEAD + "address = 7\n", "'address' is 7", "a list of texts"),
        ('mode = "fast"\n' + HEAD, "'mode' is 'fast'", "full, quick"),
        ("answer = {}\n" + HEAD, "unknown key 'answer'", "'answers'"),
        ("answers = 7\n" + HEAD, "'answers' is 7", "a table"),
        (HEAD + "[assumptions]\ncaught_up_latr = 0.4\n", "no assumption 'caught_up_latr'", "'caught_up_later'"),
        (HEAD + "[assumptions]\ncaught_up_later = 4\n", "'caught_up_later' is 4, which is out of range", "0 to 1"),
        (HEAD + '[assumptions]\ngap_price = "2"\n', "'gap_price' is '2', not a number", "without quotes"),
        (HEAD + "[assumptions]\ngap_price = nan\n", "'gap_price' is nan, not a finite number", "0 to 100"),
    ],
)
def test_a_mistake_around_the_answers_is_named(problems, text, what, remedy):
    (problem,) = problems(text)
    assert what in problem.what
    assert remedy in problem.remedy


def test_a_flood_of_mistakes_is_summed_up(problems):
    unknown = "\n".join(f"x{place} = 1" for place in range(5000))
    told = problems(f"{HEAD}[answers]\n{unknown}\ntools = {['mail'] * 1000}\n")
    assert len(told) < 50
    assert "more of them" in told[-2].what
    assert "1000 options are named" in told[-1].what


def test_all_problems_come_at_once(problems):
    text = 'format = 1\nmode = "no"\n[client]\nname = ""\n[answers]\npeople = 0\nhours = "x"\n[assumptions]\ny = 1\n'
    assert len(problems(text)) == 5


SAVED = {
    "format": 1,
    "client": {"name": "Harbour Lab"},
    "mode": "full",
    "answers": {"people": 12, "copies": {"state": "unknown", "value": None}, "hours": {"state": None, "value": "day"}},
    "assumptions": {},
    "bank": {"id": "small", "version": "1", "hash": "0"},
    "saved": "2026-01-02T03:04:05+00:00",
}


def test_a_saved_file_may_hold_more_at_the_top(read):
    found = read(json.dumps(SAVED), "lab.readiness")
    assert found.answers == {"people": Answer("answered", 12), "copies": UNKNOWN, "hours": Answer("answered", "day")}


def test_a_draft_may_still_lack_the_name(read):
    assert read(json.dumps({**SAVED, "client": {}}), "lab.readiness").client == Client()


def test_a_saved_file_is_read_as_strictly_below_the_top(problems):
    spoilt = {**SAVED, "client": {"nmae": "x"}, "answers": {"people": {"value": 1, "x": 2}, "hours": "a\ud800"}}
    told = problems(json.dumps(spoilt), "lab.readiness")
    assert [problem.question for problem in told] == ["", "", "people", "hours"]
    assert "other questions ('small', version '1')" in told[1].what


def test_a_lone_half_of_a_character_never_gets_in(problems):
    spoilt = {**SAVED, "client": {"name": "a\ud83d"}}
    (problem,) = problems(json.dumps(spoilt), "lab.readiness")
    assert "control character U+D83D" in problem.what


def test_not_a_number_in_a_saved_file_is_named(problems):
    (problem,) = problems('{"format": 1, "client": {"name": "x"}, "answers": {"people": NaN}}', "lab.readiness")
    assert problem.question == "people"
    assert "nan is not a finite number" in problem.what
