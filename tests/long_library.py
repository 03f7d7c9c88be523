"""A library as long as any will get: rows made up by chance, the same ones each time."""

from __future__ import annotations

import datetime as dt
import random

from wizard.store.cases import search_key

MANY = 100_000
ARCHIVED = 5  # one in so many
AT_HAND = MANY - MANY // ARCHIVED
BEGUN = 1.7e9  # when the first was changed, in seconds since 1970
NAMES = ("Harbour", "Dental", "Lab", "Law", "Office", "Studio", "North", "Müller", "Söhne", "River", "Bakery")
FINDINGS = ("Two-step sign-in", "Tested copies of data", "Updates within two weeks", "Records of who owns what")
BANDS = ("Firefighting", "Getting organised", "Steady", "Well run")
PLANS = ("Essential care", "Complete care", "Comprehensive care", "")
DAY = dt.date(2026, 1, 1)
ROW = (
    "INSERT INTO assessments (uid, mode, created, changed, revision, client, client_key, described, answered, asked,"
    " band, plan, score, unknowns, follow_up, archived, pinned)"
    " VALUES (?, 'full', 0, ?, 5, ?, ?, 5, 58, 60, ?, ?, ?, ?, ?, ?, ?)"
)
TEXTS = "INSERT INTO texts (rowid, client, notes, findings) VALUES (?, ?, ?, ?)"
TAG = "INSERT INTO tags (assessment, tag_key, tag) VALUES (?, ?, ?)"


def fill_up(database, many, seed=1):
    """Put so many rows into an empty library."""
    chance, rows, texts, tags = random.Random(seed), [], [], []
    for number in range(1, many + 1):
        name = f"{' '.join(chance.sample(NAMES, 3))} {number}"
        rows.append(_row(chance, number, name))
        notes, findings = "showed us the console", ". ".join(chance.sample(FINDINGS, 2))
        texts.append((number, name, notes, findings))
        offered = ("gold", "restaurant", "rare" if number % 5000 == 1 else "north")
        tags += [(number, tag, tag) for tag in offered if chance.random() < 1 / 3 or tag == "rare"]
    with database.change() as connection:
        for statement, values in ((ROW, rows), (TEXTS, texts), (TAG, tags)):
            connection.executemany(statement, values)


def _row(chance, number, name):
    follow_up = (DAY + dt.timedelta(chance.randrange(700))).isoformat() if chance.random() < 1 / 3 else ""
    moment = BEGUN + chance.random() * 5e7
    return (
        *(f"{number:032x}", moment, name, search_key(name)),
        *(chance.choice(BANDS), chance.choice(PLANS), 100 * chance.random(), chance.choice((0, 0, 1, 4)), follow_up),
        *(moment if number % ARCHIVED == 0 else None, chance.random() < 1 / 2000),
    )
