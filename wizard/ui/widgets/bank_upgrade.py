"""What today's questions would change in one assessment, and the choice to take them over or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QVBoxLayout

from wizard.domain.language import say_in
from wizard.ui.measures import HUGE, LARGE, MEDIUM
from wizard.ui.widgets.bank_tables import change_table, effect_table, loss_words
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.fact_table import FactTable
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.bank_upgrades import Upgrade
    from wizard.domain.questions import Bank

WIDTH, HEIGHT = 820, 700
AROUND = 40


class UpgradeDialog(QDialog):
    """Lists the changes; accepted where today's questions are to hold from now on."""

    def __init__(self, upgrade: Upgrade, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Other questions"))
        page = ColumnPage(width=WIDTH)
        page.column.setSpacing(MEDIUM)
        page.head(
            self.tr("The questions have changed since this was made"),
            self.tr("Made with {0}; today's are {1}. Nothing changes unless you choose it.").format(
                self._version(upgrade.then),
                self._version(upgrade.now),
            ),
        )
        page.column.addWidget(FactTable(effect_table(upgrade.effect), self.tr("The result")))
        page.column.addWidget(text_label(loss_words(upgrade.lost), "strong" if upgrade.lost else "muted"))
        page.column.addWidget(FactTable(change_table(upgrade.changes), self.tr("What changes")))
        page.column.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(page, 1)
        column.addWidget(self._build_footer())
        self._keep.setFocus()
        self.resize(min(WIDTH + HUGE + LARGE, parent.width() - AROUND), min(HEIGHT, parent.height() - AROUND))

    def _build_footer(self) -> Footer:
        footer = Footer()
        footer.part()
        self._keep = footer.add(self.tr("&Keep those it was made with"), self.reject)
        footer.add(self.tr("&Use today's questions"), self.accept, primary=True)
        return footer

    def _version(self, bank: Bank) -> str:
        return self.tr("\u201c{0}\u201d, version {1}").format(say_in(bank.id, bank.title), bank.version)
