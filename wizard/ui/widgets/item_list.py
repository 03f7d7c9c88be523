"""A card with a list of small forms: items are added, changed and removed, and the last one removed can come back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from wizard.ui.measures import SMALL
from wizard.ui.widgets.form import FormCard
from wizard.ui.widgets.icon_button import icon_button
from wizard.ui.widgets.item_form import ItemForm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.ui.widgets.item_form import Part


class ItemList(FormCard):
    """Tells of the whole list whenever it is another one.

    Args:
        add: the words on the button for a new item.
        named: whether items have ids of their own.
    """

    changed = Signal(str, object)  # the list's path; a list of mappings

    def __init__(self, path: str, heading: str, note: str, add: str, *, named: bool = True) -> None:
        super().__init__(heading, note)
        self._path, self._named = path, named
        self._parts: tuple[Part, ...] = ()
        self._money = ""
        self._forms: list[ItemForm] = []
        self._edited: ItemForm | None = None
        self._gone: tuple[int, dict[str, Any]] | None = None
        self._proposed: dict[ItemForm, dict[str, Any]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SMALL)
        self.column.addLayout(self._rows)
        self._add = icon_button("plus", add, self._on_add_clicked)
        self._back = icon_button("undo-2", "", self._on_back_clicked)
        self._back.hide()
        self.row(self._add, self._back)

    def show_items(self, items: Iterable[object], parts: tuple[Part, ...], money: str = "") -> None:
        """Show the items that the file holds; what stands there already keeps its fields."""
        found = [dict(item) for item in items if isinstance(item, dict)]
        if parts == self._parts and money == self._money and found == self._kept():
            return
        self._parts, self._money = parts, money
        for form in self._forms:
            self._drop(form)
        self._forms = []
        for item in found:
            self._insert(len(self._forms), item)

    def settle(self) -> None:
        """Take note that the list was kept as it was told."""
        for form in self._forms:
            form.kept = self._proposed.get(form, form.kept)

    def complain(self, sentence: str) -> None:
        """Say at the item that was changed last why the list was not taken."""
        if self._edited is not None:
            self._edited.complain(sentence)

    def _kept(self) -> list[dict[str, Any]]:
        return [form.kept for form in self._forms if form.kept is not None]

    def _insert(self, place: int, item: dict[str, Any] | None) -> ItemForm:
        form = ItemForm(self._parts, item, self._money, named=self._named)
        form.edited.connect(self._on_edited)
        form.removed.connect(self._on_removed)
        self._forms.insert(place, form)
        self._rows.insertWidget(place, form)
        form.show()  # at once, not with the next turn of the event loop
        return form

    def _drop(self, form: ItemForm) -> None:
        self._rows.removeWidget(form)
        form.hide()
        form.deleteLater()

    def _tell(self) -> None:
        """Tell of the list: each item as it is now, or else as it was."""
        self._proposed = {}
        told: list[dict[str, Any]] = []
        for form in self._forms:
            ids = [str(other.get("id", "")) for other in [*told, *self._kept()]]
            item = form.proposed(ids) if form is self._edited else None
            if item is not None:
                self._proposed[form] = item
            item = item or form.kept
            if item is not None:
                told.append(item)
        self.changed.emit(self._path, told)

    # Slots

    @Slot()
    def _on_edited(self) -> None:
        form = self.sender()
        if isinstance(form, ItemForm):
            self._edited = form
            self._tell()

    @Slot(object)
    def _on_removed(self, form: ItemForm) -> None:
        place = self._forms.index(form)
        self._forms.remove(form)
        self._drop(form)
        self._edited = None
        self._gone = (place, form.kept) if form.kept is not None else None
        self._back.setText(self.tr("Put {0} back").format(form.title.replace("&", "&&")))
        self._back.setAccessibleName(self.tr("Put {0} back").format(form.title))
        self._back.setVisible(self._gone is not None)
        self._tell()
        (self._back if self._gone is not None else self._add).setFocus()

    @Slot()
    def _on_add_clicked(self) -> None:
        self._insert(len(self._forms), None).focus_first()

    @Slot()
    def _on_back_clicked(self) -> None:
        if self._gone is not None:
            form = self._insert(*self._gone)
            self._gone = None
            self._back.hide()
            self._edited = None
            self._tell()
            form.focus_first()
