"""Tiny banks whose scores can be worked out in the head."""

from __future__ import annotations

from wizard.domain.answers import NOT_APPLICABLE, UNKNOWN, answered
from wizard.domain.questions import Band, Bank, Dimension, Option, Question, Section

BANDS = (
    Band("readiness", "poor", "Poor", below=35),
    Band("readiness", "fair", "Fair", below=60),
    Band("readiness", "good", "Good", below=80),
    Band("readiness", "best", "Best", below=101),
    Band("exposure", "low", "Low", below=35),
    Band("exposure", "high", "High", below=101),
)


def habit(question_id, *, needs=None, **more):
    """Return a habit: good earns 1.0, half 0.5, bad 0.0; ``needs`` by option id."""
    wanted = needs or {}
    options = tuple(
        Option(name, name.title(), points, wanted.get(name, {}))
        for name, points in (("good", 1.0), ("half", 0.5), ("bad", 0.0))
    )
    return _question(question_id, "readiness", "single", {"dimension": "care", "options": options, **more})


def stake(question_id, **more):
    """Return an exposure question: little 0.0, some 0.5, much 1.0."""
    options = tuple(Option(name, name.title(), points) for name, points in (("little", 0), ("some", 0.5), ("much", 1)))
    return _question(question_id, "exposure", "single", {"dimension": "stakes", "options": options, **more})


def ticks(question_id, points, **more):
    """Return a multi question whose options earn these points, with an exclusive "none"."""
    options = (Option("none", "None", 0.0, exclusive=True), *(Option(name, name, p) for name, p in points.items()))
    return _question(question_id, "exposure", "multi", {"dimension": "stakes", "options": options, **more})


def number(question_id, axis="history", **more):
    """Return a question for a number."""
    return _question(question_id, axis, "number", more)


def text(question_id):
    """Return a question for a text."""
    return _question(question_id, "context", "text", {})


def bank(*questions, weights=None, caps=(), bands=BANDS):
    """Return a bank of one section; areas in order of first appearance, each of weight 1 unless ``weights`` says."""
    areas = {question.dimension: question.axis for question in questions if question.dimension}
    dimensions = tuple(
        Dimension(name, name.title(), axis, (weights or {}).get(name, 1.0)) for name, axis in areas.items()
    )
    section = Section("all", "All", 1.0, tuple(questions))
    return Bank("tiny", "1", "Tiny", "en", (section,), dimensions, bands, tuple(caps))


def sheet(**answers):
    """Return an answer sheet; "?" is "I don't know", "-" does not apply."""
    marks = {"?": UNKNOWN, "-": NOT_APPLICABLE}
    return {
        question: marks[value]
        if isinstance(value, str) and value in marks
        else answered(tuple(value) if isinstance(value, list) else value)
        for question, value in answers.items()
    }


def _question(question_id, axis, kind, more):
    settings = {"weight": 1.0, "not_applicable": "We have none", **more}
    return Question(question_id, "all", axis, kind, f"What about {question_id}?", **settings)
