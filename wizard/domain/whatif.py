"""The fewest habits that would move the advice one plan down or up.

The price of open gaps adds up over questions, and breakdowns change little
with one habit, so each habit's own pull on two totals is worked out first and
the strongest are taken until the sum tips; the real rule then has the last
word. Only habits may change: size, duties and last year's trouble are facts,
and where habits alone cannot do it, the facts that hold the advice are named.
"""

from __future__ import annotations

from functools import partial
from itertools import combinations, islice
from typing import TYPE_CHECKING, NamedTuple

from wizard.domain.answers import answered
from wizard.domain.facts import holding_facts
from wizard.domain.plans import Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wizard.domain.flow import Standing
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Rung
    from wizard.domain.scales import Scales

CHANGEABLE = frozenset({"answered", "unknown"})
SLACK = 0.9  # shifts are first order: sets that come this near to tipping the balance are tried out
TRIALS = 12
SPARE = 3  # habits to try beyond those that should have been enough, or in place of those that were

Pulls = list[tuple[str, float]]  # habit and how far it moves the balance, currency a year, strongest first


class _Aim(NamedTuple):
    """One plan to reach: each habit's pull towards it, and how far the balance must move."""

    pulls: Pulls
    margin: float

    def size(self) -> int | None:
        """How many of the strongest pulls should be enough; ``None`` if all together are not."""
        reached = 0.0
        for count, (_, pull) in enumerate(self.pulls, start=1):
            reached += pull
            if reached >= self.margin:
                return count
        return None

    def sets(self, size: int) -> Iterator[tuple[str, ...]]:
        """Yield sets of that size whose pulls nearly tip the balance or do."""
        enough = self.margin * SLACK
        if sum(pull for _, pull in self.pulls[:size]) < enough:
            return
        for chosen in combinations(self.pulls[: size + SPARE], size):
            if sum(pull for _, pull in chosen) >= enough:
                yield tuple(question for question, _ in chosen)


class _Search(NamedTuple):
    """One direction: the habits that could change, each at its new answer."""

    scales: Scales
    leader: Rung
    down: bool
    changed: dict[str, Standing]

    def lands_on(self, questions: Iterable[str]) -> Rung | None:
        """Return the plan advised after these changes, if it lies in the wanted direction."""
        found = self.scales.lands_on({question: self.changed[question] for question in questions})
        moved = found.rank < self.leader.rank if self.down else found.rank > self.leader.rank
        return found if moved else None


def one_down(here: Case, scales: Callable[[], Scales], leader: Rung) -> Step | None:
    """Return what would make less enough; ``None`` on the lowest plan."""
    return _step(here, scales(), leader, down=True)


def one_up(here: Case, scales: Callable[[], Scales], leader: Rung) -> Step | None:
    """Return what would make more worthwhile; ``None`` on the fullest plan."""
    return _step(here, scales(), leader, down=False)


def _step(here: Case, scales: Scales, leader: Rung, *, down: bool) -> Step | None:
    targets = [rung for rung in scales.rungs if (rung.rank < leader.rank if down else rung.rank > leader.rank)]
    if not targets:
        return None
    nearest = max(targets, key=_rank) if down else min(targets, key=_rank)
    search = _Search(scales, leader, down, _changes(here, down=down))
    found = _fewest(search, _aims(search, targets))
    if found is None:
        return Step(nearest.tier, (), partial(holding_facts, here, leader, search.changed, down=down))
    chosen, landed = found
    return Step(landed.tier, tuple(question for question in here.standings if question in chosen))


def _aims(search: _Search, targets: list[Rung]) -> list[_Aim]:
    shifts = {question: search.scales.shifts(after) for question, after in search.changed.items()}
    places = {rung.tier: place for place, rung in enumerate(search.scales.rungs)}
    lead = places[search.leader.tier]
    aims = []
    for target in targets:
        aim = places[target.tier]
        pulls = [(question, shift[lead] - shift[aim]) for question, shift in shifts.items()]
        helping = sorted((pull for pull in pulls if pull[1] > 0), key=lambda pull: -pull[1])
        aims.append(_Aim(helping, target.total_year - search.leader.total_year))
    return aims


def _fewest(search: _Search, aims: list[_Aim]) -> tuple[tuple[str, ...], Rung] | None:
    sized = sorted(((aim.size() or len(aim.pulls) + 1, place) for place, aim in enumerate(aims)))
    for size, place in sized:
        found = _grow(search, [question for question, _ in aims[place].pulls], size)
        if found is not None:
            return _shrink(search, found, aims)
    landed = search.lands_on(search.changed)
    return None if landed is None else _shrink(search, (tuple(search.changed), landed), aims)


def _grow(search: _Search, order: list[str], size: int) -> tuple[tuple[str, ...], Rung] | None:
    for count in range(min(size, len(order)), min(size + SPARE, len(order)) + 1):
        landed = search.lands_on(order[:count]) if count else None
        if landed is not None:
            return tuple(order[:count]), landed
    return None


def _shrink(search: _Search, found: tuple[tuple[str, ...], Rung], aims: list[_Aim]) -> tuple[tuple[str, ...], Rung]:
    smaller: tuple[tuple[str, ...], Rung] | None = found
    while smaller is not None:
        found = smaller
        candidates = (chosen for aim in aims for chosen in aim.sets(len(found[0]) - 1) if chosen)
        tried = ((chosen, search.lands_on(chosen)) for chosen in islice(candidates, TRIALS))
        smaller = next(((chosen, landed) for chosen, landed in tried if landed is not None), None)
    return _pared(search, found)


def _pared(search: _Search, found: tuple[tuple[str, ...], Rung]) -> tuple[tuple[str, ...], Rung]:
    """Leave out what proves unnecessary; pulls are first order, so a strong habit can outdo its own."""
    pared = found
    for question in reversed(found[0]):
        rest = tuple(other for other in pared[0] if other != question)
        landed = search.lands_on(rest) if rest else None
        if landed is not None:
            pared = rest, landed
    return found if pared == found else _pared(search, pared)


def _rank(rung: Rung) -> int:
    return rung.rank


def _changes(here: Case, *, down: bool) -> dict[str, Standing]:
    changed = {}
    for question_id, standing in here.standings.items():
        question = standing.question
        if not question.is_habit or standing.status not in CHANGEABLE or not question.options:
            continue
        option = question.best() if down else question.weakest()
        if standing.value != option.id:
            changed[question_id] = standing._replace(
                status="answered", answer=answered(option.id), points=option.points or 0.0
            )
    return changed
