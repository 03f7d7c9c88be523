"""``show_if`` as one line of text, for a cell of a workbook, and back.

    k_copies is none or e_servers >= 1
    e_cloud has (office, files) and not (e_inhouse is any of (one, team))

A test names a question, then one of: ``is``, ``is not``, ``is any of``, ``is none
of`` (single); ``has``, ``has none of`` (multi); ``>=``, ``<=``, ``>``, ``<`` (number);
``is answered``. Several options stand in brackets. ``and`` binds closer than
``or``; brackets group; ``all(...)`` and ``any(...)`` hold a single test. An id
that is one of these words, or has a blank or a sign in it, stands in quotes.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, NoReturn

from wizard.domain.conditions import All, Any, Leaf, Not
from wizard.domain.errors import InputError, Problem
from wizard.domain.language import mark, say

if TYPE_CHECKING:
    from wizard.domain.conditions import Condition

RESERVED = frozenset({"and", "or", "not", "is", "has", "any", "none", "all", "of", "answered"})
COMPARED = {"gte": ">=", "lte": "<=", "gt": ">", "lt": "<"}
SIGNS = {sign: operator for operator, sign in COMPARED.items()}
NAMED = {"is": "is", "is_not": "is not", "any_of": "is any of", "none_of": "is none of", "has": "has"}
PLAIN = re.compile(r'[^\s(),<>="]+')
TOKEN = re.compile(rf'\s*(?P<word>[<>]=?|[(),]|"(?:[^"\\]|\\.)*"|{PLAIN.pattern})')
EXAMPLE = mark("write it like: k_copies is none or e_servers >= 1")
A_QUESTION = mark("a question is expected at {place}")
AN_OPTION = mark("an option is expected at {place}")
DEEPEST = 20


def condition_text(condition: Condition) -> str:
    """Return a condition as text that reads back the same."""
    match condition:
        case Leaf():
            return _leaf_text(condition)
        case Not(part):
            return f"not ({condition_text(part)})"
        case All(parts):
            return _joined_text(parts, "and", "all")
        case Any(parts):
            return _joined_text(parts, "or", "any")


def read_condition_text(text: str) -> dict[str, object]:
    """Return a condition as the table that a file of a bank holds.

    Raises:
        InputError: it cannot be understood; the problem says from where on.
    """
    reader = _Reader(_tokens(text))
    found = reader.either(0)
    if reader.here:
        _refuse(say("nothing is expected at {place}", place=repr(reader.here)))
    return found


def _leaf_text(leaf: Leaf) -> str:
    name = _name(leaf.question)
    if leaf.operator == "answered":
        return f"{name} is answered"
    if leaf.operator in COMPARED:
        number = leaf.operand
        whole = isinstance(number, float) and number.is_integer()
        return f"{name} {COMPARED[leaf.operator]} {int(number) if whole else number}"  # type: ignore[arg-type]
    several = isinstance(leaf.operand, tuple)
    ids = leaf.operand if isinstance(leaf.operand, tuple) else (str(leaf.operand),)
    listed = ", ".join(map(_name, ids))
    operator = NAMED.get(leaf.operator, "has none of")
    return f"{name} {operator} ({listed})" if several else f"{name} {operator} {listed}"


def _joined_text(parts: tuple[Condition, ...], word: str, alone: str) -> str:
    if len(parts) == 1:
        return f"{alone}({condition_text(parts[0])})"
    texts = [
        f"({condition_text(part)})" if isinstance(part, All | Any) and len(part.parts) > 1 else condition_text(part)
        for part in parts
    ]
    return f" {word} ".join(texts)


def _name(name: str) -> str:
    plain = PLAIN.fullmatch(name) is not None and name.lower() not in RESERVED
    return name if plain or name == "none" else json.dumps(name, ensure_ascii=False)


def _tokens(text: str) -> list[str]:
    found, place = [], 0
    while text[place:].strip():
        match = TOKEN.match(text, place)
        if match is None:
            _refuse(say("{text} cannot be read", text=repr(text[place:].strip()[:20])))
        found.append(match["word"])
        place = match.end()
    return found


def _refuse(what: str) -> NoReturn:
    raise InputError([Problem(say("the condition is not understood: {reason}", reason=what), say(EXAMPLE))])


class _Reader:
    """Goes through the words of a condition from left to right."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._place = 0

    @property
    def here(self) -> str:
        """The word that comes next; "" at the end."""
        return self._tokens[self._place] if self._place < len(self._tokens) else ""

    def either(self, depth: int) -> dict[str, object]:
        """Read what "or" joins."""
        parts = [self._both(depth)]
        while self._skip("or"):
            parts.append(self._both(depth))
        return parts[0] if len(parts) == 1 else {"any": parts}

    def _both(self, depth: int) -> dict[str, object]:
        parts = [self._part(depth)]
        while self._skip("and"):
            parts.append(self._part(depth))
        return parts[0] if len(parts) == 1 else {"all": parts}

    def _part(self, depth: int) -> dict[str, object]:
        if depth > DEEPEST:
            _refuse(say("more than {number} parts are inside each other", number=DEEPEST))
        if self._skip("not"):
            return {"not": self._part(depth + 1)}
        for word in ("all", "any"):
            if self._follows(word, "("):
                self._place += 1
                return {word: [self._bracket(depth)]}
        return self._bracket(depth) if self.here == "(" else self._test()

    def _bracket(self, depth: int) -> dict[str, object]:
        self._need("(")
        found = self.either(depth + 1)
        self._need(")")
        return found

    def _test(self) -> dict[str, object]:
        question = self._id(A_QUESTION)
        if self.here in SIGNS:
            operator, operand = SIGNS[self._take()], self._number()
            return {"question": question, operator: operand}
        if self._skip("has"):
            operator = "has_none" if self._skip("none", "of") else "has"
            return {"question": question, operator: self._options()}
        if not self._skip("is"):
            self._refuse_behind(repr(question))
        if self._skip("answered"):
            return {"question": question, "answered": True}
        for word in ("any", "none"):
            if self._skip(word, "of"):
                options = self._options()
                return {"question": question, f"{word}_of": options if isinstance(options, list) else [options]}
        operator = "is_not" if self._skip("not") else "is"
        return {"question": question, operator: self._id(AN_OPTION)}

    def _refuse_behind(self, question: str) -> NoReturn:
        if self.here:
            _refuse(say("behind {question} stands {word}", question=question, word=repr(self.here)))
        _refuse(say("nothing stands behind {question}", question=question))

    def _options(self) -> str | list[str]:
        if self.here != "(":
            return self._id(AN_OPTION)
        self._need("(")
        found = [self._id(AN_OPTION)]
        while self._skip(","):
            found.append(self._id(AN_OPTION))
        self._need(")")
        return found

    def _number(self) -> float:
        word = self._take()
        try:
            number = float(word)
        except ValueError:
            _refuse(say("{value} is not a number", value=repr(word)) if word else say("a number is missing at the end"))
        return int(number) if number.is_integer() and abs(number) < 2**53 else number

    def _id(self, expected: str) -> str:
        word = self._take()
        if word.startswith('"') and len(word) > 1:
            return _unquoted(word)
        if not PLAIN.fullmatch(word) or (word.lower() in RESERVED and word != "none"):
            _refuse(say(expected, place=_or_end(word)))
        return word

    def _need(self, word: str) -> None:
        if not self._skip(word):
            _refuse(say("{word} is missing before {place}", word=repr(word), place=_or_end(self.here)))

    def _skip(self, *words: str) -> bool:
        if not self._follows(*words):
            return False
        self._place += len(words)
        return True

    def _follows(self, *words: str) -> bool:
        ahead = self._tokens[self._place : self._place + len(words)]
        return [word.lower() for word in ahead] == list(words)

    def _take(self) -> str:
        word = self.here
        self._place += 1
        return word


def _or_end(word: str) -> str:
    # Translators: the {place} in "{word} is missing before {place}", in quotes, where nothing follows
    return repr(word or say("the end"))


def _unquoted(word: str) -> str:
    try:
        return str(json.loads(word))
    except ValueError:
        _refuse(say("{text} cannot be read", text=word))
