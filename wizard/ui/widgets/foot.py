"""The quiet row below a question: why it is asked, a note, a mark to come back, and how we know.

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

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from wizard.domain.answers import Evidence

translate = QCoreApplication.translate
ICON = QSize(18, 18)
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
        self.clear.setToolTip(self.tr("Clear answer"))
        self.note = self._add(self.tr("Note"), "sticky-note", keys.NOTE)
        self.mark = self._add(self.tr("Come back to this"), "bookmark", keys.MARK)
        self.evidence = self._add(self.tr("How do we know?"), "eye", keys.EVIDENCE)
        self._show_known(None)
        self.clear.hide()
        (self.why if explained else self.note).setFocusPolicy(Focus.StrongFocus)

    def on(self, *, note: bool, marked: bool, evidence: Evidence | None) -> None:
        """Show which of them hold something."""
        self._light(self.note, "sticky-note", on=note)
        self._light(self.mark, "bookmark", on=marked)
        self._light(self.evidence, "eye", on=evidence is not None)
        name = self.tr("Marked to come back") if marked else self.tr("Come back to this")
        self.mark.setText(name)
        self.mark.setAccessibleName(name)
        self._show_known(evidence)
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
        seen = [own for own in self._buttons() if own.isVisibleTo(self)]
        place = seen.index(button) + step if button in seen else 0
        if 0 <= place < len(seen):
            seen[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _buttons(self) -> tuple[FootButton, ...]:
        return self.why, self.clear, self.note, self.mark, self.evidence

    def _add(self, text: str, name: str, key: str = "") -> FootButton:
        button = FootButton(self)
        button.setText(text)
        button.setIcon(_icon(name, lit=False))
        button.setIconSize(ICON)
        button.setAccessibleName(text)
        button.setAccessibleDescription(self._about)
        button.setToolTip(keys.with_key(text, key) if key else "")
        button.setFocusPolicy(Focus.ClickFocus)
        self._row.addWidget(button)
        return button

    def _light(self, button: QToolButton, name: str, *, on: bool) -> None:
        if (button.property("role") == "lit") != on:
            button.setIcon(_icon(name, lit=on))
            change_role(button, "lit" if on else "")

    def _fit(self) -> None:
        """Put words beside the icons that are lit, and on the clear button, as far as there is room."""
        worded = [button for button in (self.mark, self.evidence) if button.property("role") == "lit"]
        for words, cleared in ((True, True), (False, True), (False, False)):
            for button in (self.mark, self.evidence):
                beside = words and button in worded
                button.setToolButtonStyle(Style.ToolButtonTextBesideIcon if beside else Style.ToolButtonIconOnly)
            self.clear.setToolButtonStyle(Style.ToolButtonTextOnly if cleared else Style.ToolButtonIconOnly)
            if self._row.sizeHint().width() <= self.width():
                return

    def _show_known(self, evidence: Evidence | None) -> None:
        name = evidence_names()[evidence] if evidence else self.tr("How do we know?")
        self.evidence.setText(name)
        self.evidence.setAccessibleName(name)


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


@lru_cache(maxsize=32)
def _icon(name: str, *, lit: bool) -> QIcon:
    return icon(name, LIT if lit else QUIET)
