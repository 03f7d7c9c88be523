"""An assessment taken apart into entries, and put together again.

An entry is one thing that a person said: an answer, a detail of the client, a
mark, an own figure. Two assessments differ in entries; only those are written,
so that two windows on one assessment keep what is given in both.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from wizard.domain.answers import Answer, misfits
from wizard.domain.assessment import Assessment, Client
from wizard.domain.catalogue import CONSTANT_IDS
from wizard.domain.frozen import Frozen, snapshot
from wizard.domain.prices import Offer
from wizard.store.files import offer_as_json

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank
    from wizard.domain.values import Mode
    from wizard.store.connections import Connection

Kind = Literal["answer", "client", "mark", "assumption", "agreement", "carried"]
Agreed = Callable[[Mapping[str, Any]], Mapping[str, Any]]
Content = tuple[Any, ...]  # the columns that are an entry's own


NOTHING_AGREED = Offer()


def none_agreed(_kept: Mapping[str, Any]) -> Mapping[str, Any]:
    """Read no agreement: for whoever looks at the answers only."""
    return {}


class Shape(NamedTuple):
    """Where entries of one kind are kept."""

    table: str
    key: str
    columns: tuple[str, ...]


class Change(NamedTuple):
    """One entry before and after; ``None`` where there is none."""

    kind: Kind
    about: str
    old: Content | None
    new: Content | None


SHAPES: dict[Kind, Shape] = {
    "answer": Shape("answers", "question", ("state", "value", "note", "evidence")),
    "client": Shape("clients", "field", ("content",)),
    "mark": Shape("marks", "question", ("reminder",)),
    "assumption": Shape("assumptions", "name", ("figure",)),
    "agreement": Shape("agreements", "part", ("content",)),
    "carried": Shape("carried", "question", ("day",)),
}


def changes(before: Assessment, after: Assessment) -> list[Change]:
    """Return the entries in which two assessments differ."""
    found: list[Change] = []
    for kind, (part, content) in _PARTS.items():
        old, new = part(before), part(after)
        if old is new:
            continue
        for about in {**old, **new}:
            was, now = old.get(about), new.get(about)
            if was is not now and was != now:
                found.append(
                    Change(kind, about, None if was is None else content(was), None if now is None else content(now))
                )
    return found


def fitting(assessment: Assessment, bank: Bank, catalogue: Catalogue | None) -> Assessment:
    """Return what of an assessment a bank and a catalogue can use; they may be others than it was made with."""
    limits = {} if catalogue is None else catalogue.limits
    answers = {
        question: answer
        for question, answer in assessment.answers.items()
        if question in bank.by_id and not misfits(bank.by_id[question], answer)
    }
    return replace(
        assessment,
        answers=answers,
        carried={question: day for question, day in assessment.carried.items() if question in answers},
        marks={question: text for question, text in assessment.marks.items() if question in bank.by_id},
        assumptions={
            name: figure
            for name, figure in assessment.assumptions.items()
            if name in CONSTANT_IDS
            and limits.get(name, (figure, figure))[0] <= figure <= limits.get(name, (0, figure))[1]
        },
    )


def read_entries(
    connection: Connection, number: int, mode: Mode, agreed: Agreed, kinds: Collection[Kind] = tuple(SHAPES)
) -> Assessment:
    """Return the assessment that the entries of a number make up.

    Args:
        agreed: reads what an agreement was kept as.
        kinds: those that the library has; one of an earlier form takes nothing over from anywhere.
    """
    shapes = {kind: SHAPES[kind] for kind in kinds}
    statements = {
        kind: f"SELECT {shape.key}, {', '.join(shape.columns)} FROM {shape.table} WHERE assessment = ?"  # noqa: S608 - our own names
        for kind, shape in shapes.items()
    }
    rows = {kind: connection.execute(asked, (number,)) for kind, asked in statements.items()}
    found = assembled(rows, mode, agreed)
    if "carried" not in shapes:
        return found
    (earlier,) = connection.execute("SELECT earlier FROM assessments WHERE id = ?", (number,)).fetchone()
    return replace(found, earlier=earlier)


def assembled(entries: Mapping[Kind, Iterable[Sequence[Any]]], mode: Mode, agreed: Agreed) -> Assessment:
    """Return the assessment that entries make up: by kind, what each is about and its content."""
    rows = {kind: {about: _value(kind, content) for about, *content in entries.get(kind, ())} for kind in SHAPES}
    found = Assessment(Client(**rows["client"]), rows["answer"], mode, rows["assumption"], rows["mark"])
    found = replace(found, carried=rows["carried"])
    return replace(found, **agreed(rows["agreement"])) if rows["agreement"] else found


def _client(assessment: Assessment) -> dict[str, Any]:
    values = ((item.name, getattr(assessment.client, item.name)) for item in fields(Client))
    return {name: value for name, value in values if value}


def _answers(assessment: Assessment) -> Mapping[str, Any]:
    return assessment.answers


def _marks(assessment: Assessment) -> Mapping[str, Any]:
    return assessment.marks


def _assumptions(assessment: Assessment) -> Mapping[str, Any]:
    return assessment.assumptions


def _carried(assessment: Assessment) -> Mapping[str, Any]:
    return assessment.carried


def _agreements(assessment: Assessment) -> dict[str, Any]:
    found = {"offer": assessment.offer, "prices": assessment.prices, "extra": assessment.extra or None}
    return {part: content for part, content in found.items() if content is not None and content != NOTHING_AGREED}


def _agreed_row(content: Offer | Frozen | dict[str, Any]) -> Content:
    if isinstance(content, Frozen):
        return (_json(snapshot(content)),)
    return (_json(offer_as_json(content) if isinstance(content, Offer) else content),)


def _answer_row(answer: Answer) -> Content:
    value = None if answer.value is None else _json(answer.value)
    return answer.state, value, answer.note, answer.evidence


def _text_row(text: str) -> Content:
    return (text,)


def _day_row(day: dt.date) -> Content:
    return (day.isoformat(),)


def _json_row(value: object) -> Content:
    return (_json(value),)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _value(kind: Kind, content: list[Any]) -> Any:  # noqa: ANN401 - an answer, a text or a number
    if kind == "mark":
        return content[0]
    if kind == "carried":
        return dt.date.fromisoformat(content[0])
    if kind != "answer":
        return _plain(content[0])
    state, value, note, evidence = content
    return Answer(state, None if value is None else _plain(value), note, evidence)


def _plain(text: str) -> Any:  # noqa: ANN401 - whatever was kept
    value = json.loads(text)
    return tuple(value) if isinstance(value, list) else value


_PARTS: dict[Kind, tuple[Callable[[Assessment], Mapping[str, Any]], Callable[[Any], Content]]] = {
    "answer": (_answers, _answer_row),
    "client": (_client, _json_row),
    "mark": (_marks, _text_row),
    "assumption": (_assumptions, _json_row),
    "agreement": (_agreements, _agreed_row),
    "carried": (_carried, _day_row),
}
