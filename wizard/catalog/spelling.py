"""Say back what somebody wrote, and guess what they meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say

if TYPE_CHECKING:
    from collections.abc import Iterable

LISTED = 8
SHOWN = 60
LONGEST_NUMBER = 128  # bits; Python refuses to write out much longer ones


def nearest(word: str, known: Iterable[str]) -> str:
    """Return a remedy for an unknown word: the one known word that resembles it, or a list of them."""
    import difflib  # noqa: PLC0415 - slow to import, and only needed once something is wrong

    names = sorted(known)
    close = difflib.get_close_matches(word[:SHOWN], names, n=1, cutoff=0.7)
    if close:
        return say("did you mean '{name}'?", name=close[0])
    if not names:
        return say("leave it out")
    listed, more = ", ".join(names[:LISTED]), len(names) - LISTED
    if more > 0:
        return say("use one of {names} and {number} more", names=listed, number=more)
    return say("use one of {names}", names=listed)


def shown(value: object) -> str:
    """Return a value as it is quoted in a problem: on one line, and not too long."""
    # Translators: these four stand where a value is quoted, as in "'format' is {value}"
    if value is None:
        return say("nothing")
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int) and value.bit_length() > LONGEST_NUMBER:
        return say("a number with very many digits")
    if isinstance(value, dict | list):
        return say("a table") if isinstance(value, dict) else say("a list")
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 3]}..."
