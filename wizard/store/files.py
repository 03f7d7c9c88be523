"""``.readiness`` files: an assessment as JSON, with what was asked and under which bank."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from wizard.domain.frozen import freeze, snapshot

if TYPE_CHECKING:
    import datetime as dt

    from wizard.domain.answers import Answer, AnswerSheet
    from wizard.domain.assessment import Assessment, Client
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.prices import Offer
    from wizard.domain.questions import Bank

FORMAT = 1


def as_bytes(record: dict[str, Any]) -> bytes:
    """Return what ``as_json`` returned as the bytes of a file."""
    return json.dumps(record, ensure_ascii=False, indent=1).encode()


def as_json(
    assessment: Assessment, bank: Bank, catalogue: Catalogue | None, saved: dt.datetime, uid: str = ""
) -> dict[str, Any]:
    """Return what a ``.readiness`` file holds; the reader accepts the same keys as a TOML file.

    Args:
        uid: the assessment's name in the library, by which it is known when the file comes back.
    """
    asked = {qid: bank.by_id[qid].text for qid in assessment.answers if qid in bank.by_id}
    ours = {
        "format": FORMAT,
        **({"uid": uid} if uid else {}),
        "mode": assessment.mode,
        "client": _client(assessment.client),
        "answers": answers_as_json(assessment.answers),
        "assumptions": dict(assessment.assumptions),
        "marks": dict(assessment.marks),
        "bank": {"id": bank.id, "version": bank.version, "hash": bank.fingerprint},
        "questions": asked,
        "offer": offer_as_json(assessment.offer),
        "prices": _prices(assessment, catalogue),
        **_past(assessment),
        "saved": saved.isoformat(timespec="seconds"),
    }
    return ours | {key: value for key, value in assessment.extra.items() if key not in ours}


def answers_as_json(answers: AnswerSheet) -> dict[str, Any]:
    """Return answers by question id, as a file holds them."""
    return {question: _answer(answer) for question, answer in answers.items()}


def _past(assessment: Assessment) -> dict[str, Any]:
    """Return what goes on from an earlier assessment; nothing where this one stands alone."""
    earlier = {"earlier": assessment.earlier} if assessment.earlier else {}
    days = {question: day.isoformat() for question, day in assessment.carried.items()}
    return {**earlier, "carried": days} if days else earlier


def _prices(assessment: Assessment, catalogue: Catalogue | None) -> dict[str, Any] | None:
    """Return the prices to keep: those it was made with, or the ones in use when it is first kept."""
    kept = assessment.prices
    if kept is None and catalogue is not None:
        kept = freeze(catalogue)
    return None if kept is None else snapshot(kept)


def offer_as_json(offer: Offer) -> dict[str, Any]:
    """Return what was agreed beyond the plan."""
    agreed = {"extras": offer.extras, "discounts": offer.discounts}
    lists = {
        key: {name: True if number is None else float(number) for name, number in found.items()}
        for key, found in agreed.items()
        if found
    }
    return {"light_users": offer.light_users, **lists} if offer.light_users else lists


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
