"""Which card a question gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.ui.widgets.choice_cards import MultiCard, SingleCard
from wizard.ui.widgets.entry_cards import NumberCard, TextCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.domain.questions import Question
    from wizard.ui.widgets.card import QuestionCard


def card_for(question: Question, parent: QWidget | None = None) -> QuestionCard:
    """Return a card for that kind of question."""
    match question.kind:
        case "single":
            return SingleCard(question, parent)
        case "multi":
            return MultiCard(question, parent)
        case "text":
            return TextCard(question, parent)
        case _:
            return NumberCard(question, parent)
