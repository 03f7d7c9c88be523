"""Run the program's window."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from wizard import __version__
from wizard.ui.preferences import preferences
from wizard.ui.window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.ui.schemes import SchemeName

NAME = "Readiness Wizard"


def run(path: Path | None) -> int:
    """Open the window, on a file where one is given, and return the exit code.

    A file that cannot be opened is named in a message; the start page stays.
    Who uses the program is asked the first time it is started for itself.
    """
    app = prepared(sys.argv[0])
    window = MainWindow(path)
    window.first_painted.connect(preferences().begin)
    if not preferences().chosen.role and path is None:
        window.first_painted.connect(window.personal.ask_who)
    window.show()
    return app.exec()


def prepared(program: str, scheme: SchemeName | None = None) -> QApplication:
    """Return the application, named and dressed; without a scheme it starts as chosen, or as the system asks."""
    app = QApplication([program, "-style", "fusion"])  # set later, the system's own style would be built as well
    app.setApplicationName(NAME)
    app.setApplicationVersion(__version__)
    own = preferences()
    own.dress(scheme)
    own.speak()
    return app
