"""Yearly totals for several plans at once, from what one incident costs or saves.

An incident is one of several things with given probabilities (prevented and
saving everything, or handled better and saving the difference), each a sum of
independent parts. How well prevention works is uncertain: three levels are
carried along and mixed at the end.

Units:
    amounts  currency; per incident in a ``Part``, a year in what comes out
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

from wizard.domain.breakdowns import WEIGHTS
from wizard.domain.compound import LOST, REACH, distribution, log_generating, log_parts, lost, nothing, on_grid, slices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.domain.compound import Complexes, Distribution, Floats

LEVEL_WEIGHTS = np.array(WEIGHTS)
Array = TypeVar("Array", "Floats", "Complexes")


class Part(NamedTuple):
    """What one incident costs or saves: while fixing, while waiting, and for a visit.

    Attributes:
        fixing, waiting: amounts per slice, independent of each other; shape (plans, classes, NODES).
        trip: amount of a visit; shape (plans,).
        onsite: probability of a visit; shape (classes,).
    """

    fixing: Floats
    waiting: Floats
    trip: Floats
    onsite: Floats

    def moments(self) -> tuple[Floats, Floats]:
        """Return mean and second moment of one incident's amount; shape (plans, classes) each."""
        chances = slices()
        fixing, waiting = self.fixing @ chances, self.waiting @ chances
        visit = self.trip[:, None] * self.onsite
        mean = fixing + waiting + visit
        spread = (self.fixing**2) @ chances - fixing**2 + (self.waiting**2) @ chances - waiting**2
        return mean, mean**2 + spread + visit * (self.trip[:, None] - visit)

    def transformed(self, step: Floats, cells: int) -> Complexes:
        """Return the transform of one incident's amount; shape (plans, classes, frequencies)."""
        plans, classes, nodes = self.fixing.shape
        both = np.stack((self.fixing, self.waiting))
        both /= step[:, None, None]
        grid = on_grid(both.reshape(-1, nodes), slices(), cells)
        amount, waiting = np.fft.rfft(grid).reshape(2, plans, classes, -1)
        visit = np.fft.rfft(on_grid((self.trip / step)[:, None], np.ones(1), cells))
        amount *= waiting
        amount *= 1.0 + self.onsite[:, None] * (visit[:, None, :] - 1.0)
        return np.asarray(amount)


@dataclass(frozen=True, slots=True, eq=False)
class Frequency:
    """How often each class happens: mean and shape of the yearly count; shape (classes,) each."""

    count: Floats
    shape: Floats


def yearly_totals(
    parts: Sequence[Part], variants: Sequence[Sequence[Floats]], often: Frequency, cells: int
) -> list[list[Distribution]]:
    """Return the distribution of the year's total, per variant and plan, all on one grid a plan.

    Args:
        variants: alternatives that share the parts; each gives per part its probability per incident,
            shape (levels, plans, classes). The first reaches furthest: the grid is made for it.
    """
    moments = [part.moments() for part in parts]
    means, sds = zip(*(_moments(moments, shares, often) for shares in variants), strict=True)
    reach = means[0] + REACH * sds[0]
    step = np.where(reach > 0, reach, 1.0) / cells
    masses = _masses(parts, variants, often, step, cells)
    while max(float(lost(mass).max(initial=0.0)) for mass in masses) > LOST:
        step = 2.0 * step
        masses = _masses(parts, variants, often, step, cells)
    return [
        [
            distribution(mass[plan], float(step[plan]), float(zero[plan]), float(mean[plan]), float(sd[plan]))
            if mean[plan] > 0
            else nothing()
            for plan in range(len(step))
        ]
        for mass, zero, mean, sd in zip(masses, (_zero(shares, often) for shares in variants), means, sds, strict=True)
    ]


def _masses(
    parts: Sequence[Part], variants: Sequence[Sequence[Floats]], often: Frequency, step: Floats, cells: int
) -> list[Floats]:
    hats = [part.transformed(step, cells) for part in parts]
    split = [(hat.real - 1.0, hat.imag.copy()) for hat in hats]
    return [
        np.fft.irfft(np.stack([_year(split, shares, often, plan) for plan in range(len(step))]), cells)
        for shares in variants
    ]


def _year(split: Sequence[tuple[Floats, Floats]], shares: Sequence[Floats], often: Frequency, plan: int) -> Complexes:
    """Return the transform of one plan's year; plan by plan, since what fits the processor's cache is twice as fast.

    Args:
        split: per part, the real part less 1 and the imaginary part of its transform; shape (plans, classes, cells).
    """
    chances = [share[:, plan, :, None] for share in shares]
    real, imaginary = (chances[0] * part[plan] for part in split[0])
    real += 1.0
    for chance, (beyond, along) in zip(chances[1:], split[1:], strict=True):
        real += chance * beyond[plan]
        imaginary += chance * along[plan]
    real -= 1.0
    modulus, angle = log_parts(real, imaginary, often.count, often.shape)
    logs = np.empty((len(modulus), modulus.shape[-1]), dtype=np.complex128)
    logs.real, logs.imag = modulus.sum(axis=-2), angle.sum(axis=-2)
    return _mixed(np.exp(logs))


def _moments(
    moments: Sequence[tuple[Floats, Floats]], shares: Sequence[Floats], often: Frequency
) -> tuple[Floats, Floats]:
    weights = [_mixed(share) for share in shares]
    first = sum((weight * mean for weight, (mean, _) in zip(weights, moments, strict=True)), np.zeros(1))
    second = sum((weight * square for weight, (_, square) in zip(weights, moments, strict=True)), np.zeros(1))
    variance = second @ often.count + first**2 @ (often.count**2 / often.shape)
    return first @ often.count, np.sqrt(variance)


def _zero(shares: Sequence[Floats], often: Frequency) -> Floats:
    """Probability that no incident of the year has any amount; shape (plans,)."""
    none = 1.0 - sum(shares, np.zeros(1))
    logs = log_generating(none[..., None].astype(np.complex128), often.count, often.shape).real.sum(axis=(-2, -1))
    return np.asarray(LEVEL_WEIGHTS @ np.exp(logs))


def _mixed(levels: Array) -> Array:
    """Return the mean over the levels of prevention; plain arithmetic, since a threaded product is slower here."""
    low, likely, high = WEIGHTS
    mixed: Array = low * levels[0] + likely * levels[1] + high * levels[2]
    return mixed
