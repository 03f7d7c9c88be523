"""From last year's counts to what may break next year, and what one breakdown costs.

How often: the prior rate of a kind and the owner's count for one year make a
gamma-distributed rate, hence a negative binomial count for next year.

Waiting: people work around a long wait. Every waiting time, today's and a
plan's alike, counts in full for the first two hours and a quarter beyond.

Wages and lost sales of the same person-hour are never added: per kind the
larger of the two counts, less what is caught up later.

Units:
    counts  incidents a year
    money   currency; per hour where the name says so

Source:
    Gamma-Poisson conjugacy; priors, shares and hours are the catalogue's (own assumptions unless it says otherwise).
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from wizard.domain.lognormal import Lognormal, mean, mean_between
from wizard.domain.needs import has_own_it

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.catalogue import Catalogue, Constants, IncidentKind, Plan, Triple
    from wizard.domain.flow import Standing
    from wizard.domain.pricing import Counts
    from wizard.domain.questions import Bank

Seen = float | None | Literal["out"]


class Inputs(NamedTuple):
    """What the cost model reads from the answers, defaults filled in; the factors are what a tornado turns.

    Attributes:
        seen: incident kind to last year's count; ``None`` unknown, "out" where the kind does not apply.
        total: all incidents last year, where only that is known (quick check).
        wait: hours until someone starts today, as answered, before working around it.
        share: share of people stopped by the main system; ``None`` where unknown.
        spend: last year's bills; ``None`` where unknown.
        external: share of repair labour that comes from outside (less with IT staff of one's own).
    """

    counts: Counts
    seen: Mapping[str, Seen]
    total: float | None
    wait: Triple
    share: float | None
    hourly_cost: float
    margin: float
    after_hours: float
    spend: float | None
    external: float
    people_factor: float = 1.0
    hours_factor: float = 1.0
    wait_factor: float = 1.0
    rate_factor: float = 1.0


class Trouble(NamedTuple):
    """One kind of incident in the coming year.

    Attributes:
        mean_count, shape: of the negative binomial yearly count.
        stopped: what an hour of it costs in lost work or sales, currency an hour.
        repair: hours of repair before the cap.
        repair_mean, billed_mean: expected hours of repair and of bill, capped; the bill runs at least a minimum.
    """

    kind: IncidentKind
    mean_count: float
    shape: float
    stopped: float
    repair: Lognormal
    repair_mean: float
    billed_mean: float


class Today(NamedTuple):
    """The coming year as things are: what break/fix costs.

    Attributes:
        labour, trip: currency per billed hour and per visit, after calibration to last year's bills.
        money: the factor by which all billed money was scaled, today's and any plan's.
        wait: effective hours until someone starts.
    """

    inputs: Inputs
    constants: Constants
    troubles: tuple[Trouble, ...]
    labour: float
    trip: float
    money: float
    wait: Lognormal
    wait_mean: float

    def cost(self, trouble: Trouble) -> float:
        """Expected cost of one incident of that kind, in currency."""
        bill = self.labour * trouble.billed_mean + self.trip * trouble.kind.onsite
        return bill + trouble.stopped * (self.wait_mean + trouble.repair_mean)

    def total(self) -> float:
        """Expected cost of the year, in currency."""
        return sum(trouble.mean_count * self.cost(trouble) for trouble in self.troubles)


def read_inputs(bank: Bank, catalogue: Catalogue, standings: Mapping[str, Standing], counts: Counts) -> Inputs:
    """Read the cost model's inputs off the answers; what is missing takes its labelled default."""
    constants = catalogue.constants
    number = _Numbers(bank, standings)
    pay_as_you_go = catalogue.plans[0].wait_hours or (1.0, 1.0, 1.0)
    wait = _mapped(bank, catalogue, standings, "wait_hours")
    share = _mapped(bank, catalogue, standings, "people_share")
    after_hours = _mapped(bank, catalogue, standings, "after_hours_share")
    seen = {kind.id: _seen(kind, standings) for kind in catalogue.incidents}
    only_total = all(seen[kind.id] in {None, "out"} for kind in catalogue.incidents if not kind.everyday)
    return Inputs(
        counts=counts,
        seen=seen,
        total=number("history.total") if only_total else None,
        wait=wait if isinstance(wait, tuple) else pay_as_you_go,
        share=share if isinstance(share, float) else None,
        hourly_cost=(number("loaded_hourly_cost", constants.loaded_hourly_cost) or 0.0) * constants.hour_cost_factor,
        margin=number("margin_per_hour", constants.margin_per_hour) or 0.0,
        after_hours=after_hours if isinstance(after_hours, float) else constants.after_hours_share,
        spend=number("spend_last_year"),
        external=constants.own_it_external_share if has_own_it(catalogue.rules, standings) else 1.0,
        wait_factor=constants.wait_factor,
    )


def today(catalogue: Catalogue, inputs: Inputs) -> Today:
    """Model the year as things are, its bills calibrated to last year's where those are known."""
    constants = catalogue.constants
    as_now = catalogue.plans[0]
    troubles = tuple(
        _trouble(kind, inputs, constants, *rate) for kind, rate in _rates(catalogue, inputs) if rate[0] > 0
    )
    labour = inputs.external * hourly(as_now, inputs.after_hours) * inputs.rate_factor
    trip = inputs.external * as_now.hourly.trip
    bills = sum(t.mean_count * (labour * t.billed_mean + trip * t.kind.onsite) for t in troubles)
    scale = _calibration(bills, inputs.spend, constants)
    wait = effective_wait(inputs.wait, constants, inputs.wait_factor)
    return Today(inputs, constants, troubles, labour * scale, trip * scale, inputs.external * scale, wait, mean(wait))


def hourly(plan: Plan, after_hours: float) -> float:
    """Average price of a billed hour, currency: the after-hours share costs its multiple."""
    return plan.hourly.rate * (1.0 + after_hours * (plan.hourly.after_hours_multiplier - 1.0))


def effective_wait(hours: Triple, constants: Constants, factor: float = 1.0) -> Lognormal:
    """Waiting that really stops work: in full at first, in part once people work around it."""
    full, share = constants.wait_full_hours, constants.wait_beyond_share
    return _shortened(hours, full, share, factor)


@lru_cache(maxsize=512)
def _shortened(hours: Triple, full: float, share: float, factor: float) -> Lognormal:
    low, likely, high = (min(h, full) + share * max(0.0, h - full) for h in hours)
    return Lognormal.from_range((low, likely, high), factor)


def _trouble(kind: IncidentKind, inputs: Inputs, constants: Constants, expected: float, shape: float) -> Trouble:
    idle = _people(kind, inputs) * kind.impaired * inputs.hourly_cost
    stopped = max(idle, kind.sales * inputs.margin) * (1.0 - constants.caught_up_later)
    hours = _repair(kind.hours, inputs.hours_factor, constants.minimum_billed_hours, constants.incident_cap_hours)
    return Trouble(kind, expected, shape, stopped, *hours)


@lru_cache(maxsize=512)
def _repair(hours: Triple, factor: float, least: float, cap: float) -> tuple[Lognormal, float, float]:
    """Return hours of repair, and their means as worked and as billed."""
    repair = Lognormal.from_range(hours, factor)
    return repair, mean_between(repair, 0.0, cap), mean_between(repair, least, cap)


def _people(kind: IncidentKind, inputs: Inputs) -> float:
    if kind.people is not None:
        return kind.people * inputs.people_factor
    answered = inputs.share if kind.share_from == "people_share" else None
    share = kind.people_share if answered is None else answered
    return share * inputs.counts.users * inputs.people_factor


def _rates(catalogue: Catalogue, inputs: Inputs) -> list[tuple[IncidentKind, tuple[float, float]]]:
    priors = {kind.id: _prior(kind, inputs.counts) for kind in catalogue.incidents}
    broken = sum(priors[kind.id] for kind in catalogue.incidents if not kind.everyday and inputs.seen[kind.id] != "out")
    rates = []
    for kind in catalogue.incidents:
        seen, prior, years = inputs.seen[kind.id], priors[kind.id], kind.prior_years
        if inputs.total is not None and not kind.everyday and seen is None and broken > 0:
            seen, years = inputs.total * prior / broken, catalogue.constants.quick_prior_years
        expected, shape = _posterior(prior, years, seen)
        rates.append((kind, (expected * catalogue.constants.incident_factor, shape)))
    return rates


def _posterior(prior: float, years: float, seen: Seen) -> tuple[float, float]:
    if seen == "out":
        return 0.0, 0.0
    if seen is None:
        return prior, prior * years
    shape = prior * years + seen
    return shape / (years + 1.0), shape


def _prior(kind: IncidentKind, counts: Counts) -> float:
    extra_sites = max(0.0, counts.sites - 1.0)
    by_size = kind.per_user * counts.users + kind.per_site * extra_sites + kind.per_computer * counts.computers
    return kind.base + by_size


def _calibration(modelled: float, spend: float | None, constants: Constants) -> float:
    if spend is None or modelled <= 0:
        return 1.0
    trust = constants.spend_credibility
    factor = ((1.0 - trust) * modelled + trust * spend) / modelled
    return min(constants.spend_factor_max, max(constants.spend_factor_min, factor))


def _seen(kind: IncidentKind, standings: Mapping[str, Standing]) -> Seen:
    standing = standings.get(kind.question)
    if standing is None:
        return None
    if standing.status in {"not_applicable", "hidden"}:
        return "out"
    return None if standing.number is None else standing.number * kind.times_a_year


def _mapped(
    bank: Bank, catalogue: Catalogue, standings: Mapping[str, Standing], cost_key: str
) -> float | Triple | None:
    question = bank.by_cost_key.get(cost_key)
    if question is None:
        return None
    value = standings[question.id].value
    found = catalogue.maps.get(cost_key, {}).get(value) if isinstance(value, str) else None
    return float(found) if isinstance(found, int) else found


class _Numbers:
    """Looks up answered numbers by cost key."""

    def __init__(self, bank: Bank, standings: Mapping[str, Standing]) -> None:
        self._bank = bank
        self._standings = standings

    def __call__(self, cost_key: str, default: float | None = None) -> float | None:
        question = self._bank.by_cost_key.get(cost_key)
        found = None if question is None else self._standings[question.id].number
        return default if found is None else found
