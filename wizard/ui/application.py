"""Run the program's window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from wizard import __version__
from wizard.ui import theme
from wizard.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path


def run(path: Path | None) -> int:
    """Open the window, on a file where one is given, and return the exit code.

    A file that cannot be opened is named in a message; the start page stays.
    """
    app = prepared(sys.argv[:1])
    window = MainWindow(path)
    window.show()
    return app.exec()


def prepared(arguments: list[str], scheme: theme.SchemeName | None = None) -> QApplication:
    """Return the application, named and dressed; without a scheme it follows the system."""
    app = QApplication(arguments)
    app.setApplicationName("Readiness Wizard")
    app.setApplicationVersion(__version__)
    theme.apply(app, scheme)
    if scheme is None:
        app.styleHints().colorSchemeChanged.connect(SchemeFollower(app).follow)
    return app


class SchemeFollower(QObject):
    """Repaints the application when the system turns dark or light."""

    @Slot(Qt.ColorScheme)
    def follow(self, _scheme: Qt.ColorScheme) -> None:
        """Take over the system's scheme."""
        app = self.parent()
        if isinstance(app, QApplication):
            theme.paint(app, theme.system_scheme(app))
