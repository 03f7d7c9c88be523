"""Read a logo that a provider file names: only from beside that file, never too large, never half a picture."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from wizard.domain.language import mark, say
from wizard.domain.logo import Logo

if TYPE_CHECKING:
    from wizard.catalog.fields import Table
    from wizard.domain.logo import LogoKind

SIZE_LIMIT = 2 * 1024 * 1024
SIDE_LIMIT = 5000  # pixels
TOO_MANY = mark("it has more than {number} pixels a side")
THINNEST = 50  # how many times longer than high a logo may be
KINDS: dict[str, LogoKind] = {"PNG": "png", "JPEG": "jpeg"}
ENDINGS = (".png", ".jpg", ".jpeg", ".svg")
REMEDY = mark("name a PNG, JPEG or SVG file in the same folder or below it")


def read_logo(table: Table, folder: Path) -> Logo | None:
    """Return the logo that a table names, or ``None`` where it names none, or a problem is noted."""
    name = table.line("logo", "")
    if not name:
        return None
    what = _misplaced(name) or _outside(name, folder)
    if what:
        # Translators: {reason} is what follows next, such as "a path of one computer only"
        table.note(say("'logo' is {file}, {reason}", file=repr(name), reason=what), say(REMEDY))
        return None
    try:
        return sound_logo(_bytes(folder / name), name)
    except OSError as error:
        reason = error.strerror or say("no such file")
        table.note(say("'logo' {file} cannot be read ({reason})", file=repr(name), reason=reason), say(REMEDY))
    except ValueError as error:
        what = say("'logo' {file} cannot be used: {reason}", file=repr(name), reason=error)
        table.note(what, say("save it again as PNG, at most 2 MB, and name that"))
    return None


def sound_logo(raw: bytes, name: str) -> Logo:
    """Return a logo from the bytes of a file.

    Raises:
        ValueError: it cannot be used; the text says why.
    """
    if len(raw) > SIZE_LIMIT:
        raise ValueError(say("it is bigger than 2 MB"))
    if name.lower().endswith(".svg"):
        from wizard.catalog.svg import read_svg  # noqa: PLC0415 - most logos are pictures

        logo = read_svg(raw, name)
    else:
        logo = _picture(raw, name)
    if not 1 / THINNEST <= logo.width / logo.height <= THINNEST:
        raise ValueError(say("it is far too long and thin"))
    return logo


def _misplaced(name: str) -> str:
    windows, posix = PureWindowsPath(name), PurePosixPath(name)
    if windows.is_absolute() or posix.is_absolute() or windows.drive or windows.root:
        return say("a path of one computer only")
    if ".." in windows.parts:
        return say("a path that leads out of the folder")
    return "" if windows.suffix.lower() in ENDINGS else say("which is neither PNG, JPEG nor SVG")


def _outside(name: str, folder: Path) -> str:
    try:
        inside = (folder / name).resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return say("a path that leads nowhere")
    return "" if inside else say("a link that leads out of the folder")


def _bytes(file: Path) -> bytes:
    if not file.is_file():
        raise FileNotFoundError
    with file.open("rb") as stream:
        return stream.read(SIZE_LIMIT + 1)


def _picture(raw: bytes, name: str) -> Logo:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - only where there is a picture

    msg = ""
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(BytesIO(raw), formats=tuple(KINDS)) as picture:
            kind, (width, height) = KINDS[picture.format or ""], picture.size
            if max(width, height) > SIDE_LIMIT:
                msg = say(TOO_MANY, number=SIDE_LIMIT)
            else:
                picture.load()
                return Logo(name, kind, raw, width, height)
    except UnidentifiedImageError:
        msg = say("it is not a PNG or JPEG picture")
    except Image.DecompressionBombError:
        msg = say(TOO_MANY, number=SIDE_LIMIT)
    except (OSError, SyntaxError, ValueError, EOFError) as error:
        msg = say("the picture is damaged ({reason})", reason=error)
    raise ValueError(msg)
