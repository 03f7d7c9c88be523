"""What a team sees while its library is not within reach; each function brings a stage to one of the pages."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from wizard.app import settings
from wizard.ui.pages.settings.data import DataGroup
from wizard.ui.pages.settings.team_card import TeamCard

NOWHERE = "postgresql://anna:secret@127.0.0.1:1/assessments"


def away(stage):
    """Show what is said of an address that leads nowhere."""
    stage.window.show_settings()
    stage.window.personal.page.go_to("data")
    card = stage.window.personal.page.findChild(TeamCard)
    card.findChild(QLineEdit).setText(NOWHERE)
    stage.press("Connect")
    stage.settle(lambda: stage.can_press("Connect"))
    stage.window.personal.page.findChild(DataGroup).ensureWidgetVisible(card)


def offline(stage):
    """Show the first page while work goes on in the local library."""
    stage.open("dentallab25")
    stage.press("Save and close")
    settings.save(settings.load()._replace(team=NOWHERE))
    stage.window.personal.restored.emit()
    stage.window.personal.left.emit()
    stage.settle(lambda: stage.can_press("Close this message"))


PAGES = {"team-away": away, "team-offline": offline}
