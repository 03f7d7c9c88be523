"""Catalogues: exact prices, labelled figures, and each mistake named in its place."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from wizard.catalog.catalogues import load_catalogue
from wizard.domain.catalogue import CONSTANT_IDS
from wizard.domain.errors import InputError


def test_prices_are_exactly_as_written(small_catalogue):
    copies = small_catalogue.services["copy.run"]
    assert str(copies.alone.month) == "99.90"
    assert str(copies.one_off) == "450.50"
    price = small_catalogue.plan("some").price
    assert (price.per_computer, price.minimum, price.base) == (Decimal("45.50"), Decimal(350), Decimal(0))
    assert all(isinstance(part, Decimal) for part in (price.per_computer, price.minimum, price.base))


def test_other_numbers_are_floats(small_catalogue):
    incident = small_catalogue.incidents[0]
    assert (incident.per_computer, incident.hours, incident.prevent) == (0.15, (1, 2, 5), {"watch.disk": 0.1})
    assert isinstance(incident.per_computer, float)
    assert isinstance(small_catalogue.constants.gap_price, float)
    assert small_catalogue.maps == {"after_hours_share": {"day": 0.05, "night": 0.3}}


def test_plans_stand_by_rank_on_their_ladders(small_catalogue):
    assert [plan.id for plan in small_catalogue.plans] == ["none", "some", "all"]
    assert [plan.id for plan in small_catalogue.ladder(own_it=True)] == ["none", "all"]
    assert small_catalogue.plan("some").wait_hours is None
    assert small_catalogue.plan("some").hourly.included_hours_year == 8
    assert small_catalogue.plan("none").covers_setup == "low"


def test_rules_swings_and_limits_are_read(small_catalogue):
    assert small_catalogue.rules.contract_question == "hours"
    assert small_catalogue.rules.own_it_answers == {"day"}
    assert [(swing.input, swing.low, swing.high) for swing in small_catalogue.swings] == [("fee", 0.85, 1.15)]
    assert small_catalogue.limits["caught_up_later"] == (0, 1)
    assert set(small_catalogue.limits) == set(CONSTANT_IDS)


@pytest.mark.parametrize(
    ("figure", "value", "unit", "basis", "span"),
    [
        ("service.copy.run.alone", 99.9, "USD a month per server", "own", (50, 200)),
        ("service.copy.run.minimum", 40, "USD a month", "own", (None, None)),
        ("service.copy.run.one_off", 450.5, "USD", "published", (None, None)),
        ("service.watch.disk.diy_hours", 1, "hours", "own", (None, None)),
        ("plan.some.per_computer", 45.5, "USD a month per computer", "published", (26, 120)),
        ("plan.none.hourly.rate", 150, "USD an hour", "own", (100, 200)),
        ("plan.some.hourly.included_hours_year", 8, "hours a year", "published", (None, None)),
        ("plan.all.wait.low", 0.25, "hours", "published", (None, None)),
        ("incident.pc.prior.per_computer", 0.15, "a year", "own", (None, None)),
        ("incident.pc.hours.likely", 2, "hours", "own", (None, None)),
        ("incident.pc.prevent.watch.disk", 0.1, "", "own", (None, None)),
        ("map.after_hours_share.night", 0.3, "share of incidents", "own", (None, None)),
        ("gap_price", 1.4, "", "own", (None, None)),
    ],
)
def test_every_number_is_a_figure_with_its_basis(small_catalogue, figure, value, unit, basis, span):
    (found,) = [known for known in small_catalogue.figures if known.id == figure]
    assert (found.value, found.unit, found.basis.id, (found.low, found.high)) == (value, unit, basis, span)
    assert found.title


def test_figures_have_ids_of_their_own_and_no_price_of_nothing(small_catalogue):
    ids = [figure.id for figure in small_catalogue.figures]
    assert len(set(ids)) == len(ids)
    assert "plan.none.base" not in ids


def test_an_assumption_can_be_overridden(small_catalogue):
    changed = small_catalogue.with_assumptions({"gap_price": 3.0})
    assert changed.constants.gap_price == 3.0
    assert [figure.value for figure in changed.figures if figure.changed] == [3.0]


MISTAKES = tomllib.loads((Path(__file__).parent / "mistakes.toml").read_text(encoding="utf-8"))["catalogue"]


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_once_with_its_place_and_remedy(catalogue_folder, mistake):
    file, old, new, what, remedy = mistake
    catalogue_folder.change(f"{file}.toml", old, new)
    told = [problem for problem in catalogue_folder.problems() if what in problem.what]
    assert len(told) == 1, [str(problem) for problem in catalogue_folder.problems()]
    assert remedy in told[0].remedy
    assert Path(told[0].file) == catalogue_folder.path / f"{file}.toml"


def test_each_missing_assumption_is_named(catalogue_folder):
    catalogue_folder.change("assumptions.toml", 'id = "gap_price"', 'id = "gap_prize"')
    assert {problem.what for problem in catalogue_folder.problems()} == {
        "assumption 'gap_prize': the program knows no such assumption",
        "the assumption 'gap_price' is missing",
    }


def test_a_broken_file_does_not_hide_what_is_wrong_in_the_others(catalogue_folder):
    catalogue_folder.append("maps.toml", "values = oops")
    catalogue_folder.change("plans.toml", "rank = 2", "rank = -2")
    files = {Path(problem.file).name for problem in catalogue_folder.problems()}
    assert {"maps.toml", "plans.toml"} <= files


def test_loading_raises_with_every_problem(catalogue_folder):
    (catalogue_folder.path / "basis.toml").unlink()
    (catalogue_folder.path / "plans.toml").write_text("", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_catalogue(catalogue_folder.path)
    assert [Path(problem.file).name for problem in caught.value.problems] == ["basis.toml", "plans.toml"]
