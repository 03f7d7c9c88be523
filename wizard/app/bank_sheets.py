"""How a question bank lies in a workbook: its sheets and their columns, one row a question or option.

A value's path is the key it has in the file of a bank; ``needs``, ``curve`` and
``show_if`` are a line of text each (see ``bank_cells``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.app.bank_lines import curve_text, needs_text
from wizard.app.spreadsheets import Field
from wizard.catalog.bank_text import bank_values
from wizard.catalog.banks import HEAD
from wizard.catalog.catalogue_services import UNITS
from wizard.catalog.condition_text import condition_text
from wizard.catalog.questions import AXES, CONTROL_LISTS, KINDS
from wizard.domain.language import mark, say
from wizard.domain.questions import SCORED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from wizard.domain.catalogue import Catalogue, Service
    from wizard.domain.questions import Bank

BANK, AREAS, BANDS, CAPS, SECTIONS = "Bank", "Areas", "Bands", "Limits", "Sections"
QUESTIONS, OPTIONS, COUNTS, SERVICES = "Questions", "Options", "Counts", "Services"
OWNER = "question"  # whose option or count it is
SECTION = "section"
HELP: dict[str, str] = {
    "show_if": mark(
        "When the question is asked, as: k_copies is none or e_servers >= 1. Tests: is, is not, is any of (a, b), "
        "is none of (a, b), has, has none of, >=, <=, >, <, is answered; joined by and, or, not and brackets."
    ),
    "needs": mark("Services an answer calls for, with how badly, 1 to 3, as: bak.run = 3, bak.test = 1"),
    "curve": mark("For numbers that are scored, as: 1 -> 0; 25 -> 0.55; 100 -> 1"),
    "points": mark("1 is best (or most at stake), 0 is worst; empty leaves the option out of the score"),
    "axis": mark("One of {words}"),
    "kind": mark("One of {words}"),
    "dimension": mark("The id of an area, where the question is scored"),
    "prompt": mark("Only the seller sees this"),
    "cost_key": mark("Which input of the cost model this fills; leave it as it is"),
    "quick": mark("Part of the quick check"),
    "quick_only": mark("Asked in the quick check only"),
    "not_applicable": mark("The reason that may be given; empty where everybody must answer"),
    "whole": mark("Counts things, so that there is no half of one; for numbers only"),
    "exclusive": mark("Cannot be ticked beside others"),
    "scale_by": mark("The threshold grows with the answer to this question, for every so many (Per)"),
}
LISTED = {"axis": AXES, "kind": KINDS, "per": UNITS}  # what help names one by one
WORDS: dict[tuple[str, str], tuple[str, ...]] = {
    (QUESTIONS, "axis"): AXES,
    (QUESTIONS, "kind"): KINDS,
    (AREAS, "axis"): SCORED,
    (BANDS, "axis"): SCORED,
    (SERVICES, "per"): UNITS,
}
CHOICES = {  # columns that name a row of another sheet
    (QUESTIONS, SECTION): SECTIONS,
    (QUESTIONS, "dimension"): AREAS,
    (OPTIONS, OWNER): QUESTIONS,
    (COUNTS, OWNER): QUESTIONS,
    (COUNTS, "scale_by"): QUESTIONS,
}
MOST_LISTED = 2000
SERVICE_WORDS = ("id", "group", "name", "plain", "project", "setup_ok", "floor", "diy")
SERVICE_HELP = {
    "per": mark("What the single price counts: one of {words}"),
    "project": mark("Can always be bought as a project where the plan leaves it open"),
    "setup_ok": mark("Can be set up once, and then kept up by the owner"),
    "floor": mark("Where it is badly missing, it is the first thing to do, whichever plan"),
    "plans": mark("The plans that cover it, by their ids"),
}

SHEETS: dict[str, tuple[Field, ...]] = {
    BANK: (Field("what", "What", "text", 30), Field("value", "Value", "text", 70)),
    AREAS: (
        Field("id", "Area", "text", 20),
        Field("title", "Title", "text", 40),
        Field("axis", "Axis", "text"),
        Field("weight", "Weight", "number"),
    ),
    BANDS: (
        Field("id", "Band", "text", 20),
        Field("axis", "Axis", "text"),
        Field("title", "Title", "text", 28),
        Field("below", "Below", "number"),
        Field("plain", "In plain words", "text", 70),
    ),
    CAPS: (
        Field("id", "Limit", "text", 20),
        Field("questions", "Questions", "list", 44),
        Field("points_below", "Points below", "number"),
        Field("dimension_below", "Area below", "number"),
        Field("max_band", "Highest band", "text"),
        Field("why", "Why", "text", 50),
    ),
    SECTIONS: (
        Field("id", "Section", "text", 20),
        Field("title", "Title", "text", 40),
        Field("minutes", "Minutes", "number"),
    ),
    QUESTIONS: (
        Field("id", "Question", "text", 18),
        Field(SECTION, "Section", "text"),
        Field("axis", "Axis", "text"),
        Field("dimension", "Area", "text"),
        Field("kind", "Kind", "text", 10),
        Field("text", "Text", "text", 60),
        Field("short", "Short name", "text", 26),
        Field("why", "Why it is asked", "text", 50),
        Field("find_out", "How to find out", "text", 50),
        Field("prompt", "Private prompt", "text", 40),
        Field("ask", "Ask the provider", "text", 40),
        Field("good_reply", "A good reply", "text", 40),
        Field("weight", "Weight", "number", 9),
        Field("quick", "Quick check", "yes", 9),
        Field("quick_only", "Only there", "yes", 9),
        Field("allow_unknown", "I don't know", "yes", 9),
        Field("not_applicable", "Does not apply", "text", 30),
        Field("show_if", "Asked when", "text", 40),
        Field("unit", "Unit", "text", 12),
        Field("whole", "Whole numbers", "yes", 9),
        Field("min", "Least", "number", 9),
        Field("max", "Most", "number", 9),
        Field("default", "Suggested", "number", 10),
        Field("curve", "Curve", "text", 30),
        Field("cost_key", "Cost key", "text", 16),
        *(Field(name, title, "list") for name, title in zip(CONTROL_LISTS, ("CSF", "CIS", "CE"), strict=True)),
    ),
    OPTIONS: (
        Field(OWNER, "Question", "text", 18),
        Field("id", "Option", "text"),
        Field("label", "Label", "text", 70),
        Field("points", "Points", "number", 9),
        Field("exclusive", "Alone", "yes", 9),
        Field("needs", "Needs", "text", 40),
    ),
    COUNTS: (
        Field(OWNER, "Question", "text", 18),
        Field("at_least", "At least", "number"),
        Field("scale_by", "Grows with", "text", 18),
        Field("per", "Per", "number"),
        Field("needs", "Needs", "text", 40),
    ),
    SERVICES: (
        Field("id", "Service", "text", 18),
        Field("group", "Group", "text", 20),
        Field("name", "Name", "text", 40),
        Field("plain", "In plain words", "text", 80),
        Field("per", "Per", "text"),
        Field("month", "A month, singly"),
        Field("minimum", "At least"),
        Field("one_off", "As a project"),
        Field("project", "As a project, too", "yes", 9),
        Field("setup_ok", "Set up once", "yes", 9),
        Field("floor", "Comes first", "yes", 9),
        Field("diy", "Do it yourself", "text", 60),
        Field("diy_hours", "Hours for that", "number"),
        Field("plans", "In the plans", "list", 44),
    ),
}
BANK_ROWS = {
    "id": "Id of the question bank",
    "version": "Version",
    "title": "Title",
    "language": "Language (en)",
}


def bank_rows(bank: Bank, catalogue: Catalogue) -> Iterator[tuple[str, list[list[object]]]]:
    """Yield each sheet of a bank with its rows."""
    files = bank_values(bank)
    head = files[HEAD]
    yield BANK, [[title, head.get(key)] for key, title in BANK_ROWS.items()]
    for sheet, part in ((AREAS, "dimensions"), (BANDS, "bands"), (CAPS, "caps")):
        yield sheet, [_row(sheet, item) for item in _items(head, part)]
    sections = [(section.id, files[f"{section.id}.toml"]) for section in bank.sections]
    yield SECTIONS, [_row(SECTIONS, {"id": name, **held}) for name, held in sections]
    asked = [(name, item) for name, held in sections for item in _items(held, "questions")]
    yield QUESTIONS, [_question_row(bank, name, item) for name, item in asked]
    for sheet, part in ((OPTIONS, "options"), (COUNTS, "needs_at")):
        yield (
            sheet,
            [
                _row(sheet, {OWNER: item["id"], **each, "needs": needs_text(each) or None})
                for _, item in asked
                for each in _items(item, part)
            ],
        )
    yield SERVICES, service_rows(catalogue)


def service_rows(catalogue: Catalogue) -> list[list[object]]:
    """Return the rows of the services that needs may name, and that plans cover."""
    return [_row(SERVICES, service_values(each, catalogue)) for each in catalogue.services.values()]


def service_values(service: Service, catalogue: Catalogue) -> dict[str, object]:
    """Return what the row of a service holds, by the paths of its columns."""
    alone = {"per": service.alone.per, "month": _plain(service.alone.month), "minimum": _plain(service.alone.minimum)}
    words = {key: getattr(service, key) for key in SERVICE_WORDS}
    figures = {"one_off": _plain(service.one_off), "diy_hours": _plain(service.diy_hours)}
    plans = [plan.id for plan in catalogue.plans if service.id in plan.covers]
    return {**words, **alone, **figures, "plans": plans or None}


def _plain(number: Decimal | float) -> float:
    return int(number) if number == int(number) else float(number)


def _question_row(bank: Bank, section: str, item: Mapping[str, object]) -> list[object]:
    question = bank.by_id[str(item["id"])]
    refs, curve = item.get("refs"), item.get("curve")
    shown = {
        **item,
        **(refs if isinstance(refs, dict) else {}),
        SECTION: section,
        "quick": question.quick,
        "quick_only": question.quick_only,
        "allow_unknown": question.allow_unknown,
        "whole": question.whole or None,
        "show_if": None if question.show_if is None else condition_text(question.show_if),
        "curve": curve_text(curve) if isinstance(curve, list) else None,
    }
    return _row(QUESTIONS, shown)


def _row(sheet: str, item: Mapping[str, object]) -> list[object]:
    return [item.get(field.path) for field in SHEETS[sheet]]


def _items(table: Mapping[str, object], key: str) -> list[dict[str, object]]:
    found = table.get(key, [])
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def choices(field: Field, sheet: str) -> str:
    """Return what a column takes as a spreadsheet's list of choices; "" where it takes anything."""
    listed = CHOICES.get((sheet, field.path))
    if listed is not None:
        return f"{listed}!$A$2:$A${MOST_LISTED}"
    words = ("yes", "no") if field.kind == "yes" else WORDS.get((sheet, field.path), ())
    return f'"{",".join(words)}"' if words else ""


def help_on(field: Field, sheet: str) -> str:
    """Return what a column takes, in a sentence; "" where its heading says it."""
    text = (SERVICE_HELP if sheet == SERVICES else HELP).get(field.path, "")
    return say(text, words=", ".join(LISTED.get(field.path, ()))) if text else ""
