"""``assess NOW --since EARLIER``: what changed, in the summary, the JSON and the documents."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from tests.program import run
from tests.proposal.papers import pages
from tests.shipped import BANK, CATALOGUE, EXAMPLES, example
from wizard.app.handover import write_copy
from wizard.store.atomic import write_atomic
from wizard.store.files import as_bytes, as_json

NOW, EARLIER = str(EXAMPLES / "lawfirm18.toml"), str(EXAMPLES / "dentallab25.toml")
DATE = ("--date", "2026-11-24")
UID = "c" * 32


def saved_file(folder, day="2025-11-12", version=BANK.version):
    """Return a file that the program saved on some day, from some version of the questions."""
    file = folder / "earlier.readiness"
    moment = dt.datetime.fromisoformat(f"{day}T09:30:00+00:00")
    write_atomic(file, as_bytes(as_json(example("dentallab25"), replace(BANK, version=version), CATALOGUE, moment)))
    return str(file)


def test_the_summary_says_what_changed(capsys):
    assert run("assess", NOW, "--since", EARLIER, *DATE) == 0
    out = capsys.readouterr().out

    assert "Last time readiness was 12 of 100; now it is 57 of 100." in out
    assert "\nBetter: " in out
    assert "\nClosed: " in out


def test_a_saved_file_tells_its_day(tmp_path, capsys):
    assert run("assess", NOW, "--since", saved_file(tmp_path), *DATE) == 0

    assert "On 12 November 2025 readiness was 12 of 100" in capsys.readouterr().out


def test_the_result_has_one_key_more_and_the_same_bytes_each_time(tmp_path, capsys):
    words = ("assess", NOW, "--since", saved_file(tmp_path), "--json", "-", *DATE)
    assert run(*words) == run(*words) == 0
    found = capsys.readouterr().out
    first, second = found[: len(found) // 2], found[len(found) // 2 :]
    progress = json.loads(first)["progress"]

    assert first == second
    assert progress["since"] == "2025-11-12"
    assert [round(score) for score in progress["readiness"]] == [12, 57]
    assert progress["comparable"] is True
    assert {"areas", "plans", "closed", "opened", "better", "worse", "learned", "lost"} <= set(progress)


def test_without_it_the_result_is_as_ever(capsys):
    run("assess", NOW, "--json", "-", *DATE)

    assert "progress" not in json.loads(capsys.readouterr().out)


def test_another_version_of_the_questions_is_admitted(tmp_path, capsys):
    run("assess", NOW, "--since", saved_file(tmp_path, version="2020.1"), *DATE)

    assert "not asked from the same version of the questions" in capsys.readouterr().out


def test_documents_have_the_page(tmp_path):
    target = tmp_path / "review.pdf"
    words = ("--pdf", str(target), "--docx", str(tmp_path / "review.docx"), *DATE)
    assert run("assess", NOW, "--since", saved_file(tmp_path), *words) == 0

    assert any("PROGRESS SINCE 12 NOVEMBER 2025" in text for text in pages(target.read_bytes()))
    assert (tmp_path / "review.docx").exists()


def test_a_document_is_an_earlier_assessment_too(tmp_path, capsys):
    run("assess", EARLIER, "--pdf", str(tmp_path / "last.pdf"), "--date", "2025-11-12")
    capsys.readouterr()
    assert run("assess", NOW, "--since", str(tmp_path / "last.pdf"), *DATE) == 0

    assert "On 12 November 2025 readiness was 12 of 100" in capsys.readouterr().out


@pytest.mark.parametrize("content", [None, "format = 1", "{"])
def test_an_earlier_file_that_is_none_is_a_sentence(tmp_path, capsys, content):
    file = tmp_path / "bad.toml"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    assert run("assess", NOW, "--since", str(file), *DATE) == 1

    assert "bad.toml" in capsys.readouterr().err


def test_a_saved_moment_that_is_none_is_no_day(tmp_path, capsys):
    file = tmp_path / "odd.readiness"
    write_copy(file, UID, example("dentallab25"), BANK)
    record = json.loads(file.read_text(encoding="utf-8"))
    file.write_text(json.dumps({**record, "saved": "soon"}), encoding="utf-8")
    assert run("assess", NOW, "--since", str(file), *DATE) == 0

    assert "Last time readiness" in capsys.readouterr().out


def test_many_are_compared_with_none(tmp_path, capsys):
    assert run("assess", NOW, EARLIER, "--since", EARLIER, "--out", str(tmp_path)) == 2

    assert "--since compares one assessment" in capsys.readouterr().err
