"""What the workbook says: answers, findings, roadmap with its budget, prices, plans and assumptions as tables.

Numbers stay numbers, unrounded, for whoever goes on calculating; sums are
formulas, so that a changed line changes its total.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from wizard.proposal import wording
from wizard.proposal.brief import SEVERITIES, Brief
from wizard.proposal.price_words import cause, line_name, rate_words

if TYPE_CHECKING:
    from wizard.domain.pricing import QuoteLine
    from wizard.domain.roadmap import Task

Kind = Literal["text", "money", "number", "share"]
WAYS = {"plan": "In the plan", "project": "One-off project", "do_it_yourself": "Do it yourself"}
STATES = {"gap": "Gap", "unsure": "To find out", "kept": "Good thanks to today's contract"}
KNOWN = {"said": "As told", "seen": "Seen", "tested": "Tested"}
DANGEROUS = ("=", "+", "-", "@", "\t", "\r")  # what a program that opens a text may take for the start of a formula


@dataclass(frozen=True, slots=True)
class Formula:
    """A value that the workbook works out itself."""

    text: str


Value = str | float | int | Formula | None


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its title, its width in characters, and what stands in it."""

    title: str
    width: int
    kind: Kind = "text"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table on a page of its own; the header is row 1, ``totals`` are as many rows at the end that stand out."""

    title: str
    fields: tuple[Field, ...]
    rows: tuple[tuple[Value, ...], ...]
    totals: int = 0


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
        ("Client" if brief.priced else "Business", brief.client),
        ("Date", advice.today.isoformat()),
        ("Questions", f"{advice.bank.title} {advice.bank.version}"),
        ("Readiness, of 100", _points(advice.readiness.score)),
        ("Readiness, at least", _points(advice.readiness.low)),
        ("Readiness, at most", _points(advice.readiness.high)),
        ("At stake, of 100", _points(advice.exposure.score)),
    ]
    if brief.advised:
        rows.append(("Recommended", brief.leader.name))
    if advice.costs is not None:
        spread = advice.costs.break_fix
        title = f"Breakdowns a year as today, {brief.currency}"
        parts = (("", spread.mean), (", 1 year in 10 below", spread.p10), (", 1 year in 10 above", spread.p90))
        rows += [(f"{title}{words}", wording.two_digits(value)) for words, value in parts]
    return Sheet("Overview", (Field("What", 44), Field("Value", 40)), tuple(rows))


def _points(score: float | None) -> Value:
    return "not assessed" if score is None else round(score, 1)


def answers(brief: Brief) -> Sheet:
    """Return a row for each question that was to be answered."""
    rows: list[tuple[Value, ...]] = []
    for section in brief.advice.bank.sections:
        for question in brief.asked(section):
            standing = brief.advice.standings[question.id]
            answer = standing.answer
            seen = KNOWN.get(answer.evidence or "", "") if answer is not None else ""
            known = ", ".join(part for part in (seen, wording.inside(brief.as_of(question.id))) if part)
            note = answer.note if answer is not None else ""
            state = standing.status.replace("_", " ")
            rows.append((section.title, question.id, question.text, brief.answer(standing), state, known, note))
    fields = (
        Field("Section", 22), Field("Id", 14), Field("Question", 60), Field("Answer", 44), Field("State", 14),
        Field("How we know", 14), Field("Note", 40),
    )  # fmt: skip
    return Sheet("Answers", fields, tuple(rows))


def findings(brief: Brief) -> Sheet:
    """Return a row for each finding."""
    rows = tuple(
        (
            brief.service_name(finding.service),
            SEVERITIES.get(finding.severity, ""),
            STATES[finding.state],
            "yes" if finding.urgent else "",
            brief.because(finding.needs),
            ("yes" if finding.in_plan else "no") if brief.advised else "",
            finding.price_year,
        )
        for finding in brief.advice.findings
    )
    fields = (
        Field("Finding", 34), Field("Weight", 14), Field("State", 18), Field("Do first", 10),
        Field("Because of these answers", 70), Field("In the recommended plan", 14),
        Field(f"Worth a year, {brief.currency}", 16, "money"),
    )  # fmt: skip
    return Sheet("Findings", fields, rows)


def _roadmap(brief: Brief) -> Sheet:
    tasks = sorted(brief.advice.roadmap, key=lambda task: task.quarter)
    rows: list[tuple[Value, ...]] = [_task(brief, task) for task in tasks]
    fields = [
        Field("Quarter", 12), Field("What", 34), Field("Do first", 10), Field("How", 18),
        Field("What you can do yourself", 70), Field("Your hours", 14, "number"),
    ]  # fmt: skip
    if brief.priced:
        fields += [Field(f"As a project, {brief.currency}", 20, "money"), Field("Lowest plan with it", 24)]
    if rows:
        last = len(rows) + 1
        sums: list[Value] = ["All together", None, None, None, None, Formula(f"=SUM(F2:F{last})")]
        rows.append(tuple([*sums, Formula(f"=SUM(G2:G{last})"), None] if brief.priced else sums))
    return Sheet("Roadmap", tuple(fields), tuple(rows), totals=1)


def _task(brief: Brief, task: Task) -> tuple[Value, ...]:
    shown: tuple[Value, ...] = (
        wording.quarter(task.quarter),
        brief.service_name(task.service),
        "yes" if task.urgent else "",
        WAYS[task.way] if brief.priced or task.way != "plan" else "",
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
        Field("What", 34), Field("Because", 44), Field("Count", 10, "number"),
        Field(f"Each, {brief.currency}", 16, "money"), Field(f"Amount, {brief.currency}", 18, "money"),
    )  # fmt: skip
    if quote is None or not brief.advised:
        return Sheet("Price", fields, ())
    rows = [_line(brief, line, row) for row, line in enumerate(quote.lines, start=2)]
    month = len(rows) + 2
    rows.append(("A month", None, None, None, Formula(f"=SUM(E2:E{month - 1})") if rows else 0))
    rows += [_line(brief, line, row) for row, line in enumerate(quote.once, start=month + 1)]
    for year in quote.years:
        row = len(rows) + 2
        price = Formula(f"=E{month}") if year.monthly == quote.monthly else float(year.monthly)
        rows.append((f"Year {year.year}", "Months at that year's price", year.months, price, _product(row)))
    last = len(rows) + 1
    rows.append(("The whole term", None, None, None, Formula(f"=SUM(E{month + 1}:E{last})")))
    if quote.tax is not None:
        said = "In these prices" if quote.tax.tax.included else "On top of these prices"
        rows.append((f"{rate_words(quote.tax.tax)} over the term", said, None, None, float(quote.tax.term)))
    return Sheet("Price", fields, tuple(rows), totals=1 + (quote.tax is not None))


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
    titles = ("Fee a year", "Set-up, a year's share", "Breakdowns that remain", "Gaps left open", "All counted")
    fields = (Field("Plan", 34), *(Field(f"{title}, {brief.currency}", 20, "money") for title in titles))
    return Sheet("Plans", fields, tuple(rows))


def _assumptions(brief: Brief) -> Sheet:
    catalogue = brief.advice.catalogue
    figures = () if catalogue is None or not brief.ladder else catalogue.figures
    rows = tuple(
        (
            figure.title,
            float(figure.value),
            None if figure.low is None else float(figure.low),
            None if figure.high is None else float(figure.high),
            figure.unit,
            figure.basis.year,
            figure.basis.grade,
            "our own assumption" if figure.basis.own else figure.basis.title,
            "changed for this assessment" if figure.changed else "default",
        )
        for figure in figures
    )
    fields = (
        Field("Assumption", 60), Field("Value", 12, "number"), Field("Low", 12, "number"), Field("High", 12, "number"),
        Field("Unit", 22), Field("Year", 8), Field("Grade", 8), Field("Rests on", 44), Field("Changed", 26),
    )  # fmt: skip
    return Sheet("Assumptions", fields, rows)
