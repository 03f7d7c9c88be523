"""Judge a catalogue that can be read: ladders that climb, plans somebody would get, ranges around figures."""

from __future__ import annotations

from itertools import pairwise, product
from typing import TYPE_CHECKING

from wizard.domain.errors import Problem
from wizard.domain.language import say
from wizard.domain.pricing import Counts, monthly_fee

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.catalogue import Catalogue, Plan

PLANS = "plans.toml"
USERS = (*range(1, 20), *range(20, 100, 10), *range(100, 550, 50))
SERVERS = range(6)
SITES = range(1, 6)
SIZES = tuple(Counts(users, users, servers, sites) for users, servers, sites in product(USERS, SERVERS, SITES))


def lint_catalogue(catalogue: Catalogue) -> list[Problem]:
    """Return everything wrong or doubtful about a catalogue's content; files are bare names."""
    found = [*_uncovered(catalogue), *_ranges(catalogue)]
    for own_it in (False, True):
        ladder = catalogue.ladder(own_it=own_it)
        name = "own_it" if own_it else "no_it"
        if not ladder:
            what = say("no plan stands on the ladder '{ladder}'", ladder=name)
            found.append(Problem(what, say("put at least one plan on it"), PLANS))
        found += _climbs(ladder, name)
        found += _pointless(ladder, name)
    return found


def _uncovered(catalogue: Catalogue) -> Iterator[Problem]:
    covered = frozenset[str]().union(*(plan.covers for plan in catalogue.plans))
    for service in catalogue.services.values():
        if service.id not in covered:
            what = say("service '{id}': no plan covers it", id=service.id)
            remedy = say("add it to the fullest plan, or take it out")
            yield Problem(what, remedy, "services.toml", warning=service.project)


def _ranges(catalogue: Catalogue) -> Iterator[Problem]:
    for figure in catalogue.figures:
        low = figure.value if figure.low is None else figure.low
        high = figure.value if figure.high is None else figure.high
        if not low <= figure.value <= high:
            what = say(
                "figure '{id}': {number} lies outside its own range, {low} to {high}",
                id=figure.id,
                number=format(figure.value, "g"),
                low=format(low, "g"),
                high=format(high, "g"),
            )
            yield Problem(what, say("correct the value or the range"), _file(figure.id), warning=True)


def _file(figure: str) -> str:
    kind = figure.partition(".")[0] if "." in figure else "assumption"
    return f"{kind}s.toml"


def _climbs(ladder: Sequence[Plan], name: str) -> Iterator[Problem]:
    for lower, higher in pairwise(ladder):
        if lower.rank == higher.rank:
            what = say(
                "plan '{id}': it has rank {rank} on the ladder '{ladder}', as has '{other}'",
                id=higher.id,
                rank=higher.rank,
                ladder=name,
                other=lower.id,
            )
            yield Problem(what, say("give each plan of a ladder its own rank"), PLANS)
        lost = sorted(lower.covers - higher.covers)
        if lost:
            what = say(
                "plan '{id}': it leaves out {services}, which the lesser '{other}' covers",
                id=higher.id,
                services=", ".join(lost),
                other=lower.id,
            )
            yield Problem(what, say("let each plan cover all that the one below it covers"), PLANS)


def _pointless(ladder: Sequence[Plan], name: str) -> Iterator[Problem]:
    for place, plan in enumerate(ladder):
        fuller = [other for other in ladder[place + 1 :] if _gives_as_much(other, plan)]
        if fuller and all(_cheaper(fuller, plan, counts) for counts in SIZES):
            what = say(
                "plan '{id}': for no size of business is it cheaper than a fuller plan ({plans})"
                " on the ladder '{ladder}'",
                id=plan.id,
                plans=", ".join(other.id for other in fuller),
                ladder=name,
            )
            yield Problem(what, say("lower its price, or raise the fuller plan's"), PLANS)


def _gives_as_much(fuller: Plan, plan: Plan) -> bool:
    return plan.covers <= fuller.covers and (fuller.labour_included or not plan.labour_included)


def _cheaper(fuller: Sequence[Plan], plan: Plan, counts: Counts) -> bool:
    fee = monthly_fee(plan, counts)
    return any(monthly_fee(other, counts) <= fee for other in fuller)
