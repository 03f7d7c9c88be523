"""One assessment reckoned twice: as it stands, and under another question bank or other prices.

Units:
    score   0.0 to 100.0, ``None`` where nothing could be scored
    fee     a month, in the currency beside it; ``None`` while no plan is named
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.language import say_in

if TYPE_CHECKING:
    from wizard.domain.assessment import Advice


class Verdict(NamedTuple):
    """What an advice comes to; ``plan`` is the id of the plan named, ``name`` what it is called here; "" for none."""

    plan: str
    name: str
    fee: Decimal | None
    currency: str
    readiness: float | None
    exposure: float | None
    provisional: bool


class Revaluation(NamedTuple):
    """Both verdicts, and what makes the difference.

    Attributes:
        prices: how many prices differ.
        lost: names of the questions whose answers the other bank cannot use.
        opened, closed: names of the services that answers newly call for, and no longer call for.
    """

    client: str
    then: Verdict
    now: Verdict
    prices: int = 0
    lost: tuple[str, ...] = ()
    opened: tuple[str, ...] = ()
    closed: tuple[str, ...] = ()

    @property
    def moved(self) -> bool:
        """Whether another plan fits now."""
        return self.then.plan != self.now.plan

    @property
    def dearer(self) -> Decimal | None:
        """How much more a month costs; ``None`` where the two cannot be compared."""
        if self.then.fee is None or self.now.fee is None or self.then.currency != self.now.currency:
            return None
        return self.now.fee - self.then.fee

    @property
    def differs(self) -> bool:
        """Whether anything that a client would be told is another."""
        return self.then != self.now or bool(self.lost or self.opened or self.closed)


def revaluation(then: Advice, now: Advice, prices: int = 0, lost: tuple[str, ...] = ()) -> Revaluation:
    """Compare the two advices on one assessment."""
    before, after = _called_for(then), _called_for(now)
    return Revaluation(
        then.assessment.client.name,
        verdict(then),
        verdict(now),
        prices,
        lost,
        opened=tuple(name for service, name in after.items() if service not in before),
        closed=tuple(name for service, name in before.items() if service not in after),
    )


def verdict(advice: Advice) -> Verdict:
    """Return what an advice comes to."""
    plan = advice.recommendation.tier if advice.recommendation is not None else None
    named = ""
    if plan is not None and advice.catalogue is not None:
        named = say_in(plan, advice.catalogue.plan(plan).name)
    return Verdict(
        plan or "",
        named,
        None if advice.quote is None else advice.quote.monthly,
        "" if advice.catalogue is None else advice.catalogue.currency,
        advice.readiness.score,
        advice.exposure.score,
        advice.provisional,
    )


def by_weight(found: Revaluation) -> tuple[bool, Decimal, str]:
    """Return what to sort by: who would fit another plan first, then by how much the fee differs, then by name."""
    difference = found.dearer
    return not found.moved, -abs(difference or Decimal(0)), found.client.casefold()


def _called_for(advice: Advice) -> dict[str, str]:
    """Return the services with a gap by id, with what they are called in the language spoken."""
    if advice.catalogue is None:
        return {}
    services, open_now = advice.catalogue.services, [each.service for each in advice.findings if each.state == "gap"]
    return {service: say_in(service, services[service].name) for service in open_now}
