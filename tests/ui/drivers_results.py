"""What a person does on the results: look at a tab, move a slider, follow an answer, search an assumption."""

from __future__ import annotations

import re
from html import unescape

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QPushButton, QSlider, QTableView

from tests.ui.drivers import named_button, texts
from wizard.ui.pages.results.assumptions import AssumptionView
from wizard.ui.pages.results.view import View
from wizard.ui.widgets.chart_view import ChartView
from wizard.ui.widgets.lever_row import LeverRow

ANCHOR = re.compile(r'<a href="([^"]*)">(.*?)</a>')


class ResultsDriver:
    """Works one results page."""

    def __init__(self, page, qtbot):
        self.page = page
        self.qtbot = qtbot

    # Tabs

    def tabs(self):
        bar = self.page.head.tabs
        return [bar.tabText(place).replace("&", "") for place in range(bar.count())]

    def show_tab(self, name):
        self.page.head.tabs.setCurrentIndex(self.tabs().index(name))
        return self.settle()

    def settle(self):
        """Wait until all parts of the tab are there."""
        self.qtbot.waitUntil(lambda: all(view.whole for view in self.page.findChildren(View)))
        self.qtbot.wait(1)  # the last part is shown with the turn after
        return self

    def tab(self):
        return self.tabs()[self.page.head.tabs.currentIndex()]

    def texts(self):
        return texts(self.page)

    def press(self, name):
        named_button(self.page, name).click()

    def can_see(self, name):
        found = self.page.findChildren(QAbstractButton)
        return any(b.text().replace("&", "") == name and b.isVisibleTo(self.page) for b in found)

    # Pictures and links

    def pictures(self):
        return [view for view in self.page.findChildren(ChartView) if view.isVisibleTo(self.page)]

    def words_of_pictures(self):
        return [view.accessibleName() for view in self.pictures()]

    def spots(self):
        return {
            spot.accessibleName().partition(":")[0]: spot
            for view in self.pictures()
            for spot in view.findChildren(QPushButton)
        }

    def answers(self):
        """Return the answers that can be followed: words to question id."""
        labels = [label for label in self.page.findChildren(QLabel) if label.isVisibleTo(self.page)]
        found = (match for label in labels for match in ANCHOR.finditer(label.text()))
        return {unescape(words): target for target, words in (match.groups() for match in found)}

    def follow(self, words):
        """Follow an answer with the keyboard."""
        target = self.answers()[words]
        label = next(
            label
            for label in self.page.findChildren(QLabel)
            if f'href="{target}"' in label.text() and label.isVisibleTo(self.page)
        )
        label.setFocus()
        for _ in range(1 + [match.group(1) for match in ANCHOR.finditer(label.text())].index(target)):
            QTest.keyClick(label, Qt.Key.Key_Tab)
        QTest.keyClick(label, Qt.Key.Key_Return)

    # Sliders

    def lever(self, name):
        return next(row for row in self.page.findChildren(LeverRow) if row.slider.accessibleName() == name)

    def levers(self):
        return [row.slider.accessibleName() for row in self.page.findChildren(LeverRow) if row.isVisibleTo(self.page)]

    def nudge(self, name, steps):
        slider = self.lever(name).slider
        slider.setFocus()
        key = Qt.Key.Key_Right if steps > 0 else Qt.Key.Key_Left
        for _ in range(abs(steps)):
            QTest.keyClick(slider, key)

    def drag(self, name, place):
        """Hold a slider and move it, without letting go."""
        slider = self.lever(name).slider
        slider.setSliderDown(True)
        slider.setValue(place)

    def let_go(self, name):
        self.lever(name).slider.setSliderDown(False)

    def rest(self, name):
        row = self.lever(name)
        with self.qtbot.waitSignal(row.settled, timeout=5000):
            pass

    def reset(self, name):
        named = f"Reset {name}"
        next(b for b in self.lever(name).findChildren(QAbstractButton) if b.accessibleName() == named).click()

    def is_changed(self, name):
        return "changed" in texts(self.lever(name))

    def place(self, name):
        return self.page.findChild(QSlider, self._id(name)).value()

    def words(self, name):
        return self.lever(name).slider.accessibleDescription()

    # Assumptions

    def search(self, text):
        field = next(f for f in self.page.findChildren(QLineEdit) if f.accessibleName() == "Search assumptions")
        field.setText(text)
        return self

    def only_changed(self):
        next(box for box in self.page.findChildren(QCheckBox) if box.text().replace("&", "") == "Changed only").click()

    def rows(self):
        model = self.page.findChild(QTableView).model()
        columns = range(model.columnCount())
        return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]

    def choose(self, row):
        self.page.findChild(QTableView).selectRow(row)
        return self

    def facts(self):
        return texts(self._card())

    def refusals(self):
        """Return what is said of a value that was refused, where it can be seen."""
        card = self._card()
        marked = card.findChild(QLineEdit).property("role") == "unfit"
        return [label.text() for label in card.findChildren(QLabel) if label.property("role") == "hint" and marked]

    def own_value(self, text):
        field = self._card().findChild(QLineEdit)
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def _card(self):
        return self.page.findChild(AssumptionView).card

    def _id(self, name):
        return self.lever(name).slider.objectName()
