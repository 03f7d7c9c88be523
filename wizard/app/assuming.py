"""A figure of one's own in place of a labelled default: read as it is typed, within its limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.errors import WizardError
from wizard.domain.language import say
from wizard.proposal.assumption_list import from_typed, limit_words

if TYPE_CHECKING:
    from wizard.domain.catalogue import Figure
    from wizard.proposal.brief import Brief


def own_figure(brief: Brief, figure: Figure, typed: float | None) -> float:
    """Return the value that was typed.

    Raises:
        WizardError: it is no number, or outside of what makes sense.
    """
    catalogue = brief.advice.catalogue
    limits = catalogue.limits[figure.id] if catalogue is not None else (0.0, 0.0)
    value = None if typed is None else from_typed(figure, typed)
    if value is None or not limits[0] <= value <= limits[1]:
        # Translators: the {range} is such as "5 to 20%"
        msg = say(
            "{assumption}: write a number from {range}", assumption=figure.title, range=limit_words(figure, limits)
        )
        raise WizardError(msg)
    return value
