"""The shipped fonts, and text made safe to be set in them.

``safe`` is the only way in which text reaches a paragraph: whatever a person
typed is escaped there, because reportlab reads markup in every paragraph. A
character that the main font lacks is set in another shipped font that has it;
``missing_glyphs`` names those that none has.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import lru_cache
from html import escape
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from wizard.assets import asset
from wizard.proposal.printable import BOLD, DISPLAY, FACES, MEDIUM, REGULAR, SEMIBOLD, clean, line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.proposal.content import Document

__all__ = [  # what is set in a face is asked for here, whoever names the face
    "BOLD", "DISPLAY", "FACES", "MEDIUM", "REGULAR", "SEMIBOLD",
    "clean", "face_for", "line", "missing_glyphs", "register_fonts", "safe",
]  # fmt: skip

FOLDER = "fonts"


@lru_cache(maxsize=1)
def register_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to reportlab; return the names of those kept for what the main one lacks."""
    for face in FACES:
        _register(face)
    files = sorted(item.name for item in asset(FOLDER).iterdir() if item.name.endswith(".ttf"))
    spare = tuple(name for file in files if (name := file.removesuffix(".ttf")) not in FACES)
    for name in spare:
        _register(name)
    return spare


def safe(text: str) -> str:
    """Return text as paragraph markup that says exactly that text."""
    if text.isascii() and text.isprintable():
        return escape(text, quote=False)
    return "".join(_run(face, "".join(run)) for face, run in groupby(clean(text), key=_face)).replace("\n", "<br/>")


def face_for(text: str, face: str) -> str:
    """Return the face in which a label can be set: ``face``, or a spare one if that has what ``face`` lacks."""
    lacking = [sign for sign in text if ord(sign) not in _glyphs(face)]
    spare = (name for name in register_fonts() if all(ord(sign) in _glyphs(name) for sign in lacking))
    return next(spare, face) if lacking else face


def missing_glyphs(document: Document | str) -> tuple[str, ...]:
    """Return the characters of a document, or a text, that no shipped font has, in order."""
    names = (REGULAR, *register_fonts())
    signs = {sign for text in _texts(document) for sign in clean(text)} - {"\n", " "}
    return tuple(sorted(sign for sign in signs if not any(ord(sign) in _glyphs(name) for name in names)))


def _register(face: str) -> None:
    pdfmetrics.registerFont(TTFont(face, BytesIO(asset(f"{FOLDER}/{face}.ttf").read_bytes())))


@lru_cache(maxsize=16)
def _glyphs(face: str) -> frozenset[int]:
    register_fonts()
    font = pdfmetrics.getFont(face)
    return frozenset(font.face.charToGlyph) if isinstance(font, TTFont) else frozenset()


@lru_cache(maxsize=4096)
def _face(sign: str) -> str:
    """Return the spare face a sign needs, or nothing when the main face will do."""
    if sign == "\n" or ord(sign) in _glyphs(REGULAR):
        return ""
    return next((name for name in register_fonts() if ord(sign) in _glyphs(name)), "")


def _run(face: str, text: str) -> str:
    return f'<font name="{face}">{escape(text, quote=False)}</font>' if face else escape(text, quote=False)


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from _texts(item)
    elif is_dataclass(part):
        for item in fields(part):
            yield from _texts(getattr(part, item.name))
