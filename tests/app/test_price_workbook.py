"""A price book as a workbook: out, changed in a spreadsheet, back in, and everything wrong named by its cell."""

from __future__ import annotations

import zipfile
from decimal import Decimal
from io import BytesIO

import pytest
from hypothesis import given, settings
from openpyxl import Workbook, load_workbook

from tests.catalog.test_reading_providers import BOOK
from tests.price_books import BOOKS, discount, extra, money
from tests.proposal.papers import NORTHGATE
from tests.shipped import CATALOGUE
from wizard.app.price_workbook import read_workbook, workbook_bytes, write_workbook
from wizard.domain.errors import InputError, WizardError
from wizard.domain.price_book import Costs, PriceBook, as_mapping

HOSTILE = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://example.org","x")', "<b>&", "歯科 שלום")


@pytest.fixture
def changed(tmp_path):
    """Write a book, change it as a person would, and read it again."""

    def changing(change=None, book=NORTHGATE.book):
        file = write_workbook(book, CATALOGUE, tmp_path / "prices.xlsx")
        if change is not None:
            workbook = load_workbook(file)
            change(workbook)
            workbook.save(file)
        return read_workbook(file, CATALOGUE)

    return changing


@pytest.fixture
def problem(changed):
    """Return what the one problem of a changed workbook says, and its remedy."""

    def found(change):
        with pytest.raises(InputError) as caught:
            changed(change)
        (only,) = caught.value.problems
        return only

    return found


def put(sheet, cell, value):
    """Return a change of one cell."""

    def change(workbook):
        workbook[sheet][cell] = value

    return change


def test_a_price_book_comes_back_the_same_but_for_its_costs(changed):
    assert changed() == NORTHGATE.book.for_clients()
    assert changed(book=BOOK) == BOOK._replace(costs=Costs())


@settings(max_examples=10, deadline=None)
@given(BOOKS)
def test_any_price_book_comes_back_the_same(tmp_path_factory, book):
    file = write_workbook(book, CATALOGUE, tmp_path_factory.mktemp("books") / "prices.xlsx")

    assert as_mapping(read_workbook(file, CATALOGUE)) == as_mapping(book)


def test_no_cost_and_no_margin_is_in_the_workbook():
    packed = zipfile.ZipFile(BytesIO(workbook_bytes(NORTHGATE.book, CATALOGUE)))

    cells = b"".join(packed.read(name) for name in packed.namelist() if "worksheets/" in name)
    cells = cells.replace(b"pageMargins", b"").lower()

    assert b"per user" in cells
    assert b"<v>119</v>" in cells
    assert not [word for word in (b"<v>66</v>", b"cost", b"margin") if word in cells]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_begins_like_a_formula_stays_text(changed, text):
    extras = (extra("x")._replace(name=text.strip(), plain=text),)
    book = PriceBook(extras=extras, discounts=(discount()._replace(reason=text),))

    assert changed(book=book) == book
    cells = [
        cell
        for page in load_workbook(BytesIO(workbook_bytes(book, CATALOGUE)))
        for row in page.iter_rows()
        for cell in row
        if isinstance(cell.value, str)
    ]
    assert cells
    assert {cell.data_type for cell in cells} == {"s"}


def test_a_changed_price_is_taken(changed):
    assert changed(put("Plans", "D5", 131.5)).plans["complete"].prices["user"] == money("131.5")


def test_an_emptied_cell_lets_the_catalogue_stand(changed):
    assert "user" not in changed(put("Plans", "D5", None)).plans["complete"].prices


def test_a_sum_of_a_spreadsheet_has_no_digits_it_never_meant(changed):
    assert changed(put("Plans", "D5", 0.1 + 0.2)).plans["complete"].prices["user"] == money("0.3")


def test_an_option_can_be_added(changed):
    def add(workbook):
        workbook["Options"].append(["desk", "A second screen", "", "user", 4.5, None])

    found = changed(add).extras[-1]

    assert (found.id, found.per, found.month, found.once) == ("desk", "user", Decimal("4.5"), 0)


@pytest.mark.parametrize(
    ("change", "what", "remedy"),
    [
        (put("Plans", "D5", "119,50"), "sheet 'Plans', row 5, column 'Per user' (D5): plans.complete:", "a number"),
        (put("Plans", "D5", -1), "(D5): plans.complete: 'user' is -1", "from 0"),
        (put("Plans", "D5", "=1+1"), "sheet 'Plans', D5: a formula without its result", "save it"),
        (put("Plans", "M5", "#REF!"), "column 'A visit' (M5): plans.complete.hourly: 'trip' is '#REF!'", "a number"),
        (put("Plans", "A5", "complet"), "sheet 'Plans', row 5: there is no plan 'complet'", "complete"),
        (put("Plans", "A5", None), "sheet 'Plans', row 5: there is a value, but nothing that names", "first column"),
        (put("Plans", "A6", "complete"), "sheet 'Plans', row 6: 'complete' is there twice", "keep one"),
        (put("Plans", "D1", "Per head"), "sheet 'Plans', D1: no such column: 'Per head'", "use one of"),
        (put("General", "B7", "inside"), "column 'Tax is shown: apart, or included' (B7): tax: 'shown'", "apart"),
        (put("General", "A4", "Exchange"), "sheet 'General', A4: no such line: 'Exchange'", "use one of"),
        (put("General", "B8", 3.5), "column 'Months of the term' (B8): 'term_months' is not a whole", "1 to 120"),
        (put("General", "B3", "pounds"), "(B3): 'currency' is 'pounds'", "USD"),
        (put("Options", "D2", "head"), "(D2): extras 'mail_backup': 'per' is 'head'", "use one of"),
        (put("Discounts", "E2", 0.01), "(E2): discounts 'size': 'limit' is 0.01", "at least the share"),
        (put("Discounts", "H2", "maybe"), "(H2): discounts 'size': 'always' is 'maybe'", "true or false"),
        (put("Discounts", "G3", "complete, gold"), "there is no plan 'gold'", "complete"),
        (put("Counting", "A2", "head"), "counting: unknown key 'head'", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_sheet_row_and_column(changed, change, what, remedy):
    with pytest.raises(InputError) as caught:
        changed(change)

    (told,) = (found for found in caught.value.problems if what in found.what)
    assert remedy in told.remedy


def test_a_missing_sheet_says_nothing_of_its_part(changed):
    assert changed(lambda workbook: workbook.remove(workbook["Options"])).extras == ()


def test_a_workbook_of_something_else_is_refused(tmp_path):
    Workbook().save(tmp_path / "other.xlsx")

    with pytest.raises(InputError, match="none of the sheets of a price book"):
        read_workbook(tmp_path / "other.xlsx", CATALOGUE)


def packed(**parts):
    """Return a zip file with those parts."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "not a workbook"),
        (b"Plan;User\ncomplete;119", "not a workbook"),
        (packed(a="b"), "not a workbook"),
        (workbook_bytes(NORTHGATE.book, CATALOGUE)[:2000], "not a workbook"),
        (packed(a=bytes(60 * 1024 * 1024)), "far too large"),
    ],
    ids=["empty", "text", "zip", "truncated", "bomb"],
)
def test_what_is_no_workbook_is_told_so(tmp_path, content, what):
    file = tmp_path / "prices.xlsx"
    file.write_bytes(content)

    with pytest.raises(InputError, match=what):
        read_workbook(file, CATALOGUE)


def test_rows_without_end_are_refused(problem):
    found = problem(put("Services", "A9999", "x"))

    assert "far larger than a price book" in found.what


def test_a_workbook_that_cannot_be_put_there_leaves_the_old_one(tmp_path):
    with pytest.raises(WizardError):
        write_workbook(NORTHGATE.book, CATALOGUE, tmp_path / "missing" / "prices.xlsx")
