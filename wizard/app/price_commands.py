"""What the command "prices" does: a price book out to a workbook, and back from one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wizard.app import pricing, shipped
from wizard.catalog.provider_text import provider_text
from wizard.domain.errors import WizardError
from wizard.domain.frozen import changed_prices
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.price_book import PriceBook
    from wizard.domain.provider import Provider


def prices(options: argparse.Namespace) -> None:
    """Write a provider's price book as a workbook, or a provider file with the price book of a workbook.

    Raises:
        InputError: everything that is wrong with the provider file, the workbook, or the two together.
        WizardError: a file cannot be written; the one that was there stays.
    """
    from wizard.app.price_workbook import read_workbook, write_workbook  # noqa: PLC0415 - only where it is asked for

    provider, catalogue = shipped.provider(options.file), shipped.catalogue(options.catalogue)
    pricing.current(catalogue, provider, str(options.file))
    if options.xlsx is not None:
        write_workbook(provider.book, catalogue, options.xlsx)
        sys.stderr.write(f"{options.file}: wrote {options.xlsx}\n")
        return
    workbook, target = options.book
    book = read_workbook(workbook, catalogue)._replace(costs=provider.book.costs)
    _keep_the_logo(options.file, provider, target)
    write_atomic(target, provider_text(provider._replace(book=book)).encode())
    sys.stderr.write(f"{workbook}: wrote {target}\n")
    _tell(provider.book, book, catalogue)


def _keep_the_logo(file: Path, provider: Provider, target: Path) -> None:
    if provider.logo is not None and target.resolve().parent != file.resolve().parent:
        msg = f"{target}: the logo is named from where {file} lies; write the new file into the same folder"
        raise WizardError(msg)


def _tell(before: PriceBook, after: PriceBook, catalogue: Catalogue) -> None:
    changes = changed_prices(before, after, catalogue)
    for each in changes:
        then, now = ("none" if value is None else value for value in (each.then, each.now))
        sys.stdout.write(f"{each.title}: {then} -> {now}\n")
    if not changes:
        sys.stdout.write("no price has changed\n")
