"""Which fields an option and a discount have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.domain.prices import RATES
from wizard.ui.widgets.item_form import Part
from wizard.ui.widgets.price_cards import price_label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.domain.catalogue import Plan

translate = QCoreApplication.translate


def extra_parts() -> tuple[Part, ...]:
    """Return the fields of something that can be added to any plan."""
    per = (
        (translate("prices", "as a whole"), "flat"),
        (translate("prices", "per user"), "user"),
        (translate("prices", "per computer"), "computer"),
        (translate("prices", "per server"), "server"),
        (translate("prices", "per site"), "site"),
    )
    return (
        Part("name", translate("prices", "Option"), needed=True),
        Part("plain", translate("prices", "What it is")),
        Part("per", translate("prices", "Counted"), "choice", options=per),
        Part("month", translate("prices", "A month"), "amount"),
        Part("once", translate("prices", "Once"), "amount"),
    )


def discount_parts(plans: Iterable[Plan]) -> tuple[Part, ...]:
    """Return the fields of a discount on one price line or on some of the plans."""
    lines = ((translate("prices", "The whole price"), ""), *((price_label(key), key) for key in RATES))
    named = tuple((plan.name, plan.id) for plan in plans)
    return (
        Part("title", translate("prices", "Discount"), needed=True),
        Part("reason", translate("prices", "Reason"), needed=True),
        Part("share", translate("prices", "Usually"), "share", needed=True),
        Part("limit", translate("prices", "At most"), "share"),
        Part("line", translate("prices", "Taken off"), "choice", options=lines),
        Part("plans", translate("prices", "For these plans; with none chosen, for all"), "set", options=named),
        Part("always", translate("prices", "Every client gets it"), "flag"),
    )
