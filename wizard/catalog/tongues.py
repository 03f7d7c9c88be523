"""The languages that come with the program: their translations, read from compiled gettext files.

``texts`` holds what the program itself says in documents, ``data`` what the
shipped bank and catalogue say. English needs neither.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from wizard.assets import asset
from wizard.domain.errors import WizardError
from wizard.domain.language import ENGLISH

if TYPE_CHECKING:
    from gettext import GNUTranslations

    from wizard.domain.language import Tongue

FOLDER = "translations"
TEXTS, DATA = "texts", "data"
START, END = f"{TEXTS}_", ".mo"


class Foreign:
    """A language other than English: the program's texts, and those of the shipped bank and catalogue."""

    def __init__(self, code: str, texts: GNUTranslations, data: GNUTranslations) -> None:
        self.code = code
        self.gettext, self.ngettext = texts.gettext, texts.ngettext
        self._texts = texts
        texts.add_fallback(data)

    def pgettext(self, context: str, message: str, /) -> str:
        """Return what is said for a text in one place."""
        return self._texts.pgettext(context, message)


def languages() -> tuple[str, ...]:
    """Return the codes of the languages that documents can be in, English first."""
    names = sorted(item.name for item in asset(FOLDER).iterdir())
    ours = [name for name in names if name.startswith(START) and name.endswith(END)]
    return (ENGLISH.code, *(name.removeprefix(START).removesuffix(END) for name in ours))


@cache
def tongue(code: str) -> Tongue:
    """Return the language of a code such as "de", or "de-AT" where there is only "de".

    Raises:
        WizardError: there is no such language; the sentence names those that there are.
    """
    general = code.replace("_", "-").partition("-")[0].lower()
    if general == ENGLISH.code:
        return ENGLISH
    if general not in languages():
        msg = f"there is no translation into '{code}'; the languages are {', '.join(languages())}"
        raise WizardError(msg)
    return _read(general)


def _read(code: str) -> Tongue:
    from gettext import GNUTranslations  # noqa: PLC0415 - English has no use for it

    kinds = []
    for kind in (TEXTS, DATA):
        with asset(f"{FOLDER}/{kind}_{code}.mo").open("rb") as file:
            kinds.append(GNUTranslations(file))
    return Foreign(code, *kinds)
