"""The same year lived twice, many times over: once as today and once under a plan.

Every incident is drawn by itself, with its own hours, wait and visit; under
the plan the same incident is prevented or met at the same quantiles.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from wizard.domain.breakdowns import prevented, terms

LEVELS, CHANCES = 3, (0.25, 0.5, 0.25)  # low, likely and high effect of prevention


@dataclass(frozen=True)
class Years:
    """Yearly totals, one entry a simulated year.

    Attributes:
        today, plan: breakdowns as things are, and under the plan.
        singly: breakdowns as things are but with the single services bought.
    """

    today: np.ndarray
    plan: np.ndarray
    singly: np.ndarray


def live(here, rung, bought, years, seed=7):
    """Live that many years of one business under one plan."""
    chance = np.random.default_rng(seed)
    on = terms(here.catalogue.plan(rung.tier), rung.covers, here.catalogue, here.now)
    level = chance.choice(LEVELS, years, p=CHANCES)
    totals = np.zeros((3, years))
    for trouble in here.now.troubles:
        chances = trouble.shape / (trouble.shape + trouble.mean_count)
        year = np.repeat(np.arange(years), chance.negative_binomial(trouble.shape, chances, years))
        under_plan, singly = (
            np.array(prevented(trouble.kind, services, here.gaps, here.now.constants))[level[year]]
            for services in (rung.covers, bought)
        )
        today, met = _amounts(here.now, on, trouble, len(year), chance)
        luck = chance.random(len(year))
        kept = (today, np.where(luck < under_plan, 0.0, met), np.where(luck < singly, 0.0, today))
        totals += [np.bincount(year, amounts, years) for amounts in kept]
    return Years(*totals)


def _amounts(now, on, trouble, count, chance):
    """Return what each incident costs today, and under the plan where it is not prevented."""
    constants = now.constants
    hours = _lognormal(trouble.repair, chance.standard_normal(count))
    repair = np.minimum(hours, constants.incident_cap_hours)
    billed = np.maximum(repair, constants.minimum_billed_hours)
    luck = chance.standard_normal(count)
    wait = _lognormal(now.wait, luck)
    promised = wait if on.wait is None else np.minimum(wait, _lognormal(on.wait, luck))
    visit = chance.random(count) < trouble.kind.onsite
    today = now.labour * billed + trouble.stopped * (repair + wait) + now.trip * visit
    return today, on.labour * billed + trouble.stopped * (repair + promised) + on.trip * visit


def _lognormal(hours, normal):
    return np.exp(hours.log_mean + hours.log_sd * normal)
