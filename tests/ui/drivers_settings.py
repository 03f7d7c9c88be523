"""Drivers of the settings and of the first run: what a person chooses there."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QSlider,
    QWizard,
)

from tests.ui.drivers import named_button, texts


def bare(text):
    """Return a text without the mark of its mnemonic."""
    return text.replace("&", "")


def labelled(root, name):
    """Return the field that a label points to, as a screen reader finds it."""
    found = [label.buddy() for label in root.findChildren(QLabel) if bare(label.text()) == name and label.buddy()]
    assert len(found) == 1, f"{len(found)} fields are called {name!r}"
    return found[0]


class FormDriver:
    """Fills in fields by their labels."""

    def __init__(self, root):
        self.root = root

    def press(self, name):
        named_button(self.root, name).click()

    def can_press(self, name):
        found = [b for b in self.root.findChildren(QAbstractButton) if bare(b.text()) == name]
        return any(button.isVisibleTo(self.root) and button.isEnabled() for button in found)

    def choose(self, name):
        found = [b for b in self.root.findChildren(QAbstractButton) if b.accessibleName() == name]
        next(button for button in found if button.isVisibleTo(self.root)).click()

    def focus(self, name):
        found = [b for b in self.root.findChildren(QAbstractButton) if b.accessibleName() == name]
        next(button for button in found if button.isVisibleTo(self.root)).setFocus()

    def chosen(self):
        buttons = self.root.findChildren(QAbstractButton)
        return [b.accessibleName() for b in buttons if b.isCheckable() and b.isChecked() and b.isVisibleTo(self.root)]

    def pick(self, label, option):
        field = labelled(self.root, label)
        assert isinstance(field, QComboBox)
        assert field.findText(option) >= 0, [field.itemText(row) for row in range(field.count())]
        field.setCurrentText(option)

    def write(self, label, text):
        field = self.line(label)
        if isinstance(field, QPlainTextEdit):
            field.setPlainText(text)
        elif isinstance(field, QAbstractSpinBox):
            field.setValue(text)
        else:
            field.setText(text)

    def read(self, label):
        field = self.line(label)
        return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()

    def line(self, label):
        field = labelled(self.root, label)
        return field if not field.focusProxy() or isinstance(field, QComboBox) else field.focusProxy()

    def texts(self):
        return texts(self.root)


class SettingsDriver(FormDriver):
    """Goes through the groups of the settings in a window."""

    def __init__(self, window):
        self.window = window
        window.show_settings()
        super().__init__(window.personal.page)

    def groups(self):
        rows = self._list()
        return [rows.item(row).text() for row in range(rows.count()) if not rows.item(row).isHidden()]

    def lit(self):
        """Return the groups that are highlighted."""
        return [item.text() for item in self._list().selectedItems()]

    def go_to(self, name):
        rows = self._list()
        row = next(row for row in range(rows.count()) if rows.item(row).text() == name)
        rows.setCurrentRow(row)
        return self

    def slide(self, percent):
        self.root.findChild(QSlider).setValue(percent)

    def scroll_over(self, label):
        field = labelled(self.root, label)
        QTest.mouseMove(field)
        return field

    def said(self):
        """Return the sentence beside the way back."""
        return self.texts()[-1]

    def leave(self):
        self.press("Back")

    def _list(self):
        return self.root.findChild(QListWidget)


class FirstRunDriver(FormDriver):
    """Answers the questions of the first start."""

    def __init__(self, window):
        window.personal.ask_who()
        self.window = window
        super().__init__(window.personal.first_run)

    def key(self, key):
        QTest.keyClick(self.root.focusWidget() or self.root, key)

    def page(self):
        return self.root.currentPage().accessibleName()

    def is_over(self):
        return self.window.personal.first_run is None

    def fields(self):
        return [field for field in self.root.findChildren(QLineEdit) if field.isVisibleTo(self.root)]

    def waits_for_a_choice(self):
        forward = (QWizard.WizardButton.NextButton, QWizard.WizardButton.FinishButton)
        return not any(self.root.button(button).isEnabled() for button in forward)
