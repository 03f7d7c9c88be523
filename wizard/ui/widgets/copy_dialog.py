"""What goes into a copy of an assessment that is saved to hand it on, and whether it is locked."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from wizard.app.handover import Style
from wizard.ui.measures import LARGE, MEDIUM, SMALL
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.text import text_label

WIDTH, HEIGHT = 560, 640
ROOM = 40  # that is left of the window behind
BELOW = 28  # where the words of a button begin


class CopyDialog(QDialog):
    """Asks who the copy is for; unless said otherwise, nothing private leaves with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a copy"))
        page = ColumnPage()
        page.column.setSpacing(LARGE)
        page.head(self.tr("Save a copy"), "")
        page.column.addWidget(self._build_reader())
        page.column.addWidget(self._build_lock())
        page.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self._build_footer())
        self._on_changed()
        self._others.setFocus()
        if parent is not None:
            room = parent.window().size()
            self.resize(min(WIDTH, room.width() - ROOM), min(HEIGHT, room.height() - ROOM))

    @property
    def style_chosen(self) -> Style:
        """How the copy is to be written."""
        return Style(self._whole.isChecked(), self._first.text() if self._lock.isChecked() else "")

    # Building

    def _build_reader(self) -> FormCard:
        card = FormCard(self.tr("Who is it for?"))
        self._others = QRadioButton(self.tr("For &somebody else"))
        self._others.setChecked(True)
        self._whole = QRadioButton(self.tr("For &myself"))
        for button, note in (
            (self._others, self.tr("Without private notes, marks, prices and what you agreed on.")),
            (self._whole, self.tr("Everything, to go on with it on another computer.")),
        ):
            button.setAccessibleDescription(note)
            card.column.addWidget(button)
            below = text_label(note, "muted")
            below.setContentsMargins(BELOW, 0, 0, SMALL)
            card.column.addWidget(below)
        return card

    def _build_lock(self) -> FormCard:
        card = FormCard()
        self._lock = QCheckBox(self.tr("&Lock with a passphrase"))
        self._lock.toggled.connect(self._on_changed)
        card.column.addWidget(self._lock)
        fields = self._words = FormCard()
        fields.setObjectName("")
        fields.column.setContentsMargins(0, MEDIUM, 0, 0)
        self._first, self._again = (self._secret() for _ in range(2))
        note = self.tr("Tell it by another way than the file. Without it nobody can open the copy, not even you.")
        fields.add(self.tr("Passphrase"), self._first, note)
        fields.add(self.tr("The same again"), self._again)
        self._wrong = fields.say("", "problem")
        card.column.addWidget(self._words)
        return card

    def _secret(self) -> QLineEdit:
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.textChanged.connect(self._on_changed)
        return field

    def _build_footer(self) -> Footer:
        footer = Footer()
        footer.part()
        footer.add(self.tr("Cancel"), self.reject).setAutoDefault(False)
        self._onward = footer.add(self.tr("&Choose where..."), self.accept, primary=True)
        self._onward.setDefault(True)
        return footer

    # Slots

    @Slot()
    def _on_changed(self) -> None:
        locks, first, again = self._lock.isChecked(), self._first.text(), self._again.text()
        self._words.setVisible(locks)
        show_note(self._wrong, self.tr("The two are not the same yet.") if again and first != again else "")
        self._onward.setEnabled(not locks or (bool(first) and first == again))
