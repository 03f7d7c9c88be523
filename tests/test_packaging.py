"""The wheel: everything that the program reads is in it, and it works from there."""

from __future__ import annotations

import os
import subprocess
import sys
from email.parser import Parser
from zipfile import ZipFile

import pytest

from tests.shipped import ROOT

BUILD = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"


def shipped(folder):
    """Return the files of a folder that are no leftovers of a run."""
    return {path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("*") if path.is_file()} - {
        path.relative_to(ROOT / folder) for path in (ROOT / folder).rglob("__pycache__/*")
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-c", BUILD, str(folder)], cwd=ROOT, check=True, capture_output=True)
    with ZipFile(next(folder.glob("*.whl"))) as packed:
        packed.extractall(folder / "site")
    return folder / "site"


def test_every_module_and_every_resource_is_in_the_wheel(wheel):
    for folder, place in (("wizard", "wizard"), ("resources", "wizard/_resources")):
        packed = {path.relative_to(wheel / place) for path in (wheel / place).rglob("*") if path.is_file()}
        assert shipped(folder) - packed == set()


def test_the_team_is_an_extra_and_nothing_of_the_tools_is_needed(wheel):
    told = Parser().parsestr(next(wheel.glob("*.dist-info/METADATA")).read_text("utf-8"))
    needs = [need for need in told.get_all("Requires-Dist") if "extra ==" not in need]

    assert [need for need in told.get_all("Requires-Dist") if "extra == 'team'" in need] != []
    assert [need for need in needs if need.startswith(("psycopg", "pytest", "ruff"))] == []


def test_the_program_works_from_the_wheel(wheel, tmp_path):
    example = ROOT / "resources" / "examples" / "provider" / "northgate.toml"
    words = ["assess", ROOT / "resources/examples/dentallab25.toml", "--provider", example, "--pdf", "--out", tmp_path]
    code = "import sys, wizard; from wizard.cli import main; print(wizard.__file__); sys.exit(main(sys.argv[1:]))"
    run = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(wheel)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith(str(wheel))
    assert (tmp_path / "dentallab25.pdf").read_bytes().startswith(b"%PDF-")
