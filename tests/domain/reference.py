"""The rule a second time, written down as plainly as the design page says it, and as slowly.

Nothing here is shared with ``wizard.domain`` but the data classes: its own
reading of the conditions, its own sums, and (in ``reference_year``) numerical
integration instead of closed forms. Tests hold the program to it.

Units:
    money  currency a year
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tests.domain.reference_year import Year
from wizard.domain.conditions import All, Any, Leaf, Not


@dataclass(frozen=True)
class Weighed:
    """One plan's year, part by part."""

    fee: float
    one_off: float
    breakdowns: float
    gaps: float

    @property
    def total(self):
        """All of it."""
        return self.fee + self.one_off + self.breakdowns + self.gaps


class Reference:
    """One business under the rule."""

    def __init__(self, bank, catalogue, sheet, mode="full"):
        self.bank, self.catalogue, self.sheet, self.mode = bank, catalogue, sheet, mode
        self.k = catalogue.constants
        self.status = {}
        for question in bank.questions:
            self.status[question.id] = self._status(question)

    # What is shown

    def _status(self, question):
        truth = True if question.show_if is None else self._truth(question.show_if)
        if truth is False or (question.quick_only and self.mode != "quick"):
            return "hidden"
        if truth is None:
            return "open"
        answer = self.sheet.get(question.id)
        return "unanswered" if answer is None else answer.state

    def _truth(self, condition):
        if isinstance(condition, Leaf):
            return self._leaf(condition)
        if isinstance(condition, Not):
            truth = self._truth(condition.part)
            return None if truth is None else not truth
        truths = [self._truth(part) for part in condition.parts]
        if isinstance(condition, All):
            return False if False in truths else None if None in truths else True
        assert isinstance(condition, Any)
        return True if True in truths else None if None in truths else False

    def _leaf(self, leaf):
        status = self.status[leaf.question]
        if status in {"hidden", "not_applicable"}:
            return False
        if leaf.operator == "answered":
            return {"answered": True, "unanswered": False, "open": False, "unknown": None}[status]
        if status != "answered":
            return None
        value, operand = self.sheet[leaf.question].value, leaf.operand
        return {
            "is": lambda: value == operand,
            "is_not": lambda: value != operand,
            "any_of": lambda: value in operand,
            "none_of": lambda: value not in operand,
            "has": lambda: bool(set(value) & set(_some(operand))),
            "has_none": lambda: not set(value) & set(_some(operand)),
            "gte": lambda: value >= operand,
            "lte": lambda: value <= operand,
            "gt": lambda: value > operand,
            "lt": lambda: value < operand,
        }[leaf.operator]()

    def _shown(self, question):
        return self.status[question.id] not in {"hidden", "open"}

    # Scores

    def points(self, question):
        """Points of an answered question, else ``None``."""
        if self.status[question.id] != "answered":
            return None
        value = self.sheet[question.id].value
        if question.kind in {"number", "money"}:
            xs, ys = zip(*question.curve, strict=True)
            return float(np.interp(value, xs, ys))
        ticked = [value] if question.kind == "single" else value
        return min(1.0, sum(option.points or 0.0 for option in question.options if option.id in ticked))

    def score(self, axis, doubt):
        """Two-level mean with ``doubt`` points for whatever is not answered; ``None`` if nothing applies."""
        whole = weights = 0.0
        for dimension in self.bank.dimensions:
            asked = [
                q
                for q in self.bank.questions
                if q.axis == axis
                and q.dimension == dimension.id
                and self.status[q.id] not in {"hidden", "not_applicable"}
            ]
            if dimension.axis != axis or not asked:
                continue
            points = [doubt if self.points(q) is None else self.points(q) for q in asked]
            area = sum(q.weight * p for q, p in zip(asked, points, strict=True)) / sum(q.weight for q in asked)
            whole += dimension.weight * area
            weights += dimension.weight
        return 100 * whole / weights if weights else None

    @property
    def exposure(self):
        """Headline exposure; the middle where nothing on the axis is answered."""
        asked = [q for q in self.bank.questions if q.axis == "exposure" and self.points(q) is not None]
        return self.score("exposure", 0.5) if asked else 50.0

    # Needs

    def needs(self):
        """(question, service, severity) as the plans are weighed by."""
        kept = self.answer("e_inhouse") in self.catalogue.rules.contract_answers
        found = []
        for question in self.bank.questions:
            habit = question.axis == "readiness" and question.kind == "single"
            called = self._kept(question) if kept and habit else self._called(question)
            found += [(question.id, service, severity) for service, severity in called.items()]
        return found

    def _kept(self, question):
        if self.status[question.id] in {"hidden", "open", "not_applicable"}:
            return {}
        return dict(_weakest(question).needs)

    def _called(self, question):
        status, called = self.status[question.id], {}
        habit = question.axis == "readiness" and question.kind == "single"
        if status == "unknown" and habit:
            called = {s: max(1, n - self.k.unknown_severity_drop) for s, n in _weakest(question).needs.items()}
        if status != "answered":
            return called
        value = self.sheet[question.id].value
        for option in question.options:
            if option.id == value or (question.kind == "multi" and option.id in value):
                called = _largest(called, option.needs)
        for threshold in question.needs_at:
            size = self.answer(threshold.scale_by) if threshold.scale_by else None
            scale = max(1.0, size / threshold.per) if size is not None else 1.0
            if value >= threshold.at_least * scale:
                called = _largest(called, threshold.needs)
        return called

    def answer(self, question):
        """The answered value, or ``None``."""
        return self.sheet[question].value if self.status.get(question) == "answered" else None

    # Plans

    def weigh(self):
        """Plan id to its year, for every plan on this business's ladder."""
        own_it = self.answer("e_inhouse") in self.catalogue.rules.own_it_answers
        ladder = [p for p in self.catalogue.plans if ("own_it" if own_it else "no_it") in p.ladders]
        return {plan.id: self._weigh(plan) for plan in ladder}

    def keyed(self, cost_key):
        """The answered value of the question with that cost key, or ``None``."""
        question = next((q for q in self.bank.questions if q.cost_key == cost_key), None)
        return None if question is None else self.answer(question.id)

    @property
    def counts(self):
        """Users, computers, servers, sites."""
        users = self.keyed("users")
        found = {"user": users, "computer": users, "server": 0, "site": 1}
        for unit in ("computer", "server", "site"):
            value = self.keyed(f"{unit}s")
            found[unit] = found[unit] if value is None else value
        return found

    @property
    def self_serve(self):
        """Exposure below 35, or up to 10 users without servers (unknown counts as some)."""
        servers = next(q for q in self.bank.questions if q.cost_key == "servers")
        none = self.status[servers.id] != "unknown" and self.counts["server"] <= self.k.self_serve_max_servers
        return self.exposed_little or (self.counts["user"] <= self.k.self_serve_max_users and none)

    @property
    def exposed_little(self):
        """Exposure below 35."""
        return self.exposure < self.k.self_serve_exposure_below

    def covers(self, plan):
        """Service ids the plan covers here."""
        if plan.id == "block" and not self.self_serve:
            return set()
        setup = {s.id for s in self.catalogue.services.values() if s.setup_ok}
        by_setup = (plan.id == "payg" and self.exposed_little) or (plan.id == "block" and self.self_serve)
        return set(plan.covers) | (setup if by_setup else set())

    def gap_price(self, severity):
        """1.40 x users x exposure x factor."""
        factor = {1: self.k.gap_severity_1, 2: self.k.gap_severity_2, 3: self.k.gap_severity_3}[severity]
        return self.k.gap_price * self.counts["user"] * self.exposure * factor

    def _weigh(self, plan):
        needs, covers, price, counts = self.needs(), self.covers(plan), plan.price, self.counts
        rates = {u: float(getattr(price, f"per_{u}")) for u in ("user", "computer", "server", "site")}
        monthly = max(float(price.minimum), float(price.base) + sum(rates[u] * counts[u] for u in rates))
        once = monthly * self.k.onboarding_months
        setup = any(self.catalogue.services[service].setup_ok for _, service, _ in needs)
        if plan.id == "payg":
            once = self.k.setup_day_hours * self.k.setup_day_rate if self.exposed_little and setup else 0.0
        gaps = sum(self.gap_price(severity) for _, service, severity in needs if service not in covers)
        return Weighed(12 * monthly, once / self.k.one_off_spread_months * 12, Year(self).cost(plan, covers), gaps)


def _some(operand):
    return (operand,) if isinstance(operand, str) else operand


def _weakest(question):
    return min(reversed(question.options), key=lambda option: option.points or 0.0)


def _largest(called, needs):
    return {s: max(called.get(s, 0), needs.get(s, 0)) for s in {**called, **needs}}
