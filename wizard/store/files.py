"""``.readiness`` files: an assessment as JSON, with what was asked and under which bank."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from wizard.domain.answers import Answer
    from wizard.domain.assessment import Assessment, Client
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank

FORMAT = 1


def write_readiness(target: Path, record: dict[str, Any]) -> None:
    """Write what ``as_json`` returned, whole or not at all.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    write_atomic(target, json.dumps(record, ensure_ascii=False, indent=1).encode())


def as_json(
    assessment: Assessment, bank: Bank, catalogue: Catalogue | None, saved: dt.datetime, uid: str = ""
) -> dict[str, Any]:
    """Return what a ``.readiness`` file holds; the reader accepts the same keys as a TOML file.

    Args:
        uid: the assessment's name in the library, by which it is known when the file comes back.
    """
    asked = {qid: bank.by_id[qid].text for qid in assessment.answers if qid in bank.by_id}
    return {
        "format": FORMAT,
        **({"uid": uid} if uid else {}),
        "mode": assessment.mode,
        "client": _client(assessment.client),
        "answers": {question: _answer(answer) for question, answer in assessment.answers.items()},
        "assumptions": dict(assessment.assumptions),
        "marks": dict(assessment.marks),
        "bank": {"id": bank.id, "version": bank.version, "hash": bank.fingerprint},
        "questions": asked,
        "prices": None if catalogue is None else prices_as_json(catalogue),
        "saved": saved.isoformat(timespec="seconds"),
    }


def prices_as_json(catalogue: Catalogue) -> dict[str, Any]:
    """Return the prices an assessment was made with."""
    plans = {
        plan.id: {item.name: str(getattr(plan.price, item.name)) for item in fields(plan.price)}
        for plan in catalogue.plans
    }
    return {"id": catalogue.id, "version": catalogue.version, "currency": catalogue.currency, "plans": plans}


def _client(client: Client) -> dict[str, Any]:
    filled = {
        "name": client.name,
        "contact": client.contact,
        "email": client.email,
        "phone": client.phone,
        "address": list(client.address),
        "prepared_by": client.prepared_by,
        "notes": client.notes,
    }
    return {key: value for key, value in filled.items() if value}


def _answer(answer: Answer) -> Any:  # noqa: ANN401 - a JSON value of any kind
    value = list(answer.value) if isinstance(answer.value, tuple) else answer.value
    beside = {key: text for key, text in (("note", answer.note), ("evidence", answer.evidence)) if text}
    if answer.state != "answered":
        return {"state": answer.state, **beside}
    return {"value": value, **beside} if beside else value
