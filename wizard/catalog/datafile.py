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
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable

    Place = Path | Traversable

SIZE_LIMIT = 5 * 1024 * 1024
TOO_BIG = mark("the file is bigger than 5 MB and was not read")
SIZE_REMEDY = mark("use a file below 5 MB")
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
    what, remedy = "", say("check the name, and that you may read it")
    try:
        if not file.is_file():
            what = say("is not a file") if file.is_dir() else say("there is no such file")
        elif isinstance(file, Path) and file.stat().st_size > SIZE_LIMIT:
            what, remedy = say(TOO_BIG), say(SIZE_REMEDY)
        else:
            return _bounded(file, problems)
    except (OSError, ValueError) as error:
        known = error.strerror if isinstance(error, OSError) else None
        what = say("cannot be read ({reason})", reason=known or say("the name is not possible"))
    problems.append(Problem(what, remedy, file=str(file)))
    return None


def parse_toml(raw: bytes, name: str, problems: list[Problem], *, prices: bool = False) -> Mapping[str, object] | None:
    """Return the content of a TOML file, or ``None`` with the reason and the line noted."""
    if len(raw) > TOML_LIMIT:
        what = say("the file is bigger than 512 KB and was not read")
        problems.append(Problem(what, say("part it into smaller ones"), name))
        return None
    text = decode(raw, name, problems)
    if text is None:
        return None
    if _too_deep(text):
        what = say("a key has more than {number} parts", number=DEEPEST_KEY)
        problems.append(Problem(what, say("write fewer names between dots"), file=name))
        return None
    try:
        return tomli.loads(text, parse_float=Decimal if prices else float)
    except ValueError as error:
        problems.append(_syntax(str(error), name))
    except RecursionError:
        remedy = say("write fewer brackets inside brackets")
        problems.append(Problem(say("values are nested too deeply"), remedy, file=name))
    return None


def decode(raw: bytes, name: str, problems: list[Problem]) -> str | None:
    """Return the text of a file, or ``None`` with the reason noted."""
    what, remedy = "", say("save it as plain text in UTF-8")
    if not raw.strip():
        what, remedy = say("the file is empty"), say("take one of the shipped examples as a start")
    elif raw.startswith(OTHER_ENCODINGS):
        what = say("the file is saved as UTF-16")
    elif b"\x00" in raw:
        what = say("this is not a text file")
    else:
        try:
            return raw.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            what = say("line {line}: not UTF-8 text", line=_line(raw, error.start))
    problems.append(Problem(what, remedy, file=name))
    return None


def _bounded(file: Place, problems: list[Problem]) -> bytes | None:
    with file.open("rb") as stream:
        raw: bytes = stream.read(SIZE_LIMIT + 1)
    if len(raw) <= SIZE_LIMIT:
        return raw
    problems.append(Problem(say(TOO_BIG), say(SIZE_REMEDY), file=str(file)))
    return None


def _too_deep(text: str) -> bool:
    return any(line.count(".") >= DEEPEST_KEY and DEEP_KEY.search(line) for line in text.split("\n"))


def _syntax(message: str, name: str) -> Problem:
    found = POSITION.search(message)
    plain = message[: found.start()] if found else say("a number has too many digits")
    if found and found[1]:
        what = say("line {line}: not valid TOML ({reason})", line=found[1], reason=plain)
    elif found:
        what = say("at the end: not valid TOML ({reason})", reason=plain)
    else:
        what = say("not valid TOML ({reason})", reason=plain)
    twice = found is not None and plain.startswith("Cannot")
    once, look = say("write each key and each [table] once"), say("check quotes, brackets and the '=' of that line")
    return Problem(what, once if twice else look, file=name)


def _line(raw: bytes, offset: int) -> int:
    return raw.count(b"\n", 0, offset) + 1
