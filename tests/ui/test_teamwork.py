"""A team's library in the window: chosen in the settings, gone without, and come back to; on a real server."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.library import answers, kept, on_disk
from tests.teamwork import come_back
from tests.ui.drivers_export import ExportDriver
from tests.ui.drivers_settings import SettingsDriver
from wizard.app import settings
from wizard.app import team as teams
from wizard.app.settings import Settings
from wizard.domain.answers import answered
from wizard.store.address import shown
from wizard.store.server import Server
from wizard.store.shelf import Shelf
from wizard.ui.widgets.search_field import SearchField

TIME = 30_000  # milliseconds to wait at most


@pytest.fixture
def there(team):
    """Return the team's library as somebody else of the team has it open."""
    server = Server.open(team.url("berta"))
    yield Shelf(server)
    server.close()


@pytest.fixture
def in_team(home, team):  # noqa: ARG001 - it lies there
    """Choose the team's library, with an assessment in it."""
    settings.save(Settings(role="seller", theme="light", team=team.url("anna")))
    library = teams.opened()
    kept(library, "Harbour", u_os="auto")
    library.close()
    library.local.close()
    return team


def listed(driver):
    return [row.client for row in driver.window.home.panel.list.cases.found]


def joined(driver, qtbot, *clients):
    """Wait until the list holds just these, the team's."""
    qtbot.waitUntil(lambda: driver.window._keeping._teamwork._team is not None, timeout=TIME)  # noqa: SLF001 - see there
    qtbot.waitUntil(lambda: sorted(listed(driver)) == sorted(clients), timeout=TIME)


def said(driver, qtbot, words):
    """Wait until the window says something."""
    qtbot.waitUntil(lambda: any(words in text for text in driver.texts()), timeout=TIME)


def look(driver, qtbot):
    """Let the window look for the server at once, not in a while; on its way there already, it would not look again."""
    teamwork = driver.window._keeping._teamwork  # noqa: SLF001 - else 20 s each
    qtbot.waitUntil(lambda: not teamwork._under_way, timeout=TIME)  # noqa: SLF001 - the same
    teamwork.look()


# Settings


def test_an_address_is_tried_and_taken(window, qtbot, team):
    settings.save(Settings(role="seller", theme="light"))
    driver = SettingsDriver(window().window).go_to("Data")
    driver.write("Address", team.url("anna"))
    driver.press("Connect")
    said(driver, qtbot, "of 0 assessment(s). You may look at it and write in it.")

    assert settings.load().team == team.url("anna")
    assert driver.read("Address") == shown(team.url("anna"))
    assert "pepper" not in "".join(driver.texts())


@pytest.mark.parametrize(
    ("url", "words"),
    [("library.db", "is no address"), ("postgresql://anna@127.0.0.1:1/x", "the server cannot be reached")],
)
def test_an_address_that_leads_nowhere_is_told_and_not_taken(window, qtbot, url, words):
    settings.save(Settings(role="seller", theme="light"))
    driver = SettingsDriver(window().window).go_to("Data")
    driver.write("Address", url)
    driver.press("Connect")
    said(driver, qtbot, words)

    assert settings.load().team == ""
    assert driver.can_press("Connect")


def test_a_team_is_left_and_this_computers_own_library_is_back(window, qtbot, in_team, keep):  # noqa: ARG001 - chosen
    keep("Own")
    start = window()
    joined(start, qtbot, "Harbour")
    driver = SettingsDriver(start.window).go_to("Data")
    driver.press("Leave the team library")
    driver.leave()

    assert settings.load().team == ""
    assert sorted(listed(start)) == ["Harbour", "Own"]


def test_what_is_here_is_brought_along_when_that_is_wanted(window, qtbot, in_team, keep, dialogs):  # noqa: ARG001
    keep("Own")
    start = window()
    joined(start, qtbot, "Harbour")
    driver = SettingsDriver(start.window).go_to("Data")
    dialogs.buttons = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    driver.press("Bring along what is here...")
    assert driver.can_press("Bring along what is here...")
    driver.press("Bring along what is here...")
    assert not driver.can_press("Bring along what is here...")
    driver.leave()

    joined(start, qtbot, "Harbour", "Own")
    assert "Everybody of the team will see" in dialogs.shown[0]


def test_a_library_is_not_changed_under_an_open_assessment(window):
    start = window()
    start.press("Full assessment")
    driver = SettingsDriver(start.window).go_to("Data")

    assert not driver.can_press("Connect")


# Work


def test_answers_go_to_the_team_at_once(window, qtbot, in_team, there):  # noqa: ARG001 - chosen
    driver = window()
    joined(driver, qtbot, "Harbour")
    (row,) = there.rows()
    driver.window.home.case_wanted.emit(row.uid)
    driver.session.record("m_disk", "no")

    assert there.read(row.uid).answers == answers(u_os="auto", m_disk="no").answers
    driver.press("Save and close")
    assert there.held() == []


def test_a_reader_sees_the_list_and_is_told(window, qtbot, in_team):
    settings.save(settings.load()._replace(team=in_team.url("rita")))
    driver = window()
    joined(driver, qtbot, "Harbour")

    said(driver, qtbot, "your login may look at the team's library, not change it")


def test_when_the_server_goes_away_work_goes_on_here_and_comes_back(window, qtbot, in_team, home):
    driver = window()
    joined(driver, qtbot, "Harbour")
    driver.window.home.case_wanted.emit(driver.window.home.panel.list.cases.found[0].uid)
    with in_team.cluster.stopped():
        driver.session.record("m_disk", "no")
        said(driver, qtbot, "Work goes on in the library of this computer")
        assert not driver.can_press("Try again")
        assert on_disk(home)[0].answers["m_disk"] == answered("no")
        driver.press("Save and close")
    look(driver, qtbot)
    said(driver, qtbot, "1 assessment of this computer was brought to the team's library.")

    server = Server.open(in_team.url("berta"))
    assert Shelf(server).read(Shelf(server).rows()[0].uid).answers["m_disk"] == answered("no")
    server.close()


def test_a_document_exported_while_the_server_is_away_is_kept_here_and_then_there(
    window, qtbot, in_team, dialogs, tmp_path
):
    driver = window()
    joined(driver, qtbot, "Harbour")
    driver.window.home.case_wanted.emit(uid := driver.window.home.panel.list.cases.found[0].uid)
    driver.sitting.walk.go_to("business")
    driver.press("See the results")
    driver.press("Export...")
    export, dialogs.files = ExportDriver(driver), [tmp_path / "a.pdf"]
    with in_team.cluster.stopped():
        export.press("Export...")
        export.wait_for_end()
        assert export.sentence().startswith("Saved and checked as version 1")
    driver.window.close()

    library, _ = come_back(in_team, teams.opened)
    assert [version.place for version in library.versions(uid).listed()] == [str(tmp_path / "a.pdf")]
    library.close(), library.local.close()


def test_a_list_that_cannot_be_read_is_told_and_the_local_one_takes_its_place(window, qtbot, in_team):
    driver = window()
    joined(driver, qtbot, "Harbour")
    search = driver.window.home.panel.findChild(SearchField)
    with in_team.cluster.stopped():
        search.setText("harb")
        said(driver, qtbot, "the server cannot be reached")
        look(driver, qtbot)
        said(driver, qtbot, "Work goes on in the library of this computer")
        assert listed(driver) == ["Harbour"]
        search.setText("nothing of that kind")
        assert listed(driver) == []
    look(driver, qtbot)
    said(driver, qtbot, "within reach again")


def test_begun_without_the_server_it_is_the_teams_afterwards(window, qtbot, in_team):
    with in_team.cluster.stopped():
        driver = window()
        said(driver, qtbot, "The team's library cannot be reached")
        assert listed(driver) == ["Harbour"]
        driver.press("Assess a client")
        driver.session.record("m_disk", "no")
        driver.press("Save and close")
    look(driver, qtbot)
    said(driver, qtbot, "1 assessment of this computer was brought to the team's library.")

    joined(driver, qtbot, "Harbour", "")
