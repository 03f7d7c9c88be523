"""An earlier assessment in a file, put beside the one in hand: for the command line."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wizard.app import pricing, shipped
from wizard.app.batch import prices_of
from wizard.catalog.assessments import read_record, read_values
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError, Problem
from wizard.domain.progress import past, reading

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from wizard.app.batch import Order
    from wizard.domain.assessment import Advice
    from wizard.domain.progress import Past
    from wizard.domain.questions import Bank


def past_in(order: Order, now: Advice, file: Path) -> Past:
    """Read an earlier assessment and tell what changed since.

    It is reckoned at the prices it was made with; the day is the one that the file was saved on, if it says so.

    Raises:
        LockedError: it is locked, and not with the passphrase of the order.
        InputError: everything that is wrong with the file.
    """
    problems: list[Problem] = []
    values = read_values(file, problems, order.passphrase)
    if values is None:
        raise InputError(problems)
    today = prices_of(order)
    assessment, problems = read_record(values, str(file), now.bank, today)
    if assessment is None:
        raise InputError(problems)
    day = _day(values)
    prices = pricing.held(assessment, shipped.catalogue(order.catalogue), today)
    then = evaluate(assessment, now.bank, prices, day or now.today)
    points = () if day is None else (reading(then, day), reading(now, now.today))
    trend = tuple(point for point in points if point is not None)
    return past(then, now, day, trend, same_questions=_asked_from(values, now.bank))


def _day(values: Mapping[str, object]) -> dt.date | None:
    saved = values.get("saved")
    try:
        return dt.datetime.fromisoformat(saved).date() if isinstance(saved, str) else None
    except ValueError:
        return None


def _asked_from(values: Mapping[str, object], bank: Bank) -> bool:
    """Tell whether a file was asked from that bank in that version; one written by hand does not say."""
    told = values.get("bank")
    if not isinstance(told, dict):
        return True
    return (told.get("id"), told.get("version")) == (bank.id, bank.version)
