"""What only the seller sees of a price list: cost prices, the margins wanted, and what an example leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from wizard.app.price_sheets import at
from wizard.domain.price_book import COSTED
from wizard.ui.icons import icon
from wizard.ui.measures import MEDIUM
from wizard.ui.theme import change_role
from wizard.ui.widgets.fields import Count
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.item_form import captioned
from wizard.ui.widgets.margin_line import margin_words
from wizard.ui.widgets.price_cards import LETTERS, price_label
from wizard.ui.widgets.price_field import PriceField
from wizard.ui.widgets.reflow import Reflow
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtWidgets import QLabel

    from wizard.app.price_list import Earning
    from wizard.domain.catalogue import Plan

USERS = 25  # of the example
RATES = ("month", "once")  # of an option


class PrivateCard(FormCard):
    """Cost prices and margins, folded away until somebody wants to see them."""

    changed = Signal(str, object)
    users_chosen = Signal(int)

    def __init__(self, plans: Sequence[Plan]) -> None:
        super().__init__(
            self.tr("Only you see this"),
            self.tr("Cost prices and margins are in no document, no workbook and no saved assessment."),
        )
        self._fold = QPushButton(self.tr("Costs and margins"))
        self._fold.setCheckable(True)
        self._fold.toggled.connect(self._on_fold_toggled)
        self.row(self._fold)
        self._inner = QWidget()
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, MEDIUM, 0, 0)
        self._rows.setSpacing(MEDIUM)
        self.column.addWidget(self._inner)
        self._margins = [
            PriceField("target_margin", self.tr("Margin to aim at"), "share"),
            PriceField("minimum_margin", self.tr("Least margin"), "share"),
        ]
        self._costs = [self._plan_costs(plan) for plan in plans]
        self._extras: list[PriceField] = []
        self._extra_rows = QVBoxLayout()
        self._count = Count(1, 500)
        self._count.setValue(USERS)
        self._count.valueChanged.connect(self.users_chosen)
        self._told, self._silent = QVBoxLayout(), text_label("", "muted")
        self._lines: list[QLabel] = []
        self._build(plans)
        self._on_fold_toggled(unfolded=False)

    @property
    def users(self) -> int:
        """How many the example has."""
        return self._count.value()

    def show_costs(self, book: Mapping[str, Any], money: str) -> None:
        """Show the cost prices and the margins that are wanted."""
        for field in (*self._margins, *(field for fields in self._costs for field in fields)):
            field.show_value(at(book, field.path), money=money)
        self._show_extras(at(book, "extras"), money)

    def show_earnings(self, earnings: Iterable[Earning], money: str) -> None:
        """Show what the example leaves."""
        lines = list(earnings)
        while len(self._lines) < len(lines):
            self._lines.append(text_label(""))
            self._told.addWidget(self._lines[-1])
        show_note(self._silent, "" if lines else self.tr("Once a plan has cost prices, its margin stands here."))
        for line in self._lines[len(lines) :]:
            line.hide()
        for line, found in zip(self._lines, lines, strict=False):
            change_role(line, "problem" if found.margin.too_low else "hint" if found.margin.below_target else "")
            show_note(line, self.tr("{0}: {1}").format(found.plan, margin_words(found.margin, money)))

    def _show_extras(self, extras: object, money: str) -> None:
        found = [extra for extra in extras if isinstance(extra, dict)] if isinstance(extras, list) else []
        paths = [f"extras.{extra.get('id')}.{key}" for extra in found for key in RATES]
        if paths != [field.path for field in self._extras]:
            self._build_extras(found)
        held = [at(extra, f"costs.{key}") for extra in found for key in RATES]
        for field, value in zip(self._extras, held, strict=True):
            field.show_value(value, money=money)

    def _build_extras(self, found: list[dict[str, Any]]) -> None:
        while (item := self._extra_rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._extras = []
        for extra in found:
            about = self.tr("What it costs you: {0}").format(extra.get("name", ""))
            labels = {"month": self.tr("A month"), "once": self.tr("Once")}
            row = [PriceField(f"extras.{extra.get('id')}.{key}", labels[key], about=about) for key in RATES]
            for field in row:
                field.changed.connect(self.changed)
            self._extras += row
            self._extra_rows.addWidget(text_label(about, "strong"))
            self._extra_rows.addWidget(Reflow(row, LETTERS))

    def _plan_costs(self, plan: Plan) -> list[PriceField]:
        about = self.tr("{0}, cost").format(plan.name)
        return [PriceField(f"plans.{plan.id}.costs.{key}", price_label(key), about=about) for key in COSTED]

    def _build(self, plans: Sequence[Plan]) -> None:
        self._rows.addWidget(Reflow(self._margins, LETTERS))
        for plan, fields in zip(plans, self._costs, strict=True):
            self._rows.addWidget(text_label(self.tr("What it costs you: {0}").format(plan.name), "strong"))
            self._rows.addWidget(Reflow(fields, LETTERS))
        for field in (*self._margins, *(field for fields in self._costs for field in fields)):
            field.changed.connect(self.changed)
        self._rows.addLayout(self._extra_rows)
        example = self.tr("An example: users, each with a computer, one server, one site")
        self._rows.addWidget(captioned(example, self._count))
        self._rows.addWidget(self._silent)
        self._rows.addLayout(self._told)

    @Slot(bool)
    def _on_fold_toggled(self, unfolded: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._inner.setVisible(unfolded)
        self._fold.setIcon(icon("chevron-down" if unfolded else "chevron-right"))
