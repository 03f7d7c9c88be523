"""Text for people to read, never taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from wizard.ui.theme import give_role


def text_label(text: str, role: str = "") -> QLabel:
    """Return a wrapping label for text that is never markup."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        give_role(label, role)
    return label
