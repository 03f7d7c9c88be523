"""The list narrowed and put in order: each filter, all of them with the search, tags, follow-ups and the archive."""

from __future__ import annotations

import pytest

from tests.library import describe, fill
from tests.long_library import fill_up
from wizard.store.filters import EVER, Filter
from wizard.store.shelf import Shelf

NAMES = ("Harbour Dental", "Bakery", "Müller & Söhne", "")
TOLD = (
    {"band": "Steady", "plan": "Complete care", "score": 61.0, "unknowns": 2},
    {"band": "Firefighting", "plan": "Essential care", "score": 12.0},
    {"band": "Steady", "plan": "Essential care", "score": 55.0, "unknowns": 1, "notes": "showed us the console"},
    {},
)
CHANGED = (1000.0, 2000.0, 3000.0, 4000.0)
HARBOUR, BAKERY, SONS, NAMELESS = NAMES


@pytest.fixture
def shelf(database):
    """Return a shelf with four rows, changed one after the other."""
    found = Shelf(database)
    for uid, told, moment in zip(fill(database, *NAMES), TOLD, CHANGED, strict=True):
        describe(found, uid, **told)
        found.date(uid, moment)
    return found


def uid_of(shelf, client):
    """Return the uid of a client's row."""
    return next(row.uid for row in shelf.rows() if row.client == client)


def clients(shelf, words="", **wanted):
    """Return the names that a filter lets through, in its order."""
    return [row.client for row in shelf.rows(words, Filter(**wanted))]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, [NAMELESS, SONS, BAKERY, HARBOUR]),
        ({"band": "Steady"}, [SONS, HARBOUR]),
        ({"plan": "Essential care"}, [SONS, BAKERY]),
        ({"band": "Steady", "plan": "Essential care"}, [SONS]),
        ({"unknowns": True}, [SONS, HARBOUR]),
        ({"since": 2000.0}, [NAMELESS, SONS, BAKERY]),
        ({"before": 2000.0}, [HARBOUR]),
        ({"since": 2000.0, "before": 3000.0}, [BAKERY]),
        ({"band": "' OR 1 --"}, []),
        ({"tag": "nothing"}, []),
    ],
)
def test_a_filter_lets_through_what_it_says(shelf, wanted, found):
    assert clients(shelf, **wanted) == found


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("changed", [NAMELESS, SONS, BAKERY, HARBOUR]),
        ("client", [BAKERY, HARBOUR, SONS, NAMELESS]),
        ("score", [BAKERY, SONS, HARBOUR, NAMELESS]),
        ("follow_up", [BAKERY, HARBOUR, NAMELESS, SONS]),
    ],
)
def test_rows_stand_in_the_order_asked_for_and_what_lacks_it_comes_last(shelf, order, found):
    shelf.follow_up(uid_of(shelf, HARBOUR), "2026-12-01")
    shelf.follow_up(uid_of(shelf, BAKERY), "2026-11-30")

    assert clients(shelf, order=order) == found


def test_pinned_ones_are_first_in_every_order(shelf):
    shelf.pin(uid_of(shelf, HARBOUR), pinned=True)

    assert [clients(shelf, order=order)[0] for order in ("changed", "client", "score", "follow_up")] == [HARBOUR] * 4


def test_pages_of_rows_that_are_alike_hold_each_row_once(database):
    fill(database, *["Same"] * 25)
    shelf = Shelf(database)
    for order in ("client", "score", "follow_up"):
        pages = [shelf.rows("", Filter(order=order), skip=skip, most=4) for skip in range(0, 25, 4)]
        assert len({row.uid for page in pages for row in page}) == 25


def test_a_whole_library_is_returned_at_once_with_its_tags(database):
    fill_up(database, 40_000)
    rows = Shelf(database).rows(most=40_000)

    assert len(rows) == 32_000
    assert {tag for row in rows for tag in row.tags} == {"gold", "north", "restaurant", "rare"}


def test_filter_and_search_hold_together(shelf):
    assert clients(shelf, "console", band="Steady") == [SONS]
    assert clients(shelf, "console", band="Firefighting") == []
    assert clients(shelf, "HARB", unknowns=True) == [HARBOUR]


def test_a_follow_up_is_due_on_its_day_and_after_it(shelf):
    uid = uid_of(shelf, BAKERY)
    shelf.follow_up(uid, "2026-12-01")
    assert clients(shelf, due="2026-11-30") == []
    assert clients(shelf, due="2026-12-01") == clients(shelf, due="2027-01-01") == clients(shelf, due=EVER) == [BAKERY]
    assert shelf.row(uid).follow_up == "2026-12-01"
    shelf.follow_up(uid, "")

    assert clients(shelf, due=EVER) == []


def test_a_tag_is_one_whatever_its_capitals_and_accents(shelf):
    shelf.tag(uid_of(shelf, HARBOUR), ["Café", " vip ", "VIP", "", "  "])
    shelf.tag(uid_of(shelf, BAKERY), ["café", "שלום <b>"])

    assert shelf.row(uid_of(shelf, HARBOUR)).tags == ("Café", "VIP")
    assert clients(shelf, tag="CAFE") == [BAKERY, HARBOUR]
    assert clients(shelf, tag="שלום <b>") == [BAKERY]
    assert shelf.choices().tags == ("Café", "VIP", "שלום <b>")


def test_tags_are_replaced_as_a_whole(shelf):
    uid = uid_of(shelf, HARBOUR)
    shelf.tag(uid, ["old", "kept"])
    shelf.tag(uid, ["kept", "new"])
    assert shelf.row(uid).tags == ("kept", "new")
    shelf.tag(uid, [])

    assert shelf.row(uid).tags == ()
    assert shelf.choices().tags == ()


def test_what_is_put_by_is_in_the_archive_only_and_comes_back_as_it_was(shelf):
    uid = uid_of(shelf, BAKERY)
    before = shelf.row(uid)
    shelf.put_by(uid, away=True)
    assert BAKERY not in clients(shelf)
    assert clients(shelf, archived=True) == clients(shelf, "bak", archived=True, band="Firefighting") == [BAKERY]
    assert (shelf.count(), shelf.count(archived=True)) == (3, 1)
    assert shelf.row(uid).archived
    shelf.put_by(uid, away=False)

    assert shelf.row(uid) == before
    assert clients(shelf, archived=True) == []


def test_what_is_deleted_from_the_archive_is_in_the_trash_only(shelf):
    uid = uid_of(shelf, BAKERY)
    shelf.put_by(uid, away=True)
    shelf.throw(uid, away=True)
    assert clients(shelf, archived=True) == []
    assert [row.client for row in shelf.rows(trash=True)] == [BAKERY]
    shelf.throw(uid, away=False)

    assert clients(shelf, archived=True) == [BAKERY]


def test_there_is_to_choose_from_what_is_there_the_worst_band_first(shelf):
    shelf.put_by(uid_of(shelf, BAKERY), away=True)

    assert shelf.choices().bands == ("Steady",)
    assert shelf.choices(Filter(archived=True)).bands == ("Firefighting",)
    assert shelf.choices().plans == ("Complete care", "Essential care")


def test_a_filter_taken_away_leaves_the_order():
    found = Filter(band="Steady", order="client", since=1.0, before=2.0)

    assert found.widened() == found.without("band", "since", "before") == Filter(order="client")
