"""What changed since an earlier assessment: the scores, the areas, what got better and worse, and what it costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.assessment import unconfirmed
from wizard.domain.language import say, say_in, say_many
from wizard.proposal import wording
from wizard.proposal.answer_words import answer_words
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Lead, Point, Row, Table, Text
from wizard.proposal.pictures import PairedBar, PairedBars, Reach, Trend, TrendPoint
from wizard.proposal.standing import band_of, score_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.assessment import Advice
    from wizard.domain.progress import AnswerStep, AreaStep, Past
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

SHOWN, LISTED = 8, 12
ENOUGH = 2  # points that make a line
ARROW = "\N{RIGHTWARDS ARROW}"


def progress_pages(brief: Brief) -> Iterator[Block]:
    """Yield the section about what changed; nothing without an earlier assessment."""
    past = brief.past
    if past is None:
        return
    yield Heading(_title(past, brief.advice), 1, _kicker(past))
    yield Lead(progress_sentence(past, brief.advice))
    yield _figures(brief, past)
    if len(past.trend) >= ENOUGH:
        yield Heading(say("Readiness over time"))
        yield trend(past)
    if past.steps.areas:
        yield Heading(say("Area by area, then and now"))
        yield paired_areas(past)
    yield from _answers(brief, past)
    yield from _services(brief, past)
    for note in notes(brief, past):
        yield Text(note, "muted")


def progress_sentence(past: Past, now: Advice) -> str:
    """Sum up what changed, in two or three sentences."""
    parts = [_then_and_now(past, now)]
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


def _then_and_now(past: Past, now: Advice) -> str:
    earlier, later = past.then.readiness, now.readiness
    # Translators: the {when} that the sentences about readiness begin with
    when = (
        say_in("beginning of a sentence", "Last time")
        if past.day is None
        else say("On {date}", date=wording.date(past.day))
    )
    gaps = {"when": when, "then": score_words(earlier), "now": score_words(later)}
    if earlier.score is None and later.score is None:
        return say("{when} readiness was not assessed; now it is not assessed.", **gaps)
    if earlier.score is None:
        return say("{when} readiness was not assessed; now it is {now} of 100.", **gaps)
    if later.score is None:
        return say("{when} readiness was {then} of 100; now it is not assessed.", **gaps)
    return say("{when} readiness was {then} of 100; now it is {now} of 100.", **gaps)


def trend(past: Past) -> Trend:
    """Return readiness over time as a picture."""
    first = past.trend[0].day
    points = tuple(
        TrendPoint(
            (one.day - first).days,
            Reach(one.score, one.low, one.high),
            wording.points(one.score),
            wording.short_date(one.day),
        )
        for one in past.trend
    )
    # Translators: one score of several, as a picture is read out
    scores = (say("{date} {score}", date=wording.date(one.day), score=wording.points(one.score)) for one in past.trend)
    alt = say("Readiness over time, 0 to 100: {scores}.", scores="; ".join(scores))
    return Trend(points, say("Where it may lie, as answers were open"), alt)


def paired_areas(past: Past) -> PairedBars:
    """Return the areas of readiness, then and now, as bars."""
    bars = tuple(PairedBar(area.title, area.then, area.now, _step(area)) for area in past.steps.areas)
    # Translators: the scores of one area of several, as a picture is read out
    areas = (
        say("{area} {then}, now {now}", area=area.title, then=_score(area.then), now=_score(area.now))
        for area in past.steps.areas
    )
    alt = say("Readiness by area then and now, 0 to 100: {areas}.", areas="; ".join(areas))
    return PairedBars(_day(past), say_in("today, beside an earlier time", "Now"), bars, alt)


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
        yield say(
            "The two were not asked from the same version of the questions, which may move a score by itself; "
            "what only one of them was asked is not compared."
        )
    if then.assessment.mode != now.assessment.mode:
        if then.assessment.mode == "quick":
            yield say("The earlier one is a quick check, which asks far less: its scores are rough.")
        else:
            yield say("This one is a quick check, which asks far less: its scores are rough.")
    if past.steps.breakdowns is None and (now.costs is not None or then.costs is not None):
        yield say("What breakdowns cost is not compared: it was not worked out both times in one currency.")


def _kicker(past: Past) -> str:
    if past.day is None:
        return say("Progress since last time")
    return say("Progress since {date}", date=wording.date(past.day))


def _day(past: Past) -> str:
    return say("Last time") if past.day is None else wording.date(past.day)


def _title(past: Past, now: Advice) -> str:
    then, score = past.then.readiness, now.readiness.score
    if then.score is None or score is None or then.early or now.readiness.early:
        return say("What changed")
    gain = round(score) - round(then.score)
    if gain == 0:
        return say("Readiness is where it was")
    points = wording.count(abs(gain), "point")
    return say("{points} better", points=points) if gain > 0 else say("{points} lower", points=points)


def _answers(brief: Brief, past: Past) -> Iterator[Block]:
    pairs = ((say("What got better"), past.steps.better), (say("What got worse"), past.steps.worse))
    for title, steps in pairs:
        if steps:
            yield Heading(title)
            yield Bullets((*(_answer(brief, past, step) for step in steps[:SHOWN]), *_more(len(steps) - SHOWN)))
    if past.steps.learned:
        names = wording.listing([brief.short(question) for question in past.steps.learned], SHOWN)
        yield Text(say("Known now, and nobody could say then: {questions}.", questions=names))
    if past.steps.lost:
        names = wording.listing([brief.short(question) for question in past.steps.lost], SHOWN)
        yield Text(say("Known then, and nobody could say now: {questions}.", questions=names))


def _more(rest: int) -> Iterator[Point]:
    if rest > 0:
        yield Point(say("And {more_answers}.", more_answers=wording.spelled(rest, "more answer")))


def _answer(brief: Brief, past: Past, step: AnswerStep) -> Point:
    currency = past.then.catalogue.currency if past.then.catalogue is not None else ""
    then = answer_words(past.then.standings[step.question], currency)
    now = brief.said(step.question)
    return Point(f"{then.rstrip('.')} {ARROW} {wording.inside(now)}", f"{brief.short(step.question)}:")


def _services(brief: Brief, past: Past) -> Iterator[Block]:
    pairs = ((say("Closed since then:"), past.steps.closed), (say("New since then:"), past.steps.opened))
    found = tuple(
        Point(f"{wording.listing([service_called(brief, past, service) for service in services], LISTED)}.", strong)
        for strong, services in pairs
        if services
    )
    if found:
        yield Heading(say("Gaps closed and opened") if len(found) > 1 else say("Gaps"))
        yield Bullets(found)


def service_called(brief: Brief, past: Past, service: str) -> str:
    """Return the name of a service, which only the services of then may know."""
    named = brief.service_name(service)
    known = past.then.catalogue.services.get(service) if past.then.catalogue is not None else None
    return known.name if named == service and known is not None else named


def _figures(brief: Brief, past: Past) -> Table:
    then, now, money = past.then, brief.advice, past.steps.breakdowns
    rows = [
        (say("Readiness"), _rated(then, "readiness"), _rated(now, "readiness")),
        (say("At stake"), _rated(then, "exposure"), _rated(now, "exposure")),
        (say("Gaps"), _gaps(then), _gaps(now)),
        (say("Plan"), _plan(then), _plan(now)),
    ]
    if money is not None:
        rows.append((say("Breakdowns a year, as it is"), brief.about(money[0]), brief.about(money[1])))
    columns = (Column("", 34), Column(_day(past), 33), Column(say_in("today, beside an earlier time", "Now"), 33))
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
    return say_in("a plan", "none named") if found is None or found.tier is None else found.rung(found.tier).name


def _step(area: AreaStep) -> str:
    same = area.then is not None and area.now is not None and round(area.then) == round(area.now)
    return _score(area.now) if same else f"{_score(area.then)} {ARROW} {_score(area.now)}"


def _score(score: float | None) -> str:
    return say("not assessed") if score is None else wording.points(score)
