"""A small bank and catalogue on disk, to be spoilt one line at a time."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from wizard.catalog.banks import load_bank, read_bank
from wizard.catalog.catalogues import load_catalogue, read_catalogue

HERE = Path(__file__).parent


class Folder:
    """A copy of a sample folder whose files can be changed."""

    def __init__(self, path, read):
        self.path = path
        self._read = read

    def change(self, name, old, new):
        """Replace the one place where ``old`` stands."""
        file = self.path / name
        text = file.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {name}"
        file.write_text(text.replace(old, new), encoding="utf-8")

    def append(self, name, text):
        """Write more at the end of a file."""
        with (self.path / name).open("a", encoding="utf-8") as stream:
            stream.write(text)

    def problems(self):
        """Read the folder and return what is wrong with it."""
        result, problems = self._read(self.path)
        assert (result is None) == bool(problems)
        return problems

    def only_problem(self):
        """Return the one thing that is wrong."""
        problems = self.problems()
        assert len(problems) == 1, [str(problem) for problem in problems]
        return problems[0]


@pytest.fixture
def bank_folder(tmp_path):
    """A small bank that may be spoilt."""
    return Folder(shutil.copytree(HERE / "small_bank", tmp_path / "bank"), read_bank)


@pytest.fixture
def catalogue_folder(tmp_path):
    """A small catalogue that may be spoilt."""
    return Folder(shutil.copytree(HERE / "small_catalogue", tmp_path / "catalogue"), read_catalogue)


@pytest.fixture(scope="session")
def small_bank():
    """The small bank as it is."""
    return load_bank(HERE / "small_bank")


@pytest.fixture(scope="session")
def small_catalogue():
    """The small catalogue as it is."""
    return load_catalogue(HERE / "small_catalogue")


@pytest.fixture
def toml_of():
    """Write a value as TOML: JSON's texts, numbers and lists are TOML's too."""

    def written(value):
        if isinstance(value, dict):
            return "{ " + ", ".join(f"{json.dumps(key)} = {written(item)}" for key, item in value.items()) + " }"
        if isinstance(value, list):
            return "[" + ", ".join(written(item) for item in value) + "]"
        return json.dumps(value, ensure_ascii=False)

    return written


@pytest.fixture
def write_bank(tmp_path, toml_of):
    """Write a bank made in a test: the head's tables, and questions by section."""

    def write(sections, **tables):
        folder = tmp_path / "made"
        folder.mkdir()
        lines = ["format = 1", 'id = "made"', 'version = "1"', 'title = "Made in a test"']
        lines.append(f"sections = {toml_of(list(sections))}")
        for name, records in tables.items():
            lines += [f"[[{name}]]\n" + "\n".join(f"{k} = {toml_of(v)}" for k, v in row.items()) for row in records]
        (folder / "bank.toml").write_text("\n".join(lines), encoding="utf-8")
        for name, questions in sections.items():
            rows = ["[[questions]]\n" + "\n".join(f"{k} = {toml_of(v)}" for k, v in row.items()) for row in questions]
            text = "\n".join([f"title = {toml_of(name)}", "minutes = 1", *rows])
            (folder / f"{name}.toml").write_text(text, encoding="utf-8")
        return folder

    return write
