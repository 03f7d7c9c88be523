"""A button with an icon before its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton

from wizard.ui.icons import icon
from wizard.ui.measures import HAIR, grown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractButton

SIDE = 16


def icon_button(name: str, text: str, clicked: Callable[[], None]) -> QPushButton:
    """Return a button that shows an icon of ours before its words."""
    button = QPushButton(icon(name), text)
    stand_apart(button, SIDE)
    button.clicked.connect(clicked)
    return button


def stand_apart(button: QAbstractButton, side: int) -> None:
    """Show a button's icon apart from its words, by more than Qt leaves there."""
    side = grown(button, side)
    button.setIconSize(QSize(side + HAIR, side))


def stand_alone(button: QAbstractButton, side: int) -> None:
    """Show a button's icon without words."""
    side = grown(button, side)
    button.setIconSize(QSize(side, side))
