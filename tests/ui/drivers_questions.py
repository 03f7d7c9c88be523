"""More of what a person does with the questions: by the keyboard, beside an answer, and in the review."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QToolButton

from tests.ui.drivers import CardDriver, named_button, texts

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press_key(root, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the keyboard is."""
    QTest.keyClick(root.window().focusWidget() or root, key, modifier)


class RemarkDriver(CardDriver):
    """Writes beside the answers of one section's page."""

    def keyboard_to(self, question):
        self.page.focus_question(question)

    def has_keyboard(self, question):
        return self.card(question).isAncestorOf(self.page.window().focusWidget())

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        press_key(self.page, key, modifier)

    def keys_shown(self, question):
        return [choice.key for choice in self.choices(question)]

    def button(self, question, name):
        buttons = self.card(question).findChildren(QAbstractButton)
        return next(button for button in buttons if button.accessibleName() == name)

    def mark(self, question):
        self.button(question, "Come back to this").click()

    def unmark(self, question):
        self.button(question, "Marked to come back").click()

    def is_marked(self, question):
        names = [button.accessibleName() for button in self.card(question).findChildren(QAbstractButton)]
        return "Marked to come back" in names

    def note_field(self, question):
        return self.card(question).findChild(QPlainTextEdit)

    def write_note(self, question, text):
        tools = self.card(question).findChildren(QToolButton)
        next(tool for tool in tools if tool.toolTip().startswith("Note (")).click()
        QTest.keyClicks(self.note_field(question), text)

    def note(self, question):
        field = self.note_field(question)
        return None if field is None else field.toPlainText()

    def note_kind(self, question):
        return self.note_field(question).accessibleDescription()

    def evidence(self, question):
        return self.card(question).findChild(QComboBox)

    def say_how_we_know(self, question, name):
        if self.evidence(question) is None:
            self.card(question).beside.unfold("E")
        self.evidence(question).setCurrentText(name)

    def scroll_to_end_of(self, question):
        """Scroll until a question's card ends where the page does."""
        end = self.card(question).mapTo(self.page.page, self.card(question).rect().bottomLeft()).y()
        self.page.verticalScrollBar().setValue(end - self.page.viewport().height() + 2)

    def shows_whole(self, widget):
        room = self.page.viewport().rect()
        return all(
            room.contains(widget.mapTo(self.page.viewport(), corner))
            for corner in (widget.rect().topLeft(), widget.rect().bottomRight())
        )

    def place_on_screen(self, question):
        card = self.card(question)
        return card.mapTo(self.page.viewport(), QPoint(0, 0)).y()


class ReviewDriver:
    """Reads the review and goes from there to a question and back."""

    def __init__(self, window):
        self.window = window
        self.walk = window.sitting.walk

    @property
    def page(self):
        return self.walk.page()

    def open(self):
        steps = self.walk.findChild(QListWidget)
        steps.setCurrentRow(steps.count() - 1)

    def texts(self):
        return texts(self.page)

    def titles(self):
        labels = self.page.findChildren(QLabel)
        return [one.text() for one in labels if one.property("role") == "heading" and one.isVisibleTo(self.page)]

    def links(self):
        buttons = self.page.findChildren(QAbstractButton)
        return {one.accessibleName(): one.accessibleDescription() for one in buttons if one.isVisibleTo(self.page)}

    def follow(self, name):
        buttons = self.page.findChildren(QAbstractButton)
        next(one for one in buttons if one.accessibleName() == name and one.isVisibleTo(self.page)).click()

    def come_back(self):
        named_button(self.window, "Back to the review").click()


def field_of(page, name):
    """Return a field of the client's page."""
    return page.findChild(QLineEdit, name) or page.findChild(QPlainTextEdit, name)
