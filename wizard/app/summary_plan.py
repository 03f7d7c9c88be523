"""What the summary says of plans: the one advised, all beside each other, what it saves, what would change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.language import say, say_in
from wizard.proposal.wording import count, estimate, listing, percent, price

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizard.domain.assessment import Advice
    from wizard.domain.costs import PlanCosts
    from wizard.domain.plans import Recommendation, Rung, Step

FEW = 4
LEAST = (10, 11, 10, 10)  # letters in each column of amounts


class LadderTable(NamedTuple):
    """The plans beside each other; ``marked`` is the row of the one advised."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    marked: int | None
    note: str

    def __str__(self) -> str:
        """Return it in columns of fixed width."""
        titles = (max(least, len(text)) for least, text in zip(LEAST, self.head[1:], strict=True))
        widths = [max(len(row[0]) for row in self.rows) + 2, *titles]
        marks = ["> " if place == self.marked else "  " for place in range(len(self.rows))]
        named = [(f"{mark}{row[0]}", *row[1:]) for mark, row in zip(marks, self.rows, strict=True)]
        return "\n".join([*(_columns(row, widths) for row in (self.head, *named)), self.note])


def no_plan(advice: Advice) -> str:
    """Say why no plan is named, and where it lies."""
    found = advice.recommendation
    if found is None:
        return say("No plan is named: the number of users is not known, or these questions lead to no services.")
    low, high = found.rung(found.range[0]).name, found.rung(found.range[1]).name
    if low == high:
        where = say("It lies at {plan}.", plan=low)
    else:
        where = say("It lies between {lowest} and {highest}.", lowest=low, highest=high)
    if advice.assessment.mode == "quick":
        return " ".join([say("A quick check names no plan."), where, *_worst(advice)])
    if not advice.bank.has_needs:
        return say("No plan is named: these questions lead to no services.")
    return " ".join([say("No plan is named yet: too few habits have been answered."), where])


def _worst(advice: Advice) -> Iterator[str]:
    habits = [standing for standing in advice.standings.values() if standing.question.is_habit]
    lost = {s.question.name: s.question.weight * (1.0 - s.points) for s in habits if s.points is not None}
    worst = sorted((name for name in lost if lost[name] > 0), key=lambda name: -lost[name])[:3]
    if worst:
        yield say("Where to look first: {questions}.", questions=listing(worst))


def plan_parts(advice: Advice, found: Recommendation) -> Iterator[str | LadderTable]:
    """Yield the paragraphs about the plan that is named; "" for one that has nothing to say."""
    yield _plan(advice, found)
    yield _first(advice, found)
    yield _ladder(advice, found)
    yield _costs(advice, found)
    yield _steps(advice, found)


def _plan(advice: Advice, found: Recommendation) -> str:
    return " ".join(_plan_sentences(advice, found))


def _plan_sentences(advice: Advice, found: Recommendation) -> Iterator[str]:
    rung = found.rung(found.leader)
    money = advice.costs.currency if advice.costs else ""
    if rung.monthly == 0:
        yield say("Our advice: {plan}. Stay as you are, and look again in twelve months.", plan=rung.name)
    else:
        yield say("Our advice: {plan}, {price} a month.", plan=rung.name, price=price(rung.monthly, money))
    if found.close_call is not None:
        yield say("It is a close call with {plan}.", plan=found.rung(found.close_call).name)
    if found.gap_price_break_even is not None:
        yield _holds(advice, estimate(found.gap_price_break_even, money), money)
    if found.near_edge:
        yield say("What is at stake lies close to the line where a setup day or a quarterly visit stops being enough.")
    reasons = list(dict.fromkeys(driver.service for driver in found.drivers))
    if reasons and advice.catalogue is not None:
        names = [advice.catalogue.services[service].name for service in reasons]
        yield say("What decides it: {services}.", services=listing(names, FEW + 1))


def _holds(advice: Advice, amount: str, money: str) -> str:
    if advice.catalogue is None or advice.exposure.score is None:
        return say(
            "That holds as long as closing one plain gap is worth more than {amount} per person and year to you.",
            amount=amount,
        )
    return say(
        "That holds as long as closing one plain gap is worth more than {amount} per person and year to you "
        "(we count it as {counted}).",
        amount=amount,
        counted=estimate(advice.catalogue.constants.gap_price * advice.exposure.score, money),
    )


def _first(advice: Advice, found: Recommendation) -> str:
    if not found.urgent or advice.catalogue is None:
        return ""
    lines = [
        f"  - {service.name}: {service.diy}" for service in map(advice.catalogue.services.get, found.urgent) if service
    ]
    return "\n".join((say("Do first, whichever plan:"), *lines))


def _ladder(advice: Advice, found: Recommendation) -> LadderTable:
    money = advice.costs.currency if advice.costs else ""
    head = (
        say("A year, about"),
        say_in("above a column of amounts", "fee"),
        say_in("above a column of amounts", "breakdowns"),
        say_in("above a column of amounts", "open gaps"),
        say_in("above a column of amounts", "total"),
    )
    marked = next((place for place, rung in enumerate(found.ladder) if rung.tier == found.tier), None)
    note = say("The fee holds a year's share of getting started, or of the one set-up day.")
    return LadderTable(head, tuple(_rung(rung, money) for rung in found.ladder), marked, note)


def _rung(rung: Rung, money: str) -> tuple[str, ...]:
    amounts = (rung.fee_year + rung.one_off_year, rung.breakdowns_year, rung.open_gaps_year, rung.total_year)
    return (rung.name, *(estimate(amount, money) for amount in amounts))


def _costs(advice: Advice, found: Recommendation) -> str:
    costs = advice.costs
    if costs is None:
        return ""
    money, today = costs.currency, costs.break_fix
    text = say(
        "Breakdowns as today cost about {amount} a year, in eight years of ten between {low} and {high} "
        "({incidents}, small requests included).",
        amount=estimate(today.mean, money),
        low=estimate(today.p10, money),
        high=estimate(today.p90, money),
        incidents=count(round(costs.incidents_year), "incident"),
    )
    plan = next((plan for plan in costs.tiers if plan.tier == (found.tier or costs.subject)), None)
    return text if plan is None else "\n".join([text, *_compared(plan, found.rung(plan.tier).name, money)])


def _compared(costs: PlanCosts, plan: str, money: str) -> Iterator[str]:
    gaps = {"plan": plan, "amount": estimate(abs(costs.net), money), "chance": percent(costs.probability_cheaper)}
    if costs.net >= 0:
        yield say(
            "On breakdowns alone, {plan} saves about {amount} a year more than it costs; "
            "the chance that it is cheaper is {chance}.",
            **gaps,
        )
    else:
        yield say(
            "On breakdowns alone, {plan} costs about {amount} a year more than the breakdowns it avoids; "
            "the chance that it is cheaper is {chance}.",
            **gaps,
        )
    beside = costs.one_by_one
    amount, share = estimate(abs(beside.net), money), percent(beside.probability_cheaper)
    if beside.net >= 0:
        yield say(
            "Against closing the same gaps one by one it costs about {amount} less a year "
            "(cheaper in {share} of years).",
            amount=amount,
            share=share,
        )
    else:
        yield say(
            "Against closing the same gaps one by one it costs about {amount} more a year "
            "(cheaper in {share} of years).",
            amount=amount,
            share=share,
        )


def _steps(advice: Advice, found: Recommendation) -> str:
    return "\n".join([*_down(advice, found), *_up(advice, found)])


def _down(advice: Advice, found: Recommendation) -> Iterator[str]:
    step = found.one_down
    if step is None or not step.change:
        yield from _blocked(advice, found, step)
        return
    yield say(
        "{plan} would be enough if these improved: {questions}.",
        plan=found.rung(step.tier).name,
        questions=_names(advice, step.change),
    )


def _up(advice: Advice, found: Recommendation) -> Iterator[str]:
    step = found.one_up
    if step is None or not step.change:
        yield from _blocked(advice, found, step)
        return
    yield say(
        "{plan} would be worth it if these lapsed: {questions}.",
        plan=found.rung(step.tier).name,
        questions=_names(advice, step.change),
    )


def _blocked(advice: Advice, found: Recommendation, step: Step | None) -> Iterator[str]:
    if step is not None and step.blocked_by:
        yield say(
            "{plan} is not a matter of habits; it depends on: {questions}.",
            plan=found.rung(step.tier).name,
            questions=_names(advice, step.blocked_by),
        )


def _names(advice: Advice, questions: Iterable[str]) -> str:
    return listing([advice.bank.by_id[question].name for question in questions], FEW + 2)


def _columns(row: tuple[str, ...], widths: list[int]) -> str:
    first = f"{row[0]:<{widths[0]}}"
    return " ".join([first, *(f"{text:>{width}}" for text, width in zip(row[1:], widths[1:], strict=True))])
