"""What the workbook says: answers, findings, roadmap with its budget, prices, plans and assumptions as tables.

Numbers stay numbers, unrounded, for whoever goes on calculating; sums are
formulas, so that a changed line changes its total.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import mark, say, say_in
from wizard.proposal import wording
from wizard.proposal.brief import SEVERITIES, Brief
from wizard.proposal.columns import Field, Formula, Sheet
from wizard.proposal.price_words import cause, line_name, rate_words

if TYPE_CHECKING:
    from wizard.domain.costs import Spread
    from wizard.domain.flow import Standing
    from wizard.domain.pricing import QuoteLine
    from wizard.domain.roadmap import Task
    from wizard.proposal.columns import Value

WAYS = {"plan": mark("In the plan"), "project": mark("One-off project"), "do_it_yourself": mark("Do it yourself")}
STATES = {"gap": mark("Gap"), "unsure": mark("To find out"), "kept": mark("Good thanks to today's contract")}
FEES = (
    mark("Fee a year"), mark("Set-up, a year's share"), mark("Breakdowns that remain"), mark("Gaps left open"),
    mark("All counted"),
)  # fmt: skip


def sheets(brief: Brief) -> tuple[Sheet, ...]:
    """Return the pages of the workbook; those of prices only where prices may be shown."""
    found = [_overview(brief), answers(brief), findings(brief), _roadmap(brief)]
    if brief.priced:
        found += [_price(brief), _plans(brief)]
    found.append(_assumptions(brief))
    return tuple(sheet for sheet in found if sheet.rows)


def _overview(brief: Brief) -> Sheet:
    advice = brief.advice
    rows: list[tuple[Value, ...]] = [
        (say("Client") if brief.priced else say("Business"), brief.client),
        (say("Date"), advice.today.isoformat()),
        (say("Questions"), f"{advice.bank.title} {advice.bank.version}"),
        (say("Readiness, of 100"), _points(advice.readiness.score)),
        (say("Readiness, at least"), _points(advice.readiness.low)),
        (say("Readiness, at most"), _points(advice.readiness.high)),
        (say("At stake, of 100"), _points(advice.exposure.score)),
    ]
    if brief.advised:
        rows.append((say("Recommended"), brief.leader.name))
    if advice.costs is not None:
        rows += _spread(advice.costs.break_fix, brief.currency)
    return Sheet(say("Overview"), (Field(say("What"), 44), Field(say("Value"), 40)), tuple(rows))


def _spread(spread: Spread, currency: str) -> list[tuple[Value, ...]]:
    return [
        (say("Breakdowns a year as today, {currency}", currency=currency), wording.two_digits(spread.mean)),
        (
            say("Breakdowns a year as today, {currency}, 1 year in 10 below", currency=currency),
            wording.two_digits(spread.p10),
        ),
        (
            say("Breakdowns a year as today, {currency}, 1 year in 10 above", currency=currency),
            wording.two_digits(spread.p90),
        ),
    ]


def _points(score: float | None) -> Value:
    return say("not assessed") if score is None else round(score, 1)


def answers(brief: Brief) -> Sheet:
    """Return a row for each question that was to be answered."""
    rows: list[tuple[Value, ...]] = []
    for section in brief.advice.bank.sections:
        for question in brief.asked(section):
            standing = brief.advice.standings[question.id]
            known = ", ".join(part for part in (_known(standing), wording.inside(brief.as_of(question.id))) if part)
            note = standing.answer.note if standing.answer is not None else ""
            said = brief.answer(standing)
            rows.append((section.title, question.id, question.text, said, _state(standing), known, note))
    fields = (
        Field(say("Section"), 22), Field(say("Id"), 14), Field(say("Question"), 60), Field(say("Answer"), 44),
        Field(say_in("of an answer or a finding", "State"), 14), Field(say("How we know"), 14), Field(say("Note"), 40),
    )  # fmt: skip
    return Sheet(say("Answers"), fields, tuple(rows))


def _known(standing: Standing) -> str:
    match standing.answer.evidence if standing.answer is not None else None:
        case "said":
            return say_in("how an answer is known", "As told")
        case "seen":
            return say_in("how an answer is known", "Seen")
        case "tested":
            return say_in("how an answer is known", "Tested")
        case _:
            return ""


def _state(standing: Standing) -> str:
    match standing.status:
        case "answered":
            return say_in("the state of a question", "answered")
        case "unknown":
            return say_in("the state of a question", "unknown")
        case "not_applicable":
            return say_in("the state of a question", "not applicable")
        case "unanswered":
            return say_in("the state of a question", "unanswered")
        case _:
            return say_in("the state of a question", "not asked")


def findings(brief: Brief) -> Sheet:
    """Return a row for each finding."""
    rows = tuple(
        (
            brief.service_name(finding.service),
            say(SEVERITIES[finding.severity]) if finding.severity in SEVERITIES else "",
            say(STATES[finding.state]),
            _yes() if finding.urgent else "",
            brief.because(finding.needs),
            (_yes() if finding.in_plan else say_in("in a table", "no")) if brief.advised else "",
            finding.price_year,
        )
        for finding in brief.advice.findings
    )
    fields = (
        Field(say("Finding"), 34), Field(say_in("how serious a finding is", "Weight"), 14),
        Field(say_in("of an answer or a finding", "State"), 18), Field(say("Do first"), 10),
        Field(say("Because of these answers"), 70), Field(say("In the recommended plan"), 14),
        Field(say("Worth a year"), 16, "money", brief.currency),
    )  # fmt: skip
    return Sheet(say("Findings"), fields, rows)


def _yes() -> str:
    return say_in("in a table", "yes")


def _roadmap(brief: Brief) -> Sheet:
    tasks = sorted(brief.advice.roadmap, key=lambda task: task.quarter)
    rows: list[tuple[Value, ...]] = [_task(brief, task) for task in tasks]
    fields = [
        Field(say("Quarter"), 12), Field(say("What"), 34), Field(say("Do first"), 10), Field(say("How"), 18),
        Field(say("What you can do yourself"), 70), Field(say("Your hours"), 14, "number"),
    ]  # fmt: skip
    if brief.priced:
        fields += [Field(say("As a project"), 20, "money", brief.currency), Field(say("Lowest plan with it"), 24)]
    if rows:
        last = len(rows) + 1
        sums: list[Value] = [say("All together"), None, None, None, None, Formula(f"=SUM(F2:F{last})")]
        rows.append(tuple([*sums, Formula(f"=SUM(G2:G{last})"), None] if brief.priced else sums))
    return Sheet(say("Roadmap"), tuple(fields), tuple(rows), totals=1)


def _task(brief: Brief, task: Task) -> tuple[Value, ...]:
    shown: tuple[Value, ...] = (
        wording.quarter(task.quarter),
        brief.service_name(task.service),
        _yes() if task.urgent else "",
        say(WAYS[task.way]) if brief.priced or task.way != "plan" else "",
        task.diy,
        task.diy_hours or None,
    )
    if not brief.priced:
        return shown
    return (
        *shown,
        float(task.one_off) if task.one_off > 0 else None,
        brief.plan_name(task.lowest_plan) if task.lowest_plan is not None else "",
    )


def _price(brief: Brief) -> Sheet:
    quote = brief.advice.quote
    fields = (
        Field(say("What"), 34), Field(say_in("the reason of a price", "Because"), 44),
        Field(say_in("how many", "Count"), 10, "number"),
        Field(say_in("the price of one", "Each"), 16, "money", brief.currency),
        Field(say("Amount"), 18, "money", brief.currency),
    )  # fmt: skip
    title = say("Price")
    if quote is None or not brief.advised:
        return Sheet(title, fields, ())
    rows = [_line(brief, line, row) for row, line in enumerate(quote.lines, start=2)]
    month = len(rows) + 2
    rows.append((say("A month"), None, None, None, Formula(f"=SUM(E2:E{month - 1})") if rows else 0))
    rows += [_line(brief, line, row) for row, line in enumerate(quote.once, start=month + 1)]
    for year in quote.years:
        row = len(rows) + 2
        price = Formula(f"=E{month}") if year.monthly == quote.monthly else float(year.monthly)
        name, cause_of_it = say("Year {number}", number=year.year), say("Months at that year's price")
        rows.append((name, cause_of_it, year.months, price, _product(row)))
    last = len(rows) + 1
    rows.append((say("The whole term"), None, None, None, Formula(f"=SUM(E{month + 1}:E{last})")))
    if quote.tax is not None:
        said = say("In these prices") if quote.tax.tax.included else say("On top of these prices")
        name = say("{tax} over the term", tax=rate_words(quote.tax.tax))
        rows.append((name, said, None, None, float(quote.tax.term)))
    return Sheet(title, fields, tuple(rows), totals=1 + (quote.tax is not None))


def _line(brief: Brief, line: QuoteLine, row: int) -> tuple[Value, ...]:
    return (line_name(line), cause(brief, line), float(line.quantity), float(line.unit_price), _product(row))


def _product(row: int) -> Formula:
    return Formula(f"=ROUND(C{row}*D{row},2)")


def _plans(brief: Brief) -> Sheet:
    rows: list[tuple[Value, ...]] = []
    for row, rung in enumerate(brief.ladder, start=2):
        total = Formula(f"=SUM(B{row}:E{row})")
        parts = (rung.fee_year, rung.one_off_year, rung.breakdowns_year, rung.open_gaps_year)
        rows.append((rung.name, *(float(part) for part in parts), total))
    fields = (Field(say("Plan"), 34), *(Field(say(title), 20, "money", brief.currency) for title in FEES))
    return Sheet(say("Plans"), fields, tuple(rows))


def _assumptions(brief: Brief) -> Sheet:
    catalogue = brief.advice.catalogue
    figures = () if catalogue is None or not brief.ladder else catalogue.figures
    rows = tuple(
        (
            figure.title,
            float(figure.value),
            None if figure.low is None else float(figure.low),
            None if figure.high is None else float(figure.high),
            _unit(figure.unit, brief.currency),
            figure.basis.year,
            figure.basis.grade,
            say("our own assumption") if figure.basis.own else figure.basis.title,
            say("changed for this assessment") if figure.changed else say_in("a value", "default"),
        )
        for figure in figures
    )
    fields = (
        Field(say("Assumption"), 60), Field(say("Value"), 12, "number"),
        Field(say_in("the least a value may be", "Low"), 12, "number"),
        Field(say_in("the most a value may be", "High"), 12, "number"),
        Field(say_in("of a value", "Unit"), 22), Field(say("Year"), 8), Field(say_in("of a source", "Grade"), 8),
        Field(say("Rests on"), 44), Field(say_in("whether a value is", "Changed"), 26),
    )  # fmt: skip
    return Sheet(say("Assumptions"), fields, rows)


def _unit(unit: str, currency: str) -> str:
    """Word a unit, which may begin with the currency."""
    if not currency or not unit.startswith(currency):
        return wording.unit_words(unit)
    return f"{currency} {wording.unit_words(unit.removeprefix(currency).strip())}".strip()
