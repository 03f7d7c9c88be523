"""A team's library in the place of this computer's, and this computer's while the team's is out of reach.

Every assessment that is opened from the team's library is mirrored in the local
one, with the state both had in common. Work goes on there while the server is
away; ``exchange`` brings it to the team afterwards (see ``domain.reunion``).
Assessments of this computer that never were the team's stay here.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, NamedTuple

from wizard.app import settings
from wizard.app.labelling import bring_together
from wizard.app.library import Library
from wizard.domain.assessment import Assessment, Client
from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.store.address import is_address, place, shown
from wizard.store.cases import Case
from wizard.store.mirror import Mirror
from wizard.store.storage import LostError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.questions import Bank
    from wizard.domain.values import Mode
    from wizard.store.database import Database
    from wizard.store.server import Role, Server
    from wizard.store.shelf import Holder

NO_DRIVER = mark("this installation cannot reach a team library; add to it: {command}")
ADDING = "pip install 'readiness-wizard[team]'"
AWAY = mark(
    "The team's library cannot be reached. Work goes on in the library of this computer; "
    "both are brought together when it is there again."
)


class Standing(NamedTuple):
    """What a login finds at an address."""

    role: Role
    assessments: int


class OfflineLibrary(Library):
    """The local library of somebody who has a team: what is begun in it is the team's, too."""

    def __init__(self, database: Database, notice: str = "") -> None:
        super().__init__(database, notice)
        self.mirror = Mirror(database, place(settings.load().team))

    def mend(self) -> None:
        """Replace a file that turned out to be damaged.

        Raises:
            WizardError: it cannot be replaced.
        """
        super().mend()
        self.mirror = Mirror(self.file, place(settings.load().team))

    def note(self, case: Case) -> None:
        """Have the same of an assessment as the team's library has, unless something here is not there yet.

        Raises:
            WizardError: the local library cannot be written to.
        """
        if self.database.writable and case.uid not in self.mirror.unsent():
            self.take(case)

    def take(self, case: Case) -> None:
        """Have the same of an assessment as the team's library has.

        Raises:
            WizardError: the local library cannot be written to.
        """
        own = Case(self.database, case.setting, case.uid, case.assessment.mode)
        own.sit_down()
        own.keep(case.assessment)
        own.leave()
        self.mirror.show(case.uid)
        self.mirror.note(case.uid, case.assessment, case.revision)

    def bring_along(self) -> None:
        """Take everything of this computer for the team's, too; it is sent with the next exchange.

        Raises:
            WizardError: the local library cannot be written to.
        """
        for uid, mode in self.mirror.strangers():
            self.mirror.note(uid, Assessment(Client(), {}, mode), 0, same=False)

    def _case(self, uid: str, mode: Mode, bank: Bank, origin: str = "") -> Case:
        if self.database.writable and self.shelf.row(uid) is None:
            self.mirror.note(uid, Assessment(Client(), {}, mode), 0)
        return super()._case(uid, mode, bank, origin)


class TeamLibrary(Library):
    """The team's library, as long as it is within reach.

    Attributes:
        server: where it lies.
        local: what takes its place meanwhile.
    """

    def __init__(self, server: Server, local: OfflineLibrary, notice: str = "") -> None:
        super().__init__(server, notice)
        self.server, self.local = server, local

    @property
    def lost(self) -> bool:
        """Whether the server was out of reach when it was last asked."""
        return self.server.lost

    def found_again(self) -> None:
        """Take it that the server is within reach again: somebody has just been there."""
        self.server.lost = False

    def open_case(self, uid: str, bank: Bank | None = None) -> Case:
        """Return a kept assessment, held by this window from now on, and mirror it.

        Raises:
            WizardError: it is not there, or cannot be held.
        """
        case = super().open_case(uid, bank)
        self._mirror(case)
        return case

    def close_case(self, case: Case) -> None:
        """Let go of an assessment, bring its row up to date, and mirror what it has become.

        Raises:
            WizardError: the library cannot be written to.
        """
        super().close_case(case)
        self._mirror(case)

    def holder(self, uid: str) -> Holder | None:
        """Return the other window that holds an assessment; one that is no longer on the line holds nothing.

        Raises:
            WizardError: the library cannot be asked.
        """
        found = super().holder(uid)
        while found is not None and not self.server.on_line(found.host, found.process):
            if not self.server.writable:
                return None
            self.shelf.end([found.number])
            found = super().holder(uid)
        return found

    def moved(self, case: Case) -> Case:
        """Return the local copy of an assessment whose server is away, to go on with.

        Raises:
            WizardError: the local library cannot be written to.
        """
        self.local.note(case)
        return self.local.open_case(case.uid, case.setting.bank)

    def _mirror(self, case: Case) -> None:
        with contextlib.suppress(WizardError):  # without room for a mirror, work goes on all the same
            self.local.note(case)
            if self.local.database.writable:
                local, writable = self.local, self.server.writable
                bring_together(local.mirror, local.shelf, self.shelf, case.uid, writable=writable)


def connect(url: str) -> Server:
    """Open the team's library.

    Raises:
        LostError: the server cannot be reached.
        WizardError: anything else; the sentence says what to do.
    """
    return _servers().open(_checked(url))


def set_up(url: str) -> None:
    """Make a team's library in a database, or bring it on.

    Raises:
        WizardError: it cannot be done; nothing of it was.
    """
    _servers().set_up(_checked(url))


def look_at(url: str) -> Standing:
    """Return what a login finds at an address, and let go of it again.

    Raises:
        WizardError: why it cannot be opened.
    """
    server = connect(url)
    try:
        return Standing(server.role, Library(server).shelf.count())
    finally:
        server.close()


def own() -> int:
    """Return how many assessments of this computer are not the team's.

    Raises:
        WizardError: the local library cannot be read.
    """
    local = OfflineLibrary.open()
    try:
        return len(local.mirror.strangers())
    finally:
        local.close()


def bring_along() -> None:
    """Have this computer's own assessments sent to the team, too.

    Raises:
        WizardError: the local library cannot be written to.
    """
    local = OfflineLibrary.open()
    try:
        local.bring_along()
    finally:
        local.close()


def opened() -> Library:
    """Open the library that the settings name: the team's, or this computer's where there is none or it is away.

    Raises:
        WizardError: neither can be opened.
    """
    url = settings.load().team
    if not url:
        return Library.open()
    local = OfflineLibrary.open()
    try:
        return TeamLibrary(server := connect(url), local, greeting(server))
    except LostError:
        local.notice = local.notice or say(AWAY)
        return local


@contextlib.contextmanager
def at_hand() -> Iterator[Library]:
    """Hold the library that the settings name as long as something is done with all of it.

    Raises:
        WizardError: none can be opened.
    """
    library = opened()
    try:
        yield library
    finally:
        library.close()
        if isinstance(library, TeamLibrary):
            library.local.close()


def greeting(server: Server) -> str:
    """Return what a person should know of the way in."""
    if server.writable:
        return ""
    return say("{library}: your login may look at the team's library, not change it.", library=server.name)


def _checked(url: str) -> str:
    if not is_address(url):
        text = mark("{address}: is no address of a team library; write postgresql://LOGIN@SERVER/DATABASE")
        raise WizardError(say(text, address=shown(url)))
    return url


def _servers() -> type[Server]:
    try:
        from wizard.store.server import Server  # noqa: PLC0415 - the driver is an extra, and only for teams
    except ImportError as error:
        raise WizardError(say(NO_DRIVER, command=ADDING)) from error
    return Server
