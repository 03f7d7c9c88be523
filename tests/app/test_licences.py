"""Everything shipped is listed with its licence, found from what the program itself asks for."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from wizard import __version__
from wizard.app.licences import parts

ROOT = Path(__file__).parents[2]


def plain(name):
    return re.split(r"[^A-Za-z0-9_-]", name)[0].lower().replace("_", "-")


def test_every_requirement_is_listed():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]

    assert {plain(line) for line in wanted} <= {plain(part.name) for part in parts()}


def test_every_part_names_a_licence_and_brings_its_text():
    found = parts()

    assert [part.name for part in found if not part.licence or len(part.text) < 500] == []


def test_the_program_itself_comes_first():
    first = parts()[0]

    assert (first.name, first.version, first.licence) == ("Readiness Wizard", __version__, "Apache-2.0")
    assert "Apache License" in first.text


def test_qt_comes_with_the_lesser_licence_and_the_one_it_adds_to():
    text = next(part.text for part in parts() if part.name.lower().startswith("pyside6"))

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert text.count("GNU GENERAL PUBLIC LICENSE") >= 1
