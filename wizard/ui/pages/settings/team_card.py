"""Whether this computer works on a team's library, and which.

An address is tried before it is taken; on its way to the server the window goes
on. Passwords are never shown: an address is shown without its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wizard.app import team
from wizard.domain.errors import WizardError
from wizard.store.address import shown
from wizard.ui import prompts
from wizard.ui.jobs import Job, Jobs
from wizard.ui.teamwork import Trying
from wizard.ui.theme import change_role
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.icon_button import icon_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.team import Standing
    from wizard.ui.preferences import Preferences


class TeamCard(FormCard):
    """The address of the team's library, a try of it, and the way back to this computer's own."""

    changed = Signal()  # another library is worked on from now on

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Team library"),
            self.tr("Only for several people who share one library: on a database server (PostgreSQL) that you run."),
            parent,
        )
        self._preferences = preferences
        self._jobs = Jobs(self)
        self._wanted = ""
        self._may = True
        self._address = QLineEdit()
        self._address.setPlaceholderText("postgresql://anna@server/database")
        self._address.returnPressed.connect(self._on_try_clicked)
        self.add(
            self.tr("Address"),
            self._address,
            self.tr("A password may be part of it; it is safer in ~/.pgpass or PGPASSWORD."),
        )
        self._try = icon_button("users", self.tr("&Connect"), self._on_try_clicked)
        self._leave = icon_button("monitor", self.tr("&Leave the team library"), self._on_leave_clicked)
        self._bring = icon_button("file-up", self.tr("Bring &along what is here..."), self._on_bring_clicked)
        self.row(self._try, self._leave, self._bring)
        self._word = self.say()

    def fill(self) -> None:
        """Show what holds now."""
        url = self._preferences.chosen.team
        self._address.setText(shown(url) if url else "")
        self._leave.setVisible(bool(url))
        self._bring.setVisible(bool(url) and self._own() > 0)
        self._say(self.tr("This computer works on this library.") if url else "")

    def allow(self, allowed: bool) -> None:  # noqa: FBT001 - as Qt's own setEnabled
        """Allow to change it, or not while an assessment is open."""
        self._may = allowed
        self._enable()
        if not allowed:
            self._say(self.tr("To change it, save and close the open assessment first."))

    def shutdown(self) -> None:
        """Wait for what is on its way."""
        self._jobs.shutdown()

    def _enable(self, *, busy: bool = False) -> None:
        for part in (self._address, self._try, self._leave, self._bring):
            part.setEnabled(self._may and not busy)

    def _own(self) -> int:
        try:
            return team.own()
        except WizardError:  # the library says for itself what ails it
            return 0

    def _say(self, text: str, role: str = "muted") -> None:
        change_role(self._word, role)
        show_note(self._word, text)

    def _choose(self, url: str) -> None:
        self._preferences.change(self._preferences.chosen._replace(team=url))
        self.fill()
        self.changed.emit()

    # Slots

    @Slot()
    def _on_try_clicked(self) -> None:
        known = self._preferences.chosen.team
        text = self._address.text().strip()
        self._wanted = known if known and text == shown(known) else text
        self._enable(busy=True)
        self._say(self.tr("Connecting\u2026"))
        job = Job(Trying(self._wanted))
        job.done.connect(self._on_found)
        job.failed.connect(self._on_failed)
        self._jobs.start(job)

    @Slot(object)
    def _on_found(self, found: Standing) -> None:
        self._enable()
        self._choose(self._wanted)
        words = {
            "reader": self.tr("You may look at it, not change it."),
            "seller": self.tr("You may look at it and write in it."),
            "administrator": self.tr("You may look at it, write in it, and bring it to a new version."),
        }
        held = self.tr("Connected to a library of %n assessment(s).", "", found.assessments)
        self._say(f"{held} {words[found.role]}", "done")

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        self._enable()
        self._say(sentence, "problem")

    @Slot()
    def _on_bring_clicked(self) -> None:
        if not prompts.bring_along(self, self.tr("%n assessment(s)", "", self._own())):
            return
        try:
            team.bring_along()
        except WizardError as error:
            self._say(str(error), "problem")
            return
        self.fill()
        self._say(self.tr("They go to the team's library when you leave this page."), "done")
        self.changed.emit()

    @Slot()
    def _on_leave_clicked(self) -> None:
        self._choose("")
        self._say(self.tr("This computer works on its own library again."), "done")
