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
