"""The distribution of a yearly total: how many incidents, times what each one costs.

Counts are negative binomial (or Poisson), amounts lognormal; the sum is found
by fast Fourier transform on a grid that starts at zero and reaches twelve
standard deviations beyond the mean, so no simulation noise and no flicker.

An amount that falls between cells is shared among them so that its mean and its
variance stay exact. The mean that is reported is the closed form, never the
grid's, which a rare heavy class would leave a few percent short.

Units:
    amounts in any one unit, usually currency a year; probabilities 0 to 1

Source:
    Panjer/FFT aggregation as in P. Shevchenko 2010 (arXiv 1008.1108); negative binomial generating function
    (1 - (m/r)(z - 1))^-r with mean m and shape r.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from wizard.domain.lognormal import below

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Complexes = NDArray[np.complex128]

REACH = 12.0  # standard deviations beyond the mean that a grid spans
NODES = 128  # slices of a lognormal, equally wide on the standard normal; enough where many parts are added
FINE_NODES = 4096  # enough for a single rare class, whose own shape shows in the total
EDGE = 6.0  # standard normal beyond which one slice takes the rest
LOST = 1e-3  # probability near the end of the grid above which it is made longer
BEHIND = 16  # cells at its end that stand for less than nothing: what reaches round from zero


class IncidentClass(NamedTuple):
    """One class of incidents: yearly count negative binomial, amount per incident lognormal, capped.

    Attributes:
        mean_count: expected incidents a year.
        shape: of the negative binomial; ``None`` for Poisson.
        log_mean, log_sd: of the logarithm of the amount.
        cap: the largest amount one incident can reach; ``None`` for no limit.
    """

    mean_count: float
    shape: float | None
    log_mean: float
    log_sd: float
    cap: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Distribution:
    """A yearly total on a grid.

    Attributes:
        mean, sd: closed form.
        zero: probability that the total is nothing at all.
    """

    mean: float
    sd: float
    zero: float
    step: float
    _below: Floats  # probability of at most (k + 1/2) steps, for each cell k

    def quantile(self, p: float) -> float:
        """Return the amount that the total stays at or below with probability ``p``."""
        if p <= self.zero or self.step <= 0:
            return 0.0
        place = int(np.searchsorted(self._below, p))
        if place >= len(self._below):
            return self.step * (len(self._below) - 0.5)
        start, base = (self.step * (place - 0.5), self._below[place - 1]) if place else (0.0, self.zero)
        width = self.step if place else self.step / 2
        return float(start + width * (p - base) / max(1e-300, self._below[place] - base))

    def exceeds(self, amount: float) -> float:
        """Return the probability that the total is more than ``amount``."""
        if amount < 0:
            return 1.0
        if self.step <= 0:
            return 0.0
        edges = self.step * (np.arange(len(self._below) + 1) - 0.5)
        edges[0] = 0.0
        reached = float(np.interp(amount, edges, np.concatenate(([self.zero], self._below))))
        return min(1.0, max(0.0, 1.0 - reached))


def annual_total(classes: Sequence[IncidentClass], cells: int = 4096) -> Distribution:
    """Return the distribution of a year's total over independent classes.

    Args:
        cells: of the grid; time grows with it, and twice as many halve the error.

    Raises:
        ValueError: a count, shape or spread is negative or not finite, or ``cells`` is not at least 16.
    """
    _check(classes, cells)
    busy = [item for item in classes if item.mean_count > 0]
    if not busy:
        return nothing()
    chances = slices(FINE_NODES)
    amounts = np.array([_amounts(item) for item in busy])
    count = np.array([item.mean_count for item in busy])
    shape = np.array([math.inf if item.shape is None else item.shape for item in busy])
    first, second = amounts @ chances, (amounts**2) @ chances
    mean = float(count @ [_mean_amount(item) for item in busy])
    sd = math.sqrt(float(count @ second + (count**2 / shape) @ first**2))
    zero = math.exp(float(log_generating(np.zeros((len(busy), 1)), count, shape).real.sum()))
    span = mean + REACH * sd
    while True:
        step = span / cells
        severity = np.fft.rfft(on_grid(amounts / step, chances, cells))
        mass = np.fft.irfft(np.exp(log_generating(severity, count, shape).sum(axis=0)), cells)
        if float(lost(mass)) <= LOST:
            return distribution(mass, step, zero, mean, sd)
        span *= 2.0


def slices(nodes: int = NODES) -> Floats:
    """Return the probabilities of the slices into which every lognormal is cut; shape (nodes,)."""
    return _normal_slices(0.0, nodes)


@lru_cache(maxsize=128)
def slice_means(log_sd: float, nodes: int = NODES) -> Floats:
    """Return the exact mean of each slice of a lognormal with median 1; shape (nodes,)."""
    means = math.exp(log_sd**2 / 2) * _normal_slices(log_sd, nodes) / _normal_slices(0.0, nodes)
    means.flags.writeable = False
    return means


def on_grid(places: Floats, chances: Floats, cells: int) -> Floats:
    """Spread probability over a grid, keeping mean and variance of every slice.

    Three cells share each slice; those of the first cell reach round to the last, as the transform does. A share
    can be slightly negative: what comes out of the transform is smooth, and ``distribution`` clips what is left.

    Args:
        places: in steps; shape (rows, slices). Beyond the grid counts as its last cell.
        chances: shape (slices,).

    Returns:
        Probabilities; shape (rows, cells).
    """
    rows = places.shape[0]
    places = np.minimum(places, cells - 2.0)
    nearest = np.rint(places)
    off = places - nearest
    index = nearest.astype(np.int64)
    behind = np.where(index == 0, cells - 1, index - 1)
    start = cells * np.arange(rows)[:, None]
    shares = (1.0 - off * off, off * (off + 1.0) / 2.0, off * (off - 1.0) / 2.0)
    here, ahead, back = (
        np.bincount((cell + start).ravel(), (share * chances).ravel(), rows * cells)
        for cell, share in zip((index, index + 1, behind), shares, strict=True)
    )
    here += ahead
    here += back
    return np.asarray(here.reshape(rows, cells), dtype=np.float64)


def lost(mass: Floats) -> Floats:
    """Return how much probability lies near the end of a grid, less what reaches round from zero; shape (...)."""
    cells = mass.shape[-1]
    return np.asarray(mass[..., -cells // 8 : -_behind(cells)].sum(axis=-1))


def log_generating(severity: Complexes | Floats, count: Floats, shape: Floats) -> Complexes:
    """Return the logarithm of each class's generating function at the transformed severities.

    Args:
        severity: shape (..., classes, frequencies).
        count, shape: shape (classes,); an infinite shape is Poisson.
    """
    found = np.empty(severity.shape, dtype=np.complex128)
    found.real, found.imag = log_parts(severity.real - 1.0, severity.imag, count, shape)
    return found


def log_parts(beyond: Floats, imaginary: Floats, count: Floats, shape: Floats) -> tuple[Floats, Floats]:
    """Return real and imaginary part of ``log_generating`` at severities 1 + ``beyond`` + i ``imaginary``."""
    poisson = np.isinf(shape)
    usual = np.where(poisson, 1.0, shape)[:, None]
    ratio = count[:, None] / usual
    # The argument's real part is at least 1, so modulus and angle are safe, and five times faster than a complex log.
    across, along = -ratio * imaginary, ratio * beyond
    np.subtract(1.0, along, out=along)
    angle = np.arctan2(across, along)
    angle *= -usual
    along *= along
    across *= across
    along += across
    modulus = np.log(along, out=along)
    modulus *= -0.5 * usual
    if poisson.any():
        modulus[..., poisson, :] = count[poisson, None] * beyond[..., poisson, :]
        angle[..., poisson, :] = count[poisson, None] * imaginary[..., poisson, :]
    return modulus, angle


def distribution(mass: Floats, step: float, zero: float, mean: float, sd: float) -> Distribution:
    """Wrap grid probabilities with their closed-form moments.

    Beside an amount without spread the grid can hold a little too much and take it back in the next cells; there the
    later, settled probability counts. What reached round from zero to the end counts as nothing.
    """
    behind = _behind(len(mass))
    mass = np.append(mass[:-behind], np.zeros(behind)) if behind else mass
    reached = 1.0 - mass.sum() + np.cumsum(mass) + (np.append(mass[1:], 0.0) - mass) / 24.0
    for ahead in (1, 2, 4):
        reached[:-ahead] = np.minimum(reached[:-ahead], reached[ahead:])
    return Distribution(mean, sd, zero, step, np.maximum.accumulate(np.clip(reached, zero, 1.0)))


def _behind(cells: int) -> int:
    return min(BEHIND, cells // 16)


def nothing() -> Distribution:
    """The total of a year in which nothing can happen."""
    return Distribution(0.0, 0.0, 1.0, 0.0, np.ones(1))


@lru_cache(maxsize=128)
def _normal_slices(shift: float, nodes: int) -> Floats:
    width = 2 * EDGE / (nodes - 2)
    edges = [-EDGE + width * place - shift for place in range(nodes - 1)]
    # Tail probabilities are taken from their own side: near 1 they would lose all their digits.
    tails = np.array([below(-abs(edge)) for edge in edges])
    inner = np.abs(np.diff(tails))
    for place in np.flatnonzero((np.array(edges[:-1]) < 0) & (np.array(edges[1:]) > 0)):
        inner[place] = 1.0 - tails[place] - tails[place + 1]
    first = below(edges[0])
    found = np.concatenate(([first], inner, [below(-edges[-1])]))
    found.flags.writeable = False
    return found


def _amounts(item: IncidentClass) -> Floats:
    amounts = math.exp(item.log_mean) * slice_means(item.log_sd, FINE_NODES)
    return amounts if item.cap is None else np.minimum(amounts, item.cap)


def _mean_amount(item: IncidentClass) -> float:
    plain = math.exp(item.log_mean + item.log_sd**2 / 2)
    if item.cap is None or item.log_sd == 0:
        return plain if item.cap is None else min(plain, item.cap)
    z = (math.log(item.cap) - item.log_mean) / item.log_sd
    return plain * below(z - item.log_sd) + item.cap * below(-z)


def _check(classes: Sequence[IncidentClass], cells: int) -> None:
    if cells < 16:  # noqa: PLR2004 - fewer cells than this show nothing
        msg = f"cells must be at least 16, not {cells}"
        raise ValueError(msg)
    for item in classes:
        numbers = [item.mean_count, item.log_mean, item.log_sd]
        numbers += [number for number in (item.shape, item.cap) if number is not None]
        positive = (item.shape is None or item.shape > 0) and (item.cap is None or item.cap > 0)
        if (
            not all(math.isfinite(number) for number in numbers)
            or item.mean_count < 0
            or item.log_sd < 0
            or not positive
        ):
            msg = f"not a class of incidents: {item}"
            raise ValueError(msg)
