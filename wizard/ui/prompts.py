"""Dialogs that the window waits for, as nothing else does but ``bank_prompts``, ``copy_prompts``, ``file_dialogs``."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QColorDialog, QMessageBox

from wizard.app import places
from wizard.app.filenames import plain
from wizard.domain.language import say_in
from wizard.proposal.wording import number
from wizard.ui.file_dialogs import documents, file_to_read, file_to_write, remember_at_home
from wizard.ui.icons import icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from wizard.app.question_banks import Origin
    from wizard.domain.frozen import Difference

translate = QCoreApplication.translate
LINES_SHOWN, PRICES_SHOWN = 5, 12
DECIMALS = 6  # of a rate
LAST_FOLDER = "folder"
PICTURE = QSize(28, 28)


def file_to_open(parent: QWidget) -> Path | None:
    """Ask which assessment to open."""
    kinds = (translate("prompts", "Assessments (*.readiness *.toml *.pdf)"), translate("prompts", "All files (*)"))
    return file_to_read(parent, translate("prompts", "Open an assessment"), *kinds)


def picture_to_open(parent: QWidget) -> Path | None:
    """Ask which picture is the logo."""
    kind = translate("prompts", "Pictures (*.png *.jpg *.jpeg *.svg)")
    return file_to_read(parent, translate("prompts", "Choose a logo"), kind)


def backup_to_open(parent: QWidget) -> Path | None:
    """Ask which backup to restore."""
    kinds = (translate("prompts", "Backups (*.zip)"), translate("prompts", "All files (*)"))
    return file_to_read(parent, translate("prompts", "Restore a backup"), *kinds)


def backup_to_write(parent: QWidget, day: str) -> Path | None:
    """Ask where the backup goes."""
    suggestion = documents() / f"readiness-wizard-{day}.zip"
    return file_to_write(parent, translate("prompts", "Back up"), suggestion, translate("prompts", "Backups (*.zip)"))


def workbook_to_open(parent: QWidget) -> Path | None:
    """Ask which workbook holds the prices."""
    kind = translate("prompts", "Workbooks (*.xlsx)")
    return file_to_read(parent, translate("prompts", "Take prices from a workbook"), kind)


def workbook_to_write(parent: QWidget, day: str) -> Path | None:
    """Ask where the price book goes."""
    title, kind = translate("prompts", "Write a workbook"), translate("prompts", "Workbooks (*.xlsx)")
    name = translate("prompts", "prices")
    return file_to_write(parent, title, documents() / f"{name}-{day}.xlsx", kind)


def restore_backup(parent: QWidget, preview: str) -> bool:
    """Ask whether a backup is to take the place of what is there now."""
    question = translate("prompts", "Everything that is here now gives way to this backup:")
    title, action = translate("prompts", "Restore a backup"), translate("prompts", "&Restore")
    return _agreed(parent, title, f"{question}\n{preview}", action)


def bring_along(parent: QWidget, what: str) -> bool:
    """Ask whether this computer's own assessments are to be the team's, too."""
    question = translate("prompts", "Everybody of the team will see what is on this computer: {0}.").format(what)
    return _agreed(
        parent, translate("prompts", "Bring them along"), question, translate("prompts", "&Bring them along")
    )


def take_prices(parent: QWidget, changed: Sequence[Difference]) -> bool:
    """Show which prices have changed, and ask whether those of today are to hold from now on."""
    question = translate(
        "prompts", "Use today's prices for this assessment? Documents exported earlier stay as they are."
    )
    return _take(parent, changed, question)


def take_workbook(parent: QWidget, changed: Sequence[Difference]) -> bool:
    """Show which prices of a workbook are others, and ask whether they are to be yours."""
    return _take(parent, changed, translate("prompts", "Take these prices over? Assessments begun before keep theirs."))


def _take(parent: QWidget, changed: Sequence[Difference], question: str) -> bool:
    lines = [f"{one.title}: {_said(one, one.then)} \u2192 {_said(one, one.now)}" for one in changed[:PRICES_SHOWN]]
    if len(changed) > PRICES_SHOWN:
        lines.append(translate("prompts", "And {0} more.").format(len(changed) - PRICES_SHOWN))
    text = "\n".join([*lines, "", question])
    return _agreed(parent, translate("prompts", "Changed prices"), text, translate("prompts", "&Use the new prices"))


def _said(changed: Difference, value: object) -> str:
    """Say one side of a change: a number, the name of a plan, or something in the seller's own words."""
    if value is None:
        return translate("prompts", "none")
    if isinstance(value, bool):
        return translate("prompts", "yes") if value else translate("prompts", "no")
    if isinstance(value, (Decimal, float, int)):
        return number(float(value), DECIMALS)
    kind, _, rest = changed.id.partition(".")
    return say_in(rest.partition(".")[0], str(value)) if kind == "plans" else str(value)


def colour_to_use(parent: QWidget, colour: str) -> str:
    """Ask for a colour; "" when none was picked."""
    remember_at_home()
    dialog = QColorDialog(QColor(colour or "#1f5fbf"), parent)
    dialog.setWindowTitle(translate("prompts", "Pick a colour"))
    accepted, picked = dialog.exec(), dialog.currentColor()
    dialog.deleteLater()
    return picked.name() if accepted else ""


def document_name(kind: str) -> str:
    """Return what a kind of document is called in the name of its file."""
    return translate("prompts", "proposal") if kind == "proposal" else translate("prompts", "report")


def pdf_to_write(parent: QWidget, client: str, what: str) -> Path | None:
    """Ask where the PDF goes, at first where the last one went; Qt asks before an existing file is replaced.

    Args:
        what: what the document is, behind the client's name in the name of the file.
    """
    kept = QSettings(str(places.home() / "window" / "exports.ini"), QSettings.Format.IniFormat)
    last = Path(str(kept.value(LAST_FOLDER, "")))
    target = file_to_write(
        parent,
        translate("prompts", "Export as PDF"),
        (last if last.is_absolute() and last.is_dir() else documents()) / f"{plain(client)}, {what}.pdf",
        translate("prompts", "PDF documents (*.pdf)"),
    )
    if target is not None:
        kept.setValue(LAST_FOLDER, str(target.parent))
    return target


def assessment_to_write(parent: QWidget, name: str, title: str) -> Path | None:
    """Ask where a file with an assessment goes."""
    suggestion = documents() / f"{plain(name)}.readiness"
    return file_to_write(parent, title, suggestion, translate("prompts", "Assessments (*.readiness)"))


def show_problem(parent: QWidget, title: str, sentence: str) -> None:
    """Say what went wrong; a long list of problems is folded away below its first lines."""
    lines = sentence.splitlines()
    box = message_box(parent, title, "\n".join(lines[:LINES_SHOWN]), "triangle-alert")
    if len(lines) > LINES_SHOWN:
        box.setInformativeText(translate("prompts", "And {0} more.").format(len(lines) - LINES_SHOWN))
        box.setDetailedText(sentence)
    box.exec()
    box.deleteLater()


def show(dialog: QDialog) -> None:
    """Show a dialog that only tells something, until it is closed."""
    dialog.exec()
    dialog.deleteLater()


def lose_answers(parent: QWidget) -> bool:
    """Ask whether to close although the answers could not be saved."""
    question = translate(
        "prompts", "The last answers could not be saved. If you close now, they are lost. Close all the same?"
    )
    title, action = translate("prompts", "Not saved"), translate("prompts", "C&lose all the same")
    return _agreed(parent, title, question, action, picture="triangle-alert")


def open_anyway(parent: QWidget, place: str) -> bool:
    """Ask whether to open an assessment that another window holds."""
    question = translate(
        "prompts",
        "This assessment is open in {0}. If you open it here as well, everything from both windows is kept; "
        "where both answer the same question, the later answer counts. Open it here, too?",
    )
    title, action = translate("prompts", "Open elsewhere"), translate("prompts", "&Open it here, too")
    return _agreed(parent, title, question.format(place), action)


def open_without_its_questions(parent: QWidget, origin: Origin) -> bool:
    """Ask whether to open an assessment under the questions of today, since those it was made with are gone."""
    question = translate(
        "prompts",
        "The questions this was made with ({0}, version {1}) are not kept here. It can be opened with today's "
        "questions; its scores and its plan may then be others than they were. What was answered stays.",
    )
    title, text = translate("prompts", "Other questions"), question.format(origin.id, origin.version)
    return _agreed(parent, title, text, translate("prompts", "&Open with today's questions"))


def message_box(parent: QWidget, title: str, text: str, picture: str = "info") -> QMessageBox:
    """Return a box with one of our icons; what stands in it is no markup: a file may be called <b>."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIconPixmap(icon(picture, QPalette.ColorRole.Highlight).pixmap(PICTURE, box.devicePixelRatio()))
    return box


def _agreed(parent: QWidget, title: str, text: str, action: str, picture: str = "info") -> bool:
    """Ask whether to do something; the button says what, and nothing is done unless it is pressed."""
    box = message_box(parent, title, text, picture)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    box.button(QMessageBox.StandardButton.Yes).setText(action)
    box.setDefaultButton(QMessageBox.StandardButton.Cancel)
    answer = box.exec()
    box.deleteLater()
    return answer == QMessageBox.StandardButton.Yes


def wanted(dialog: QDialog) -> bool:
    """Show a dialog that asks something, and return whether it was agreed to."""
    agreed = dialog.exec() == dialog.DialogCode.Accepted
    dialog.deleteLater()
    return agreed
