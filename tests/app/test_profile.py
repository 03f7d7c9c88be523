"""The provider's profile: a file anyone may edit, and what the window writes into it."""

from __future__ import annotations

import tomllib
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from wizard.app import profile
from wizard.catalog.toml_text import toml_text, with_table
from wizard.domain.errors import InputError, WizardError
from wizard.domain.price_book import PriceBook
from wizard.domain.provider import Provider

USUAL = PriceBook(term_months=12)


def picture(kind):
    """Return a small picture."""
    target = BytesIO()
    Image.new("RGB", (40, 20), "teal").save(target, kind)
    return target.getvalue()


KEYS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
PLAIN = st.one_of(
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=30),
)
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3))


pytestmark = pytest.mark.usefixtures("home")


@given(st.dictionaries(KEYS, VALUES, max_size=6))
def test_what_is_written_reads_back(values):
    assert tomllib.loads(toml_text(values)) == values


def test_without_a_file_there_is_no_company():
    assert profile.load() is None
    assert profile.values() == {}


def test_values_come_one_by_one_and_stay():
    profile.change(contact="Ada")
    assert profile.load() is None
    profile.change(name=' Büro "Nord"\n<b>& ', legal=["", " one ", "two"], valid_days=14)

    assert profile.load() == Provider('Büro "Nord" <b>&', "Ada", legal=("one", "two"), valid_days=14, book=USUAL)


def test_an_emptied_value_leaves_the_file():
    profile.change(name="Nord", phone="1", address=["x"])
    profile.change(phone="", address=[])

    assert profile.values() == {"name": "Nord"}


def test_a_value_that_does_not_fit_changes_nothing(home):
    profile.change(name="Nord")
    before = (home / "provider.toml").read_bytes()

    with pytest.raises(InputError, match="accent"):
        profile.change(accent="blue")
    assert (home / "provider.toml").read_bytes() == before


def test_what_a_window_does_not_know_stays(home):
    home.mkdir()
    (home / "provider.toml").write_text('format = 1\n[provider]\nname = "Nord"\nwebsite = "nord.example"\n', "utf-8")
    profile.change(name="Süd")

    assert profile.written() == {"format": 1, "provider": {"name": "Süd", "website": "nord.example"}}


def test_what_somebody_wrote_by_hand_stays_as_it_is(home):
    home.mkdir()
    text = '# Ours\nformat = 1\n\n[provider]  # who\nname = "Nord"\n\n[brand_book] # dear\nbase = 1.50\n'
    (home / "provider.toml").write_text(text, "utf-8")
    with pytest.raises(InputError, match="brand_book"):
        profile.change(phone="1")

    edited = with_table(text, "provider", {"format": 1, "provider": {"name": "Süd"}, "brand_book": {"base": 1.5}})
    assert edited == text.replace("[provider]  # who", "[provider]").replace("Nord", "Süd")


@pytest.mark.parametrize(
    "text", ['provider = { name = "Nord" }', 'provider.name = "Nord"', "[provider]\nlegal = [\n[\n]]"]
)
def test_an_odd_way_of_writing_is_written_anew(text):
    assert tomllib.loads(with_table(text, "provider", {"provider": {"name": "Süd"}})) == {"provider": {"name": "Süd"}}


def test_a_damaged_file_is_told_and_set_aside_by_the_next_change(home):
    home.mkdir()
    (home / "provider.toml").write_text("[provider\nname", "utf-8")
    with pytest.raises(InputError, match=r"provider\.toml"):
        profile.load()

    profile.change(name="Nord")
    assert profile.load() == Provider("Nord", book=USUAL)
    assert (home / "provider-unreadable.toml").read_text("utf-8") == "[provider\nname"


def test_a_logo_lies_beside_it_and_only_one():
    profile.keep_logo(picture("PNG"), "png")
    kept = profile.keep_logo(picture("JPEG"), "jpg")

    assert profile.logo() == kept
    assert kept.read_bytes() == picture("JPEG")
    assert [file.suffix for file in kept.parent.glob("logo-*")] == [".jpg"]
    profile.drop_logo()
    assert profile.logo() is None


def test_a_folder_that_takes_nothing_is_one_sentence(home):
    home.write_text("a file", "utf-8")

    with pytest.raises(WizardError, match="cannot be written"):
        profile.change(name="Nord")
