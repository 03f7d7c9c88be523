"""The quiet row below a question: why it is asked, a mark to come back, and what stands beside the answer.

The row is one stop of the Tab key; the arrow keys lead along it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from wizard.ui.icons import icon
from wizard.ui.theme import change_role
from wizard.ui.widgets import keys
from wizard.ui.widgets.icon_button import stand_alone, stand_apart

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wizard.domain.answers import Evidence

translate = QCoreApplication.translate
SIDE = 18
LIT, QUIET = QPalette.ColorRole.Highlight, QPalette.ColorRole.PlaceholderText
Style = Qt.ToolButtonStyle
Focus = Qt.FocusPolicy


class Foot(QWidget):
    """The buttons of one question.

    Args:
        about: its text, which a screen reader adds to each.
        explained: whether there is anything to say about why it is asked.
    """

    def __init__(self, about: str, *, explained: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self.why = self._add(self.tr("Why we ask"), "chevron-right", keys.WHY)
        self.why.setToolButtonStyle(Style.ToolButtonTextBesideIcon)
        self.why.setVisible(explained)
        self._row.addStretch()
        self.clear = self._add(self.tr("Clear answer"), "x")
        self.clear.hide()
        self.remarks = self._add("", "sticky-note")
        self.remarks.setToolTip(self.tr("Note ({0}), how we know it ({1})").format(keys.NOTE, keys.EVIDENCE))
        self.mark = self._add(self.tr("Come back to this"), "bookmark", keys.MARK)
        self._name_remarks(None)
        (self.why if explained else self.remarks).setFocusPolicy(Focus.StrongFocus)

    def show_state(self, *, answered: bool, note: bool, marked: bool, evidence: Evidence | None) -> None:
        """Show what is there: an answer to clear, a note, a mark, and how we know."""
        self.clear.setVisible(answered)
        self._light(self.remarks, "sticky-note", on=note or evidence is not None)
        self._light(self.mark, "bookmark", on=marked)
        name = self.tr("Marked to come back") if marked else self.tr("Come back to this")
        self.mark.setText(name)
        self.mark.setAccessibleName(name)
        self._name_remarks(evidence)
        self._fit()

    def unfold(self, *, unfolded: bool) -> None:
        """Turn the arrow of the reasons."""
        self.why.setIcon(_icon("chevron-down" if unfolded else "chevron-right", lit=False))

    def minimumSizeHint(self) -> QSize:
        """Ask for no width: where there is little, words give way to icons."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def go_along(self, button: QWidget, step: int) -> None:
        """Give the keyboard to the next button that can be seen."""
        seen = [own for own in (self.why, self.clear, self.remarks, self.mark) if own.isVisibleTo(self)]
        place = seen.index(button) + step if button in seen else 0
        if 0 <= place < len(seen):
            seen[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, text: str, name: str, key: str = "") -> FootButton:
        button = FootButton(self)
        button.setText(text)
        button.setIcon(_icon(name, lit=False))
        stand_alone(button, SIDE)
        button.setAccessibleName(text)
        button.setAccessibleDescription(self._about)
        button.setToolTip(keys.with_key(text, key) if key else text)
        button.setFocusPolicy(Focus.ClickFocus)
        self._row.addWidget(button)
        return button

    def _light(self, button: QToolButton, name: str, *, on: bool) -> None:
        if (button.property("role") == "lit") != on:
            button.setIcon(_icon(name, lit=on))
            change_role(button, "lit" if on else "")

    def _name_remarks(self, evidence: Evidence | None) -> None:
        name = evidence_names()[evidence] if evidence else self.tr("Note and how we know it")
        self.remarks.setText(name)
        self.remarks.setAccessibleName(name)

    def _fit(self) -> None:
        """Put words beside what is lit, and on the clear button, as far as there is room."""
        known = self.remarks.text() in evidence_names().values()
        marked = self.mark.property("role") == "lit"
        for words, cleared in ((True, True), (False, True), (False, False)):
            _word(self.remarks, Style.ToolButtonTextBesideIcon if words and known else Style.ToolButtonIconOnly)
            _word(self.mark, Style.ToolButtonTextBesideIcon if words and marked else Style.ToolButtonIconOnly)
            _word(self.clear, Style.ToolButtonTextOnly if cleared else Style.ToolButtonIconOnly)
            if self._row.sizeHint().width() <= self.width():
                return


class FootButton(QToolButton):
    """One of the buttons."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row; leave the other arrow keys to the question."""
        foot = self.parentWidget()
        step = keys.arrow(event, self.layoutDirection())
        if event.key() in {keys.Key.Key_Left, keys.Key.Key_Right} and isinstance(foot, Foot):
            foot.go_along(self, step)
        elif step:
            event.ignore()
        else:
            super().keyPressEvent(event)


def evidence_names() -> dict[Evidence, str]:
    """Return what the ways of knowing are called."""
    return {
        "said": translate("evidence", "They told us"),
        "seen": translate("evidence", "We saw it"),
        "tested": translate("evidence", "It was tested"),
    }


def _word(button: QToolButton, style: Qt.ToolButtonStyle) -> None:
    if button.toolButtonStyle() != style:
        button.setToolButtonStyle(style)
        (stand_apart if style == Style.ToolButtonTextBesideIcon else stand_alone)(button, SIDE)


@lru_cache(maxsize=32)
def _icon(name: str, *, lit: bool) -> QIcon:
    return icon(name, LIT if lit else QUIET)
