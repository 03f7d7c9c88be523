"""The price book in the settings: every price holds at once, and what does not fit is told beside its field."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox

from tests.price_books import money
from tests.shipped import EXAMPLES
from tests.ui.drivers_settings import SettingsDriver
from tests.ui.fitting import defects
from wizard.app import price_list, profile, settings
from wizard.app.settings import Settings

BOOK = (EXAMPLES / "provider" / "northgate.toml").read_text("utf-8").replace('logo = "northgate.svg"', "")
SHOW = "Costs and margins"


class PriceDriver(SettingsDriver):
    """Types prices by the names a screen reader gives the fields."""

    def field(self, name):
        lines = [line for line in self.root.findChildren(QLineEdit) if line.accessibleName() == name]
        assert len(lines) == 1, f"{len(lines)} fields are called {name!r}"
        return lines[0]

    def type(self, name, text):
        self.field(name).setText(text)

    def shown(self, name):
        line = self.field(name)
        return line.text() or line.placeholderText()

    def beside(self, name):
        return self.field(name).accessibleDescription()

    def sees(self, text):
        return any(text in label.text() and label.isVisibleTo(self.root) for label in self.root.findChildren(QLabel))


def prices_of(plan):
    found = price_list.book().plans.get(plan)
    return {} if found is None else dict(found.prices)


def started(window):
    """Return the driver of a seller who looks at the prices."""
    settings.save(Settings(role="seller", theme="light"))
    driver = PriceDriver(window().window)
    driver.go_to("General").pick("Numbers", "1,234,567.89")
    return driver.go_to("Prices")


@pytest.fixture
def driver(window):
    return started(window)


@pytest.fixture
def northgate(home, window):
    """Return the driver of a seller with a whole price book."""
    home.mkdir(exist_ok=True)
    (home / "provider.toml").write_text(BOOK, "utf-8")
    return started(window)


def test_the_shipped_prices_stand_until_there_is_an_own_one(driver):
    assert driver.shown("Complete care: Per user") == "125"
    assert driver.beside("Complete care: Per user") == "our assumption"
    driver.type("Complete care: Per user", "119.50")

    assert prices_of("complete") == {"user": money("119.50")}
    assert driver.beside("Complete care: Per user") == ""
    assert driver.said() == "Saved"


@pytest.mark.parametrize(
    ("typed", "kept"), [("1,200", "1200"), ("$ 99.5", "99.5"), ("0", "0"), ("7.123456", "7.123456"), (" 12 ", "12")]
)
def test_an_amount_is_kept_to_the_last_digit(driver, typed, kept):
    driver.type("Complete care: Per user", typed)

    assert prices_of("complete") == {"user": Decimal(kept)}


def test_numbers_are_typed_as_they_are_written_here(driver):
    driver.go_to("General").pick("Numbers", "1.234.567,89")
    driver.go_to("Prices")
    driver.type("Complete care: Per user", "1.234,50")

    assert prices_of("complete") == {"user": money("1234.50")}


@pytest.mark.parametrize("typed", ["-1", "twelve", "1e9", "inf", "1.1234567", "1,2,3", "<b>"])
def test_what_is_no_price_is_told_beside_the_field_and_not_kept(driver, typed):
    driver.type("Complete care: Per user", "99")
    driver.type("Complete care: Per user", typed)

    assert driver.beside("Complete care: Per user") == "Write a number from 0 to 1,000,000."
    assert prices_of("complete") == {"user": 99}


def test_a_complaint_can_be_read_to_its_end(driver, qtbot):
    driver.root.window().resize(1_440, 900)
    field = driver.field("Complete care: Per user").parentWidget()
    qtbot.waitUntil(lambda: 0 < field.width() < 140)  # four beside each other
    height = field.height()
    driver.type("Complete care: Per user", "twelve")
    qtbot.waitUntil(lambda: field.height() > height)

    assert defects(field) == []


@pytest.mark.parametrize("page", ["Prices", "Terms"])
def test_what_waits_for_a_name_says_so_until_there_is_one(driver, page):
    driver.go_to(page)
    assert driver.sees("None of this is used yet")
    profile.change(name="Northgate IT")
    driver.go_to("General")
    driver.go_to(page)

    assert not driver.sees("None of this is used yet")


def test_a_plan_goes_back_to_the_default(northgate):
    northgate.choose("Complete care: back to the default")

    assert northgate.shown("Complete care: Per user") == "125"
    assert prices_of("complete") == {}
    assert price_list.book().costs.plans["complete"]["user"] == 66


def test_a_plan_can_have_a_name_of_its_own(driver):
    driver.type("Complete care: Your name for it", 'Rundum "<b>&')

    assert price_list.book().plans["complete"].name == 'Rundum "<b>&'


def test_term_increase_and_tax(driver):
    driver.type("Term, in months", "24")
    driver.type("Yearly increase", "2.5 %")
    driver.type("Rate of the tax", "20")
    assert driver.sees("The tax is kept once it has a name and a rate.")
    driver.type("Name of the tax", "VAT")

    book = price_list.book()
    assert (book.term_months, book.yearly_increase) == (24, money("0.025"))
    assert (book.tax.name, book.tax.share, book.tax.included) == ("VAT", money("0.2"), False)


def test_another_currency_waits_for_what_it_is_worth(driver):
    driver.pick("Prices are in", "Euro (EUR)")
    assert price_list.book().currency == ""
    driver.type("One US dollar is worth", "0.5")

    assert (price_list.book().currency, price_list.book().exchange) == ("EUR", money("0.5"))
    assert driver.shown("Complete care: Per user") == "62.50"


def test_an_option_is_kept_once_it_is_whole(driver):
    driver.press("Add an option")
    driver.type("Option", "Spare computer")
    assert "it costs nothing" in " ".join(driver.texts())
    assert price_list.book().extras == ()
    driver.type("Spare computer: A month", "35")

    (extra,) = price_list.book().extras
    assert (extra.id, extra.name, extra.per, extra.month) == ("spare_computer", "Spare computer", "flat", 35)


def test_an_option_that_was_removed_can_be_put_back(northgate):
    before = price_list.book()
    northgate.choose("Remove A spare computer on the shelf")
    assert [extra.id for extra in price_list.book().extras] == ["mail_backup"]
    northgate.press("Put A spare computer on the shelf back")

    assert price_list.book() == before


def test_names_are_never_taken_for_markup(driver):
    driver.press("Add an option")
    driver.type("Option", "<b>A & B</b> مرحبا")
    driver.type("<b>A & B</b> مرحبا: Once", "5")
    driver.choose("Remove <b>A & B</b> مرحبا")
    driver.choose("Put <b>A & B</b> مرحبا back")

    assert [(extra.id, extra.name) for extra in price_list.book().extras] == [("b_a_b_b", "<b>A & B</b> مرحبا")]


def test_a_limit_below_the_discount_is_told_and_the_former_one_stays(northgate):
    northgate.type("From 20 people on: At most", "3")

    assert northgate.sees("'limit' is 0.03, less than the share 0.04")
    assert price_list.book().discounts[0].limit == money("0.08")


def test_an_emptied_reason_is_asked_for_and_the_former_one_stays(northgate):
    northgate.type("From 20 people on: Reason", "")

    assert northgate.sees("Still needed: Reason")
    assert price_list.book().discounts[0].reason.startswith("Because many")


def test_costs_are_folded_away_and_the_margin_follows_them(northgate):
    assert not northgate.sees("below the 45.0 % you aim at")
    northgate.press(SHOW)
    assert northgate.sees("Complete care: $3,191.30 a month, cost $1,787, margin 44.0 %.")
    northgate.type("Complete care, cost: Per user", "110")

    assert northgate.sees("That is below your least margin of 30.0 %")


def test_what_an_option_costs(northgate):
    northgate.press(SHOW)
    northgate.type("What it costs you: A spare computer on the shelf: Once", "75")
    northgate.type("A spare computer on the shelf: A month", "36")

    assert price_list.book().costs.extras["spare"] == {"month": 14, "once": 75}


def test_a_workbook_goes_out_and_comes_back(northgate, dialogs, tmp_path):
    dialogs.files = [tmp_path / "prices.xlsx", tmp_path / "prices.xlsx"]
    northgate.press("Write a workbook...")
    northgate.type("Essential care: Per computer", "60")
    dialogs.buttons = [QMessageBox.StandardButton.Yes]
    northgate.press("Read a workbook...")

    assert "60 → 48" in dialogs.shown[0]
    assert northgate.shown("Essential care: Per computer") == "48"
    assert price_list.book().costs.target == money("0.45")


def test_what_is_no_workbook_is_one_sentence(driver, dialogs, tmp_path):
    (tmp_path / "prices.xlsx").write_text("no", "utf-8")
    dialogs.files = [tmp_path / "prices.xlsx"]
    driver.press("Read a workbook...")

    assert "this is not a workbook (.xlsx)" in driver.said()


def test_a_damaged_file_is_told_and_set_aside_by_the_first_price(home, window):
    home.mkdir(exist_ok=True)
    (home / "provider.toml").write_text("[provider\nname", "utf-8")
    driver = started(window)
    assert "provider.toml" in driver.said()
    driver.type("Complete care: Per user", "99")

    assert prices_of("complete") == {"user": 99}
    assert (home / "provider-unreadable.toml").read_text("utf-8") == "[provider\nname"


def test_a_price_that_is_none_can_be_mended_in_its_field(home, window):
    home.mkdir(exist_ok=True)
    (home / "provider.toml").write_text(BOOK.replace("user = 119", 'user = "dear"'), "utf-8")
    driver = started(window)
    driver.type("Complete care: Per user", "118")

    assert prices_of("complete")["user"] == 118


def test_an_owner_has_no_prices(window):
    settings.save(Settings(role="owner", theme="light"))

    assert SettingsDriver(window().window).groups() == ["General", "Appearance", "Questions", "Data", "About"]


def test_terms_are_kept_in_the_sellers_words(driver):
    driver.go_to("Terms").write("What no plan includes", "Hardware\n\n Projects ")
    driver.write("Notice", "60 days,\nin writing")
    driver.write("Hours", "8 to 18")
    driver.press("Add a level")
    driver.type("Kind of trouble", "Critical")
    driver.type("Critical: We start within", "1 hour")
    profile.change(name="Nord")

    kept = profile.load()
    assert (kept.exclusions, kept.terms.notice) == (("Hardware", "Projects"), "60 days,\nin writing")
    assert [tuple(level) for level in kept.levels.levels] == [("Critical", "", "1 hour", "")]
    assert kept.levels.hours == "8 to 18"


def test_a_second_colour(driver):
    driver.go_to("Your company").write("Second colour", "#12303a")

    assert profile.values()["second"] == "#12303a"
