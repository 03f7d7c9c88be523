"""Read a file that somebody else wrote: whatever is in it, problems come back, never a traceback.

A path may be a plain one or a resource inside a wheel; both are called
``Place`` here. Files beyond ``SIZE_LIMIT`` are refused without being read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import tomli

from wizard.catalog.fields import Table
from wizard.domain.errors import Problem
from wizard.domain.hashing import hashed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable

    Place = Path | Traversable

SIZE_LIMIT = 5 * 1024 * 1024
SIZE_REMEDY = "use a file below 5 MB"
TOML_LIMIT = 512 * 1024  # its reader takes a second for twice as much; the longest file of ours has 14 KB
DEEPEST_KEY = 30
DEEP_KEY = re.compile(rf"(?<![\w-])(?:[\"']?[\w-]++[\"']?[ \t]*\.[ \t]*){{{DEEPEST_KEY}}}")
POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")
OTHER_ENCODINGS = (b"\xff\xfe", b"\xfe\xff")


@dataclass(slots=True, eq=False)
class TomlFolder:
    """A folder of TOML files that belong together; ``prices`` keeps decimals exact."""

    folder: Place
    problems: list[Problem]
    prices: bool = False
    _raw: list[bytes] = field(default_factory=list)

    def read(self, name: str) -> Table | None:
        """Return the file's content, or ``None`` with a problem noted."""
        file = self.folder.joinpath(name)
        raw = read_bytes(file, self.problems)
        if raw is None:
            return None
        self._raw.append(raw)
        values = parse_toml(raw, str(file), self.problems, prices=self.prices)
        return None if values is None else Table(values, self.problems, str(file))

    def fingerprint(self) -> str:
        """Return a hash over the bytes of everything read, in order."""
        return fingerprint(self._raw)


@dataclass(slots=True, eq=False)
class TomlFiles:
    """Files of TOML that belong together and lie in no folder yet; decimals stay exact."""

    files: Mapping[str, bytes]
    problems: list[Problem] = field(default_factory=list)

    def read(self, name: str) -> Table | None:
        """Return a file's content, or ``None`` with a problem noted."""
        values = parse_toml(self.files.get(name, b""), name, self.problems, prices=True)
        return None if values is None else Table(values, self.problems, name)

    def fingerprint(self) -> str:
        """Return a hash over all files."""
        return fingerprint(self.files.values())


def fingerprint(files: Iterable[bytes]) -> str:
    """Return a hash over the bytes of files, in order."""
    return hashed(b"".join(files))


def read_bytes(file: Place, problems: list[Problem]) -> bytes | None:
    """Return what is in a file, or ``None`` with the reason noted."""
    what, remedy = "", "check the name, and that you may read it"
    try:
        if not file.is_file():
            what = "is not a file" if file.is_dir() else "there is no such file"
        elif isinstance(file, Path) and file.stat().st_size > SIZE_LIMIT:
            what, remedy = "the file is bigger than 5 MB and was not read", SIZE_REMEDY
        else:
            return _bounded(file, problems)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "the name is not possible"
        what = f"cannot be read ({reason})"
    problems.append(Problem(what, remedy, file=str(file)))
    return None


def parse_toml(raw: bytes, name: str, problems: list[Problem], *, prices: bool = False) -> Mapping[str, object] | None:
    """Return the content of a TOML file, or ``None`` with the reason and the line noted."""
    if len(raw) > TOML_LIMIT:
        problems.append(Problem("the file is bigger than 512 KB and was not read", "part it into smaller ones", name))
        return None
    text = decode(raw, name, problems)
    if text is None:
        return None
    if _too_deep(text):
        remedy = "write fewer names between dots"
        problems.append(Problem(f"a key has more than {DEEPEST_KEY} parts", remedy, file=name))
        return None
    try:
        return tomli.loads(text, parse_float=Decimal if prices else float)
    except ValueError as error:
        problems.append(_syntax(str(error), name))
    except RecursionError:
        problems.append(Problem("values are nested too deeply", "write fewer brackets inside brackets", file=name))
    return None


def decode(raw: bytes, name: str, problems: list[Problem]) -> str | None:
    """Return the text of a file, or ``None`` with the reason noted."""
    what, remedy = "", "save it as plain text in UTF-8"
    if not raw.strip():
        what, remedy = "the file is empty", "take one of the shipped examples as a start"
    elif raw.startswith(OTHER_ENCODINGS):
        what = "the file is saved as UTF-16"
    elif b"\x00" in raw:
        what = "this is not a text file"
    else:
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            what = f"line {_line(raw, error.start)}: not UTF-8 text"
    problems.append(Problem(what, remedy, file=name))
    return None


def _bounded(file: Place, problems: list[Problem]) -> bytes | None:
    with file.open("rb") as stream:
        raw: bytes = stream.read(SIZE_LIMIT + 1)
    if len(raw) <= SIZE_LIMIT:
        return raw
    problems.append(Problem("the file is bigger than 5 MB and was not read", SIZE_REMEDY, file=str(file)))
    return None


def _too_deep(text: str) -> bool:
    return any(line.count(".") >= DEEPEST_KEY and DEEP_KEY.search(line) for line in text.split("\n"))


def _syntax(message: str, name: str) -> Problem:
    found = POSITION.search(message)
    line = f"line {found[1]}: " if found and found[1] else "at the end: " if found else ""
    plain = message[: found.start()] if found else "a number has too many digits"
    twice = plain.startswith("Cannot")
    remedy = "write each key and each [table] once" if twice else "check quotes, brackets and the '=' of that line"
    return Problem(f"{line}not valid TOML ({plain})", remedy, file=name)


def _line(raw: bytes, offset: int) -> int:
    return raw.count(b"\n", 0, offset) + 1
