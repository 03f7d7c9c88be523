"""The hash of a content is SHA-256, whoever computes it."""

from __future__ import annotations

import hashlib
import sys
from importlib import reload

from wizard.domain import hashing


def test_it_is_the_hash_that_everybody_computes():
    assert hashing.hashed(b"readiness") == hashlib.sha256(b"readiness").hexdigest()


def test_a_python_without_hashes_of_its_own_takes_those_of_the_library(monkeypatch):
    for name in ("_sha2", "_sha256"):
        monkeypatch.setitem(sys.modules, name, None)
    assert reload(hashing).hashed(b"readiness") == hashlib.sha256(b"readiness").hexdigest()

    monkeypatch.undo()
    reload(hashing)
