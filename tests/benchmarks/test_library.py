"""The library: an answer's commit against the barest one, and a long list against a frame."""

from __future__ import annotations

import random
import sqlite3
import time
from dataclasses import replace
from statistics import median

from tests.library import answers, case_in
from tests.shipped import BANK
from wizard.domain.answers import answered
from wizard.store.cases import search_key
from wizard.store.database import Database
from wizard.store.shelf import Shelf

MANY = 100_000
COMMITS = 400
SINGLES = [question for question in BANK.questions if question.kind == "single"]
NAMES = ("Harbour", "Dental", "Lab", "Law", "Office", "Studio", "North", "Müller", "Söhne", "River", "Bakery")
FINDINGS = ("Two-step sign-in", "Tested copies of data", "Updates within two weeks", "Records of who owns what")
BARE = (
    "CREATE TABLE answers (assessment INTEGER, question TEXT, state TEXT, value TEXT, note TEXT, evidence TEXT,"
    " given REAL, sitting INTEGER, PRIMARY KEY (assessment, question)) WITHOUT ROWID"
)


def _bare(folder):
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute(BARE)
    return connection


def test_a_commit_against_the_barest(tell, tmp_path):
    database, bare, chance = Database.open(tmp_path / "library.db"), _bare(tmp_path), random.Random(1)
    case, said, times = case_in(database), answers(), ([], [])
    case.keep(said)
    for _ in range(COMMITS):
        question = chance.choice(SINGLES)
        value = chance.choice(question.options).id
        said = replace(said, answers={**said.answers, question.id: answered(value)})
        start = time.perf_counter()
        case.keep(said)
        between = time.perf_counter()
        row = (1, question.id, "answered", f'"{value}"', "", None, start, 1)
        bare.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
        times[0].append(between - start)
        times[1].append(time.perf_counter() - between)
    ours, theirs = map(median, times)
    tell(
        f"an answer kept: {ours / theirs:.2f} x a bare commit of the same row, {1e3 * ours:.2f} ms (wanted: at most 2)"
    )
    assert Shelf(database).read(case.uid) == said


def _many(database, chance):
    with database.change() as connection:
        for number in range(MANY):
            name = f"{' '.join(chance.sample(NAMES, 3))} {number}"
            connection.execute(
                "INSERT INTO assessments (uid, mode, created, changed, revision, client, client_key, described,"
                " answered, asked, band, plan) VALUES (?, 'full', 0, ?, 5, ?, ?, 5, 58, 60, 'Steady', 'Complete')",
                (f"{number:032x}", 1.7e9 + chance.random() * 5e7, name, search_key(name)),
            )
            connection.execute(
                "INSERT INTO texts (rowid, client, notes, findings) VALUES (last_insert_rowid(), ?, ?, ?)",
                (name, "showed us the console", ". ".join(chance.sample(FINDINGS, 2))),
            )


def _best(work):
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1e3 * min(times)


def test_a_long_list(tell, tmp_path):
    database = Database.open(tmp_path / "library.db")
    _many(database, random.Random(1))
    shelf = Shelf(database)
    wholes = {words: shelf.rows(words) for words in ("", "h", "dent", "two-step", "console 777", "nothing")}
    slowest = {words: _best(lambda words=words: shelf.rows(words)) for words in wholes}
    listed, searched = slowest.pop(""), max(slowest.items(), key=lambda pair: pair[1])
    counted, deep = _best(shelf.count), _best(lambda: shelf.rows(skip=MANY - 300))
    tell(
        f"{MANY} assessments: list {listed:.1f} ms, counted {counted:.1f} ms, its end {deep:.1f} ms, "
        f"slowest search {searched[1]:.1f} ms for {searched[0]!r} (wanted: at most 50)"
    )
    assert [len(found) for found in wholes.values()][:2] == [200, 200]
    assert wholes["nothing"] == []
