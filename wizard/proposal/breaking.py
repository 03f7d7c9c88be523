"""Where the lines of a paragraph end.

A line ends at a space, beside a Chinese or Japanese sign, or inside a word
that is wider than the whole line. Whether a space was there is kept: it must
be in the file, or two words would be read as one.

Units:
    widths are those at a size of 1 point
"""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal.fonts import REGULAR, Run, measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SLACK = 1e-6
NARROWER = (0.97, 0.94, 0.9, 0.85, 0.8, 0.7, 0.6)  # how much of the room is tried for lines of more even length
BREAK = "\n"
MORE = "…"
IDEOGRAPHS = "\u2e80-\u2fdf\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff"
CLOSING = "\u3001\u3002\u300d\u300f\u3011\u30fc\uff01\uff09\uff0c\uff1a\uff1b\uff1f"  # never begin a line
TOKEN = re.compile("[ \n]|[^ \n]+")


class Line(NamedTuple):
    """One line: what it prints, with the space that follows it, and how wide it is without that."""

    runs: tuple[Run, ...]
    width: float


class Word(NamedTuple):
    """Runs that stay on one line, how wide they are, and the space before them, if there is one."""

    runs: tuple[Run, ...]
    width: float
    space: Run | None


def broken(runs: Sequence[Run], room: float) -> list[Line]:
    """Return the lines of a paragraph, none wider than the room; each run must name its face."""
    lines: list[Line] = []
    words: list[Word] = []
    used = 0.0
    for word in _words(runs):
        more = _room_of(word) if words else word.width
        if words and (word.runs[0].text == BREAK or used + more > room + SLACK):
            lines.append(_line(words, used, word.space))
            words, used, more = [], 0.0, word.width
        if word.runs[0].text == BREAK:
            continue
        *whole, rest = [word] if word.width <= room + SLACK else _cut(word, room)
        lines += [_line([part], part.width, None) for part in whole]
        words.append(rest)
        used += rest.width if whole else more
    return [*lines, _line(words, used, None)] if words else lines


def settled(runs: Sequence[Run], room: float, least: float) -> list[Line]:
    """Return the lines of a paragraph; where that costs no further one, the last has that share of the room."""
    lines = broken(runs, room)
    if len(lines) > 1 and lines[-1].width < least * room:
        narrower = (broken(runs, room * share) for share in NARROWER)
        fitting = (other for other in narrower if len(other) == len(lines) and other[-1].width >= least * room)
        return next(fitting, lines)
    return lines


def cut_off(line: Line, room: float) -> Line:
    """Return a line with an ellipsis at its end, no wider than the room."""
    *runs, last = line.runs
    before, text = sum(measure(run.face, run.text) for run in runs), last.text.rstrip()
    while text and before + measure(last.face, text) + measure(REGULAR, MORE) > room:
        text = text[:-1].rstrip()
    ended = (*runs, last._replace(text=text), Run(MORE, REGULAR))
    return Line(ended, before + measure(last.face, text) + measure(REGULAR, MORE))


def _words(runs: Iterable[Run]) -> Iterator[Word]:
    """Yield the words of a paragraph; a line end is a word of its own."""
    parts: list[Run] = []
    space: Run | None = None
    for run in runs:
        for sign, apart in _signs(run.text):
            piece = run if sign == run.text else Run(sign, run.face, run.link)
            if apart and parts:
                yield _word(parts, space)
                parts, space = [], None
            if not apart:
                parts.append(piece)
            elif sign == " ":
                space = piece
            else:
                yield Word((piece,), 0.0, piece) if sign == BREAK else _word([piece], space)
                space = None
    if parts:
        yield _word(parts, space)


def _signs(text: str) -> Iterator[tuple[str, bool]]:
    """Yield spaces, line ends, and what stands between them; and of each whether a line may end on both its sides."""
    if max(text, default="") < IDEOGRAPHS[0]:
        for sign in TOKEN.findall(text):
            yield sign, sign in {" ", BREAK}
        return
    token, ideograph = _eastern()
    for sign in token.findall(text):
        yield sign, sign in {" ", BREAK} or ideograph.match(sign) is not None


@cache
def _eastern() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds the same in a text with ideographs, and ideographs; Python takes 4 ms to compile the two."""
    token = f"[ \n]|[{IDEOGRAPHS}][{CLOSING}]*|[^ \n{IDEOGRAPHS}]+"
    return re.compile(token), re.compile(f"[{IDEOGRAPHS}]")


def _word(parts: list[Run], space: Run | None) -> Word:
    return Word(tuple(parts), sum(measure(part.face, part.text) for part in parts), space)


def _room_of(word: Word) -> float:
    return word.width if word.space is None else word.width + measure(word.space.face, " ")


def _line(words: list[Word], width: float, space: Run | None) -> Line:
    found: list[Run] = []
    for place, word in enumerate(words):
        if place and word.space is not None:
            found.append(word.space)
        found += word.runs
    if space is not None:
        found.append(Run(" ", found[-1].face, found[-1].link))
    merged = (Run("".join([run.text for run in part]), *key) for key, part in groupby(found, key=_dress))
    return Line(tuple(merged), width)


def _dress(run: Run) -> tuple[str, str]:
    return run.face, run.link


def _cut(word: Word, room: float) -> Iterator[Word]:
    """Yield parts of a word that is too wide, each as wide as there is room."""
    parts: list[Run] = []
    used = 0.0
    for run in word.runs:
        for sign in run.text:
            width = measure(run.face, sign)
            if parts and used + width > room:
                yield Word(tuple(parts), used, None)
                parts, used = [], 0.0
            parts.append(Run(sign, run.face, run.link))
            used += width
    yield Word(tuple(parts), used, None)
