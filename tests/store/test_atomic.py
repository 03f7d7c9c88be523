"""A file is written whole or not at all, and the reason is told in a sentence."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context

import pytest

from tests.disks import fill, make_read_only, small_disk
from wizard.domain.errors import WizardError
from wizard.store.atomic import write_atomic

OLD, NEW = b"what was there", b"what is new" * 1000
TIMES = 40


def leftovers(folder):
    """Return what half-written files lie in a folder."""
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".part")


def refusal(target, content=NEW):
    """Return the sentence with which a write is refused."""
    with pytest.raises(WizardError) as refused:
        write_atomic(target, content)
    return str(refused.value)


def test_a_new_file_holds_the_bytes(tmp_path):
    write_atomic(tmp_path / "new.json", NEW)

    assert (tmp_path / "new.json").read_bytes() == NEW


def test_an_old_file_is_replaced_and_nothing_is_left_beside_it(tmp_path):
    (tmp_path / "old.json").write_bytes(OLD)

    write_atomic(tmp_path / "old.json", NEW)

    assert [path.name for path in tmp_path.iterdir()] == ["old.json"]
    assert (tmp_path / "old.json").read_bytes() == NEW


@pytest.mark.parametrize("name", ["with a blank.json", "歯科 Müller.json", ".hidden", "no ending"])
def test_any_name_will_do(tmp_path, name):
    write_atomic(tmp_path / name, NEW)

    assert (tmp_path / name).read_bytes() == NEW


def test_an_empty_file_may_be_written(tmp_path):
    write_atomic(tmp_path / "empty", b"")

    assert (tmp_path / "empty").read_bytes() == b""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_the_permissions_of_an_old_file_stay(tmp_path):
    (tmp_path / "old").write_bytes(OLD)
    (tmp_path / "old").chmod(0o640)

    write_atomic(tmp_path / "old", NEW)

    assert (tmp_path / "old").stat().st_mode & 0o777 == 0o640


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_a_new_file_has_the_usual_permissions(tmp_path):
    (tmp_path / "usual").write_bytes(OLD)

    write_atomic(tmp_path / "new", NEW)

    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_folder_that_is_not_there_is_named(tmp_path):
    target = tmp_path / "nowhere" / "new.json"

    assert refusal(target) == (
        f"{target}: cannot be written: the folder does not exist; create it or choose another place"
    )


def test_a_target_that_is_a_folder_is_refused_and_stays(tmp_path):
    (tmp_path / "folder").mkdir()

    assert "it is a folder" in refusal(tmp_path / "folder")
    assert leftovers(tmp_path) == []


def test_a_file_in_the_place_of_a_folder_is_named(tmp_path):
    (tmp_path / "file").write_bytes(OLD)

    assert "not a folder" in refusal(tmp_path / "file" / "new.json")


def test_too_long_a_name_is_refused(tmp_path):
    assert "name is too long" in refusal(tmp_path / ("x" * 300))
    assert leftovers(tmp_path) == []


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        (disk / "old").write_bytes(OLD)
        fill(disk)

        assert "the disk is full" in refusal(disk / "old", b"x" * 100_000)
        assert (disk / "old").read_bytes() == OLD
        assert leftovers(disk) == []


def test_a_disk_that_may_not_be_written_to_is_told(tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        (disk / "old").write_bytes(OLD)
        make_read_only(disk)

        assert "read-only" in refusal(disk / "old")
        assert (disk / "old").read_bytes() == OLD


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_to_is_told(tmp_path):
    tmp_path.chmod(0o500)

    assert "may not be written to" in refusal(tmp_path / "new")


def write_often(target, letter):
    """Write the same name again and again."""
    for _ in range(TIMES):
        write_atomic(target, letter * 50_000)


@pytest.mark.parametrize("kind", ["threads", "processes"])
def test_of_two_writers_one_wins_whole(tmp_path, kind):
    target = tmp_path / "both.json"
    spawn = get_context("spawn")

    with ThreadPoolExecutor(2) if kind == "threads" else ProcessPoolExecutor(2, mp_context=spawn) as pool:
        list(pool.map(write_often, [target, target], [b"a", b"b"]))

    assert target.read_bytes() in {b"a" * 50_000, b"b" * 50_000}
    assert leftovers(tmp_path) == []


def test_a_reader_never_sees_half_a_file(tmp_path):
    target = tmp_path / "read.json"
    write_atomic(target, b"a" * 50_000)

    with ThreadPoolExecutor(2) as pool:
        writing = pool.submit(write_often, target, b"b")
        seen = set()
        while not writing.done():
            seen.add(target.read_bytes())

    assert seen <= {b"a" * 50_000, b"b" * 50_000}
