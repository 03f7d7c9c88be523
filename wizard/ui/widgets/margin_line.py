"""What a price leaves the seller, in words: for the seller's eyes only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.app.pricing import margin_of
from wizard.proposal.wording import price
from wizard.ui.measures import HUGE, SMALL
from wizard.ui.widgets.private_tip import PrivateTip

if TYPE_CHECKING:
    from decimal import Decimal

    from wizard.domain.assessment import Advice
    from wizard.domain.margin import Margin
    from wizard.domain.provider import Provider

translate = QCoreApplication.translate


def margin_words(found: Margin, money: str) -> str:
    """Say price, cost and margin of a month, and what is wrong with the margin."""
    told = translate("margin", "{0} a month, cost {1}, margin {2}").format(
        price(found.price, money), price(found.cost, money), _percent(found.share)
    )
    parts = [told]
    if found.too_low:
        parts.append(translate("margin", "That is below your least margin of {0}").format(_percent(found.least)))
    elif found.below_target:
        parts.append(translate("margin", "That is below the {0} you aim at").format(_percent(found.target)))
    if found.uncosted:
        one = translate("margin", "One line has no cost price")
        more = translate("margin", "{0} lines have no cost price")
        parts.append(one if len(found.uncosted) == 1 else more.format(len(found.uncosted)))
    return f"{'. '.join(parts)}."


def _percent(share: Decimal | None) -> str:
    return translate("margin", "{0} %").format(QLocale().toString(float(share or 0) * 100, "f", 1))


class MarginLine(QWidget):
    """One private line; empty, and of no height, where nobody sells or no cost price is known."""

    def __init__(self, seller: Provider | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seller = seller
        self._tip = PrivateTip("")
        self._row = QVBoxLayout(self)
        self._row.addWidget(self._tip)
        self._appear(shown=False)

    def show_advice(self, advice: Advice) -> None:
        """Show what the price of an advice leaves."""
        found = margin_of(advice, self._seller)
        if found is not None and advice.quote is not None:
            self._tip.say(margin_words(found, advice.quote.currency))
        self._appear(shown=found is not None)

    def _appear(self, *, shown: bool) -> None:
        """Show the line with room around it, or leave no room at all; whether the widget shows is the page's."""
        self._tip.setVisible(shown)
        self._row.setContentsMargins(*((HUGE, SMALL, HUGE, SMALL) if shown else (0, 0, 0, 0)))
