"""Everything the program is made of, each part with its version and its licence.

Packages are found from our own requirements on, so that a new one is listed
without anyone thinking of it; fonts and icons come with their licence beside
them. Qt's wheels hold no licence text: it lies among our resources.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.assets import asset

if TYPE_CHECKING:
    from collections.abc import Iterator

OURS = "readiness-wizard"
PYTHON_TERMS = Path(sys.modules["os"].__file__ or "").with_name("LICENSE.txt")
REQUIREMENT = re.compile(r"[A-Za-z0-9._-]+")
QT = ("pyside6", "shiboken6")
TERMS = re.compile(r"(licen[cs]e|copying|notice)[^/]*$|/licenses/", re.IGNORECASE)
LONGEST = 60


@dataclass(frozen=True, slots=True)
class Part:
    """One thing the program ships or needs.

    Attributes:
        text: the whole licence; empty where the part brings none.
    """

    name: str
    version: str
    licence: str
    text: str


def parts() -> tuple[Part, ...]:
    """Return the program itself, its fonts and icons, and every package it needs."""
    names = sorted(_needed(OURS, set()), key=str.casefold)
    return (
        Part("Readiness Wizard", __version__, "Apache-2.0", _terms(OURS)),
        Part("Inter", "4.1", "OFL-1.1", _shipped("fonts/OFL.txt")),
        Part("Lucide", "1.62", "ISC, MIT", _shipped("icons/LICENSE.txt")),
        Part("Python", sys.version.split()[0], "PSF-2.0", _python()),
        *(_package(name) for name in names),
    )


def _needed(package: str, found: set[str]) -> set[str]:
    for line in _requirements(package):
        match = REQUIREMENT.match(line)
        if match is None or "extra ==" in line or match.group() in found or not _installed(match.group()):
            continue
        found.add(match.group())
        _needed(match.group(), found)
    return found


def _requirements(package: str) -> list[str]:
    try:
        return metadata.requires(package) or []
    except metadata.PackageNotFoundError:
        return []


def _installed(package: str) -> bool:
    try:
        metadata.version(package)
    except metadata.PackageNotFoundError:
        return False
    return True


def _package(name: str) -> Part:
    found = metadata.metadata(name)
    own = found["Name"]
    licence = next((found[key] for key in ("License-Expression", "License") if key in found), "")
    text = _qts() if own.lower().startswith(QT) else _terms(name)
    return Part(own, metadata.version(name), _short(licence), text)


def _short(licence: str) -> str:
    line = licence.strip().partition("\n")[0].partition(" (")[0]
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()} ..."


def _terms(package: str) -> str:
    return "\n\n".join(_texts(package))


def _texts(package: str) -> Iterator[str]:
    try:
        files = metadata.files(package) or []
    except metadata.PackageNotFoundError:
        return
    for file in files:
        if ".dist-info/" in str(file) and TERMS.search(str(file)):
            yield file.read_binary().decode("utf-8", "replace")


def _qts() -> str:
    return "\n\n".join(map(_shipped, ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")))


def _shipped(name: str) -> str:
    return asset(name).read_text(encoding="utf-8")


def _python() -> str:
    return PYTHON_TERMS.read_text(encoding="utf-8") if PYTHON_TERMS.is_file() else sys.copyright
