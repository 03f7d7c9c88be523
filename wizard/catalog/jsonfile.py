"""Read a JSON file that somebody else wrote, as strictly as TOML is read.

JSON lets a key stand twice and takes the last; here that is a problem, since
one of the two answers would be lost without a word.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from wizard.catalog.datafile import decode
from wizard.catalog.spelling import shown
from wizard.domain.errors import Problem
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

DEEPEST = 50
MOST_VALUES = 300_000  # brackets and commas, in texts as well; an assessment has about a thousand
REMEDY = mark("take a file that the program has written")
MOST = 50  # repeated keys that are told


def parse_json(raw: bytes, name: str, problems: list[Problem]) -> Mapping[str, object] | None:
    """Return the content of a JSON file, or ``None`` with the reason noted."""
    text = decode(raw, name, problems)
    if text is None:
        return None
    if sum(map(text.count, "[{,")) > MOST_VALUES:
        what = say("it holds more than {number} values and was not read", number=MOST_VALUES)
        problems.append(Problem(what, say(REMEDY), name))
        return None
    watch = _Watch()
    what = ""
    try:
        values = json.loads(text, object_pairs_hook=watch.once)
    except json.JSONDecodeError as error:
        what = say("line {line}: not valid JSON ({reason})", line=error.lineno, reason=error.msg)
    except ValueError:
        what = say("a number has too many digits")
    except RecursionError:
        what = say("values are nested too deeply")
    else:
        twice = [say("the key {key} is there twice", key=key) for key in watch.repeated]
        problems += [Problem(told, say("keep one of them"), name) for told in twice]
        what = _shape(values)
        if not what:
            return None if watch.repeated else dict(values)
    problems.append(Problem(what, say(REMEDY), name))
    return None


class _Watch:
    """Builds objects, and remembers every key that stood twice in one."""

    def __init__(self) -> None:
        self.repeated: list[str] = []

    def once(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        """Return the pairs as a dict."""
        found = dict(pairs)
        if len(found) < len(pairs):
            counts = Counter(key for key, _ in pairs)
            self.repeated += [shown(key) for key, count in counts.most_common(MOST) if count > 1]
        return found


def _shape(values: object) -> str:
    if not isinstance(values, dict):
        return say("the file is not one JSON object")
    level: list[object] = [values]
    for _ in range(DEEPEST):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return ""
    return say("values are nested more than {number} deep", number=DEEPEST)


def _inside(value: object) -> Iterable[object]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
