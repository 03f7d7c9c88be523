"""The questions of a bank on a sheet: to read, or as JSON for another program."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizard.domain.questions import Bank, Question, Section


def as_text(bank: Bank, *, quick: bool) -> Iterator[str]:
    """Yield the questions as lines; ``quick`` only those of the quick check."""
    for section, asked in _sections(bank, quick=quick):
        yield f"\n{section.title}\n{'-' * len(section.title)}\n"
        yield from _lines(asked)


def as_json(bank: Bank, *, quick: bool) -> bytes:
    """Return the questions as a JSON document."""
    shown = [
        {"id": section.id, "title": section.title, "questions": [_question(q) for q in asked]}
        for section, asked in _sections(bank, quick=quick)
    ]
    content = {"format": 1, "bank": {"id": bank.id, "version": bank.version}, "sections": shown}
    return (json.dumps(content, ensure_ascii=False, indent=1) + "\n").encode()


def _sections(bank: Bank, *, quick: bool) -> Iterator[tuple[Section, list[Question]]]:
    for section in bank.sections:
        asked = [q for q in section.questions if (q.quick if quick else not q.quick_only)]
        if asked:
            yield section, asked


def _question(question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "kind": question.kind,
        "text": question.text,
        "why": question.why,
        "find_out": question.find_out,
        "options": [{"id": option.id, "label": option.label} for option in question.options],
        "unit": question.unit,
        "min": question.minimum,
        "max": question.maximum,
        "whole": question.whole,
        "allow_unknown": question.allow_unknown,
        "not_applicable": question.not_applicable,
        "quick": question.quick,
    }


def _lines(asked: Iterable[Question]) -> Iterable[str]:
    for question in asked:
        yield f"\n[{question.id}] {question.text}\n"
        for option in question.options:
            yield f"    {option.id:<14} {option.label}\n"
        if question.kind in {"number", "money"}:
            kind = "a whole number" if question.whole else "a number"
            yield f"    {kind} ({question.unit})\n" if question.unit else f"    {kind}\n"
        if question.allow_unknown:
            yield "    or: I don't know\n"
        if question.not_applicable is not None:
            yield f"    or, does not apply: {question.not_applicable}\n"
