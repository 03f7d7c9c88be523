"""A question bank written as files again: the same questions come back, and the same scores."""

from __future__ import annotations

import pytest

from tests.catalog.conftest import HERE
from tests.shipped import BANK
from wizard.catalog.bank_text import bank_files, bank_values
from wizard.catalog.banks import load_bank

SMALL = load_bank(HERE / "small_bank")


@pytest.mark.parametrize("bank", [BANK, SMALL], ids=["smb", "small"])
def test_a_bank_comes_back_the_same(tmp_path, bank):
    for name, content in bank_files(bank_values(bank)).items():
        (tmp_path / name).write_bytes(content)

    found = load_bank(tmp_path)

    assert found.sections == bank.sections
    assert (found.id, found.version, found.title, found.language) == (bank.id, bank.version, bank.title, bank.language)
    assert (found.dimensions, found.bands, found.caps) == (bank.dimensions, bank.bands, bank.caps)
