"""What changed between the services of two catalogues, and in what their plans cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.bank_changes import BankChange
from wizard.domain.language import say_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Catalogue


def service_changes(then: Catalogue, now: Catalogue) -> tuple[BankChange, ...]:
    """Return what changed: services that are new, gone or otherwise, then what each plan covers."""
    return () if then is now else (*_services(then, now), *_plans(then, now))


def _services(then: Catalogue, now: Catalogue) -> Iterator[BankChange]:
    for key, service in now.services.items():
        earlier = then.services.get(key)
        name = say_in(key, service.name)
        if earlier is None:
            yield BankChange("service_added", "", name, now=say_in(key, service.plain))
        elif earlier != service:
            renamed = (say_in(key, earlier.name), name) if earlier.name != service.name else ("", "")
            yield BankChange("service", "", name, *renamed)
    for key, earlier in then.services.items():
        if key not in now.services:
            yield BankChange("service_removed", "", say_in(key, earlier.name), then=say_in(key, earlier.plain))


def _plans(then: Catalogue, now: Catalogue) -> Iterator[BankChange]:
    earlier = {plan.id: plan for plan in then.plans}
    for plan in now.plans:
        before = earlier[plan.id].covers if plan.id in earlier else frozenset()
        less, more = (
            ", ".join(say_in(key, services[key].name) for key in covers if key in services)
            for covers, services in ((before - plan.covers, then.services), (plan.covers - before, now.services))
        )
        if less or more:
            yield BankChange("covers", "", say_in(plan.id, plan.name), less, more)
