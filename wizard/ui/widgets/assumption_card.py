"""One assumption: what it is for, its value and range, where it comes from, and a field to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wizard.app.assuming import own_figure
from wizard.domain.errors import WizardError
from wizard.proposal.assumption_list import limit_words, to_typed
from wizard.ui.theme import change_role, give_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.form import show_note
from wizard.ui.widgets.typed_fields import UNFIT

if TYPE_CHECKING:
    from wizard.domain.catalogue import Figure
    from wizard.proposal.assumption_list import AssumptionLine
    from wizard.proposal.brief import Brief

DIGITS = 6
FACTS = ("value", "span", "rests", "grade", "sources", "note")


class AssumptionCard(QFrame):
    """Shows one figure; tells of a value that fits."""

    chosen = Signal(str, float)
    reset = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._brief: Brief | None = None
        self._figure: Figure | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(8)
        self._title, self._plain = text_label("", "heading"), text_label("")
        self._mark = text_label("", "badge")
        self._facts = {name: text_label("", "muted" if name in {"sources", "note"} else "") for name in FACTS}
        column.addWidget(self._title)
        column.addWidget(self._mark)
        column.addWidget(self._plain)
        column.addWidget(self._build_editor())
        for label in self._facts.values():
            column.addWidget(label)
        column.addStretch()

    def show_line(self, brief: Brief, figure: Figure, line: AssumptionLine) -> None:
        """Show one figure."""
        self._brief, self._figure = brief, figure
        self.setAccessibleName(line.title)
        self._title.setText(line.title)
        show_note(self._plain, line.plain)
        show_note(self._mark, self.tr("Changed for this assessment") if line.changed else "")
        default = self.tr(" (default {0})").format(line.default) if line.changed else ""
        show_note(self._facts["value"], self.tr("Value: {0}").format(line.value) + default)
        show_note(self._facts["span"], self.tr("Plausible: {0}").format(line.span) if line.span else "")
        own = self.tr(" Our own assumption.") if line.own else ""
        show_note(self._facts["rests"], f"{line.rests}, {line.year}.{own}")
        show_note(self._facts["grade"], self.tr("Grade {0}").format(line.grade))
        show_note(self._facts["sources"], "\n".join(line.sources))
        show_note(self._facts["note"], line.note)
        self._editor.setVisible(line.limits is not None)
        if line.limits is not None:
            self._field.setText(self._number(to_typed(figure, figure.value)))
            self._field.setAccessibleName(self.tr("Own value for {0}").format(line.title))
            self._say(self.tr("From {0}").format(limit_words(figure, line.limits)))
            self._back.setEnabled(line.changed)

    def _build_editor(self) -> QWidget:
        self._editor = QWidget()
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        row = QHBoxLayout()
        self._field = QLineEdit()
        self._field.returnPressed.connect(self._on_use_clicked)
        self._use = QPushButton(self.tr("&Use this"))
        self._use.clicked.connect(self._on_use_clicked)
        self._back = QPushButton(self.tr("&Reset"))
        self._back.clicked.connect(self._on_reset_clicked)
        name = QLabel(self.tr("Own value"))
        name.setBuddy(self._field)
        give_role(name, "muted")
        row.addWidget(self._field, 1)
        row.addWidget(self._use)
        row.addWidget(self._back)
        self._limits = text_label("", "muted")
        column.addWidget(name)
        column.addLayout(row)
        column.addWidget(self._limits)
        return self._editor

    def _say(self, sentence: str, *, unfit: bool = False) -> None:
        """Say below the field what fits; or that what stands there does not, as the questions do."""
        self._limits.setText(sentence)
        change_role(self._limits, "hint" if unfit else "muted")
        change_role(self._field, UNFIT if unfit else "")
        self._field.setAccessibleDescription(sentence)

    def _number(self, value: float) -> str:
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return locale.toString(value, "g", DIGITS)

    # Slots

    @Slot()
    def _on_use_clicked(self) -> None:
        if self._brief is None or self._figure is None:
            return
        typed, well = self.locale().toDouble(self._field.text().strip().removesuffix("%").strip())
        try:
            value = own_figure(self._brief, self._figure, typed if well else None)
        except WizardError as error:
            self._say(str(error), unfit=True)
            self._field.setFocus()
            self._field.selectAll()
            return
        self.chosen.emit(self._figure.id, value)

    @Slot()
    def _on_reset_clicked(self) -> None:
        if self._figure is not None:
            self._field.setFocus()
            self.reset.emit(self._figure.id)
