"""Every page of the window, brought to a state worth looking at: for pictures, and for tests of the layout.

A new page is one line in ``PAGES``: its name, and a function that brings a
stage to it. Run by ``bash .ci/screens`` for a folder full of pictures.
"""

from __future__ import annotations

import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from unittest import mock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QAbstractButton, QDialog

from tests.ui import screens_again, screens_copies, screens_home, screens_questions, screens_team
from tests.ui.pseudo import plain
from tests.ui.tongues import names_of
from wizard.app import price_list, profile, settings
from wizard.catalog.providers import read_provider
from wizard.ui.pages.settings.page import GROUPS
from wizard.ui.preferences import preferences
from wizard.ui.window import MainWindow

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
SIZES = {"small": QSize(640, 480), "large": QSize(1440, 900)}
SCHEMES = ("light", "dark")
LANGUAGE = "READINESS_WIZARD_SCREENS"  # the language of the pictures, where it is not English
GREEN = "#0b6e4f"
TABS = ("why", "costs", "steps", "assumptions")
TURNS = 12  # of the event loop, in which charts and wrapped texts find their heights
PATIENCE = 20_000  # milliseconds for the comparison of costs


class Stage:
    """A window, and what a person does to bring it to a page."""

    def __init__(self, role="seller"):
        settings.save(settings.load()._replace(role=role))
        preferences().refresh()
        self.window = MainWindow()
        self.shown = self.window  # what a picture is taken of

    def open(self, example):
        """Open an example that ships with the program."""
        self.window.open_file(EXAMPLES / f"{example}.toml")
        return self.window.sitting

    def begin(self, mode="full"):
        """Begin an assessment."""
        (self.window.home.full_wanted if mode == "full" else self.window.home.quick_wanted).emit()
        return self.window.sitting

    def press(self, name):
        """Press the one button of that name."""
        buttons = [button for button in self.window.findChildren(QAbstractButton) if button.isVisibleTo(self.window)]
        next(button for button in buttons if is_called(button, name)).click()

    def choose(self, name):
        """Choose what can be done with the chosen row of the list."""
        next(
            action for action in self.window.home.panel.bar.offered() if plain(action.text()) in names_of(name)
        ).trigger()

    def can_press(self, name):
        """Tell whether a button of that name is there and works."""
        found = [each for each in self.window.findChildren(QAbstractButton) if each.isVisibleTo(self.window)]
        return any(each.isEnabled() for each in found if is_called(each, name))

    def settle(self, sure=lambda: True):
        """Let the window come to rest."""
        for _ in range(4):
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        loop, turns = QEventLoop(), iter(range(TURNS))
        poll = QTimer()
        poll.setInterval(1)
        poll.timeout.connect(lambda: sure() and next(turns, None) is None and loop.quit())
        poll.start()
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec()

    def close(self):
        """Take the window down."""
        if self.window.personal.first_run is not None:
            self.window.personal.first_run.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        if self.window.sitting is not None:
            self.window.sitting.shutdown()
        self.window.close()
        self.window.deleteLater()


def is_called(button, name):
    """Tell whether a button has a name, in whatever language."""
    return not names_of(name).isdisjoint((plain(button.text()), plain(button.accessibleName())))


def home_empty(stage):
    """Show the first page as it greets a new user."""
    stage.window.first_painted.emit()


def home_filled(stage):
    """Show the first page with assessments to go on with."""
    for example in ("dentallab25", "lawfirm18", "startup9"):
        session = stage.open(example)._session  # noqa: SLF001 - the quickest way to change something
        session.set_client(replace(session.assessment.client, contact="Ada Byron"))
        stage.press("Save and close")


def client(stage):
    stage.open("dentallab25").walk.go_to("client")


def section_untouched(stage):
    stage.begin().walk.go_to("backup")


def section_answered(stage):
    stage.open("dentallab25").walk.go_to("security")


def section_fields(stage):
    stage.open("dentallab25").walk.go_to("business")


def quick_check(stage):
    stage.begin("quick").walk.go_to("business")


def review(stage):
    sitting = stage.open("dentallab25")
    for question in ("u_os", "k_restore", "h_app"):
        sitting._session.forget(question)  # noqa: SLF001 - the quickest way to leave something open
    sitting._session.mark_unknown("s_mfa")  # noqa: SLF001 - the same
    sitting._session.mark("u_os", "Ask Jim on Tuesday")  # noqa: SLF001 - the same
    sitting.walk.go_to("review")


def results_tab(place):
    """Return a function that shows one tab of the results."""

    def show(stage):
        _results(stage, "dentallab25")
        stage.window.sitting.results.head.tabs.setCurrentIndex(place)

    return show


def export(stage):
    _results(stage, "lawfirm18")
    stage.window.sitting.results.export_wanted.emit()
    preview = stage.window.sitting.exporting.page.preview
    stage.settle(lambda: preview.shows(0))


def results(stage):
    _results(stage, "dentallab25")


def results_offer(stage):
    """Show the results to a seller who has a price book, with what the offer leaves."""
    price_list.take(read_provider(EXAMPLES / "provider" / "northgate.toml").book)
    profile.change(name="Northgate IT Care")
    results(stage)


def results_stay(stage):
    _results(stage, "studio4")


def results_empty(stage):
    stage.begin()
    stage.press("See the results")


def first_run_who(stage):
    stage.window.personal.ask_who()
    stage.shown = stage.window.personal.first_run


def first_run_company(stage):
    first_run_who(stage)
    stage.shown.who.choose("seller")
    stage.shown.next()


def first_run_brand(stage):
    first_run_company(stage)
    stage.shown.next()


def settings_group(name):
    """Return a function that shows one group of the settings."""

    def show(stage):
        price_list.take(read_provider(EXAMPLES / "provider" / "northgate.toml").book)
        profile.change(name="Northwind IT Care", contact="Ada Byron", accent=GREEN, address=["1 Main Street"])
        preferences().change(preferences().chosen._replace(accent=GREEN))
        stage.window.show_settings()
        stage.window.personal.page.go_to(name)

    return show


def _results(stage, example):
    sitting = stage.open(example)
    sitting.walk.results_wanted.emit()
    stage.settle(lambda: sitting.results.advice.costs is not None)


PAGES = {
    "home-empty": home_empty,
    "home-filled": home_filled,
    "home-in-use": screens_home.home_in_use,
    "home-filtered": screens_home.home_filtered,
    "home-nothing-left": screens_home.home_nothing_left,
    "home-tags": screens_home.home_tags,
    "home-follow-up": screens_home.home_follow_up,
    **screens_copies.COPIES,
    "client": client,
    "section-untouched": section_untouched,
    "section-answered": section_answered,
    "section-fields": section_fields,
    "quick-check": quick_check,
    "review": review,
    **screens_again.PAGES,
    "results": results,
    "results-offer": results_offer,
    **{f"results-{name}": results_tab(place) for place, name in enumerate(TABS, start=1)},
    "export": export,
    "results-stay": results_stay,
    "results-empty": results_empty,
    "first-run-who": first_run_who,
    "first-run-company": first_run_company,
    "first-run-brand": first_run_brand,
    **screens_team.PAGES,
    **{f"settings-{name}": settings_group(name) for name in GROUPS if name != "questions"},
    **screens_questions.PAGES,
}


def put_on_stage(name, size, role="seller"):
    """Return a stage that shows one page in a window of that size."""
    stage = Stage(role)
    stage.window.resize(size)
    stage.window.show()
    stage.settle()
    PAGES[name](stage)
    stage.shown.resize(stage.shown.size().boundedTo(size))
    stage.settle()
    return stage


def take(folder, names=tuple(PAGES), sizes=tuple(SIZES), schemes=SCHEMES):
    """Write a picture of every page, size and scheme; return how many."""
    number = 0
    scale = os.environ.get("QT_SCALE_FACTOR", "1")
    for scheme in schemes:
        for name in names:
            for size in sizes:
                with tempfile.TemporaryDirectory() as home, mock.patch.dict(os.environ, READINESS_WIZARD_HOME=home):
                    preferences().change(_chosen(scheme))
                    stage = put_on_stage(name, SIZES[size])
                    target = Path(folder) / f"{name}-{size}-{scheme}@{scale}x.png"
                    number += stage.shown.grab().save(str(target))
                    stage.close()
    return number


def _chosen(scheme):
    language = os.environ.get(LANGUAGE, "")
    return settings.Settings(theme=scheme, role="seller", numbers=language or "en_US", language=language)


def main(folder, *names):
    """Take every picture, or those of some pages."""
    from wizard.ui.application import prepared

    app = prepared("screens")
    preferences().change(_chosen(SCHEMES[0]))
    preferences().catch_up()
    Path(folder).mkdir(parents=True, exist_ok=True)
    unknown = set(names) - set(PAGES)
    if unknown:
        sys.exit(f"There is no page {', '.join(sorted(unknown))}; there are: {', '.join(PAGES)}")
    sys.stdout.write(f"{take(folder, names or tuple(PAGES))} pictures in {folder}\n")
    app.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
