"""Every plan weighed for one business: fee, breakdowns that remain, gaps left open.

The price of an open gap grows with the number of people and with what is at
stake; it is the one figure of pure judgement, and the advice prints the price
at which it would tip.

Units:
    money  currency a year, floats; monthly prices are ``Decimal``
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.breakdowns import gap_shares, kept_shares, remaining, terms
from wizard.domain.incidents import read_inputs, today
from wizard.domain.needs import has_own_it, priced_needs, real_needs
from wizard.domain.plans import Rung
from wizard.domain.pricing import Counts, monthly_fee, one_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.catalogue import Catalogue, Plan
    from wizard.domain.flow import Standing
    from wizard.domain.incidents import Today
    from wizard.domain.needs import Need
    from wizard.domain.questions import Bank

MIDDLE = 50.0  # exposure where nothing on that axis is answered
MONTHS = 12
SEVERITIES = (1, 2, 3)


class Case(NamedTuple):
    """One business as the rule sees it.

    Attributes:
        exposure: headline, 0 to 100; the middle where nothing on that axis is answered.
        real, needs: what the answers call for, and the needs that plans are weighed by (see ``needs``).
        now: the coming year as things are.
        gaps: per service, the share of its work that is not already done.
    """

    bank: Bank
    catalogue: Catalogue
    standings: Mapping[str, Standing]
    exposure: float
    counts: Counts
    self_serve: bool
    plans: tuple[Plan, ...]
    real: tuple[Need, ...]
    needs: tuple[Need, ...]
    now: Today
    gaps: Mapping[str, float]

    @property
    def gap_unit(self) -> float:
        """What an open need of gap factor 1 is worth, currency a year."""
        return self.catalogue.constants.gap_price * self.counts.users * self.exposure

    def gap_price(self, severity: int) -> float:
        """What one open need of that severity is worth, currency a year."""
        return self.gap_unit * self.catalogue.constants.gap_factor(severity)

    @property
    def exposed_little(self) -> bool:
        """Whether so little is at stake that services can be set up once and kept up by the owner."""
        return self.exposure < self.catalogue.constants.self_serve_exposure_below

    @property
    def setup_services(self) -> frozenset[str]:
        """Ids of the services that can be set up once."""
        return frozenset(service.id for service in self.catalogue.services.values() if service.setup_ok)

    @property
    def setup_day(self) -> bool:
        """Whether a setup day would close something: low exposure and a need for a service set up once."""
        services = self.catalogue.services
        return self.exposed_little and any(services[need.service].setup_ok for need in self.needs)


def case(bank: Bank, catalogue: Catalogue, standings: Mapping[str, Standing], exposure: float | None) -> Case | None:
    """Gather what the rule looks at; ``None`` without the number of users."""
    counts = read_counts(bank, standings)
    if counts is None:
        return None
    if catalogue.offer.light_users:
        counts = counts._replace(light_users=min(counts.users, catalogue.offer.light_users))
    stake = MIDDLE if exposure is None else exposure
    real = real_needs(catalogue, standings)
    return Case(
        bank=bank,
        catalogue=catalogue,
        standings=standings,
        exposure=stake,
        counts=counts,
        self_serve=_self_serve(bank, catalogue, standings, counts, stake),
        plans=catalogue.ladder(own_it=has_own_it(catalogue.rules, standings)),
        real=real,
        needs=priced_needs(catalogue, standings, real),
        now=today(catalogue, read_inputs(bank, catalogue, standings, counts)),
        gaps=gap_shares(bank, standings),
    )


def read_counts(bank: Bank, standings: Mapping[str, Standing]) -> Counts | None:
    """Return what prices count; missing: computers as users, no servers, one site."""
    numbers = {key: _number(bank, standings, key) for key in ("users", "computers", "servers", "sites")}
    users = numbers["users"]
    if users is None:
        return None
    computers, servers, sites = numbers["computers"], numbers["servers"], numbers["sites"]
    return Counts(users, users if computers is None else computers, servers or 0.0, 1.0 if sites is None else sites)


def covers(plan: Plan, here: Case) -> frozenset[str]:
    """Return the ids of the services a plan covers for this business."""
    if plan.covers_when_self_serve and not here.self_serve:
        return frozenset()
    by_setup = {"low": here.exposed_little, "self_serve": here.self_serve}
    if plan.covers_setup is not None and by_setup[plan.covers_setup]:
        return plan.covers | here.setup_services
    return plan.covers


def ladder(here: Case, kept: dict[frozenset[str], Mapping[str, float]] | None = None) -> tuple[Rung, ...]:
    """Weigh every plan open to this business, lowest first.

    Args:
        kept: what plans do not prevent, by what they cover, as far as it is known already; more is noted there.
            It serves any business in which the same work is already done.
    """
    known = {} if kept is None else kept
    return tuple(_rung(plan, here, known) for plan in here.plans)


def cheapest(rungs: tuple[Rung, ...]) -> Rung:
    """Return the plan with the lowest total; of equals the less full one."""
    return min(rungs, key=lambda rung: (rung.total_year, rung.rank))


def _rung(plan: Plan, here: Case, kept: dict[frozenset[str], Mapping[str, float]]) -> Rung:
    constants = here.catalogue.constants
    monthly = monthly_fee(plan, here.counts)
    once = one_time(plan, monthly, here.catalogue, setup_day=here.setup_day)
    one_off = float(once) * MONTHS / constants.one_off_spread_months
    included = covers(plan, here)
    left = tuple(need for need in here.needs if need.service not in included)
    price = {severity: here.gap_price(severity) for severity in SEVERITIES}
    gaps = sum(price[need.severity] for need in left)
    if plan is here.catalogue.plans[0]:
        broken = here.now.total()
    else:
        if included not in kept:
            kept[included] = kept_shares(here.catalogue, included, here.gaps)
        broken = remaining(here.now, terms(plan, included, here.catalogue, here.now), kept[included])
    fee = MONTHS * float(monthly)
    total = fee + one_off + broken + gaps
    return Rung(plan.id, plan.name, plan.rank, monthly, fee, one_off, broken, gaps, total, included, left)


def _self_serve(
    bank: Bank, catalogue: Catalogue, standings: Mapping[str, Standing], counts: Counts, exposure: float
) -> bool:
    constants = catalogue.constants
    if exposure < constants.self_serve_exposure_below:
        return True
    question = bank.by_cost_key.get("servers")
    unsure = question is not None and standings[question.id].status == "unknown"
    few_servers = not unsure and counts.servers <= constants.self_serve_max_servers
    return counts.users <= constants.self_serve_max_users and few_servers


def _number(bank: Bank, standings: Mapping[str, Standing], cost_key: str) -> float | None:
    question = bank.by_cost_key.get(cost_key)
    return None if question is None else standings[question.id].number
