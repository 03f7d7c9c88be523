"""Which card a question gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.ui.widgets.choice_cards import MultiCard, SingleCard
from wizard.ui.widgets.entry_cards import TextCard
from wizard.ui.widgets.number_card import NumberCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.domain.questions import Question
    from wizard.ui.widgets.card import QuestionCard


def card_for(question: Question, currency: str, parent: QWidget) -> QuestionCard:
    """Return a card for that kind of question; amounts of money are in ``currency``."""
    match question.kind:
        case "single":
            return SingleCard(question, parent)
        case "multi":
            return MultiCard(question, parent)
        case "text":
            return TextCard(question, parent)
        case _:
            return NumberCard(question, currency, parent)
