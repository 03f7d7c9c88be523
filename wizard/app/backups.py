"""The whole data folder as one file, and back: the library, the settings, the provider's profile, kept drafts.

A backup is a ZIP archive with the library as ``library.db`` and the other
files under their names. Before one is restored, what was there is backed up.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import shutil
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.app import question_banks
from wizard.app.library import FILE, Library
from wizard.app.mending import DAMAGED
from wizard.app.places import home
from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.store import copies
from wizard.store.atomic import cannot_write, write_atomic
from wizard.store.database import Database
from wizard.store.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterator

NOTE = "backup.json"
FORMAT = 1
LEFT_OUT = frozenset({copies.FOLDER, DAMAGED, "window", NOTE})  # of the data folder's own entries
LARGEST = 100 * 1024 * 1024  # of any file but the library
MOST_FILES = 200_000


@dataclass(frozen=True, slots=True)
class Contents:
    """What a backup holds.

    Attributes:
        made: when, with its time zone.
        assessments, trashed: how many of either.
        changed: when the last of them was changed; ``None`` where there is none.
        files: the names of everything beside the library.
    """

    made: dt.datetime
    assessments: int
    trashed: int
    changed: dt.datetime | None
    files: tuple[str, ...]


def backup_now(target: Path) -> Path:
    """Write everything to one file, whole or not at all, and return it; a folder gets a file named after the day.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    if target.is_dir():
        target /= f"readiness-wizard-{dt.datetime.now().astimezone():%Y-%m-%d-%H%M}.zip"
    with _workshop() as folder:
        library = Library.open()
        try:
            copies.copy(library.file, folder / FILE, _wanted)
        finally:
            library.close()
        part = target.with_name(f".{target.name}.{time.monotonic_ns()}.part")
        try:
            _pack(part, folder / FILE)
            part.replace(target)
        except OSError as error:
            raise WizardError(cannot_write(target, error)) from error
        finally:
            part.unlink(missing_ok=True)
    return target


def preview(source: Path) -> Contents:
    """Return what is in a backup.

    Raises:
        WizardError: it is not one, or not whole.
    """
    with _workshop() as folder, _unpacked(source, folder) as archive:
        return _contents(archive, folder)


def restore(source: Path) -> Path:
    """Put everything of a backup in place; return the file that holds what was there before.

    Files that the backup does not hold stay; the questions asked are those that were asked then.

    Raises:
        WizardError: it is not one, not whole, or cannot be put in place; the library is then as it was.
    """
    with _workshop() as folder, _unpacked(source, folder) as archive:
        contents = _contents(archive, folder)
        (home() / copies.FOLDER).mkdir(exist_ok=True)
        before = backup_now(home() / copies.FOLDER / f"before-restoring-{time.strftime('%Y-%m-%d-%H%M%S')}.zip")
        library = Library.open()
        try:
            copies.put_back(folder / FILE, library.file)
        finally:
            library.close()
        Library.open().close()  # a backup of an earlier form is brought to today's
        for name in contents.files:
            target = home() / name
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomic(target, archive.read(name))
        if f"{question_banks.FOLDER}/{question_banks.LIVE}" not in contents.files:
            question_banks.use_shipped()
    return before


def _pack(target: Path, library: Path) -> None:
    note = {"format": FORMAT, "made": dt.datetime.now().astimezone().isoformat(timespec="seconds"), "by": __version__}
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(NOTE, json.dumps(note))
        archive.write(library, FILE)
        for path in _own_files():
            archive.write(path, path.relative_to(home()).as_posix())


def _own_files() -> Iterator[Path]:
    for path in sorted(home().rglob("*")):
        first = path.relative_to(home()).parts[0]
        if path.is_file() and first not in LEFT_OUT and not first.startswith((FILE, ".")):
            yield path


@contextlib.contextmanager
def _workshop() -> Iterator[Path]:
    """Make a folder for what is only needed for a moment, within the data folder."""
    folder = home() / f".backup-{time.monotonic_ns()}"
    try:
        folder.mkdir(parents=True)
        yield folder
    except OSError as error:
        raise WizardError(cannot_write(folder, error)) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def _unpacked(source: Path, folder: Path) -> Iterator[zipfile.ZipFile]:
    """Open a backup and put its library into a folder.

    Raises:
        WizardError: it is not one, or not whole.
    """
    with _opened(source) as archive:
        try:
            _refuse_odd_names(source, archive)
            archive.extract(FILE, folder)
            yield archive
        except (zipfile.BadZipFile, KeyError, ValueError, NotImplementedError, RuntimeError, EOFError) as error:
            raise WizardError(_no_backup(source)) from error


def _opened(source: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(source)
    except zipfile.BadZipFile as error:
        raise WizardError(_no_backup(source)) from error
    except OSError as error:
        text = mark("{place}: cannot be read ({reason}); check the name, and that you may read it")
        raise WizardError(say(text, place=source, reason=error.strerror)) from error


def _refuse_odd_names(source: Path, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    odd = [entry for entry in entries if not _plain(entry.filename) or _too_large(entry)]
    if odd or len(entries) > MOST_FILES:
        raise WizardError(_no_backup(source))
    if sum(entry.file_size for entry in entries) > shutil.disk_usage(home()).free:
        text = mark("{file}: there is not enough room on the disk to unpack it; free some space and try again")
        raise WizardError(say(text, file=source))


def _too_large(entry: zipfile.ZipInfo) -> bool:
    return entry.filename != FILE and entry.file_size > LARGEST


def _plain(name: str) -> bool:
    """Tell whether a name stays within the data folder, and is one that a backup holds."""
    parts = PurePosixPath(name).parts
    inside = bool(parts) and ".." not in parts and "\\" not in name and ":" not in name and not name.startswith("/")
    return inside and (name in {NOTE, FILE} or (parts[0] not in LEFT_OUT and not parts[0].startswith((FILE, "."))))


def _contents(archive: zipfile.ZipFile, folder: Path) -> Contents:
    source = Path(archive.filename or "")
    note = json.loads(archive.read(NOTE))
    if not isinstance(note, dict) or note.get("format") != FORMAT or not copies.intact(folder / FILE):
        raise WizardError(_no_backup(source))
    database = Database.look_into(folder / FILE)
    try:
        shelf = Shelf(database)
        latest = shelf.latest_change()
        return Contents(
            made=dt.datetime.fromisoformat(str(note["made"])),
            assessments=shelf.count() + shelf.count(archived=True),
            trashed=shelf.count(trash=True),
            changed=None if latest is None else dt.datetime.fromtimestamp(latest).astimezone(),
            files=tuple(name for name in archive.namelist() if name not in {NOTE, FILE} and not name.endswith("/")),
        )
    finally:
        database.close()


def _no_backup(source: Path) -> str:
    return say("{file}: is not a whole backup of this program; choose another file", file=source)


def _wanted() -> bool:
    return True
