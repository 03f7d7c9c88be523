"""The link for a mail: who it is for, what it is about, and nothing that breaks out of it."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.shipped import advice, example
from wizard.app.exports import made
from wizard.app.mail import mail_link
from wizard.domain.assessment import Client
from wizard.proposal.options import Options


@pytest.fixture(scope="module")
def paper():
    """A document to send."""
    return made(advice(example("studio4").answers, costs=True), "report", None)


def link(paper, client, name="out.pdf"):
    to = replace(paper, advice=replace(paper.advice, assessment=replace(paper.advice.assessment, client=client)))
    found = urlsplit(mail_link(to, name))
    return found, {key: values[0] for key, values in parse_qs(found.query).items()}


def test_a_mail_names_the_document_and_both_people(paper):
    client = Client("Kite & Co", contact="Ana", email="ana@kite.example", prepared_by="Sam")
    found, words = link(paper, client)

    assert (found.scheme, found.path) == ("mailto", "ana@kite.example")
    assert words["subject"] == "IT readiness report: Kite & Co"
    assert words["body"].splitlines()[0] == "Hello Ana,"
    assert "out.pdf" in words["body"]
    assert words["body"].splitlines()[-1] == "Sam"


def test_a_mail_is_in_the_language_of_its_document(paper):
    german = made(paper.advice, "report", None, Options(language="de"))
    _, words = link(german, Client("Kite & Co", contact="Ana"))

    assert words["subject"] == "Selbsteinschätzung zur IT-Vorsorge: Kite & Co"
    assert words["body"].splitlines()[0] == "Guten Tag Ana,"
    assert link(paper, Client())[1]["subject"] == "IT readiness report"


def test_a_mail_to_nobody_known_is_still_a_mail(paper):
    found, words = link(paper, Client())

    assert (found.path, words["subject"]) == ("", "IT readiness report")
    assert words["body"].splitlines()[0] == "Hello,"


def test_what_was_typed_cannot_add_anything_to_the_link(paper):
    client = Client("A&bcc=x@y.example", email="a@b.example?cc=z@y.example")
    found, words = link(paper, client, "a&b#c?.pdf")

    assert set(words) == {"subject", "body"}
    assert "?" not in found.path
    assert "a&b#c?.pdf" in words["body"]
