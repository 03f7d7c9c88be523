"""Write TOML: tables, lists of tables, texts, exact numbers and days; what is written reads back the same."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING

import tomli

if TYPE_CHECKING:
    from collections.abc import Iterator

BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml_text(values: Mapping[str, object]) -> str:
    """Return a document that reads back as ``values``."""
    return "\n".join(_table(values, ())).strip() + "\n"


def with_table(text: str, name: str, values: Mapping[str, object]) -> str:
    """Return a document that reads back as ``values``: ``text`` with its table ``name`` written anew.

    Everything else, comments and all, stays as somebody wrote it; where that cannot be done, all is written anew.
    """
    lines = text.splitlines(keepends=True)
    heads = [place for place, line in enumerate(lines) if line.startswith("[")]
    parts = ["".join(lines[start:end]) for start, end in zip([0, *heads], [*heads, len(lines)], strict=True)]
    own = [place for place, part in enumerate(parts) if _is_of(part, name)]
    if name in values:
        place = own[0] if own else len(parts)
        before = "".join(parts[:place])
        gap = "" if not before or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
        parts.insert(place, f"{gap}{toml_text({name: values[name]})}\n")
        own = [at + 1 if at >= place else at for at in own]
    edited = "".join(part for place, part in enumerate(parts) if place not in own).rstrip("\n") + "\n"
    with contextlib.suppress(tomli.TOMLDecodeError):
        if tomli.loads(edited, parse_float=Decimal) == tomli.loads(toml_text(values), parse_float=Decimal):
            return edited
    return toml_text(values)


def _is_of(part: str, name: str) -> bool:
    """Whether a part of a document is a table, or lies within it."""
    head = part.partition("\n")[0].split("#")[0].strip()
    inner = head.strip("[]").strip()
    return head.startswith("[") and (inner == name or inner.startswith(f"{name}."))


def _table(values: Mapping[str, object], path: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of a table: its own values first, the tables inside it after them."""
    for key, value in values.items():
        if not _is_nested(value):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in values.items():
        inner = (*path, key)
        name = ".".join(map(_key, inner))
        if isinstance(value, Mapping):
            bare = bool(value) and all(isinstance(each, Mapping) for each in value.values())
            yield from (*(() if bare else ("", f"[{name}]")), *_table(value, inner))
        elif isinstance(value, list) and _is_nested(value):
            for item in value:
                yield from ("", f"[[{name}]]", *_table(item, inner))


def _is_nested(value: object) -> bool:
    if isinstance(value, list):
        return bool(value) and all(isinstance(item, Mapping) for item in value)
    return isinstance(value, Mapping)


def _key(key: str) -> str:
    return key if BARE.fullmatch(key) else _text(key)


def _value(value: object) -> str:
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, Mapping):
        return f"{{ {', '.join(f'{_key(key)} = {_value(inner)}' for key, inner in value.items())} }}" if value else "{}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
