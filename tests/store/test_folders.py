"""A folder is there whole, or not at all."""

from __future__ import annotations

import pytest

from wizard.domain.errors import WizardError
from wizard.store.folders import write_folder

FILES = {"a.toml": b"a", "b.toml": b"b"}


def test_every_file_is_there(tmp_path):
    write_folder(tmp_path / "deep" / "bank", FILES)

    assert {file.name: file.read_bytes() for file in (tmp_path / "deep" / "bank").iterdir()} == FILES
    assert [file.name for file in (tmp_path / "deep").iterdir()] == ["bank"]


def test_an_empty_folder_is_filled(tmp_path):
    (tmp_path / "bank").mkdir()
    write_folder(tmp_path / "bank", FILES)

    assert len(list((tmp_path / "bank").iterdir())) == 2


def test_what_is_there_already_stays(tmp_path):
    (tmp_path / "bank").mkdir()
    (tmp_path / "bank" / "mine.toml").write_text("mine")

    with pytest.raises(WizardError, match="there is something already; name a new folder"):
        write_folder(tmp_path / "bank", FILES)

    assert [file.name for file in tmp_path.rglob("*")] == ["bank", "mine.toml"]
