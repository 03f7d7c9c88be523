"""What was answered last time: asked again above its choices, and at the end of a section for all that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton

from wizard.app.review import at_once
from wizard.ui.theme import change_role, give_role
from wizard.ui.widgets import keys
from wizard.ui.widgets.moments import told_date
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Session
    from wizard.domain.questions import Section

CRAMPED = 22  # heights of a line of width below which a button stands under its words
LONGEST = 160  # letters of an answer that are repeated


class LastTime(QFrame):
    """Says what an answer from last time was, and asks whether it still is; ``still`` is the button for yes.

    Once that is settled the words stay, quieter, so that no choice moves under the hand that settles it.
    """

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._said = text_label(""), ""
        self.still = QPushButton(self.tr("Yes, still true"))
        self.still.setToolTip(keys.with_key(self.tr("Still true"), keys.STILL))
        self.still.setAccessibleDescription(about)
        give_role(self.still, "link")
        room = self.still.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.still.setSizePolicy(room)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 6, 4)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.still, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def ask(self, day: dt.date, answer: str) -> None:
        """Ask about an answer of an earlier day."""
        shown = answer if len(answer) <= LONGEST else f"{answer[:LONGEST].rstrip()}\u2026"
        self._said = self.tr("Last time ({0}): {1}.").format(told_date(day, self.locale()), shown.rstrip("."))
        self._words.setText(self.tr("{0} Still true?").format(self._said))
        change_role(self._words, "")
        self.still.show()

    def settle(self) -> None:
        """Ask no longer."""
        self._words.setText(self._said)
        change_role(self._words, "muted")
        self.still.hide()


class ConfirmRest(QFrame):
    """Offers to confirm at once what is left of a section."""

    confirmed = Signal(str)  # id of the first of the questions

    def __init__(self, section: Section, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section, self._session = section, session
        self.setObjectName("card")
        self._words = text_label("")
        confirm = QPushButton(self.tr("&Confirm the rest of this section"))
        confirm.clicked.connect(self._on_clicked)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, 12, 16, 12)
        self._row.setSpacing(16)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(confirm)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the words where large text leaves no room beside them."""
        super().resizeEvent(event)
        below = event.size().width() < CRAMPED * self.fontMetrics().height()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def refresh(self) -> None:
        """Offer it while anything is left."""
        count = len(at_once(self._session, self._section))
        one = self.tr("One answer here is from last time. Is it still true?")
        more = self.tr("{0} answers here are from last time. Are they all still true?").format(count)
        self._words.setText(one if count == 1 else more)
        self.setVisible(count > 0)

    @Slot()
    def _on_clicked(self) -> None:
        together = at_once(self._session, self._section)
        self._session.confirm(*together)
        self.confirmed.emit(together[0])
