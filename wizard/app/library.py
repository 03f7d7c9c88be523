"""The library of assessments: the one door through which they are begun, opened, found, put away and taken in.

It lies in one SQLite file in the data folder. Opening never fails for a damaged
file: that is moved aside, whole, and the library goes on with the latest good
copy and with all that can still be read of the file; ``notice`` says so. Where
nothing may be written, what is there can still be looked at.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import platform
import uuid
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from wizard.app.mending import mended
from wizard.app.places import home
from wizard.domain.errors import InputError, WizardError
from wizard.store.cases import Case
from wizard.store.database import DamagedError, Database, RefusedError
from wizard.store.shelf import Holder, Shelf
from wizard.store.sittings import Setting
from wizard.store.versions import Versions

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.app.incoming import Incoming
    from wizard.domain.assessment import Assessment
    from wizard.domain.values import Mode
    from wizard.store.storage import Storage

FILE = "library.db"
DRAFTS, TAKEN = "assessments", "taken into the library"


class Library:
    """The open library.

    Attributes:
        notice: what a person should be told about how it was opened; "" when all is well.
    """

    def __init__(self, database: Storage, notice: str = "") -> None:
        self._database = database
        self.shelf = Shelf(database)
        self.notice = notice

    @classmethod
    def open(cls) -> Self:
        """Open the library in the data folder; it is made where there is none.

        Raises:
            WizardError: it can neither be opened nor replaced; the sentence says why.
        """
        file = home() / FILE
        try:
            return cls(Database.open(file))
        except DamagedError:
            return cls(*mended(file, setting()))
        except RefusedError as error:
            with contextlib.suppress(WizardError):
                return cls(Database.look_into(file), f"{error}. What is kept can be looked at; changes cannot be kept.")
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def mend(self) -> None:
        """Replace a file that turned out to be damaged; whoever holds an assessment goes on with it.

        Raises:
            WizardError: it cannot be replaced.
        """
        damaged = self.file
        damaged.close()
        database, self.notice = mended(damaged.file, setting())
        damaged.adopt(database)

    @property
    def database(self) -> Storage:
        """Where it lies, for whoever asks what the list does not tell."""
        return self._database

    @property
    def file(self) -> Database:
        """The file it lies in, for copies of it; a team's library lies in none."""
        if not isinstance(self._database, Database):
            raise TypeError
        return self._database

    # Assessments

    def new(self, mode: Mode) -> Case:
        """Return a new assessment; it is in the library from its first answer on.

        Raises:
            WizardError: the library cannot be written to.
        """
        if not self._database.writable:
            msg = f"{self._database.name}: cannot be written: {self._database.read_only}"
            raise WizardError(msg)
        return self._case(uuid.uuid4().hex, mode)

    def open_case(self, uid: str) -> Case:
        """Return a kept assessment, held by this window from now on.

        Raises:
            WizardError: it is not there, or the library cannot be written to.
        """
        row = self.shelf.row(uid)
        if row is None:
            msg = "This assessment is no longer in the library; another window may have restored a backup."
            raise WizardError(msg)
        case = self._case(uid, row.mode)
        case.sit_down()
        return case

    def close_case(self, case: Case) -> None:
        """Let go of an assessment, and bring its row in the list up to date.

        Raises:
            WizardError: the library cannot be written to.
        """
        from wizard.app.descriptions import describe  # noqa: PLC0415 - brings the engine

        case.leave()
        describe(self.shelf, case.uid)

    def take_in(self, path: Path) -> Case:
        """Return the assessment of a file, kept in the library: the one taken from it before if that is unchanged.

        Raises:
            InputError: everything that is wrong with the file.
            WizardError: the library cannot be written to.
        """
        from wizard.app.incoming import read_file  # noqa: PLC0415 - brings the question bank

        incoming = read_file(path)
        for uid in self.shelf.taken_from(incoming.origin, incoming.uid):
            found = self.assessment(uid)
            if found is not None and found == replace(incoming.assessment, prices=found.prices):
                self.shelf.throw(uid, away=False)
                return self.open_case(uid)
        return self._kept(incoming)

    def take_drafts(self) -> list[str]:
        """Take in what earlier versions kept as files, once; return the names of those that cannot be read.

        Raises:
            WizardError: the library cannot be written to; the files are still where they were.
        """
        from wizard.app.incoming import read_file  # noqa: PLC0415 - brings the question bank

        unread = []
        for path in sorted((home() / DRAFTS).glob("*.readiness")):
            try:
                self._take_draft(path, read_file(path))
            except InputError:
                unread.append(path.name)
        return unread

    def export_file(self, uid: str, target: Path) -> None:
        """Write a kept assessment as a ``.readiness`` file, whole or not at all.

        Raises:
            WizardError: it is not there, or the file cannot be written.
        """
        found = self.assessment(uid)
        if found is None:
            msg = "This assessment is no longer in the library."
            raise WizardError(msg)
        write_file(target, uid, found)

    def assessment(self, uid: str) -> Assessment | None:
        """Return what is kept of an assessment, prices and all, or ``None``."""
        from wizard.catalog.assessments import read_agreements  # noqa: PLC0415 - the list needs no reader

        return self.shelf.read(uid, read_agreements)

    def versions(self, uid: str) -> Versions:
        """Return the documents that were exported of an assessment."""
        return Versions(self._database, uid)

    # Windows

    def holder(self, uid: str) -> Holder | None:
        """Return the other window that holds an assessment; those that are no more are forgotten.

        Raises:
            WizardError: the library cannot be written to.
        """
        from wizard.app.processes import alive  # noqa: PLC0415 - seldom needed

        here, own = platform.node(), os.getpid()
        sittings = [sitting for sitting in self.shelf.held() if sitting.uid == uid]
        others = [sitting for sitting in sittings if (sitting.host, sitting.process) != (here, own)]
        gone = [sitting for sitting in others if sitting.host == here and not alive(sitting.process)]
        if gone and self._database.writable:
            self.shelf.end([sitting.number for sitting in gone])
        return next((sitting for sitting in others if sitting not in gone), None)

    def throw(self, uid: str) -> None:
        """Put an assessment into the trash.

        Raises:
            WizardError: another window holds it, or the library cannot be written to.
        """
        if self.holder(uid) is not None:
            msg = "This assessment is open in another window; close it there first."
            raise WizardError(msg)
        self.shelf.throw(uid, away=True)

    def _case(self, uid: str, mode: Mode, origin: str = "") -> Case:
        return Case(self._database, setting(), uid, mode, origin)

    def _kept(self, incoming: Incoming) -> Case:
        free = incoming.uid and self.shelf.row(incoming.uid) is None
        uid = incoming.uid if free else uuid.uuid4().hex
        case = self._case(uid, incoming.assessment.mode, incoming.origin)
        case.keep(incoming.assessment)
        return case

    def _take_draft(self, path: Path, incoming: Incoming) -> None:
        moment = path.stat().st_mtime
        if not self.shelf.taken_from(incoming.origin, ""):
            case = self._kept(incoming)
            case.leave()
            self.shelf.date(case.uid, moment)
        aside = path.parent / TAKEN
        aside.mkdir(exist_ok=True)
        path.replace(aside / path.name)


def setting() -> Setting:
    """Return what the answers of this window are given under."""
    from wizard.app import shipped  # noqa: PLC0415 - the list needs no question bank
    from wizard.app.session import TYPED  # noqa: PLC0415
    from wizard.catalog.assessments import read_agreements  # noqa: PLC0415

    bank = shipped.bank()
    typed = frozenset(question.id for question in bank.questions if question.kind in TYPED)
    return Setting(bank, shipped.catalogue(), typed, agreed=read_agreements)


def write_file(target: Path, uid: str, assessment: Assessment) -> None:
    """Write an assessment as a ``.readiness`` file, whole or not at all.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
    """
    from wizard.store.files import write_readiness  # noqa: PLC0415 - seldom needed

    write_readiness(target, record(uid, assessment))


def record(uid: str, assessment: Assessment) -> dict[str, Any]:
    """Return an assessment as JSON, with the questions as asked and the prices it was made with."""
    from wizard.app import shipped  # noqa: PLC0415 - the list needs no question bank
    from wizard.store.files import as_json  # noqa: PLC0415

    return as_json(assessment, shipped.bank(), shipped.catalogue(), dt.datetime.now(dt.UTC), uid)
