"""Advice in another language: the same answers and prices, under the questions and plans as they are said there."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

from wizard.catalog.tongues import tongue
from wizard.domain.assessment import evaluate
from wizard.domain.language import ENGLISH, speaking, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.assessment import Advice
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.language import Tongue
    from wizard.domain.progress import Past
    from wizard.domain.questions import Bank
    from wizard.proposal.options import Options


@contextmanager
def in_its_language(advice: Advice, options: Options) -> Iterator[tuple[Advice, Options]]:
    """Speak the language chosen for a document, and give the advice and what it is compared with in it.

    Raises:
        WizardError: there is no such language.
    """
    language = tongue(options.language) if options.language else spoken()
    with speaking(language):
        now = advice_in(advice, language)
        yield now, replace(options, past=_past_in(options.past, now, language))


def advice_in(advice: Advice, language: Tongue) -> Advice:
    """Return advice that is as bank and catalogue are written in a language."""
    if language is ENGLISH:
        return advice
    bank, catalogue = bank_in(advice.bank, language), catalogue_in(advice.catalogue, language)
    return evaluate(advice.assessment, bank, catalogue, advice.today, costs=advice.costs is not None)


def as_written(advice: Advice, bank: Bank, catalogue: Catalogue | None) -> Advice:
    """Return advice, less its costs, as bank and catalogue are written; itself where it is so already."""
    if advice.bank is bank:
        return advice
    return evaluate(advice.assessment, bank, catalogue, advice.today, costs=False)


@lru_cache(maxsize=8)
def bank_in(bank: Bank, language: Tongue) -> Bank:
    """Return a bank in a language; a text that has no translation stays as it is written."""
    if language is ENGLISH:
        return bank
    from wizard.catalog.texts import bank_said  # noqa: PLC0415 - English has no use for it

    return bank_said(bank, language.pgettext)


def catalogue_in(catalogue: Catalogue | None, language: Tongue) -> Catalogue | None:
    """Return a catalogue in a language; a text that has no translation stays as it is written."""
    if catalogue is None or language is ENGLISH:
        return catalogue
    from wizard.catalog.texts import catalogue_said  # noqa: PLC0415 - English has no use for it

    return catalogue_said(catalogue, language.pgettext)


def _past_in(past: Past | None, now: Advice, language: Tongue) -> Past | None:
    if past is None or language is ENGLISH:
        return past
    from wizard.domain.progress import progress  # noqa: PLC0415 - most documents have nothing to compare with

    then = advice_in(past.then, language)
    return replace(past, then=then, steps=replace(progress(then, now), comparable=past.steps.comparable))
