"""What can be chosen about a document before it is exported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGroupBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wizard.catalog import tongues
from wizard.domain.language import spoken
from wizard.proposal.content import usual_page_size
from wizard.proposal.options import APPENDIX, Options
from wizard.ui.translation import own_name
from wizard.ui.widgets.calm_date import CalmDate
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.choices import CheckChoice

if TYPE_CHECKING:
    from collections.abc import Collection

    from wizard.domain.assessment import Advice
    from wizard.proposal.blocks import PageSize
    from wizard.proposal.brief import Kind
    from wizard.proposal.options import Part


class ExportChoices(QWidget):
    """Holds the choices; what nobody touched is as the command line would write it."""

    changed = Signal()

    def __init__(self, advice: Advice, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("choices")
        self._advice = advice
        self._usual: PageSize = usual_page_size(advice.catalogue.currency if advice.catalogue is not None else "")
        self._plans: dict[str, CheckChoice] = {}
        self._parts: dict[Part, CheckChoice] = {}
        self._languages: dict[str, QRadioButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 8, 16)
        self._column.setSpacing(20)
        self._build_kind(kind)
        self._build_plans()
        self._build_parts()
        self._build_language()
        self._build_paper()
        self._column.addStretch()

    @property
    def kind(self) -> Kind:
        """Whose document it is to be."""
        return "proposal" if self._proposal.isChecked() else "report"

    @property
    def options(self) -> Options:
        """Everything else that was chosen."""
        plans = frozenset(plan for plan, box in self._plans.items() if box.isChecked())
        day = self._day.date().toPython()
        size: PageSize = "A4" if self._a4.isChecked() else "Letter"
        return Options(
            plans if len(plans) < len(self._plans) else frozenset(),
            frozenset(part for part, box in self._parts.items() if not box.isChecked()),
            size if size != self._usual else None,
            day if day != self._advice.today else None,  # type: ignore[arg-type]
            language=next(code for code, button in self._languages.items() if button.isChecked()),
        )

    def show_parts(self, there: Collection[Part]) -> None:
        """Offer only the parts that have something to say."""
        for part, box in self._parts.items():
            box.setVisible(part in there)

    def focus_first(self) -> None:
        """Give the keyboard to the first choice."""
        (self._proposal if self.kind == "proposal" else self._report).setFocus()

    # Building

    def _build_kind(self, kind: Kind) -> None:
        group = self._group(self.tr("Document"))
        self._report = QRadioButton(self.tr("&Report for the owner"))
        self._proposal = QRadioButton(self.tr("&Proposal with prices"))
        (self._proposal if kind == "proposal" else self._report).setChecked(True)
        for button, note in (
            (self._report, self.tr("No prices of plans; what to ask a provider")),
            (self._proposal, self.tr("What the plan costs, and a page to sign")),
        ):
            group.addWidget(button)
            self._note(note, button, group)
        self._proposal.toggled.connect(self._on_choice_toggled)

    def _build_plans(self) -> None:
        found = self._advice.recommendation
        if found is None or found.tier is None:
            return
        group = self._group(self.tr("Plans compared"))
        for rung in found.ladder:
            self._plans[rung.tier] = box = self._box(rung.name, group)
            if rung.tier == found.leader:
                box.setEnabled(False)
                self._note(self.tr("Recommended, so always shown"), box, group)

    def _build_parts(self) -> None:
        names = self._part_names()
        for title, note, inside in (
            (self.tr("Sections"), self.tr("Cover and summary always come first."), False),
            (self.tr("Appendix"), "", True),
        ):
            group = self._group(title)
            if note:
                group.addWidget(text_label(note, "muted"))
            for part, name in names.items():
                if (part in APPENDIX) == inside:
                    self._parts[part] = self._box(name, group)

    def _part_names(self) -> dict[Part, str]:
        return {
            "standing": self.tr("Where you stand"),
            "progress": self.tr("Progress since last time"),
            "advice": self.tr("Recommendation and why"),
            "costs": self.tr("What breakdowns cost"),
            "price": self.tr("Price and what is included"),
            "levels": self.tr("Service levels"),
            "roadmap": self.tr("Roadmap"),
            "questions": self.tr("Questions for an IT provider"),
            "terms": self.tr("Terms and exit"),
            "acceptance": self.tr("Acceptance, to sign"),
            "details": self.tr("The offer in detail"),
            "findings": self.tr("Every finding"),
            "answers": self.tr("Every answer"),
            "find_out": self.tr("What is still to find out"),
            "assumptions": self.tr("Assumptions and their sources"),
            "method": self.tr("How it was worked out"),
        }

    def _build_language(self) -> None:
        group = self._group(self.tr("Language"))
        for code in tongues.languages():
            self._languages[code] = button = QRadioButton(own_name(code))
            button.setChecked(code == spoken().code)
            button.toggled.connect(self._on_language_toggled)
            group.addWidget(button)
        group.addWidget(text_label(self.tr("Texts of your own stay as you wrote them."), "muted"))

    def _build_paper(self) -> None:
        group = self._group(self.tr("Paper and date"))
        self._a4, letter = QRadioButton(self.tr("A&4")), QRadioButton(self.tr("&Letter"))
        (self._a4 if self._usual == "A4" else letter).setChecked(True)
        self._a4.toggled.connect(self._on_choice_toggled)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._a4)
        row.addWidget(letter)
        row.addStretch()
        group.addLayout(row)
        today = self._advice.today
        self._day = CalmDate(QDate(today.year, today.month, today.day))
        self._day.setAccessibleName(self.tr("Date on the document"))
        self._day.dateChanged.connect(self._on_day_changed)
        caption = text_label(self.tr("Date on the document"))
        caption.setBuddy(self._day)
        group.addWidget(caption)
        group.addWidget(self._day)

    def _group(self, title: str) -> QVBoxLayout:
        group = QGroupBox()
        group.setObjectName("plain")
        group.setAccessibleName(title)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(text_label(title, "question"))
        self._column.addWidget(group)
        return column

    def _note(self, text: str, about: QAbstractButton, group: QBoxLayout) -> None:
        about.setAccessibleDescription(text)
        note = text_label(text, "muted")
        note.setContentsMargins(24, 0, 0, 4)
        group.addWidget(note)

    def _box(self, name: str, group: QBoxLayout) -> CheckChoice:
        box = CheckChoice(name)
        box.lit = False  # most are ticked: the exceptions should catch the eye
        box.longest_key = ""
        box.setChecked(True)
        box.toggled.connect(self._on_choice_toggled)
        group.addWidget(box)
        return box

    # Slots

    @Slot(bool)
    def _on_choice_toggled(self, _on: bool) -> None:  # noqa: FBT001 - Qt's signature
        self.changed.emit()

    @Slot(bool)
    def _on_language_toggled(self, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if on:  # the one before it is off: one change, not two
            self.changed.emit()

    @Slot("QDate")
    def _on_day_changed(self, _day: QDate) -> None:
        self.changed.emit()
