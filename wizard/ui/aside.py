"""A page that the settings open in the place of the whole window, and that leads back to them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget


class Aside(QWidget):
    """What such pages have in common."""

    left = Signal()

    def begin(self) -> None:
        """Begin what the page is for, now that it is on screen."""

    def shutdown(self) -> None:
        """Stop what runs beside the window, and wait for it."""
