"""What a person does on the home page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton

from tests.ui.drivers import named_button, texts
from tests.ui.pseudo import plain


class HomeDriver:
    """Finds, opens and puts away what the home page lists."""

    def __init__(self, page):
        self.page = page
        self.panel = page.panel
        self.list = page.panel.list

    def rows(self):
        cases = self.list.cases
        return [cases.data(cases.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(cases.rowCount())]

    def names(self):
        return [self.list.cases.name(row) for row in self.list.cases.found]

    def choose(self, row):
        self.list.setCurrentIndex(self.list.cases.index(row))

    def chosen(self):
        row = self.list.chosen()
        return None if row is None else row.client

    def search(self, words):
        self.panel.head.search.setText(words)

    def press(self, name):
        named_button(self.page, name).click()

    def more(self, name):
        """Choose something of the menu "More"."""
        self._offered(name).trigger()

    def _offered(self, name):
        return _named(self.panel.bar.menu, name)

    def can_more(self, name):
        return self._offered(name).isEnabled()

    def offers(self):
        """Return what can be done with the chosen row."""
        return [plain(action.text()) for action in self.panel.bar.offered() if action.isVisible()]

    def filters(self, part):
        """Return what one part of the filter's menu offers, each with whether it is chosen."""
        return {plain(one.text()): one.isChecked() for one in self._part(part).actions()}

    def filter(self, *path):
        """Choose in the filter's menu, by the names on the way."""
        *parts, name = path
        _named(self._part(*parts), name).trigger()

    def sort(self, name):
        _named(self.panel.head.sort.menu(), name).trigger()

    def chips(self):
        chips = self.panel.head.findChildren(QPushButton)
        return {chip.text(): chip for chip in chips if chip.objectName() and chip.isVisible()}

    def dialog(self):
        """Return the one dialog that is open."""
        (found,) = [one for one in self.page.window().findChildren(QDialog) if one.isVisible()]
        return found

    def _part(self, *parts):
        menu = self.panel.head.filter.menu()
        menu.aboutToShow.emit()
        return _named(menu, parts[0]).menu() if parts else menu

    def key(self, key):
        QTest.keyClick(self.list, key)

    def texts(self):
        return texts(self.page)


def _named(menu, name):
    return next(one for one in menu.actions() if one.isVisible() and plain(one.text()) == plain(name))
