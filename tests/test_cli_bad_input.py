"""Whatever a file holds: exit code 1, one line for each problem, and never a traceback."""

from __future__ import annotations

import json

import pytest

from tests.program import DATE
from tests.shipped import BANK, example

HEAD = 'format = 1\n[client]\nname = "Sample"\n[answers]\n'
SIZE = 50 * 1024 * 1024


@pytest.fixture
def complaints(told, tmp_path):
    """Assess a file of that content; return the lines of complaint, each without the file's name."""

    def complain(content, name="case.toml"):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        code, out, err = told("assess", file, "--json", "-", *DATE)
        assert (code, out) == (1, "")
        assert "Traceback" not in err
        lines = err.splitlines()
        assert all(line.startswith(f"{file}: ") for line in lines)
        return [line.removeprefix(f"{file}: ") for line in lines]

    return complain


ONE_LINE = {
    "nothing": (b"", "the file is empty"),
    "blanks": (b" \n \t\n", "the file is empty"),
    "zeros": (b"\x00" * 400, "this is not a text file"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "this is not a text file"),
    "another encoding": ("name = 'M\u00fcller'".encode("latin-1"), "not UTF-8 text"),
    "UTF-16": ("format = 1".encode("utf-16"), "saved as UTF-16"),
    "half a table": (b"[client", "not valid TOML"),
    "JSON": (b'{"format": 1}', "not valid TOML"),
    "a key twice": (b"format = 1\nformat = 1\n", "not valid TOML"),
    "brackets in brackets": (b"x = " + b"[" * 5000 + b"]" * 5000, "nested too deeply"),
    "no format": (b'[client]\nname = "x"\n', "format"),
    "format 2": (b'format = 2\n[client]\nname = "x"\n', "format this program cannot read"),
    "format as text": (b'format = "1"\n[client]\nname = "x"\n', "format this program cannot read"),
    "no client": (b"format = 1\n", "[client] is missing"),
    "no name": (b"format = 1\n[client]\n", "'name' is missing"),
    "unknown mode": (b'format = 1\nmode = "slow"\n[client]\nname = "x"\n', "'mode' is 'slow'"),
    "unknown table": (b'format = 1\n[client]\nname = "x"\n[extra]\n', "unknown key 'extra'"),
    "name too long": (f'format = 1\n[client]\nname = "{"x" * 201}"\n', "201 characters"),
    "control character": (b'format = 1\n[client]\nname = "a\\u0007b"\n', "control character U+0007"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "told_so"), ONE_LINE.values(), ids=ONE_LINE)
def test_a_file_that_is_no_assessment_is_told_in_one_line(complaints, content, told_so):
    (line,) = complaints(content)

    assert told_so in line


@pytest.mark.parametrize(
    "content", [b"", b"\x00", b"{", b"[]", b'{"format": 2}', b'{"format": 1, "format": 1}', b"1e999"]
)
def test_a_saved_file_that_is_none_is_told_in_one_line(complaints, content):
    assert len(complaints(content, "case.readiness")) == 1


def test_fifty_megabytes_are_not_read(told, tmp_path):
    with (tmp_path / "large.toml").open("wb") as file:
        file.truncate(SIZE)

    code, _, err = told("assess", tmp_path / "large.toml")

    assert (code, "bigger than 5 MB" in err, len(err.splitlines())) == (1, True, 1)


ANSWERS = {
    "unknown question": ("b_user = 3", "question 'b_user'; did you mean 'b_users'?"),
    "ids are case-sensitive": ("B_users = 3", "question 'B_users'; did you mean 'b_users'?"),
    "unknown option": ('u_os = "weekly"', "question 'u_os': there is no option 'weekly'; use one of managed, auto"),
    "a label instead": ('u_os = "Each person clicks when asked"', "there is no option"),
    "number for an option": ("u_os = 1", "question 'u_os': 1 is not an option id"),
    "list for an option": ('u_os = ["auto"]', "is not an option id"),
    "flag for an option": ("u_os = true", "true is not an answer"),
    "option for a list": ('b_data = "personal"', "question 'b_data': 'personal' is not a list of option ids"),
    "empty list": ("b_data = []", "the list is empty"),
    "option twice": ('b_data = ["health", "health"]', "an option is named twice"),
    "none beside some": ('b_data = ["none", "health"]', "option 'none'"),
    "numbers in a list": ("b_data = [1]", "is not an answer"),
    "text for a number": ('b_users = "25"', "question 'b_users': '25' is not a number; write a number without quotes"),
    "list for a number": ('b_users = ["25"]', "is not a number"),
    "flag for a number": ("b_users = true", "true is not an answer"),
    "date for a number": ("b_users = 2026-01-01", "is not an answer"),
    "text for money": ('h_spend = "900"', "question 'h_spend': '900' is not a number"),
    "not a number": ("b_users = nan", "nan is not a finite number"),
    "infinity": ("b_users = inf", "inf is not a finite number"),
    "minus infinity": ("h_spend = -inf", "-inf is not a finite number"),
    "negative count": ("h_app = -3", "question 'h_app': -3 is too small; the smallest value is 0"),
    "negative money": ("h_spend = -1", "question 'h_spend': -1 is too small"),
    "a million million users": ("b_users = 1000000000000", "the largest value is 2000"),
    "nobody at all": ("b_users = 0", "0 is too small; the smallest value is 1"),
    "unknown where it may not be": ('b_users = { state = "unknown" }', "'unknown' is not allowed here"),
    "n/a where it may not be": ('k_copies = { state = "not_applicable" }', "'not_applicable' is not allowed here"),
    "another state": ('u_os = { state = "perhaps" }', "'state' is 'perhaps'"),
    "unanswered is absence": ('u_os = { state = "unanswered" }', "'state' is 'unanswered'"),
    "state and value": ('u_os = { state = "unknown", value = "auto" }', "stands beside a value"),
    "neither state nor value": ('u_os = { note = "x" }', "there is no value"),
    "unknown evidence": ('u_os = { value = "auto", evidence = "heard" }', "'evidence' is 'heard'"),
    "unknown key": ('u_os = { value = "auto", remark = "x" }', "unknown key 'remark'"),
    "a note too long": (f'u_os = {{ value = "auto", note = "{"x" * 2001}" }}', "2001 characters"),
    "unknown assumption": ("[assumptions]\ngap_prices = 1", "there is no assumption 'gap_prices'"),
    "assumption out of range": ("[assumptions]\ncaught_up_later = 1.5", "'caught_up_later' is 1.5, which is out"),
    "assumption in words": ('[assumptions]\ngap_price = "dear"', "'gap_price' is 'dear', not a number"),
}  # fmt: skip


@pytest.mark.parametrize(("line", "told_so"), ANSWERS.values(), ids=ANSWERS)
def test_an_answer_that_does_not_fit_is_told_with_what_would_be_right(complaints, line, told_so):
    (told,) = complaints(HEAD + line + "\n")

    assert told_so in told
    assert "; " in told


def test_all_problems_are_told_not_the_first(complaints):
    lines = complaints(HEAD + 'u_os = "x"\nu_apps = "y"\nzzz = 1\nb_users = -4\n[assumptions]\nnope = 1\n')

    assert len(lines) == 5


# Odd, but no mistake


def result(told, tmp_path, content):
    """Return the result of a file of that content."""
    (tmp_path / "case.toml").write_text(content, encoding="utf-8")
    code, out, err = told("assess", tmp_path / "case.toml", "--json", "-", *DATE)
    assert (code, err) == (0, "")
    return json.loads(out)


def test_an_answer_to_a_hidden_question_is_no_mistake(told, tmp_path):
    lines = 'b_users = 5\ne_inhouse = "nobody"\n'
    hidden = 'e_inhouse_cover = "partner"\nh_total = 90\n'

    assert result(told, tmp_path, HEAD + lines + hidden) == result(told, tmp_path, HEAD + lines)


def test_no_answers_at_all_are_no_mistake(told, tmp_path):
    assert result(told, tmp_path, HEAD)["readiness"]["score"] is None


def test_a_byte_order_mark_is_no_mistake(told, tmp_path):
    assert result(told, tmp_path, "\ufeff" + HEAD + "b_users = 5\n")["readiness"]["provisional"] is True


NASTY = [
    "../../resources/logo.png",
    "/etc/passwd",
    "C:\\logo.png",
    "<b>bold</b> & <img src='/etc/passwd'/> </para>",
    "&lt;&amp;&#0;",
    "{0} %s ${HOME} \\u0041",
    "\u202b\u05e9\u05dc\u05d5\u05dd\u202c",
    "歯科 \U0001f9b7 a\u0301",
    "x" * 200,
]


@pytest.mark.parametrize("text", NASTY, ids=lambda text: ascii(text)[:20])
def test_markup_and_paths_in_any_text_are_only_text(told, tmp_path, text):
    note = json.dumps(text, ensure_ascii=False)
    client = "".join(f"{key} = {note}\n" for key in ("name", "contact", "email", "phone", "prepared_by", "notes"))
    answers = f'b_users = 5\nu_os = {{ value = "auto", note = {note}, evidence = "seen" }}\n'
    (tmp_path / "case.toml").write_text(
        f"format = 1\n[client]\n{client}address = [{note}]\n[answers]\n{answers}", encoding="utf-8"
    )

    code, _, err = told("assess", tmp_path / "case.toml", "--pdf", tmp_path / "case.pdf", *DATE)

    assert (code, err) == (0, f"{tmp_path / 'case.toml'}: wrote {tmp_path / 'case.pdf'}\n")


def test_a_bad_file_leaves_the_result_of_last_time(told, tmp_path):
    (tmp_path / "old.json").write_text("old", encoding="utf-8")
    (tmp_path / "case.toml").write_text(HEAD + "b_users = -1\n", encoding="utf-8")

    code, _, _ = told("assess", tmp_path / "case.toml", "--json", tmp_path / "old.json")

    assert (code, (tmp_path / "old.json").read_text(encoding="utf-8")) == (1, "old")


def test_a_bank_a_catalogue_and_a_provider_that_are_none_are_told(told, tmp_path):
    (tmp_path / "case.toml").write_text(HEAD, encoding="utf-8")
    (tmp_path / "provider.toml").write_text("[provider]\n", encoding="utf-8")

    for option, value in (("--bank", tmp_path), ("--catalogue", tmp_path), ("--provider", tmp_path / "provider.toml")):
        code, _, err = told("assess", tmp_path / "case.toml", option, value)
        assert (code, "Traceback" in err, bool(err)) == (1, False, True), option


def test_every_shipped_question_refuses_the_wrong_kind_of_value(told, tmp_path):
    wrong = {"single": "3.5", "multi": '"x"', "number": '"x"', "money": '"x"', "text": "3"}
    lines = "".join(f"{question.id} = {wrong[question.kind]}\n" for question in BANK.questions)
    (tmp_path / "case.toml").write_text(HEAD + lines, encoding="utf-8")

    code, _, err = told("assess", tmp_path / "case.toml")

    assert (code, len(err.splitlines())) == (1, len(BANK.questions))


def test_a_saved_file_reads_like_the_one_written_by_hand(told, tmp_path):
    kept = {"format": 1, "client": {"name": "Sample"}, "answers": {"b_users": 5, "u_os": {"state": "unknown"}}}
    (tmp_path / "case.readiness").write_text(json.dumps(kept), encoding="utf-8")
    by_hand = result(told, tmp_path, HEAD + 'b_users = 5\nu_os = { state = "unknown" }\n')

    _, out, _ = told("assess", tmp_path / "case.readiness", "--json", "-", *DATE)

    assert json.loads(out) == by_hand


def test_the_examples_are_full():
    answered = set(example("studio4").answers)

    assert {q.id for q in BANK.questions if q.show_if is None} - answered == set()
