"""What stands in place of the list where it is empty: why, and the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.ui.widgets.filter_button import Narrowing


class NothingFound(QWidget):
    """One sentence, and a button where a filter is to blame."""

    way_out_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = text_label("", "muted")
        self._said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._way_out = QPushButton()
        give_role(self._way_out, "link")
        self._way_out.clicked.connect(self.way_out_wanted)
        column = QVBoxLayout(self)
        column.addStretch()
        column.addWidget(self._said)
        column.addWidget(self._way_out, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def say(self, sentence: str, way_out: str = "") -> None:
        """Show a sentence, and a button under it."""
        self._said.setText(sentence)
        self._way_out.setText(way_out.replace("&", "&&"))
        self._way_out.setVisible(bool(way_out))

    def blame(self, words: str, chosen: Sequence[Narrowing], guilty: Narrowing | None) -> None:
        """Say what keeps every row back: one filter alone, or all of them together."""
        if guilty is not None:
            sentence = self.tr("The filter \u201c{0}\u201d hides everything.").format(guilty.text)
            self.say(sentence, self.tr("Show without it"))
            return
        found = self.tr("Nothing fits all of this: {1}.")
        if words:
            found = self.tr("Nothing found for \u201c{0}\u201d that fits all of this: {1}.")
        self.say(found.format(words, ", ".join(one.text for one in chosen)), self.tr("Clear the filters"))
