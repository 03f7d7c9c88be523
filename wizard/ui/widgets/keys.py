"""The keys of the questions, in one place for the cards and their tooltips; and an overview of every key.

Those of the questions work while a choice or a button of a question has the keyboard; inside a
field, where they would be typed, they are held with Ctrl.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate
Key, Modifier = Qt.Key, Qt.KeyboardModifier
WHY, NOTE, MARK, EVIDENCE, TIPS, STILL = "?", "N", "B", "E", "P", "T"
LETTERS = {
    Key.Key_Question: WHY,
    Key.Key_N: NOTE,
    Key.Key_B: MARK,
    Key.Key_E: EVIDENCE,
    Key.Key_P: TIPS,
    Key.Key_T: STILL,
}
DIGITS = {Qt.Key(Key.Key_1.value + place): place for place in range(9)}
ARROWS = {Key.Key_Up: -1, Key.Key_Left: -1, Key.Key_Down: 1, Key.Key_Right: 1}


def overview() -> list[tuple[str, str]]:
    """Return every key of the window, and what it does: first those of the questions."""
    return [
        (translate("keys", "1 to 9"), translate("keys", "Answer the question that has the keyboard")),
        (translate("keys", "Up, Down"), translate("keys", "Move between answers; count up and down in a number")),
        (translate("keys", "Space"), translate("keys", "Choose the answer")),
        (translate("keys", "Tab"), translate("keys", "Go on to the next group")),
        (translate("keys", "Page Down, Page Up"), translate("keys", "Next question, previous question")),
        (translate("keys", "Return"), translate("keys", "From a field that is filled in to the next question")),
        (WHY, translate("keys", "Why we ask, and how to find out")),
        (NOTE, translate("keys", "Write a note")),
        (MARK, translate("keys", "Mark the question to come back to it")),
        (EVIDENCE, translate("keys", "How do we know?")),
        (STILL, translate("keys", "Last time's answer is still true; on to the next one")),
        (TIPS, translate("keys", "Show or hide private tips")),
        (translate("keys", "Escape"), translate("keys", "Back from the note to the answer")),
        (translate("keys", "Ctrl+Return"), translate("keys", "Next section")),
        (translate("keys", "Alt+Left, Alt+Right"), translate("keys", "Back, next")),
        (translate("keys", "Ctrl+Z"), translate("keys", "Undo: in a field its letters, then answers")),
        (translate("keys", "Ctrl+Shift+Z, Ctrl+Y"), translate("keys", "Redo")),
        (translate("keys", "F5"), translate("keys", "Results in full screen, and back")),
        (translate("keys", "Ctrl+N, Ctrl+O"), translate("keys", "On the first page: begin, open a file")),
        (translate("keys", "Ctrl+F"), translate("keys", "On the first page: search")),
        (translate("keys", "Ctrl+,"), translate("keys", "Settings")),
        (translate("keys", "F1"), translate("keys", "This overview")),
    ]


def bind(widget: QWidget, slots: dict[str, Callable[[], None]]) -> None:
    """Call a slot for each key that is pressed anywhere inside a widget."""
    for held, slot in slots.items():
        shortcut = QShortcut(QKeySequence(held), widget)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)


def letter(event: QKeyEvent) -> str:
    """Return the letter of what a key press asks a question for; empty where it asks for nothing."""
    return LETTERS.get(Qt.Key(event.key()), "") if _plain(event) else ""


def digit(event: QKeyEvent) -> int | None:
    """Return which option a key press chooses, from 0."""
    return DIGITS.get(Qt.Key(event.key())) if _plain(event) else None


def arrow(event: QKeyEvent, direction: Qt.LayoutDirection) -> int:
    """Return where an arrow key leads: 1 onward, -1 back, 0 for any other key."""
    step = ARROWS.get(Qt.Key(event.key()), 0)
    sideways = event.key() in {Key.Key_Left, Key.Key_Right}
    return -step if sideways and direction == Qt.LayoutDirection.RightToLeft else step


def with_key(text: str, key: str) -> str:
    """Return a tooltip that names its key."""
    return translate("keys", "{0} ({1})").format(text, key)


def _plain(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier)
    return held in {Modifier.NoModifier, Modifier.ControlModifier}
