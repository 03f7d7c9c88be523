"""Looks for letters that would press two things on one page, or in one menu."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QTabBar


def clashes(root):
    """Return the texts that share a letter among all that can be seen under ``root``, and in each of its menus."""
    menus = ([action.text() for action in menu.actions()] for menu in root.findChildren(QMenu))
    return [shared for texts in (_on_page(root), *menus) for shared in _sharing(texts)]


def _on_page(root):
    def seen(kind):
        return [widget for widget in root.findChildren(kind) if widget.isVisibleTo(root)]

    buttons = [button.text() for button in seen(QAbstractButton)]
    labels = [label.text() for label in seen(QLabel) if label.buddy() is not None]
    return buttons + labels + [bar.tabText(place) for bar in seen(QTabBar) for place in range(bar.count())]


def _sharing(texts):
    letters = {}
    for text in sorted(set(texts)):  # one text may be there once for each group of a page
        letters.setdefault(QKeySequence.mnemonic(text).toString(), []).append(text)
    return [found for letter, found in letters.items() if letter and len(found) > 1]
