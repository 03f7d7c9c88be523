"""The page of the settings: groups to the left, one of them to the right.

There is nothing to confirm: what is chosen holds at once, and is saved.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from wizard.ui.icons import icon
from wizard.ui.measures import HUGE, MEDIUM, SMALL
from wizard.ui.pages.settings.about import AboutGroup
from wizard.ui.pages.settings.appearance import AppearanceGroup
from wizard.ui.pages.settings.company import CompanyGroup
from wizard.ui.pages.settings.data import DataGroup
from wizard.ui.pages.settings.general import GeneralGroup
from wizard.ui.pages.settings.prices import PricesGroup
from wizard.ui.pages.settings.questions import QuestionsGroup
from wizard.ui.pages.settings.terms import TermsGroup
from wizard.ui.theme import change_role, give_role
from wizard.ui.widgets.card import text_label
from wizard.ui.widgets.footer import Footer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from wizard.ui.pages.settings.group import SettingsGroup
    from wizard.ui.preferences import Preferences

GROUPS: Final[dict[str, Callable[[Preferences], SettingsGroup]]] = {
    "general": GeneralGroup,
    "appearance": AppearanceGroup,
    "company": CompanyGroup,
    "prices": PricesGroup,
    "terms": TermsGroup,
    "questions": QuestionsGroup,
    "data": DataGroup,
    "about": AboutGroup,
}
ICONS = {
    "general": "user",
    "appearance": "palette",
    "company": "building-2",
    "prices": "banknote",
    "terms": "scale",
    "questions": "list-checks",
    "data": "database",
    "about": "info",
}
SELLING = {"company", "prices", "terms"}  # what an owner has no use for
GROUP = Qt.ItemDataRole.UserRole
ICON, CRAMPED = 1.06, 24  # in heights of a line: an icon, and the width below which icons stand for the groups


class SettingsPage(QWidget):
    """Builds each group on the first visit."""

    back_wanted = Signal()
    restored = Signal()
    rehearsal_wanted = Signal(object)  # an Intake
    outlook_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self._preferences = preferences
        self._groups: dict[str, SettingsGroup] = {}
        self._may_restore = True
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._build_side())
        self._stack = QStackedWidget()
        body.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        column.addWidget(self._build_footer())
        self._list.currentItemChanged.connect(self._on_current_changed)
        preferences.changed.connect(self._on_preferences_changed)
        preferences.failed.connect(self._on_failed)

    def open(self, *, may_restore: bool) -> None:
        """Show what holds now, at the group that was seen last."""
        self._may_restore = may_restore
        self._preferences.refresh()
        self._show_groups()
        change_role(self._word, "muted")
        self._word.setText(self.tr("Changes hold at once and are saved."))
        row = max(0, self._list.currentRow())
        self._list.setCurrentRow(row)  # which selects it, too: the focus alone makes a row only the current one
        self._show(self._list.item(row).data(GROUP))
        self._list.setFocus()

    def shutdown(self) -> None:
        """Wait for what is on its way beside the window."""
        for group in self._groups.values():
            group.shutdown()

    def go_to(self, group: str) -> None:
        """Show one group, and give the keyboard to its first field."""
        for row in range(self._list.count()):
            if self._list.item(row).data(GROUP) == group:
                self._list.setCurrentRow(row)
        self._groups[group].focus_first()

    # Building

    def _build_side(self) -> QFrame:
        side = QFrame()
        side.setObjectName("side")
        column = QVBoxLayout(side)
        column.setContentsMargins(MEDIUM, HUGE, MEDIUM, MEDIUM)
        column.setSpacing(MEDIUM)
        self._title = text_label(self.tr("Settings"), "heading")
        self._title.setContentsMargins(SMALL, 0, SMALL, 0)
        self._list, self._names = QListWidget(), _Names()
        self._list.setItemDelegate(self._names)
        self._list.setAccessibleName(self.tr("Groups of settings"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        give_role(self._list, "nav")
        self._fill_list()
        self._fit_list()
        column.addWidget(self._title)
        column.addWidget(self._list, 1)
        return side

    def _fill_list(self) -> None:
        names = {
            "general": self.tr("General"),
            "appearance": self.tr("Appearance"),
            "company": self.tr("Your company"),
            "prices": self.tr("Prices"),
            "terms": self.tr("Terms"),
            "questions": self.tr("Questions"),
            "data": self.tr("Data"),
            "about": self.tr("About"),
        }
        for group, name in names.items():
            item = QListWidgetItem(icon(ICONS[group]), name)
            item.setData(GROUP, group)
            item.setToolTip(name)
            self._list.addItem(item)

    def _fit_list(self) -> None:
        """Give the groups the width of the longest of them; their icons alone where the page needs the rest."""
        line = self.fontMetrics().height()
        self._names.bare = self.width() < CRAMPED * line
        self._title.setVisible(not self._names.bare)
        side = round(ICON * line)
        self._list.setIconSize(QSize(side, side))
        around = 2 * self._list.frameWidth() + self._list.verticalScrollBar().sizeHint().width()
        self._list.setFixedWidth(self._list.sizeHintForColumn(0) + around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the list to the room there is."""
        super().resizeEvent(event)
        self._fit_list()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the list to another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_list()

    def _build_footer(self) -> Footer:
        footer = Footer()
        footer.add(self.tr("&Back"), self.back_wanted.emit)
        self._word = text_label("", "muted")
        footer.say(self._word)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.back_wanted)
        return footer

    # Showing

    def _show_groups(self) -> None:
        """Leave out what only sellers need."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(item.data(GROUP) in SELLING and not self._preferences.chosen.selling)

    def _show(self, name: str) -> None:
        group = self._groups.get(name) or self._build_group(name)
        group.refresh()
        if isinstance(group, DataGroup):
            group.allow_restore(self._may_restore)
        self._stack.setCurrentWidget(group)

    def _build_group(self, name: str) -> SettingsGroup:
        group = GROUPS[name](self._preferences)
        group.setObjectName(f"settings-{name}")
        group.saved.connect(self._on_saved)
        group.failed.connect(self._on_failed)
        if isinstance(group, DataGroup):
            group.restored.connect(self.restored)
        if isinstance(group, QuestionsGroup):
            group.rehearsal_wanted.connect(self.rehearsal_wanted)
            group.outlook_wanted.connect(self.outlook_wanted)
        self._groups[name] = group
        self._stack.addWidget(group)
        return group

    # Slots

    @Slot(QListWidgetItem, QListWidgetItem)
    def _on_current_changed(self, current: QListWidgetItem | None, _earlier: QListWidgetItem | None) -> None:
        if current is not None:
            self._show(current.data(GROUP))

    @Slot()
    def _on_preferences_changed(self) -> None:
        self._show_groups()
        if not self._preferences.behind:
            self._on_saved()

    @Slot()
    def _on_saved(self) -> None:
        change_role(self._word, "done")
        self._word.setText(self.tr("Saved"))

    @Slot(str)
    def _on_failed(self, sentence: str) -> None:
        change_role(self._word, "problem")
        self._word.setText(sentence)


class _Names(QStyledItemDelegate):
    """Draws icon and name, or the icon alone."""

    bare = False

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Leave the name out where there is no room."""
        super().initStyleOption(option, index)
        if self.bare:
            option.text = ""
