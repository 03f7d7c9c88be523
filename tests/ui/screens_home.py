"""The first page with a library that has seen some use, for the pictures."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QDialog

from tests.library import answers, case_in, describe
from tests.ui.pseudo import plain
from tests.ui.tongues import names_of
from wizard.app.library import Library

TODAY = dt.datetime.now().astimezone().date()
ROWS = (
    (
        "Harbour Dental Lab",
        {"band": "Firefighting", "plan": "Essential care", "unknowns": 2},
        ("dental", "spring offer"),
    ),
    (
        "Calder & Finch, Attorneys at Law and Notaries Public",
        {"band": "Steady", "plan": "Complete care"},
        ("law", "vip"),
    ),
    ("مكتبة المدينة", {"band": "Getting organised", "plan": "Essential care"}, ("عميل مهم", "dental")),
    ("Looplight Software", {"answered": 40, "unknowns": 3}, ()),
    ("Harbour Dental Lab", {"band": "Getting organised", "plan": "Essential care"}, ()),
    ("Müller & Söhne", {"answered": 12, "asked": 12}, tuple(f"tag {number}" for number in range(9))),
)


def home_in_use(stage):
    """Show rows with tags, follow-ups, unknowns, and two of one client."""
    library = Library.open()
    shelf = library.shelf
    for number, (client, told, tags) in enumerate(ROWS):
        uid = f"{number:032x}"
        case = case_in(library.database, uid)
        case.keep(answers(client))
        case.leave()
        describe(shelf, uid, **{"answered": 59, "asked": 59, "score": 40.0, **told})
        shelf.tag(uid, tags)
    shelf.follow_up(f"{0:032x}", (TODAY - dt.timedelta(3)).isoformat())
    shelf.follow_up(f"{1:032x}", (TODAY + dt.timedelta(20)).isoformat())
    shelf.came_as(f"{4:032x}", "pdf", "2026-03-03")
    shelf.pin(f"{0:032x}", pinned=True)
    library.close()
    stage.window.home.panel.refresh()


def home_filtered(stage):
    """Show the list narrowed by two things."""
    home_in_use(stage)
    _choose(stage, "Tag", "dental")
    _choose(stage, "Follow-up", "Any day")


def home_nothing_left(stage):
    """Show what is said where a filter keeps everything back."""
    home_in_use(stage)
    _choose(stage, "Last changed", "Not for a year")


def home_tags(stage):
    """Ask for the tags of a row."""
    home_in_use(stage)
    _more(stage, "Tags...")


def home_follow_up(stage):
    """Ask for the day to come back."""
    home_in_use(stage)
    _more(stage, "Follow up on...")


def _choose(stage, part, name):
    menu = stage.window.home.panel.head.filter.menu()
    menu.aboutToShow.emit()
    inner = next(action.menu() for action in menu.actions() if plain(action.text()) in names_of(part))
    next(action for action in inner.actions() if plain(action.text()) in names_of(name)).trigger()


def _more(stage, name):
    actions = stage.window.home.panel.bar.menu.actions()
    next(action for action in actions if plain(action.text()) in names_of(name)).trigger()
    stage.shown = next(dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible())
