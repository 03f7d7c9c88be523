"""The team's library left and come back to: nothing of either side is lost, and every conflict is told."""

from __future__ import annotations

import pytest

from tests.library import answers, kept
from tests.own_banks import ask
from tests.shipped import EXAMPLES, example, unpriced
from tests.teamwork import change, choose, clients, come_back, offline
from wizard.app import team
from wizard.app.exchange import Exchanged, exchange
from wizard.store.shelf import BESIDE
from wizard.store.storage import LostError


def test_what_was_done_offline_is_brought_to_the_team_and_once_only(chosen, libraries):
    uid = kept(libraries(), m_disk="auto")
    offline(chosen)
    away = libraries()
    change(away, uid, m_disk="no", u_os="auto")
    kept(away, "Begun offline", u_os="never")
    library, told = come_back(chosen, libraries)

    assert (told.sent, told.apart) == (2, ())
    assert clients(library) == ["Begun offline", "Harbour"]
    assert library.shelf.read(uid) == answers("Harbour", m_disk="no", u_os="auto")
    assert library.shelf.row(uid).answered == 2
    assert exchange(library.local, library, lambda: True) == Exchanged()


def test_what_only_one_side_changed_is_taken_over(chosen, libraries):
    library = libraries()
    uid = kept(library, m_disk="auto")
    offline(chosen)
    change(libraries(), uid, u_os="auto")
    change(library, uid, b_tolerance="day")
    library, told = come_back(chosen, libraries)

    assert (told.sent, told.apart) == (1, ())
    both = answers("Harbour", m_disk="auto", u_os="auto", b_tolerance="day")
    assert library.shelf.read(uid) == library.local.shelf.read(uid) == both


def labels(library, uid):
    row = library.shelf.row(uid)
    return row.tags, row.follow_up, bool(row.archived), row.source


def test_labels_are_there_offline_and_what_either_side_changed_comes_together(chosen, libraries):
    library = libraries()
    uid = kept(library)
    library.shelf.tag(uid, ["vip"])
    library.shelf.follow_up(uid, "2027-01-01")
    change(library, uid, m_disk="auto")
    offline(chosen)
    away = libraries()
    assert labels(away, uid) == (("vip",), "2027-01-01", False, "")

    away.shelf.tag(uid, ["hot"])
    library.shelf.tag(uid, ["vip", "large"])
    library.shelf.follow_up(uid, "2027-03-01")
    library, _ = come_back(chosen, libraries)
    assert labels(library, uid) == labels(library.local, uid) == (("hot", "large"), "2027-03-01", False, "")


def test_what_was_put_by_offline_is_put_by_for_the_team_too(chosen, libraries):
    offline(chosen)
    away = libraries()
    begun = away.take_in(EXAMPLES / "studio4.toml")
    away.close_case(begun)
    away.shelf.put_by(begun.uid, away=True)
    library, _ = come_back(chosen, libraries)

    assert labels(library, begun.uid) == ((), "", True, "file")


@pytest.mark.usefixtures("chosen")
def test_what_the_team_threw_away_is_in_no_list_offline_until_it_is_back(libraries):
    library = libraries()
    uid = kept(library, m_disk="auto")
    change(library, uid, m_disk="no")
    library.throw(uid)
    exchange(library.local, library, lambda: True)
    assert (clients(library.local), library.local.mirror.thrown()) == ([], {})

    library.shelf.throw(uid, away=False)
    exchange(library.local, library, lambda: True)
    assert clients(library) == ["Harbour"]
    change(library, uid, u_os="auto")
    assert clients(library.local) == ["Harbour"]


def test_what_waits_in_a_library_that_is_damaged_is_sent_all_the_same(chosen, libraries):
    uid = kept(libraries(), m_disk="auto")
    offline(chosen)
    away = libraries()
    change(away, uid, u_os="auto")
    begun = kept(away, "Begun offline")
    away.mend()
    assert set(away.mirror.unsent()) == {uid, begun}

    library, told = come_back(chosen, libraries)
    assert (told.sent, told.apart) == (2, ())
    assert library.shelf.read(uid) == answers("Harbour", m_disk="auto", u_os="auto")


def test_a_row_stands_as_it_is_where_its_questions_are_not_kept(chosen, libraries, tmp_path, monkeypatch):
    ask(without=("k_restore", "k_watch"))
    library = libraries()
    uid = kept(library, m_disk="auto")
    before = library.shelf.row(uid)
    with library.database.change() as connection:
        connection.execute("UPDATE assessments SET described = -1")
    monkeypatch.setenv("READINESS_WIZARD_HOME", str(tmp_path / "berta"))
    elsewhere, _ = come_back(chosen, libraries)

    assert elsewhere.shelf.row(uid) == before


def test_a_reader_sees_labels_offline_and_changes_none_of_the_teams(chosen, libraries):
    library = libraries()
    uid = kept(library)
    choose(chosen.url("rita"))
    reading = libraries()
    reading.open_case(uid)
    reading.local.shelf.follow_up(uid, "2027-01-01")
    library.shelf.tag(uid, ["vip"])

    exchange(reading.local, reading, lambda: True)

    assert labels(reading.local, uid) == (("vip",), "2027-01-01", False, "")
    assert labels(library, uid) == (("vip",), "", False, "")


def test_where_both_changed_the_same_the_team_counts_and_ours_is_kept_beside_it(chosen, libraries):
    library = libraries()
    uid = kept(library, m_disk="auto")
    offline(chosen)
    change(libraries(), uid, m_disk="no", u_os="auto")
    choose(chosen.url("berta"))
    change(libraries(), uid, m_disk="some")
    library, told = come_back(chosen, libraries)
    (beside,) = told.apart
    copy = next(row.uid for row in library.shelf.rows() if row.client == beside)

    assert library.shelf.read(uid) == answers("Harbour", m_disk="some", u_os="auto")
    assert library.shelf.read(copy).answers == answers("Harbour", m_disk="no", u_os="auto").answers
    assert beside.startswith("Harbour (")
    assert beside in told.notice
    row = library.shelf.row(copy)
    assert (row.source, row.sourced) == (BESIDE, uid)


def test_an_exchange_cut_short_is_done_again_without_a_second_copy(chosen, libraries, monkeypatch):
    library = libraries()
    uid = kept(library, m_disk="auto")
    offline(chosen)
    change(libraries(), uid, m_disk="no")
    change(library, uid, m_disk="some")
    with monkeypatch.context() as broken:
        broken.setattr("wizard.store.mirror.Mirror.note", _killed)
        with pytest.raises(LostError):
            come_back(chosen, libraries)
    library, told = come_back(chosen, libraries)

    assert told.sent == 1
    assert len(clients(library)) == 2
    assert library.shelf.read(uid) == answers("Harbour", m_disk="some")


def _killed(*_words, **_names):
    """Stand for the end of the program: nothing is noted."""
    message = "gone"
    raise LostError(message)


def test_a_library_put_back_to_an_earlier_state_loses_nothing(chosen, libraries):
    library = libraries()
    uid = kept(library, m_disk="auto", u_os="auto")
    offline(chosen)
    change(libraries(), uid, b_tolerance="day")
    chosen.as_root("DELETE FROM readiness_wizard.answers")
    chosen.as_root("UPDATE readiness_wizard.assessments SET revision = 0")
    library, told = come_back(chosen, libraries)

    assert (told.sent, told.apart) == (1, ())
    assert library.shelf.read(uid) == answers("Harbour", m_disk="auto", u_os="auto", b_tolerance="day")


def test_what_is_open_in_a_window_waits(chosen, libraries):
    uid = kept(libraries(), m_disk="auto")
    offline(chosen)
    away = libraries()
    case = away.open_case(uid)
    case.keep(answers("Harbour", m_disk="no"))
    library, told = come_back(chosen, libraries)
    assert (told.sent, library.shelf.read(uid)) == (0, answers("Harbour", m_disk="auto"))
    away.close_case(case)

    assert exchange(library.local, library, lambda: True).sent == 1
    assert library.shelf.read(uid) == answers("Harbour", m_disk="no")


def test_an_assessment_goes_on_here_when_the_server_goes_away(chosen, libraries):
    library = libraries()
    case = library.open_case(kept(library, m_disk="auto"))
    case.keep(answers("Harbour", m_disk="no"))
    moved = library.moved(case)
    moved.keep(answers("Harbour", m_disk="no", u_os="auto"))
    library.local.close_case(moved)
    library, told = come_back(chosen, libraries)

    assert (told.sent, told.apart) == (1, ())
    assert library.shelf.read(case.uid) == answers("Harbour", m_disk="no", u_os="auto")
    assert library.shelf.held() == []


def test_the_trash_follows_unless_somebody_went_on(chosen, libraries):
    library = libraries()
    both = [kept(library, "Harbour"), kept(library, "Bakery")]
    offline(chosen)
    away = libraries()
    for uid in both:
        away.throw(uid)
    change(library, both[1], m_disk="auto")
    library, _ = come_back(chosen, libraries)

    assert (clients(library), clients(library, trash=True)) == (["Bakery"], ["Harbour"])


def test_what_a_killed_window_left_in_the_list_is_described(chosen, libraries):
    case = libraries().new("full")
    case.keep(answers("Killed", m_disk="auto"))
    case.leave()
    library, _ = come_back(chosen, libraries)

    assert library.shelf.row(case.uid).answered == 1


def test_what_is_only_this_computers_is_never_sent(home, chosen, libraries):  # noqa: ARG001 - it lies there
    choose("")
    kept(libraries(), "Private")
    choose(chosen.url("anna"))
    kept(libraries(), "The team's")
    library, told = come_back(chosen, libraries)

    assert told == Exchanged()
    assert clients(library) == ["The team's"]
    assert clients(library.local) == ["Private", "The team's"]


def test_what_is_this_computers_is_brought_along_on_request(home, chosen, libraries):  # noqa: ARG001 - it lies there
    choose("")
    private = kept(libraries(), "Private", m_disk="auto")
    choose(chosen.url("anna"))
    assert team.own() == 1
    team.bring_along()
    library, told = come_back(chosen, libraries)

    assert (told.sent, told.apart, team.own()) == (1, (), 0)
    assert library.shelf.read(private) == answers("Private", m_disk="auto")


def test_a_readers_work_stays_here_and_is_told(chosen, libraries):
    uid = kept(libraries())
    offline(chosen)
    change(libraries(), uid, m_disk="no")
    choose(chosen.url("rita"))
    reader = libraries()

    assert "1 assessment stays on this computer" in exchange(reader.local, reader, lambda: True).notice
    assert reader.shelf.read(uid) == answers("Harbour")


def test_documents_exported_offline_are_the_teams_afterwards(chosen, libraries, tmp_path):
    uid = kept(libraries())
    offline(chosen)
    away = libraries()
    change(away, uid, m_disk="no")
    away.versions(uid).add(b"%PDF", "proposal", "2026-11-26", tmp_path / "out.pdf", '{"a": 1}')
    library, _ = come_back(chosen, libraries)
    (version,) = library.versions(uid).listed()

    assert library.versions(uid).content(version) == b"%PDF"
    assert library.versions(uid).inputs(version) == '{"a": 1}'


def test_a_whole_example_goes_there_and_back(chosen, libraries):
    offline(chosen)
    away = libraries()
    case = away.take_in(EXAMPLES / "manufacturer120.toml")
    away.close_case(case)
    library, _ = come_back(chosen, libraries)

    assert unpriced(library.assessment(case.uid)) == example("manufacturer120")
    assert library.shelf.row(case.uid).plan == library.local.shelf.row(case.uid).plan != ""
