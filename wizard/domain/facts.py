"""Which facts hold the advice where no set of habits can move it.

A fact is anything that is not a habit: size, duties, hours, last year's
trouble, a contract. Facts are let go one after the other, the weightiest
first, with all habits already changed, until the advice moves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from wizard.domain.answers import answered
from wizard.domain.breakdowns import gap_shares
from wizard.domain.flow import points_for
from wizard.domain.ladder import case, cheapest, ladder
from wizard.domain.needs import has_own_it
from wizard.domain.scoring import score

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.flow import Standing
    from wizard.domain.ladder import Case
    from wizard.domain.plans import Rung
    from wizard.domain.questions import Question
    from wizard.domain.values import Value

COUNTED = frozenset({"users", "computers", "servers", "sites"})  # more of them makes every plan dearer, too
MUCH_TROUBLE = 24.0  # incidents of one kind a year: twice a month


@dataclass(frozen=True, slots=True, eq=False)
class _Trial:
    """Weighs the same business, its habits changed, with some facts let go.

    Attributes:
        standings: with the habits changed; ``gaps`` are what they leave undone.
        kept: what plans do not prevent as long as the gaps are these.
    """

    here: Case
    leader: Rung
    down: bool
    standings: Mapping[str, Standing]
    gaps: Mapping[str, float]
    kept: dict[frozenset[str], Mapping[str, float]] = field(default_factory=dict)

    def moves(self, free: Mapping[str, Standing]) -> bool:
        """Whether the advice moves in the wanted direction."""
        standings = {**self.standings, **free}
        exposure = score(self.here.bank, standings, "exposure").score
        there = case(self.here.bank, self.here.catalogue, standings, exposure)
        if there is None:
            return False
        found = cheapest(ladder(there, self.kept if there.gaps == self.gaps else None))
        return found.rank < self.leader.rank if self.down else found.rank > self.leader.rank


def holding_facts(here: Case, leader: Rung, changed: Mapping[str, Standing], *, down: bool) -> tuple[str, ...]:
    """Return the ids of the facts without which changed habits would move the advice, in bank order.

    Where no other facts would move it either, the ladder itself holds it (IT staff of one's own), or all the facts
    that weigh against the move.
    """
    standings = {**here.standings, **changed}
    trial = _Trial(here, leader, down, standings, gap_shares(here.bank, standings))
    every = {q: standing for q in _by_weight(here, down=down) if (standing := _freed(here, standings[q], down=down))}
    but_size = {q: standing for q, standing in every.items() if standing.question.cost_key not in COUNTED}
    free = next((facts for facts in (every, but_size) if trial.moves(facts)), None)
    if free is None:
        own_it = here.catalogue.rules.own_it_question
        against = {own_it} if has_own_it(here.catalogue.rules, here.standings) else set(but_size)
        return tuple(question for question in here.standings if question in against)
    held = list(free)[: _fewest(trial, free)]
    return tuple(question for question in here.standings if question in held)


def _fewest(trial: _Trial, free: Mapping[str, Standing]) -> int:
    """Return how many of these facts, in order, must be let go until the advice moves."""
    enough = 1
    while not trial.moves(_first(free, enough)):
        enough *= 2
    too_few = enough // 2
    while enough - too_few > 1:
        middle = (too_few + enough) // 2
        if trial.moves(_first(free, middle)):
            enough = middle
        else:
            too_few = middle
    return enough


def _first(free: Mapping[str, Standing], count: int) -> dict[str, Standing]:
    return dict(islice(free.items(), count))


def _freed(here: Case, standing: Standing, *, down: bool) -> Standing | None:
    question = standing.question
    value = _let_go(here, question, down=down)
    if value is None or standing.value == value:
        return None
    return standing._replace(status="answered", answer=answered(value), points=points_for(question, value))


def _by_weight(here: Case, *, down: bool) -> list[str]:
    facts = [s for s in here.standings.values() if s.status == "answered" and not s.question.is_habit]
    contract = here.catalogue.rules.contract_question
    weight = {
        standing.question.id: (
            standing.question.id == contract,
            _need_price(here, standing.question),
            _stake(standing, down=down),
        )
        for standing in facts
        if standing.question.axis in {"exposure", "history"} or (down and standing.question.id == contract)
    }
    counted = {trouble.kind.question: trouble.mean_count * here.now.cost(trouble) for trouble in here.now.troubles}
    return sorted(weight, key=lambda q: (not weight[q][0], -weight[q][1] - counted.get(q, 0.0), -weight[q][2]))


def _need_price(here: Case, question: Question) -> float:
    return sum(here.gap_price(need.severity) for need in here.needs if need.question == question.id)


def _stake(standing: Standing, *, down: bool) -> float:
    points = standing.points or 0.0
    return standing.question.weight * (points if down else 1.0 - points)


def _let_go(here: Case, question: Question, *, down: bool) -> Value | None:
    if question.id == here.catalogue.rules.contract_question:
        held = here.catalogue.rules.contract_answers | here.catalogue.rules.own_it_answers
        return next((option.id for option in question.options if option.id not in held), None)
    if question.kind == "multi":
        free = tuple(option.id for option in question.options if option.exclusive == down)
        return free or None
    if question.options:
        ends = sorted(question.options, key=lambda option: option.points or 0.0)
        return ends[0].id if down else ends[-1].id
    if question.curve:
        return question.curve[0][0] if down else question.curve[-1][0]
    return 0.0 if down else MUCH_TROUBLE
