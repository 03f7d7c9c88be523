"""One open question in the review: its name as a link, why it is open, and what settling it is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from wizard.app.review import OpenQuestion
    from wizard.domain.settling import Worth

HARDLY = 0.5  # points that round to nothing


RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class OpenLink(QPushButton):
    """A link to a question; ``wanted`` tells its id."""

    wanted = Signal(str)

    def __init__(self, question_id: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words.replace("&", "&&"), parent)
        self._question = question_id
        self.setAccessibleName(words)
        give_role(self, "link")
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.wanted.emit(self._question)


class OpenRow(QWidget):
    """An open question; ``wanted`` tells its id."""

    wanted = Signal(str)

    def __init__(self, one: OpenQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(12)
        link = OpenLink(one.question.id, one.question.name)
        link.setAccessibleDescription(f"{self._openness(one)}. {self._worth(one)}")
        link.setToolTip(one.question.text)
        link.wanted.connect(self.wanted)
        worth = text_label(self._worth(one), "muted")
        worth.setAlignment(RIGHT)
        line.addWidget(link)
        line.addWidget(worth, 1)
        column.addLayout(line)
        why = text_label(self._openness(one), "muted")
        why.setContentsMargins(5, 0, 0, 0)
        column.addWidget(why)
        if one.reminder:
            reminder = text_label(self.tr("Your note: {0}").format(one.reminder))
            reminder.setContentsMargins(5, 2, 0, 2)
            column.addWidget(reminder)

    def _openness(self, one: OpenQuestion) -> str:
        words = {
            "unanswered": self.tr("Not answered"),
            "unknown": self.tr("Answered: I don't know"),
            "marked": self.tr("Answered"),
        }
        if one.marked:
            return self.tr("{0}, marked to come back").format(words[one.openness])
        return words[one.openness]

    def _worth(self, one: OpenQuestion) -> str:
        if one.openness == "marked":
            return ""
        if one.names_plan:
            return self.tr("No plan is named without it")
        if one.question.axis in {"history", "cost"}:
            return self.tr("Costs rest on a typical figure")
        if one.readiness.most >= HARDLY:
            return self._points(one.readiness, self.tr("readiness"))
        if one.exposure.most >= HARDLY:
            return self._points(one.exposure, self.tr("what is at stake"))
        return self.tr("Changes the scores little")

    def _points(self, worth: Worth, score: str) -> str:
        points = round(worth.most)
        if worth.follow_ups:
            return self.tr("Up to {0} points of {1}").format(points, score)
        if points == 1:
            return self.tr("1 point of {0}").format(score)
        return self.tr("{0} points of {1}").format(points, score)
