"""Run the program's window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from wizard import __version__
from wizard.ui import theme
from wizard.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

NAME = "Readiness Wizard"


def run(path: Path | None) -> int:
    """Open the window, on a file where one is given, and return the exit code.

    A file that cannot be opened is named in a message; the start page stays.
    """
    app = prepared(sys.argv[0])
    window = MainWindow(path)
    follower = SchemeFollower(app)
    window.first_painted.connect(follower.begin)
    window.show()
    return app.exec()


def prepared(program: str, scheme: theme.SchemeName | None = None) -> QApplication:
    """Return the application, named and dressed; without a scheme it starts as the system asks."""
    app = QApplication([program, "-style", "fusion"])  # set later, the system's own style would be built as well
    app.setApplicationName(NAME)
    app.setApplicationVersion(__version__)
    theme.apply(app, scheme)
    return app


class SchemeFollower(QObject):
    """Repaints the application when the system turns dark or light."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app

    @Slot()
    def begin(self) -> None:
        """Follow from now on; not before the window is on screen, since Qt's enumerations take 25 ms to import."""
        self._app.styleHints().colorSchemeChanged.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Take over the system's scheme."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see above

        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        theme.paint(self._app, "dark" if dark else "light")
