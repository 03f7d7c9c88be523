"""The tags of one assessment: typed with commas between them, or picked from those in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.small_dialog import SmallDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

LONGEST = 2000  # characters of all tags together
MOST = 24  # offered to be picked
WIDEST = 15  # a tag to be picked, in heights of a line
COMMAS = str.maketrans("\uff0c\u3001\u060c", ",,,")  # as other scripts write it


class TagDialog(SmallDialog):
    """Tells the tags when they are kept."""

    tags_chosen = Signal(str, object)  # uid, tuple of tags

    def __init__(self, uid: str, name: str, tags: Sequence[str], in_use: Sequence[str], parent: QWidget) -> None:
        about = self.tr("Tags of {0}, with commas between them").format(name)
        super().__init__(self.tr("Tags"), about, parent)
        self._uid = uid
        self.field = QLineEdit(", ".join(tags))
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(about)
        self.field.setPlaceholderText(self.tr("for example: spring offer, dental"))
        self.column.addWidget(self.field)
        self.column.addWidget(self._build_known(in_use[:MOST]))
        self.complete()
        self.field.textChanged.connect(self._show_chosen)
        self._show_chosen()
        self.field.setFocus()

    def keep(self) -> None:
        """Tell the tags."""
        self.tags_chosen.emit(self._uid, self.tags())

    def tags(self) -> tuple[str, ...]:
        """Return the tags as they are typed now."""
        return tuple(filter(None, map(str.strip, self.field.text().translate(COMMAS).split(","))))

    def _build_known(self, in_use: Sequence[str]) -> QWidget:
        known = QWidget()
        known.setHidden(not in_use)
        row = FlowLayout(known)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._known = {tag: QPushButton(tag.replace("&", "&&")) for tag in in_use}
        for tag, button in self._known.items():
            button.setCheckable(True)
            button.setObjectName(tag)
            button.setAutoDefault(False)
            button.setMaximumWidth(WIDEST * self.fontMetrics().height())
            give_role(button, "chip")
            button.clicked.connect(self._on_known_clicked)
            row.addWidget(button)
        return known

    @Slot()
    def _show_chosen(self) -> None:
        chosen = {tag.casefold() for tag in self.tags()}
        for tag, button in self._known.items():
            button.setChecked(tag.casefold() in chosen)

    @Slot()
    def _on_known_clicked(self) -> None:
        pressed = self.sender().objectName()
        others = [tag for tag in self.tags() if tag.casefold() != pressed.casefold()]
        self.field.setText(", ".join(others if len(others) < len(self.tags()) else [*others, pressed]))
