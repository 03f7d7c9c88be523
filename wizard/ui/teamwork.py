"""A team's library beside the window: joined when it is within reach, and asked for again while it is not."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from wizard.app import settings, team
from wizard.app.team import TeamLibrary
from wizard.domain.errors import WizardError
from wizard.domain.language import say
from wizard.store.storage import LostError
from wizard.ui.jobs import Job, Wanted

if TYPE_CHECKING:
    from wizard.app.exchange import Exchanged
    from wizard.app.library import Library
    from wizard.app.team import OfflineLibrary
    from wizard.store.server import Server
    from wizard.ui.jobs import Jobs, Reporter

EVERY = 20_000  # milliseconds between two looks at whether there is something to do


class Joined(NamedTuple):
    """What came of the way to the server; ``None`` where it is out of reach."""

    server: Server | None
    notice: str
    changed: bool = False


class Teamwork(QObject):
    """Gives the team's library while it is within reach, and the local one meanwhile."""

    noticed = Signal(str)
    renewed = Signal()

    def __init__(self, local: OfflineLibrary, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._local, self._jobs = local, jobs
        self._team: TeamLibrary | None = None
        self._away = self._under_way = self._over = False
        self._due = QTimer(self)
        self._due.setInterval(EVERY)
        self._due.timeout.connect(self.look)

    @property
    def library(self) -> Library:
        """The library to work with now."""
        return self._local if self._team is None or self._team.lost else self._team

    def begin(self) -> None:
        """Go to the server, and stay in touch with it."""
        self._due.start()
        self._join()

    def shutdown(self) -> None:
        """Let go of the server; nothing must run any more."""
        self._over = True
        self._due.stop()
        if self._team is not None:
            self._team.close()

    @Slot()
    def look(self) -> None:
        """Go to the server where it was lost, or where something here is not there yet."""
        if self._team is not None and self._team.lost and not self._away:
            self._tell_away(say(team.AWAY))
            self.renewed.emit()
        with contextlib.suppress(WizardError):  # the local library says for itself what ails it
            if self.library is self._local or self._local.mirror.unsent():
                self._join()

    def _join(self) -> None:
        if self._under_way:
            return
        self._under_way = True
        job = Job(Joining())
        job.done.connect(self._on_joined)
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self._jobs.start(job)

    def _tell_away(self, sentence: str) -> None:
        if not self._away:
            self.noticed.emit(sentence)
        self._away = True

    # Slots

    @Slot(object)
    def _on_joined(self, found: Joined) -> None:
        self._under_way = False
        if found.server is None:
            self._tell_away(found.notice)
            return
        if self._over or self._team is not None:
            found.server.close()
        back = self.tr("The team's library is within reach again.") if self._away else ""
        new = self.library is self._local
        if self._team is None and not self._over:
            self._team = TeamLibrary(found.server, self._local)
        elif self._team is not None:
            self._team.found_again()
        self._away = False
        notice = " ".join(filter(None, (back, found.notice)))
        if notice and (new or found.changed):
            self.noticed.emit(notice)
        if new or found.changed:
            self.renewed.emit()

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        """Stop asking: a wrong password does not become right by itself."""
        self._under_way = False
        self._due.stop()
        self.noticed.emit(sentence)

    @Slot()
    def _on_cancelled(self) -> None:
        self._under_way = False


class Joining:
    """Goes to the server, and brings both libraries together."""

    def __call__(self, reporter: Reporter) -> Joined:
        """Return the open server and what a person should be told."""
        try:
            server = team.connect(settings.load().team)
        except LostError:
            return Joined(None, say(team.AWAY))
        try:
            told = _exchanged(server, Wanted(reporter))
        except LostError:
            server.close()
            return Joined(None, say(team.AWAY))
        except WizardError as error:  # what could not be brought together now can be later
            return Joined(server, str(error))
        except BaseException:
            server.close()
            raise
        return Joined(server, " ".join(filter(None, (team.greeting(server), told.notice))), bool(told.sent))


def _exchanged(server: Server, wanted: Wanted) -> Exchanged:
    from wizard.app.exchange import exchange  # noqa: PLC0415 - brings the engine

    local = team.OfflineLibrary.open()
    try:
        return exchange(local, TeamLibrary(server, local), wanted)
    finally:
        local.close()


class Trying:
    """Looks what a login finds at an address."""

    def __init__(self, url: str) -> None:
        self._url = url

    def __call__(self, _reporter: Reporter) -> team.Standing:
        """Return what it finds."""
        return team.look_at(self._url)
