"""Copies of what the list shows: saved to be handed on, and brought in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from wizard.ui.widgets.shelf_panel import ShelfPanel


class Copying(QObject):
    """Does what a panel asks for with a copy; what came of it, good or bad, is told where the panel tells things."""

    def __init__(self, panel: ShelfPanel) -> None:
        super().__init__(panel)
        self._panel = panel
        panel.copy_wanted.connect(self._on_copy_wanted)
        panel.merge_wanted.connect(self._on_merge_wanted)

    @Slot(str, str)
    def _on_copy_wanted(self, uid: str, name: str) -> None:
        from wizard.app.handover import save_copy  # noqa: PLC0415 - brings the question bank
        from wizard.ui import copy_prompts, prompts  # noqa: PLC0415 - the same

        style = copy_prompts.style_of_copy(self._panel)
        target = None if style is None else prompts.assessment_to_write(self._panel, name, self.tr("Save a copy"))
        if style is None or target is None:
            return
        try:
            save_copy(self._panel.library, uid, target, style)
        except WizardError as error:
            self._panel.failed.emit(str(error))
            return
        words = (
            self.tr("A copy of {0}, locked, is saved as {1}.")
            if style.passphrase
            else self.tr("A copy of {0} is saved as {1}.")
        )
        self._panel.failed.emit(words.format(name, target))

    @Slot(str)
    def _on_merge_wanted(self, uid: str) -> None:
        from wizard.ui.arrivals import brought_in  # noqa: PLC0415 - brings the question bank

        try:
            sentence = brought_in(uid, self._panel.library, self._panel)
        except WizardError as error:
            sentence = str(error)
        if sentence:
            self._panel.failed.emit(sentence)
        self._panel.refresh()
