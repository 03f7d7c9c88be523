"""Drivers: what a person does in the window, so that tests never name a widget.

They find things the way a person or a screen reader does: by the question's
text or id, by a label, by a button's name.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QTableWidget,
    QToolButton,
)

UNKNOWN = "I don't know"


def named_button(root, name):
    """Return the one button of that name that can be seen, without its mnemonic mark."""
    found = [
        button
        for button in root.findChildren(QAbstractButton)
        if button.isVisibleTo(root) and button.text().replace("&", "") == name
    ]
    assert len(found) == 1, f"{len(found)} buttons are called {name!r}"
    return found[0]


def texts(root):
    """Return every text that can be read."""
    return [label.text() for label in root.findChildren(QLabel) if label.isVisibleTo(root)]


class CardDriver:
    """Answers questions on one section's page."""

    def __init__(self, page):
        self.page = page
        if hasattr(page, "complete"):
            page.complete()  # a person waits for the blink that the last cards of a long page take

    def card(self, question):
        return self.page.findChild(QGroupBox, question)

    def asked(self):
        return [card.objectName() for card in self.page.findChildren(QGroupBox) if card.isVisibleTo(self.page)]

    def choices(self, question):
        card = self.card(question)
        return card.findChildren(QRadioButton) + card.findChildren(QCheckBox)

    def choice(self, question, label):
        return next(choice for choice in self.choices(question) if choice.accessibleName() == label)

    def field(self, question):
        return self.card(question).findChild(QLineEdit)

    def choose(self, question, label):
        self.choice(question, label).click()

    def chosen(self, question):
        return [choice.accessibleName() for choice in self.choices(question) if choice.isChecked()]

    def type(self, question, text):
        field = self.field(question)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Backspace)
        QTest.keyClicks(field, text)

    def leave_field(self, question):
        self.field(question).editingFinished.emit()

    def typed(self, question):
        return self.field(question).text()

    def hint(self, question):
        return self.field(question).accessibleDescription()

    def take_back(self, question):
        self._tool(question, "Clear answer").click()

    def can_take_back(self, question):
        return self._tool(question, "Clear answer").isVisibleTo(self.page)

    def unfold(self, question):
        self._tool(question, "Why we ask").click()

    def texts(self, question):
        return texts(self.card(question))

    def _tool(self, question, name):
        return next(tool for tool in self.card(question).findChildren(QToolButton) if tool.text() == name)


class WindowDriver:
    """Goes from the start page to the results and back."""

    def __init__(self, window, qtbot):
        self.window = window
        self.qtbot = qtbot

    @property
    def sitting(self):
        return self.window.sitting

    @property
    def title(self):
        return self.window.windowTitle()

    @property
    def session(self):
        return self.window.sitting._session  # noqa: SLF001 - what a person cannot see, a test may

    @property
    def results(self):
        return self.window.sitting.results

    @property
    def cards(self):
        return CardDriver(self.sitting.walk.page())

    def press(self, name):
        named_button(self.window, name).click()

    def button_texts(self):
        return [button.text() for button in self.window.findChildren(QAbstractButton) if button.isVisible()]

    def press_tool(self, name):
        tools = self.window.findChildren(QToolButton)
        next(tool for tool in tools if tool.accessibleName() == name and tool.isVisibleTo(self.window)).click()

    def can_press_tool(self, name):
        tools = self.window.findChildren(QToolButton)
        return any(t.accessibleName() == name and t.isVisibleTo(self.window) and t.isEnabled() for t in tools)

    def can_press(self, name):
        buttons = self.window.findChildren(QAbstractButton)
        return any(b.text().replace("&", "") == name and b.isVisibleTo(self.window) and b.isEnabled() for b in buttons)

    def texts(self):
        return texts(self.window)

    def name_client(self, name):
        self._client_field("name").setText(name)

    def fill_client(self, **values):
        for field, text in values.items():
            widget = self._client_field(field)
            write = widget.setPlainText if isinstance(widget, QPlainTextEdit) else widget.setText
            write(text)

    def client_text(self, field):
        widget = self._client_field(field)
        return widget.toPlainText() if isinstance(widget, QPlainTextEdit) else widget.text()

    def step(self):
        return self.sitting.walk.current

    def steps(self):
        steps = self.sitting.walk.findChild(QListWidget)
        return [steps.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(steps.count())]

    def go_to_step(self, row):
        self.sitting.walk.findChild(QListWidget).setCurrentRow(row)

    @property
    def home(self):
        from tests.ui.drivers_home import HomeDriver

        return HomeDriver(self.window.home)

    def drafts(self):
        return self.home.rows()

    def open_draft(self, row):
        self.home.choose(row)
        self.press("Continue")

    def answer_page(self, answers):
        """Answer every question on the page as an example does, follow-ups included."""
        done = set()
        while waiting := [question for question in self.cards.asked() if question in answers and question not in done]:
            self._answer(waiting[0], answers[waiting[0]])
            done.add(waiting[0])

    def wait_for_costs(self):
        self.qtbot.waitUntil(lambda: self.results.shown.costs is not None, timeout=20_000)

    def on_results(self):
        """Return the driver of the results page."""
        from tests.ui.drivers_results import ResultsDriver

        return ResultsDriver(self.results, self.qtbot)

    def look_at(self, tab):
        """Open one tab of the results."""
        self.on_results().show_tab(tab)
        return self

    def tables(self):
        return self.results.findChildren(QTableWidget)

    def follow_link(self, name):
        self.press(name)

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    def focused(self):
        return self.window.focusWidget()

    def _client_field(self, name):
        page = self.sitting.walk.page()
        return page.findChild(QLineEdit, name) or page.findChild(QPlainTextEdit, name)

    def _answer(self, question_id, answer):
        question = self.session.bank.by_id[question_id]
        if answer.state == "unknown":
            self.cards.choose(question_id, UNKNOWN)
        elif answer.state == "not_applicable":
            self.cards.choose(question_id, question.not_applicable)
        elif question.kind in {"single", "multi"}:
            chosen = (answer.value,) if isinstance(answer.value, str) else answer.value
            for option in chosen:
                self.cards.choose(question_id, question.option(option).label)
        else:
            self.cards.type(question_id, f"{answer.value}")
