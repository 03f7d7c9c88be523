"""A question bank as a workbook: out, edited in a spreadsheet, back in, and everything wrong named by its cell."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from tests.app.test_price_workbook import HOSTILE, packed
from tests.bank import bank, habit
from tests.catalog.conftest import HERE
from tests.shipped import BANK, CATALOGUE, TODAY, example
from wizard.app import shipped
from wizard.app.bank_workbook import read_workbook, workbook_bytes, write_workbook
from wizard.catalog.banks import load_bank
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError, WizardError

SMALL = load_bank(HERE / "small_bank")


@cache
def shipped_workbook():
    """Return the shipped bank as the bytes of a workbook."""
    return workbook_bytes(BANK, CATALOGUE)


@pytest.fixture
def changed(tmp_path):
    """Write the shipped bank, change it as a person would, and read it again."""

    def changing(*changes):
        file = tmp_path / "bank.xlsx"
        workbook = load_workbook(BytesIO(shipped_workbook()))
        for change in changes:
            change(workbook)
        workbook.save(file)
        return read_workbook(file)

    return changing


def put(sheet, row, title, value):
    """Return a change of the cell below a heading."""

    def change(workbook):
        page = workbook[sheet]
        column = next(cell.column for cell in page[1] if cell.value == title)
        page.cell(row, column).value = value

    return change


def add(sheet, **values):
    """Return a change that adds a row; "_" in a name stands for a blank."""

    def change(workbook):
        page = workbook[sheet]
        page.append([values.get(str(cell.value).replace(" ", "_")) for cell in page[1]])

    return change


@pytest.mark.parametrize(("bank_", "folder"), [(BANK, None), (SMALL, HERE / "small_catalogue")], ids=["smb", "small"])
def test_a_bank_comes_back_the_same(tmp_path, bank_, folder):
    found = read_workbook(write_workbook(bank_, shipped.catalogue(folder), tmp_path / "bank.xlsx"), folder)

    assert found.bank.sections == bank_.sections
    assert (found.bank.dimensions, found.bank.bands, found.bank.caps) == (bank_.dimensions, bank_.bands, bank_.caps)
    assert (found.bank.id, found.bank.version, found.bank.title) == (bank_.id, bank_.version, bank_.title)
    assert found.warnings == ()


def test_the_scores_under_it_are_the_same(changed):
    answers = example("dentallab25")
    before, after = (evaluate(answers, each, CATALOGUE, TODAY, costs=False) for each in (BANK, changed().bank))

    assert (after.readiness, after.exposure) == (before.readiness, before.exposure)
    assert after.recommendation == before.recommendation


def test_its_files_give_the_bank_that_was_read(changed, tmp_path):
    found = changed(put("Questions", 2, "Text", "How many?"))
    for name, content in found.files.items():
        (tmp_path / name).write_bytes(content)

    again = load_bank(tmp_path)
    assert (again.sections, again.fingerprint) == (found.bank.sections, found.bank.fingerprint)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_begins_like_a_formula_stays_text(tmp_path, text):
    own = bank(habit("k_copies", why=text, find_out=text)._replace(text=text))
    own = replace(own, bands=(), title=text)

    found = load_workbook(BytesIO(workbook_bytes(own, CATALOGUE)))

    assert {cell.data_type for page in found for row in page.iter_rows() for cell in row} <= {"s", "n"}
    write_workbook(own, CATALOGUE, tmp_path / "bank.xlsx")


def test_a_spreadsheet_offers_what_a_column_takes():
    workbook = load_workbook(BytesIO(workbook_bytes(BANK, CATALOGUE)))
    offered = {
        (page.title, str(rule.sqref).split(":")[0]): rule.formula1
        for page in workbook
        for rule in page.data_validations.dataValidation
    }

    assert offered["Questions", "E2"] == '"single,multi,number,money,text"'
    assert offered["Questions", "B2"] == "Sections!$A$2:$A$2000"
    assert offered["Options", "A2"] == "Questions!$A$2:$A$2000"
    assert offered["Options", "E2"] == '"yes,no"'
    assert "k_copies is none or e_servers >= 1" in workbook["Questions"]["R1"].comment.text
    assert {page.freeze_panes for page in workbook} == {"B2"}


SIGNS = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\u2028\u2029\ufffe\uffff")
TEXTS = st.text(SIGNS, min_size=1)
FIFTEEN = "{:.15g}".format  # digits, all that a spreadsheet holds


@settings(max_examples=15, deadline=None)
@given(
    st.lists(TEXTS.filter(str.strip), min_size=4, max_size=4),
    st.floats(0.001, 50).map(FIFTEEN),
    st.floats(0, 1).map(FIFTEEN),
)
def test_any_texts_and_numbers_come_back_the_same(tmp_path_factory, texts, weight, points):
    question = habit("k_copies", why=texts[0], prompt=texts[1], weight=float(weight))._replace(text=texts[2])
    options = (question.options[0]._replace(label=texts[3]), question.options[1]._replace(points=float(points)))
    own = bank(question._replace(options=(*options, question.options[2])))

    write_workbook(own, CATALOGUE, tmp_path_factory.mktemp("banks") / "bank.xlsx")


def test_a_question_can_be_added(changed):
    row = {"Question": "k_new", "Section": "backup", "Axis": "readiness", "Area": "backup", "Kind": "single",
           "Text": "Is it new?", "Why_it_is_asked": "x", "How_to_find_out": "x", "Weight": 1,
           "Asked_when": "k_copies is none or e_servers >= 1"}  # fmt: skip
    options = (
        add("Options", Question="k_new", Option="yes", Label="Yes", Points=1),
        add("Options", Question="k_new", Option="no", Label=2026, Points=0, Needs="bak.run = 3"),
    )

    question = changed(add("Questions", **row), *options).bank.by_id["k_new"]

    assert [(option.label, option.points, option.needs) for option in question.options] == [
        ("Yes", 1.0, {}),
        ("2026", 0.0, {"bak.run": 3}),
    ]
    assert (question.section, question.allow_unknown, len(question.show_if.parts)) == ("backup", True, 2)


@pytest.mark.parametrize(
    ("change", "place", "what", "remedy"),
    [
        (put("Questions", 10, "Weight", "3"), "row 10, column 'Weight' (M10)", "is '3', not a number", "number"),
        (put("Questions", 10, "Weight", "=1+1"), "(M10)", "a formula without its result", "save it"),
        (put("Questions", 10, "Kind", "singel"), "column 'Kind' (E10)", "'Kind' is 'singel'", "'single'"),
        (put("Questions", 10, "Question", "b_users"), "row 10", "the id is there twice", "another id"),
        (put("Questions", 10, "Question", None), "row 10", "nothing that names the row", "first column"),
        (put("Questions", 10, "Section", "nowhere"), "column 'Section' (B10)", "no section 'nowhere'", "use one of"),
        (put("Questions", 10, "Quick check", "maybe"), "(N10)", "'Quick check' is 'maybe'", "write yes or no"),
        (put("Questions", 30, "Asked when", "b_users > many"), "'Asked when' (R30)", "'many' is not a number", "write"),
        (put("Questions", 30, "Asked when", "b_user > 3"), "'Asked when' (R30)", "question 'b_user'", "b_users"),
        (put("Questions", 2, "Curve", "1 -> 0; x"), "column 'Curve' (X2)", "'x' is not two numbers", "1 -> 0; 25"),
        (put("Questions", 2, "Curve", "1 -> 0; 1 -> 1"), "column 'Curve' (X2)", "do not rise", "order the knots"),
        (put("Questions", 10, "Cost key", "users"), "(Y10)", "belongs to 'b_users' already", "once"),
        (put("Options", 6, "Points", "0,5"), "'Points' (D6)", "'Points' is '0,5', not a number", "not as text"),
        (put("Options", 6, "Points", 5), "'Points' (D6)", "5, which is out of range", "from 0 to 1"),
        (put("Options", 40, "Needs", "bak.rn = 3"), "'Needs' (F40)", "needs 'bak.rn'", "'bak.run'"),
        (put("Options", 40, "Needs", "bak.run"), "'Needs' (F40)", "'bak.run' is no service with a", "bak.run = 3"),
        (put("Options", 40, "Needs", "bak.run = 9"), "'Needs' (F40)", "'bak.run' is 9", "from 1 to 3"),
        (put("Options", 40, "Question", "nobody"), "(A40)", "there is no question 'nobody'", "use one of"),
        (put("Bands", 3, "Below", 10), "'Below' (D3)", "does not rise", "low to high"),
        (put("Limits", 2, "Questions", "s_mfa, nobody"), "'Questions' (B2)", "no question 'nobody'", "use one of"),
        (put("Sections", 3, "Section", "bank"), "'Section' (A3)", "no section can be called 'bank'", "otherwise"),
        (put("Bank", 3, "What", "Versoin"), "'What' (A3)", "no such line: 'Versoin'", "'Version'"),
        (put("Bank", 3, "Value", None), "'Value' (B3)", "'version' is missing", "write a text"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_sheet_row_and_column(changed, change, place, what, remedy):
    with pytest.raises(InputError) as caught:
        changed(change)

    told = [found for found in caught.value.problems if what in found.what]
    assert len(told) == 1, str(caught.value)
    assert told[0].file.startswith("bank.xlsx: sheet '")
    assert place in told[0].file
    assert remedy in told[0].remedy


def test_every_problem_is_told_at_once(changed):
    with pytest.raises(InputError) as caught:
        changed(put("Questions", 10, "Weight", "x"), put("Options", 6, "Points", 5), put("Options", 40, "Needs", "?"))

    assert len(caught.value.problems) == 3


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda workbook: workbook["Options"].merge_cells("A2:A5"), "the cells A2:A5 are merged"),
        (lambda workbook: workbook.remove(workbook["Options"]), "the sheet is missing"),
        (lambda workbook: workbook["Questions"].delete_rows(2, 500), "the sheet is empty"),
        (put("Options", 25_000, "Option", "x"), "it is far larger than a question bank"),
    ],
    ids=["merged", "missing", "empty", "huge"],
)
def test_a_spoilt_sheet_is_one_problem(changed, change, what):
    with pytest.raises(InputError) as caught:
        changed(change)

    assert [problem.what for problem in caught.value.problems] == [what]


def test_a_strange_column_and_the_missing_one_are_told(changed):
    with pytest.raises(InputError) as caught:
        changed(put("Options", 1, "Label", "Lable"))

    assert [problem.what for problem in caught.value.problems] == [
        "no such column: 'Lable'",
        "the column 'Label' is missing",
    ]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "not a workbook"),
        (b"Question;Text", "not a workbook"),
        (packed(a="b"), "not a workbook"),
        (packed(a=bytes(60 * 1024 * 1024)), "far too large for a question bank"),
        (bytes(6 * 1024 * 1024), "bigger than 5 MB"),
    ],
    ids=["empty", "text", "zip", "bomb", "large"],
)
def test_what_is_no_workbook_is_told_so(tmp_path, content, what):
    file = tmp_path / "bank.xlsx"
    file.write_bytes(content)

    with pytest.raises(InputError, match=what):
        read_workbook(file)


def test_a_workbook_of_something_else_is_refused(tmp_path):
    Workbook().save(tmp_path / "other.xlsx")

    with pytest.raises(InputError, match="none of the sheets of a question bank"):
        read_workbook(tmp_path / "other.xlsx")


def test_what_would_not_come_back_is_not_written(tmp_path):
    own = bank(habit("k", needs={"bad": {"a, b": 1}}))

    with pytest.raises(WizardError, match="nothing was written"):
        write_workbook(own, CATALOGUE, tmp_path / "bank.xlsx")

    assert list(tmp_path.iterdir()) == []
