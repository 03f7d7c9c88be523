"""Dialogs about the questions that are asked: files to bring in, and to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.ui.file_dialogs import documents, file_to_read, file_to_write, folder_to_use

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


def workbook_to_write(parent: QWidget, name: str) -> Path | None:
    """Ask where the questions go as a workbook."""
    title, kind = translate("prompts", "Write the questions"), translate("prompts", "Workbooks (*.xlsx)")
    return file_to_write(parent, title, documents() / f"{name}.xlsx", kind)


def workbook_to_open(parent: QWidget) -> Path | None:
    """Ask which workbook holds the questions."""
    kinds = (translate("prompts", "Workbooks (*.xlsx)"), translate("prompts", "All files (*)"))
    return file_to_read(parent, translate("prompts", "Bring in questions"), *kinds)


def folder_to_open(parent: QWidget) -> Path | None:
    """Ask which folder holds the questions."""
    return folder_to_use(parent, translate("prompts", "Bring in questions"))


def table_to_write(parent: QWidget, name: str) -> Path | None:
    """Ask where a table goes."""
    title, kind = translate("prompts", "Save the table"), translate("prompts", "Tables (*.csv)")
    return file_to_write(parent, title, documents() / f"{name}.csv", kind)
