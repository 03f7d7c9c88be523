"""Price books to test with."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import strategies as st

from wizard.domain.price_book import PlanBook, PriceBook
from wizard.domain.prices import RATES, Discount, Extra, Tax

AMOUNTS = st.decimals(0, 5000, places=2)
SHARES = st.decimals(0, 1, places=3)
NAMES = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=8)
TAXES = st.none() | st.builds(Tax, NAMES, st.decimals(0, "0.5", places=3), st.booleans())


def money(text):
    """Return an exact amount."""
    return Decimal(str(text))


def discount(name="d", share="0.1", limit="0.2", **more):
    """Return a discount with a reason."""
    return Discount(name, name.title(), f"Because of {name}.", money(share), money(limit), **more)


def extra(name="x", per="user", month="2", once="0"):
    """Return something that can be added."""
    return Extra(name, name.title(), "", per, money(month), money(once))


def book(plan="care", prices=None, **more):
    """Return a price book with prices for one plan."""
    plans = {plan: PlanBook(prices={key: money(value) for key, value in (prices or {}).items()})}
    return PriceBook(plans=plans, **more)


@st.composite
def plan_prices(draw):
    """Draw some prices of a plan."""
    keys = draw(st.sets(st.sampled_from((*RATES, "minimum", "onboarding")), min_size=1))
    return {key: draw(AMOUNTS) for key in sorted(keys)}


@st.composite
def discounts(draw):
    """Draw a few discounts that every client gets."""
    lines = draw(st.lists(st.sampled_from(("", *RATES)), max_size=3))
    return tuple(
        Discount(f"d{place}", "Less", "Because.", draw(SHARES), Decimal(1), line, always=True)
        for place, line in enumerate(lines)
    )


BOOKS = st.fixed_dictionaries(
    {
        "plans": st.dictionaries(
            st.sampled_from(("essential", "complete", "comprehensive", "block")),
            plan_prices().map(lambda prices: PlanBook(prices=prices)),
        ),
        "tax": TAXES,
        "term_months": st.none() | st.integers(1, 60),
        "yearly_increase": st.none() | st.decimals(0, "0.2", places=3),
        "discounts": discounts(),
    }
).map(lambda parts: PriceBook(**parts))
