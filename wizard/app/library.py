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
from typing import TYPE_CHECKING, Any, Self

from wizard.app.mending import mended
from wizard.app.places import home
from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.store.cases import Case
from wizard.store.database import DamagedError, Database, RefusedError
from wizard.store.shelf import Holder, Shelf
from wizard.store.sittings import Setting
from wizard.store.versions import Versions

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.app.incoming import Incoming
    from wizard.domain.assessment import Assessment
    from wizard.domain.questions import Bank
    from wizard.domain.values import Mode
    from wizard.store.storage import Storage

FILE = "library.db"


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
                text = mark("{problem}. What is kept can be looked at; changes cannot be kept.")
                return cls(Database.show(file), say(text, problem=error))
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
            name, reason = self._database.name, say(self._database.read_only)
            raise WizardError(say("{place}: cannot be written: {reason}", place=name, reason=reason))
        from wizard.app.question_banks import live  # noqa: PLC0415 - the list needs no question bank

        return self._case(uuid.uuid4().hex, mode, live())

    def open_case(self, uid: str, bank: Bank | None = None) -> Case:
        """Return a kept assessment, held by this window from now on.

        Args:
            bank: what it is to go by from now on; the one it was made with, where none is named and that is kept.

        Raises:
            WizardError: it is not there, or the library cannot be written to.
        """
        from wizard.app.question_banks import bank_of  # noqa: PLC0415 - the list needs no question bank

        row = self.shelf.row(uid)
        if row is None:
            msg = say("This assessment is no longer in the library; another window may have restored a backup.")
            raise WizardError(msg)
        case = self._case(uid, row.mode, bank or bank_of(self.shelf, uid))
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

        return self.receive(read_file(path))

    def receive(self, incoming: Incoming) -> Case:
        """Return what came in, kept in the library: what is there already if nothing in it is new, else a new one.

        Raises:
            WizardError: the library cannot be written to.
        """
        from wizard.app.counterparts import bring_together, met  # noqa: PLC0415 - brings the question bank

        meeting = met(self.shelf, incoming)
        if meeting is None or meeting.found:
            case = self._kept(incoming)
            self.shelf.came_as(case.uid, incoming.source, incoming.sourced)
            return case
        self.shelf.throw(meeting.uid, away=False)
        case = self.open_case(meeting.uid)
        bring_together(case, incoming.assessment, {})  # what only another version of the program can read
        return case

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
            msg = say("This assessment is open in another window; close it there first.")
            raise WizardError(msg)
        self.shelf.throw(uid, away=True)

    def _case(self, uid: str, mode: Mode, bank: Bank, origin: str = "") -> Case:
        return Case(self._database, setting(bank), uid, mode, origin)

    def _kept(self, incoming: Incoming) -> Case:
        free = incoming.uid and self.shelf.row(incoming.uid) is None
        uid = incoming.uid if free else uuid.uuid4().hex
        case = self._case(uid, incoming.assessment.mode, incoming.bank, incoming.origin)
        case.keep(incoming.assessment)
        return case


def setting(bank: Bank | None = None) -> Setting:
    """Return what answers to the questions of a bank are given under; the shipped one where none is named."""
    from wizard.app import question_banks, shipped  # noqa: PLC0415 - the list needs no question bank
    from wizard.app.session import TYPED  # noqa: PLC0415
    from wizard.catalog.assessments import read_agreements  # noqa: PLC0415

    asked = shipped.bank() if bank is None else bank
    typed = frozenset(question.id for question in asked.questions if question.kind in TYPED)
    return Setting(asked, question_banks.catalogue_of(asked), typed, agreed=read_agreements)


def record(uid: str, assessment: Assessment, bank: Bank) -> dict[str, Any]:
    """Return an assessment as JSON, with the questions as asked and the prices it was made with.

    What the question bank cannot read is set aside in it: the file opens, and nothing is lost.
    """
    from wizard.app.aside import set_aside  # noqa: PLC0415 - the list needs no question bank
    from wizard.app.question_banks import catalogue_of  # noqa: PLC0415
    from wizard.store.files import as_json  # noqa: PLC0415

    catalogue = catalogue_of(bank)
    return as_json(set_aside(assessment, bank, catalogue), bank, catalogue, dt.datetime.now(dt.UTC), uid)
