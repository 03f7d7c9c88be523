"""The first start: one question for an owner, three short pages for a seller, and never again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage

from tests.ui.drivers_settings import FirstRunDriver
from wizard.app import profile, settings
from wizard.ui import application
from wizard.ui.personal import Personal
from wizard.ui.window import MainWindow

SELLING, OWNING = "For clients, as their IT provider", "For my own business"


@pytest.fixture
def first(window):
    return FirstRunDriver(window().window)


def test_an_owner_answers_one_question(first):
    assert first.waits_for_a_choice()
    first.choose(OWNING)
    first.press("Start")

    assert first.is_over()
    assert settings.load().role == "owner"
    assert profile.values() == {}


def test_a_seller_leaves_name_colour_and_currency(first, qapp):
    first.choose(SELLING)
    first.press("Next")
    first.write("Name of the company", "Nord & <Süd>")
    first.press("Next")
    first.write("Colour", "#7a0019")
    first.pick("Currency of your prices", "Euro (EUR)")
    first.press("Start")

    assert profile.load().name == "Nord & <Süd>"
    assert profile.load().accent == "#7a0019"
    chosen = settings.load()
    assert (chosen.role, chosen.currency, chosen.accent) == ("seller", "EUR", "#7a0019")
    assert qapp.palette().highlight().color() == QColor("#7a0019")


def test_a_seller_may_skip_every_field(first):
    first.choose(SELLING)
    for button in ("Next", "Next", "Start"):
        first.press(button)

    assert settings.load().role == "seller"
    assert profile.load() is None


def test_back_keeps_what_was_typed(first):
    first.choose(SELLING)
    first.press("Next")
    first.write("Contact person", "Ada")
    first.press("Back")
    first.press("Next")

    assert first.read("Contact person") == "Ada"


@pytest.mark.parametrize("button", ["Skip", None], ids=["the button", "the escape key"])
def test_skipping_is_asked_never_again(first, button):
    if button:
        first.press(button)
    else:
        first.key(Qt.Key.Key_Escape)

    assert first.is_over()
    assert settings.load().role == "owner"


def test_skipping_half_way_keeps_what_was_typed(first):
    first.choose(SELLING)
    first.press("Next")
    first.write("Name of the company", "Nord")
    first.press("Skip")

    assert settings.load().role == "seller"
    assert profile.load().name == "Nord"


def test_an_earlier_profile_is_shown_and_kept(window):
    profile.change(name="Nord", phone="123", accent="#7a0019")
    first = FirstRunDriver(window().window)
    first.choose(SELLING)
    first.press("Next")

    assert (first.read("Name of the company"), first.read("Phone")) == ("Nord", "123")
    first.press("Next")
    first.press("Start")
    assert profile.values() == {"name": "Nord", "phone": "123", "accent": "#7a0019"}


def test_a_logo_is_kept(first, dialogs, tmp_path):
    picture = QImage(10, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "logo.png"))
    first.choose(SELLING)
    first.press("Next")
    first.press("Next")
    dialogs.files = [tmp_path / "nothing.png", tmp_path / "logo.png"]
    first.press("Choose a file...")
    assert any("cannot be read" in text for text in first.texts())
    first.press("Choose a file...")

    assert profile.logo() is not None
    assert not any("cannot be read" in text for text in first.texts())


def test_a_folder_that_takes_nothing_is_told_once(first, dialogs, home):
    (home / "settings.json").mkdir(parents=True)
    first.choose(OWNING)
    first.press("Start")

    assert first.is_over()
    assert len(dialogs.shown) == 1
    assert "cannot be written" in dialogs.shown[0]


@pytest.mark.parametrize(
    ("role", "file", "asked"), [("", None, True), ("owner", None, False), ("", "some.readiness", False)]
)
def test_it_is_asked_at_the_first_start_alone(monkeypatch, qapp, home, role, file, asked):
    welcomed, held = [], []
    monkeypatch.setattr(application, "prepared", lambda _program: qapp)
    monkeypatch.setattr(type(qapp), "exec", lambda _app: welcomed and 0)
    monkeypatch.setattr(Personal, "ask_who", lambda _personal: welcomed.append(True))
    monkeypatch.setattr(MainWindow, "_on_first_painted", lambda _window: None)
    monkeypatch.setattr(MainWindow, "show", lambda window: held.append(window) or window.first_painted.emit())
    settings.save(settings.Settings(role=role))
    application.run(home / file if file else None)
    held[0].deleteLater()  # not whenever Python happens to collect it
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert bool(welcomed) == asked
