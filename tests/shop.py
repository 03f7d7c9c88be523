"""A tiny catalogue and the bank that goes with it, with figures to reckon in the head."""

from __future__ import annotations

from decimal import Decimal

from tests.bank import bank, habit, number
from wizard.domain.catalogue import Catalogue, Constants, IncidentKind, Plan, Rules, Service
from wizard.domain.prices import Hourly, PlanPrice, Single
from wizard.domain.questions import Option, Question, Threshold

# The constants of the rule and of the cost model as the design has them
CONSTANTS = {
    "gap_price": 1.40,
    "gap_severity_1": 0.5,
    "gap_severity_2": 1,
    "gap_severity_3": 2,
    "self_serve_exposure_below": 35,
    "self_serve_max_users": 10,
    "self_serve_max_servers": 0,
    "unknown_severity_drop": 1,
    "provisional_below_coverage": 0.6,
    "close_call": 0.10,
    "near_miss": 0.10,
    "onboarding_months": 1.0,
    "one_off_spread_months": 36,
    "setup_day_hours": 8,
    "setup_day_rate": 150,
    "loaded_hourly_cost": 43,
    "margin_per_hour": 0,
    "caught_up_later": 0.5,
    "after_hours_share": 0.10,
    "wait_full_hours": 2,
    "wait_beyond_share": 0.25,
    "minimum_billed_hours": 0.25,
    "incident_cap_hours": 80,
    "incident_factor": 1.0,
    "wait_factor": 1.0,
    "hour_cost_factor": 1.0,
    "fee_factor": 1.0,
    "prevent_low_factor": 0.5,
    "prevent_high_factor": 1.5,
    "prevent_cap": 0.9,
    "quick_prior_years": 2,
    "spend_credibility": 0.667,
    "spend_factor_min": 0.2,
    "spend_factor_max": 2.0,
    "own_it_external_share": 0.25,
}
PRICES = ("base", "per_user", "per_computer", "per_server", "per_site", "minimum")
SURE = 1.0000001  # hours as good as fixed: hardly any spread between low and high


def price(**rates):
    """Return a monthly price from whole amounts."""
    return PlanPrice(*(Decimal(str(rates.get(name, 0))) for name in PRICES))


def service(service_id, *, month="1", per="user", minimum="0", **more):
    """Return a service."""
    settings = {"setup_ok": False, "floor": False, "project": False, "diy_hours": 2.0, **more}
    single = Single(per, Decimal(month), Decimal(minimum))
    words = {"group": "All", "name": service_id.title(), "plain": "Is done.", "diy": f"Do {service_id} yourself."}
    return Service(id=service_id, alone=single, one_off=Decimal(300), **{**words, **settings})


def kind(kind_id="stop", **more):
    """Return a kind of incident: two hours for half of the people at half speed, no visit, no sales lost."""
    settings = {
        "question": f"h_{kind_id}", "name": kind_id.title(), "base": 1.0, "per_user": 0.1, "per_site": 0.0,
        "per_computer": 0.0, "prior_years": 1.0, "hours": fixed(2.0), "people_share": 0.5, "people": None,
        "share_from": None, "impaired": 0.5, "onsite": 0.0, "sales": 0.0, "prevent": {},
    }  # fmt: skip
    return IncidentKind(id=kind_id, **{**settings, **more})


def fixed(hours):
    """Return hours that are as good as certain."""
    return (hours / SURE, hours, hours * SURE)


def plan(plan_id, rank, covers=(), **more):
    """Return a plan of both ladders at 100 an hour."""
    settings = {
        "ladders": ("no_it", "own_it"), "price": price(), "hourly": Hourly(100.0, 1.5, 0.0),
        "wait_hours": None, "labour_included": False,
    }  # fmt: skip
    return Plan(
        id=plan_id, name=plan_id.title(), rank=rank, covers=frozenset(covers), summary="", **{**settings, **more}
    )


SERVICES = (
    service("lock", setup_ok=True, floor=True),
    service("copy", setup_ok=True, floor=True),
    service("watch"),
    service("train"),
    service("sup.desk", month="60"),
    service("sup.after", month="15"),
)
PAYG = plan("payg", 0, covers_setup="low", wait_hours=fixed(1.0), hourly=Hourly(100.0, 1.5, 50.0))
BLOCK = plan(
    "block", 1, ("lock",), covers_setup="self_serve", covers_when_self_serve=True,
    price=price(base=100, minimum=100), hourly=Hourly(90.0, 1.5, 0.0, 8.0),
)  # fmt: skip
CARE = plan("care", 2, ("lock", "copy", "watch"), price=price(per_computer=10, minimum=200), wait_hours=fixed(0.5))
FULL = plan(
    "full", 3, ("lock", "copy", "watch", "train", "sup.desk"), ladders=("no_it",), labour_included=True,
    price=price(per_user=50, per_server=20, per_site=30, minimum=400), wait_hours=fixed(0.5),
)  # fmt: skip
SHARED = plan("shared", 3, ("lock", "copy", "watch", "train"), ladders=("own_it",), price=price(per_user=30))
TOP = plan(
    "top", 4, [item.id for item in SERVICES], labour_included=True, price=price(per_user=90), wait_hours=fixed(0.25)
)  # fmt: skip
PLANS = (PAYG, BLOCK, CARE, FULL, SHARED, TOP)
RULES = Rules("e_inhouse", frozenset({"contract"}), "e_inhouse", frozenset({"team"}))
MAPS = {
    "people_share": {"few": 0.1, "all": 1.0},
    "wait_hours": {"soon": fixed(1.0), "days": fixed(10.0)},
    "after_hours_share": {"office": 0.0, "always": 0.4},
}


def shop(plans=PLANS, incidents=(), services=SERVICES, **constants):
    """Return a catalogue; ``constants`` replace the design's."""
    return Catalogue(
        id="tiny",
        version="1",
        currency="USD",
        services={item.id: item for item in services},
        plans=tuple(plans),
        incidents=tuple(incidents),
        maps=MAPS,
        constants=Constants(**{**CONSTANTS, **constants}),
        rules=RULES,
    )


def choice(question_id, *options, axis="context", **more):
    """Return a single-choice question whose options earn and call for nothing."""
    named = tuple(Option(option, option.title()) for option in options)
    return Question(question_id, "all", axis, "single", question_id, options=named, **more)


def counted(kind_id, **more):
    """Return the question that counts a kind of incident."""
    return number(f"h_{kind_id}", cost_key=f"history.{kind_id}", **more)


# "stake" is the exposure itself, 0 to 100
FACTS = (
    number("stake", "exposure", dimension="stakes", curve=((0, 0), (100, 1))),
    *(number(unit, "cost", cost_key=unit) for unit in ("users", "computers", "servers", "sites")),
    choice("e_inhouse", "nobody", "contract", "team"),
)
LOCKS = habit("locks", needs={"half": {"lock": 1}, "bad": {"lock": 3}})
COPIES = habit("copies", needs={"half": {"copy": 1}, "bad": {"copy": 2}})
WATCHES = habit("watches", needs={"half": {"watch": 1}, "bad": {"watch": 2}})
TRAINS = habit("trains", needs={"half": {"train": 1}, "bad": {"train": 3}})
HABITS = (LOCKS, COPIES, WATCHES, TRAINS)
STOPS = counted("stop", needs_at=(Threshold(4, {"watch": 2}),))
FIRM = bank(*FACTS, *HABITS, STOPS, counted("help"))


def firm(*more):
    """Return the tiny firm's bank with further questions."""
    return bank(*FIRM.questions, *more)


def without(item, **changes):
    """Return a plan, service or kind with some fields changed."""
    return item._replace(**changes)
