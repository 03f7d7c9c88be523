"""The services of a workbook: a catalogue of one's own, where they are not those they were written from.

What the workbook does not show (sources, price ranges, incidents, assumptions)
stays as the catalogue has it; a new service rests on our own assumptions.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import tomli

from wizard.app import shipped
from wizard.app.bank_sheets import SERVICES, service_values
from wizard.assets import asset
from wizard.catalog.banks import HEAD
from wizard.catalog.catalogues import BESIDE, read_catalogue_from
from wizard.catalog.datafile import TomlFiles, fingerprint
from wizard.catalog.lint_catalogue import lint_catalogue
from wizard.catalog.spelling import nearest
from wizard.catalog.toml_text import toml_text
from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from wizard.app.bank_cells import Found, Line
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.errors import Problem

ALONE = ("per", "month", "minimum")
WORDS = ("group", "name", "plain", "diy")
FIGURES = ("one_off", "diy_hours")
FLAGS = ("project", "setup_ok", "floor")
NEW = {"basis": "own.alone", "one_off_basis": "own.project"}
MARK = b"# services "
SERVICE_FILE, PLAN_FILE = "services.toml", "plans.toml"


class OwnServices(NamedTuple):
    """The catalogue to go by, ``None`` where it cannot be used; its files where it is one's own."""

    catalogue: Catalogue | None
    files: dict[str, bytes]
    problems: list[Problem]


def own_catalogue(found: Found, folder: Path | None) -> OwnServices:
    """Return the catalogue that the services of a workbook make of the one in a folder, or of the shipped one."""
    base, place = shipped.catalogue(folder), asset("catalogue") if folder is None else folder
    files = {item.name: item.read_bytes() for item in place.iterdir() if item.name.endswith(".toml")}
    lines = found.lines.get(SERVICES, [])
    rows = [_filled(service_values(service, base)) for service in base.services.values()]
    if not lines or [_filled(line.values) for line in lines] == rows:
        return OwnServices(base, {} if folder is None else _beside(files), [])
    _note_strange_plans(found, lines, base)
    files[SERVICE_FILE] = _services(files[SERVICE_FILE], lines)
    files[PLAN_FILE] = _covers(files[PLAN_FILE], lines)
    catalogue, problems = read_catalogue_from(TomlFiles(files))
    problems += [] if catalogue is None else lint_catalogue(catalogue)
    return OwnServices(catalogue, _beside(files), problems)


def with_services(files: dict[str, bytes], services: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return a bank's files, the first of which names its services by their hash: other services, another bank."""
    if not services:
        return files
    head = files[HEAD]
    bare = head.partition(b"\n")[2] if head.startswith(MARK) else head
    return {**files, HEAD: MARK + fingerprint(services.values()).encode() + b"\n" + bare}


def services_intact(folder: Path) -> bool:
    """Tell whether the services in a bank's folder are those that its own file names; true where it names none."""
    head = (folder / HEAD).read_bytes().partition(b"\n")[0]
    if not head.startswith(MARK):
        return True
    files = [item.read_bytes() for item in sorted((folder / BESIDE).glob("*.toml"))]
    return head == MARK + fingerprint(files).encode()


def _beside(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {f"{BESIDE}/{name}": files[name] for name in sorted(files)}


def _note_strange_plans(found: Found, lines: list[Line], base: Catalogue) -> None:
    known = {plan.id for plan in base.plans}
    for line in lines:
        for plan in [name for name in _plans(line) if name not in known]:
            cell = found.place(SERVICES, line.row, "plans")
            found.note(cell, say("there is no plan '{name}'", name=plan), nearest(plan, known))


def _filled(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value not in (None, "")}


def _plans(line: Line) -> list[str]:
    plans = line.values.get("plans")
    return [str(plan) for plan in plans] if isinstance(plans, list) else []


def _services(raw: bytes, lines: list[Line]) -> bytes:
    """Return the file of the services with what the rows say."""
    whole = _parsed(raw)
    kept = {str(service["id"]): service for service in whole.get("services", [])}
    services = [_service(kept.get(str(line.values["id"]), NEW), line) for line in lines]
    return toml_text({**whole, "services": services}).encode()


def _service(kept: Mapping[str, object], line: Line) -> dict[str, object]:
    values = line.values
    words = {key: values[key] for key in WORDS if key in values}
    flags = {key: values.get(key, False) for key in FLAGS}
    figures = {key: values.get(key, 0) for key in FIGURES}
    alone = {key: values.get(key, 0) for key in ALONE if key != "per" or key in values}
    rest = {key: value for key, value in kept.items() if key not in {*WORDS, "alone"}}
    return {**rest, "id": values["id"], **words, **flags, **figures, "alone": alone}


def _covers(raw: bytes, lines: list[Line]) -> bytes:
    """Return the file of the plans, each covering the services whose rows name it."""
    whole = _parsed(raw)
    plans = [
        {**plan, "covers": [str(line.values["id"]) for line in lines if plan["id"] in _plans(line)]}
        for plan in whole.get("plans", [])
    ]
    return toml_text({**whole, "plans": plans}).encode()


def _parsed(raw: bytes) -> dict[str, list[dict[str, object]]]:
    return tomli.loads(raw.decode("utf-8-sig"), parse_float=Decimal)
