"""What breaks in a year, worked out the slow way: the other half of ``reference``.

Expectations of lognormal hours are integrated numerically over the standard
normal, where the program has closed forms.

Units:
    money  currency a year
    hours  working hours
"""

from __future__ import annotations

from functools import cache

import numpy as np

Z = np.linspace(-9.0, 9.0, 6001)
CHANCE = np.exp(-(Z**2) / 2)
CHANCE = CHANCE / CHANCE.sum()
PREVENTION = ((0.25, "prevent_low_factor"), (0.5, None), (0.25, "prevent_high_factor"))


class Year:
    """What breaks in a year, today and under a plan."""

    def __init__(self, business):
        self.b, self.k, self.catalogue = business, business.k, business.catalogue
        payg = self.catalogue.plans[0]
        waits = self.catalogue.maps["wait_hours"]
        self.wait = waits.get(business.keyed("wait_hours"), payg.wait_hours)
        self.after = self.catalogue.maps["after_hours_share"].get(
            business.keyed("after_hours_share"), self.k.after_hours_share
        )
        own_it = business.answer("e_inhouse") in self.catalogue.rules.own_it_answers
        self.external = self.k.own_it_external_share if own_it else 1.0
        self.rate = payg.hourly.rate * (1 + self.after * (payg.hourly.after_hours_multiplier - 1))
        self.counts = {kind.id: self._count(kind) for kind in self.catalogue.incidents}
        self.eta = self._eta(payg)

    def _prior(self, kind):
        counts = self.b.counts
        sites = max(0, counts["site"] - 1)
        by_size = kind.per_user * counts["user"] + kind.per_computer * counts["computer"]
        return kind.base + by_size + kind.per_site * sites

    def _count(self, kind):
        status = self.b.status.get(kind.question, "unanswered")
        if status in {"hidden", "not_applicable"}:
            return 0.0
        prior, years = self._prior(kind), kind.prior_years
        seen = self.b.answer(kind.question)
        seen = None if seen is None else seen * kind.times_a_year
        if seen is None and not kind.everyday and self._only_total() is not None:
            seen, years = self._only_total() * prior / self._all_priors(), self.k.quick_prior_years
        expected = prior if seen is None else (prior * years + seen) / (years + 1)
        return expected * self.k.incident_factor

    def _only_total(self):
        known = [k for k in self.catalogue.incidents if not k.everyday and self.b.answer(k.question) is not None]
        return None if known else self.b.keyed("history.total")

    def _all_priors(self):
        apply = [
            k for k in self.catalogue.incidents if self.b.status.get(k.question) not in {"hidden", "not_applicable"}
        ]
        return sum(self._prior(kind) for kind in apply if not kind.everyday)

    def _eta(self, payg):
        bills = self.external * sum(
            self.counts[k.id] * (self.rate * self.billed(k) + payg.hourly.trip * k.onsite)
            for k in self.catalogue.incidents
        )
        real = self.b.keyed("spend_last_year")
        if real is None or bills == 0:
            return 1.0
        trust = self.k.spend_credibility
        scaled = ((1 - trust) * bills + trust * real) / bills
        return min(self.k.spend_factor_max, max(self.k.spend_factor_min, scaled))

    def repair(self, kind):
        """Mean hours of repair, capped."""
        return expected(kind.hours, 0.0, self.k.incident_cap_hours)

    def billed(self, kind):
        """Mean hours billed: at least the minimum, capped."""
        return expected(kind.hours, self.k.minimum_billed_hours, self.k.incident_cap_hours)

    def stopped(self, kind):
        """What an hour of one incident costs in work or sales: the larger, less what is caught up."""
        share = kind.people_share
        if kind.share_from:
            share = self.catalogue.maps["people_share"].get(self.b.keyed("people_share"), share)
        people = share * self.b.counts["user"] if kind.people is None else kind.people
        wage, margin = self.b.keyed("loaded_hourly_cost"), self.b.keyed("margin_per_hour")
        wage = self.k.loaded_hourly_cost if wage is None else wage
        margin = self.k.margin_per_hour if margin is None else margin
        wage *= self.k.hour_cost_factor
        return max(people * kind.impaired * wage, kind.sales * margin) * (1 - self.k.caught_up_later)

    def cost(self, plan, covers):
        """Expected cost of what breaks under a plan; of break/fix for pay as you go."""
        as_today = plan.id == "payg"
        today = tuple(self.k.wait_factor * hours for hours in self._effective(self.wait))
        wait = shorter(today, today if as_today else self._effective(plan.wait_hours))
        total = hours = 0.0
        for kind in self.catalogue.incidents:
            left = self.counts[kind.id] * (1.0 if as_today else 1 - self.prevented(kind, covers))
            hours += left * self.billed(kind)
            total += left * self.stopped(kind) * (wait + self.repair(kind))
            total += left * plan.hourly.trip * kind.onsite * self.external * self.eta
        charged = 1.0
        if hours > 0:
            charged = max(0.0, 1 - plan.hourly.included_hours_year / (hours * self.external * self.eta))
        return total + hours * charged * self._labour(plan, covers) * self.external * self.eta

    def _labour(self, plan, covers):
        dear = self.after * plan.hourly.rate * plan.hourly.after_hours_multiplier
        usual = (1 - self.after) * plan.hourly.rate
        if not plan.labour_included:
            return usual + dear
        return 0.0 if "sup.after" in covers else dear

    def prevented(self, kind, covers):
        """1 - product of (1 - share x gap), over three levels of effect."""
        total = 0.0
        for weight, name in PREVENTION:
            left = 1.0
            for service, share in kind.prevent.items():
                if service in covers:
                    level = getattr(self.k, name) if name else 1.0
                    left *= 1 - min(1.0, level * share * self.gap(service))
            total += weight * min(self.k.prevent_cap, 1 - left)
        return total

    def gap(self, service):
        """How much of a service's work is not done yet."""
        lost = [
            1 - (self.b.points(q) or 0.0)
            for q in self.b.bank.questions
            if q.axis == "readiness"
            and any(service in option.needs for option in q.options)
            and self.b.status[q.id] not in {"hidden", "open", "not_applicable"}
        ]
        return sum(lost) / len(lost) if lost else 1.0

    def _effective(self, hours):
        full, share = self.k.wait_full_hours, self.k.wait_beyond_share
        return None if hours is None else tuple(min(h, full) + share * max(0.0, h - full) for h in hours)


def _hours(triple):
    low, likely, high = triple
    return likely * np.exp(np.log(high / low) / 2.563 * Z)


@cache
def expected(triple, least, most):
    """Mean of lognormal hours between two limits, integrated numerically."""
    return float(CHANCE @ np.clip(_hours(triple), least, most))


@cache
def shorter(one, other):
    """Mean of the shorter of two waits at the same quantile; ``None``: the first alone."""
    hours = _hours(one)
    return float(CHANCE @ (hours if other is None else np.minimum(hours, _hours(other))))
