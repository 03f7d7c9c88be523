"""Assessments that go on from one another: what is kept of it, and who belongs to whom."""

from __future__ import annotations

import datetime as dt
import gzip
from dataclasses import replace
from pathlib import Path

import pytest

from tests.library import answers, case_in, every_row
from tests.shipped import BANK
from wizard.domain.assessment import begun_again
from wizard.store.database import Database
from wizard.store.lineage import moment_of, relatives, versions_asked
from wizard.store.shelf import Shelf

FIRST_FORM = Path(__file__).parent / "libraries" / "form1.db.gz"
UIDS = [f"{place:032x}" for place in range(4)]
DAY = dt.date(2025, 11, 12)


def keep(database, place, assessment, moment=None):
    """Keep an assessment under the name of that place, and date it."""
    case = case_in(database, UIDS[place])
    case.keep(assessment)
    case.leave()
    if moment is not None:
        Shelf(database).date(UIDS[place], moment)
    return case


def kin(database, place):
    """Return the places of all assessments of the same client."""
    return [UIDS.index(one.uid) for one in relatives(database, UIDS[place])]


def again(place, client="Harbour"):
    """Return an assessment that goes on from the one of that place."""
    return begun_again(answers(client, m_disk="auto", u_os="auto"), UIDS[place], DAY)


def test_what_is_taken_over_comes_back_and_goes_one_by_one(database, other):
    case = case_in(database)
    case.keep(again(0))
    assert Shelf(other).read(case.uid) == again(0)
    case.keep(replace(again(0), carried={"u_os": DAY}))

    assert Shelf(other).read(case.uid).carried == {"u_os": DAY}
    assert [(row["kind"], row["about"]) for row in every_row(other, "history")] == [("carried", "m_disk")]


def test_another_window_sees_what_was_confirmed(database, other):
    case_in(database).keep(again(0))
    here, there = case_in(database), case_in(other)
    here.sit_down()
    there.sit_down()
    here.keep(replace(here.assessment, carried={"u_os": DAY}))
    there.keep(replace(there.assessment, carried={"m_disk": DAY}))

    assert Shelf(database).read(here.uid).carried == {}


def test_an_answer_the_bank_does_not_know_is_not_to_be_confirmed(database):
    kept = again(0)
    case_in(database).keep(replace(kept, answers={**kept.answers, "gone": kept.answers["u_os"]}, carried={"gone": DAY}))
    case = case_in(database)
    case.sit_down()

    assert (case.left_out, case.assessment.carried) == (1, {})


def test_a_client_is_known_by_name_or_by_what_goes_on_from_what(database):
    keep(database, 0, answers("Harbour"), 100.0)
    keep(database, 1, again(0, "Harbour Ltd"), 300.0)
    keep(database, 2, answers("hárbour"), 200.0)
    keep(database, 3, answers("Bakery"), 50.0)

    assert [kin(database, place) for place in range(4)] == [[0, 2, 1], [0, 2, 1], [0, 2, 1], [3]]


def test_nameless_assessments_are_strangers_to_each_other(database):
    keep(database, 0, answers(""))
    keep(database, 1, answers(""))
    keep(database, 2, again(1, ""))

    assert (kin(database, 0), kin(database, 1)) == ([0], [1, 2])


def test_what_was_deleted_is_left_out_and_what_never_was_here_is_no_trouble(database):
    keep(database, 0, answers("Harbour"))
    keep(database, 1, again(3))
    Shelf(database).throw(UIDS[0], away=True)

    assert kin(database, 1) == [1]
    assert kin(database, 0) == [0, 1]
    assert relatives(database, "f" * 32) == []


@pytest.mark.parametrize("database", ["file"], indirect=True)  # SQLite tells what it is asked
def test_hundreds_of_one_name_are_found_in_a_few_questions(database):
    with database.change() as connection:
        for place in range(700):
            earlier = f"{place - 1:032x}" if place % 7 else ""
            values = (f"{place:032x}", float(place), float(place), earlier)
            statement = "INSERT INTO assessments (uid, mode, created, changed, client_key, earlier) VALUES"
            connection.execute(f"{statement} (?, 'full', ?, ?, 'harbour', ?)", values)
    asked = []
    database.connection.set_trace_callback(asked.append)

    assert len(relatives(database, f"{350:032x}")) == 700
    assert len(asked) < 10


def test_two_that_go_on_from_each_other_end_the_search(database):
    keep(database, 0, again(1, "A"))
    keep(database, 1, again(0, "B"))

    assert sorted(kin(database, 0)) == [0, 1]


def test_an_assessment_is_of_the_day_of_its_last_answer(database):
    case = keep(database, 0, answers("Harbour", m_disk="auto"))
    case.keep(answers("Harbour & Sons", m_disk="auto"))
    assert moment_of(database, case.uid) < Shelf(database).row(case.uid).changed
    Shelf(database).date(case.uid, 100.0)

    assert moment_of(database, case.uid) == 100.0
    assert moment_of(database, UIDS[3]) == 0.0


def test_the_questions_that_were_asked_are_known_by_version(database):
    keep(database, 0, answers("Harbour", m_disk="auto"))

    assert versions_asked(database, UIDS[0]) == {(BANK.id, BANK.version)}
    assert versions_asked(database, UIDS[1]) == set()


@pytest.fixture
def first_form(tmp_path):
    """Return a library as the first version of the program kept it."""
    file = tmp_path / "library.db"
    file.write_bytes(gzip.decompress(FIRST_FORM.read_bytes()))
    return file


def test_an_assessment_of_the_first_form_can_go_on_from_another(first_form):
    database = Database.open(first_form)
    row = Shelf(database).rows()[0]
    kept = Shelf(database).read(row.uid)
    assert (kept.earlier, kept.carried) == ("", {})
    case = case_in(database, row.uid)
    case.sit_down()
    case.keep(begun_again(kept, UIDS[1], DAY))

    assert Shelf(database).read(row.uid).earlier == UIDS[1]
    assert every_row(database, "carried")
    database.close()


def test_a_library_of_the_first_form_can_be_looked_into(first_form):
    looked = Database.show(first_form)
    assert Shelf(looked).read(Shelf(looked).rows()[0].uid).carried == {}
    looked.close()
