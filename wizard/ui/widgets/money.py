"""The choice of a currency."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.ui.widgets.fields import Choice

translate = QCoreApplication.translate


def currency_choice() -> Choice:
    """Return a choice of the currencies that small providers charge in, by code."""
    return Choice(
        (
            (translate("money", "US dollar (USD)"), ""),
            (translate("money", "Euro (EUR)"), "EUR"),
            (translate("money", "Pound sterling (GBP)"), "GBP"),
            (translate("money", "Swiss franc (CHF)"), "CHF"),
            (translate("money", "Canadian dollar (CAD)"), "CAD"),
            (translate("money", "Australian dollar (AUD)"), "AUD"),
            (translate("money", "New Zealand dollar (NZD)"), "NZD"),
            (translate("money", "Swedish krona (SEK)"), "SEK"),
            (translate("money", "Norwegian krone (NOK)"), "NOK"),
            (translate("money", "Danish krone (DKK)"), "DKK"),
            (translate("money", "Polish złoty (PLN)"), "PLN"),
            (translate("money", "Indian rupee (INR)"), "INR"),
            (translate("money", "South African rand (ZAR)"), "ZAR"),
        )
    )
