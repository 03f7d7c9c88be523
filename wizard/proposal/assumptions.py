"""The assumption sheet: what every number rests on, with range, year, grade and source."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.language import mark, say
from wizard.domain.overlay import BASIS
from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Point, Row, Table, Text
from wizard.proposal.figure_words import (
    GRADES,
    bare_words,
    grade_words,
    span_words,
    value_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wizard.domain.catalogue import Basis, Catalogue, Figure, IncidentKind
    from wizard.proposal.blocks import Block
    from wizard.proposal.brief import Brief

SHOWN_OF_A_PLAN = (
    "base",
    "per_user",
    "per_light_user",
    "per_computer",
    "per_server",
    "per_site",
    "minimum",
    "onboarding",
    "hourly.rate",
    "hourly.trip",
)
SELLERS = frozenset({"setup_day_rate"})
DIGITS = 6  # of a rate of exchange
RATES = {
    "base": "{number}",
    "user": mark("{number} per person"),
    "computer": mark("{number} per computer"),
    "site": mark("{number} per extra site"),
}  # how often something happens a year
RULES, ANSWERS, PRICES = (
    mark("Rules and costs"), mark("Your answers as numbers"), mark("Prices of plans, and of help by the hour"),
)  # fmt: skip


def assumption_pages(brief: Brief) -> Iterator[Block]:
    """Yield the assumption sheet; nothing without a catalogue."""
    catalogue = brief.advice.catalogue
    if catalogue is None or not brief.ladder:
        return
    sheet = _Sheet({})
    yield Heading(_title(catalogue), 1, say("Appendix: assumptions"))
    yield Text(" ".join(_told(catalogue)))
    columns = (
        Column(say("What"), 40),
        Column(say("Value"), 25),
        Column(say("Range"), 13),
        Column(say("Rests on"), 22),
    )
    rows = [
        *sheet.group(say(RULES), _constants(brief, catalogue)),
        *sheet.group(say(ANSWERS), _maps(brief, catalogue)),
        *sheet.group(say(PRICES), _plans(brief, catalogue)),
    ]
    yield Table(columns, tuple(rows), compact=True)
    yield from _incidents(catalogue, sheet)
    yield from sheet.sources()


class _Sheet(NamedTuple):
    """Rows of figures, and the numbered bases they rest on."""

    bases: dict[str, tuple[int, Basis]]

    def group(self, title: str, figures: Iterable[tuple[Figure, str, str]]) -> Iterator[Row]:
        """Yield a group's title and a row for each figure with its title and value."""
        rows = [self._row(*each) for each in figures]
        if rows:
            yield Row((Cell(title), Cell(""), Cell(""), Cell("")), "group")
            yield from rows

    def rests_on(self, basis: Basis) -> str:
        """Word a basis as year, grade and its number in the list of sources."""
        place, _ = self.bases.setdefault(basis.id, (len(self.bases) + 1, basis))
        if basis.own:
            # Translators: "2026, D, our own [3]": a grade, whose assumption it is, and its number in a list
            return say("{year}, {grade}, our own [{place}]", year=basis.year, grade=basis.grade, place=place)
        return f"{basis.year}, {basis.grade} [{place}]"

    def sources(self) -> Iterator[Block]:
        """Yield the numbered bases."""
        if not self.bases:
            return
        yield Heading(say("What they rest on"))
        points = []
        for _, basis in self.bases.values():
            names = list(dict.fromkeys(source.partition(": ")[0] for source in basis.sources))
            points.append(Point(f"{wording.listing(names, 12)}." if names else "", f"{basis.title}."))
        yield Bullets(tuple(points), numbered=True)

    def _row(self, figure: Figure, title: str, value: str) -> Row:
        note = say("changed for this assessment") if figure.changed else ""
        return Row((Cell(title), Cell(value, note), Cell(span_words(figure)), Cell(self.rests_on(figure.basis))))


def _title(catalogue: Catalogue) -> str:
    changed = len(catalogue.changed)
    if not changed:
        return say("What the numbers rest on")
    return say("What the numbers rest on, {defaults} changed", defaults=wording.spelled(changed, "default"))


def _told(catalogue: Catalogue) -> Iterator[str]:
    """Say what is not as usual, and how to read the sheet."""
    if catalogue.changed:
        names = [figure.title for figure in catalogue.figures if figure.changed]
        figures = wording.listing(names, 10)
        yield say("Changed for this assessment: {figures}. All other values are the defaults.", figures=figures)
    else:
        yield say("All values are the defaults; any of them can be replaced by your own.")
    rate = catalogue.sale.exchange
    if rate != 1:
        words = wording.number(float(rate), DIGITS)
        yield say("Amounts of money that are not a provider's own were exchanged at {rate}.", rate=words)
    grades = ", ".join(f"{grade} {grade_words(grade)}" for grade in GRADES)
    yield say("Grades: {grades}.", grades=grades)


def _constants(brief: Brief, catalogue: Catalogue) -> Iterator[tuple[Figure, str, str]]:
    for figure in catalogue.figures:
        sellers = figure.id in SELLERS or figure.basis.id == BASIS
        if "." not in figure.id and (brief.priced or not sellers):
            yield figure, figure.title, value_words(figure, figure.value, brief.currency)


def _plans(brief: Brief, catalogue: Catalogue) -> Iterator[tuple[Figure, str, str]]:
    shown = [rung.tier for rung in brief.ladder if brief.priced or rung.monthly == 0]
    wanted = {f"plan.{plan}.{part}" for plan in shown for part in SHOWN_OF_A_PLAN}
    for figure in catalogue.figures:
        if figure.id in wanted and figure.value and (brief.priced or figure.basis.id != BASIS):
            yield figure, figure.title, value_words(figure, figure.value, brief.currency)


def _maps(brief: Brief, catalogue: Catalogue) -> Iterator[tuple[Figure, str, str]]:
    for key in catalogue.maps:
        standing = brief.keyed(key)
        if standing is None or not isinstance(standing.value, str):
            continue
        start = f"map.{key}.{standing.value}"
        found = [figure for figure in catalogue.figures if figure.id == start or figure.id.startswith(f"{start}.")]
        if found:
            values = [bare_words(figure, figure.value, brief.currency) for figure in found[:-1]]
            shown = " / ".join([*values, value_words(found[-1], found[-1].value, brief.currency)])
            yield found[0], brief.short_and_said(standing.question.id), shown


def _incidents(catalogue: Catalogue, sheet: _Sheet) -> Iterator[Block]:
    if not catalogue.incidents:
        return
    yield Heading(say("How often things break, and for how long, before your own count is weighed in"))
    columns = (
        Column(say("Kind"), 32),
        Column(say("Usual number a year"), 28),
        Column(say("Hours of repair"), 18, "right"),
        Column(say("People hit"), 11, "right"),
        Column(say("Stand still"), 11, "right"),
    )
    yield Table(columns, tuple(_incident(kind) for kind in catalogue.incidents), compact=True)
    basis = next((figure.basis for figure in catalogue.figures if figure.id.startswith("incident.")), None)
    if basis is not None:
        yield Text(say("Hours: low / likely / high. All of these: {basis}.", basis=sheet.rests_on(basis)), "muted")


def _incident(kind: IncidentKind) -> Row:
    low, likely, high = (wording.number(hours) for hours in kind.hours)
    people = wording.percent(kind.people_share) if kind.people is None else wording.count(kind.people, "person")
    cells = (kind.name, _rate(kind), f"{low} / {likely} / {high}", people, wording.percent(kind.impaired))
    return Row(tuple(Cell(text) for text in cells))


def _rate(kind: IncidentKind) -> str:
    values = {"base": kind.base, "user": kind.per_user, "computer": kind.per_computer, "site": kind.per_site}
    named = [say(RATES[part], number=wording.number(value, 3)) for part, value in values.items() if value]
    return " + ".join(named) or "0"
