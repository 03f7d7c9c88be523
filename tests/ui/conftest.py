"""What every test of the window runs under: no screen, no real dialog, nothing left behind."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

import datetime as dt

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox

from tests.library import answers, case_in
from tests.ui.drivers import CardDriver, WindowDriver
from wizard.app.descriptions import describe
from wizard.app.library import Library
from wizard.app.session import Session
from wizard.domain.assessment import Assessment, Client
from wizard.ui import theme
from wizard.ui.jobs import Jobs
from wizard.ui.pages.section import SectionPage
from wizard.ui.preferences import OWN
from wizard.ui.window import MainWindow

TODAY = dt.date(2026, 10, 1)


class Dialogs:
    """Answers to the dialogs a test expects, and what was shown."""

    def __init__(self):
        self.files = []
        self.buttons = []
        self.shown = []
        self.acts = []  # what a person does in our own dialogs, one after the other

    def act(self, dialog):
        if not self.acts:
            self.unexpected(dialog)
        self.acts.pop(0)(dialog)
        return dialog.result()

    def unexpected(self, dialog, *_rest):
        pytest.fail(f"a dialog opened that the test does not expect: {dialog}")

    def choose_file(self, dialog):
        if not self.files:
            self.unexpected(dialog)
        return QDialog.DialogCode.Accepted if self.files[0] is not None else QDialog.DialogCode.Rejected

    def chosen_files(self, _dialog):
        chosen = self.files.pop(0)
        return [] if chosen is None else [str(chosen)]

    def show_box(self, box):
        self.shown.append(box.text())
        if self.acts:
            return self.act(box)
        if len(box.buttons()) < 2:  # it only tells something
            return QMessageBox.StandardButton.Ok
        if not self.buttons:
            self.unexpected(box.text())
        return self.buttons.pop(0)


def as_method(stand_in):
    """Return a function that gets the dialog it is called on, as a bound method would not."""

    def call(dialog, *rest):
        return stand_in(dialog, *rest)

    return call


@pytest.fixture(autouse=True)
def dialogs(monkeypatch):
    """Stand in for every dialog; one that no test planned for fails."""
    planned = Dialogs()
    for kind, method, stand_in in (
        (QDialog, "exec", planned.act),
        (QFileDialog, "exec", planned.choose_file),
        (QFileDialog, "selectedFiles", planned.chosen_files),
        (QMessageBox, "exec", planned.show_box),
        (QInputDialog, "exec", planned.act),
    ):
        monkeypatch.setattr(kind, method, as_method(stand_in))
    for name in ("getOpenFileName", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, planned.unexpected)
    return planned


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Keep what the program writes by itself inside the test's own folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv("READINESS_WIZARD_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp(qapp):
    """Dress the application as it is dressed for people."""
    qapp.setApplicationName("Readiness Wizard")
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture(autouse=True)
def usual_look(qapp):
    """Dress the application again as it was found, after a test that chose something else."""
    yield
    own = qapp.property(OWN)
    if own is not None:
        own.forget()
        theme.apply(qapp, "light")
        QLocale.setDefault(QLocale.system())


@pytest.fixture(autouse=True)
def nothing_left(usual_look, monkeypatch):  # noqa: ARG001 - windows are gone before the application is dressed again
    """Fail when a test leaves a window open or a job running."""
    started = []
    make = Jobs.__init__

    def noted(self, *args):
        make(self, *args)
        started.append(self)

    monkeypatch.setattr(Jobs, "__init__", noted)
    yield
    busy = [jobs for jobs in started if jobs.busy]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in left:
        widget.close()
    assert not busy, "a job is still running"
    assert not left, f"still open: {left}"


@pytest.fixture(params=["left to right", "right to left"])
def direction(request, qapp):
    """Run a test from the left and from the right."""
    qapp.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if request.param[0] == "r" else Qt.LayoutDirection.LeftToRight
    )
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def session():
    """Return a function that makes a session on any bank."""

    def make(bank, answers=None, mode="full", catalogue=None, changed=None):
        assessment = Assessment(Client(), answers or {}, mode)
        return Session(bank, catalogue, assessment, TODAY, changed)

    return make


@pytest.fixture
def page(qtbot, session):
    """Return a function that puts the first section of a bank on screen, with its driver."""

    def make(bank, answers=None, mode="full"):
        own = session(bank, answers, mode)
        found = SectionPage(bank.sections[0], own)
        qtbot.addWidget(found)
        found.resize(700, 600)
        with qtbot.waitActive(found):
            found.show()
            found.activateWindow()
        found.refresh()
        return CardDriver(found), own

    return make


@pytest.fixture
def window(qtbot):
    """Return a function that opens the program's window, on a file if one is given, with its driver."""
    held = []  # pytest-qt closes only what is still there

    def make(path=None):
        main = MainWindow(path)
        held.append(main)
        qtbot.addWidget(main)
        with qtbot.waitSignal(main.first_painted):
            main.show()
        return WindowDriver(main, qtbot)

    yield make
    held.clear()


@pytest.fixture
def results(window):
    """Return a function that opens an answer sheet in the window and goes to its results."""

    def make(answers, mode="full", *, costs=False):
        driver = window()
        driver.press("Quick check" if mode == "quick" else "Full assessment")
        for question, answer in answers.items():
            if answer.state == "unknown":
                driver.session.mark_unknown(question)
            else:
                driver.session.record(question, answer.value)
        driver.sitting.walk.go_to("business")
        driver.press("See the results")
        driver.on_results().settle()
        if costs:
            driver.wait_for_costs()
        return driver

    return make


@pytest.fixture
def wait():
    """Return a function that lets the event loop, and with it other threads, run for a moment."""

    def run(milliseconds):
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    return run


@pytest.fixture
def keep(home):
    """Return a function that keeps an assessment for each client, as earlier sittings would have."""

    def run(*clients, **values):
        library = Library.open()
        for number, client in enumerate(clients):
            case = case_in(library.database, f"{number:032x}", process=2**22 + 1)
            case.keep(answers(client, **values))
            case.leave()
            describe(library.shelf, case.uid)
        library.close()
        return home

    return run
