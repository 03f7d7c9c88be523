"""Which questions are asked: the shipped bank, or one of one's own; and the banks that assessments were made with.

Each bank lies in ``banks/`` of the data folder under the hash of its files, so
that what was asked once can be shown again; ``banks/live`` names the own one
that is asked from now on. The command line knows nothing of this: it asks the
shipped bank, or the one that ``--bank`` names.
"""

from __future__ import annotations

import contextlib
from functools import cache
from time import monotonic_ns
from typing import TYPE_CHECKING, NamedTuple

from wizard.app import shipped
from wizard.app.places import home, put
from wizard.assets import asset
from wizard.catalog.banks import HEAD, load_bank
from wizard.catalog.catalogues import BESIDE
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.language import mark, say
from wizard.store.atomic import cannot_write
from wizard.store.folders import write_folder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank
    from wizard.store.shelf import Shelf

FOLDER, LIVE = "banks", "live"
NAMED_BY = 16  # signs of the hash in the name of a folder


class Origin(NamedTuple):
    """The bank that an assessment was made with; ``bank`` is ``None`` where its questions are nowhere any more."""

    id: str
    version: str
    fingerprint: str
    bank: Bank | None


def live() -> Bank:
    """Return the bank whose questions are asked from now on.

    Raises:
        WizardError: it is one's own, and not there or not as it was taken in.
    """
    name = _live_name()
    found = kept(name) if name else shipped.bank()
    if found is None:
        text = mark(
            "{folder}: your own questions are missing or were changed there; "
            "bring them in again, or go back to the shipped ones, under Settings, Questions"
        )
        raise WizardError(say(text, folder=home() / FOLDER))
    return found


def is_own() -> bool:
    """Whether the questions asked are one's own."""
    return bool(_live_name())


def kept(fingerprint: str) -> Bank | None:
    """Return the bank of that hash, or ``None`` where it is not kept as it was."""
    if fingerprint == shipped.bank().fingerprint:
        return shipped.bank()
    try:
        return _sound(_folder(fingerprint), fingerprint)
    except InputError:
        return None


def services(bank: Bank) -> Path | None:
    """Return the folder of the services that go with a bank; ``None`` where these are the shipped ones."""
    return shipped.services_of(_folder(bank.fingerprint))


def known_services() -> frozenset[str]:
    """Return the ids of the services that any questions kept here go with, asked now or not."""
    found = set(shipped.catalogue().services)
    for folder in sorted((home() / FOLDER).glob(f"*/{BESIDE}")):
        with contextlib.suppress(InputError):
            found |= set(shipped.catalogue(folder).services)
    return frozenset(found)


def catalogue_of(bank: Bank) -> Catalogue:
    """Return the services, plans and prices that go with a bank.

    Raises:
        InputError: everything that is wrong with its own ones.
    """
    return shipped.catalogue(services(bank))


def origin(shelf: Shelf, uid: str) -> Origin | None:
    """Return the bank that an assessment was made with, or was last changed to; ``None`` where it has no answers."""
    found = shelf.bank_of(uid)
    return None if found is None else Origin(*found, kept(found[-1]))


def bank_of(shelf: Shelf, uid: str) -> Bank:
    """Return the bank that an assessment goes by: the one it was made with, as long as that is kept.

    Raises:
        WizardError: it is not kept, and the bank of today cannot be read.
    """
    found = origin(shelf, uid)
    return live() if found is None or found.bank is None else found.bank


def named_in(values: Mapping[str, object]) -> Bank:
    """Return the bank that a saved assessment names, where it is kept here; else the one of today.

    Raises:
        WizardError: the bank of today cannot be read.
    """
    named = values.get("bank")
    fingerprint = named.get("hash") if isinstance(named, dict) else None
    found = kept(fingerprint) if isinstance(fingerprint, str) and fingerprint.isalnum() else None
    return live() if found is None else found


def use(bank: Bank, files: Mapping[str, bytes]) -> None:
    """Ask the questions of a bank from now on.

    Args:
        files: what it consists of.

    Raises:
        WizardError: it cannot be kept; the questions asked are those of before.
    """
    _keep(bank.fingerprint, files)
    put(f"{FOLDER}/{LIVE}", bank.fingerprint.encode())


def use_shipped() -> None:
    """Ask the shipped questions from now on; one's own stay where they are kept.

    Raises:
        WizardError: it cannot be noted.
    """
    try:
        (home() / FOLDER / LIVE).unlink(missing_ok=True)
    except OSError as error:
        raise WizardError(cannot_write(home() / FOLDER / LIVE, error)) from error


def keep_shipped() -> None:
    """Keep the shipped bank for the day when a new version of the program brings another.

    Raises:
        WizardError: it cannot be kept.
    """
    bank, place = shipped.bank(), asset("banks/smb")
    if _folder(bank.fingerprint).exists():
        return
    names = [HEAD, *(f"{section.id}.toml" for section in bank.sections)]
    _keep(bank.fingerprint, {name: place.joinpath(name).read_bytes() for name in names})


def _keep(fingerprint: str, files: Mapping[str, bytes]) -> None:
    folder = _folder(fingerprint)
    try:
        if folder.exists() and kept(fingerprint) is None:
            folder.rename(folder.with_name(f"{folder.name}-changed-{monotonic_ns()}"))
    except OSError as error:
        raise WizardError(cannot_write(folder, error)) from error
    if not folder.exists():
        write_folder(folder, files)


@cache
def _sound(folder: Path, fingerprint: str) -> Bank:
    """Return the bank of a folder, as long as it and its services are as they were kept."""
    from wizard.app.own_services import services_intact  # noqa: PLC0415 - only where a bank of one's own is read

    found = load_bank(folder)
    if found.fingerprint != fingerprint or not services_intact(folder):
        raise InputError([Problem("was changed after it was kept", "bring it in again", str(folder))])
    return found


def _folder(fingerprint: str) -> Path:
    return home() / FOLDER / fingerprint[:NAMED_BY]


def _live_name() -> str:
    with contextlib.suppress(OSError, ValueError):
        name = (home() / FOLDER / LIVE).read_bytes().decode("ascii").strip()
        if name.isalnum():
            return name
    return ""
