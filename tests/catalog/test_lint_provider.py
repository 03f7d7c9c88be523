"""Provider files are checked beyond what keeps them from being read: pale colours, thin margins, silence."""

from __future__ import annotations

import pytest

from tests.catalog.test_reading_providers import WHOLE
from tests.price_books import book, money
from tests.proposal.papers import NORTHGATE
from tests.shipped import CATALOGUE, EXAMPLES
from wizard.catalog.lint import check_path
from wizard.catalog.lint_provider import lint_provider
from wizard.domain.price_book import Costs
from wizard.domain.provider import Provider, ServiceLevel, ServiceLevels, Terms


def told(provider):
    """Return what is said of a provider."""
    return [problem.what for problem in lint_provider(provider, CATALOGUE)]


def test_the_example_is_flawless():
    assert check_path(EXAMPLES / "provider" / "northgate.toml") == []


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"accent": "#fff000"}, "provider: 'accent' is #fff000, too pale for white letters on it"),
        ({"second": "#dddddd"}, "provider: 'second' is #dddddd, too pale for white letters on it"),
        ({"terms": Terms()}, "terms: there is no word on how a contract ends"),
        (
            {"levels": ServiceLevels((ServiceLevel("Critical", "", "1 hour", ""),), "Days")},
            "service_levels: nobody is told when the clock starts",
        ),
        (
            {"book": NORTHGATE.book._replace(counting={})},
            "price_book: there is a price for light users, but nobody is told who is one",
        ),
    ],
)
def test_what_is_doubtful_is_told_and_can_be_used_all_the_same(changes, what):
    (problem,) = lint_provider(NORTHGATE._replace(**changes), CATALOGUE)

    assert problem.what == what
    assert problem.warning


def test_prices_below_cost_or_the_least_margin_are_told():
    costs = Costs({"complete": {"user": money(101), "server": money(150), "site": money(10)}}, least=money("0.3"))
    ours = Provider("Us", book=book("complete", {"user": 100, "site": 15}, costs=costs), terms=Terms("Sixty days."))

    assert told(ours) == [
        "price_book.plans.complete: 'user' costs more than it is sold for",
        "price_book.plans.complete: 'server' leaves less than the minimum margin",
    ]


def test_prices_that_make_a_plan_pointless_are_told():
    prices = {"computer": 0, "user": 900, "server": 0, "site": 0, "minimum": 90_000}
    ours = Provider("Us", book=book("essential", prices), terms=Terms("Sixty days."))

    assert [line for line in told(ours) if "for no size of business is it cheaper" in line]


def test_what_does_not_fit_the_shipped_catalogue_is_a_warning_with_its_file(tmp_path):
    file = tmp_path / "us.toml"
    file.write_text(WHOLE.replace("[price_book.plans.complete]", "[price_book.plans.gold]"), encoding="utf-8")

    found = check_path(file)

    assert "price_book: there is no plan 'gold'" in [problem.what for problem in found]
    assert {(problem.file, problem.warning) for problem in found} == {(str(file), True)}


def test_against_a_catalogue_that_was_named_it_is_an_error(tmp_path):
    file = tmp_path / "us.toml"
    file.write_text(WHOLE.replace("[price_book.plans.complete]", "[price_book.plans.gold]"), encoding="utf-8")

    assert [problem for problem in check_path(file, catalogue=CATALOGUE) if not problem.warning]
