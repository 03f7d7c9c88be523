"""Whatever lies at a path, problems come back in sentences, and never a traceback."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wizard.catalog.assessments import read_assessment, read_record
from wizard.catalog.banks import load_bank, read_bank
from wizard.catalog.catalogues import load_catalogue
from wizard.catalog.datafile import SIZE_LIMIT, TOML_LIMIT, parse_toml
from wizard.catalog.jsonfile import parse_json
from wizard.catalog.lint import check_path
from wizard.domain.errors import InputError

ODD = {
    "nothing": (b"", "the file is empty"),
    "blank": (b" \n\t\n", "the file is empty"),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00", "not a text file"),
    "latin": ('format = 1\n[client]\nname = "Caf\xe9"'.encode("latin-1"), "line 3: not UTF-8 text"),
    "utf-16": ("format = 1".encode("utf-16"), "UTF-16"),
    "unfinished": (b'format = 1\n[client]\nname = "x\ny = 1', "line 3: not valid TOML"),
    "unquoted": (b"format = 1\n[client]\nname = Harbour Lab\n", "line 3: not valid TOML"),
    "twice": (b"format = 1\nformat = 1\n", "line 2: not valid TOML"),
    "brackets": (b"a = " + b"[" * 100_000, "nested too deeply"),
    "dots": (b"a." * 100_000 + b"a = 1", "more than 30 parts"),
    "digits": (b"a = " + b"9" * 10_000, "too many digits"),
    "end": (b"a = [1,", "at the end: not valid TOML"),
    "long": (b"#" * (TOML_LIMIT + 1), "bigger than 512 KB"),
}
ODD_JSON = {
    "nothing": (b"", "the file is empty"),
    "list": (b"[1, 2]", "not one JSON object"),
    "unfinished": (b'{"format": 1,\n "client": ', "line 2: not valid JSON"),
    "twice": (b'{"format": 1, "answers": {"people": 1, "people": 2}}', "'people' is there twice"),
    "brackets": (b'{"a": ' * 100_000, "nested too deeply"),
    "deep": (b'{"a": ' * 80 + b"1" + b"}" * 80, "nested more than 50 deep"),
    "digits": (b'{"a": ' + b"9" * 10_000 + b"}", "too many digits"),
    "crowd": (b'{"a": [' + b"[]," * 250_000 + b"1]}", "more than 300000 values"),
}


@cache
def small():
    """Return the small bank and catalogue; fixtures of that size make Hypothesis complain."""
    here = Path(__file__).parent
    return load_bank(here / "small_bank"), load_catalogue(here / "small_catalogue")


def problems_of(file, bank):
    with pytest.raises(InputError) as caught:
        read_assessment(file, bank)
    return caught.value.problems


@pytest.mark.parametrize(("raw", "what"), ODD.values(), ids=ODD.keys())
def test_an_odd_toml_file_is_one_problem(tmp_path, small_bank, raw, what):
    file = tmp_path / "odd.toml"
    file.write_bytes(raw)
    (problem,) = problems_of(file, small_bank)
    assert what in problem.what
    assert problem.remedy
    assert problem.file == str(file)
    assert "\n" not in str(problem)


@pytest.mark.parametrize(("raw", "what"), ODD_JSON.values(), ids=ODD_JSON.keys())
def test_an_odd_readiness_file_is_one_problem(tmp_path, small_bank, raw, what):
    file = tmp_path / "odd.readiness"
    file.write_bytes(raw)
    (problem,) = problems_of(file, small_bank)
    assert what in problem.what
    assert problem.file == str(file)


def test_a_file_that_is_too_big_is_not_read(tmp_path, small_bank):
    file = tmp_path / "big.toml"
    with file.open("wb") as stream:
        stream.truncate(SIZE_LIMIT + 1)
    (problem,) = problems_of(file, small_bank)
    assert "bigger than 5 MB and was not read" in problem.what


def test_a_missing_file_a_folder_and_an_impossible_name_are_problems(tmp_path, small_bank):
    assert "no such file" in problems_of(tmp_path / "gone.toml", small_bank)[0].what
    assert "is not a file" in problems_of(tmp_path, small_bank)[0].what
    assert problems_of(tmp_path / ("x" * 5000), small_bank)[0].what
    assert problems_of(tmp_path / "a\0b.toml", small_bank)[0].what


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path, small_bank):
    os.mkfifo(tmp_path / "pipe.toml")
    assert "no such file" in problems_of(tmp_path / "pipe.toml", small_bank)[0].what


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm(tmp_path, small_bank):
    file = tmp_path / "windows.toml"
    file.write_bytes(b'\xef\xbb\xbfformat = 1\r\n[client]\r\nname = "Lab"\r\n[answers]\r\npeople = 5\r\n')
    assert read_assessment(file, small_bank).answers["people"].value == 5


@given(st.binary(max_size=400))
def test_any_bytes_parse_or_are_refused(raw):
    for parse in (parse_toml, parse_json):
        problems = []
        assert (parse(raw, "x", problems) is None) == bool(problems)


@given(start=st.integers(0, 3000), length=st.integers(1, 40), filling=st.text("[]{}=\"'#.,\n\\ 0x-azé", max_size=8))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_bank_with_any_piece_torn_out_is_read_or_refused(bank_folder, start, length, filling):
    for name in ("bank.toml", "care.toml"):
        file = bank_folder.path / name
        whole = file.read_text(encoding="utf-8")
        file.write_text(whole[:start] + filling + whole[start + length :], encoding="utf-8")
        bank, problems = read_bank(bank_folder.path)
        assert bank is not None or problems
        check_path(bank_folder.path, *small())
        file.write_text(whole, encoding="utf-8")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["state", "value", "x"]), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(["people", "tools", "hours", "remarks", "copies", "x"]), ANYTHING), ANYTHING)
@settings(max_examples=200, deadline=None)
def test_any_values_make_an_assessment_or_problems(answers, other):
    values = {"format": 1, "client": {"name": "Lab", "notes": other}, "answers": answers, "assumptions": other}
    assessment, problems = read_record(values, "x.toml", *small())
    assert (assessment is None) == bool(problems)
    for problem in problems:
        assert "\n" not in str(problem)
        json.dumps(str(problem)).encode()
