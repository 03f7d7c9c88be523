"""Two writers, 10,000 answers each, on one assessment: nothing lost, every conflict told; on either kind of library."""

from __future__ import annotations

import time

import pytest

from tests.library import opened
from tests.writers import both_write, check

EACH = 10_000


@pytest.mark.parametrize("kind", ["file", "server"])
def test_two_writers(kind, request, tell, tmp_path):
    database = opened(kind, request, tmp_path)
    start = time.perf_counter()
    told = both_write(database, EACH)
    took = time.perf_counter() - start
    conflicts = check(database, told)
    database.close()

    tell(f"two writers, {kind}: {2 * EACH} answers, {conflicts} conflicts, all told, {2 * EACH / took:.0f} a second")
