"""What changed between the services of two catalogues."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.shipped import CATALOGUE
from wizard.domain.bank_changes import BankChange
from wizard.domain.service_changes import service_changes

DISK, NET = CATALOGUE.services["mon.disk"], CATALOGUE.services["mon.net"]


def having(**services):
    """Return the catalogue with these services in place of its own; "_" in an id stands for a dot."""
    changed = {name.replace("_", "."): service for name, service in services.items()}
    kept = {**CATALOGUE.services, **changed}
    return replace(CATALOGUE, services={name: service for name, service in kept.items() if service is not None})


def test_the_same_services_changed_nothing():
    assert service_changes(CATALOGUE, CATALOGUE) == service_changes(CATALOGUE, having()) == ()


@pytest.mark.parametrize(
    ("services", "expected"),
    [
        ({"mon_disk": DISK._replace(name="Disk watch")}, ("service", "Disk watch", DISK.name, "Disk watch")),
        ({"mon_disk": DISK._replace(floor=not DISK.floor)}, ("service", DISK.name, "", "")),
        ({"mon_new": NET._replace(name="New")}, ("service_added", "New", "", NET.plain)),
        ({"mon_disk": None}, ("service_removed", DISK.name, DISK.plain, "")),
    ],
)
def test_a_changed_service_is_named(services, expected):
    kind, *rest = expected

    assert service_changes(CATALOGUE, having(**services)) == (BankChange(kind, "", *rest),)


def test_what_a_plan_covers_is_told_both_ways():
    plans = tuple(
        plan._replace(covers=plan.covers - {"mon.disk"} | {"sup.desk"}) if plan.id == "essential" else plan
        for plan in CATALOGUE.plans
    )

    assert service_changes(CATALOGUE, replace(CATALOGUE, plans=plans)) == (
        BankChange("covers", "", "Essential care", DISK.name, CATALOGUE.services["sup.desk"].name),
    )
