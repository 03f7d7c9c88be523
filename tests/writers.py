"""Two people answer one assessment at the same time, each in a process of their own; and what must be true after."""

from __future__ import annotations

import json
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from tests.library import answers, case_in, every_row
from tests.shipped import BANK
from wizard.domain.answers import answered
from wizard.store.database import Database

SHARED = [question.id for question in BANK.questions if question.kind == "single"][:12]


def write(address, writer, count):
    """Give so many answers, each of its own; return them and every conflict that was reported, in order."""
    database = _opened(address)
    case = case_in(database, process=writer)
    case.sit_down()
    said, given, reported = case.assessment, [], []
    for number in range(count):
        question, value = SHARED[(number * writer) % len(SHARED)], f"{writer}-{number}"
        said = replace(said, answers={**said.answers, question: answered(value)})
        outcome = case.keep(said)
        given.append((question, value))
        reported += [(c.about, json.loads(c.old[1]), json.loads(c.new[1])) for c in outcome.conflicts]
    case.leave()
    database.close()
    return given, reported


def both_write(database, count):
    """Let two writers loose; return per writer what it gave and what was reported to it."""
    case_in(database).keep(answers())
    address = str(database.file) if isinstance(database, Database) else database.address
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        return list(pool.map(write, [address] * 2, (1, 5), [count] * 2))


def trails(database):
    """Return for each question every value it ever had, in order."""
    found = {question: [] for question in SHARED}
    for row in sorted(every_row(database, "history"), key=lambda row: row["revision"]):
        found[row["about"]].append(json.loads(json.loads(row["content"])[1]))
    for row in every_row(database, "answers"):
        found[row["question"]].append(json.loads(row["value"]))
    return found


def check(database, told):
    """See that no answer is lost and that whoever replaced another's answer was told so; return how many conflicts."""
    kept, count = trails(database), sum(len(given) for given, _ in told)
    assert sum(map(len, kept.values())) == count
    for writer, (given, _) in zip((1, 5), told, strict=True):
        for question, trail in kept.items():
            own = [value for value in trail if value.startswith(f"{writer}-")]
            assert own == [value for about, value in given if about == question]
    met = {(question, *pair) for question, trail in kept.items() for pair in pairwise(trail) if _by_two(*pair)}
    reported = [conflict for _, conflicts in told for conflict in conflicts]
    assert len(reported) == len(set(reported))
    assert set(reported) == met
    assert every_row(database, "assessments")[0]["revision"] == count + 1
    return len(met)


def _by_two(earlier, later):
    return earlier.partition("-")[0] != later.partition("-")[0]


def _opened(address):
    if "://" not in address:
        return Database.open(Path(address))
    from wizard.store.server import Server

    return Server.open(address)
