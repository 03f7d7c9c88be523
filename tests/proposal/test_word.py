"""The Word document: the same words as the PDF, in Word's own styles, and it opens again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from PIL import Image

from tests.proposal import hostile_names
from tests.shipped import BANK, CATALOGUE, TODAY, example
from wizard.domain.assessment import evaluate
from wizard.proposal import blocks
from wizard.proposal.content import compose
from wizard.proposal.errors import Unreadable
from wizard.proposal.word import CHARTS, render_word
from wizard.store.paper import png


def composed(name="dentallab25", kind="proposal"):
    return compose(evaluate(example(name), BANK, CATALOGUE, TODAY), kind)


def made(document, day=TODAY):
    return render_word(document, day, png)


def opened(document):
    return docx.Document(BytesIO(made(document)))


@pytest.fixture(scope="module", params=["proposal", "report"])
def pair(request):
    """A document and the Word file made of it, opened again."""
    document = composed(kind=request.param)
    return document, opened(document)


def of_type(document, kind):
    return [block for block in document.blocks if isinstance(block, kind)]


def of_data(word):
    """Return the tables with a header row: those of data."""
    return [table for table in word.tables if next(table.rows[0]._tr.iter(qn("w:tblHeader")), None) is not None]  # noqa: SLF001


def descriptions(word):
    """Return what stands for each picture."""
    return [part.get("descr") for part in word.element.body.iter(qn("wp:docPr"))]


def test_headings_are_headings_in_their_order(pair):
    document, word = pair
    found = [(p.text, int(p.style.name[-1])) for p in word.paragraphs if p.style.name.startswith("Heading")]
    beside = {side.title for block in of_type(document, blocks.Beside) for side in (block.left, block.right)}

    assert [each for each in found if each[0] not in beside] == [
        (block.text, block.level) for block in of_type(document, blocks.Heading)
    ]


def test_every_table_has_its_rows_columns_and_a_header_that_repeats(pair):
    document, word = pair
    wanted = [(len(block.rows) + 1, len(block.columns)) for block in of_type(document, blocks.Table)]

    assert [(len(table.rows), len(table.columns)) for table in of_data(word)] == wanted


def test_every_cell_says_what_the_document_says(pair):
    document, word = pair
    for block, table in zip(of_type(document, blocks.Table), of_data(word), strict=True):
        for row, found in zip(block.rows, table.rows[1:], strict=True):
            if row.kind != "group":
                wanted = [f"{cell.text}\n{cell.note}" if cell.note else cell.text for cell in row.cells]
                assert [cell.text for cell in found.cells] == wanted


def test_every_chart_is_a_picture_with_its_description(pair):
    document, word = pair
    assert descriptions(word) == [block.alt for block in document.blocks if isinstance(block, CHARTS)]
    for place in word.element.body.iter(qn("a:blip")):
        picture = Image.open(BytesIO(word.part.related_parts[place.get(qn("r:embed"))].blob))
        assert len(picture.convert("L").getcolors()) > 3


def test_a_report_shows_no_price_of_a_plan():
    words = opened(composed("lawfirm18", "report"))
    assert "$4,425" not in "\n".join(cell.text for table in words.tables for row in table.rows for cell in row.cells)


def test_the_file_names_its_document_language_and_day(pair):
    document, word = pair
    facts = word.core_properties

    assert (facts.title, facts.language, facts.created.date()) == (document.title, "en", TODAY)
    assert word.styles["Normal"].element.rPr.find(qn("w:lang")).get(qn("w:val")) == "en-US"


def test_the_same_document_gives_the_same_bytes():
    document = composed("studio4")
    assert made(document) == made(document)
    assert made(document) != made(document, TODAY + dt.timedelta(1))


@pytest.mark.parametrize("name", hostile_names.NAMES, ids=ascii)
def test_what_a_person_typed_stands_as_it_is(name):
    document = composed("studio4")
    document = replace(document, cover=document.cover._replace(title=name), footer=name)
    word = opened(document)

    assert name in [paragraph.text for paragraph in word.paragraphs if paragraph.style.name == "Title"]
    assert name in word.sections[0].footer.paragraphs[0].text


def test_a_file_that_lacks_a_part_is_never_handed_out(monkeypatch):
    monkeypatch.setattr("wizard.proposal.word._picture", _forgotten)
    monkeypatch.setattr("wizard.proposal.word.WRITTEN", {**_written(), **dict.fromkeys(CHARTS, _forgotten)})

    with pytest.raises(Unreadable):
        made(composed())


def _forgotten(_writer, _block):
    """Leave a chart out."""


def _written():
    from wizard.proposal.word import WRITTEN

    return WRITTEN
