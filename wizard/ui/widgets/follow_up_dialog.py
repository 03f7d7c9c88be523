"""The day on which to come back to an assessment: any of the calendar, a usual one, or none."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.calm_date import CalmDate
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.small_dialog import SmallDialog

WEEK, MONTH, QUARTER, YEAR = "week", "month", "quarter", "year"
ISO = Qt.DateFormat.ISODate


class FollowUpDialog(SmallDialog):
    """Tells the day when it is kept."""

    day_chosen = Signal(str, str)  # uid; the day, "" for none

    def __init__(self, uid: str, name: str, day: str, parent: QWidget) -> None:
        about = self.tr("Come back to {0} on").format(name)
        super().__init__(self.tr("Follow up"), about, parent)
        self._uid = uid
        self.day = CalmDate(QDate.fromString(day, ISO) if day else _after(MONTH))
        self.day.setAccessibleName(about)
        self.column.addWidget(self.day)
        self.column.addWidget(self._build_usual())
        box = self.complete()
        if day:
            remove = box.addButton(self.tr("&No follow-up"), QDialogButtonBox.ButtonRole.ResetRole)
            remove.setAutoDefault(False)
            remove.clicked.connect(self._on_remove_clicked)
        self.day.setFocus()

    def keep(self) -> None:
        """Tell the day."""
        self.day_chosen.emit(self._uid, self.day.date().toString(ISO))

    def _build_usual(self) -> QWidget:
        usual = QWidget()
        row = FlowLayout(usual)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for span, title in (
            (WEEK, self.tr("In a week")),
            (MONTH, self.tr("In a month")),
            (QUARTER, self.tr("In three months")),
            (YEAR, self.tr("In a year")),
        ):
            button = QPushButton(title)
            button.setObjectName(span)
            button.setAutoDefault(False)
            give_role(button, "chip")
            button.clicked.connect(self._on_usual_clicked)
            row.addWidget(button)
        return usual

    @Slot()
    def _on_usual_clicked(self) -> None:
        self.day.setDate(_after(self.sender().objectName()))

    @Slot()
    def _on_remove_clicked(self) -> None:
        self.day_chosen.emit(self._uid, "")
        self.accept()


def _after(span: str) -> QDate:
    today = QDate.currentDate()
    if span == WEEK:
        return today.addDays(7)
    return today.addMonths({MONTH: 1, QUARTER: 3, YEAR: 12}[span])
