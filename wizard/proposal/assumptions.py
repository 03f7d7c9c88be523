"""The assumption sheet: what every number rests on, with range, year, grade and source."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Cell, Column, Heading, Point, Row, Table, Text

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
PROVIDERS = "provider"  # the basis of a provider's own prices
TIMES = "times"
ONE = {"steps of severity": "step of severity", "monthly fees": "monthly fee"}  # units beside 1
GRADES_PLAIN = {
    "A": "official statistic",
    "B": "published price or independent survey",
    "C": "vendor's page",
    "D": "own judgement or one voice",
}
GRADES = f"{', '.join(f'{grade} {plain}' for grade, plain in GRADES_PLAIN.items())}."


def assumption_pages(brief: Brief) -> Iterator[Block]:
    """Yield the assumption sheet; nothing without a catalogue."""
    catalogue = brief.advice.catalogue
    if catalogue is None or not brief.ladder:
        return
    sheet = _Sheet(brief.currency, {})
    yield Heading(_title(catalogue), 1, "Appendix: assumptions")
    yield Text(f"{_changed(catalogue)}{_exchanged(catalogue)} Grades: {GRADES}")
    columns = (Column("What", 40), Column("Value", 25), Column("Range", 13), Column("Rests on", 22))
    rows = [
        *sheet.group("Rules and costs", _constants(brief, catalogue)),
        *sheet.group("Your answers as numbers", _maps(brief, catalogue)),
        *sheet.group("Prices of plans, and of help by the hour", _plans(brief, catalogue)),
    ]
    yield Table(columns, tuple(rows), compact=True)
    yield from _incidents(catalogue, sheet)
    yield from sheet.sources()


class _Sheet(NamedTuple):
    """Rows of figures, and the numbered bases they rest on."""

    currency: str
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
        own = ", our own" if basis.own else ""
        return f"{basis.year}, {basis.grade}{own} [{place}]"

    def sources(self) -> Iterator[Block]:
        """Yield the numbered bases."""
        if not self.bases:
            return
        yield Heading("What they rest on")
        points = []
        for _, basis in self.bases.values():
            names = list(dict.fromkeys(source.partition(": ")[0] for source in basis.sources))
            points.append(Point(f"{wording.listing(names, 12)}." if names else "", f"{basis.title}."))
        yield Bullets(tuple(points), numbered=True)

    def _row(self, figure: Figure, title: str, value: str) -> Row:
        mark = "changed for this assessment" if figure.changed else ""
        return Row((Cell(title), Cell(value, mark), Cell(span_words(figure)), Cell(self.rests_on(figure.basis))))


def _title(catalogue: Catalogue) -> str:
    changed = len(catalogue.changed)
    if not changed:
        return "What the numbers rest on"
    return f"What the numbers rest on, {wording.spelled(changed, 'default')} changed"


def _changed(catalogue: Catalogue) -> str:
    if not catalogue.changed:
        return "All values are the defaults; any of them can be replaced by your own."
    names = [figure.title for figure in catalogue.figures if figure.changed]
    return f"Changed for this assessment: {wording.listing(names, 10)}. All other values are the defaults."


def _exchanged(catalogue: Catalogue) -> str:
    rate = catalogue.sale.exchange
    return f" Amounts of money that are not a provider's own were exchanged at {rate}." if rate != 1 else ""


def _constants(brief: Brief, catalogue: Catalogue) -> Iterator[tuple[Figure, str, str]]:
    for figure in catalogue.figures:
        sellers = figure.id in SELLERS or figure.basis.id == PROVIDERS
        if "." not in figure.id and (brief.priced or not sellers):
            yield figure, figure.title, value_words(figure, figure.value, brief.currency)


def _plans(brief: Brief, catalogue: Catalogue) -> Iterator[tuple[Figure, str, str]]:
    shown = [rung.tier for rung in brief.ladder if brief.priced or rung.monthly == 0]
    wanted = {f"plan.{plan}.{part}" for plan in shown for part in SHOWN_OF_A_PLAN}
    for figure in catalogue.figures:
        if figure.id in wanted and figure.value and (brief.priced or figure.basis.id != PROVIDERS):
            yield figure, figure.title, value_words(figure, figure.value, brief.currency)


def _maps(brief: Brief, catalogue: Catalogue) -> Iterator[tuple[Figure, str, str]]:
    for key in catalogue.maps:
        standing = brief.keyed(key)
        if standing is None or not isinstance(standing.value, str):
            continue
        start = f"map.{key}.{standing.value}"
        found = [figure for figure in catalogue.figures if figure.id == start or figure.id.startswith(f"{start}.")]
        if found:
            values = [
                value_words(figure, figure.value, brief.currency).removesuffix(figure.unit).strip()
                for figure in found[:-1]
            ]
            shown = " / ".join([*values, value_words(found[-1], found[-1].value, brief.currency)])
            yield found[0], brief.short_and_said(standing.question.id), shown


def is_share(figure: Figure) -> bool:
    """Whether a figure is a share of something, which people read in percent."""
    return figure.unit.startswith("share")


def value_words(figure: Figure, value: float, currency: str) -> str:
    """Word a value of a figure in its unit."""
    unit = figure.unit
    if is_share(figure):
        return f"{wording.number(100 * value, 1)}%{unit.removeprefix('share')}"
    if currency and unit.startswith(currency):
        return f"{wording.price(value, currency)}{unit.removeprefix(currency)}"
    if value == 1 and unit == TIMES:
        return "the same"
    if value == 1 and unit.startswith(f"{TIMES} "):
        return wording.counted(value, unit)
    return f"{wording.number(value, 3)} {ONE.get(unit, unit) if value == 1 else unit}".strip()


def span_words(figure: Figure) -> str:
    """Word the plausible range of a figure; empty where none is known."""
    if figure.low is None or figure.high is None:
        return ""
    low, high = (f"{wording.number(100 * end, 1)}%" if is_share(figure) else wording.number(end)
                 for end in (figure.low, figure.high))  # fmt: skip
    return f"{low} to {high}"


def _incidents(catalogue: Catalogue, sheet: _Sheet) -> Iterator[Block]:
    if not catalogue.incidents:
        return
    yield Heading("How often things break, and for how long, before your own count is weighed in")
    columns = (
        Column("Kind", 32),
        Column("Usual number a year", 28),
        Column("Hours of repair", 18, "right"),
        Column("People hit", 11, "right"),
        Column("Stand still", 11, "right"),
    )
    yield Table(columns, tuple(_incident(kind) for kind in catalogue.incidents), compact=True)
    basis = next((figure.basis for figure in catalogue.figures if figure.id.startswith("incident.")), None)
    if basis is not None:
        yield Text(f"Hours: low / likely / high. All of these: {sheet.rests_on(basis)}.", "muted")


def _incident(kind: IncidentKind) -> Row:
    low, likely, high = (wording.number(hours) for hours in kind.hours)
    people = wording.percent(kind.people_share) if kind.people is None else wording.count(kind.people, "person")
    cells = (kind.name, _rate(kind), f"{low} / {likely} / {high}", people, wording.percent(kind.impaired))
    return Row(tuple(Cell(text) for text in cells))


def _rate(kind: IncidentKind) -> str:
    parts = (
        ("", kind.base),
        ("per person", kind.per_user),
        ("per computer", kind.per_computer),
        ("per extra site", kind.per_site),
    )
    named = [f"{wording.number(value, 3)} {unit}".strip() for unit, value in parts if value]
    return " + ".join(named) or "0"
