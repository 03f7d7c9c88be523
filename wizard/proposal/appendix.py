"""The appendix: every finding, every question with its answer, and what is still to be found out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_in
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Point, Row, Table, Text
from wizard.proposal.brief import SEVERITIES
from wizard.proposal.price_words import price_lines_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.answers import Answer
    from wizard.domain.questions import Question
    from wizard.domain.roadmap import Finding
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief


def finding_pages(brief: Brief) -> Iterator[Block]:
    """Yield every finding; nothing where there is none."""
    found = brief.advice.findings
    if not found:
        return
    title = say("{findings}, the weightiest first", findings=wording.count(len(found), "finding"))
    yield Heading(title, 1, say("Appendix: findings"), new_page=True)
    priced = any(finding.price_year is not None for finding in found)
    columns = [Column(say("Finding"), 34), Column(say("Because of your answers"), 48 if priced else 66)]
    if priced:
        columns.append(Column(say("Worth a year"), 18, "right"))
    yield Table(tuple(columns), tuple(_finding(brief, finding, priced=priced) for finding in found), compact=True)
    if priced:
        yield Text(say("Worth a year: what leaving the gap open counts for when plans are compared."), "muted")


def _finding(brief: Brief, finding: Finding, *, priced: bool) -> Row:
    marks = [_weight(finding)]
    if finding.in_plan and brief.advised:
        named = brief.situation == "named"
        marks.append(say("in {plan}", plan=brief.leader.name) if named else say("closed by the set-up day"))
    cells = [
        Cell(brief.service_name(finding.service), ", ".join(marks), strong=True),
        Cell(brief.because(finding.needs)),
    ]
    if priced:
        cells.append(Cell("" if finding.price_year is None else brief.about(finding.price_year)))
    return Row(tuple(cells))


def _weight(finding: Finding) -> str:
    if finding.urgent:
        return say("Do first, whichever plan")
    if finding.state == "unsure":
        return say("To find out: nobody knows")
    if finding.state == "kept":
        return say("Good thanks to today's contract: keep this level, from them or from anyone")
    return say(SEVERITIES[finding.severity]) if finding.severity in SEVERITIES else ""


def answer_pages(brief: Brief) -> Iterator[Block]:
    """Yield every question with its answer, and those not asked."""
    yield Heading(_answers_title(brief), 1, say("Appendix: answers"))
    rows: list[Row] = []
    for section in brief.advice.bank.sections:
        questions = brief.asked(section)
        if questions:
            rows.append(Row((Cell(section.title), Cell("")), "group"))
            rows.extend(_answer(brief, question) for question in questions)
    if rows:
        yield Table((Column(say("Question"), 56), Column(say("Answer"), 44)), tuple(rows), compact=True)
    yield from _not_asked(brief)


def _answers_title(brief: Brief) -> str:
    status = [brief.advice.standings[q.id].status for s in brief.advice.bank.sections for q in brief.asked(s)]
    given = len(status) - status.count("unanswered")
    unknown = status.count("unknown")
    if given == len(status) and 1 < unknown == given:
        return say("All {questions} answered with “I don't know”", questions=wording.count(given, "question"))
    if given == len(status) == 1:
        return say("The one question is answered")
    asked = wording.count(len(status), "question")
    if given == len(status):
        return say("All {questions} answered", questions=asked)
    return say("{given} of {questions} answered", given=given, questions=asked)


def _answer(brief: Brief, question: Question) -> Row:
    standing = brief.advice.standings[question.id]
    answer = standing.answer
    note = ""
    if answer is not None:
        note = ": ".join(part for part in (_known(answer), answer.note.strip()) if part)
    day = brief.as_of(question.id)
    if day:
        note = ". ".join(part for part in (note.removesuffix("."), day) if part)
    counted = price_lines_of(brief, question.id)
    if counted:
        note = ". ".join(part for part in (note.removesuffix("."), say("Price line: {lines}", lines=counted)) if part)
    plain = standing.status == "answered"
    return Row((Cell(question.text), Cell(brief.answer(standing), note, strong=plain)))


def _known(answer: Answer) -> str:
    match answer.evidence:
        case "said":
            return say_in("how an answer is known", "as told")
        case "seen":
            return say_in("how an answer is known", "seen")
        case "tested":
            return say_in("how an answer is known", "tested")
        case _:
            return ""


def _not_asked(brief: Brief) -> Iterator[Block]:
    standings = [s for s in brief.advice.standings.values() if not s.question.quick_only]
    quick = brief.advice.assessment.mode == "quick"
    hidden = [s.question.name for s in standings if s.status == "hidden" and not quick]
    waiting = [s.question.name for s in standings if s.status == "open" and not quick]
    if hidden:
        names = wording.listing(hidden, 20)
        yield Text(say("Not asked, because an earlier answer made it needless: {questions}.", questions=names), "muted")
    if waiting:
        names = wording.listing(waiting, 20)
        yield Text(say("Not asked yet, waiting for an earlier answer: {questions}.", questions=names), "muted")
    if quick:
        rest = sum(1 for s in standings if not s.question.quick)
        more = wording.count(rest, "more question")
        yield Text(say("The full check asks {more_questions}.", more_questions=more), "muted")


def open_pages(brief: Brief) -> Iterator[Block]:
    """Yield how to find out what nobody knew; nothing where all is known."""
    questions = [brief.question(question) for question in brief.advice.find_out]
    points = tuple(Point(_how(q), f"{q.name}:") for q in questions if q is not None)
    if not points:
        return
    answers = wording.capital(wording.spelled(len(points), "answer"))
    yield Heading(say("{answers} to find out", answers=answers), 1, say("Appendix: open questions"))
    yield Text(say("“I don't know” earns no points and raises no alarm; finding out is a step of its own."))
    yield Bullets(points)


def _how(question: Question) -> str:
    return wording.sentence(question.find_out or question.text)


def method_pages(brief: Brief) -> Iterator[Block]:
    """Yield how all this was worked out."""
    yield Heading(say("How this was worked out"), 1, say("Appendix: method"))
    yield Bullets(tuple(Point(text, strong) for strong, text in _method_points(brief)))


def _method_points(brief: Brief) -> Iterator[tuple[str, str]]:
    """Yield the first words of each point, which a sentence begins with, and the rest of it."""
    yield from _score_points(listed=brief.has("answers"))
    if brief.ladder:
        yield (
            say_in("first words of a sentence", "The recommendation"),
            say(
                "is the plan with the lowest yearly total: its price, the breakdowns that remain under it, and what "
                "the gaps it leaves open are worth."
            ),
        )
    if brief.advice.costs is not None:
        yield (
            say_in("first words of a sentence", "Costs"),
            say(
                "compare the same year twice, as a distribution worked out exactly, not by drawing random numbers. "
                "Lost work and lost sales of the same hour are never added, and part of the work is caught up later."
            ),
        )
    yield (
        say_in("first words of a sentence", "Estimates"),
        say("are rounded to two digits. Nobody can edit the method, only the labelled assumptions."),
    )
    if any(question.refs for question in brief.advice.bank.questions):
        yield (
            say("Public frameworks:"),
            say("the questions relate to published controls; this document is no statement of compliance."),
        )


def _score_points(*, listed: bool) -> Iterator[tuple[str, str]]:
    yield (
        say_in("first words of a sentence", "Readiness"),
        say("adds up what is confirmed. “I don't know” and open questions earn nothing and show as a range."),
    )
    yield (
        say_in("first words of a sentence", "What is at stake"),
        say("is kept apart from it; neither a high nor a low value is good. What is unknown counts half."),
    )
    yield (
        say_in("first words of a sentence", "Does not apply"),
        say("leaves the sum and is listed with its reason, so it cannot polish the score.")
        if listed
        else say("leaves the sum, so it cannot polish the score."),
    )
    yield (
        say_in("first words of a sentence", "Weights"),
        say("of areas hardly matter: equal ones move none of our six worked examples by more than 2 points."),
    )
