"""Which prices hold for an assessment: the provider's own over the catalogue's, or those it was made with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.domain.errors import InputError, Problem
from wizard.domain.frozen import differences, freeze, thaw
from wizard.domain.language import say
from wizard.domain.margin import margin
from wizard.domain.overlay import misfits, priced

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wizard.domain.assessment import Advice, Assessment
    from wizard.domain.catalogue import Catalogue
    from wizard.domain.frozen import Difference
    from wizard.domain.margin import Margin
    from wizard.domain.provider import Provider


def current(catalogue: Catalogue, provider: Provider | None, file: str = "") -> Catalogue:
    """Return a catalogue at a provider's prices of today.

    Raises:
        InputError: the price book does not fit the catalogue; it names ``file``.
    """
    if provider is None:
        return catalogue
    problems = [problem.at(file) for problem in misfits(provider.book, catalogue)]
    if problems:
        raise InputError(problems)
    return priced(catalogue, provider.book, provider.name)


def held(assessment: Assessment, catalogue: Catalogue, today: Catalogue) -> Catalogue:
    """Return the prices that hold for an assessment: those it was made with, where they are the same seller's.

    Args:
        catalogue: without any price book over it.
        today: the same at today's prices.
    """
    frozen = assessment.prices
    return thaw(frozen, catalogue) if frozen is not None and frozen.suits(today) else today


def changes(assessment: Assessment, today: Catalogue) -> tuple[Difference, ...]:
    """Return the prices that have changed since an assessment was made; none where the seller is another one."""
    frozen = assessment.prices
    same = frozen is not None and frozen.suits(today) and frozen.seller == today.sale.seller
    return differences(frozen, today) if frozen is not None and same else ()


def kept(assessment: Assessment, prices: Catalogue) -> Assessment:
    """Return an assessment with the prices frozen that it is made with, unless it has some already."""
    return replace(assessment, prices=freeze(prices)) if assessment.prices is None else assessment


def take_over(assessment: Assessment) -> Assessment:
    """Return an assessment that goes by today's prices; they are frozen when it is next kept."""
    return replace(assessment, prices=None)


def disagreements(assessment: Assessment, catalogue: Catalogue) -> list[Problem]:
    """Return what an offer grants or adds that the price book does not know or allow."""
    sale, offer, found = catalogue.sale, assessment.offer, []
    known = {discount.id: discount for discount in sale.discounts}
    for name, share in offer.discounts.items():
        if name not in known:
            what = say("offer: the price book has no discount '{name}'", name=name)
            found.append(Problem(what, _one_of(known) or say("add it to the price book's discounts, or take it out")))
        elif share is not None and share > known[name].limit:
            what = say("offer: discount '{name}' is {share}, above its limit", name=name, share=share)
            found.append(Problem(what, say("write at most {limit}", limit=known[name].limit)))
    extras = [extra.id for extra in sale.extras]
    for name in [name for name in offer.extras if name not in extras]:
        what = say("offer: the price book has no extra '{name}'", name=name)
        found.append(Problem(what, _one_of(extras) or say("add it to the price book's extras, or take it out")))
    return found


def margin_of(advice: Advice, provider: Provider | None) -> Margin | None:
    """Return what a quote leaves the provider; ``None`` without a quote or without cost prices."""
    if provider is None or advice.quote is None:
        return None
    return margin(advice.quote, provider.book.costs)


def margin_warning(found: Margin | None) -> str:
    """Say that a margin is below the least allowed, or else below the one aimed at; empty where it is neither."""
    if found is None or found.share is None:
        return ""
    share = _percent(found.share)
    if found.too_low:
        least = _percent(found.least)
        return say("the margin is {margin}, below the least of {least} in the price book", margin=share, least=least)
    if not found.below_target:
        return ""
    target = _percent(found.target)
    return say("the margin is {margin}, below the target of {target} in the price book", margin=share, target=target)


def _percent(share: object) -> str:
    return f"{float(str(share)):.1%}"


def _one_of(known: Iterable[str]) -> str:
    names = ", ".join(known)
    return say("use one of {names}", names=names) if names else ""
