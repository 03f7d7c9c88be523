"""The appendix: every finding, every question with its answer, and what is still to be found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Point, Row, Table, Text
from wizard.proposal.brief import SEVERITIES
from wizard.proposal.price_words import price_lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.questions import Question
    from wizard.domain.roadmap import Finding
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

KEPT = "Good thanks to today's contract: keep this level, from them or from anyone"
METHOD = (
    ("Readiness", "adds up what is confirmed. “I don't know” and open questions earn nothing and show as a range."),
    ("What is at stake", "is kept apart from it; neither a high nor a low value is good. What is unknown counts half."),
    ("Does not apply", "leaves the sum{listed}, so it cannot polish the score."),
    ("Weights", "of areas hardly matter: equal ones move none of our six worked examples by more than 2 points."),
)
METHOD_PLAN = (
    "is the plan with the lowest yearly total: its price, the breakdowns that remain under it, and what the gaps it "
    "leaves open are worth."
)
METHOD_COSTS = (
    "compare the same year twice, as a distribution worked out exactly, not by drawing random numbers. Lost work and "
    "lost sales of the same hour are never added, and part of the work is caught up later."
)
METHOD_REFERENCES = "the questions relate to published controls; this document is no statement of compliance."
EVIDENCE = {"said": "as told", "seen": "seen", "tested": "tested"}


def finding_pages(brief: Brief) -> Iterator[Block]:
    """Yield every finding; nothing where there is none."""
    found = brief.advice.findings
    if not found:
        return
    yield Heading(
        f"{wording.count(len(found), 'finding')}, the weightiest first", 1, "Appendix: findings", new_page=True
    )
    priced = any(finding.price_year is not None for finding in found)
    columns = [Column("Finding", 34), Column("Because of your answers", 48 if priced else 66)]
    if priced:
        columns.append(Column("Worth a year", 18, "right"))
    yield Table(tuple(columns), tuple(_finding(brief, finding, priced=priced) for finding in found), compact=True)
    if priced:
        yield Text("Worth a year: what leaving the gap open counts for when plans are compared.", "muted")


def _finding(brief: Brief, finding: Finding, *, priced: bool) -> Row:
    marks = [SEVERITIES.get(finding.severity, "")]
    if finding.urgent:
        marks = ["Do first, whichever plan"]
    elif finding.state == "unsure":
        marks = ["To find out: nobody knows"]
    elif finding.state == "kept":
        marks = [KEPT]
    if finding.in_plan and brief.advised:
        marks.append(f"in {brief.leader.name}" if brief.situation == "named" else "closed by the set-up day")
    cells = [
        Cell(brief.service_name(finding.service), ", ".join(marks), strong=True),
        Cell(brief.because(finding.needs)),
    ]
    if priced:
        cells.append(Cell("" if finding.price_year is None else brief.about(finding.price_year)))
    return Row(tuple(cells))


def answer_pages(brief: Brief) -> Iterator[Block]:
    """Yield every question with its answer, and those not asked."""
    yield Heading(_answers_title(brief), 1, "Appendix: answers")
    rows: list[Row] = []
    for section in brief.advice.bank.sections:
        questions = brief.asked(section)
        if questions:
            rows.append(Row((Cell(section.title), Cell("")), "group"))
            rows.extend(_answer(brief, question) for question in questions)
    if rows:
        yield Table((Column("Question", 56), Column("Answer", 44)), tuple(rows), compact=True)
    yield from _not_asked(brief)


def _answers_title(brief: Brief) -> str:
    status = [brief.advice.standings[q.id].status for s in brief.advice.bank.sections for q in brief.asked(s)]
    given = len(status) - status.count("unanswered")
    unknown = status.count("unknown")
    if given == len(status) and 1 < unknown == given:
        return f"All {wording.count(given, 'question')} answered with “I don't know”"
    if given == len(status):
        return f"All {wording.count(given, 'question')} answered" if given != 1 else "The one question is answered"
    return f"{given} of {wording.count(len(status), 'question')} answered"


def _answer(brief: Brief, question: Question) -> Row:
    standing = brief.advice.standings[question.id]
    answer = standing.answer
    note = ""
    if answer is not None:
        known = EVIDENCE.get(answer.evidence or "", "")
        note = ": ".join(part for part in (known, answer.note.strip()) if part)
    day = brief.as_of(question.id)
    if day:
        note = ". ".join(part for part in (note.removesuffix("."), day) if part)
    counted = price_lines_of(brief, question.id)
    if counted:
        note = ". ".join(part for part in (note.removesuffix("."), f"Price line: {counted}") if part)
    plain = standing.status == "answered"
    return Row((Cell(question.text), Cell(brief.answer(standing), note, strong=plain)))


def _not_asked(brief: Brief) -> Iterator[Block]:
    standings = [s for s in brief.advice.standings.values() if not s.question.quick_only]
    quick = brief.advice.assessment.mode == "quick"
    hidden = [s.question.name for s in standings if s.status == "hidden" and not quick]
    waiting = [s.question.name for s in standings if s.status == "open" and not quick]
    if hidden:
        yield Text(f"Not asked, because an earlier answer made it needless: {wording.listing(hidden, 20)}.", "muted")
    if waiting:
        yield Text(f"Not asked yet, waiting for an earlier answer: {wording.listing(waiting, 20)}.", "muted")
    if quick:
        rest = sum(1 for s in standings if not s.question.quick)
        yield Text(f"The full check asks {wording.count(rest, 'more question')}.", "muted")


def open_pages(brief: Brief) -> Iterator[Block]:
    """Yield how to find out what nobody knew; nothing where all is known."""
    questions = [brief.question(question) for question in brief.advice.find_out]
    points = tuple(Point(_how(q), f"{q.name}:") for q in questions if q is not None)
    if not points:
        return
    yield Heading(f"{wording.spelled(len(points), 'answer').capitalize()} to find out", 1, "Appendix: open questions")
    yield Text("“I don't know” earns no points and raises no alarm; finding out is a step of its own.")
    yield Bullets(points)


def _how(question: Question) -> str:
    return wording.sentence(question.find_out or question.text)


def method_pages(brief: Brief) -> Iterator[Block]:
    """Yield how all this was worked out."""
    yield Heading("How this was worked out", 1, "Appendix: method")
    yield Bullets(tuple(Point(text, strong) for strong, text in _method_points(brief)))


def _method_points(brief: Brief) -> Iterator[tuple[str, str]]:
    listed = " and is listed with its reason" if brief.has("answers") else ""
    for strong, text in METHOD:
        yield strong, text.format(listed=listed)
    if brief.ladder:
        yield "The recommendation", METHOD_PLAN
    if brief.advice.costs is not None:
        yield "Costs", METHOD_COSTS
    yield "Estimates", "are rounded to two digits. Nobody can edit the method, only the labelled assumptions."
    if any(question.refs for question in brief.advice.bank.questions):
        yield "Public frameworks:", METHOD_REFERENCES
