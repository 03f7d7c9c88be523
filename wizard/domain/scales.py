"""The ladder made ready to be weighed many times, for other habits of the same business.

Fees, promises and last year's trouble do not change with a habit; they are
worked out once. What changes is which gaps stand open and how much of each
service's work is still to be done, and from these follow the totals of all
plans. ``tests`` hold it to the plain ladder.

Units:
    totals  currency a year, in the order of the ladder
"""

from __future__ import annotations

import math
from copy import copy
from typing import TYPE_CHECKING

from wizard.domain.breakdowns import WEIGHTS, charged_share, terms, terms_today
from wizard.domain.incidents import read_inputs, today
from wizard.domain.ladder import MONTHS
from wizard.domain.needs import habit_needs, kept, kept_by_contract
from wizard.domain.pricing import one_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wizard.domain.flow import Standing
    from wizard.domain.incidents import Today
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Rung
    from wizard.domain.questions import Question
    from wizard.domain.values import Value


NOTHING = 1e-9  # weight of needs below which rounding is all that is left


class Scales:
    """Weighs the plans of one ladder for changed habits.

    Args:
        rungs: the ladder as weighed for the habits of ``here``.
    """

    def __init__(self, here: Case, rungs: Sequence[Rung]) -> None:
        self.rungs = tuple(rungs)
        self._here = here
        self._bought = kept_by_contract(here.catalogue.rules, here.standings)
        self._drop = round(here.catalogue.constants.unknown_severity_drop)
        self._unit = here.gap_unit
        self._setup = dict.fromkeys(here.setup_services, 0.0)
        for need in here.needs:
            if need.service in self._setup:
                self._setup[need.service] += here.catalogue.constants.gap_factor(need.severity)
        self._undone = {service: self._work(questions) for service, questions in here.bank.habits_for.items()}
        self._plans = [_Plan(here, here.now, rung) for rung in rungs]
        wait = here.bank.by_cost_key.get("wait_hours")
        self._wait = "" if wait is None else wait.id
        self._pulled: dict[str, list[tuple[float, float]]] = {}
        self._by_wait: dict[Value | None, list[_Plan]] = {}
        self._named: dict[str, tuple[str, ...]] = {}
        self._weighed: dict[tuple[str, str, Value | None], list[tuple[str, float]]] = {}

    def totals(self, changed: Mapping[str, Standing]) -> list[float]:
        """Return every plan's total once those habits stand as given."""
        opened: dict[str, float] = {}
        undone: dict[str, tuple[float, int]] = {}
        for question, after in changed.items():
            before = self._here.standings[question]
            self._swap_needs(opened, before, after)
            self._swap_work(undone, before, after)
        gaps = {service: work / count for service, (work, count) in undone.items() if count}
        setup = any(weight + opened.get(service, 0.0) > NOTHING for service, weight in self._setup.items())
        plans = self._waiting(changed[self._wait]) if self._wait in changed else self._plans
        return [plan.total(self._unit, opened, gaps, setup=setup) for plan in plans]

    def lands_on(self, changed: Mapping[str, Standing]) -> Rung:
        """Return the plan with the lowest total once those habits stand as given."""
        totals = self.totals(changed)
        return min(zip(totals, self.rungs, strict=True), key=lambda pair: (pair[0], pair[1].rank))[1]

    def shifts(self, after: Standing) -> list[float]:
        """Return, to first order, how one changed habit moves every plan's total."""
        before = self._here.standings[after.question.id]
        if after.question.id == self._wait:
            moved = self.totals({self._wait: after})
            return [new - rung.total_year for new, rung in zip(moved, self.rungs, strict=True)]
        opened: dict[str, float] = {}
        undone: dict[str, tuple[float, int]] = {}
        self._swap_needs(opened, before, after)
        self._swap_work(undone, before, after)
        moved = [0.0] * len(self.rungs)
        for service, (work, count) in undone.items():
            weight = opened.get(service, 0.0)
            eased = work / count - self._here.gaps.get(service, 1.0)
            for place, (price, slope) in enumerate(self._pulls(service)):
                moved[place] += price * weight + slope * eased
        return moved

    def _pulls(self, service: str) -> list[tuple[float, float]]:
        """Return per plan what one plain gap in a service costs, and its undone work."""
        if service not in self._pulled:
            self._pulled[service] = [plan.pull(self._unit, service) for plan in self._plans]
        return self._pulled[service]

    def _waiting(self, after: Standing) -> list[_Plan]:
        """Return the plans as they look when today's wait is another; each wait is worked out once."""
        key = after.value
        if key not in self._by_wait:
            here = self._here
            standings = {**here.standings, after.question.id: after}
            now = today(here.catalogue, read_inputs(here.bank, here.catalogue, standings, here.counts))
            self._by_wait[key] = [plan.waiting(here, now) for plan in self._plans]
        return self._by_wait[key]

    def _weights(self, standing: Standing) -> list[tuple[str, float]]:
        """Return what a habit's needs weigh per service, in plain gaps."""
        key = (standing.question.id, standing.status, standing.value)
        if key not in self._weighed:
            factor = self._here.catalogue.constants.gap_factor
            needs = kept(standing) if self._bought else habit_needs(standing, self._drop)
            self._weighed[key] = [(need.service, factor(need.severity)) for need in needs]
        return self._weighed[key]

    def _work(self, questions: Iterable[str]) -> tuple[float, int]:
        shown = [s for s in (self._here.standings[q] for q in questions) if _counts(s)]
        return sum(1.0 - (standing.points or 0.0) for standing in shown), len(shown)

    def _names(self, question: Question) -> tuple[str, ...]:
        """Return the services that a question names in a need."""
        if question.id not in self._named:
            services = dict.fromkeys(service for option in question.options for service in option.needs)
            self._named[question.id] = tuple(services)
        return self._named[question.id]

    def _swap_needs(self, opened: dict[str, float], before: Standing, after: Standing) -> None:
        if self._bought and _counts(before):
            return
        for service, weight in self._weights(before):
            opened[service] = opened.get(service, 0.0) - weight
        for service, weight in self._weights(after):
            opened[service] = opened.get(service, 0.0) + weight

    def _swap_work(self, undone: dict[str, tuple[float, int]], before: Standing, after: Standing) -> None:
        done = after.points or 0.0
        for service in self._names(after.question):
            work, count = undone.get(service) or self._undone[service]
            if _counts(before):
                undone[service] = (work + (before.points or 0.0) - done, count)
            else:
                undone[service] = (work + 1.0 - done, count + 1)


class _Plan:
    """One plan's fixed figures, and what breaks under it by kind of incident."""

    def __init__(self, here: Case, now: Today, rung: Rung) -> None:
        plan = self._plan = here.catalogue.plan(rung.tier)
        constants = now.constants
        self._gaps, self._covers, self._fee = here.gaps, rung.covers, rung.fee_year
        self._levels = (constants.prevent_low_factor, constants.prevent_high_factor, 1.0 - constants.prevent_cap)
        spread = MONTHS / constants.one_off_spread_months
        self._one_off = [
            float(one_time(plan, rung.monthly, here.catalogue, setup_day=needed and here.exposed_little)) * spread
            for needed in (False, True)
        ]
        self._left = sum(constants.gap_factor(need.severity) for need in rung.open)
        works = frozenset[str]() if plan is here.catalogue.plans[0] else rung.covers
        self._prevents = [
            tuple((service, share) for service, share in trouble.kind.prevent.items() if service in works)
            for trouble in now.troubles
        ]
        self._bounded = [self._may_reach_bounds(prevents) for prevents in self._prevents]
        self._kept = [self._share_kept(place, {}) for place in range(len(self._prevents))]
        self._touches: dict[str, list[int]] = {}
        for place, prevents in enumerate(self._prevents):
            for service, _ in prevents:
                self._touches.setdefault(service, []).append(place)
        self.settle(here, now)

    def waiting(self, here: Case, now: Today) -> _Plan:
        """Return the same plan for another wait today: it prevents the same and answers the rest otherwise."""
        other = copy(self)
        other.settle(here, now)
        return other

    def settle(self, here: Case, now: Today) -> None:
        """Work out what remains, at the plan's terms."""
        as_today = self._plan is here.catalogue.plans[0]
        on = terms_today(now) if as_today else terms(self._plan, self._covers, here.catalogue, now)
        self._now, self._on = now, on
        self._costs = [
            t.mean_count * (t.stopped * (on.wait_mean + t.repair_mean) + on.trip * t.kind.onsite) for t in now.troubles
        ]
        self._billed = [trouble.mean_count * trouble.billed_mean for trouble in now.troubles]
        self._stopped = sum(cost * left for cost, left in zip(self._costs, self._kept, strict=True))
        self._hours = sum(hours * left for hours, left in zip(self._billed, self._kept, strict=True))

    def total(self, unit: float, opened: Mapping[str, float], gaps: Mapping[str, float], *, setup: bool) -> float:
        """Return fee, one-off, remaining breakdowns and open gaps of a year.

        Args:
            opened: change of weight of open needs, by service.
            gaps: undone shares that differ from those of the case.
        """
        left = self._left + sum(weight for service, weight in opened.items() if service not in self._covers)
        stopped, hours = self._stopped, self._hours
        for place in {place for service in gaps for place in self._touches.get(service, ())}:
            eased = self._share_kept(place, gaps) - self._kept[place]
            stopped += self._costs[place] * eased
            hours += self._billed[place] * eased
        labour = hours * self._on.labour * charged_share(self._now, self._on, hours)
        return self._fee + self._one_off[setup] + stopped + labour + unit * left

    def pull(self, unit: float, service: str) -> tuple[float, float]:
        """Return what one more plain gap in a service adds to the total, and what its undone work adds."""
        slope = 0.0
        for place in self._touches.get(service, ()):
            at_stake = self._kept[place] * (self._costs[place] + self._billed[place] * self._on.labour)
            share = next(share for name, share in self._prevents[place] if name == service)
            slope -= at_stake * share / max(self._levels[2], 1.0 - share * self._gaps.get(service, 1.0))
        return (0.0 if service in self._covers else unit), slope

    def _share_kept(self, place: int, gaps: Mapping[str, float]) -> float:
        low_factor, high_factor, least = self._levels
        bounded, known = self._bounded[place], self._gaps
        low = likely = high = 1.0
        for service, share in self._prevents[place]:
            effect = share * (gaps[service] if service in gaps else known.get(service, 1.0))
            most = effect * high_factor
            low *= 1.0 - effect * low_factor
            likely *= 1.0 - effect
            high *= 1.0 - most if most < 1.0 else 0.0
        if bounded:
            low, likely, high = max(least, low), max(least, likely), max(least, high)
        return WEIGHTS[0] * low + WEIGHTS[1] * likely + WEIGHTS[2] * high

    def _may_reach_bounds(self, prevents: tuple[tuple[str, float], ...]) -> bool:
        """Whether prevention could reach its cap if nothing at all were done already."""
        high_factor, least = self._levels[1:]
        return math.prod(max(0.0, 1.0 - share * high_factor) for _, share in prevents) < least


def _counts(standing: Standing) -> bool:
    """Whether a habit calls for anything and has work to be done."""
    return standing.shown and standing.status != "not_applicable"
