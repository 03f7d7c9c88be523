"""What has changed since an assessment was made, its prices or its questions: told above its page, and offered.

Nothing of it is taken over before somebody has looked at it and said so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from wizard.app import bank_upgrades
from wizard.domain.errors import WizardError
from wizard.ui import opening, prompts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.bank_upgrades import Upgrade
    from wizard.domain.frozen import Difference
    from wizard.ui.keeping import Keeping

translate = QCoreApplication.translate


class Since(NamedTuple):
    """What there is to look at."""

    prices: tuple[Difference, ...] = ()
    upgrade: Upgrade | None = None

    def __bool__(self) -> bool:
        """Whether there is anything."""
        return bool(self.prices) or self.upgrade is not None


def since(uid: str, keeping: Keeping) -> Since:
    """Return what has changed since an assessment was made."""
    try:
        return Since(opening.changed_prices(uid, keeping), bank_upgrades.upgrade(keeping.library(), uid))
    except WizardError:
        return Since()  # today's questions cannot be read; the settings say so


def told(found: Since) -> str:
    """Say what has changed."""
    if found.upgrade is None:
        return opening.told_prices(found.prices)
    if not found.prices:
        return translate("since", "The questions have changed since this was made. Those of then still hold.")
    sentence = translate(
        "since", "Questions and prices ({0}) have changed since this was made. Those of then still hold."
    )
    return sentence.format(len(found.prices))


def taken(uid: str, found: Since, keeping: Keeping, parent: QWidget) -> bool:
    """Show what has changed, one after the other, and take over what is wanted; return whether anything was."""
    asked = found.upgrade is not None and _questions_taken(uid, found.upgrade, keeping, parent)
    priced = bool(found.prices) and opening.prices_taken(uid, found.prices, keeping, parent)
    return asked or priced


def _questions_taken(uid: str, upgrade: Upgrade, keeping: Keeping, parent: QWidget) -> bool:
    from wizard.ui.widgets.bank_upgrade import UpgradeDialog  # noqa: PLC0415 - seldom needed

    if not prompts.wanted(UpgradeDialog(upgrade, parent)):
        return False
    try:
        bank_upgrades.take_over(keeping.library(), uid)
    except WizardError as error:
        prompts.show_problem(parent, translate("since", "This could not be kept"), str(error))
        return False
    return True
