"""What a reader who cannot see gets: every text once, in order, as what it is."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

import pytest

from tests.proposal.hostile import ASSESSMENTS, CASES, drawn, paper
from tests.proposal.reading import expected, heard
from tests.proposal.tags import Tagged
from wizard.proposal.blocks import Table

LEVELS = {"Title": 1, "H1": 1, "H2": 2}
SUMMARY = ("P", "SUMMARY")
every_case = pytest.mark.parametrize(("name", "kind"), CASES)


@cache
def tagged(name, kind):
    """Return the PDF of a case, read."""
    return Tagged(drawn(name, kind))


def width(row):
    """Return over how many columns the cells of a row reach."""
    return sum(cell.attributes.get("/ColSpan", 1) for cell in row.kids)


@every_case
def test_every_text_is_read_once_in_order_as_what_it_is(name, kind):
    found, wanted = heard(tagged(name, kind).tree), expected(paper(name, kind))
    if name in ASSESSMENTS:  # a cover has no room for lines of 200 signs
        found, wanted = (texts[texts.index(SUMMARY) :] for texts in (found, wanted))

    assert found == wanted


@every_case
def test_headings_skip_no_level(name, kind):
    kinds = [tag.kind for tag in tagged(name, kind).tree.found("Title", "H1", "H2")]
    levels = [LEVELS[kind] for kind in kinds]

    assert kinds[0] == "Title"
    assert all(after <= before + 1 for before, after in pairwise(levels))


@every_case
def test_tables_are_whole(name, kind):
    tables = [block for block in paper(name, kind).blocks if isinstance(block, Table)]
    found = tagged(name, kind).tree.found("Table")

    assert [[width(row) for row in table.kids] for table in found] == [
        [len(table.columns)] * (len(table.rows) + 1) for table in tables
    ]


@every_case
def test_everything_painted_is_content_of_one_element_or_of_none(name, kind):
    file = tagged(name, kind)
    numbered = [(place, number) for place, texts in enumerate(file.content) for number in texts]

    assert file.loose == []
    assert sorted(file.used) == sorted(numbered)


@every_case
def test_the_way_back_from_content_to_its_element_is_right(name, kind):
    assert all(tagged(name, kind).parents())


def test_the_way_back_from_a_link_to_its_element_is_right():
    file = tagged("links", "proposal")
    back = dict(zip(file.top["/ParentTree"]["/Nums"][::2], file.top["/ParentTree"]["/Nums"][1::2], strict=True))
    areas = [area.get_object() for page in file.reader.pages for area in page.get("/Annots", [])]

    assert len(areas) > 100
    for area in areas:
        entry = back[area["/StructParent"]].get_object()
        assert entry["/S"] == "/Link"
        assert area in [kid["/Obj"] for kid in entry["/K"] if isinstance(kid, dict)]
