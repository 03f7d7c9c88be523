"""A catalogue in another currency: prices to the cent, estimates in proportion."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wizard.domain.pricing import rounded

if TYPE_CHECKING:
    from wizard.domain.catalogue import Catalogue, Figure, Service
    from wizard.domain.costs import Swing
    from wizard.domain.prices import Hourly, PlanPrice

RATES = ("base", "per_user", "per_computer", "per_server", "per_site", "minimum")


def exchanged(catalogue: Catalogue, currency: str, rate: Decimal) -> Catalogue:
    """Return the catalogue in a currency of which ``rate`` are worth one of its own."""
    if currency == catalogue.currency:
        return catalogue
    to = _Exchange(catalogue.currency, currency, rate)
    money = [figure.id for figure in catalogue.figures if to.concerns(figure)]
    constants = {name: to.about(getattr(catalogue.constants, name)) for name in money if "." not in name}
    return replace(
        catalogue,
        currency=currency,
        services={key: to.service(service) for key, service in catalogue.services.items()},
        plans=tuple(
            plan._replace(price=to.price(plan.price), hourly=to.hourly(plan.hourly)) for plan in catalogue.plans
        ),
        constants=catalogue.constants._replace(**constants),
        swings=tuple(
            to.swing(swing) if swing.absolute and swing.input in constants else swing for swing in catalogue.swings
        ),
        figures=tuple(to.figure(figure) if to.concerns(figure) else figure for figure in catalogue.figures),
        limits={
            name: (to.about(low), to.about(high)) if name in constants else (low, high)
            for name, (low, high) in catalogue.limits.items()
        },
    )


@dataclass(frozen=True, slots=True)
class _Exchange:
    """From one currency to another at a rate."""

    old: str
    new: str
    rate: Decimal

    def concerns(self, figure: Figure) -> bool:
        return bool(self.old) and figure.unit.startswith(self.old)

    def about(self, amount: float) -> float:
        return amount * float(self.rate)

    def exact(self, amount: float | Decimal) -> Decimal:
        return rounded(Decimal(str(amount)) * self.rate)

    def price(self, price: PlanPrice) -> PlanPrice:
        amounts: dict[str, Any] = {name: self.exact(getattr(price, name)) for name in RATES}
        return price._replace(**amounts)

    def hourly(self, hourly: Hourly) -> Hourly:
        return hourly._replace(rate=float(self.exact(hourly.rate)), trip=float(self.exact(hourly.trip)))

    def service(self, service: Service) -> Service:
        alone = service.alone
        alone = alone._replace(month=self.exact(alone.month), minimum=self.exact(alone.minimum))
        return service._replace(alone=alone, one_off=self.exact(service.one_off))

    def swing(self, swing: Swing) -> Swing:
        return swing._replace(low=self.about(swing.low), high=self.about(swing.high))

    def figure(self, figure: Figure) -> Figure:
        low, high = (None if end is None else self.about(end) for end in (figure.low, figure.high))
        unit = f"{self.new}{figure.unit.removeprefix(self.old)}"
        return figure._replace(value=self.about(figure.value), low=low, high=high, unit=unit)
