"""What the business an assessment is about is called: a seller's client, or one's own."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wizard.app import settings

translate = QCoreApplication.translate


def client_title() -> str:
    """Return what the first step is called."""
    return translate("client", "Your details") if _own() else translate("client", "Client")


def author_label() -> str:
    """Return what whoever fills it in is called."""
    return translate("client", "Filled in by") if _own() else translate("client", "Prepared by")


def _own() -> bool:
    return settings.load().role == "owner"
