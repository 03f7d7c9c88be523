"""What a person does with answers from last time."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from tests.ui.drivers import named_button, texts
from tests.ui.drivers_questions import RemarkDriver
from wizard.ui.widgets.last_time import ConfirmRest, LastTime

STILL = "Yes, still true"


class AgainDriver(RemarkDriver):
    """Confirms on one section's page."""

    def asked_again(self):
        """Return the ids of the questions that ask whether last time's answer holds."""
        return [one for one in self.asked() if self.last_time(one)]

    def last_time(self, question):
        """Return what is asked about last time's answer; nothing once that is settled."""
        strip = self.card(question).findChild(LastTime)
        return strip.words if strip is not None and strip.still.isVisibleTo(self.page) else ""

    def confirm(self, question):
        named_button(self.card(question).findChild(LastTime), STILL).click()

    def rest(self):
        """Return what is offered at the section's end."""
        bar = self.page.findChild(ConfirmRest)
        return texts(bar)[0] if bar.isVisibleTo(self.page) else ""

    def confirm_rest(self):
        self.page.findChild(ConfirmRest).findChild(QPushButton).click()
