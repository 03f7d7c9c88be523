"""A team's library on a real server: roles, what goes wrong told in a sentence, and connections that break."""

from __future__ import annotations

import threading

import psycopg
import pytest

from tests.library import UID, answers, case_in, every_row, fill
from tests.server import Team
from wizard.domain.errors import WizardError
from wizard.store import roles
from wizard.store.complaints import told
from wizard.store.database import Database, RefusedError
from wizard.store.filters import Filter
from wizard.store.schema import STEPS
from wizard.store.server import Server
from wizard.store.shelf import Shelf
from wizard.store.storage import LostError
from wizard.store.versions import Versions

HARM = (
    "DROP TABLE readiness_wizard.answers",
    "ALTER TABLE readiness_wizard.answers ADD COLUMN more TEXT",
    "DELETE FROM readiness_wizard.assessments",
    "TRUNCATE readiness_wizard.assessments CASCADE",
    "DELETE FROM readiness_wizard.history",
    "UPDATE readiness_wizard.history SET content = ''",
    "UPDATE readiness_wizard.exports SET digest = ''",
    "UPDATE readiness_wizard.library SET version = 0",
    "CREATE TABLE readiness_wizard.mine (x TEXT)",
)
FIRST_FORM = (
    f"assessments (uid, mode, created, changed, described, client) VALUES ('{UID}', 'full', 1, 1, 3, 'Bay')",
    "banks (name, version, hash) VALUES ('smb', '2026.1', 'x')",
    "sittings (assessment, bank, host, process, since) VALUES (1, 1, 'here', 1, 1)",
    "answers VALUES (1, 'u_os', 'answered', '\"auto\"', '', NULL, 1, 1)",
)


@pytest.fixture
def entered(team):
    """Return a way to open the library as somebody; it is closed when the test ends."""
    opened = []

    def enter(login, **settings):
        opened.append(Server.open(team.url(login, **settings)))
        return opened[-1]

    yield enter
    for server in opened:
        server.close()


# Roles


def test_a_reader_sees_everything_and_changes_nothing(entered):
    fill(entered("anna"), "Harbour")
    reader = entered("rita")

    assert not reader.writable
    assert [row.client for row in Shelf(reader).rows()] == ["Harbour"]
    assert Shelf(reader).read(f"{0:032x}") == answers("Harbour")
    case = case_in(reader, f"{0:032x}")
    case.sit_down()
    with pytest.raises(RefusedError, match="your login may not do that"):
        case.keep(answers("Harbour", m_disk="auto"))


@pytest.mark.parametrize("statement", HARM)
def test_a_seller_writes_answers_and_can_harm_nothing_else(entered, statement):
    seller = entered("anna")
    case_in(seller).keep(answers(m_disk="auto"))
    case = case_in(seller)
    case.sit_down()
    case.keep(answers(m_disk="no"))
    with pytest.raises(RefusedError, match="your login may not do that"), seller.change() as connection:
        connection.execute(statement)

    assert [len(every_row(seller, table)) for table in ("assessments", "answers", "history")] == [1, 1, 1]


def test_who_has_no_role_is_refused(entered):
    with pytest.raises(RefusedError, match="no part in this library; ask the administrator"):
        entered("eve")


def test_only_an_administrator_brings_an_earlier_library_on(entered, monkeypatch):
    steps = (*STEPS, lambda connection: connection.execute("CREATE TABLE later (id INTEGER PRIMARY KEY, x REAL)"))
    monkeypatch.setattr(roles, "STEPS", steps)
    monkeypatch.setattr("wizard.store.server.STEPS", steps)
    with pytest.raises(WizardError, match=r"earlier version; an administrator .*--set-up"):
        entered("anna")
    entered("adam")
    seller = entered("anna")
    with seller.change() as connection:
        connection.execute("INSERT INTO later (x) VALUES (?)", (1.5,))

    assert every_row(seller, "later") == [{"id": 1, "x": 1.5}]


def test_a_library_of_the_first_form_is_brought_on_with_everything_in_it(cluster, monkeypatch):
    first = Team(cluster, "first_form")
    first.make()
    with monkeypatch.context() as then:
        then.setattr(roles, "STEPS", STEPS[:1])
        Server.set_up(first.url("postgres"))
    for statement in FIRST_FORM:
        first.as_root(f"INSERT INTO readiness_wizard.{statement}")
    Server.set_up(first.url("postgres"))
    server = Server.open(first.url("postgres"))
    shelf = Shelf(server)
    shelf.tag(UID, ["vip"])
    (row,) = shelf.rows("", Filter(tag="vip"))
    server.close()

    assert (row.client, row.unknowns, row.follow_up) == ("Bay", 0, "")
    assert first.as_root("SELECT described, earlier FROM readiness_wizard.assessments") == [(-1, "")]
    first.drop()


def test_a_newer_versions_library_is_refused(team, entered):
    team.as_root(f"UPDATE readiness_wizard.library SET version = {len(STEPS) + 1}")  # noqa: S608 - a number

    with pytest.raises(WizardError, match="newer version of the program"):
        entered("adam")


def test_setting_up_again_changes_nothing(team, entered):
    fill(entered("anna"), "Harbour")
    Server.set_up(team.url("postgres"))

    assert [row.client for row in Shelf(entered("anna")).rows()] == ["Harbour"]


def test_two_who_set_up_at_once_make_one_library(cluster):
    fresh = Team(cluster, "at_once")
    fresh.make()
    both = [threading.Thread(target=Server.set_up, args=(fresh.url("postgres"),)) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    found = fresh.as_root("SELECT version FROM readiness_wizard.library")
    fresh.drop()

    assert found == [(len(STEPS),)]


def test_both_kinds_of_library_have_the_same_tables(team, tmp_path):
    asked = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'readiness_wizard'"
    there = set(team.as_root(asked))
    file = Database.open(tmp_path / "library.db")
    tables = [name for (name,) in file.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    here = {(name, row[1]) for name in tables for row in file.rows(f"PRAGMA table_info({name})")}
    file.close()

    assert {pair for pair in here if not pair[0].startswith("texts_")} - there == set()
    assert {pair[0] for pair in there - here} == {"library", "documents", "texts"}


# What goes wrong


@pytest.mark.parametrize(
    ("login", "password", "database", "settings", "sentence"),
    [
        ("anna", "wrong", None, {}, "the password is wrong or missing"),
        ("anna", "", None, {}, "the password is wrong or missing"),
        ("nobody_such", "x", None, {}, "the password is wrong or missing"),
        ("anna", None, "no_such_library", {}, "no database of that name"),
        ("anna", None, "postgres", {}, "holds no library yet"),
        ("anna", None, None, {"sslmode": "require"}, "no safe connection"),
        ("anna", None, None, {"no_such_setting": "1"}, "is no address of a PostgreSQL database"),
        ("anna", None, None, {"port": "1"}, "cannot be reached"),
        ("anna", None, None, {"hostaddr": "127.0.0.1", "host": "/nowhere", "port": "1"}, "cannot be reached"),
    ],
)
def test_what_keeps_a_library_from_opening_is_one_sentence(team, login, password, database, settings, sentence):
    secret = {} if password is None else {"password": password}
    url = team.cluster.url(database or team.database, login, **secret, **settings)

    with pytest.raises(WizardError, match=sentence) as found:
        Server.open(url)
    assert "\n" not in str(found.value)
    assert "pepper" not in str(found.value)


@pytest.mark.parametrize(
    ("words", "kind", "sentence"),
    [
        ("FATAL:  Passwort-Authentifizierung fehlgeschlagen", WizardError, "refuses the connection: Passwort-Auth"),
        ("FATAL:  the database system is starting up", LostError, "cannot be reached"),
        ("server closed the connection unexpectedly", LostError, "cannot be reached"),
    ],
)
def test_what_a_server_says_in_its_own_words_is_passed_on(words, kind, sentence):
    error = psycopg.OperationalError(f"connection failed: {words}")
    with pytest.raises(kind, match=sentence) as found, told("library"):
        raise error
    assert type(found.value) is kind


def test_a_full_server_is_told(team, entered):
    team.as_root("ALTER ROLE eve CONNECTION LIMIT 0")
    with pytest.raises(WizardError, match="too many connections"):
        entered("eve")
    team.as_root("ALTER ROLE eve CONNECTION LIMIT -1")


def test_a_library_held_for_too_long_is_told_and_nothing_of_the_change_is_kept(entered):
    seller = entered("anna")
    case = case_in(seller)
    case.keep(answers(m_disk="auto"))
    seller.connection.execute("SET lock_timeout = 50")
    other = entered("anna")
    with other.change() as connection:
        connection.execute("UPDATE assessments SET pinned = 1 WHERE uid = ?", (UID,))
        with pytest.raises(WizardError, match="at this moment; try again"):
            case.keep(answers(m_disk="no"))
    case.keep(answers(m_disk="no"))

    assert Shelf(other).read(UID) == answers(m_disk="no")


# Connections that break


def _cut(team):
    """End every connection to the library on the server's side."""
    others = "datname = current_database() AND pid != pg_backend_pid()"
    team.as_root(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}")  # noqa: S608 - as above


def test_a_lost_connection_is_made_anew(team, entered):
    seller = entered("anna")
    case = case_in(seller)
    case.keep(answers(m_disk="auto"))
    _cut(team)
    case.keep(answers(m_disk="no"))
    _cut(team)

    assert Shelf(seller).read(UID) == answers(m_disk="no")
    assert len(every_row(seller, "history")) == 1


def test_what_was_lost_half_way_is_told_and_kept_with_the_next_try(team, entered):
    seller = entered("anna")
    with pytest.raises(LostError, match="cannot be reached"):
        _write_and_lose(team, seller)

    assert every_row(seller, "prices") == []
    case_in(seller).keep(answers(m_disk="auto"))
    assert Shelf(seller).read(UID) == answers(m_disk="auto")


def _write_and_lose(team, seller):
    """Lose the connection in the middle of a change."""
    with seller.change() as connection:
        connection.execute("INSERT INTO prices (content) VALUES ('x')")
        _cut(team)
        connection.execute("INSERT INTO prices (content) VALUES ('y')")


def test_everybody_has_what_somebody_exported(entered):
    seller = entered("anna")
    case_in(seller).keep(answers())
    version = Versions(seller, UID).add(b"%PDF\x00\xff", "proposal", "2026-11-26", __file__, "{}")

    assert Versions(entered("rita"), UID).content(version) == b"%PDF\x00\xff"
