"""The lists of published controls, and finding what ships with the program."""

from __future__ import annotations

import re

import pytest

from wizard.assets import asset
from wizard.catalog.references import control_ids


def test_the_lists_are_complete():
    counts = {name: len(ids) for name, ids in control_ids().items()}
    assert counts == {"csf": 106, "cis": 56, "ce": 5}


@pytest.mark.parametrize(("function", "count"), [("GV", 31), ("ID", 21), ("PR", 22), ("DE", 11), ("RS", 13), ("RC", 8)])
def test_each_function_of_the_framework_has_its_number(function, count):
    ids = [control for control in control_ids()["csf"] if control.startswith(f"{function}.")]
    assert len(ids) == count
    assert all(re.fullmatch(r"[A-Z]{2}\.[A-Z]{2}-\d{2}", control) for control in ids)


def test_withdrawn_and_later_controls_are_not_in_the_lists():
    known = control_ids()
    assert not {"ID.AM-06", "PR.IP-01", "DE.CM-04"} & known["csf"]
    assert not {"8.4", "13.1", "16.1", "18.1", "3.14"} & known["cis"]


def test_a_shipped_file_is_found():
    assert b"[csf]" in asset("references.toml").read_bytes()
    assert asset("banks/smb").joinpath("bank.toml").is_file()


@pytest.mark.parametrize("name", ["/etc/passwd", "../pyproject.toml", "banks/../../x", "", "banks//smb", "."])
def test_a_name_stays_inside_the_resources(name):
    with pytest.raises(ValueError, match="is not the name of a resource"):
        asset(name)


def test_what_was_not_shipped_is_said_to_be_missing():
    with pytest.raises(FileNotFoundError, match=r"shipped without 'banks/none'"):
        asset("banks/none")
