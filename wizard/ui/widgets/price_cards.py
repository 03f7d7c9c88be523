"""The cards of a price list that clients see: one per plan, and one for how plans are sold."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wizard.app.price_sheets import at
from wizard.catalog.fields import LINE_LIMIT
from wizard.domain.overlay import FIELDS
from wizard.domain.price_book import PLAN_PRICES
from wizard.ui.measures import MEDIUM
from wizard.ui.widgets.fields import Choice
from wizard.ui.widgets.form import FormCard, show_note
from wizard.ui.widgets.icon_button import icon_button
from wizard.ui.widgets.item_form import captioned
from wizard.ui.widgets.money import currency_choice
from wizard.ui.widgets.price_field import PriceField
from wizard.ui.widgets.reflow import Reflow
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.catalogue import Catalogue, Plan

translate = QCoreApplication.translate
LETTERS = 15


def price_label(key: str) -> str:
    """Return what a plan's price of that name is called."""
    names = {
        "base": translate("prices", "Basic fee"),
        "user": translate("prices", "Per user"),
        "light_user": translate("prices", "Per light user"),
        "computer": translate("prices", "Per computer"),
        "server": translate("prices", "Per server"),
        "site": translate("prices", "Per site"),
        "minimum": translate("prices", "At least"),
        "onboarding": translate("prices", "Getting started"),
    }
    return names[key]


class PlanCard(FormCard):
    """What one plan costs a month; the shipped prices stand in its empty fields."""

    changed = Signal(str, object)
    default_wanted = Signal(str)  # plan id

    def __init__(self, plan: Plan) -> None:
        super().__init__(plan.name)
        self._plan = plan.id
        self._name = QLineEdit()
        self._name.setMaxLength(LINE_LIMIT)
        self._name.setPlaceholderText(plan.name)
        self._name.textChanged.connect(self._on_name_changed)
        self._money = self.say()
        self.add(self.tr("Your name for it"), self._name)
        self._name.setAccessibleName(f"{plan.name}: {self.tr('Your name for it')}")
        self.fields = [PriceField(f"plans.{plan.id}.{key}", price_label(key), about=plan.name) for key in PLAN_PRICES]
        for field in self.fields:
            field.changed.connect(self.changed)
        self.column.addSpacing(MEDIUM)
        self.column.addWidget(Reflow(self.fields, LETTERS))
        self._back = icon_button("undo-2", self.tr("Back to the default"), self._on_back_clicked)
        self._back.setAccessibleName(self.tr("{0}: back to the default").format(plan.name))
        self.row(self._back)

    def show_plan(self, book: Mapping[str, Any], plan: Plan, money: str) -> None:
        """Show the seller's prices, and the default ones where they are silent."""
        show_note(self._money, self.tr("In {0}, a month; getting started once").format(money))
        own = at(book, f"plans.{self._plan}")
        blocker = QSignalBlocker(self._name)
        if self._name.text().strip() != str(at(own, "name") or ""):
            self._name.setText(str(at(own, "name") or ""))
        blocker.unblock()
        silent = {"light_user": self.tr("as a user"), "onboarding": self.tr("by the fee")}
        for field, key in zip(self.fields, PLAN_PRICES, strict=True):
            field.show_value(at(own, key), getattr(plan.price, FIELDS[key]), silent.get(key, ""), money)
        self.tell_own(own)

    def tell_own(self, own: object) -> None:
        """Allow to go back to the default where anything is the seller's own."""
        self._back.setEnabled(isinstance(own, dict) and any(key in own for key in ("name", *PLAN_PRICES)))

    @Slot(str)
    def _on_name_changed(self, text: str) -> None:
        self.changed.emit(f"plans.{self._plan}.name", text)

    @Slot()
    def _on_back_clicked(self) -> None:
        self.default_wanted.emit(self._plan)


class SaleCard(FormCard):
    """Money, term, yearly increase, tax, and help by the hour."""

    changed = Signal(str, object)
    money_chosen = Signal(str, object)  # code; Decimal, or None while nobody has said what it is worth
    tax_chosen = Signal(object)  # what the file holds of it, or None

    def __init__(self) -> None:
        super().__init__(self.tr("How you sell"))
        self._currency = currency_choice()
        self._currency.currentIndexChanged.connect(self._on_money_chosen)
        self._exchange = PriceField("exchange", self.tr("One US dollar is worth"), "number")
        self._exchange.changed.connect(self._on_money_chosen)
        self.fields = [
            PriceField("term_months", self.tr("Term, in months"), "whole", least=1),
            PriceField("yearly_increase", self.tr("Yearly increase"), "share"),
            PriceField("onboarding_months", self.tr("Getting started, in monthly fees"), "number"),
            PriceField("hourly.rate", self.tr("Help, an hour")),
            PriceField("hourly.after_hours_multiplier", self.tr("After hours, times"), "number"),
            PriceField("hourly.trip", self.tr("A visit")),
        ]
        self._rate = PriceField("tax.rate", self.tr("Rate of the tax"), "share")
        self._tax, self._shown = QLineEdit(), Choice(((self.tr("On top of prices"), ""), (self.tr("In them"), "yes")))
        self._word = text_label("", "muted")
        self._build()

    def show_sale(self, book: Mapping[str, Any], defaults: Catalogue) -> None:
        """Show what the price book says, and what stands where it is silent."""
        blockers = [QSignalBlocker(each) for each in (self._currency, self._tax, self._shown)]
        code = defaults.currency
        if code != "USD" and self._currency.findData(code) < 0:
            self._currency.addItem(code, code)
        self._currency.show_value("" if code == "USD" else code)
        self._exchange.show_value(at(book, "exchange"))
        self._exchange.setVisible(bool(self._currency.value))
        silent = {
            "term_months": defaults.sale.term_months,
            "yearly_increase": defaults.sale.yearly_increase,
            "onboarding_months": defaults.constants.onboarding_months,
        }
        for field in self.fields:
            found = silent.get(field.path)
            default = None if found is None else Decimal(str(found))
            field.show_value(at(book, field.path), default, self.tr("by plan"), code)
        self._tax.setText(str(at(book, "tax.name") or ""))
        self._shown.show_value("yes" if at(book, "tax.shown") == "included" else "")
        self._rate.show_value(at(book, "tax.rate"))
        for blocker in blockers:
            blocker.unblock()

    def _build(self) -> None:
        for field in self.fields:
            field.changed.connect(self.changed)
        self._tax.setMaxLength(LINE_LIMIT)
        self._tax.textChanged.connect(self._on_tax_changed)
        self._rate.changed.connect(self._on_tax_changed)
        self._shown.currentIndexChanged.connect(self._on_tax_changed)
        money = [captioned(self.tr("Prices are in"), self._currency), self._exchange]
        tax = [captioned(self.tr("Name of the tax"), self._tax), self._rate, captioned(self.tr("Tax is"), self._shown)]
        for fields, letters in ((money, 2 * LETTERS), (self.fields, 20), (tax, 20)):
            self.column.addSpacing(MEDIUM)
            self.column.addWidget(Reflow(fields, letters))
        self.column.addWidget(self._word)
        self._word.hide()

    # Slots

    @Slot()
    def _on_money_chosen(self, *_told: object) -> None:
        code = self._currency.value
        self._exchange.setVisible(bool(code))
        rate = self._exchange.value() if code else None
        if code and rate is None:
            self._exchange.complain(self.tr("Say what it is worth, then it holds."))
            return
        self.money_chosen.emit(code or "USD", rate)

    @Slot()
    def _on_tax_changed(self, *_told: object) -> None:
        name, rate = self._tax.text().strip(), self._rate.value()
        if bool(name) != (rate is not None):
            show_note(self._word, self.tr("The tax is kept once it has a name and a rate."))
            return
        show_note(self._word, "")
        shown = "included" if self._shown.value else "apart"
        self.tax_chosen.emit({"name": name, "rate": rate, "shown": shown} if name else None)
