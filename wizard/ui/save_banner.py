"""The note that the answers could not be saved, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from wizard.ui import prompts
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Session
    from wizard.ui.autosave import Autosave


class SaveBanner(QFrame):
    """Shows while answers are on no disk."""

    def __init__(self, session: Session, autosave: Autosave, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._session, self._autosave = session, autosave
        self._trouble = text_label("")
        again = QPushButton(self.tr("&Try again"))
        again.clicked.connect(self.try_again)
        elsewhere = QPushButton(self.tr("Save e&lsewhere..."))
        elsewhere.clicked.connect(self._on_elsewhere_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self._trouble, 1)
        row.addWidget(again)
        row.addWidget(elsewhere)
        self.hide()
        autosave.failed.connect(self._on_save_failed)
        autosave.saved.connect(self.hide)

    @Slot()
    def try_again(self) -> bool:
        """Save what is behind; return whether all answers are on disk."""
        if self._autosave.behind:
            self._autosave.keep(self._session.assessment)
        return not self._autosave.behind

    @Slot(str)
    def _on_save_failed(self, sentence: str) -> None:
        text = self.tr("Your answers are safe only while this window is open. {0}").format(sentence)
        self._trouble.setText(text)
        self.setAccessibleName(text)
        self.show()

    @Slot()
    def _on_elsewhere_clicked(self) -> None:
        client = self._session.assessment.client.name.strip() or self.tr("New assessment")
        target = prompts.assessment_to_write(self, client, self.tr("Save the answers"))
        if target is not None:
            self._autosave.elsewhere = target
            self._autosave.keep(self._session.assessment)
