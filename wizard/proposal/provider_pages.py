"""Questions to ask an IT provider, and what a good reply sounds like (reports only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.proposal.blocks import Cell, Column, Heading, Lead, Row, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.questions import Question
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

QUESTIONS_SHOWN = 10
WEIGHTY = 2.0


def provider_pages(brief: Brief) -> Iterator[Block]:
    """Yield the questions that this business should ask, the ones behind its findings first."""
    chosen = [question for question in _candidates(brief) if question.ask][:QUESTIONS_SHOWN]
    if brief.priced or not chosen:
        return
    yield Heading(say("Questions to ask your IT provider"), 1, say("Before you sign anything"))
    yield Lead(
        say(
            "Ask them of the company that looks after you today, or of any that makes you an offer. "
            "A good provider likes these questions; a vague reply is a reply too."
        )
    )
    rows = tuple(
        Row((Cell(question.ask, question.name, strong=True), Cell(question.good_reply or question.best().label)))
        for question in chosen
    )
    yield Table((Column(say("Ask"), 48), Column(say("A good reply sounds like this"), 52)), rows, compact=True)


def _candidates(brief: Brief) -> list[Question]:
    behind = [need.question for finding in brief.advice.findings for need in finding.needs]
    habits = [
        question.id for question in brief.advice.bank.questions if question.is_habit and question.weight >= WEIGHTY
    ]
    found = (brief.question(question) for question in dict.fromkeys([*behind, *brief.advice.find_out, *habits]))
    return [question for question in found if question is not None and brief.advice.standings[question.id].shown]
