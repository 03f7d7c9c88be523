"""Names of clients as names of files."""

from __future__ import annotations

import unicodedata

import pytest

from wizard.app.filenames import key, new_folder, plain, unused

ODD = {
    "a path": ("A/B: <Ltd>", "A B Ltd"),
    "dots": ("..", "assessment"),
    "nothing": (" \t\n", "assessment"),
    "long": ("x" * 200, "x" * 80),
    "from right to left": ("\u05d0\u05d1", "\u05d0\u05d1"),
    "turned round": ("a\u202egpj.exe", "a gpj.exe"),
    "a device": ("CON", "CON _"),
    "a device with an ending": ("nul.txt", "nul.txt _"),
    "like a device": ("console", "console"),
    "hidden": (".profile ", "profile"),
}


@pytest.mark.parametrize(("client", "name"), ODD.values(), ids=ODD.keys())
def test_a_clients_name_becomes_a_file_name_that_every_system_takes(client, name):
    assert plain(client) == name


@pytest.mark.parametrize("client", ["\U0001f680" * 200, "\u6b6f" * 200, "e\u0301" * 200])
def test_a_name_fits_where_bytes_are_counted(tmp_path, client):
    name = unused(client, ".readiness", {key(f"{plain(client)}.readiness")})
    (tmp_path / name).write_bytes(b"")

    assert len(name.encode()) < 256
    assert plain(client) in name


def test_names_that_a_system_may_take_for_the_same_get_a_number():
    taken = set()
    for client in ("Café", unicodedata.normalize("NFD", "CAFÉ"), "café", "Cafe"):
        taken.add(key(unused(client, ".x", taken)))

    assert taken == {"café.x", "café (2).x", "café (3).x", "cafe.x"}


def test_a_folder_is_always_a_new_one(tmp_path):
    assert [new_folder(tmp_path, "a").name for _ in range(3)] == ["a", "a (2)", "a (3)"]
    with pytest.raises(OSError, match="nowhere"):
        new_folder(tmp_path / "nowhere", "a")
