"""Question banks of one's own: the shipped one with something changed."""

from __future__ import annotations

from dataclasses import replace

from tests.shipped import BANK
from wizard.app import question_banks
from wizard.catalog.bank_text import bank_files, bank_values
from wizard.catalog.datafile import fingerprint

COPIES = BANK.by_id["k_copies"]


def own_bank(*questions, without=(), version="mine"):
    """Return the shipped bank with some questions in place of those of the same ids, and some left out; its files."""
    changed = {question.id: question for question in questions}
    sections = tuple(
        section._replace(
            questions=tuple(changed.get(each.id, each) for each in section.questions if each.id not in without)
        )
        for section in BANK.sections
    )
    found = replace(BANK, sections=sections, version=version)
    files = bank_files(bank_values(found))
    return replace(found, fingerprint=fingerprint(files.values())), files


def without_option(question, option):
    """Return a question without one of its options."""
    return question._replace(options=tuple(each for each in question.options if each.id != option))


def ask(*questions, **more):
    """Ask the questions of such a bank from now on; return it."""
    found, files = own_bank(*questions, **more)
    question_banks.use(found, files)
    return found
