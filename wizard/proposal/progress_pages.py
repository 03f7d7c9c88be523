"""What changed since an earlier assessment: the scores, the areas, what got better and worse, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.assessment import unconfirmed
from wizard.domain.language import say, say_many
from wizard.proposal import wording
from wizard.proposal.answer_words import answer_words
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table, Text
from wizard.proposal.pictures import PairedBar, PairedBars, Reach, Trend, TrendPoint
from wizard.proposal.standing import band_of, score_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from wizard.domain.assessment import Advice
    from wizard.domain.progress import AnswerStep, AreaStep, Past
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

SHOWN, LISTED = 8, 12
ENOUGH = 2  # points that make a line
ARROW = "\N{RIGHTWARDS ARROW}"
NOT_ASSESSED = "not assessed"


def progress_pages(brief: Brief) -> Iterator[Block]:
    """Yield the section about what changed; nothing without an earlier assessment."""
    past = brief.past
    if past is None:
        return
    yield Heading(_title(past, brief.advice), 1, f"Progress since {since(past)}")
    yield Lead(progress_sentence(past, brief.advice))
    yield _figures(brief, past)
    if len(past.trend) >= ENOUGH:
        yield Heading("Readiness over time")
        yield trend(past)
    if past.steps.areas:
        yield Heading("Area by area, then and now")
        yield paired_areas(past)
    yield from _answers(brief, past)
    yield from _services(brief, past)
    for note in notes(brief, past):
        yield Text(note, "muted")


def since(past: Past) -> str:
    """Say when the earlier assessment was made."""
    return "last time" if past.day is None else wording.date(past.day)


def progress_sentence(past: Past, now: Advice) -> str:
    """Sum up what changed, in two or three sentences."""
    then, when = past.then.readiness, "Last time" if past.day is None else f"On {wording.date(past.day)}"
    said = f"{when} readiness was {score_words(then)}{_of(then.score)}; now it is {score_words(now.readiness)}"
    parts = [f"{said}{_of(now.readiness.score)}."]
    steps = past.steps
    if steps.closed:
        count = len(steps.closed)
        gaps = wording.capital(wording.spelled(count, "gap"))
        parts.append(say_many("{gaps} was closed.", "{gaps} were closed.", count, gaps=gaps))
    if steps.opened:
        count = len(steps.opened)
        gaps = wording.capital(wording.spelled(count, "gap"))
        parts.append(say_many("{gaps} is new.", "{gaps} are new.", count, gaps=gaps))
    if not steps.changed:
        parts.append(say("No answer about habits has changed."))
    return " ".join(parts)


def trend(past: Past) -> Trend:
    """Return readiness over time as a picture."""
    first = past.trend[0].day
    points = tuple(
        TrendPoint(
            (one.day - first).days, Reach(one.score, one.low, one.high), wording.points(one.score), short_day(one.day)
        )
        for one in past.trend
    )
    spoken = "; ".join(f"{wording.date(one.day)} {wording.points(one.score)}" for one in past.trend)
    return Trend(points, "Where it may lie, as answers were open", f"Readiness over time, 0 to 100: {spoken}.")


def paired_areas(past: Past) -> PairedBars:
    """Return the areas of readiness, then and now, as bars."""
    bars = tuple(PairedBar(area.title, area.then, area.now, _step(area)) for area in past.steps.areas)
    spoken = "; ".join(f"{area.title} {_score(area.then)}, now {_score(area.now)}" for area in past.steps.areas)
    then = "Last time" if past.day is None else wording.date(past.day)
    return PairedBars(then, "Now", bars, f"Readiness by area then and now, 0 to 100: {spoken}.")


def short_day(day: dt.date) -> str:
    """Word a date for a narrow place."""
    return wording.short_date(day)


def notes(brief: Brief, past: Past) -> Iterator[str]:
    """Say what makes the comparison less than even."""
    now, then = brief.advice, past.then
    open_ones = len(unconfirmed(now))
    if open_ones:
        yield say_many(
            "{answers} is taken over from an earlier assessment and not confirmed yet: where nothing was asked, "
            "nothing can have changed.",
            "{answers} are taken over from an earlier assessment and not confirmed yet: where nothing was asked, "
            "nothing can have changed.",
            open_ones,
            answers=wording.count(open_ones, "answer"),
        )
    if not past.steps.comparable:
        yield (
            "The two were not asked from the same version of the questions, which may move a score by itself; "
            "what only one of them was asked is not compared."
        )
    if then.assessment.mode != now.assessment.mode:
        quick = "The earlier one" if then.assessment.mode == "quick" else "This one"
        yield f"{quick} is a quick check, which asks far less: its scores are rough."
    if past.steps.breakdowns is None and (now.costs is not None or then.costs is not None):
        yield "What breakdowns cost is not compared: it was not worked out both times in one currency."


def _title(past: Past, now: Advice) -> str:
    then, score = past.then.readiness, now.readiness.score
    if then.score is None or score is None or then.early or now.readiness.early:
        return "What changed"
    gain = round(score) - round(then.score)
    if gain == 0:
        return "Readiness is where it was"
    return f"{wording.count(abs(gain), 'point')} {'better' if gain > 0 else 'lower'}"


def _answers(brief: Brief, past: Past) -> Iterator[Block]:
    for title, steps in (("What got better", past.steps.better), ("What got worse", past.steps.worse)):
        if steps:
            yield Heading(title)
            rest = len(steps) - SHOWN
            more = [Point(f"And {wording.spelled(rest, 'more answer')}.")] if rest > 0 else []
            yield Bullets((*(_answer(brief, past, step) for step in steps[:SHOWN]), *more))
    for questions, said in (
        (past.steps.learned, "Known now, and nobody could say then"),
        (past.steps.lost, "Known then, and nobody could say now"),
    ):
        if questions:
            yield Text(f"{said}: {wording.listing([brief.short(question) for question in questions], SHOWN)}.")


def _answer(brief: Brief, past: Past, step: AnswerStep) -> Point:
    currency = past.then.catalogue.currency if past.then.catalogue is not None else ""
    then = answer_words(past.then.standings[step.question], currency)
    now = brief.said(step.question)
    return Point(f"{then.rstrip('.')} {ARROW} {wording.inside(now)}", f"{brief.short(step.question)}:")


def _services(brief: Brief, past: Past) -> Iterator[Block]:
    pairs = (("Closed since then:", past.steps.closed), ("New since then:", past.steps.opened))
    found = tuple(
        Point(f"{wording.listing([service_called(brief, past, service) for service in services], LISTED)}.", strong)
        for strong, services in pairs
        if services
    )
    if found:
        yield Heading("Gaps closed and opened" if len(found) > 1 else "Gaps")
        yield Bullets(found)


def service_called(brief: Brief, past: Past, service: str) -> str:
    """Return the name of a service, which only the services of then may know."""
    named = brief.service_name(service)
    known = past.then.catalogue.services.get(service) if past.then.catalogue is not None else None
    return known.name if named == service and known is not None else named


def _figures(brief: Brief, past: Past) -> Table:
    then, now, money = past.then, brief.advice, past.steps.breakdowns
    rows = [
        ("Readiness", _rated(then, "readiness"), _rated(now, "readiness")),
        ("At stake", _rated(then, "exposure"), _rated(now, "exposure")),
        ("Gaps", _gaps(then), _gaps(now)),
        ("Plan", _plan(then), _plan(now)),
    ]
    if money is not None:
        rows.append(("Breakdowns a year, as it is", brief.about(money[0]), brief.about(money[1])))
    columns = (
        Column("", 34),
        Column("Last time" if past.day is None else wording.date(past.day), 33),
        Column("Now", 33),
    )
    cells = tuple(Row((Cell(name, strong=True), Cell(old), Cell(new))) for name, old, new in rows)
    return Table(columns, cells, compact=True)


def _rated(advice: Advice, axis: str) -> str:
    card = advice.readiness if axis == "readiness" else advice.exposure
    band = band_of(card)
    return f"{score_words(card)}, {band.title}" if band is not None and card.score is not None else score_words(card)


def _gaps(advice: Advice) -> str:
    return wording.number(sum(finding.state == "gap" for finding in advice.findings))


def _plan(advice: Advice) -> str:
    found = advice.recommendation
    return "none named" if found is None or found.tier is None else found.rung(found.tier).name


def _step(area: AreaStep) -> str:
    same = area.then is not None and area.now is not None and round(area.then) == round(area.now)
    return _score(area.now) if same else f"{_score(area.then)} {ARROW} {_score(area.now)}"


def _score(score: float | None) -> str:
    return NOT_ASSESSED if score is None else wording.points(score)


def _of(score: float | None) -> str:
    return "" if score is None else " of 100"
