"""A team whose members ask other questions: nobody's offline work takes an assessment back to earlier ones."""

from __future__ import annotations

from tests.library import kept
from tests.own_banks import ask
from tests.shipped import BANK
from tests.teamwork import change, choose, come_back, offline
from wizard.app.bank_upgrades import take_over
from wizard.app.question_banks import origin


def test_questions_taken_over_by_the_team_stay_so_after_work_offline(chosen, libraries):
    library = libraries()
    uid = kept(library, m_disk="auto")
    offline(chosen)
    change(libraries(), uid, u_os="auto")
    ask(version="mine")
    take_over(library, uid)
    library, told = come_back(chosen, libraries)

    assert (told.sent, told.apart) == (1, ())
    assert origin(library.shelf, uid).version == origin(library.local.shelf, uid).version == "mine"
    assert {*library.assessment(uid).answers} == {"m_disk", "u_os"}


def test_questions_taken_over_offline_are_the_teams_too(chosen, libraries):
    uid = kept(libraries(), m_disk="auto")
    offline(chosen)
    ask(version="mine")
    away = libraries()
    take_over(away, uid)
    change(away, uid, u_os="auto")
    library, _ = come_back(chosen, libraries)

    assert origin(library.shelf, uid).version == "mine"


def test_questions_that_are_not_here_are_not_changed_by_work_offline(chosen, libraries, tmp_path, monkeypatch):
    uid = kept(libraries(), m_disk="auto")
    offline(chosen)
    change(libraries(), uid, u_os="auto")
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("READINESS_WIZARD_HOME", str(tmp_path / "berta"))
        choose(chosen.url("berta"))
        ask(version="mine")
        take_over(libraries(), uid)
    library, told = come_back(chosen, libraries)

    assert (told.sent, told.unasked) == (0, 1)
    assert "lacks the questions" in told.notice
    assert library.shelf.bank_of(uid)[1] == "mine"
    assert library.local.mirror.unsent() == [uid]


def test_with_the_same_questions_nothing_else_is_asked(chosen, libraries):
    uid = kept(libraries(), m_disk="auto")
    offline(chosen)
    change(libraries(), uid, u_os="auto")
    library, _ = come_back(chosen, libraries)

    assert origin(library.shelf, uid).bank is BANK
