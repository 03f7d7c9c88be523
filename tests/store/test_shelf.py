"""The library as a list: order, search, pins and the trash."""

from __future__ import annotations

import pytest

from tests.library import answers, case_in, fill, opened
from wizard.store import schema
from wizard.store.shelf import Description, Shelf

PLAIN = Description(3, 12, 44.0, "Steady", "Complete care", "", "")


@pytest.fixture(params=["file", "plain", "server"])
def database(request, tmp_path, monkeypatch):
    """Return a new library: in a file, in one where SQLite has no index of words, and on a server."""
    if request.param == "plain":
        monkeypatch.setattr(schema, "TEXTS", "CREATE VIRTUAL TABLE texts USING no_such_module (x)")
    found = opened(request.param, request, tmp_path)
    yield found
    found.close()


@pytest.fixture
def shelf(database):
    """Return an empty shelf."""
    found = Shelf(database)
    found.database = database
    return found


def clients(shelf, words="", **where):
    """Return the names in the order of the list."""
    return [row.client for row in shelf.rows(words, **where)]


def test_the_last_changed_comes_first(shelf):
    fill(shelf.database, "old", "middle", "new")

    assert clients(shelf) == ["new", "middle", "old"]


def test_pinned_ones_come_before_all_others(shelf):
    old, _, new = fill(shelf.database, "old", "middle", "new")
    shelf.pin(old, pinned=True)
    assert clients(shelf) == ["old", "new", "middle"]
    shelf.pin(old, pinned=False)
    shelf.pin(new, pinned=True)
    assert clients(shelf) == ["new", "middle", "old"]


def test_what_is_thrown_away_is_in_the_trash_and_comes_back_as_it_was(shelf):
    uid, _ = fill(shelf.database, "Harbour", "Bakery")
    before = shelf.read(uid)
    shelf.throw(uid, away=True)
    assert (clients(shelf), clients(shelf, trash=True)) == (["Bakery"], ["Harbour"])
    assert (shelf.count(), shelf.count(trash=True)) == (1, 1)
    shelf.throw(uid, away=False)

    assert (clients(shelf), clients(shelf, trash=True)) == (["Bakery", "Harbour"], [])
    assert shelf.read(uid) == before


def test_rows_come_a_few_at_a_time(shelf):
    fill(shelf.database, *(f"client {place}" for place in range(7)))

    assert clients(shelf, skip=2, most=3) == ["client 4", "client 3", "client 2"]
    assert clients(shelf, skip=6, most=3) == ["client 0"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("harb", ["Harbour Dental"]),
        ("DENT", ["Harbour Dental"]),
        ("ental", ["Harbour Dental"]),
        ("dental harb", ["Harbour Dental"]),
        ("muller", ["Müller & Söhne"]),
        ("SÖHNE", ["Müller & Söhne"]),
        ("歯科", ["歯科クリニック"]),
        ("100%", ["100% Fresh_Fish"]),
        ("h_f", ["100% Fresh_Fish"]),
        ("%", ["100% Fresh_Fish"]),
        ("console", ["Müller & Söhne"]),
        ("sign-in", ["Müller & Söhne"]),
        ('"', []),
        ("har\x00b \ud800", ["Harbour Dental"]),
        ("\ud800", ["100% Fresh_Fish", "歯科クリニック", "Müller & Söhne", "Harbour Dental"]),
        ("nothing of that kind", []),
        ("   ", ["100% Fresh_Fish", "歯科クリニック", "Müller & Söhne", "Harbour Dental"]),
    ],
)
def test_words_are_found_in_names_notes_and_findings(shelf, words, found):
    _, second, *_ = fill(shelf.database, "Harbour Dental", "Müller & Söhne", "歯科クリニック", "100% Fresh_Fish")
    told = Description(1, 2, None, "", "", "showed us the Console", "Two-step sign-in")
    shelf.describe(second, shelf.revision(second), told)

    assert clients(shelf, words) == found


def test_the_trash_is_searched_on_its_own(shelf):
    harbour, _ = fill(shelf.database, "Harbour Dental", "Harbour Bakery")
    shelf.throw(harbour, away=True)

    assert clients(shelf, "harbour", trash=True) == ["Harbour Dental"]
    assert clients(shelf, "harbour") == ["Harbour Bakery"]


def test_a_row_shows_what_was_worked_out(shelf):
    (uid,) = fill(shelf.database, "Harbour")
    shelf.describe(uid, shelf.revision(uid), PLAIN)
    row = shelf.row(uid)

    assert (row.answered, row.asked, row.score, row.band, row.plan) == (3, 12, 44.0, "Steady", "Complete care")
    assert shelf.undescribed() == []


def test_what_was_changed_since_is_worked_out_again(shelf):
    (uid,) = fill(shelf.database, "Harbour")
    shelf.describe(uid, shelf.revision(uid), PLAIN)
    case = case_in(shelf.database, uid)
    case.sit_down()
    case.keep(answers("Harbour", u_os="auto"))
    assert shelf.undescribed() == [uid]
    shelf.describe(uid, shelf.revision(uid) - 1, PLAIN)

    assert shelf.undescribed() == [uid]


def test_a_sitting_that_has_not_ended_tells_who_holds_what(shelf):
    case = case_in(shelf.database, process=77)
    case.keep(answers())
    (holder,) = shelf.held()
    assert (holder.uid, holder.host, holder.process) == (case.uid, "here", 77)
    case.leave()

    assert shelf.held() == []


def test_a_trashed_assessment_answered_elsewhere_loses_nothing(shelf):
    case = case_in(shelf.database)
    case.keep(answers())
    shelf.throw(case.uid, away=True)
    case.keep(answers(u_os="auto"))

    assert shelf.read(case.uid) == answers(u_os="auto")
