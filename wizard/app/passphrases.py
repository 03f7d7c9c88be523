"""The passphrase of a locked file, for the command line: from the environment, else asked for on a terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TypeVar

from wizard.catalog.locks import VARIABLE, LockedError

if TYPE_CHECKING:
    from collections.abc import Callable

TRIES = 3
Found = TypeVar("Found")


def given() -> str:
    """Return the passphrase that the environment holds; "" for none."""
    return os.environ.get(VARIABLE, "")


def opened(work: Callable[[str], Found]) -> Found:
    """Return what comes of work on a file that may be locked; whoever sits at a terminal is asked, three times at most.

    Raises:
        LockedError: it stays locked.
    """
    passphrase = given()
    for _ in range(TRIES):
        try:
            return work(passphrase)
        except LockedError as error:
            if given() or not sys.stdin.isatty():
                raise
            wrong = "That passphrase does not open it. " if error.tried else ""
            from getpass import getpass  # noqa: PLC0415 - most files are not locked

            passphrase = getpass(f"{wrong}Passphrase of {error.file}: ", sys.stderr)
    return work(passphrase)
