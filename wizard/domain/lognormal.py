"""Closed-form expectations of lognormal hours, in the standard library alone.

The start path and each answer need means only, so they must not wait for
numpy; the full distributions live in ``costs``.

Units:
    hours  working hours; (low, likely, high) are read as 10th percentile, median and 90th percentile

Source:
    Partial expectation of a lognormal, E[X; X <= x] = exp(mu + sd^2/2) * Phi((ln x - mu)/sd - sd).
"""

from __future__ import annotations

import math
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wizard.domain.catalogue import Triple

TENTH_TO_NINETIETH = 2.563  # standard deviations between the 10th and the 90th percentile
NEARLY_CERTAIN = 1e-6  # spread of hours whose range has no width
_ROOT_HALF = math.sqrt(0.5)


def below(z: float) -> float:
    """Probability that a standard normal is at most ``z``."""
    return 0.5 * math.erfc(-z * _ROOT_HALF)


class Lognormal(NamedTuple):
    """Hours whose logarithm is normal with that mean and standard deviation."""

    log_mean: float
    log_sd: float

    @classmethod
    def from_range(cls, hours: Triple, factor: float = 1.0) -> Lognormal:
        """Honour the likely value and the ratio of the outer ones, each scaled by ``factor``."""
        low, likely, high = hours
        return cls(math.log(likely * factor), max(NEARLY_CERTAIN, math.log(high / low) / TENTH_TO_NINETIETH))


@lru_cache(maxsize=512)
def mean(hours: Lognormal) -> float:
    """Expected hours."""
    return math.exp(hours.log_mean + hours.log_sd**2 / 2)


@lru_cache(maxsize=512)
def mean_between(hours: Lognormal, least: float, most: float) -> float:
    """Expected hours when fewer than ``least`` count as ``least`` and more than ``most`` as ``most``."""
    capped = _part(hours, most) + most * (1.0 - _share(hours, most))
    if least <= 0:
        return capped
    return capped + least * _share(hours, least) - _part(hours, least)


@lru_cache(maxsize=512)
def mean_of_shorter(one: Lognormal, other: Lognormal) -> float:
    """Expected shorter of two waits that go up and down together (same quantile of each)."""
    if one.log_sd == other.log_sd:
        return mean(one if one.log_mean <= other.log_mean else other)
    crossing = (other.log_mean - one.log_mean) / (one.log_sd - other.log_sd)
    narrow, wide = (one, other) if one.log_sd < other.log_sd else (other, one)
    low_end = mean(wide) * below(crossing - wide.log_sd)
    return low_end + mean(narrow) * below(narrow.log_sd - crossing)


def _share(hours: Lognormal, limit: float) -> float:
    return below((math.log(limit) - hours.log_mean) / hours.log_sd)


def _part(hours: Lognormal, limit: float) -> float:
    z = (math.log(limit) - hours.log_mean) / hours.log_sd
    return mean(hours) * below(z - hours.log_sd)
