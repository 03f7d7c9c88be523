"""The command line with a provider: offers, frozen prices, the price book as a workbook and back."""

from __future__ import annotations

import json
import shutil

import pytest
from openpyxl import load_workbook

from tests.program import DATE
from tests.shipped import EXAMPLES

LAB = EXAMPLES / "dentallab25.toml"
OFFER = """
[offer]
light_users = 5
extras = { mail_backup = true, spare = 2 }
discounts = { size = 0.05 }
"""


@pytest.fixture
def northgate(tmp_path):
    """Return a copy of the example provider."""
    for name in ("northgate.toml", "northgate.svg"):
        shutil.copy(EXAMPLES / "provider" / name, tmp_path / name)
    return tmp_path / "northgate.toml"


@pytest.fixture
def quoted(told, northgate):
    """Return the quote for an assessment at the provider's prices, and what was complained of."""

    def quoting(file, *words):
        code, out, err = told("assess", file, "--provider", northgate, "--json", "-", *DATE, *words)
        return json.loads(out)["quote"] if code == 0 else None, err

    return quoting


def test_a_quote_at_a_providers_prices_has_term_tax_and_years(quoted):
    quote, complaints = quoted(LAB)

    assert complaints == ""
    assert (quote["term_months"], quote["tax"]["name"], quote["tax"]["included"]) == (36, "sales tax", False)
    assert [year["months"] for year in quote["years"]] == [12, 12, 12]
    assert {line["id"]: line["unit_price"] for line in quote["lines"]}["computer"] == "48.00"


def test_what_was_agreed_stands_in_the_assessment(quoted, tmp_path):
    file = tmp_path / "lab.toml"
    file.write_text(LAB.read_text(encoding="utf-8") + OFFER, encoding="utf-8")

    quote, _ = quoted(file)

    lines = {line["id"]: line for line in quote["lines"]}
    assert lines["light_user"]["quantity"] == 5
    assert lines["extra.spare"]["amount"] == "70.00"
    assert lines["discount.size"]["reason"] == "Because many people at one place are quicker to look after"


def test_a_discount_beyond_its_limit_is_refused(told, northgate, tmp_path):
    file = tmp_path / "lab.toml"
    file.write_text(LAB.read_text(encoding="utf-8") + OFFER.replace("0.05", "0.5"), encoding="utf-8")

    code, _, err = told("assess", file, "--provider", northgate)

    assert code == 1
    assert err == f"{file}: offer: discount 'size' is 0.5, above its limit; write at most 0.08\n"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("light_users = 5", "light_users = -5", "offer: 'light_users' is -5, which is out of range"),
        ("spare = 2", 'spare = "two"', "offer: 'spare' of 'extras' is 'two', not a number"),
        ("size = 0.05", "size = 5", "offer: 'size' of 'discounts' is 5, which is out of range"),
        ("discounts", "discount", "offer: unknown key 'discount'"),
    ],
)
def test_a_mistake_in_what_was_agreed_is_named(told, tmp_path, old, new, what):
    file = tmp_path / "lab.toml"
    file.write_text(LAB.read_text(encoding="utf-8") + OFFER.replace(old, new), encoding="utf-8")

    code, _, err = told("check", file)

    assert code == 1
    assert what in err


def test_a_thin_margin_is_told_to_the_seller_only(quoted, northgate):
    northgate.write_text(
        northgate.read_text(encoding="utf-8").replace("minimum_margin = 0.30", "minimum_margin = 0.97")
    )

    quote, complaints = quoted(LAB)

    assert "below the least of 97.0% in the price book" in complaints
    assert "margin" not in json.dumps(quote)


def test_a_price_book_goes_out_and_comes_back(told, northgate, tmp_path):
    told("prices", northgate, "--xlsx", tmp_path / "prices.xlsx")
    workbook = load_workbook(tmp_path / "prices.xlsx")
    workbook["Plans"]["E4"] = 51
    workbook["Plans"]["F4"] = 51
    workbook.save(tmp_path / "prices.xlsx")

    code, out, _ = told("prices", northgate, "--from", tmp_path / "prices.xlsx", tmp_path / "new.toml")

    assert code == 0
    assert "Essential care: per computer: 48 -> 51\n" in out
    assert "costs" in (tmp_path / "new.toml").read_text(encoding="utf-8")
    assert told("check", tmp_path / "new.toml")[0] == 0


def test_a_new_profile_stays_with_its_logo(told, northgate, tmp_path):
    told("prices", northgate, "--xlsx", tmp_path / "prices.xlsx")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    code, _, err = told("prices", northgate, "--from", tmp_path / "prices.xlsx", elsewhere / "new.toml")

    assert (code, list(elsewhere.iterdir())) == (1, [])
    assert "the same folder" in err


def test_what_is_wrong_in_a_workbook_is_told_by_its_cell(told, northgate, tmp_path):
    told("prices", northgate, "--xlsx", tmp_path / "prices.xlsx")
    workbook = load_workbook(tmp_path / "prices.xlsx")
    workbook["Plans"]["D5"] = "a lot"
    workbook.save(tmp_path / "prices.xlsx")

    code, _, err = told("prices", northgate, "--from", tmp_path / "prices.xlsx", tmp_path / "new.toml")

    assert code == 1
    assert err.startswith(f"{tmp_path / 'prices.xlsx'}: sheet 'Plans', row 5, column 'Per user' (D5): plans.complete:")
    assert not (tmp_path / "new.toml").exists()


@pytest.mark.parametrize("words", [[], ["--xlsx"], ["--from", "one"], ["--xlsx", "a", "--from", "b", "c"]])
def test_prices_wants_to_know_which_way(told, northgate, words):
    assert told("prices", northgate, *words)[0] == 2


def test_a_folder_of_assessments_goes_at_the_providers_prices(told, northgate, tmp_path):
    code, _, err = told("assess", EXAMPLES, "--provider", northgate, "--out", tmp_path / "out", *DATE)

    assert code == 0, err
    quotes = [json.loads(file.read_text(encoding="utf-8"))["quote"] for file in (tmp_path / "out").glob("*.json")]
    assert len(quotes) == 6
    assert {quote["term_months"] for quote in quotes} == {36}
