"""The language that texts are in: English as the sources have it, or what a translation makes of it.

A text for people is passed through ``say`` as a whole sentence with named gaps,
so that a translator may turn it round. What a table at the top of a module holds
is only marked there and said where it is used. The language is asked for at the
moment of saying: a document can be in another language than the screen.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator


class Tongue(Protocol):
    """What is said in place of an English text; the text itself where nothing is."""

    def __hash__(self) -> int:
        """Tell it from others."""

    @property
    def code(self) -> str:
        """The language's code, such as "de"."""

    def gettext(self, message: str, /) -> str:
        """Return what is said for a text."""

    def pgettext(self, context: str, message: str, /) -> str:
        """Return what is said for a text in one place, where it may mean something else than in others."""

    def ngettext(self, one: str, more: str, number: int, /) -> str:
        """Return the form that goes with a number."""


class English:
    """The language of the sources."""

    code = "en"

    def gettext(self, message: str, /) -> str:
        """Return the text."""
        return message

    def pgettext(self, _context: str, message: str, /) -> str:
        """Return the text."""
        return message

    def ngettext(self, one: str, more: str, number: int, /) -> str:
        """Return the form that goes with a number."""
        return one if number == 1 else more


ENGLISH: Tongue = English()
NAMED = "a band or a plan in the list"  # context of names that are kept without an id
_usual = ENGLISH
_now: ContextVar[Tongue] = ContextVar("tongue")


def spoken() -> Tongue:
    """Return the language that texts are in at this moment."""
    return _now.get(_usual)


def settle(tongue: Tongue) -> None:
    """Let the whole program speak a language, in every thread, but where it speaks another for a while."""
    global _usual  # noqa: PLW0603 - a program has one language, as it has one locale
    _usual = tongue


@contextmanager
def speaking(tongue: Tongue) -> Iterator[None]:
    """Speak a language for a while, in this thread."""
    before = _now.set(tongue)
    try:
        yield
    finally:
        _now.reset(before)


def mark(text: str) -> str:
    """Return the text as it is: it is to be translated, and said later."""
    return text


def mark_many(one: str, more: str) -> tuple[str, str]:
    """Return the two forms as they are: they are to be translated, and one of them said later."""
    return one, more


def say(text: str, /, **gaps: object) -> str:
    """Return a text in the language spoken, with its gaps filled."""
    said = spoken().gettext(text)
    return said.format_map(gaps) if gaps else said


def say_in(context: str, text: str, /, **gaps: object) -> str:
    """Return a text that means something else in other places; the context tells a translator which is meant."""
    said = spoken().pgettext(context, text)
    return said.format_map(gaps) if gaps else said


def say_many(one: str, more: str, number: float, /, **gaps: object) -> str:
    """Return the form of a text that goes with a number; what is not whole goes with the form for many."""
    said = spoken().ngettext(one, more, int(number) if number == int(number) else 2)
    return said.format_map(gaps) if gaps else said
