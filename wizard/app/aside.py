"""What a question bank cannot read of an assessment is set aside in it: a file of it opens, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from wizard.catalog.answers import read_answers
from wizard.catalog.fields import Table
from wizard.store.entries import fitting
from wizard.store.files import answers_as_json

if TYPE_CHECKING:
    from wizard.domain.assessment import Assessment
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.questions import Bank

ASIDE = "set_aside"


def set_aside(assessment: Assessment, bank: Bank, catalogue: Catalogue | None) -> Assessment:
    """Return an assessment with what the bank knows in its place, and the rest beside what no program knows."""
    known = fitting(assessment, bank, catalogue)
    aside = _left_out(assessment, known)
    if not aside:
        return known
    return replace(known, extra={**known.extra, ASIDE: _joined(known.extra.get(ASIDE), aside)})


def taken_back(assessment: Assessment, bank: Bank) -> Assessment:
    """Return an assessment with the answers that were set aside in it and that a bank can read, where it has none."""
    aside = assessment.extra.get(ASIDE)
    if not isinstance(aside, dict) or not isinstance(kept := aside.get("answers"), dict):
        return assessment
    missing = {name: given for name, given in kept.items() if name in bank.by_id and name not in assessment.answers}
    found = read_answers(Table({"answers": missing}, [], ""), bank)
    if not found:
        return assessment
    left = {**aside, "answers": {name: given for name, given in kept.items() if name not in found}}
    left = {kind: part for kind, part in left.items() if part}
    extra = {key: part for key, part in {**assessment.extra, ASIDE: left}.items() if key != ASIDE or left}
    return replace(assessment, answers={**assessment.answers, **found}, extra=extra)


def _left_out(whole: Assessment, known: Assessment) -> dict[str, Any]:
    """Return what a part of an assessment lacks."""
    answers = {name: answer for name, answer in whole.answers.items() if name not in known.answers}
    found = {
        "answers": answers_as_json(answers),
        "marks": {name: text for name, text in whole.marks.items() if name not in known.marks},
        "assumptions": {name: value for name, value in whole.assumptions.items() if name not in known.assumptions},
    }
    return {kind: part for kind, part in found.items() if part}


def _joined(before: object, now: object) -> object:
    """Return what was set aside before with what is now; where both have something, what is now."""
    if not (isinstance(before, dict) and isinstance(now, dict)):
        return now
    return {**before, **{name: _joined(before.get(name), value) for name, value in now.items()}}
