"""What leads from an assessment of the list to the next one of that client, and back to earlier ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.domain.errors import WizardError
from wizard.ui.widgets.quiet_tool import quiet_tool

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from wizard.app.library import Library
    from wizard.store.shelf import Row


class Again(QWidget):
    """Assesses the chosen client again, or compares with an earlier assessment, which opens a dialog."""

    case_wanted = Signal(str)  # uid
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._uid = ""
        self._again = quiet_tool(self.tr("Assess a&gain"), "refresh-cw")
        self._again.setToolTip(self.tr("A new assessment that starts from these answers; each is asked once more"))
        self._again.clicked.connect(self._on_again_clicked)
        self._compare = quiet_tool(self.tr("Co&mpare..."), "history")
        self._compare.setToolTip(self.tr("Compare with an earlier assessment of the same client"))
        self._compare.clicked.connect(self._on_compare_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._again)
        row.addWidget(self._compare)

    @property
    def tools(self) -> tuple[QToolButton, ...]:
        """The buttons, in their order."""
        return self._again, self._compare

    def show_choice(self, library: Library, row: Row | None) -> None:
        """Offer what can be done with a row."""
        self._library = library
        self._uid = row.uid if row is not None else ""
        self._again.setEnabled(bool(self._uid))
        self._compare.setEnabled(bool(self._uid) and self._has_earlier(library))

    def _has_earlier(self, library: Library) -> bool:
        from wizard.app.again import has_earlier  # noqa: PLC0415 - after the first paint

        try:
            return has_earlier(library, self._uid)
        except WizardError:  # the list itself says why
            return False

    # Slots

    @Slot()
    def _on_again_clicked(self) -> None:
        from wizard.app.again import assess_again  # noqa: PLC0415 - the same

        if self._library is None:
            return
        try:
            self.case_wanted.emit(assess_again(self._library, self._uid))
        except WizardError as error:
            self.failed.emit(str(error))

    @Slot()
    def _on_compare_clicked(self) -> None:
        from wizard.app import company  # noqa: PLC0415 - brings the engine
        from wizard.app.history import read_history  # noqa: PLC0415
        from wizard.ui.widgets.comparison import Comparison  # noqa: PLC0415 - brings every page

        if self._library is None:
            return
        try:
            history = read_history(self._library, self._uid, company.prices(company.provider()))
        except WizardError as error:
            self.failed.emit(str(error))
            return
        Comparison(history, self).open()
