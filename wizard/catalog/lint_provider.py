"""Judge a provider file that can be read: colours that carry text, prices that fit the plans and leave a margin."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from wizard.catalog.lint_catalogue import lint_catalogue
from wizard.domain.errors import Problem
from wizard.domain.language import say
from wizard.domain.overlay import FIELDS, misfits, priced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.catalogue import Catalogue
    from wizard.domain.price_book import PriceBook
    from wizard.domain.provider import Provider

PALE = 0.6  # of full brightness; white letters on it cannot be read


def lint_provider(provider: Provider, catalogue: Catalogue) -> list[Problem]:
    """Return everything wrong or doubtful about a provider's content; files are left open."""
    wrong = list(misfits(provider.book, catalogue))
    doubts = chain(_colours(provider), _uncounted(provider.book), _silent(provider))
    if wrong:
        return [*wrong, *doubts]
    ladder = lint_catalogue(priced(catalogue, provider.book, provider.name))
    known = {problem.what for problem in lint_catalogue(catalogue)}
    ladder = [problem._replace(file="", warning=True) for problem in ladder if problem.what not in known]
    return [*doubts, *_margins(provider.book, catalogue), *ladder]


def _colours(provider: Provider) -> Iterator[Problem]:
    for key, colour in (("accent", provider.accent), ("second", provider.second)):
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)] if colour else [0.0, 0.0, 0.0]
        if 0.3 * parts[0] + 0.59 * parts[1] + 0.11 * parts[2] > PALE:
            what = say("provider: '{key}' is {colour}, too pale for white letters on it", key=key, colour=colour)
            yield _doubt(what, say("documents darken it; choose a darker one to see it as it is"))


def _uncounted(book: PriceBook) -> Iterator[Problem]:
    if any("light_user" in plan.prices for plan in book.plans.values()) and "light_user" not in book.counting:
        what = say("price_book: there is a price for light users, but nobody is told who is one")
        yield _doubt(what, say('write counting = { light_user = "..." }'))


def _silent(provider: Provider) -> Iterator[Problem]:
    if provider.levels.levels and not provider.levels.clock:
        yield _doubt(say("service_levels: nobody is told when the clock starts"), say("write 'clock'"))
    if provider.book.plans and not (provider.terms.notice or provider.terms.exit):
        what = say("terms: there is no word on how a contract ends")
        yield _doubt(what, say("write [terms] with 'notice' and 'exit'"))


def _margins(book: PriceBook, catalogue: Catalogue) -> Iterator[Problem]:
    """Yield every price that leaves less than the least margin, or is sold below its cost."""
    least, plans = book.costs.least or 0, {plan.id: plan for plan in priced(catalogue, book).plans}
    for plan_id, costs in book.costs.plans.items():
        for key, cost in costs.items():
            price = getattr(plans[plan_id].price, FIELDS[key])
            if not price or price - cost >= price * least:
                continue
            place = f"price_book.plans.{plan_id}"
            if cost > price:
                what = say("{place}: '{key}' costs more than it is sold for", place=place, key=key)
            else:
                what = say("{place}: '{key}' leaves less than the minimum margin", place=place, key=key)
            yield _doubt(what, say("raise the price, or mend its cost"))


def _doubt(what: str, remedy: str) -> Problem:
    return Problem(what, remedy, warning=True)
