"""Each mistake a bank's author can make gives one problem, which names the place and a remedy."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

MISTAKES = tomllib.loads((Path(__file__).parent / "mistakes.toml").read_text(encoding="utf-8"))["bank"]


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_once_with_its_place_and_remedy(bank_folder, mistake):
    file, old, new, question, option, what, remedy = mistake
    bank_folder.change(f"{file}.toml", old, new)
    touched = [problem for problem in bank_folder.problems() if what in problem.what]
    assert len(touched) == 1, [str(problem) for problem in bank_folder.problems()]
    assert (touched[0].question, touched[0].option) == (question, option)
    assert Path(touched[0].file) == bank_folder.path / f"{file}.toml"
    assert remedy in touched[0].remedy
    assert "\n" not in str(touched[0])
