"""What is wrong with a workbook is placed in the same cells, whichever language it is told in."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.app.test_bank_workbook import put, shipped_workbook
from tests.proposal.papers import NORTHGATE
from tests.shipped import CATALOGUE
from wizard.app import bank_workbook, price_workbook
from wizard.domain.errors import InputError
from wizard.domain.language import speaking

WORDS = re.compile(r"{[^}]*}|[^{}]+")


class Loud:
    """English in capitals: nothing that looks for English words finds them."""

    code = "loud"

    def gettext(self, message):
        return WORDS.sub(lambda part: part[0] if part[0].startswith("{") else part[0].upper(), message)

    def pgettext(self, _context, message):
        return self.gettext(message)

    def ngettext(self, one, more, number):
        return self.gettext(one if number == 1 else more)


@cache
def price_book():
    """Return a price book as the bytes of a workbook."""
    return price_workbook.workbook_bytes(NORTHGATE.book, CATALOGUE)


def cell(sheet, place, value):
    """Return a change of one cell."""

    def change(workbook):
        workbook[sheet][place] = value

    return change


def told(content, change, folder, read):
    """Return what is wrong with a changed workbook, in the language spoken."""
    workbook = load_workbook(BytesIO(content))
    change(workbook)
    workbook.save(folder / "book.xlsx")
    with pytest.raises(InputError) as caught:
        read(folder / "book.xlsx")
    return str(caught.value)


@pytest.mark.parametrize(
    "change",
    [
        put("Questions", 10, "Weight", "3"),
        put("Questions", 10, "Question", "b_users"),
        put("Questions", 10, "Section", "nowhere"),
        put("Questions", 10, "Quick check", "maybe"),
        put("Questions", 2, "Curve", "1 -> 0; 1 -> 1"),
        put("Options", 6, "Points", "0,5"),
        put("Options", 40, "Needs", "bak.rn = 3"),
        put("Options", 40, "Needs", "bak.run = 9"),
        put("Bands", 3, "Below", 10),
        put("Limits", 2, "Questions", "s_mfa, nobody"),
        put("Bank", 3, "Value", None),
        put("Services", 2, "In the plans", "gold"),
    ],
)
def test_a_problem_of_a_bank_is_in_the_same_cell(tmp_path, change):
    plain = told(shipped_workbook(), change, tmp_path, bank_workbook.read_workbook)

    with speaking(Loud()):
        loud = told(shipped_workbook(), change, tmp_path, bank_workbook.read_workbook)

    assert loud != plain
    assert loud.upper() == plain.upper()


@pytest.mark.parametrize(
    "change",
    [
        cell("Plans", "D5", "119,50"),
        cell("Plans", "M5", "#REF!"),
        cell("Plans", "A5", "complet"),
        cell("General", "B8", 3.5),
        cell("Options", "D2", "head"),
        cell("Discounts", "G3", "complete, gold"),
    ],
)
def test_a_problem_of_a_price_book_is_in_the_same_cell(tmp_path, change):
    def read(file):
        return price_workbook.read_workbook(file, CATALOGUE)

    plain = told(price_book(), change, tmp_path, read)

    with speaking(Loud()):
        loud = told(price_book(), change, tmp_path, read)

    assert loud != plain
    assert loud.upper() == plain.upper()
