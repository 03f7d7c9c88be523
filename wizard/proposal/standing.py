"""Where the business stands: habits, what is at stake, what is good, what holds it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say, say_many
from wizard.proposal import wording
from wizard.proposal.blocks import Beside, Bullets, Heading, Lead, Point, Side, Text
from wizard.proposal.field_part import field
from wizard.proposal.pictures import AreaBar, AreaBars, Scale, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.questions import Band
    from wizard.domain.scoring import AreaScore, ScoreCard
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

NAMES = {"readiness": mark("Readiness"), "exposure": mark("At stake")}
STRENGTHS_SHOWN = 3
WEAKEST_SHOWN = 3
WEAK = 50.0


def standing_pages(brief: Brief) -> Iterator[Block]:
    """Yield the section about today: two scales, the areas, strengths and limits; nothing while all is empty."""
    if brief.situation == "empty":
        return
    readiness = brief.advice.readiness
    yield Heading(_title(readiness), 1, say("Where you stand"), new_page=True)
    yield Lead(_lead(readiness))
    yield scale(brief, readiness)
    together = field(brief)
    yield scale(brief, brief.advice.exposure) if together is None else together
    yield Text(_about_exposure(brief.advice.exposure), "muted")
    yield Heading(say("Area by area"))
    yield areas(brief, readiness)
    if readiness.score is not None and _open_ended(readiness):
        yield Text(say("Solid: confirmed. Outlined: possible, if what is not known yet turns out well."), "muted")
    yield from _good_and_bad(brief)


def scale(brief: Brief, card: ScoreCard) -> Scale:
    """Return one axis as a scale with its bands."""
    stretches = tuple(Stretch(b.title, min(100.0, b.below)) for b in brief.advice.bank.bands if b.axis == card.axis)
    label = score_words(card)
    name = say(NAMES[card.axis])
    shown = band_of(card)
    alt = (
        say("{axis} on a scale of 0 to 100: {score}.", axis=name, score=label)
        if shown is None
        else say("{axis} on a scale of 0 to 100: {score}, {band}.", axis=name, score=label, band=shown.title)
    )
    marked = card.so_far if card.early else card.score
    return Scale(name, stretches, marked, card.low or 0.0, 100.0 if card.high is None else card.high, label, alt)


def figure(card: ScoreCard) -> str:
    """Word the score to show: what is confirmed, or while little was asked, the score on what was."""
    shown = card.so_far if card.early else card.score
    return wording.DASH if shown is None else wording.points(shown)


def band_of(card: ScoreCard) -> Band | None:
    """Return the band to show: none while too little was asked to speak of one."""
    return None if card.early else card.band


def score_words(card: ScoreCard) -> str:
    """Word a score with the range it may lie in."""
    if card.score is None:
        return say("not assessed")
    if not card.early:
        return _with_range(figure(card), card.low, card.high)
    if not _wide(card.low, card.high):
        return say("about {score}", score=figure(card))
    low, high = wording.points(card.low or 0.0), wording.points(card.high or 0.0)
    return say("about {score} ({low} to {high})", score=figure(card), low=low, high=high)


def _title(card: ScoreCard) -> str:
    if card.score is None:
        return say("Your habits are not assessed yet")
    if card.early:
        return say("About {score} of 100 on what was asked so far", score=figure(card))
    score = wording.points(card.score)
    if card.band is None:
        return say("{score} of 100 points are confirmed", score=score)
    return say("{band}: {score} of 100 points", band=card.band.title, score=score)


def _lead(card: ScoreCard) -> str:
    if card.score is None:
        return say(
            "None of the questions about habits has an answer, so there is no score, neither a good nor a bad one."
        )
    band = band_of(card)
    parts = [wording.sentence(band.plain)] if band is not None and band.plain else []
    if _open_ended(card):
        known = 1 - ((card.high or 0.0) - (card.low or 0.0)) / 100
        parts.append(say("Your answers settle {share} of what is asked about habits.", share=wording.percent(known)))
    else:
        parts.append(say("Every question about habits has an answer."))
    if card.early:
        parts.append(say("{score} of 100 points are confirmed.", score=wording.points(card.score)))
    if _open_ended(card):
        best = wording.points(card.high or 0.0)
        parts.append(say("If everything not known yet turns out well, it would be {score}.", score=best))
    parts.append(say("The aim is not 100: it is habits that match what is at stake."))
    return " ".join(parts)


def _open_ended(card: ScoreCard) -> bool:
    return _wide(card.low, card.high)


def _wide(low: float | None, high: float | None) -> bool:
    return low is not None and high is not None and round(high) > round(low)


def _about_exposure(card: ScoreCard) -> str:
    if card.score is None:
        return say("What is at stake is not assessed yet: none of those questions has an answer.")
    plain = f"{card.band.title}. {wording.sentence(card.band.plain)} " if card.band is not None else ""
    areas = ", ".join(_area_and_score(area.title, _area_label(area, early=card.early)) for area in card.areas)
    said = say("By area: {areas}. This is not a grade: the more is at stake, the sooner good habits pay.", areas=areas)
    return f"{plain}{said}"


def _area_and_score(area: str, score: str) -> str:
    # Translators: one of a list; such as "Backups 41", or "Backups not assessed"
    return say("{area} {score}", area=area, score=score)


def areas(brief: Brief, card: ScoreCard) -> AreaBars:
    """Return the areas of an axis as bars; each leads to its first question."""
    first = {question.dimension: question.id for question in reversed(brief.advice.bank.questions)}
    bars = tuple(
        AreaBar(area.title, area.low, area.high, _area_label(area, early=card.early), first.get(area.id, ""))
        for area in card.areas
    )
    spoken = "; ".join(_area_and_score(bar.title, bar.label) for bar in bars)
    return AreaBars(bars, say("{axis} by area, 0 to 100: {areas}.", axis=say(NAMES[card.axis]), areas=spoken))


def _area_label(area: AreaScore, *, early: bool) -> str:
    if area.low is None:
        return say("does not apply")
    if area.score is None:
        return say("not assessed")
    if early and area.high is not None and _wide(area.low, area.high):  # most was not asked: no figure stands out
        return say("{low} to {high}", low=wording.points(area.low), high=wording.points(area.high))
    return _with_range(wording.points(area.score), area.low, area.high)


def _with_range(score: str, low: float | None, high: float | None) -> str:
    if low is None or high is None or not _wide(low, high):
        return score
    return say("{score} ({low} to {high})", score=score, low=wording.points(low), high=wording.points(high))


def _good_and_bad(brief: Brief) -> Iterator[Block]:
    good, bad = (
        Side(say("What is already good"), tuple(_strengths(brief))),
        Side(say("What holds you back"), tuple(_limits(brief))),
    )
    if good.points and bad.points:
        yield Beside(good, bad)
        return
    for side in (good, bad):
        if side.points:
            yield Heading(side.title)
            yield Bullets(side.points)


def _strengths(brief: Brief) -> Iterator[Point]:
    found = brief.advice.strengths
    most = STRENGTHS_SHOWN
    if found and brief.gaps("kept"):
        most -= 1
        yield Point(say("keep this level, from them or from anyone."), say("Good thanks to today's contract:"))
    for item in found[:most]:
        yield Point(wording.inside(brief.said(item.question)), f"{brief.short(item.question)}:")
    rest = len(found) - most
    if rest > 0:
        more = wording.spelled(rest, "more habit")
        yield Point(
            say("And {habits} at the best answer; the appendix has them all.", habits=more)
            if brief.has("answers")
            else say("And {habits} at the best answer.", habits=more)
        )


def _limits(brief: Brief) -> Iterator[Point]:
    card = brief.advice.readiness
    for held in card.held_back_by:
        limit = say(
            "As long as this is so, the band is at most “{band}”, whatever the points say.",
            band=_band_title(brief, held.cap),
        )
        yield Point(f"{wording.listing(held.names, 5)}. {limit}", f"{held.why}:")
    known = () if card.early else card.areas
    weak = sorted((a for a in known if a.score is not None and a.score < WEAK), key=lambda a: a.score or 0.0)
    if weak:
        named = wording.listing(
            [f"{area.title} ({wording.points(area.score or 0.0)})" for area in weak[:WEAKEST_SHOWN]]
        )
        yield Point(f"{named}.", say_many("Weakest area:", "Weakest areas:", len(weak)))


def _band_title(brief: Brief, cap_id: str) -> str:
    limits = {cap.id: cap.max_band for cap in brief.advice.bank.caps}
    titles = {band.id: band.title for band in brief.advice.bank.bands if band.axis == "readiness"}
    return titles.get(limits.get(cap_id, ""), "")
