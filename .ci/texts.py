"""Collect the texts of the shipped bank and catalogue for translators; part of .ci/translations."""

# ruff: noqa: INP001 - a script of its own

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from wizard.app.shipped import bank, catalogue
from wizard.catalog.dated import facts
from wizard.catalog.texts import bank_said, catalogue_said, parts, units
from wizard.domain.language import NAMED
from wizard.domain.overlay import PART
from wizard.proposal.wording import single


def main() -> None:
    """Write the template that the first word names."""
    texts = Catalog()

    def note(context: str, text: str) -> str:
        texts.add(text, context=context)
        return text

    bank_said(bank(), note)
    catalogue_said(catalogue(), note)
    for fact in facts():
        note(fact.id, fact.text)
    for name in (*(band.title for band in bank().bands), *(plan.name for plan in catalogue().plans)):
        note(NAMED, name)
    for part in parts():
        note(PART, part)
    for unit in units(bank(), catalogue()):
        note("unit", unit)
        note("unit", single(unit))
    with Path(sys.argv[1]).open("wb") as file:
        write_po(file, texts, width=120, omit_header=False)


main()
