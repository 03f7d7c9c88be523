"""The seller's company, where one is set and can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.app import pricing, profile, settings, shipped
from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from wizard.domain.provider import Provider


def provider() -> Provider | None:
    """Return the company of whoever sells; ``None`` for an owner, and where its file has mistakes.

    The settings tell what is wrong with the file; it must not keep an assessment from opening.
    """
    if not settings.load().selling:
        return None
    try:
        found = profile.load()
        pricing.current(shipped.catalogue(), found)
    except WizardError:
        return None
    return found
