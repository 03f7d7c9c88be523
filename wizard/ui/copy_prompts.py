"""The dialogs about copies of an assessment: how one is saved, opened, and brought together with another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QInputDialog, QLabel, QLineEdit, QMessageBox

from wizard.app.languages import bank_in, catalogue_in
from wizard.domain.language import spoken
from wizard.ui import difference_words as words
from wizard.ui.prompts import message_box
from wizard.ui.widgets.copy_dialog import CopyDialog
from wizard.ui.widgets.difference_card import DifferenceCard
from wizard.ui.widgets.difference_dialog import DifferenceDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from wizard.app.handover import Style
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.differences import Difference, Part, Side
    from wizard.domain.questions import Bank

Wanted = Literal["together", "both", ""]
translate = QCoreApplication.translate
WIDTH = 24  # of a small dialog, in heights of a line


def style_of_copy(parent: QWidget) -> Style | None:
    """Ask what goes into a copy, and whether it is locked."""
    dialog = CopyDialog(parent)
    accepted, style = dialog.exec(), dialog.style_chosen
    dialog.deleteLater()
    return style if accepted else None


def passphrase(parent: QWidget, file: str, *, wrong: bool) -> str:
    """Ask for the passphrase of a locked file; "" when there is none to be had."""
    question = translate("prompts", "{0} is locked. Its passphrase:").format(file)
    if wrong:
        again = translate(
            "prompts",
            "This passphrase does not open {0}. Mind capitals and spaces. "
            "If it is the right one, the file was changed on its way. Its passphrase:",
        )
        question = again.format(file)
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(translate("prompts", "Locked file"))
    dialog.setLabelText(question)
    dialog.setTextEchoMode(QLineEdit.EchoMode.Password)
    for label in dialog.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called <b>
        label.setWordWrap(True)
    for field in dialog.findChildren(QLineEdit):
        field.setMinimumWidth(WIDTH * dialog.fontMetrics().height())
    accepted, text = dialog.exec(), dialog.textValue()
    dialog.deleteLater()
    return text if accepted else ""


def here_already(parent: QWidget, client: str, differing: int) -> Wanted:
    """Ask what to do with a copy of an assessment that is in the library; "" for nothing."""
    found = translate("prompts", "Answers and details in which they differ: {0}").format(differing)
    text = translate("prompts", "You have this assessment already: {0}.").format(client)
    box = message_box(parent, translate("prompts", "Another copy"), text)
    box.setInformativeText(found)
    together = box.addButton(translate("prompts", "&Bring them together..."), QMessageBox.ButtonRole.AcceptRole)
    both = box.addButton(translate("prompts", "&Keep both"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(together)
    box.exec()
    pressed = box.clickedButton()
    wanted: Wanted = "together" if pressed is together else "both" if pressed is both else ""
    box.deleteLater()
    return wanted


def choices(
    parent: QWidget, client: str, found: Sequence[Difference], bank: Bank, catalogue: Catalogue
) -> dict[tuple[Part, str], Side] | None:
    """Show everything that two copies do not agree on, and ask whose word counts."""
    dialog = DifferenceDialog(client, difference_cards(found, bank, catalogue), parent)
    accepted, chosen = dialog.exec(), dialog.choices
    dialog.deleteLater()
    return chosen if accepted else None


def difference_cards(found: Sequence[Difference], bank: Bank, catalogue: Catalogue) -> list[DifferenceCard]:
    """Return a card for each difference, in the language spoken."""
    bank, catalogue = bank_in(bank, spoken()), catalogue_in(catalogue, spoken()) or catalogue
    return [DifferenceCard(words.title(each, bank, catalogue), *words.sides(each, bank), each) for each in found]
