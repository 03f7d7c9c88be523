"""Documents in a language whose words are longer and stand in another order."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest

from tests.proposal.papers import DAY, example_advice
from wizard.app.lists import lists
from wizard.app.summary import summary
from wizard.domain.language import English, speaking
from wizard.proposal.brief import Brief
from wizard.proposal.content import compose
from wizard.proposal.word import render_word
from wizard.store.paper import png

WORDS = {
    "Page {page} of {pages}": "of {pages} pages, {page}",
    "Worth a year": "Worth, a year",
    "open gaps": "gaps that are left open",
}


class Turned(English):
    """English with a few texts put differently."""

    code = "de"

    def gettext(self, message, /):
        return WORDS.get(message, message)

    def pgettext(self, _context, message, /):
        return WORDS.get(message, message)


@pytest.fixture(autouse=True)
def _turned():
    with speaking(Turned()):
        yield


def test_word_numbers_its_pages_in_the_order_of_the_language():
    document = compose(example_advice("studio4"), "report")
    word = docx.Document(BytesIO(render_word(document, DAY, png)))
    foot = word.sections[0].footer
    fields = foot.part.element.xml

    assert foot.paragraphs[0].text.endswith("of  pages, ")
    assert fields.index("NUMPAGES") < fields.index(">PAGE<")
    assert 'w:val="de-DE"' in word.styles["Normal"].element.xml


def test_a_title_with_a_comma_stays_whole_in_a_list():
    titles = lists([("x", Brief(example_advice("studio4"), "report", None))])["findings"][0]

    assert titles[-2:] == ("Worth, a year", "Currency")


def test_columns_of_the_summary_are_as_wide_as_their_titles():
    lines = summary(example_advice("studio4")).splitlines()
    start = next(place for place, line in enumerate(lines) if line.startswith("A year, about"))

    assert len({len(line) for line in lines[start + 1 : start + 4]}) == 1
    assert len(lines[start]) == len(lines[start + 1])
