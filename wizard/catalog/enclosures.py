"""Find the assessment inside a document that the program wrote."""

from __future__ import annotations

import re
import zlib

from wizard.domain.errors import Problem
from wizard.domain.language import say

DOCUMENT = ".pdf"
LIMIT = 5 * 1024 * 1024
START = re.compile(rb"/EmbeddedFile\b[^\x00]{0,400}?>>\s*stream\r?\n")
RECORD = b"{"
END = b"endstream"


def unenclosed(raw: bytes, name: str, problems: list[Problem]) -> bytes | None:
    """Return the assessment in a PDF, or ``None`` with the reason noted.

    The file need not be whole otherwise, nor unchanged: a signature, a comment or another program's way of packing
    it leaves the enclosed file as it is.
    """
    for match in START.finditer(raw):
        found = _unpacked(raw[match.end() :])
        if found.lstrip().startswith(RECORD):
            return found
    remedy = say("open a PDF that this program has exported, or the .readiness file")
    problems.append(Problem(say("there is no assessment in this document"), remedy, file=name))
    return None


def _unpacked(rest: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(rest, LIMIT)
    except zlib.error:
        return rest[: max(0, rest.find(END))][:LIMIT]
