"""The system's dialogs for files and folders, as all prompts ask them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from wizard.app import places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def file_to_read(parent: QWidget, title: str, *kinds: str) -> Path | None:
    """Ask for a file that is there, of one of some kinds, as "Pictures (*.png)"."""
    dialog = _dialog(parent, title, documents())
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(kinds)
    return _chosen(dialog)


def folder_to_use(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder."""
    dialog = _dialog(parent, title, documents())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _chosen(dialog)


def file_to_write(parent: QWidget, title: str, suggestion: Path, kind: str) -> Path | None:
    """Ask where a file goes; Qt asks before one that is there is replaced."""
    dialog = _dialog(parent, title, suggestion.parent)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(kind)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    return _chosen(dialog)


def remember_at_home() -> None:
    """Keep what Qt's own dialogs remember with the rest of what the program writes."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(places.home() / "window"))


def documents() -> Path:
    """Return where people keep their documents."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place and Path(place).is_dir() else Path.home()


def _dialog(parent: QWidget, title: str, folder: Path) -> QFileDialog:
    remember_at_home()
    return QFileDialog(parent, title, str(folder))


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec()
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if accepted and files else None
