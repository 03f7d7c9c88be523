"""The first step: who the assessment is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.card import MARGINS
from wizard.ui.widgets.client_words import author_label, client_title
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.text import text_label
from wizard.ui.widgets.typed_fields import LineField, NoteField

if TYPE_CHECKING:
    from wizard.app.session import Session

LINE = 200


class ClientPage(ColumnPage):
    """Writes what is typed into the session's client as it is typed."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent, centred=True)
        self.setObjectName("client")
        self._session = session
        self._showing = False
        self._lines: dict[str, LineField] = {}
        self._areas: dict[str, NoteField] = {}
        self.head(client_title(), self.tr("These details go onto the cover of the document. Only the name matters."))
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
            if line.text() != getattr(client, name):
                line.setText(getattr(client, name))
        if self._address() != client.address:
            self._areas["address"].setPlainText("\n".join(client.address))
        self._areas["notes"].show_text(client.notes)
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
        self._add_line("prepared_by", author_label())
        self._add_area("notes", self.tr("Private notes"), self.tr("For you only: on no page of any document."))

    def _add_line(self, name: str, label: str) -> None:
        line = LineField()
        line.setMaxLength(LINE)
        line.textChanged.connect(self._on_edited)
        line.editingFinished.connect(self._session.pause)
        line.returnPressed.connect(lambda: line.focusNextPrevChild(True))  # noqa: FBT003 - as Qt has it
        self._lines[name] = line
        self._add(name, label, line)

    def _add_area(self, name: str, label: str, remark: str = "") -> None:
        area = NoteField()
        area.textChanged.connect(self._on_edited)
        area.left.connect(self._session.pause)
        self._areas[name] = area
        self._add(name, label, area, remark)

    def _add(self, name: str, label: str, field: QWidget, remark: str = "") -> None:
        caption = QLabel(label)
        caption.setBuddy(field)
        give_role(caption, "strong")
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setAccessibleDescription(remark)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(caption)
        line.addWidget(text_label(remark, "muted"), 1)
        self._form.addLayout(line)
        self._form.addWidget(field)
        self._form.addSpacing(8)

    def _address(self) -> tuple[str, ...]:
        return tuple(part.strip() for part in self._areas["address"].toPlainText().splitlines() if part.strip())

    # Slots

    @Slot()
    def _on_edited(self) -> None:
        if self._showing:
            return
        texts = {name: line.text() for name, line in self._lines.items()}
        notes = self._areas["notes"].toPlainText()
        client = replace(self._session.assessment.client, **texts, address=self._address(), notes=notes)
        self._session.set_client(client)
        self.changed.emit()
