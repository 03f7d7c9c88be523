"""A question bank as the files it would be read from; what equals a default is left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.catalog.banks import FORMAT, HEAD
from wizard.catalog.bounds import LARGE
from wizard.catalog.toml_text import toml_text
from wizard.domain.conditions import All, Any, Leaf, Not
from wizard.domain.questions import SCORED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.conditions import Condition
    from wizard.domain.questions import Band, Bank, Cap, Option, Question, Section, Threshold

Values = dict[str, object]


def bank_values(bank: Bank) -> dict[str, Values]:
    """Return what each file of a bank holds, by the file's name, its head first."""
    head = {
        "format": FORMAT,
        "id": bank.id,
        "version": bank.version,
        "title": bank.title,
        "language": bank.language,
        "sections": [section.id for section in bank.sections],
        "dimensions": [
            {"id": area.id, "title": area.title, "axis": area.axis, "weight": _number(area.weight)}
            for area in bank.dimensions
        ],
        "bands": [_band(band) for band in bank.bands],
        "caps": [_cap(cap) for cap in bank.caps],
    }
    return {HEAD: _filled(head), **{f"{section.id}.toml": _section(section) for section in bank.sections}}


def bank_files(values: Mapping[str, Values]) -> dict[str, bytes]:
    """Return the files of a bank as bytes, from what each of them holds."""
    return {name: toml_text(held).encode() for name, held in values.items()}


def _section(section: Section) -> Values:
    questions = [_question(question) for question in section.questions]
    return {"title": section.title, "minutes": _number(section.minutes), "questions": questions}


def _question(question: Question) -> Values:
    plain = question._asdict()
    words = ("id", "axis", "dimension", "kind", "text", "short", "why", "find_out", "prompt", "ask", "good_reply")
    found: Values = {key: plain[key] for key in words}
    found["weight"] = _number(question.weight) if question.weight or question.axis in SCORED else None
    found["quick"] = (question.quick and not question.quick_only) or None
    found["quick_only"] = question.quick_only or None
    found["allow_unknown"] = None if question.allow_unknown else False
    found["not_applicable"] = question.not_applicable
    found["show_if"] = None if question.show_if is None else condition_values(question.show_if)
    found["options"] = [_option(option) for option in question.options]
    found["curve"] = [[_number(value), _number(points)] for value, points in question.curve]
    found["needs_at"] = [_threshold(threshold) for threshold in question.needs_at]
    found["unit"] = question.unit
    found["whole"] = question.whole or None
    found["min"] = _maybe(question.minimum)
    found["max"] = None if question.maximum == LARGE else _maybe(question.maximum)
    found["default"] = _maybe(question.default)
    found["cost_key"] = question.cost_key
    found["refs"] = {name: list(ids) for name, ids in question.refs.items() if ids}
    return _filled(found)


def _option(option: Option) -> Values:
    return _filled(
        {
            "id": option.id,
            "label": option.label,
            "points": _maybe(option.points),
            "exclusive": option.exclusive or None,
            "needs": dict(option.needs),
        }
    )


def _threshold(threshold: Threshold) -> Values:
    per = None if threshold.scale_by is None else _number(threshold.per)
    at_least = _number(threshold.at_least)
    return _filled({"at_least": at_least, "scale_by": threshold.scale_by, "per": per, "needs": dict(threshold.needs)})


def _band(band: Band) -> Values:
    return _filled({**band._asdict(), "below": _number(band.below)})


def _cap(cap: Cap) -> Values:
    found = cap._asdict()
    points, dimension = _maybe(cap.points_below), _maybe(cap.dimension_below)
    return _filled({**found, "questions": list(cap.questions), "points_below": points, "dimension_below": dimension})


def condition_values(condition: Condition) -> Values:
    """Return a condition as the table that a file holds."""
    match condition:
        case Leaf(question, operator, operand):
            plain = list(operand) if isinstance(operand, tuple) else operand
            number = isinstance(plain, float)
            return {"question": question, operator: _number(plain) if isinstance(plain, float) and number else plain}
        case Not(part):
            return {"not": condition_values(part)}
        case All(parts):
            return {"all": [condition_values(part) for part in parts]}
        case Any(parts):
            return {"any": [condition_values(part) for part in parts]}


def _filled(values: Mapping[str, object]) -> Values:
    return {key: value for key, value in values.items() if value is not None and value not in ("", [], {}, ())}


def _maybe(number: float | None) -> float | None:
    return None if number is None else _number(number)


def _number(number: float) -> float:
    return int(number) if float(number).is_integer() else number
