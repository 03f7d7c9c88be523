"""A button of words beside a small picture, without a frame."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QToolButton

from wizard.ui.icons import icon


def quiet_tool(text: str, picture: str) -> QToolButton:
    """Return such a button."""
    button = QToolButton()
    side = button.fontMetrics().height()
    button.setText(text)
    button.setToolTip(text.replace("&", ""))
    button.setIcon(icon(picture, QPalette.ColorRole.PlaceholderText))
    button.setIconSize(QSize(side, side))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
