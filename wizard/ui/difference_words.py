"""What two copies do not agree on, in words: what it is about, and what either of them says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from wizard.domain.answers import Answer
from wizard.proposal.wording import counted, unit_words

if TYPE_CHECKING:
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.differences import Difference, Given
    from wizard.domain.questions import Bank, Question

translate = QCoreApplication.translate


def title(each: Difference, bank: Bank, catalogue: Catalogue) -> str:
    """Say what a difference is about."""
    question = bank.by_id.get(each.name)
    if each.part == "answer":
        return question.text if question is not None else each.name
    if each.part == "mark":
        text = translate("differences", "Mark to come back to: {0}")
        return text.format(question.text if question is not None else each.name)
    if each.part == "assumption":
        titles = (figure.title for figure in catalogue.figures if figure.id == each.name)
        return translate("differences", "Own figure: {0}").format(next(titles, each.name))
    return _details().get(each.name, each.name)


def sides(each: Difference, bank: Bank) -> tuple[str, str]:
    """Say what we have, and what they have."""
    return _said(each, each.ours, bank), _said(each, each.theirs, bank)


def _said(each: Difference, value: Answer | Given, bank: Bank) -> str:
    if value is None:
        return translate("differences", "nothing")
    if isinstance(value, Answer):
        return _answered(value, bank.by_id.get(each.name))
    if each.part == "mark":
        return str(value) or translate("differences", "marked, without a reminder")
    return _plain(value)


def _answered(answer: Answer, question: Question | None) -> str:
    words = {
        "unknown": translate("differences", "I don't know"),
        "not_applicable": (question.not_applicable if question is not None else "")
        or translate("differences", "Does not apply"),
    }
    parts = [words.get(answer.state) or _value(answer, question)]
    if answer.evidence is not None:
        parts.append(_known()[answer.evidence])
    text = " \u00b7 ".join(parts)
    note = translate("differences", "Note: {0}").format(answer.note)
    return f"{text}\n{note}" if answer.note else text


def _value(answer: Answer, question: Question | None) -> str:
    value = answer.value
    if question is None or question.kind not in {"single", "multi"}:
        unit = question.unit if question is not None and isinstance(value, (int, float)) else ""
        return counted(1, unit) if unit and value == 1 else f"{_plain(value)} {unit_words(unit)}".strip()
    chosen = (value,) if isinstance(value, str) else value
    return "; ".join(option.label for option in question.options if isinstance(chosen, tuple) and option.id in chosen)


def _plain(value: Given) -> str:
    if isinstance(value, tuple):
        return "; ".join(value)
    if isinstance(value, (int, float)):
        return QLocale().toString(float(value), "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)
    return value or ""


def _known() -> dict[str, str]:
    return {
        "said": translate("differences", "as told"),
        "seen": translate("differences", "seen"),
        "tested": translate("differences", "tested"),
    }


def _details() -> dict[str, str]:
    return {
        "name": translate("differences", "Name of the business"),
        "contact": translate("differences", "Contact person"),
        "email": translate("differences", "E-mail"),
        "phone": translate("differences", "Phone"),
        "address": translate("differences", "Address"),
        "prepared_by": translate("differences", "Prepared by"),
        "notes": translate("differences", "Private notes"),
        "light_users": translate("differences", "Agreed: light users"),
        "extras": translate("differences", "Agreed: extras"),
        "discounts": translate("differences", "Agreed: discounts"),
    }
