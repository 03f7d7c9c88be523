"""The words after "assess", made into an order: what is to be made of which assessment, and where it goes."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.app import batch, passphrases
from wizard.app.batch import Order
from wizard.catalog.tongues import tongue
from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

STDOUT = "-"
OFFICE = ("docx", "xlsx", "csv")


class UsageError(Exception):
    """The words of the command do not go together."""


def order_of(options: argparse.Namespace, paths: Sequence[Path], day: dt.date, *, many: bool) -> Order:
    """Return what is to be made of which assessment.

    Raises:
        UsageError: a document would replace the one it is read from.
        WizardError: the folder for the results cannot be made.
    """
    folder: Path | None = options.out
    if folder is not None:
        _make(folder)
    if many and folder is not None:
        to_json = {path: folder / f"{path.stem}.json" for path in paths}
    else:
        to_json = {path: target for path in paths if (target := _json_target(options, path))}
    to_pdf, *to_office = (
        {path: _target(options, path, ending) for path in paths} if _wanted(options, ending) else {}
        for ending in ("pdf", *OFFICE)
    )
    data = (options.bank, options.catalogue, options.provider, options.kind)
    office = dict(zip(OFFICE, to_office, strict=True))
    found = Order(day, *data, new_prices=options.new_prices, json=to_json, pdf=to_pdf, office=office)
    return replace(found, passphrase=passphrases.given(), language=options.lang)


def _json_target(options: argparse.Namespace, path: Path) -> Path | None:
    if options.json == STDOUT:
        return None
    if options.json is not None:
        return Path(options.json)
    return options.out / f"{path.stem}.json" if options.out is not None else None


def _wanted(options: argparse.Namespace, ending: str) -> bool:
    return getattr(options, ending) is not None


def _target(options: argparse.Namespace, path: Path, ending: str) -> Path:
    named = getattr(options, ending)
    target = Path(named) if named else (options.out or Path()) / f"{path.stem}.{ending}"
    if target.resolve() == path.resolve():
        msg = f"{target}: that would replace the document it is read from; name another file after --{ending}"
        raise UsageError(msg)
    return target


def refuse_what_is_missing(options: argparse.Namespace) -> None:
    """Refuse what cannot be done for one assessment either.

    Raises:
        UsageError: in a sentence, what.
    """
    try:
        tongue(options.lang)
    except WizardError as error:
        msg = f"--lang {options.lang}: {error}"
        raise UsageError(msg) from error
    if options.jobs is not None and options.jobs < 1:
        msg = "--jobs must be at least 1"
        raise UsageError(msg)
    for name in ("pdf", *OFFICE):
        named = getattr(options, name)
        if named and Path(named).suffix in batch.ENDINGS:
            msg = f"--{name} {named}: that is an assessment; name the assessments first, then --{name}"
            raise UsageError(msg)


def refuse_single_outputs(options: argparse.Namespace) -> None:
    """Refuse what makes sense for one assessment only.

    Raises:
        UsageError: in a sentence, what.
    """
    if options.since is not None:
        msg = "--since compares one assessment with an earlier one; name only one beside it"
        raise UsageError(msg)
    if options.out is None:
        msg = "more than one assessment needs --out DIR"
        raise UsageError(msg)
    for name in ("json", "pdf", *OFFICE):
        if getattr(options, name):
            msg = f"--{name} names one file, but there are several assessments; they go to --out, named after each"
            raise UsageError(msg)


def today(text: str | None) -> dt.date:
    """Return the day that counts as today.

    Raises:
        UsageError: what was named is no day.
    """
    if text is None:
        return dt.datetime.now().astimezone().date()
    try:
        return dt.date.fromisoformat(text)
    except ValueError as error:
        msg = f"--date {text}: write a day as YYYY-MM-DD"
        raise UsageError(msg) from error


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        msg = f"{folder}: the folder cannot be made: {error.strerror}; choose another place"
        raise WizardError(msg) from error
