"""The first step: who the assessment is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.card import MARGINS
from wizard.ui.widgets.column import ColumnPage

if TYPE_CHECKING:
    from wizard.app.session import Session

LINE = 200
TALL = 84


class ClientPage(ColumnPage):
    """Writes what is typed into the session's client as it is typed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("client")
        self._session = session
        self._showing = False
        self._lines: dict[str, QLineEdit] = {}
        self._areas: dict[str, QPlainTextEdit] = {}
        self.head(self.tr("Client"), self.tr("These details go onto the cover of the document. Only the name matters."))
        card = QFrame()
        card.setObjectName("card")
        self._form = QVBoxLayout(card)
        self._form.setContentsMargins(*MARGINS)
        self._form.setSpacing(4)
        self._build_form()
        self.column.addWidget(card)
        self.column.addStretch()

    def refresh(self) -> None:
        """Show what the session knows of the client."""
        client = self._session.assessment.client
        self._showing = True
        for name, line in self._lines.items():
            line.setText(getattr(client, name))
        self._areas["address"].setPlainText("\n".join(client.address))
        self._areas["notes"].setPlainText(client.notes)
        self._showing = False

    def focus_first(self) -> None:
        """Give the keyboard to the name."""
        self._lines["name"].setFocus(Qt.FocusReason.TabFocusReason)

    # Building

    def _build_form(self) -> None:
        self._add_line("name", self.tr("Name of the business"))
        self._add_line("contact", self.tr("Contact person"))
        self._add_line("email", self.tr("E-mail"))
        self._add_line("phone", self.tr("Phone"))
        self._add_area("address", self.tr("Address"))
        self._add_line("prepared_by", self.tr("Prepared by"))
        self._add_area("notes", self.tr("Notes"))

    def _add_line(self, name: str, label: str) -> None:
        line = QLineEdit()
        line.setMaxLength(LINE)
        line.textChanged.connect(self._on_edited)
        self._lines[name] = line
        self._add(name, label, line)

    def _add_area(self, name: str, label: str) -> None:
        area = QPlainTextEdit()
        area.setTabChangesFocus(True)
        area.setFixedHeight(TALL)
        area.textChanged.connect(self._on_edited)
        self._areas[name] = area
        self._add(name, label, area)

    def _add(self, name: str, label: str, field: QWidget) -> None:
        caption = QLabel(label)
        caption.setBuddy(field)
        give_role(caption, "strong")
        field.setObjectName(name)
        field.setAccessibleName(label)
        self._form.addWidget(caption)
        self._form.addWidget(field)
        self._form.addSpacing(8)

    # Slots

    @Slot()
    def _on_edited(self) -> None:
        if self._showing:
            return
        texts = {name: line.text() for name, line in self._lines.items()}
        address = tuple(part.strip() for part in self._areas["address"].toPlainText().splitlines() if part.strip())
        notes = self._areas["notes"].toPlainText()
        client = replace(self._session.assessment.client, **texts, address=address, notes=notes)
        self._session.set_client(client)
        self.changed.emit()
