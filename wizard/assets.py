"""Find what ships with the program, wherever the program was put.

Nobody outside this module needs to know whether it runs from a checkout, an
installed wheel or a frozen bundle: a build copies ``resources/`` into the
package as ``wizard/_resources``; a checkout has no such copy, so there the
folder beside the package is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

PACKED = "_resources"
CHECKOUT = "resources"


def asset(name: str) -> Traversable:
    """Return a shipped file or folder by its path below ``resources``, parted by "/".

    Raises:
        FileNotFoundError: nothing of that name was shipped.
        ValueError: the name does not stay inside the resources.
    """
    steps = name.split("/")
    if not all(steps) or ".." in steps or "." in steps:
        msg = f"{name!r} is not the name of a resource"
        raise ValueError(msg)
    found = _root().joinpath(*steps)
    if not (found.is_dir() or found.is_file()):
        msg = f"the program was shipped without {name!r}"
        raise FileNotFoundError(msg)
    return found


def _root() -> Traversable:
    package = Path(__file__).resolve().parent
    for folder in (package / PACKED, package.with_name(CHECKOUT)):
        if folder.is_dir():
            return folder
    from importlib.resources import files  # noqa: PLC0415 - only a zipped program needs it, and it is slow to load

    return files("wizard").joinpath(PACKED)
