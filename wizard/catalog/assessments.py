"""Read an assessment: ``*.toml`` written by hand, ``*.readiness`` (JSON) or ``*.pdf`` written by the program.

All hold the same keys; a PDF has them inside. A ``.readiness`` file holds more at the top: time
stamps, the questions as asked, and what another version of the program may have put there, which
is kept as it is. It may be locked with a passphrase.
Answers to hidden questions are kept: whether they count is decided later.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from pathlib import PurePath
from typing import TYPE_CHECKING

from wizard.catalog.answers import read_answers
from wizard.catalog.banks import right_format
from wizard.catalog.bounds import ANY, COUNT, SHARE, Bounds
from wizard.catalog.datafile import parse_toml, read_bytes
from wizard.catalog.enclosures import DOCUMENT, unenclosed
from wizard.catalog.fields import Table
from wizard.catalog.frozen_prices import read_frozen
from wizard.catalog.jsonfile import parse_json
from wizard.catalog.locks import LOCK, unlocked
from wizard.catalog.spelling import nearest, shown
from wizard.domain.assessment import Assessment, Client
from wizard.domain.catalogue import CONSTANT_IDS
from wizard.domain.errors import InputError, Problem
from wizard.domain.frozen import thaw
from wizard.domain.language import mark, say
from wizard.domain.prices import Offer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.catalog.datafile import Place
    from wizard.domain.answers import Answer
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.frozen import Frozen
    from wizard.domain.questions import Bank
    from wizard.domain.values import Mode

SAVED = ".readiness"
UID = re.compile(r"[0-9a-f]{32}")
WRITTEN = (SAVED, DOCUMENT)
BESIDE = frozenset({"uid", "earlier", "bank", "questions", "saved", LOCK})  # said for people and programs, no content
MODES: tuple[Mode, ...] = ("full", "quick")
NO_ANSWER = (mark("there is no answer to {name}"), mark("there is no answer to, {number} more of them"))
NO_QUESTION = (mark("no such question: {name}"), mark("no such question:, {number} more of them"))


def read_assessment(file: Place, bank: Bank, catalogue: Catalogue | None = None, passphrase: str = "") -> Assessment:
    """Return the assessment of a file.

    Raises:
        LockedError: it is locked, and not with this passphrase.
        InputError: with every problem that keeps it from being used.
    """
    problems: list[Problem] = []
    values = read_values(file, problems, passphrase)
    if values is None:
        raise InputError(problems)
    assessment, problems = read_record(values, str(file), bank, catalogue)
    if assessment is None:
        raise InputError(problems)
    return assessment


def read_values(file: Place, problems: list[Problem], passphrase: str = "") -> Mapping[str, object] | None:
    """Return what a file of either kind holds, unjudged; ``None`` with the reason noted.

    Raises:
        LockedError: it is locked, and not with this passphrase.
    """
    raw, kind = read_bytes(file, problems), PurePath(file.name).suffix.lower()
    if raw is not None and kind == DOCUMENT:
        raw = unenclosed(raw, str(file), problems)
    if raw is None:
        return None
    parse = parse_json if kind in WRITTEN else parse_toml
    values = parse(raw, str(file), problems)
    if values is None or kind != SAVED or LOCK not in values:
        return values
    raw = unlocked(values, str(file), passphrase, problems)
    return None if raw is None else parse_json(raw, str(file), problems)


def read_record(
    values: Mapping[str, object], name: str, bank: Bank, catalogue: Catalogue | None
) -> tuple[Assessment | None, list[Problem]]:
    """Return the assessment in what the file ``name`` held, or ``None``, and its problems.

    A draft that the program keeps may lack the client's name and hold more keys at the top.
    """
    table = Table(values, [], name)
    saved = PurePath(name).suffix.lower() in WRITTEN
    if not right_format(table, "assessment"):
        return None, table.problems
    mode = table.choice("mode", MODES, "full")
    client = _client(table, nameless="" if saved else None)
    answers = _answers(table, bank)
    prices = _prices(table) if saved else None
    assumptions = _assumptions(table, _at(prices, catalogue))
    marks, offer = _marks(table, bank), _offer(table)
    earlier, carried = _past(table, answers) if saved else ("", {})
    extra = _extra(table) if saved else {}
    if not saved:
        table.close()
    elif not table.problems:
        _refuse_unwritable(table)
    assessment = Assessment(client, answers, mode, assumptions, marks, offer, prices, earlier, carried, extra)
    return (None if table.problems else assessment), table.problems


def read_agreements(values: Mapping[str, object]) -> dict[str, object]:
    """Return what was agreed, the prices it was made with, and what is only kept, as an assessment names them.

    What cannot be read is left out: the prices of today then take its place.
    """
    found: dict[str, object] = {"extra": values["extra"]} if isinstance(values.get("extra"), dict) else {}
    for part, read in (("offer", _offer), ("prices", _prices)):
        table = Table({part: values[part]} if part in values else {}, [], "")
        read_part = read(table)
        if part in values and not table.problems:
            found[part] = read_part
    return found


def _client(table: Table, nameless: str | None) -> Client:
    inner = table.table("client")
    if inner is None:
        if "client" not in table.values and nameless is None:
            table.note(say("[client] is missing"), say('write [client] and below it name = "..."'))
        return Client()
    inner.place = "client"
    address = inner.values.get("address")
    client = Client(
        inner.line("name", nameless),
        inner.line("contact", ""),
        inner.line("email", ""),
        inner.line("phone", ""),
        _one_text(inner) if isinstance(address, str) else inner.lines("address"),
        inner.line("prepared_by", ""),
        inner.text("notes", ""),
    )
    inner.close()
    return client


def _answers(table: Table, bank: Bank) -> dict[str, Answer]:
    """Return the answers; where some do not fit, and the file names other questions, that is noted with them."""
    before = len(table.problems)
    found, named = read_answers(table, bank), table.values.get("bank")
    if len(table.problems) > before and isinstance(named, dict) and named.get("hash") != bank.fingerprint:
        what = say(
            "it was made with other questions ({bank}, version {version}), so some answers do not fit",
            bank=shown(named.get("id")),
            version=shown(named.get("version")),
        )
        table.note(what, say("bring those in under Settings, Questions, or name them with --bank"))
        table.problems.insert(before, table.problems.pop())  # it explains the others
    return found


def _one_text(table: Table) -> tuple[str, ...]:
    return tuple(table.text("address", "").splitlines())


def _marks(table: Table, bank: Bank) -> dict[str, str]:
    inner = table.table("marks")
    if inner is None:
        return {}
    inner.place = "marks"
    inner.strangers([name for name in inner.values if name not in bank.by_id], bank.by_id, NO_QUESTION)
    return {name: inner.text(name, "") for name in inner.values if name in bank.by_id}


def _past(table: Table, answers: Mapping[str, Answer]) -> tuple[str, dict[str, dt.date]]:
    """Return which assessment this one goes on from, and the answers that are only taken over, each with its day."""
    inner = table.table("carried")
    found: dict[str, dt.date] = {}
    if inner is not None:
        inner.place = "carried"
        inner.strangers([name for name in inner.values if name not in answers], answers, NO_ANSWER)
        for name in inner.values:
            text = inner.line(name)
            try:
                found[name] = dt.date.fromisoformat(text)
            except ValueError:
                what = say("'{name}' is {value}, not a day", name=name, value=shown(text))
                inner.note(what, say("write it as YYYY-MM-DD"))
    return uid_in(table.values, "earlier"), found


def uid_in(values: Mapping[str, object], key: str) -> str:
    """Return an assessment's name in the library it comes from; "" where a file tells none."""
    name = values.get(key)
    return name if isinstance(name, str) and UID.fullmatch(name) else ""


def _offer(table: Table) -> Offer:
    inner = table.table("offer")
    if inner is None:
        return Offer()
    inner.place = "offer"
    light = inner.number("light_users", COUNT, 0.0)
    offer = Offer(light, _agreed(inner, "extras", COUNT), _agreed(inner, "discounts", SHARE))
    inner.close()
    return offer


def _agreed(table: Table, key: str, bounds: Bounds) -> dict[str, Decimal | None]:
    """Return ids with a number each; ``true`` stands for the usual number."""
    inner = table.table(key)
    found: dict[str, Decimal | None] = {}
    for name, value in inner.values.items() if inner is not None else ():
        number = (
            None if value is True else table.as_number(say("'{name}' of '{key}'", name=name, key=key), value, bounds)
        )
        if value is True or number is not None:
            found[name] = None if number is None else Decimal(str(value))
    return found


def _prices(table: Table) -> Frozen | None:
    inner = table.table("prices")
    return None if inner is None else read_frozen(inner)


def _extra(table: Table) -> dict[str, object]:
    """Return what stands at the top and is not ours."""
    return {key: value for key, value in table.values.items() if key not in table.known | BESIDE}


def _refuse_unwritable(table: Table) -> None:
    """Note that a file holds what JSON can, and no file or library of ours: half a sign, or what is no number."""
    try:
        json.dumps(table.values, ensure_ascii=False, allow_nan=False).encode()
    except ValueError:
        remedy = say("take a file that the program has written")
        table.note(say("something in it cannot be written again"), remedy)


def _at(prices: Frozen | None, catalogue: Catalogue | None) -> Catalogue | None:
    """Return the catalogue whose limits hold: in another currency they are others."""
    if prices is None or catalogue is None or prices.book.exchange is None:
        return catalogue
    return thaw(prices, catalogue)


def _assumptions(table: Table, catalogue: Catalogue | None) -> dict[str, float]:
    inner = table.table("assumptions")
    if inner is None:
        return {}
    inner.place = "assumptions"
    limits = catalogue.limits if catalogue is not None else {}
    found: dict[str, float] = {}
    for name, value in inner.values.items():
        if name not in CONSTANT_IDS:
            inner.note(say("there is no assumption '{name}'", name=name), nearest(name, CONSTANT_IDS))
            continue
        number = inner.as_number(f"'{name}'", value, Bounds(*limits[name]) if name in limits else ANY)
        if number is not None:
            found[name] = number
    return found
