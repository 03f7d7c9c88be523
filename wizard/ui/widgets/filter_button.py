"""The button that narrows the list: a menu of what the library can be filtered by, one choice of each kind."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QPalette
from PySide6.QtWidgets import QMenu, QToolButton

from wizard.store.filters import EVER, EVERYTHING
from wizard.ui.icons import icon
from wizard.ui.widgets.case_words import named
from wizard.ui.widgets.icon_button import SIDE, stand_apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from wizard.store.filters import Filter
    from wizard.store.shelf import Choices

DAY = 24 * 60 * 60
MONTH, QUARTER, YEAR = 30, 90, 365  # days
WEEK = 7
LONGEST = 40  # characters of a name in the menu and on a chip


class Narrowing(NamedTuple):
    """One thing that a row must be.

    Attributes:
        kind: what it is about; of each kind at most one is chosen.
        title: as the menu has it.
        text: as it stands on its own.
        values: what it sets in a ``Filter``.
    """

    kind: str
    title: str
    text: str
    values: dict[str, Any]


class FilterButton(QToolButton):
    """Offers what is there to choose from when it is opened, and knows what is chosen."""

    chosen_changed = Signal()

    def __init__(self, choices: Callable[[], Choices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen: dict[str, Narrowing] = {}
        self._choices = choices
        self._offered: list[Narrowing] = []
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.offer)
        self._menu.triggered.connect(self._on_triggered)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText(self.tr("Fi&lter"))
        self.setIcon(icon("list-filter", QPalette.ColorRole.PlaceholderText))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        stand_apart(self, SIDE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def wanted(self) -> Filter:
        """What is chosen, as the library understands it."""
        values: dict[str, Any] = {}
        for one in self.chosen.values():
            values |= one.values
        return replace(EVERYTHING, **values)

    def drop(self, kind: str) -> None:
        """Choose nothing of one kind."""
        self.chosen.pop(kind, None)
        self.chosen_changed.emit()

    def clear(self) -> None:
        """Choose nothing at all."""
        self.chosen.clear()
        self.chosen_changed.emit()

    def choose(self, one: Narrowing) -> None:
        """Choose one thing of its kind; chosen again it is dropped."""
        if self.chosen.get(one.kind) == one:
            self.drop(one.kind)
            return
        self.chosen[one.kind] = one
        self.chosen_changed.emit()

    @Slot()
    def offer(self) -> None:
        """Fill the menu with what is there now."""
        self._menu.clear()
        self._offered.clear()
        found = self._choices()
        for title, offered in (
            (self.tr("&Result"), [_named("band", band, named(band), named(band)) for band in found.bands]),
            (self.tr("&Plan"), [_named("plan", plan, named(plan), named(plan)) for plan in found.plans]),
            (self.tr("&Last changed"), self._ages()),
            (self.tr("&Follow-up"), self._follow_ups()),
            (self.tr("&Tag"), [_named("tag", tag, self.tr("tag: {0}").format(_short(tag))) for tag in found.tags]),
        ):
            part = self._menu.addMenu(title)
            part.setEnabled(bool(offered))
            self._add(part, offered)
        self._add(self._menu, [self.unknowns(), self.archive()], exclusive=False)

    def unknowns(self) -> Narrowing:
        """Return what lets through the rows with something to be found out."""
        title = self.tr("With \u201cI don\u2019t &know\u201d")
        return Narrowing("unknowns", title, self.tr("with unknowns"), {"unknowns": True})

    def archive(self) -> Narrowing:
        """Return what shows the archive."""
        return Narrowing("archived", self.tr("In the &archive"), self.tr("in the archive"), {"archived": True})

    def _ages(self) -> list[Narrowing]:
        now = dt.datetime.now(dt.UTC).timestamp()
        return [
            Narrowing("changed", title, text, {name: now - days * DAY})
            for name, days, title, text in (
                ("since", MONTH, self.tr("In the last 30 days"), self.tr("changed in the last 30 days")),
                ("since", QUARTER, self.tr("In the last 90 days"), self.tr("changed in the last 90 days")),
                ("before", QUARTER, self.tr("Not for 90 days"), self.tr("not changed for 90 days")),
                ("before", YEAR, self.tr("Not for a year"), self.tr("not changed for a year")),
            )
        ]

    def _follow_ups(self) -> list[Narrowing]:
        today = dt.datetime.now().astimezone().date()
        return [
            Narrowing("follow_up", title, text, {"due": day})
            for day, title, text in (
                (today.isoformat(), self.tr("Due today or overdue"), self.tr("follow-up due")),
                (
                    (today + dt.timedelta(WEEK)).isoformat(),
                    self.tr("Due within a week"),
                    self.tr("follow-up within a week"),
                ),
                (EVER, self.tr("Any day"), self.tr("with a follow-up")),
            )
        ]

    def _add(self, menu: QMenu, offered: Iterable[Narrowing], *, exclusive: bool = True) -> None:
        group = QActionGroup(menu)
        group.setExclusive(exclusive)
        for one in offered:
            action = menu.addAction(one.title)
            action.setData(len(self._offered))
            action.setCheckable(True)
            chosen = self.chosen.get(one.kind)
            action.setChecked(chosen is not None and chosen.text == one.text)
            group.addAction(action)
            self._offered.append(one)

    @Slot("QAction*")
    def _on_triggered(self, action: QAction) -> None:
        one = self._offered[action.data()]
        there = self.chosen.get(one.kind)
        self.choose(there if there is not None and there.text == one.text else one)


def _named(kind: str, name: str, text: str, label: str = "") -> Narrowing:
    return Narrowing(kind, _short(label or name).replace("&", "&&"), _short(text), {kind: name})


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}\u2026"
