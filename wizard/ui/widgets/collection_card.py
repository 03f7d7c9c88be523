"""The whole library as files for people and other programs, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, Signal, Slot

from wizard.ui import prompts
from wizard.ui.file_dialogs import folder_to_use
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.icon_button import icon_button
from wizard.ui.widgets.progress_dialog import ProgressDialog
from wizard.ui.works import Collecting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.app.collection import Imported
    from wizard.app.library import Library

Found = TypeVar("Found")
translate = QCoreApplication.translate


class CollectionCard(FormCard):
    """Exports every assessment into a folder, takes a folder in, and writes lists."""

    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("CollectionCard", "Assessments as files"),
            translate(
                "CollectionCard",
                "Each assessment as a file of its own, named after its client; the trash is left out.",
            ),
            parent,
        )
        export = icon_button("file-down", self.tr("&Export all..."), self._on_export_clicked)
        take_in = icon_button("file-up", self.tr("&Import a folder..."), self._on_import_clicked)
        self.row(export, take_in)
        self.say(self.tr("All answers and all findings as two lists (CSV) for other programs, a row each."))
        self.row(icon_button("list-checks", self.tr("Write the &lists..."), self._on_list_clicked))
        self._done = self.say("", "done")

    def _carried_out(self, title: str, work: Callable[[Library, Path, Callable[[float], None]], Found]) -> Found | None:
        """Ask for a folder and do something with the library and it; return what came of it, if anything."""
        show_note(self._done, "")
        folder = folder_to_use(self, title)
        if folder is None:
            return None
        collecting = Collecting(work, folder)
        dialog = ProgressDialog(title, collecting, self)
        prompts.show(dialog)
        if dialog.problem:
            self.failed.emit(dialog.problem)
        elif collecting.outcome is None:
            show_note(self._done, self.tr("Stopped."))
        return collecting.outcome

    def _told(self, found: Imported) -> str:
        taken = self.tr("%n assessment(s) taken in", "", found.taken)
        return self.tr("{0}, {1} were here already.").format(taken, found.known)

    # Slots

    @Slot()
    def _on_export_clicked(self) -> None:
        from wizard.app.collection import export_all  # noqa: PLC0415 - brings the engine

        found = self._carried_out(self.tr("Export all assessments"), export_all)
        if found is not None:
            written = self.tr("%n assessment(s) exported to", "", found.number)
            show_note(self._done, f"{written} {found.folder}")

    @Slot()
    def _on_import_clicked(self) -> None:
        from wizard.app.collection import import_all  # noqa: PLC0415 - brings the engine

        found = self._carried_out(self.tr("Import a folder"), import_all)
        if found is None:
            return
        show_note(self._done, self._told(found))
        if found.told:
            prompts.show_problem(self, self.tr("Not taken in, or not as it was"), "\n".join(found.told))

    @Slot()
    def _on_list_clicked(self) -> None:
        from wizard.app.collection import list_all  # noqa: PLC0415 - brings the engine

        found = self._carried_out(self.tr("Lists for other programs"), list_all)
        if found is not None:
            show_note(self._done, self.tr("The lists are in {0}").format(found.folder))
