"""The hash that tells two contents apart: SHA-256 from Python itself.

``hashlib`` would load OpenSSL for it, which takes 3.4 MB for as long as the
window is open, and 4 ms of every start.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hashlib import sha256
else:
    try:
        sha256 = import_module("_sha2" if sys.version_info >= (3, 12) else "_sha256").sha256
    except ImportError:  # a Python built to have no hashes of its own
        from hashlib import sha256


def hashed(content: bytes) -> str:
    """Return the hash of a content, in hexadecimal."""
    return sha256(content).hexdigest()
