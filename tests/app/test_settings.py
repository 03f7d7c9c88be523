"""What was chosen once: kept, and never in the way."""

from __future__ import annotations

import json

import pytest

from wizard.app import settings
from wizard.app.settings import Settings

pytestmark = pytest.mark.usefixtures("home")


def test_what_was_chosen_is_there_the_next_time():
    chosen = Settings(role="seller", theme="dark", text_size=1.25, language="de", motion=False)
    settings.save(chosen)

    assert settings.load() == chosen
    assert settings.load().selling


def test_without_a_file_the_defaults_stand():
    assert settings.load() == Settings()


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe\x00", b"[]", b'{"theme": '], ids=["empty", "binary", "list", "cut"]
)
def test_a_damaged_file_keeps_nothing_from_opening(home, content):
    home.mkdir()
    (home / "settings.json").write_bytes(content)

    assert settings.load() == Settings()


def test_what_makes_no_sense_is_left_out_alone(home):
    home.mkdir()
    found = {"role": "king", "theme": ["dark"], "text_size": 90, "language": 3, "motion": "no"}
    (home / "settings.json").write_text(json.dumps({**found, "theme": "dark"}), encoding="utf-8")

    assert settings.load() == Settings(theme="dark")


def test_what_a_newer_version_wrote_is_kept(home):
    home.mkdir()
    (home / "settings.json").write_text('{"theme": "light", "sound": {"on": true}}', encoding="utf-8")
    settings.save(settings.load()._replace(theme="dark"))

    assert json.loads((home / "settings.json").read_bytes())["sound"] == {"on": True}
