"""The whole library as a folder of plain files, and back: nothing of an assessment is lost on the way.

Each assessment is a ``.readiness`` file named after its client, and
``index.json`` has the SHA-256 of what each of them says. What is in the trash
stays there. Another thing is a backup, which is one file for this program.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import shutil
from typing import TYPE_CHECKING, Any, NamedTuple

from wizard import __version__
from wizard.app import company, filenames
from wizard.app.batch import ENDINGS
from wizard.app.counterparts import met
from wizard.app.incoming import read_file
from wizard.app.library import record
from wizard.app.lists import as_csv, lists
from wizard.app.question_banks import bank_of, catalogue_of
from wizard.catalog.assessments import BESIDE
from wizard.catalog.datafile import read_bytes
from wizard.catalog.jsonfile import parse_json
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError, Problem, WizardError
from wizard.domain.hashing import hashed
from wizard.domain.language import mark, say
from wizard.proposal.brief import Brief
from wizard.store.atomic import cannot_write, write_atomic
from wizard.store.entries import fitting
from wizard.store.files import as_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from wizard.app.incoming import Incoming
    from wizard.app.library import Library

    Tell = Callable[[float], None]

INDEX, FORMAT = "index.json", 1
SAVED = ".readiness"


class Exported(NamedTuple):
    """What was written, and where."""

    folder: Path
    number: int


class Imported(NamedTuple):
    """What came of the files of a folder.

    Attributes:
        taken, known: how many were new, and how many were here already as they are.
        told: a sentence for each of the others, and for each that is not as it was exported.
    """

    taken: int
    known: int
    told: tuple[str, ...]


def digest(content: dict[str, Any]) -> str:
    """Return the SHA-256 of what an assessment says, whoever wrote it down and when."""
    said = {key: value for key, value in content.items() if key not in BESIDE}
    return hashed(json.dumps(said, sort_keys=True, separators=(",", ":")).encode())


def export_all(library: Library, parent: Path, tell: Tell) -> Exported:
    """Write every assessment into a new folder; whoever stops it finds no half of one.

    Args:
        tell: told 0.0 to 1.0; may raise to stop the work.

    Raises:
        WizardError: something cannot be written; there is no new folder then.
    """
    with _made(parent, "assessments") as folder:
        entries: list[dict[str, str]] = []
        taken = {filenames.key(INDEX)}
        for uid in _each(library, tell):
            found = library.assessment(uid)
            if found is None:
                continue
            content = record(uid, found, bank_of(library.shelf, uid))
            name = filenames.unused(found.client.name, SAVED, taken)
            taken.add(filenames.key(name))
            write_atomic(folder / name, as_bytes(content))
            entries.append({"file": name, "uid": uid, "client": found.client.name, "sha256": digest(content)})
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        index = {"format": FORMAT, "made": now, "by": __version__, "assessments": entries}
        write_atomic(folder / INDEX, as_bytes(index))
    return Exported(folder, len(entries))


def import_all(library: Library, folder: Path, tell: Tell) -> Imported:
    """Take every assessment of a folder into the library; what is here already is not taken twice.

    Args:
        tell: told 0.0 to 1.0; may raise to stop the work; what was taken in stays.

    Raises:
        WizardError: the folder cannot be read, or the library cannot be written to.
    """
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in ENDINGS and path.is_file())
    except OSError as error:
        text = mark("{place}: cannot be read ({reason}); check the name, and that you may read it")
        raise WizardError(say(text, place=folder, reason=error.strerror)) from error
    if not paths:
        remedy = say("choose a folder with .readiness files")
        raise InputError([Problem(say("holds no assessments"), remedy, str(folder))])
    exported = _digests(folder)
    counts, told = {"taken": 0, "known": 0}, []
    for place, path in enumerate(paths):
        tell(place / len(paths))
        try:
            incoming = read_file(path)
            counts[_take(library, path, incoming)] += 1
            told += _changed(path, incoming, exported)
        except InputError as error:
            told.append(" ".join(str(error).splitlines()))
    return Imported(counts["taken"], counts["known"], tuple(told))


def list_all(library: Library, parent: Path, tell: Tell) -> Exported:
    """Write the answers and the findings of every assessment as two lists into a new folder.

    Args:
        tell: told 0.0 to 1.0; may raise to stop the work.

    Raises:
        WizardError: something cannot be written; there is no new folder then.
    """
    with _made(parent, "lists") as folder:
        for name, rows in lists(_briefs(library, tell)).items():
            write_atomic(folder / f"{name}.csv", as_csv(rows))
    return Exported(folder, len(library.shelf.everything()))


def _take(library: Library, path: Path, incoming: Incoming) -> str:
    meeting = met(library.shelf, incoming)
    if meeting is not None and meeting.found:
        what = say("it is another copy of an assessment that is here already")
        raise InputError([Problem(what, say("open it to bring the two together"), str(path))])
    library.close_case(library.receive(incoming))
    return "taken" if meeting is None else "known"


def _briefs(library: Library, tell: Tell) -> Iterator[tuple[str, Brief]]:
    """Yield every assessment as a document would see it, one after the other: there may be thousands."""
    today, seller = dt.datetime.now().astimezone().date(), company.provider()
    for uid in _each(library, tell):
        found = library.assessment(uid)
        if found is not None:
            bank = bank_of(library.shelf, uid)
            prices = company.held(found, catalogue_of(bank), seller)
            yield uid, Brief(evaluate(fitting(found, bank, prices), bank, prices, today, costs=False), "report", None)


def _each(library: Library, tell: Tell) -> Iterator[str]:
    uids = library.shelf.everything()
    for place, uid in enumerate(uids):
        tell(place / len(uids))
        yield uid
    tell(1.0)


@contextlib.contextmanager
def _made(parent: Path, name: str) -> Iterator[Path]:
    """Make a folder named after the day, and take it away again if it does not get whole."""
    day = f"{dt.datetime.now().astimezone():%Y-%m-%d}"
    try:
        folder = filenames.new_folder(parent, f"{name}-{day}")
    except OSError as error:
        raise WizardError(cannot_write(parent, error)) from error
    try:
        yield folder
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _digests(folder: Path) -> dict[str, str]:
    """Return what the index of a folder says of its files; nothing where there is none that can be read."""
    raw = read_bytes(folder / INDEX, [])
    index = None if raw is None else parse_json(raw, INDEX, [])
    entries = None if index is None else index.get("assessments")
    return {
        entry["file"]: entry["sha256"]
        for entry in (entries if isinstance(entries, list) else ())
        if isinstance(entry, dict) and isinstance(entry.get("file"), str) and isinstance(entry.get("sha256"), str)
    }


def _changed(path: Path, incoming: Incoming, exported: dict[str, str]) -> list[str]:
    wanted = exported.get(path.name)
    if wanted is None or wanted == digest(record(incoming.uid, incoming.assessment, incoming.bank)):
        return []
    return [say("{file}: was changed since it was exported; it was taken in as it is now", file=path)]
