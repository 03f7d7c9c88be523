"""What a person does on the export page: choose, look at the pages, export."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDateEdit, QPushButton, QRadioButton

from tests.ui.drivers import named_button, texts
from wizard.ui.widgets.export_bar import ExportBar
from wizard.ui.widgets.preview import Preview
from wizard.ui.widgets.remark_list import RemarkList

LONG = 30_000


class ExportDriver:
    """Works on the export page of a window that shows it."""

    def __init__(self, driver):
        self._driver = driver
        self._wait = driver.qtbot.waitUntil
        self.page = driver.sitting.exporting.page
        self.preview = self.page.findChild(Preview)
        self._bar = self.page.findChild(ExportBar)

    # Choices

    def choose(self, name):
        self._choice(name).click()

    def can_choose(self, name):
        return self._choice(name).isEnabled()

    def choices(self):
        return {choice.text().replace("&", ""): choice.isChecked() for choice in self._choices()}

    def date(self, day):
        self.page.findChild(QDateEdit).setDate(day)

    # Pages

    def wait_for_pages(self):
        self._wait(lambda: not self.preview.waiting, timeout=LONG)
        self.wait_for_picture()

    def wait_for_picture(self):
        self._wait(lambda: self.preview.shows(self.preview.page), timeout=LONG)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.preview, key, modifier)

    def wheel(self, steps, modifier=Qt.KeyboardModifier.NoModifier):
        middle = QPointF(self.preview.viewport().rect().center())
        turn = QWheelEvent(
            middle, middle, QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, modifier,
            Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003 - Qt takes it by position only
        )  # fmt: skip
        QApplication.sendEvent(self.preview.viewport(), turn)

    def scrolled(self):
        return self.preview.verticalScrollBar().value()

    def page_name(self):
        return self.preview.accessibleName()

    def page_text(self):
        return self.preview.accessibleDescription()

    def colours(self):
        picture = self.preview.viewport().grab().toImage()
        grid = [(x, y) for x in range(20, picture.width() - 20, 9) for y in range(20, picture.height(), 9)]
        return {picture.pixelColor(x, y).name() for x, y in grid}

    # Export

    def press(self, name):
        named_button(self.page, name).click()

    def can_press(self, name):
        found = [button for button in self._buttons() if button.text().replace("&", "") == name]
        return any(button.isVisibleTo(self.page) and button.isEnabled() for button in found)

    def wait_for_end(self):
        self._wait(lambda: not self._driver.sitting.exporting.running, timeout=LONG)

    def sentence(self):
        return self._bar.sentence.text()

    # What was exported before

    def versions(self):
        return [action.text() for action in self._version_actions()]

    def pick_version(self, place):
        self._version_actions()[place].trigger()

    def _version_actions(self):
        return self.page.versions.menu().actions()

    def remarks(self):
        return texts(self.page.findChild(RemarkList))[1:]

    def _choices(self):
        found = self.page.findChildren(QRadioButton) + self.page.findChildren(QCheckBox)
        return [choice for choice in found if choice.isVisibleTo(self.page)]

    def _choice(self, name):
        return next(choice for choice in self._choices() if choice.text().replace("&", "") == name)

    def _buttons(self):
        return self.page.findChildren(QPushButton)
