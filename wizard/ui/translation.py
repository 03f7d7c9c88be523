"""The language on screen: the chosen one, or the system's, or English where neither is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from wizard.assets import asset
from wizard.domain import language
from wizard.domain.language import settle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from wizard.domain.language import Tongue

ENGLISH = "en"
FOLDER = "translations"


class Translation(QTranslator):
    """One file of translated texts; it keeps the bytes, which Qt reads where they lie."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self._content = content
        self.load(self._content)


class Speech:
    """What an application speaks.

    Attributes:
        wished: code of the language that was asked for; "" is the system's.
        code: that of the language spoken.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._spoken: list[Translation] = []
        self.wished, self.code = "", ENGLISH

    def speak(self, wished: str = "") -> str:
        """Let the window speak a language, "" for the system's, and return the code of what it speaks now."""
        self.stop()
        code = next((code for code in _wishes(wished) if _ours(code)), ENGLISH)
        self.wished, self.code = wished, code
        for part in (_qts(code), _ours(code)):  # the last one is asked first
            if part:
                self._spoken.append(Translation(part))
                self._app.installTranslator(self._spoken[-1])
        settle(_tongue(code))
        return code

    def stop(self) -> None:
        """Go back to what the sources say."""
        for translation in self._spoken:
            self._app.removeTranslator(translation)
        self._spoken.clear()
        settle(language.ENGLISH)


def languages() -> dict[str, str]:
    """Return the codes of the languages there are, each with what it calls itself."""
    names = (file.name for file in asset(FOLDER).iterdir())
    codes = sorted(name[len("wizard_") : -len(".qm")] for name in names if name.endswith(".qm"))
    return {code: own_name(code) for code in codes}


def quoted(text: str) -> str:
    """Put a text between the quotation marks of the language."""
    return QCoreApplication.translate("words", "\u201c{0}\u201d").format(text)


def own_name(code: str) -> str:
    """Return what a language calls itself."""
    if code == ENGLISH:
        return "English"  # Qt would say which: "American English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _wishes(language: str) -> list[str]:
    """Return codes from the exact to the general: "de-CH" asks for de_CH, then for de."""
    wished = language or (QLocale.system().uiLanguages() or [ENGLISH])[0]
    exact = wished.replace("-", "_")
    return list(dict.fromkeys((exact, exact.split("_")[0])))


def _ours(code: str) -> bytes:
    try:
        return asset(f"{FOLDER}/wizard_{code}.qm").read_bytes()
    except (FileNotFoundError, ValueError):
        return b""


def _tongue(code: str) -> Tongue:
    """Return what everything but the window's own texts is said in."""
    if code == ENGLISH:
        return language.ENGLISH
    from wizard.catalog import tongues  # noqa: PLC0415 - not for the first paint in English

    return tongues.tongue(code) if code in tongues.languages() else language.ENGLISH


def _qts(code: str) -> bytes:
    """Return what Qt itself says, as on the buttons of its dialogs; English it says already."""
    if code == ENGLISH:
        return b""
    from PySide6.QtCore import QLibraryInfo  # noqa: PLC0415 - not for the first paint in English

    file = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm"
    return file.read_bytes() if file.is_file() else b""
