"""Dialogs about the questions that are asked: files to bring in and to write, and what to do with old assessments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from wizard.ui.prompts import _chosen, _documents, _remember_at_home, _save_as

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.app.question_banks import Origin

translate = QCoreApplication.translate
Open, Cancel = QMessageBox.StandardButton.Open, QMessageBox.StandardButton.Cancel


def workbook_to_write(parent: QWidget, name: str) -> Path | None:
    """Ask where the questions go as a workbook."""
    title, kinds = translate("prompts", "Write the questions"), translate("prompts", "Workbooks (*.xlsx)")
    return _save_as(parent, title, _documents() / f"{name}.xlsx", kinds)


def workbook_to_open(parent: QWidget) -> Path | None:
    """Ask which workbook holds the questions."""
    _remember_at_home()
    dialog = QFileDialog(parent, translate("prompts", "Bring in questions"), str(_documents()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([translate("prompts", "Workbooks (*.xlsx)"), translate("prompts", "All files (*)")])
    return _chosen(dialog)


def folder_to_open(parent: QWidget) -> Path | None:
    """Ask which folder holds the questions."""
    _remember_at_home()
    dialog = QFileDialog(parent, translate("prompts", "Bring in questions"), str(_documents()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def table_to_write(parent: QWidget, name: str) -> Path | None:
    """Ask where a table goes."""
    title, kinds = translate("prompts", "Save the table"), translate("prompts", "Tables (*.csv)")
    return _save_as(parent, title, _documents() / f"{name}.csv", kinds)


def open_without_its_questions(parent: QWidget, origin: Origin) -> bool:
    """Ask whether to open an assessment under the questions of today, since those it was made with are gone."""
    question = translate(
        "prompts",
        "The questions this was made with ({0}, version {1}) are not kept here. It can be opened with today's "
        "questions; its scores and its plan may then be others than they were. What was answered stays.",
    )
    title = translate("prompts", "Other questions")
    text = question.format(origin.id, origin.version)
    return QMessageBox.question(parent, title, text, Open | Cancel, Cancel) == Open


def wanted(dialog: QDialog) -> bool:
    """Show a dialog that asks something, and return whether it was agreed to."""
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed
