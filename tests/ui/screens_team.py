"""A team's library that is not within reach, for the pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from wizard.app import settings
from wizard.ui.pages.settings.data import DataGroup
from wizard.ui.pages.settings.team_card import TeamCard


def team_away(stage):
    """Show what is said where a team's library is not within reach."""
    stage.window.show_settings()
    stage.window.personal.page.go_to("data")
    card = stage.window.personal.page.findChild(TeamCard)
    card.findChild(QLineEdit).setText("postgresql://anna:secret@127.0.0.1:1/assessments")
    stage.press("Connect")
    stage.settle(lambda: stage.can_press("Connect"))
    stage.window.personal.page.findChild(DataGroup).ensureWidgetVisible(card)


def team_offline(stage):
    """Show the first page while a team's library is not within reach."""
    stage.open("dentallab25")
    stage.press("Save and close")
    settings.save(settings.load()._replace(team="postgresql://anna@127.0.0.1:1/assessments"))
    stage.window.personal.restored.emit()
    stage.window.personal.left.emit()
    stage.settle(lambda: stage.can_press("Close this message"))


PAGES = {"team-away": team_away, "team-offline": team_offline}
