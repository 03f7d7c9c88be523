"""Every dialog there is: the only place that waits for one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox

from wizard.app import places

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate
LINES_SHOWN = 5
FORBIDDEN = frozenset('/\\:*?"<>|')
LONGEST = 80


def file_to_open(parent: QWidget) -> Path | None:
    """Ask which assessment to open."""
    _remember_at_home()
    dialog = QFileDialog(parent, translate("prompts", "Open an assessment"), str(_documents()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [translate("prompts", "Assessments (*.readiness *.toml *.pdf)"), translate("prompts", "All files (*)")]
    )
    return _chosen(dialog)


def pdf_to_write(parent: QWidget, name: str) -> Path | None:
    """Ask where the PDF goes; Qt asks before an existing file is replaced."""
    return _save_as(
        parent,
        translate("prompts", "Export as PDF"),
        _documents() / f"{_file_name(name)}.pdf",
        translate("prompts", "PDF documents (*.pdf)"),
    )


def assessment_to_write(parent: QWidget, name: str) -> Path | None:
    """Ask where to keep the answers when their usual place fails."""
    suggestion = _documents() / f"{_file_name(name)}.readiness"
    return _save_as(
        parent, translate("prompts", "Save the answers"), suggestion, translate("prompts", "Assessments (*.readiness)")
    )


def show_problem(parent: QWidget, title: str, sentence: str) -> None:
    """Say what went wrong; a long list of problems is folded away below its first lines."""
    lines = sentence.splitlines()
    box = QMessageBox(QMessageBox.Icon.Warning, title, "\n".join(lines[:LINES_SHOWN]), parent=parent)
    if len(lines) > LINES_SHOWN:
        box.setInformativeText(translate("prompts", "And {0} more.").format(len(lines) - LINES_SHOWN))
        box.setDetailedText(sentence)
    box.exec()
    box.deleteLater()


def lose_answers(parent: QWidget) -> bool:
    """Ask whether to close although the answers could not be saved."""
    question = translate(
        "prompts", "The last answers could not be saved. If you close now, they are lost. Close all the same?"
    )
    buttons = QMessageBox.StandardButton.Close | QMessageBox.StandardButton.Cancel
    answer = QMessageBox.warning(
        parent, translate("prompts", "Not saved"), question, buttons, QMessageBox.StandardButton.Cancel
    )
    return answer == QMessageBox.StandardButton.Close


def _save_as(parent: QWidget, title: str, suggestion: Path, name_filter: str) -> Path | None:
    _remember_at_home()
    dialog = QFileDialog(parent, title, str(suggestion.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(name_filter)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    return _chosen(dialog)


def _remember_at_home() -> None:
    """Keep what Qt's own dialog remembers with the rest of what the program writes."""
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(places.home() / "window"))


def _chosen(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec()
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if accepted and files else None


def _file_name(client: str) -> str:
    """Return a client's name as any system takes it for a file: no separators or signs with a meaning, not long."""
    plain = "".join(" " if sign in FORBIDDEN or not sign.isprintable() else sign for sign in client)
    return " ".join(plain.split()).strip(". ")[:LONGEST] or "assessment"


def _documents() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) if place else Path.home()
