"""The bank and the catalogue that come with the program, or the user's own; and the provider's profile."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wizard.assets import asset
from wizard.catalog.banks import load_bank
from wizard.catalog.catalogues import load_catalogue
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


@cache
def catalogue(folder: Path | None = None) -> Catalogue:
    """Return the catalogue in a folder, or the shipped one.

    Raises:
        InputError: everything that is wrong with it.
    """
    return load_catalogue(asset("catalogue") if folder is None else folder)


@cache
def provider(file: Path) -> Provider:
    """Return the provider of a file.

    Raises:
        InputError: everything that is wrong with it.
    """
    return read_provider(file)
