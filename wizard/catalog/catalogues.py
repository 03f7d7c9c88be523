"""Read a catalogue: a folder of seven files with services, plans, prices, incidents and assumptions.

Prices stay exactly as they are written; every other number becomes a float.
Whether plans and prices make sense together is ``lint_catalogue``'s to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalog.banks import right_format
from wizard.catalog.catalogue_assumptions import read_assumptions
from wizard.catalog.catalogue_incidents import read_incidents, read_maps
from wizard.catalog.catalogue_plans import read_plans
from wizard.catalog.catalogue_services import read_bases, read_services
from wizard.catalog.datafile import TomlFolder
from wizard.catalog.fields import Table
from wizard.catalog.figures import FigureSheet
from wizard.domain.catalogue import Catalogue
from wizard.domain.errors import InputError, Problem

if TYPE_CHECKING:
    from wizard.catalog.banks import Source
    from wizard.catalog.datafile import Place

HEAD = "catalogue.toml"
BESIDE = "catalogue"  # the folder within a bank's that holds the services which go with it
FIRST = ("basis.toml", "services.toml")  # the others name what these hold
REST = ("plans.toml", "incidents.toml", "maps.toml", "assumptions.toml")


def load_catalogue(folder: Place) -> Catalogue:
    """Return the catalogue of a folder.

    Raises:
        InputError: with every problem that keeps it from being used.
    """
    catalogue, problems = read_catalogue(folder)
    if catalogue is None:
        raise InputError(problem for problem in problems if not problem.warning)
    return catalogue


def read_catalogue(folder: Place) -> tuple[Catalogue | None, list[Problem]]:
    """Return the catalogue of a folder, or ``None``, and every problem found on the way."""
    return read_catalogue_from(TomlFolder(folder, [], prices=True))


def read_catalogue_from(source: Source) -> tuple[Catalogue | None, list[Problem]]:
    """Return the catalogue whose files a source reads, or ``None``, and every problem found on the way."""
    head = source.read(HEAD)
    if head is None or not right_format(head, "catalogue"):
        return None, source.problems
    tables = [source.read(name) for name in (*FIRST, *REST)]
    if None in tables[: len(FIRST)]:
        return None, source.problems
    parts = [table or Table({}, [], "") for table in tables]
    catalogue = _catalogue(head, parts)
    return (None if source.problems else catalogue), source.problems


def _catalogue(head: Table, parts: list[Table]) -> Catalogue:
    name, version, currency = head.line("id"), head.line("version"), head.line("currency")
    head.line("title")
    head.close()
    basis_file, service_file, plan_file, incident_file, map_file, assumption_file = parts
    sheet = FigureSheet(read_bases(basis_file), currency)
    services = read_services(service_file, sheet)
    plans = read_plans(plan_file, services, sheet)
    maps = read_maps(map_file, sheet)
    incidents = read_incidents(incident_file, services, maps, sheet)
    assumptions = read_assumptions(assumption_file, sheet)
    return Catalogue(
        name,
        version,
        currency,
        services,
        plans,
        incidents,
        maps,
        assumptions.constants,
        assumptions.rules,
        assumptions.swings,
        tuple(sheet.figures),
        assumptions.limits,
    )
