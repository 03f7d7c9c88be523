"""The advice in plain words, short enough to be read aloud; as plain text, or formatted for a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.brief import Brief
from wizard.proposal.progress_pages import notes, progress_sentence, service_called
from wizard.proposal.wording import count, estimate, listing, percent, points, price

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.assessment import Advice
    from wizard.domain.plans import Recommendation, Rung, Step
    from wizard.domain.progress import Past
    from wizard.domain.scoring import ScoreCard

FEW = 4


class LadderTable(NamedTuple):
    """The plans beside each other; ``marked`` is the row of the one advised."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: int | None
    note: str

    def __str__(self) -> str:
        """Return it in columns of fixed width."""
        widths = [max(len(row[0]) for row in self.rows) + 2, 10, 11, 10, 10]
        marks = ["> " if place == self.marked else "  " for place in range(len(self.rows))]
        named = [(f"{mark}{row[0]}", *row[1:]) for mark, row in zip(marks, self.rows, strict=True)]
        return "\n".join([*(_columns(row, widths) for row in (self.head, *named)), self.note])


def summary(advice: Advice, past: Past | None = None) -> str:
    """Return what a salesperson could say across the table, and what changed since an earlier assessment."""
    name = title(advice)
    changed = [] if past is None else [_changed(advice, past)]
    return "\n\n".join([f"{name}\n{'=' * len(name)}", *changed, *(str(part) for part in parts(advice))]) + "\n"


def title(advice: Advice) -> str:
    """Name whom the advice is for."""
    return advice.assessment.client.name or "This business"


def parts(advice: Advice) -> Iterator[str | LadderTable]:
    """Yield the paragraphs below the title; a line that starts with "  - " is a point of a list."""
    for part in _parts(advice):
        if part:
            yield part


def _parts(advice: Advice) -> Iterator[str | LadderTable]:
    yield "\n".join((_readiness(advice), _exposure(advice.exposure)))
    found = advice.recommendation
    if found is None or found.tier is None:
        yield _no_plan(advice)
    else:
        yield _plan(advice, found)
        yield _first(advice, found)
        yield _ladder(advice, found)
        yield _costs(advice, found)
        yield _steps(advice, found)
    if advice.find_out:
        names = [advice.bank.by_id[question].name for question in advice.find_out]
        yield f"Still to find out: {listing(names, FEW + 2)}."
    yield from _own_words(advice)


def _changed(advice: Advice, past: Past) -> str:
    brief = Brief(advice, "report", None)
    lines = [progress_sentence(past, advice)]
    for what, steps in (("Better", past.steps.better), ("Worse", past.steps.worse)):
        if steps:
            lines.append(f"{what}: {listing([brief.short(step.question) for step in steps], FEW + 2)}.")
    for what, services in (("Closed", past.steps.closed), ("New", past.steps.opened)):
        if services:
            names = [service_called(brief, past, service) for service in services]
            lines.append(f"{what}: {listing(names, FEW + 2)}.")
    return "\n".join([*lines, *notes(brief, past)])


def _readiness(advice: Advice) -> str:
    card = advice.readiness
    if card.score is None:
        return "Readiness: not assessed, no habit has been answered yet."
    if card.early and card.so_far is not None:
        asked = f"{points(card.so_far)} of 100 on what was asked so far, usually a little too rosy"
        return f"Readiness: about {asked}{_between(card)}."
    band = f", {card.band.title}: {card.band.plain}" if card.band else ""
    text = f"Readiness {points(card.score)} of 100{_between(card)}{band}"
    held = [f"{item.why.lower()} ({listing(item.names, FEW)})" for item in card.held_back_by]
    return f"{text} Held back by: {'; '.join(held)}." if held else text


def _exposure(card: ScoreCard) -> str:
    if card.score is None:
        return "At stake: not assessed."
    band = f", {card.band.title}" if card.band else ""
    return f"At stake {points(card.score)} of 100{_between(card)}{band}."


def _between(card: ScoreCard) -> str:
    low, high = card.low, card.high
    if low is None or high is None or points(low) == points(high):
        return ""
    return f" (between {points(low)} and {points(high)}, because some answers are open)"


def _no_plan(advice: Advice) -> str:
    found = advice.recommendation
    if found is None:
        return "No plan is named: the number of users is not known, or these questions lead to no services."
    low, high = found.rung(found.range[0]).name, found.rung(found.range[1]).name
    where = f"It lies at {low}" if low == high else f"It lies between {low} and {high}"
    if advice.assessment.mode == "quick":
        return f"A quick check names no plan. {where}.{_worst(advice)}"
    if not advice.bank.has_needs:
        return "No plan is named: these questions lead to no services."
    return f"No plan is named yet: too few habits have been answered. {where}."


def _worst(advice: Advice) -> str:
    habits = [standing for standing in advice.standings.values() if standing.question.is_habit]
    lost = {s.question.name: s.question.weight * (1.0 - s.points) for s in habits if s.points is not None}
    worst = sorted((name for name in lost if lost[name] > 0), key=lambda name: -lost[name])[:3]
    return f" Where to look first: {listing(worst)}." if worst else ""


def _plan(advice: Advice, found: Recommendation) -> str:
    rung = found.rung(found.leader)
    money = advice.costs.currency if advice.costs else ""
    if rung.monthly == 0:
        text = f"Our advice: {rung.name}. Stay as you are, and look again in twelve months."
    else:
        text = f"Our advice: {rung.name}, {price(rung.monthly, money)} a month."
    if found.close_call is not None:
        text += f" It is a close call with {found.rung(found.close_call).name}."
    if found.gap_price_break_even is not None:
        text += (
            f" That holds as long as closing one plain gap is worth more than "
            f"{estimate(found.gap_price_break_even, money)} per person and year to you{_ours(advice, money)}."
        )
    if found.near_edge:
        text += " What is at stake lies close to the line where a setup day or a quarterly visit stops being enough."
    reasons = list(dict.fromkeys(driver.service for driver in found.drivers))
    if reasons and advice.catalogue is not None:
        names = [advice.catalogue.services[service].name for service in reasons]
        text += f" What decides it: {listing(names, FEW + 1)}."
    return text


def _ours(advice: Advice, money: str) -> str:
    if advice.catalogue is None or advice.exposure.score is None:
        return ""
    return f" (we count it as {estimate(advice.catalogue.constants.gap_price * advice.exposure.score, money)})"


def _first(advice: Advice, found: Recommendation) -> str:
    if not found.urgent or advice.catalogue is None:
        return ""
    lines = [
        f"  - {service.name}: {service.diy}" for service in map(advice.catalogue.services.get, found.urgent) if service
    ]
    return "\n".join(("Do first, whichever plan:", *lines))


def _ladder(advice: Advice, found: Recommendation) -> LadderTable:
    money = advice.costs.currency if advice.costs else ""
    head = ("A year, about", "fee", "breakdowns", "open gaps", "total")
    marked = next((place for place, rung in enumerate(found.ladder) if rung.tier == found.tier), None)
    note = "The fee holds a year's share of getting started, or of the one set-up day."
    return LadderTable(head, tuple(_rung(rung, money) for rung in found.ladder), marked, note)


def _rung(rung: Rung, money: str) -> tuple[str, ...]:
    amounts = (rung.fee_year + rung.one_off_year, rung.breakdowns_year, rung.open_gaps_year, rung.total_year)
    return (rung.name, *(estimate(amount, money) for amount in amounts))


def _columns(row: tuple[str, ...], widths: list[int]) -> str:
    first = f"{row[0]:<{widths[0]}}"
    return " ".join([first, *(f"{text:>{width}}" for text, width in zip(row[1:], widths[1:], strict=True))])


def _costs(advice: Advice, found: Recommendation) -> str:
    costs = advice.costs
    if costs is None:
        return ""
    money, today = costs.currency, costs.break_fix
    text = (
        f"Breakdowns as today cost about {estimate(today.mean, money)} a year, "
        f"in eight years of ten between {estimate(today.p10, money)} and {estimate(today.p90, money)} "
        f"({count(round(costs.incidents_year), 'incident')}, small requests included)."
    )
    plan = next((plan for plan in costs.tiers if plan.tier == (found.tier or costs.subject)), None)
    if plan is None:
        return text
    verb = "saves" if plan.net >= 0 else "costs"
    more = "more than it costs" if plan.net >= 0 else "more than the breakdowns it avoids"
    text += (
        f"\nOn breakdowns alone, {found.rung(plan.tier).name} {verb} about {estimate(abs(plan.net), money)} a year "
        f"{more}; the chance that it is cheaper is {percent(plan.probability_cheaper)}."
    )
    beside = plan.one_by_one
    side = "less" if beside.net >= 0 else "more"
    return (
        f"{text}\nAgainst closing the same gaps one by one it costs about {estimate(abs(beside.net), money)} {side} "
        f"a year (cheaper in {percent(beside.probability_cheaper)} of years)."
    )


def _steps(advice: Advice, found: Recommendation) -> str:
    lines = (
        _step(advice, found, found.one_down, "would be enough if these improved"),
        _step(advice, found, found.one_up, "would be worth it if these lapsed"),
    )
    return "\n".join(line for line in lines if line)


def _step(advice: Advice, found: Recommendation, step: Step | None, what: str) -> str:
    if step is None or not (step.change or step.blocked_by):
        return ""
    name = found.rung(step.tier).name
    if step.change:
        names = [advice.bank.by_id[question].name for question in step.change]
        return f"{name} {what}: {listing(names, FEW + 2)}."
    names = [advice.bank.by_id[question].name for question in step.blocked_by]
    return f"{name} is not a matter of habits; it depends on: {listing(names, FEW + 2)}."


def _own_words(advice: Advice) -> Iterator[str]:
    changed = (
        [] if advice.catalogue is None else [figure.title for figure in advice.catalogue.figures if figure.changed]
    )
    if changed:
        yield f"Assumptions changed for this assessment: {listing(changed, FEW + 2)}."
    yield "Amounts are estimates to two digits; every assumption is listed with its source in the JSON and the PDF."
