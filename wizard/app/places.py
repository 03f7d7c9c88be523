"""Where the program keeps what it writes by itself."""

from __future__ import annotations

import os
from pathlib import Path

HOME_VARIABLE = "READINESS_WIZARD_HOME"


def home() -> Path:
    """Return the folder that holds everything the program writes by itself."""
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named)
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed where the folder is named

    return user_data_path("readiness-wizard", appauthor=False)


def put(name: str, content: bytes) -> Path:
    """Write a file of that folder, whole or not at all, and return where it is.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    from wizard.domain.errors import WizardError  # noqa: PLC0415 - the start path reads only
    from wizard.store.atomic import cannot_write, write_atomic  # noqa: PLC0415 - the same

    target = home() / name
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WizardError(cannot_write(target, error)) from error
    write_atomic(target, content)
    return target
