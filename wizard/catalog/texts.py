"""The texts of a bank and a catalogue, said in another language.

Each text is looked up as it stands, together with the id of what it belongs
to. So a text that somebody has rewritten stays as it was written, and a bank
of one's own is in its own language.

Units are not among them: they are said where a number is put before them.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from wizard.domain.overlay import BASIS, PART, PARTS, SINGLY, basis_title

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.domain.catalogue import Catalogue, Figure
    from wizard.domain.prices import Sale
    from wizard.domain.questions import Bank, Question, Section

    Say = Callable[[str, str], str]  # the id of what a text belongs to, and the text

Record = TypeVar("Record", bound=Any)
QUESTION = ("text", "short", "why", "find_out", "prompt", "ask", "good_reply", "not_applicable")


def bank_said(bank: Bank, say: Say) -> Bank:
    """Return the bank with every text as ``say`` has it; ids and numbers stay."""
    return replace(
        bank,
        title=say(bank.id, bank.title),
        sections=tuple(_section(section, say) for section in bank.sections),
        dimensions=tuple(_said(dimension, dimension.id, say, "title") for dimension in bank.dimensions),
        bands=tuple(_said(band, f"{band.axis}.{band.id}", say, "title", "plain") for band in bank.bands),
        caps=tuple(_said(cap, cap.id, say, "why") for cap in bank.caps),
    )


def catalogue_said(catalogue: Catalogue, say: Say) -> Catalogue:
    """Return the catalogue with every text as ``say`` has it; ids and numbers stay."""
    services = catalogue.services.items()
    return replace(
        catalogue,
        services={name: _said(service, name, say, "name", "plain", "diy") for name, service in services},
        plans=tuple(_said(plan, plan.id, say, "name", "summary") for plan in catalogue.plans),
        incidents=tuple(_said(kind, kind.id, say, "name") for kind in catalogue.incidents),
        swings=tuple(_said(swing, swing.input, say, "title") for swing in catalogue.swings),
        figures=tuple(_figure(figure, catalogue.sale, say) for figure in catalogue.figures),
    )


def units(bank: Bank, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the units of all numbers asked for and assumed, each once."""
    asked = (question.unit for question in bank.questions)
    assumed = (figure.unit.removeprefix(f"{catalogue.currency} ") for figure in catalogue.figures)
    priced = (unit.removeprefix("{money} ") for _, unit in PARTS.values())
    found = dict.fromkeys((*asked, *assumed, *priced))
    return tuple(unit for unit in found if unit and unit != catalogue.currency)


def parts() -> tuple[str, ...]:
    """Return what figures of a price book are called after the name of the plan or service they belong to."""
    return (*(title for title, _ in PARTS.values()), *(title for _, title, _ in SINGLY.values()))


def _figure(figure: Figure, sale: Sale, say: Say) -> Figure:
    said = _said(figure, figure.id, say, "title", "plain")
    name, _, part = figure.title.rpartition(": ")
    if said.title == figure.title and part in parts():  # of a plan or a service that a provider calls otherwise
        said = said._replace(title=f"{name}: {say(PART, part)}")
    basis = figure.basis
    if basis.id == BASIS:
        return said._replace(basis=basis._replace(title=basis_title(sale.seller, sale.dated)))
    return said._replace(basis=_said(basis, basis.id, say, "title", "note"))


def _section(section: Section, say: Say) -> Section:
    questions = tuple(_question(question, say) for question in section.questions)
    return _said(section, section.id, say, "title")._replace(questions=questions)


def _question(question: Question, say: Say) -> Question:
    options = tuple(_said(option, question.id, say, "label") for option in question.options)
    return _said(question, question.id, say, *QUESTION)._replace(options=options)


def _said(record: Record, name: str, say: Say, *fields: str) -> Record:
    said: Record = record._replace(**{field: say(name, text) for field in fields if (text := getattr(record, field))})
    return said
