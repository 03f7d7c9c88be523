"""The seller's price book: what each plan costs, how it is sold, options and discounts, and what it leaves."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from wizard.app import company, price_list
from wizard.domain.errors import WizardError
from wizard.domain.price_book import PLAN_PRICES
from wizard.ui.pages.settings.group import SellersGroup
from wizard.ui.widgets.item_list import ItemList
from wizard.ui.widgets.price_cards import PlanCard, SaleCard
from wizard.ui.widgets.price_field import PriceField
from wizard.ui.widgets.price_parts import discount_parts, extra_parts
from wizard.ui.widgets.private_prices import PrivateCard
from wizard.ui.widgets.workbook_card import WorkbookCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from wizard.ui.preferences import Preferences

EXTRAS, DISCOUNTS = "extras", "discounts"


class PricesGroup(SellersGroup):
    """Writes every change into the company's file at once; what does not fit is told where it stands."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Prices"),
            self.tr("Where you say nothing, our assumptions stand. Assessments begun before keep their prices."),
            preferences,
            parent,
        )
        plans = price_list.sold(company.offered())
        self._sale = SaleCard()
        self._plans = [PlanCard(plan) for plan in plans]
        self._extras = ItemList(
            EXTRAS, self.tr("Options"), self.tr("What can be added to any plan."), self.tr("Add an option")
        )
        self._discounts = ItemList(
            DISCOUNTS,
            self.tr("Discounts"),
            self.tr("The client reads the reason. Above its limit, no discount can be agreed."),
            self.tr("Add a discount"),
        )
        self._private, self._workbook = PrivateCard(plans), WorkbookCard()
        for card in (*self._plans, self._sale, self._extras, self._discounts, self._private, self._workbook):
            self.column.addWidget(card)
        self.column.addStretch()
        self._connect()

    def fill(self) -> None:
        """Show the price book; one that cannot be read is told of."""
        try:
            book = price_list.written()
        except WizardError as error:
            self.failed.emit(str(error))
            return
        defaults = price_list.defaults()
        money = defaults.currency
        plans = price_list.sold(defaults)
        for card, plan in zip(self._plans, plans, strict=True):
            card.show_plan(book, plan, money)
        self._sale.show_sale(book, defaults)
        self._extras.show_items(_listed(book, EXTRAS), extra_parts(), money)
        self._discounts.show_items(_listed(book, DISCOUNTS), discount_parts(plans))
        self._private.show_costs(book, money)
        self._show_earnings()

    def focus_first(self) -> None:
        """Give the keyboard to the first price."""
        self._plans[0].fields[0].setFocus()

    # Building

    def _connect(self) -> None:
        for plan in self._plans:
            plan.changed.connect(self._on_price_changed)
            plan.default_wanted.connect(self._on_default_wanted)
        self._sale.changed.connect(self._on_price_changed)
        self._sale.money_chosen.connect(self._on_money_chosen)
        self._sale.tax_chosen.connect(self._on_tax_chosen)
        for items in (self._extras, self._discounts):
            items.changed.connect(self._on_items_changed)
        self._private.changed.connect(self._on_cost_changed)
        self._private.users_chosen.connect(self._on_users_chosen)
        self._workbook.taken.connect(self._on_taken)
        self._workbook.failed.connect(self.failed)

    # Writing

    def _write(self, changes: Mapping[str, object]) -> str:
        """Write some values; return why they do not fit, in one sentence, or nothing."""
        why = self.write(partial(price_list.change_all, changes))
        if not (why or self.showing):
            self._show_earnings()
        return why

    def _show_earnings(self) -> None:
        own = price_list.book()
        self._private.show_earnings(price_list.earnings(self._private.users, own), price_list.defaults(own).currency)

    # Slots

    @Slot(str, object)
    def _on_price_changed(self, path: str, value: object) -> None:
        trouble, sender = self._write({path: value}), self.sender()
        if trouble:
            self._complain(path, trouble)
        elif isinstance(sender, PlanCard):
            sender.tell_own(price_list.own_plan(path.split(".")[1]))

    @Slot(str, object)
    def _on_cost_changed(self, path: str, value: object) -> None:
        if path.startswith(f"{EXTRAS}."):
            _, extra, key = path.split(".")
            trouble = self._write(price_list.with_cost(extra, key, value))
        else:
            trouble = self._write({path: value})
        if trouble:
            self._complain(path, trouble)

    @Slot(str)
    def _on_default_wanted(self, plan: str) -> None:
        self._write({f"plans.{plan}.{key}": None for key in ("name", *PLAN_PRICES)})
        self.refresh()

    @Slot(str, object)
    def _on_money_chosen(self, code: str, rate: object) -> None:
        if not self._write({"currency": code, "exchange": rate}):
            self.refresh()

    @Slot(object)
    def _on_tax_chosen(self, tax: object) -> None:
        self._write({"tax": tax})

    @Slot(str, object)
    def _on_items_changed(self, path: str, items: list[dict[str, Any]]) -> None:
        card = self._extras if path == EXTRAS else self._discounts
        trouble = self._write(price_list.with_items(path, items))
        if trouble:
            card.complain(trouble)
        else:
            card.settle()
            self.refresh_private()

    @Slot(int)
    def _on_users_chosen(self, _users: int) -> None:
        self._show_earnings()

    @Slot()
    def _on_taken(self) -> None:
        self.refresh()
        self.saved.emit()

    def refresh_private(self) -> None:
        """Show the options of today among the cost prices."""
        self.showing = True
        self._private.show_costs(price_list.written(), price_list.defaults().currency)
        self.showing = False

    def _complain(self, path: str, sentence: str) -> None:
        for field in self.findChildren(PriceField):
            if field.path == path:
                field.complain(sentence)


def _listed(book: Mapping[str, Any], part: str) -> list[object]:
    found = book.get(part, [])
    return found if isinstance(found, list) else []
