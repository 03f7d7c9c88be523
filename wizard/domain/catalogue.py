"""What a catalogue holds: services, plans with prices, kinds of incident, assumptions.

Every number stands on a ``Basis``: where it comes from, and whether it is our own.

Units:
    price    currency units a month, ``Decimal``; yearly figures say so in their name
    hours    working hours
    share    0 to 1
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal, NamedTuple

from wizard.domain.prices import Offer, Sale

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from wizard.domain.costs import Swing
    from wizard.domain.prices import Hourly, PlanPrice, Single

Ladder = Literal["no_it", "own_it"]
Triple = tuple[float, float, float]
Grade = Literal["A", "B", "C", "D"]


class Basis(NamedTuple):
    """Where figures come from.

    Attributes:
        grade: A official statistic, B published price or independent survey, C vendor page, D own or anecdote.
        own: our own assumption, to be labelled as such wherever the figure is shown.
    """

    id: str
    title: str
    year: int
    grade: Grade
    own: bool
    sources: tuple[str, ...] = ()
    note: str = ""


class Figure(NamedTuple):
    """One default figure; ``low``/``high`` where a range is known, ``plain`` says what an assumption is for."""

    id: str
    title: str
    value: float
    unit: str
    basis: Basis
    low: float | None = None
    high: float | None = None
    changed: bool = False
    plain: str = ""


class Service(NamedTuple):
    """One service of the catalogue.

    Attributes:
        setup_ok: can be set up once and then kept up by the owner.
        floor: a missing one of severity 3 heads the roadmap, whichever plan.
        project: can always be bought as a project where the plan leaves it open.
        diy, diy_hours: what the owner can do without us, and about how long it takes, in hours.
        one_off: price of closing the gap once as a project.
    """

    id: str
    group: str
    name: str
    plain: str
    setup_ok: bool
    floor: bool
    alone: Single
    project: bool
    diy: str
    diy_hours: float
    one_off: Decimal


class Plan(NamedTuple):
    """One rung of a ladder.

    Attributes:
        rank: order on the ladder, fuller is higher.
        covers: ids of the services it always includes.
        covers_setup: when it also covers services that can be set up once.
        covers_when_self_serve: it covers nothing for a business that is not self-serve.
        wait_hours: hours until someone starts, low, likely, high; ``None``: as today.
        labour_included: help in working hours costs nothing extra.
    """

    id: str
    name: str
    rank: int
    ladders: tuple[Ladder, ...]
    covers: frozenset[str]
    price: PlanPrice
    hourly: Hourly
    wait_hours: Triple | None
    labour_included: bool
    summary: str
    covers_setup: Literal["low", "self_serve"] | None = None
    covers_when_self_serve: bool = False


class IncidentKind(NamedTuple):
    """A kind of breakdown; the prior rate a year is base + rates x counts (extra sites only).

    Attributes:
        question: the bank's question that counts it.
        times_a_year: what one unit of that answer means in a year (12 where it is asked by the month).
        prior_years: weight of the prior, in years of observation.
        hours: of repair, low, likely, high.
        people_share, people: who is hit, as a share of users or a fixed number.
        share_from: cost_key whose answer replaces ``people_share``.
        prevent: service id to the share of these incidents it prevents.
        everyday: a small request rather than a breakdown; left out when a yearly total is split.
    """

    id: str
    question: str
    name: str
    base: float
    per_user: float
    per_site: float
    per_computer: float
    prior_years: float
    hours: Triple
    people_share: float
    people: float | None
    share_from: str | None
    impaired: float
    onsite: float
    sales: float
    prevent: Mapping[str, float]
    times_a_year: float = 1.0
    everyday: bool = False


class Constants(NamedTuple):
    """The rule's and the cost model's constants; each is a labelled figure of the catalogue."""

    gap_price: float
    gap_severity_1: float
    gap_severity_2: float
    gap_severity_3: float
    self_serve_exposure_below: float
    self_serve_max_users: float
    self_serve_max_servers: float
    unknown_severity_drop: float
    provisional_below_coverage: float
    close_call: float
    near_miss: float
    onboarding_months: float
    one_off_spread_months: float
    setup_day_hours: float
    setup_day_rate: float
    loaded_hourly_cost: float
    margin_per_hour: float
    caught_up_later: float
    after_hours_share: float
    wait_full_hours: float
    wait_beyond_share: float
    minimum_billed_hours: float
    incident_cap_hours: float
    incident_factor: float
    wait_factor: float
    hour_cost_factor: float
    fee_factor: float
    prevent_low_factor: float
    prevent_high_factor: float
    prevent_cap: float
    quick_prior_years: float
    spend_credibility: float
    spend_factor_min: float
    spend_factor_max: float
    own_it_external_share: float

    def gap_factor(self, severity: int) -> float:
        """How many plain gaps an open need of that severity is worth."""
        return (self.gap_severity_1, self.gap_severity_2, self.gap_severity_3)[severity - 1]


CONSTANT_IDS = Constants._fields


class Rules(NamedTuple):
    """Which questions and services steer the rule.

    Attributes:
        contract_question, contract_answers: where good habits are kept by a contract.
        own_it_question, own_it_answers: where the business has IT staff of its own.
        help_desk, after_hours: services whose worth is already in the labour they save.
    """

    contract_question: str
    contract_answers: frozenset[str]
    own_it_question: str
    own_it_answers: frozenset[str]
    help_desk: str = "sup.desk"
    after_hours: str = "sup.after"


@dataclass(frozen=True, slots=True, eq=False)
class Catalogue:
    """Everything that turns needs into plans and plans into money.

    Attributes:
        plans: by rank, all ladders together.
        maps: cost_key to option id to number, or to (low, likely, high).
        limits: the values an assumption may be given, by id.
        figures: every default figure, for the assumption sheet.
        changed: ids of assumptions overridden in this assessment.
        sale, offer: how the plans are sold, and what this client agreed on; both empty without a provider.
    """

    id: str
    version: str
    currency: str
    services: Mapping[str, Service]
    plans: tuple[Plan, ...]
    incidents: tuple[IncidentKind, ...]
    maps: Mapping[str, Mapping[str, float | Triple]]
    constants: Constants
    rules: Rules
    swings: tuple[Swing, ...] = ()
    figures: tuple[Figure, ...] = ()
    limits: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    changed: frozenset[str] = frozenset()
    sale: Sale = field(default_factory=Sale)
    offer: Offer = field(default_factory=Offer)

    def ladder(self, *, own_it: bool) -> tuple[Plan, ...]:
        """The plans open to a business with or without IT staff of its own, lowest first."""
        return tuple(plan for plan in self.plans if ("own_it" if own_it else "no_it") in plan.ladders)

    def plan(self, plan_id: str) -> Plan:
        """Return the plan of that id.

        Raises:
            KeyError: there is none.
        """
        for plan in self.plans:
            if plan.id == plan_id:
                return plan
        raise KeyError(plan_id)

    def with_assumptions(self, overrides: Mapping[str, float]) -> Catalogue:
        """Return the catalogue with some labelled defaults replaced for one assessment; again changes nothing more."""
        if not overrides:
            return self
        figures = tuple(
            figure._replace(value=overrides[figure.id], changed=True) if figure.id in overrides else figure
            for figure in self.figures
        )
        constants = self.constants._replace(**overrides)
        listed = self.constants.fee_factor
        factor = constants.fee_factor / listed if listed else 1.0
        plans = self.plans if factor == 1 else tuple(p._replace(price=p.price.times(factor)) for p in self.plans)
        return replace(self, constants=constants, plans=plans, figures=figures, changed=frozenset(overrides))

    def with_offer(self, offer: Offer) -> Catalogue:
        """Return the catalogue with the discounts that one client gets."""
        return self if offer == self.offer else self.discounted(offer)

    def discounted(self, offer: Offer) -> Catalogue:
        """Return the catalogue with the discounts of its sale that an offer, or every client, has."""
        return replace(self, plans=tuple(self._offered(plan, offer) for plan in self.plans), offer=offer)

    def _offered(self, plan: Plan, offer: Offer) -> Plan:
        agreed = tuple(
            discount._replace(share=share)
            for discount in self.sale.discounts
            if (share := offer.agreed(discount)) > 0 and (not discount.plans or plan.id in discount.plans)
        )
        return plan._replace(price=plan.price._replace(discounts=agreed))
