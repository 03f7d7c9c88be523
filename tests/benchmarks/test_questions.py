"""How fast the questions are: opening a page, and an answer until the section list shows it.

Units:
    milliseconds of processor time, so that a busy machine says the same as an idle one
"""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is loaded

import statistics
import time
from dataclasses import replace
from itertools import cycle

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMainWindow

from tests.benchmarks.cases import TODAY
from wizard.app import shipped
from wizard.app.session import Session
from wizard.domain.answers import answered
from wizard.domain.assessment import Assessment, Client
from wizard.domain.questions import Section
from wizard.ui import theme
from wizard.ui.walk import Walk

pytestmark = pytest.mark.usefixtures("in_the_window")
SECTIONS, EACH = 40, 25


def large_bank():
    """Return a bank of 1,000 questions in 40 sections, made of the shipped ones."""
    bank = shipped.bank()
    models = cycle([question for question in bank.questions if question.kind == "single" and question.show_if is None])
    sections = tuple(
        Section(
            f"s{place}",
            f"Section {place}",
            2.0,
            tuple(
                next(models)._replace(id=f"q{place}_{row}", section=f"s{place}", cost_key=None) for row in range(EACH)
            ),
        )
        for place in range(SECTIONS)
    )
    return replace(bank, sections=sections, caps=())


BANKS = {"shipped bank": shipped.bank, "1,000 questions": large_bank}


@pytest.fixture(params=BANKS)
def walking(request, qtbot, qapp):
    """Return a walk through a bank on screen, and the name of the bank."""
    theme.apply(qapp, "light")
    bank = BANKS[request.param]()
    answers = {q.id: answered(q.options[0].id) for q in bank.questions if q.kind == "single"}
    session = Session(bank, None, Assessment(Client("Sample"), answers), TODAY)
    main, found = QMainWindow(), Walk(session)
    main.setMinimumSize(640, 480)
    main.setCentralWidget(found)
    qtbot.addWidget(main)
    main.resize(1100, 760)
    main.show()
    yield found, session, request.param
    main.close()


def settle():
    """Let everything that waits be laid out and painted."""
    QCoreApplication.processEvents()


def took(work):
    """Return how much of the processor some work takes, in milliseconds; what else runs here does not count."""
    start = time.process_time()
    work()
    return 1e3 * (time.process_time() - start)


def opening(walk, step):
    """Return how long a page takes to be on screen; then let it do what it left for later."""
    time_taken = took(lambda: (walk.go_to(step), walk.page().viewport().repaint()))
    settle()
    return time_taken


def test_opening_a_page(walking, tell):
    walk, session, name = walking
    walk.go_to("client")
    settle()
    steps = [state.id for state in session.sections()[:10]]
    first = [opening(walk, step) for step in steps]
    again = [opening(walk, step) for step in steps]
    tell(
        f"a page, {name}: first visit {statistics.median(first):.0f} ms (longest {max(first):.0f}),"
        f" again {statistics.median(again):.0f} ms"
    )


def test_an_answer_until_the_section_list_shows_it(walking, tell):
    walk, session, name = walking
    section = next(one for one in session.bank.sections if any(q.kind == "single" for q in session.asked(one)))
    walk.go_to(section.id)
    settle()
    question = next(q for q in session.asked(section) if q.kind == "single")
    card = walk.page()._cards[question.id]  # noqa: SLF001 - a benchmark clicks without looking for it
    times = [took(lambda place=place: (card.choices()[place % 2].click(), settle())) for place in range(1, 30)]
    tell(f"an answer until it is painted, {name}: {statistics.median(times):.1f} ms (longest {max(times):.1f})")


def test_the_review(walking, tell):
    walk, session, name = walking
    for question in list(session.assessment.answers)[::2]:
        session.forget(question)
    walk.go_to("client")
    settle()
    tell(f"the review, {name}: {took(lambda: (walk.go_to('review'), settle())):.0f} ms")
