"""The formatted summary says what the plain one says, and nothing in it is taken for markup."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from tests.shipped import EXPECTED, advice, example
from wizard.app.summary import summary
from wizard.app.summary_html import summary_html
from wizard.domain.assessment import Client


class Reader(HTMLParser):
    """Collects the words of a fragment, and the elements that stay open."""

    def __init__(self):
        super().__init__()
        self.words = []
        self.open = []

    def handle_starttag(self, tag, attrs):  # noqa: ARG002 - the parser's own signature
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words += data.split()


def read(fragment):
    reader = Reader()
    reader.feed(fragment)
    reader.close()
    assert not reader.open
    return reader.words


@pytest.mark.parametrize("name", EXPECTED)
def test_it_says_what_the_plain_summary_says(name):
    found = advice(example(name).answers, costs=True)
    plain = [word for word in summary(found).split() if word not in {"-", ">"} and set(word) != {"="}]

    assert read(summary_html(found)) == plain


def test_the_plans_stand_in_a_table_with_the_advised_one_in_bold():
    text = summary_html(advice(example("dentallab25").answers, costs=True))

    assert text.count("<tr>") == 6
    assert '<td align="left"><b>Essential care</b></td>' in text


def test_a_name_is_never_taken_for_markup():
    found = advice(example("studio4").answers, costs=True)
    named = replace(found, assessment=replace(found.assessment, client=Client("<script>&")))

    assert "<h2>&lt;script&gt;&amp;</h2>" in summary_html(named)
