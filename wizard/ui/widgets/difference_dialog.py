"""Everything that two copies of an assessment do not agree on, and one made of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from wizard.ui.measures import MEDIUM, SMALL
from wizard.ui.widgets.column import ColumnPage
from wizard.ui.widgets.flow import FlowLayout
from wizard.ui.widgets.footer import Footer
from wizard.ui.widgets.form import show_note
from wizard.ui.widgets.text import text_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.domain.differences import Part, Side
    from wizard.ui.widgets.difference_card import DifferenceCard

WIDTH, HEIGHT = 720, 760
ROOM = 40  # that is left of the window behind


class DifferenceDialog(QDialog):
    """Lists the differences, those that need a choice first; can be accepted once nothing is left to choose."""

    def __init__(self, client: str, cards: Sequence[DifferenceCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = sorted(cards, key=_place)
        self.setWindowTitle(self.tr("Bring two copies together"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_page(client), 1)
        column.addWidget(self._build_footer())
        for card in cards:
            card.chosen.connect(self._on_chosen)
        self._on_chosen()
        if cards:
            self._cards[0].entry().setFocus()
        if parent is not None:
            room = parent.window().size()
            self.resize(min(WIDTH, room.width() - ROOM), min(HEIGHT, room.height() - ROOM))

    @property
    def choices(self) -> dict[tuple[Part, str], Side]:
        """Whose word is taken, by what it is about."""
        return {(card.found.part, card.found.name): card.side for card in self._cards if card.side is not None}

    # Building

    def _build_page(self, client: str) -> ColumnPage:
        page = ColumnPage()
        note = self.tr("Nothing is lost: what is replaced stays in the history of the assessment.")
        page.head(self.tr("Two copies of {0}").format(client or self.tr("New assessment")), note)
        page.column.addWidget(self._build_doubt())
        for title, cards in (
            (self.tr("Both say something: please choose"), [card for card in self._cards if card.found.conflict]),
            (self.tr("Only the copy says something"), [card for card in self._cards if card.found.ours is None]),
            (self.tr("Only yours says something"), [card for card in self._cards if card.found.theirs is None]),
        ):
            if cards:
                page.column.addWidget(_Group(title, cards))
        page.column.addStretch()
        return page

    def _build_doubt(self) -> QLabel:
        """Ask about a copy of what may be another business; hidden where both go by the same name."""
        names = (each.found.theirs for each in self._cards if (each.found.part, each.found.name) == ("client", "name"))
        other, doubt = next(names, None), text_label("", "hint")
        words = self.tr("The copy calls the business \u201c{0}\u201d. Is it the same one?").format(other)
        show_note(doubt, words if other else "")
        return doubt

    def _build_footer(self) -> Footer:
        footer = Footer()
        self._left = text_label("", "muted")
        footer.say(self._left, first=True)
        footer.add(self.tr("Cancel"), self.reject).setAutoDefault(False)
        self._together = footer.add(self.tr("&Bring together"), self.accept, primary=True)
        self._together.setDefault(True)
        return footer

    # Slots

    @Slot()
    def _on_chosen(self) -> None:
        left = sum(card.side is None for card in self._cards)
        self._left.setText(self.tr("%n still to choose", "", left) if left else self.tr("Everything is chosen."))
        self._together.setEnabled(not left)


def _place(card: DifferenceCard) -> tuple[bool, bool]:
    return not card.found.conflict, card.found.theirs is None


class _Group(QWidget):
    """Differences of one kind, with a way to choose one side for all of them."""

    def __init__(self, title: str, cards: Sequence[DifferenceCard]) -> None:
        super().__init__()
        self._cards = cards
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(text_label(f"{title} ({len(cards)})", "heading"))
        if len(cards) > 1:
            line = FlowLayout()
            line.setSpacing(SMALL)
            line.addWidget(self._button(self.tr("All of &yours"), title, "ours"))
            line.addWidget(self._button(self.tr("All of the &copy"), title, "theirs"))
            column.addLayout(line)
        for card in cards:
            column.addWidget(card)

    def _button(self, text: str, title: str, side: Side) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.setAccessibleDescription(title)
        button.clicked.connect(self._on_ours_clicked if side == "ours" else self._on_theirs_clicked)
        return button

    @Slot()
    def _on_ours_clicked(self) -> None:
        for card in self._cards:
            card.choose("ours")

    @Slot()
    def _on_theirs_clicked(self) -> None:
        for card in self._cards:
            card.choose("theirs")
