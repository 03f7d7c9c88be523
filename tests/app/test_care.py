"""What is done for the library beside the window."""

from __future__ import annotations

import pytest

from tests.library import answers, case_in
from tests.shipped import example
from wizard.app.care import look_after
from wizard.app.library import write_file
from wizard.store import copies


def always():
    """Go on."""
    return True


def test_earlier_drafts_are_taken_in_and_described(home, library):
    (home / "assessments").mkdir()
    write_file(home / "assessments" / "one.readiness", "", example("dentallab25"))
    report = look_after(always)

    assert (report.damaged, report.notice) == (False, "")
    (row,) = library.shelf.rows()
    assert (row.client, row.band) == ("Harbour Dental Lab", "Firefighting")


def test_what_a_killed_window_left_is_described(library):
    case_in(library.database).keep(example("dentallab25"))
    look_after(always)

    assert library.shelf.rows()[0].plan == "Essential care"
    assert library.shelf.undescribed() == []


def test_a_copy_is_made_once_a_day(home, library):
    case_in(library.database).keep(answers())
    look_after(always)
    (copied,) = copies.daily_copies(home / "backups")
    made = copied.stat().st_mtime_ns
    look_after(always)

    assert copies.intact(copied)
    assert copied.stat().st_mtime_ns == made


def test_drafts_that_cannot_be_read_are_named(home, library):
    (home / "assessments").mkdir()
    (home / "assessments" / "bad.readiness").write_text("{")

    assert "bad.readiness" in look_after(always).notice
    assert library.shelf.rows() == []


def test_a_copy_that_cannot_be_made_is_told_and_the_rest_is_done(home, library):
    case_in(library.database).keep(answers())
    (home / "backups").write_text("in the way")

    assert "backup copy could not be made" in look_after(always).notice
    assert library.shelf.undescribed() == []


def test_damage_is_reported(home, library):
    for number in range(150):
        case_in(library.database, f"{number:032x}").keep(answers("x" * 150))
    library.close()
    with (home / "library.db").open("r+b") as raw:
        raw.seek(45 * 4096)
        raw.write(b"\xa5" * 4096 * 4)

    assert look_after(always).damaged


def test_it_stops_when_it_is_no_longer_wanted(home, library):
    case_in(library.database).keep(answers())

    with pytest.raises(copies.NotWantedError):
        look_after(bool)
    assert not (home / "backups").exists() or not copies.daily_copies(home / "backups")
