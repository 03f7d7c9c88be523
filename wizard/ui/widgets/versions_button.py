"""The button that offers what was exported before."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton

from wizard.ui.widgets.moments import told_date, told_moment

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from wizard.store.versions import Version


class VersionsButton(QPushButton):
    """Hidden until there is a version; each one can be written again."""

    wanted = Signal(object)  # a Version

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Earlier &versions"))
        self._versions: tuple[Version, ...] = ()
        self._menu = QMenu(self)
        self._menu.setAccessibleName(self.tr("Earlier versions, to be saved again as they were"))
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self.hide()

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Offer these and no others, in this order."""
        self._menu.clear()
        self._versions = tuple(versions)
        for place, version in enumerate(versions):
            self._menu.addAction(self._words(version)).setData(place)
        self.setVisible(bool(versions))

    def _words(self, version: Version) -> str:
        kind = self.tr("Proposal") if version.kind == "proposal" else self.tr("Report")
        day = told_date(dt.date.fromisoformat(version.day), self.locale())
        moment = told_moment(version.moment, self.locale())
        words = self.tr("Version {0}: {1} of {2}, exported {3}")
        return words.format(version.number, kind, day, moment)

    @Slot("QAction*")
    def _on_triggered(self, action: QAction) -> None:
        self.wanted.emit(self._versions[action.data()])
