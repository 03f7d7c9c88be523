"""Provider files: who offers the care."""

from __future__ import annotations

import pytest

from wizard.catalog.providers import read_provider
from wizard.domain.errors import InputError
from wizard.domain.provider import Provider

WHOLE = """
format = 1
[provider]
name = "Steady IT"
contact = "Jo Park"
email = "jo@example.org"
phone = "+1 555 0100"
address = ["1 Mill Lane", "Oldtown"]
website = "example.org"
accent = "#AA3300"
legal = ["Prices without tax."]
valid_days = 45
term_months = 24
"""


@pytest.fixture
def read(tmp_path):
    """Read a provider file."""

    def reading(text):
        file = tmp_path / "us.toml"
        file.write_text(text, encoding="utf-8")
        return read_provider(file)

    return reading


def test_a_whole_provider_is_read(read):
    assert read(WHOLE) == Provider(
        "Steady IT",
        "Jo Park",
        "jo@example.org",
        "+1 555 0100",
        ("1 Mill Lane", "Oldtown"),
        "example.org",
        "#AA3300",
        ("Prices without tax.",),
        45,
        24,
    )


def test_a_name_is_enough(read):
    assert read('[provider]\nname = "Steady IT"\n') == Provider(
        "Steady IT", accent="#1f5fbf", valid_days=30, term_months=12
    )


@pytest.mark.parametrize(
    ("old", "new", "what", "remedy"),
    [
        ("format = 1", "format = 3", "format this program cannot read", "format = 1"),
        ("[provider]", "[providr]", "[provider] is missing", "name ="),
        ('name = "Steady IT"\n', "", "'name' is missing", "quotes"),
        ("#AA3300", "red", "'accent' is 'red'", "#rrggbb"),
        ("valid_days = 45", "valid_days = 0", "out of range", "1 to 365"),
        ("valid_days = 45", "valid_days = 4.5", "not a whole number", "1 to 365"),
        ("term_months = 24", 'term_months = "24"', "not a number", "without quotes"),
        ("website", "webiste", "unknown key 'webiste'", "'website'"),
        ('["Prices without tax."]', '"Prices"', "'legal' is 'Prices'", "a list of texts"),
    ],
)
def test_a_mistake_is_named(read, old, new, what, remedy):
    with pytest.raises(InputError) as caught:
        read(WHOLE.replace(old, new))
    (problem,) = caught.value.problems
    assert what in problem.what
    assert remedy in problem.remedy
