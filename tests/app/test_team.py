"""A team's library: chosen by its address, seen by everybody of the team, mirrored here."""

from __future__ import annotations

import pytest

from tests.library import answers, on_disk
from tests.teamwork import choose, clients, kept, offline
from wizard.app import team
from wizard.app.library import Library
from wizard.app.team import OfflineLibrary
from wizard.domain.errors import WizardError


def test_without_an_address_it_is_this_computers_library(home, libraries):  # noqa: ARG001 - it lies there
    assert type(libraries()) is Library


def test_what_one_seller_keeps_another_finds(chosen, libraries):
    uid = kept(libraries(), m_disk="auto")
    choose(chosen.url("berta"))
    other = libraries()

    assert clients(other) == ["Harbour"]
    assert other.open_case(uid).assessment == answers("Harbour", m_disk="auto")
    assert other.shelf.row(uid).answered == 1


def test_a_reader_is_told_and_begins_nothing(chosen, libraries):
    uid = kept(libraries())
    choose(chosen.url("rita"))
    reader = libraries()

    assert "may look at the team's library, not change it" in reader.notice
    assert reader.open_case(uid).assessment == answers("Harbour")
    with pytest.raises(WizardError, match="your login may only read this library"):
        reader.new("full")


def test_what_was_opened_is_there_offline_and_the_rest_is_not(chosen, libraries, home):
    library = libraries()
    library.close_case(library.open_case(kept(library, m_disk="auto")))
    choose(chosen.url("berta"))
    other = libraries()
    case = other.new("full")
    case.keep(answers("Bakery"))
    offline(chosen)
    away = libraries()

    assert type(away) is OfflineLibrary
    assert "cannot be reached" in away.notice
    assert "Work goes on in the library of this computer" in away.notice
    assert clients(away) == ["Harbour"]
    assert on_disk(home) == [answers("Harbour", m_disk="auto")]


@pytest.mark.parametrize("text", ["", "here", "mysql://x/y", "postgresql:/x", "http://[x"])
def test_what_is_no_address_is_refused(text):
    with pytest.raises(WizardError, match="is no address of a team library"):
        team.connect(text)


def test_a_login_tells_what_it_finds(chosen):
    found = [team.look_at(chosen.url(login)).role for login in ("rita", "anna", "adam")]

    assert found == ["reader", "seller", "administrator"]
    assert team.look_at(chosen.url()).assessments == 0
