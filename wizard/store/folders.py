"""Write a folder whole or not at all."""

from __future__ import annotations

import shutil
from time import monotonic_ns
from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import say
from wizard.store.atomic import cannot_write, write_atomic

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def write_folder(target: Path, files: Mapping[str, bytes]) -> None:
    """Put files into a folder that is not there yet, or empty; on any failure there is none.

    Args:
        files: by name, which may be that of a file in a folder within.

    Raises:
        WizardError: something is there already, or it cannot be written.
    """
    if target.exists() and not (target.is_dir() and not any(target.iterdir())):
        msg = say("{folder}: there is something already; name a new folder", folder=target)
        raise WizardError(msg)
    beside = target.with_name(f".{target.name}-{monotonic_ns()}.part")
    try:
        beside.mkdir(parents=True)
        for name, content in files.items():
            (beside / name).parent.mkdir(exist_ok=True)
            write_atomic(beside / name, content)
        beside.replace(target)
    except OSError as error:
        raise WizardError(cannot_write(target, error)) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
