"""The shipped fonts, and text made ready to be set in them.

``safe`` is the only way in which text reaches a paragraph. It keeps what a
person typed as plain text: nothing in it is markup. A character that Inter
lacks is set in a spare font that has it; one that no font has is described in
words, and ``missing_glyphs`` names it.

Units:
    widths are those at a size of 1 point
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from io import BytesIO
from itertools import groupby
from typing import NamedTuple

from reportlab.pdfbase import pdfmetrics

from wizard.assets import asset
from wizard.proposal.embedding import Face
from wizard.proposal.printable import DISPLAY, FACES, MEDIUM, REGULAR, SEMIBOLD, clean, line
from wizard.proposal.scripts import described, joined

__all__ = [  # what is set in a face is asked for here, whoever names the face
    "DISPLAY", "FACES", "MEDIUM", "REGULAR", "SEMIBOLD", "Run",
    "clean", "face_for", "font", "line", "measure", "missing_glyphs", "printable", "register_fonts", "safe",
    "spare_face",
]  # fmt: skip

HEBREW, ARABIC = "NotoSansHebrew-Regular", "NotoSansArabic-Regular"
ARMENIAN, GEORGIAN = "NotoSansArmenian-Regular", "NotoSansGeorgian-Regular"
EASTERN = "DroidSansFallback"  # Chinese, Japanese and Korean; large, so it is loaded for these only
SPARE = (
    (range(0x0530, 0x0590), ARMENIAN),
    (range(0x0590, 0x0600), HEBREW),
    (range(0x0600, 0x0700), ARABIC),
    (range(0x10A0, 0x1100), GEORGIAN),
    (range(0x1C90, 0x1CC0), GEORGIAN),
    (range(0x2D00, 0x2D30), GEORGIAN),
    (range(0x2E80, 0xFB00), EASTERN),
    (range(0xFB13, 0xFB18), ARMENIAN),
    (range(0xFB1D, 0xFB50), HEBREW),
    (range(0xFB50, 0xFF00), ARABIC),
    (range(0xFF00, 0xFFF0), EASTERN),
)  # the blocks of the character set that spare faces are for
FOLDER = "fonts"
JOINERS = "\u200c\u200d"
LINK = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)


class Run(NamedTuple):
    """A stretch of text in one face; ``face`` is empty for the one that the style names."""

    text: str
    face: str = ""
    link: str = ""


def register_fonts() -> None:
    """Make the main faces known to reportlab by name."""
    for name in FACES:
        font(name)


@lru_cache(maxsize=16)
def font(name: str) -> Face:
    """Return a face, which reportlab then knows by its name, too."""
    face = Face(name, BytesIO(asset(f"{FOLDER}/{name}.ttf").read_bytes()))
    pdfmetrics.registerFont(face)
    return face


def safe(text: str, face: str = "") -> tuple[Run, ...]:
    """Return text as runs that print exactly that text."""
    if "@" in text or "://" in text:
        return tuple(run for part, link in _links(text) for run in _runs(part, face, link))
    return tuple(_runs(text, face, ""))


def printable(text: str) -> str:
    """Return text as it will be printed: letters joined, what no font has described."""
    if text.isascii() and text.isprintable():
        return text
    parts = (("".join(part), face) for face, part in groupby(_shown(text), key=spare_face))
    return "".join(part if face is not None else described(part) for part, face in parts)


def face_for(text: str, face: str) -> str:
    """Return the face in which a label can be set: ``face``, or a spare one if that has what ``face`` lacks."""
    spare = {spare_face(sign) for sign in text if ord(sign) not in font(face).face.charToGlyph}
    return (next(iter(spare)) if len(spare) == 1 else None) or face


def missing_glyphs(text: str) -> str:
    """Return the characters of a text that no shipped font has, each once, in order."""
    return "".join(sorted({sign for sign in _shown(text) if spare_face(sign) is None}))


@lru_cache(maxsize=4096)
def spare_face(sign: str) -> str | None:
    """Return the spare face that a sign needs: none ("") where Inter has it, ``None`` where no font has it."""
    if sign == "\n" or ord(sign) in font(REGULAR).face.charToGlyph:
        return ""
    fitting = (name for block, name in SPARE if ord(sign) in block)
    return next((name for name in fitting if ord(sign) in font(name).face.charToGlyph), None)


@lru_cache(maxsize=32768)
def measure(face: str, text: str) -> float:
    """Return how wide a text is at a size of 1 point."""
    found = font(face).face
    widths, other = found.charWidths, found.defaultWidth
    return sum([widths.get(ord(sign), other) for sign in text]) / 1000  # type: ignore[no-any-return]


def _shown(text: str) -> str:
    """Return text with its letters joined, and plain ones in place of fancy ones that no font has."""
    whole = unicodedata.normalize("NFC", clean(text, keep=JOINERS))
    return joined("".join(sign if spare_face(sign) is not None else _plainer(sign) for sign in whole))


def _plainer(sign: str) -> str:
    plainer = unicodedata.normalize("NFKC", sign)
    return sign if any(spare_face(part) is None for part in plainer) else plainer


def _runs(text: str, face: str, link: str) -> list[Run]:
    shown = printable(text)
    if shown.isascii():
        return [Run(shown, face, link)]
    parts = groupby(shown, key=spare_face)
    return [Run("".join(part), spare or face, link) for spare, part in parts]


def _links(text: str) -> list[tuple[str, str]]:
    parts, end = [], 0
    for match in LINK.finditer(text):
        target = match[0] if "://" in match[0] else f"mailto:{match[0]}"
        parts += [(text[end : match.start()], ""), (match[0], target)]
        end = match.end()
    return [(part, link) for part, link in [*parts, (text[end:], "")] if part]
