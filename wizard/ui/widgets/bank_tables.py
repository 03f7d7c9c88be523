"""What changes in the questions, what is wrong with them, and what a change makes of an assessment, as tables."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.app.spreadsheets import SHEET
from wizard.domain.language import say
from wizard.proposal.blocks import Cell, Column, Row, Table
from wizard.proposal.wording import points, price
from wizard.ui.translation import quoted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.domain.bank_changes import BankChange, ChangeKind, Loss
    from wizard.domain.errors import Problem
    from wizard.domain.revaluation import Revaluation, Verdict

translate = QCoreApplication.translate
MOST, NAMED = 200, 3  # rows that anybody reads, and names in one cell


def problem_table(problems: Sequence[Problem]) -> Table:
    """Return a table of what is wrong: where, what, and what would be right."""
    columns = (
        Column(translate("banks", "Where"), 0.3),
        Column(translate("banks", "What is wrong"), 0.4),
        Column(translate("banks", "What would be right"), 0.3),
    )
    rows = [Row((Cell(_place(each)), Cell(each.what), Cell(each.remedy))) for each in problems[:MOST]]
    return Table(columns, (*rows, *_more(len(problems))))


def change_table(changes: Sequence[BankChange]) -> Table:
    """Return a table of what changes in the questions."""
    columns = (
        Column(translate("banks", "What changes"), 0.34),
        Column(translate("banks", "Until now"), 0.33),
        Column(translate("banks", "From then on"), 0.33),
    )
    names = _kinds()
    rows = [Row((Cell(each.name, names[each.kind]), Cell(each.then), Cell(each.now))) for each in changes[:MOST]]
    return Table(columns, (*rows, *_more(len(changes))))


def effect_table(effect: Revaluation) -> Table:
    """Return a table of the result as it is and as it would be."""
    columns = (
        Column(translate("banks", "The result"), 0.34),
        Column(translate("banks", "As it is"), 0.33),
        Column(translate("banks", "With today's questions"), 0.33),
    )
    names = (translate("banks", "Readiness"), translate("banks", "At stake"), translate("banks", "Plan"))
    then, now = (verdict_words(each) for each in (effect.then, effect.now))
    rows = (
        Row((Cell(name), Cell(before), Cell(after, strong=before != after)))
        for name, before, after in zip(names, then, now, strict=True)
    )
    return Table(columns, tuple(rows))


def loss_words(lost: Sequence[Loss]) -> str:
    """Say which answers take no part any more."""
    if not lost:
        return translate("banks", "Every answer goes on to count.")
    names = ", ".join(quoted(loss.name) for loss in lost)
    text = translate("banks", "Answers that no longer fit, and take no part from then on ({0}): {1}. They stay kept.")
    return text.format(len(lost), names)


def verdict_words(found: Verdict) -> tuple[str, str, str]:
    """Return both scores and the plan with its fee, in words."""
    none = translate("banks", "not assessed")
    scores = (found.readiness, found.exposure)
    readiness, exposure = (none if score is None else points(score) for score in scores)
    plan = found.name or translate("banks", "none named yet")
    return readiness, exposure, f"{plan}, {fee_words(found)}" if found.fee is not None else plan


def fee_words(found: Verdict) -> str:
    """Return the monthly fee in its currency, with cents only where there are any; "" where there is none."""
    if found.fee is None:
        return ""
    return translate("banks", "{0} a month").format(price(found.fee, found.currency))


def some(names: Sequence[str]) -> str:
    """Return the first of many names, and how many more there are."""
    more = translate("banks", " and {0} more").format(len(names) - NAMED) if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more


def _place(problem: Problem) -> str:
    """Return where a problem stands: the cell, or the question and option of a file."""
    _, sheet, cell = problem.file.partition(say(SHEET).partition("{")[0])
    asked = " ".join(part for part in (problem.question, problem.option) if part)
    return ": ".join(part for part in (f"{sheet}{cell}" if sheet else PurePath(problem.file).name, asked) if part)


def _more(total: int) -> list[Row]:
    if total <= MOST:
        return []
    return [Row((Cell(translate("banks", "And {0} more.").format(total - MOST)), Cell(""), Cell("")))]


def _kinds() -> dict[ChangeKind, str]:
    return {
        "added": translate("banks", "New question"),
        "removed": translate("banks", "No longer asked"),
        "reworded": translate("banks", "Reworded"),
        "option_added": translate("banks", "New answer to choose"),
        "option_removed": translate("banks", "Answer no longer there to choose"),
        "option_reworded": translate("banks", "Answer reworded"),
        "points": translate("banks", "Counts otherwise"),
        "needs": translate("banks", "Calls for other services"),
        "asked": translate("banks", "Asked under other conditions"),
        "help": translate("banks", "Other help texts"),
        "rules": translate("banks", "Rules of the scores"),
        "service_added": translate("banks", "New service"),
        "service_removed": translate("banks", "Service no longer there"),
        "service": translate("banks", "Service changed"),
        "covers": translate("banks", "Plan covers other services"),
    }
