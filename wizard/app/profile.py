"""The company of whoever sells: a provider file in the data folder, and its logo beside it.

The file is the same that ``--provider`` takes. It may hold more than the
window shows, or no name yet: what is not changed stays as it is.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any
from zlib import crc32

from wizard.app.places import home, put
from wizard.catalog.datafile import parse_toml, read_bytes
from wizard.catalog.fields import UNPRINTABLE, UNPRINTABLE_IN_LINE
from wizard.catalog.providers import provider_of
from wizard.catalog.toml_text import with_table
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.provider import Provider

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping
    from pathlib import Path

FILE, UNREADABLE = "provider.toml", "provider-unreadable.toml"
GROUP, LOGO = "provider", "logo"
LOGO_ENDINGS = ("png", "jpg", "svg")
NAMELESS = {"name": "?"}
EMPTY: tuple[object, ...] = (None, "", [], (), {})


def load() -> Provider | None:
    """Return the company; ``None`` while it has no name.

    Raises:
        InputError: everything that is wrong with its file.
    """
    whole = written()
    if not _table(whole, GROUP).get("name"):
        return None
    provider, problems = provider_of(whole, str(home() / FILE))
    if problems:
        raise InputError(problems)
    return provider


def written() -> dict[str, Any]:
    """Return what the file holds, nothing where there is none.

    Raises:
        InputError: it cannot be read.
    """
    return _read()[1]


def table(name: str) -> dict[str, Any]:
    """Return what one table of the file holds, nothing where it is missing.

    Raises:
        InputError: the file cannot be read.
    """
    return dict(_table(written(), name))


def values() -> dict[str, Any]:
    """Return what the file says about the company, by the names of a provider's fields.

    Raises:
        InputError: it cannot be read.
    """
    return table(GROUP)


def change(**changes: object) -> None:
    """Write some of the company's values; an empty one is left out of the file, all else in it stays.

    Raises:
        InputError: a value does not fit; the file stays as it was.
        WizardError: the file cannot be written.
    """
    edit({GROUP: changes})


def edit(tables: Mapping[str, Mapping[str, object]]) -> None:
    """Write some values of some tables; an empty one is left out of the file, all else in it stays.

    Raises:
        InputError: a value does not fit; the file stays as it was.
        WizardError: the file cannot be written.
    """
    try:
        text, whole = _read()
    except InputError:
        _set_aside()
        text, whole = "", {}
    before = dict(whole)
    for name, changes in tables.items():
        unprintable = UNPRINTABLE_IN_LINE if name == GROUP else UNPRINTABLE
        own = {**_table(whole, name), **{key: _plain(value, unprintable) for key, value in changes.items()}}
        whole[name] = {key: value for key, value in own.items() if value not in EMPTY}
    _, problems = provider_of({**whole, GROUP: NAMELESS | _table(whole, GROUP)}, str(home() / FILE))
    if problems:
        raise InputError(problems)
    for name in tables:
        if whole[name] != before.get(name):
            before[name] = whole[name]
            text = with_table(text, name, before)
    put(FILE, text.encode())


def logo() -> Path | None:
    """Return where the logo lies, if there is one.

    Raises:
        InputError: the file that may name one cannot be read.
    """
    named = values().get(LOGO)
    files = [home() / named] if isinstance(named, str) else _own_logos()
    return next((file for file in files if file.is_file()), None)


def keep_logo(content: bytes, ending: str) -> Path:
    """Keep a picture as the logo, in place of any other.

    Raises:
        WizardError: it cannot be written, or is no logo; the logo that was there stays.
    """
    kept = put(f"{LOGO}-{crc32(content):08x}.{ending}", content)
    try:
        _name_logo(kept.name)
    except WizardError:
        kept.unlink()
        raise
    _forget_logos(but=kept)
    return kept


def drop_logo() -> None:
    """Do without a logo.

    Raises:
        WizardError: the file that names it cannot be written.
    """
    _name_logo("")
    _forget_logos()


def _name_logo(name: str) -> None:
    if LOGO in Provider._fields:
        change(logo=name)


def _own_logos() -> list[Path]:
    return [file for ending in LOGO_ENDINGS for file in sorted(home().glob(f"{LOGO}-*.{ending}"))]


def _forget_logos(but: Path | None = None) -> None:
    for file in _own_logos():
        if file != but:
            with contextlib.suppress(OSError):
                file.unlink()


def _read() -> tuple[str, dict[str, Any]]:
    file = home() / FILE
    if not file.exists():
        return "", {}
    problems: list[Problem] = []
    raw = read_bytes(file, problems)
    found = None if raw is None else parse_toml(raw, str(file), problems, prices=True)
    if raw is None or found is None:
        raise InputError(problems)
    return raw.decode("utf-8-sig"), dict(found)


def _table(whole: Mapping[str, Any], name: str) -> dict[str, Any]:
    found = whole.get(name, {})
    return found if isinstance(found, dict) else {}


def _plain(value: object, unprintable: re.Pattern[str] = UNPRINTABLE_IN_LINE) -> object:
    """Return a value that a file may hold, without what is empty in it."""
    if isinstance(value, str):
        return unprintable.sub(" ", value).strip()
    if isinstance(value, (list, tuple)):
        return [item for item in map(_plain, value) if item not in EMPTY]
    if isinstance(value, dict):
        inner = {key: _plain(each) for key, each in value.items()}
        return {key: each for key, each in inner.items() if each not in EMPTY}
    return value


def _set_aside() -> None:
    """Keep a file that cannot be read under another name."""
    with contextlib.suppress(OSError):
        (home() / FILE).replace(home() / UNREADABLE)
