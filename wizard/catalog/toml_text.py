"""Write TOML: tables, lists of tables, texts, exact numbers and days; what is written reads back the same."""

from __future__ import annotations

import datetime as dt
import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BARE = re.compile(r"[A-Za-z0-9_-]+")


def toml_text(values: Mapping[str, object]) -> str:
    """Return a mapping as TOML."""
    return "\n".join(_table(values, ())).strip() + "\n"


def _table(values: Mapping[str, object], path: tuple[str, ...]) -> Iterator[str]:
    """Yield the lines of a table: its own values first, the tables inside it after them."""
    for key, value in values.items():
        if not _is_nested(value):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in values.items():
        inner = (*path, key)
        name = ".".join(map(_key, inner))
        if isinstance(value, dict):
            yield from ("", f"[{name}]", *_table(value, inner))
        elif isinstance(value, list) and _is_nested(value):
            for item in value:
                yield from ("", f"[[{name}]]", *_table(item, inner))


def _is_nested(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and bool(value) and isinstance(value[0], dict))


def _key(key: str) -> str:
    return key if BARE.fullmatch(key) else _text(key)


def _value(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_value, value))}]"
    return value.isoformat() if isinstance(value, dt.date) else _text(value) if isinstance(value, str) else str(value)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")
