"""Work beside the window: told of, cancelled between two steps, and never left running."""

from __future__ import annotations

import threading

import pytest

from wizard.domain.errors import WizardError
from wizard.ui.jobs import Job, Jobs, Stopped


class Steps:
    """Work of a few steps that waits for permission before each."""

    def __init__(self, count=3, problem=None):
        self.count = count
        self.problem = problem
        self.go = threading.Semaphore(0)
        self.started = threading.Event()
        self.thread = None

    def __call__(self, reporter):
        self.thread = threading.current_thread()
        self.started.set()
        for step in range(self.count):
            self.go.acquire(timeout=10)
            reporter.tell((step + 1) / self.count)
        if self.problem is not None:
            raise self.problem
        return "finished"

    def let_go(self):
        for _ in range(self.count):
            self.go.release()


@pytest.fixture
def jobs(qapp):
    found = Jobs(qapp)
    yield found
    found.shutdown()
    found.setParent(None)


def heard(job):
    """Collect what a job sends, in order."""
    sent = []
    job.progress.connect(lambda fraction: sent.append(round(fraction, 2)))
    job.done.connect(sent.append)
    job.failed.connect(sent.append)
    job.cancelled.connect(lambda: sent.append("cancelled"))
    return sent


def test_a_job_runs_elsewhere_and_tells_how_far_it_is(jobs, qtbot):
    work = Steps()
    job = Job(work)
    sent = heard(job)
    with qtbot.waitSignal(job.finished):
        jobs.start(job)
        work.let_go()
    assert sent == [0.0, 0.33, 0.67, 1.0, "finished"]
    assert work.thread is not threading.current_thread()


def test_a_cancelled_job_stops_at_its_next_step(jobs, qtbot):
    work = Steps()
    job = Job(work)
    sent = heard(job)
    with qtbot.waitSignal(job.finished):
        jobs.start(job)
        qtbot.waitUntil(work.started.is_set)
        job.cancel()
        work.let_go()
    assert sent == [0.0, "cancelled"]


def test_a_job_cancelled_before_its_turn_never_begins(jobs, qtbot):
    first, second = Steps(), Steps()
    jobs.start(Job(first))
    waiting = Job(second)
    sent = heard(waiting)
    with qtbot.waitSignal(waiting.finished):
        jobs.start(waiting)
        waiting.cancel()
        first.let_go()
    assert sent == ["cancelled"]
    assert not second.started.is_set()


def test_a_problem_comes_back_as_its_sentence(jobs, qtbot):
    work = Steps(1, WizardError("the disk is full"))
    job = Job(work)
    sent = heard(job)
    with qtbot.waitSignal(job.finished):
        jobs.start(job)
        work.let_go()
    assert sent[-1] == "the disk is full"


def test_a_bug_is_not_swallowed_and_still_ends_the_job(qapp):
    job = Job(Steps(0, ValueError("a bug")))
    sent = heard(job)
    with pytest.raises(ValueError, match="a bug"):
        job.run()
    qapp.processEvents()
    assert sent[-1] == "Something unexpected went wrong."


def test_shutting_down_waits_for_what_runs(jobs):
    work = Steps()
    jobs.start(Job(work))
    work.started.wait(10)
    work.let_go()
    jobs.shutdown()
    assert not jobs.busy


def test_being_stopped_is_no_error():
    assert not issubclass(Stopped, WizardError)


def test_what_the_last_job_calls_for_is_not_begun_after_the_end(jobs, qtbot):
    late = Steps(count=0)
    jobs.shutdown()
    jobs.start(Job(late))
    qtbot.wait(50)
    assert not late.started.is_set()
    assert not jobs.busy
