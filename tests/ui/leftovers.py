"""Looks for texts of the shipped bank and catalogue that are still English while another language is spoken."""

from __future__ import annotations

from functools import cache
from itertools import product

from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget

from tests.shipped import BANK, CATALOGUE
from wizard.catalog.texts import bank_said, catalogue_said
from wizard.catalog.tongues import tongue

TOLD = ("text", "title", "placeholderText", "accessibleName", "accessibleDescription", "toolTip")
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
LONG = 10  # letters from which a text is looked for inside others, too


def leftovers(root, code):
    """Return the texts under ``root``, seen or folded away, with one in them that has a translation."""
    return [text for text in _texts(root) if any(_is_in(known, text) for known in _translated(code))]


@cache
def _translated(code):
    found = set()

    def collect(context, text):
        if tongue(code).pgettext(context, text) != text:
            found.add(text)
        return text

    bank_said(BANK, collect)
    catalogue_said(CATALOGUE, collect)
    return found


def _is_in(known, text):
    return known in text if len(known) >= LONG else known == text


def _texts(root):
    found = set()
    for widget in (root, *root.findChildren(QWidget)):
        found |= {str(widget.property(name) or "") for name in TOLD}
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(place) for place in range(widget.count())}
        elif isinstance(widget, QAbstractItemView):
            found |= set(_cells(widget.model()))
    return sorted(found | {action.text() for action in root.findChildren(QAction)})


def _cells(model):
    if model is not None:
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for row, column, role in product(range(model.rowCount()), range(columns), ROLES):
            yield str(model.index(row, column).data(role) or "")
