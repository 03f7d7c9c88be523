"""The whole library as plain files, and back: nothing is lost, nothing doubled, and every trouble has its sentence."""

from __future__ import annotations

import csv
import json
import random
from dataclasses import replace
from decimal import Decimal

import pytest

from tests.disks import fill, small_disk
from tests.library import answers, case_in
from tests.shipped import BANK, CATALOGUE, EXAMPLES
from tests.strategies import random_sheet
from wizard.app import pricing
from wizard.app.collection import INDEX, digest, export_all, import_all, list_all
from wizard.app.handover import Style, write_copy
from wizard.app.library import Library
from wizard.domain.answers import Answer
from wizard.domain.assessment import Client
from wizard.domain.errors import InputError, WizardError
from wizard.domain.prices import Offer

HEBREW = "\u05d7\u05e0\u05d5\u05ea"
NAMES = ("Harbour & <b>Sons", "harbour & <B>SONS", HEBREW, "../../etc", "CON", "\U0001f680" * 60, "", "=1+1")


class Stop(Exception):  # noqa: N818 - not an error: somebody asked for it
    """Somebody has had enough."""


def quiet(_fraction):
    """Be told how far it is, and go on."""


def stop_at(limit):
    """Return somebody who has had enough when it is so far."""

    def tell(fraction):
        if fraction >= limit:
            raise Stop

    return tell


def varied(place, name):
    """Return an assessment with a bit of everything in it."""
    chance = random.Random(place)
    sheet = random_sheet(BANK, chance, 0.3)
    odd = {
        question: replace(each, note="\u6b6f <i>&\nnote", evidence="seen")
        for question, each in list(sheet.items())[::4]
    }
    notes = {"address": ("1 Main Street", "=cmd()"), "notes": "pays late", "email": "a@b.example"}
    found = replace(
        answers(name), client=Client(name, **notes), answers=sheet | odd, mode="quick" if place % 3 == 0 else "full"
    )
    found = replace(found, marks={"u_os": "", "k_restore": "ask"}, assumptions={"caught_up_later": 0.1 + place / 30})
    offer = Offer(3.5, {"mail_backup": None, "x": Decimal("2.5")}, {"size": Decimal("0.05")})
    return pricing.kept(replace(found, offer=offer, extra={"future": [place, None, {"x": 1e-9}]}), CATALOGUE)


@pytest.fixture
def filled(library):
    """Return a library with a bit of everything in it."""
    for place, name in enumerate(NAMES):
        case = case_in(library.database, f"{place:032x}")
        case.keep(varied(place, name))
        case.leave()
    return library


@pytest.fixture
def empty(tmp_path, monkeypatch):
    """Return a function that opens a library on another computer."""
    opened = []

    def run():
        monkeypatch.setenv("READINESS_WIZARD_HOME", str(tmp_path / "elsewhere"))
        opened.append(Library.open())
        return opened[-1]

    yield run
    for each in opened:
        each.close()


def index(folder):
    return json.loads((folder / INDEX).read_bytes())["assessments"]


def test_exported_imported_and_exported_again_it_is_the_same_to_the_last_bit(filled, empty, tmp_path):
    first = export_all(filled, tmp_path, quiet)
    other = empty()

    assert import_all(other, first.folder, quiet) == (len(NAMES), 0, ())
    assert sorted(map(str, index(export_all(other, tmp_path, quiet).folder))) == sorted(map(str, index(first.folder)))
    for place, name in enumerate(NAMES):
        assert other.assessment(f"{place:032x}") == varied(place, name)


def test_every_file_has_a_name_of_its_own_within_the_folder(filled, tmp_path):
    folder = export_all(filled, tmp_path, quiet).folder

    assert len(list(folder.iterdir())) == len(NAMES) + 1
    assert {entry["file"] for entry in index(folder)} >= {
        "Harbour & b Sons.readiness",
        "CON _.readiness",
        "etc.readiness",
    }
    assert folder.parent == tmp_path


def test_the_hash_is_of_what_is_said_not_of_who_wrote_it_down(filled):
    from wizard.app.library import record

    said = filled.assessment("0" * 32)
    assert digest(record("a" * 32, said, BANK)) == digest(record("b" * 32, said, BANK) | {"saved": "later"})
    assert digest(record("", replace(said, mode="full"), BANK)) != digest(record("", said, BANK))


def test_what_is_here_already_is_known_and_comes_out_of_the_trash(filled, tmp_path):
    folder = export_all(filled, tmp_path, quiet).folder
    filled.throw("0" * 32)

    assert import_all(filled, folder, quiet) == (0, len(NAMES), ())
    assert filled.shelf.count() == len(NAMES)


def test_the_trash_stays_where_it_is(filled, tmp_path):
    filled.throw("0" * 32)

    assert export_all(filled, tmp_path, quiet).number == len(NAMES) - 1


def test_each_file_that_cannot_be_taken_in_has_its_sentence(filled, tmp_path):
    folder = export_all(filled, tmp_path, quiet).folder
    write_copy(folder / "other.readiness", "0" * 32, answers("Other", u_os="never"), BANK)
    write_copy(folder / "locked.readiness", "", answers("x"), BANK, Style(passphrase="-".join("abc")))
    (folder / "bad.TOML").write_text("format = 1\n[answers]\nnothing = 1\nnaught = 2\n")
    (folder / "studio.toml").write_bytes((EXAMPLES / "studio4.toml").read_bytes())

    taken, known, told = import_all(filled, folder, quiet)
    assert (taken, known, len(told)) == (1, len(NAMES), 3)
    assert all("\n" not in sentence and sentence.startswith(str(folder)) for sentence in told)
    assert "nothing" in told[0]
    assert "it is locked with a passphrase" in told[1]
    assert "open it to bring the two together" in told[2]


def test_a_file_that_was_changed_since_is_told_and_taken_in(filled, empty, tmp_path):
    folder = export_all(filled, tmp_path, quiet).folder
    content = json.loads((folder / "etc.readiness").read_bytes())
    (folder / "etc.readiness").write_text(json.dumps(content | {"marks": {}}))
    (folder / "CON _.readiness").write_text(json.dumps(json.loads((folder / "CON _.readiness").read_bytes())))

    assert import_all(empty(), folder, quiet) == (
        len(NAMES),
        0,
        (f"{folder / 'etc.readiness'}: was changed since it was exported; it was taken in as it is now",),
    )


@pytest.mark.parametrize("content", [b"[]", b"{", b'{"assessments": 7}', b'{"assessments": [7, {"file": 1}]}'])
def test_an_index_that_says_nothing_is_no_reason_to_stop(filled, empty, tmp_path, content):
    folder = export_all(filled, tmp_path, quiet).folder
    (folder / INDEX).write_bytes(content)

    assert import_all(empty(), folder, quiet) == (len(NAMES), 0, ())


def test_stopped_half_way_nothing_half_lies_about(filled, empty, tmp_path):
    folder = export_all(filled, tmp_path, quiet).folder
    for work in (export_all, list_all):
        with pytest.raises(Stop):
            work(filled, tmp_path, stop_at(0.5))
    assert list(tmp_path.glob("*-20*")) == [folder]

    other = empty()
    with pytest.raises(Stop):
        import_all(other, folder, stop_at(0.5))
    assert other.shelf.count() == len(NAMES) / 2
    assert import_all(other, folder, quiet)[:2] == (len(NAMES) / 2, len(NAMES) / 2)


def test_a_folder_without_assessments_and_one_that_is_not_there_are_told(library, tmp_path):
    with pytest.raises(InputError, match="holds no assessments"):
        import_all(library, tmp_path, quiet)
    with pytest.raises(WizardError, match="nowhere: cannot be read"):
        import_all(library, tmp_path / "nowhere", quiet)
    for work in (export_all, list_all):
        with pytest.raises(WizardError, match="nowhere: cannot be written: the folder does not exist"):
            work(library, tmp_path / "nowhere", quiet)


def test_a_full_disk_leaves_no_half_of_a_folder(filled, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        fill(disk)
        with pytest.raises(WizardError, match="the disk is full"):
            export_all(filled, disk, quiet)
        assert list(disk.glob("assess*")) == []


# Lists


def rows(file):
    content = file.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(content.splitlines(keepends=True)))


def test_the_lists_have_a_row_for_each_answer_and_finding_of_every_assessment(filled, tmp_path):
    folder = list_all(filled, tmp_path, quiet).folder
    said, found = rows(folder / "answers.csv"), rows(folder / "findings.csv")

    assert {row["Assessment"] for row in said} == {f"{place:032x}" for place in range(len(NAMES))}
    assert len(found) > len(NAMES)
    assert {row["Currency"] for row in found} == {"USD"}
    assert all(float(row["Worth a year"] or 0) >= 0 for row in found)


def test_no_text_in_a_list_can_become_a_formula(library, tmp_path):
    case = case_in(library.database)
    case.keep(replace(answers("=cmd()|'a'!A0"), answers={"u_os": Answer("answered", "auto", '+1\n@x, "y"')}))
    case.leave()

    row = next(row for row in rows(list_all(library, tmp_path, quiet).folder / "answers.csv") if row["Id"] == "u_os")
    assert (row["Client"], row["Note"]) == ("'=cmd()|'a'!A0", '\'+1\n@x, "y"')


def test_an_empty_library_gives_empty_lists(library, tmp_path):
    folder = list_all(library, tmp_path, quiet).folder

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == dict.fromkeys(
        ("answers.csv", "findings.csv"), b"\xef\xbb\xbf"
    )
    assert export_all(library, tmp_path, quiet).number == 0
