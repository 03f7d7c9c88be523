"""One to three plans side by side: a month, every line with the answer behind it; then what is due once, and in all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.domain.language import say, say_in
from wizard.domain.prices import RATES
from wizard.domain.pricing import DISCOUNT
from wizard.proposal import wording
from wizard.proposal.blocks import Cell, Column, Row, Table
from wizard.proposal.price_words import amount, cause, each, line_name, rate_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from decimal import Decimal

    from wizard.domain.pricing import Quote, QuoteLine, QuoteTax
    from wizard.proposal.brief import Brief

FIRST, REST = 40.0, 60.0  # widths: what the line is, and all plans together


def price_tables(brief: Brief, quotes: Sequence[Quote]) -> tuple[Table, Table]:
    """Return what some plans cost a month, and once and in all, the recommended one standing out."""
    named = brief.advice.quote
    accent = next(
        (place for place, each in enumerate(quotes, 1) if named is not None and each.tier == named.tier), None
    )
    columns = [Column(brief.plan_name(quote.tier), REST / len(quotes), "right") for quote in quotes]
    month = (*_lines(brief, quotes), *_month(brief, quotes), *_years(brief, quotes))
    whole = (*_start(brief, quotes), *_term(brief, quotes))
    first, then = (
        Table((Column(title, FIRST), *columns), rows, accent=accent if len(quotes) > 1 else None, compact=True)
        for title, rows in ((_a_month(), month), (say("Once, and in all"), whole))
    )
    return first, then


def _lines(brief: Brief, quotes: Sequence[Quote]) -> Iterator[Row]:
    found = {line.id: line for quote in reversed(quotes) for line in quote.lines}
    named = brief.advice.quote
    found |= {line.id: line for line in (named.lines if named is not None else ())}
    for line_id in sorted(found, key=_place):
        cells = [_cell(brief, quote, line_id) for quote in quotes]
        yield Row((Cell(line_name(found[line_id]), cause(brief, found[line_id])), *cells))


def _place(line_id: str) -> int:
    """Return where a line stands: rates, discounts, minimum, extras."""
    if line_id in RATES:
        return list(RATES).index(line_id)
    return len(RATES) + (0 if line_id.startswith(DISCOUNT) else 1 if line_id == "minimum" else 2)


def _cell(brief: Brief, quote: Quote, line_id: str) -> Cell:
    line = _line(quote.lines, line_id)
    return Cell(wording.DASH) if line is None else Cell(amount(brief, line.amount), each(brief, line))


def _line(lines: Sequence[QuoteLine], line_id: str) -> QuoteLine | None:
    return next((line for line in lines if line.id == line_id), None)


def _a_month() -> str:
    return say_in("title above amounts", "A month")


def _month(brief: Brief, quotes: Sequence[Quote]) -> Iterator[Row]:
    yield _row(brief, _a_month(), quotes, _monthly, total=True)
    tax = quotes[0].tax
    if tax is None:
        return
    if tax.tax.included:
        inside = say("of which {rate_and_tax}", rate_and_tax=rate_words(tax.tax))
        yield _row(brief, inside, quotes, _tax_a_month)
        return
    yield _row(brief, rate_words(tax.tax), quotes, _tax_a_month)
    yield _row(brief, say("A month with {tax}", tax=tax.tax.name), quotes, _due_a_month, total=True)


def _start(brief: Brief, quotes: Sequence[Quote]) -> Iterator[Row]:
    ids = dict.fromkeys(line.id for quote in quotes for line in quote.once)
    for line_id in ids:
        found = [_line(quote.once, line_id) for quote in quotes]
        first = next(line for line in found if line is not None)
        cells = [Cell(wording.DASH if line is None else amount(brief, line.amount)) for line in found]
        yield Row((Cell(line_name(first), say("Once, when the plan starts")), *cells))


def _years(brief: Brief, quotes: Sequence[Quote]) -> Iterator[Row]:
    catalogue = brief.advice.catalogue
    rise = wording.percent(float(catalogue.sale.yearly_increase)) if catalogue is not None else ""
    for place, year in enumerate(quotes[0].years[1:], start=1):
        if year.monthly == quotes[0].years[0].monthly:
            break
        cells = [Cell(brief.price(quote.years[place].monthly)) for quote in quotes]
        more = say("{share} more than the year before", share=rise)
        yield Row((Cell(say("A month in year {year}", year=year.year), more), *cells))


def _term(brief: Brief, quotes: Sequence[Quote]) -> Iterator[Row]:
    tax = quotes[0].tax
    term = wording.count(quotes[0].term_months, "month")
    yield _row(brief, _whole(term, tax), quotes, _whole_term, total=True)
    if tax is not None and not tax.tax.included:
        yield _row(brief, say("The same with {tax}", tax=tax.tax.name), quotes, _due_over_the_term, total=True)


def _whole(term: str, tax: QuoteTax | None) -> str:
    if tax is None:
        return say("{term} and getting started", term=term)
    if tax.tax.included:
        return say("{term} and getting started, {tax} included", term=term, tax=tax.tax.name)
    return say("{term} and getting started, before {tax}", term=term, tax=tax.tax.name)


def _row(
    brief: Brief, title: str, quotes: Sequence[Quote], take: Callable[[Quote], Decimal], *, total: bool = False
) -> Row:
    cells = (Cell(brief.price(take(quote))) for quote in quotes)
    return Row((Cell(title), *cells), "total" if total else "body")


def _monthly(quote: Quote) -> Decimal:
    return quote.monthly


def _whole_term(quote: Quote) -> Decimal:
    return quote.term_total


def _tax_a_month(quote: Quote) -> Decimal:
    return quote.tax.monthly if quote.tax is not None else quote.monthly * 0


def _due_a_month(quote: Quote) -> Decimal:
    return quote.monthly + _tax_a_month(quote)


def _due_over_the_term(quote: Quote) -> Decimal:
    return quote.term_total + (quote.tax.term if quote.tax is not None else 0)
