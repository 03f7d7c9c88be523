"""One assessment as its document sees it: names, answers and amounts in words.

Pages ask the brief instead of the advice where an id must become a name, or
a number a word, so that the same thing reads the same on every page.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from wizard.domain.flow import asked
from wizard.domain.language import mark, say
from wizard.domain.needs import kept_by_contract
from wizard.domain.tornado import subject
from wizard.proposal import wording
from wizard.proposal.answer_words import answer_words
from wizard.proposal.options import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from decimal import Decimal

    from wizard.domain.assessment import Advice
    from wizard.domain.catalogue import Plan
    from wizard.domain.costs import PlanCosts
    from wizard.domain.flow import Standing
    from wizard.domain.needs import Need
    from wizard.domain.plans import Rung
    from wizard.domain.progress import Past
    from wizard.domain.provider import Provider
    from wizard.domain.questions import Question, Section
    from wizard.domain.roadmap import Finding
    from wizard.proposal.options import Options, Part

Kind = Literal["proposal", "report"]
Situation = Literal["named", "stay", "quick", "provisional", "scores", "empty"]
SEVERITIES = {3: mark("Serious"), 2: mark("Plain gap"), 1: mark("Worth doing")}


@dataclass(frozen=True)
class Brief:
    """The advice, the kind of document it becomes, who offers the care, and what was chosen about it.

    Attributes:
        alone: whether an owner reads it on screen with nobody selling anything, so that there is no "us".
    """

    advice: Advice
    kind: Kind
    provider: Provider | None
    options: Options = EVERYTHING
    alone: bool = False

    @property
    def past(self) -> Past | None:
        """An earlier assessment to tell the progress since."""
        return self.options.past

    @property
    def priced(self) -> bool:
        """Whether prices of plans may be printed."""
        return self.kind == "proposal"

    @cached_property
    def situation(self) -> Situation:
        """What can be said: a plan, "stay as you are", a range of plans, or less."""
        advice = self.advice
        if advice.readiness.score is None and advice.exposure.score is None:
            return "empty"
        if advice.catalogue is None or not advice.bank.has_needs:
            return "scores"
        if advice.recommendation is None:
            return "provisional"
        if advice.assessment.mode == "quick":
            return "quick"
        if advice.recommendation.tier is None:
            return "provisional"
        return "named" if self.leader.monthly > 0 else "stay"

    @cached_property
    def unknown(self) -> bool:
        """Whether nothing can be said although questions were answered: each of them with "I don't know"."""
        return self.situation == "empty" and bool(self.advice.find_out)

    @property
    def advised(self) -> bool:
        """Whether a plan is named, "stay as you are" included."""
        return self.situation in {"named", "stay"}

    @cached_property
    def kept(self) -> bool:
        """Whether a contract keeps today's habits, so that "as today" means with that contract."""
        catalogue = self.advice.catalogue
        return catalogue is not None and kept_by_contract(catalogue.rules, self.advice.standings)

    @property
    def client(self) -> str:
        """The client's name, or words that stand for it."""
        return self.advice.assessment.client.name.strip() or say("Your business")

    @property
    def currency(self) -> str:
        """The currency's code; empty without a catalogue."""
        return self.advice.catalogue.currency if self.advice.catalogue is not None else ""

    @property
    def ladder(self) -> tuple[Rung, ...]:
        """The plans weighed, lowest first; none without users or catalogue."""
        return self.advice.recommendation.ladder if self.advice.recommendation is not None else ()

    @property
    def compared(self) -> tuple[Rung, ...]:
        """The plans to show side by side, lowest first: all, or those chosen and the recommended one."""
        chosen = self.options.plans
        return tuple(rung for rung in self.ladder if not chosen or rung.tier in {*chosen, self._leader_id()})

    def has(self, part: Part) -> bool:
        """Return whether a part is wanted in the document; it may still have nothing to say."""
        return part not in self.options.left_out

    @property
    def leader(self) -> Rung:
        """The plan with the lowest yearly total; only where there is a ladder."""
        return next(rung for rung in self.ladder if rung.tier == self._leader_id())

    @property
    def below(self) -> Rung | None:
        """The next plan down from the leader."""
        lower = [rung for rung in self.ladder if rung.rank < self.leader.rank]
        return max(lower, key=lambda rung: rung.rank) if lower else None

    @property
    def runner_up(self) -> Rung | None:
        """The plan with the second-lowest total."""
        others = [rung for rung in self.ladder if rung.tier != self._leader_id()]
        return min(others, key=lambda rung: rung.total_year) if others else None

    @property
    def told(self) -> Rung | None:
        """The plan that the costs speak of: the leader, or where that has no fee, the best that has one."""
        return subject(self.advice.recommendation) if self.advice.recommendation is not None else None

    @property
    def plan(self) -> Plan | None:
        """The leading plan as the catalogue describes it."""
        catalogue = self.advice.catalogue
        return catalogue.plan(self._leader_id()) if catalogue is not None and self.ladder else None

    def plan_name(self, plan_id: str) -> str:
        """Return a plan's name."""
        catalogue = self.advice.catalogue
        return catalogue.plan(plan_id).name if catalogue is not None else plan_id

    def plan_costs(self, plan_id: str) -> PlanCosts | None:
        """Return the compared costs of a plan, where they were worked out."""
        costs = self.advice.costs
        return next((found for found in costs.tiers if found.tier == plan_id), None) if costs is not None else None

    def service_name(self, service_id: str) -> str:
        """Return a service's name."""
        catalogue = self.advice.catalogue
        known = catalogue.services.get(service_id) if catalogue is not None else None
        return known.name if known is not None else service_id

    def service_names(self, services: Iterable[str]) -> list[str]:
        """Return the names of services, each once, in the order given."""
        return [self.service_name(service) for service in dict.fromkeys(services)]

    def about(self, value: float) -> str:
        """Word an estimate in the catalogue's currency."""
        return wording.estimate(value, self.currency)

    def price(self, value: Decimal | float) -> str:
        """Word a price in the catalogue's currency."""
        return wording.price(value, self.currency)

    def gaps(self, *states: str) -> list[Finding]:
        """Return the findings in those states, in their order."""
        return [finding for finding in self.advice.findings if finding.state in states]

    def question(self, question_id: str) -> Question | None:
        """Return a question of the bank, if it has one of that id."""
        return self.advice.bank.by_id.get(question_id)

    def short(self, question_id: str) -> str:
        """Return a question's short name."""
        question = self.question(question_id)
        return question.name if question is not None else question_id

    def said(self, question_id: str) -> str:
        """Return what was answered, in words."""
        standing = self.advice.standings.get(question_id)
        return self.answer(standing) if standing is not None else ""

    def short_and_said(self, question_id: str) -> str:
        """Return a question's short name and what was answered."""
        return f"{self.short(question_id)}: {wording.inside(self.said(question_id))}"

    def answer(self, standing: Standing) -> str:
        """Word an answer in any of its states."""
        return answer_words(standing, self.currency)

    def as_of(self, question_id: str) -> str:
        """Say of which day an answer is that is only taken over from an earlier assessment; "" for one of today."""
        day = self.advice.assessment.carried.get(question_id)
        return "" if day is None else say("As of {date}", date=wording.date(day))

    def because(self, needs: Sequence[Need], most: int = 99) -> str:
        """Return the answers behind some needs, real ones before those that a contract only keeps good."""
        real = [need for need in needs if need.cause != "kept"] or needs
        return "; ".join(dict.fromkeys(self.short_and_said(need.question) for need in real[:most]))

    def keyed(self, cost_key: str) -> Standing | None:
        """Return how the question stands that fills an input of the costs."""
        question = self.advice.bank.by_cost_key.get(cost_key)
        return self.advice.standings.get(question.id) if question is not None else None

    def number(self, cost_key: str) -> float | None:
        """Return the number answered for an input of the costs."""
        standing = self.keyed(cost_key)
        return standing.number if standing is not None else None

    def asked(self, section: Section) -> tuple[Question, ...]:
        """Return the questions of a section that were to be answered."""
        return asked(section, self.advice.standings, self.advice.assessment.mode)

    def _leader_id(self) -> str:
        return self.advice.recommendation.leader if self.advice.recommendation is not None else ""
