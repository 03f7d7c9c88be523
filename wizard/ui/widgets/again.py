"""What leads from an assessment of the list to the next one of that client, and back to earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from wizard.app.library import Library
    from wizard.ui.widgets.case_list import CaseList


class Again(QObject):
    """Assesses the chosen client again, or compares with an earlier assessment, which opens a dialog."""

    case_wanted = Signal(str)  # uid
    failed = Signal(str)

    def __init__(self, library: Library, cases: CaseList) -> None:
        super().__init__(cases)
        self.library = library
        self._list = cases

    def may_compare(self) -> bool:
        """Whether there is an earlier assessment of the chosen client."""
        from wizard.app.again import has_earlier  # noqa: PLC0415 - after the first paint

        row = self._list.chosen()
        try:
            return row is not None and has_earlier(self.library, row.uid)
        except WizardError:  # the list itself says why
            return False

    # Slots

    @Slot()
    def on_again_wanted(self) -> None:
        """Begin a new assessment that starts from these answers; each is asked once more."""
        from wizard.app.again import assess_again  # noqa: PLC0415 - after the first paint

        row = self._list.chosen()
        if row is None:
            return
        try:
            self.case_wanted.emit(assess_again(self.library, row.uid))
        except WizardError as error:
            self.failed.emit(str(error))

    @Slot()
    def on_compare_wanted(self) -> None:
        """Show it beside an earlier one of the same client."""
        from wizard.app.history import read_history  # noqa: PLC0415 - brings the engine
        from wizard.ui.widgets.comparison import Comparison  # noqa: PLC0415 - brings every page

        row = self._list.chosen()
        if row is None:
            return
        try:
            history = read_history(self.library, row.uid)
        except WizardError as error:
            self.failed.emit(str(error))
            return
        Comparison(history, self._list).open()
