"""The bank and the catalogue that come with the program, or the user's own; and the provider's profile."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wizard.assets import asset
from wizard.catalog.banks import load_bank
from wizard.catalog.catalogues import BESIDE, HEAD, load_catalogue
from wizard.catalog.providers import read_provider

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.provider import Provider
    from wizard.domain.questions import Bank


@cache
def bank(folder: Path | None = None) -> Bank:
    """Return the bank in a folder, or the shipped one.

    Raises:
        InputError: everything that is wrong with it.
    """
    return load_bank(asset("banks/smb") if folder is None else folder)


def catalogue(folder: Path | None = None) -> Catalogue:
    """Return the catalogue in a folder, or the shipped one.

    Raises:
        InputError: everything that is wrong with it.
    """
    return _catalogue(folder)


def services_of(bank: Path | None) -> Path | None:
    """Return the folder of the services that go with a bank's folder; ``None`` where these are the shipped ones."""
    own = None if bank is None else bank / BESIDE
    return own if own is not None and (own / HEAD).is_file() else None


@cache
def provider(file: Path) -> Provider:
    """Return the provider of a file.

    Raises:
        InputError: everything that is wrong with it.
    """
    return read_provider(file)


@cache
def _catalogue(folder: Path | None) -> Catalogue:  # a cache takes no argument and ``None`` for two
    return load_catalogue(asset("catalogue") if folder is None else folder)
