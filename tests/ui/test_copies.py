"""Copies of an assessment in the window: saved for somebody, unlocked, brought together with another."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox

from tests.library import answers, on_disk
from tests.shipped import BANK
from tests.ui.drivers import named_button, texts
from tests.ui.drivers_settings import FormDriver
from wizard.app.handover import Style, write_copy
from wizard.app.library import Library
from wizard.catalog.assessments import read_assessment
from wizard.domain.answers import answered
from wizard.store.shelf import BESIDE
from wizard.ui.widgets.difference_card import DifferenceCard

UID = "0" * 32
WORDS = "four quiet words"
Key = Qt.Key


@pytest.fixture
def mailed(keep, tmp_path):
    """Return a file that somebody sends back with other answers, and keep the assessment it was made of."""
    keep("Harbour & <b>Sons", u_os="auto", b_users=9)
    theirs = answers("Harbour & <b>Sons", u_os="never", e_servers=2)
    write_copy(tmp_path / "mailed.readiness", UID, theirs, BANK, Style(private=False))
    return tmp_path / "mailed.readiness"


def locked(file, passphrase=WORDS):
    """Lock a file."""
    found = read_assessment(file, BANK)
    write_copy(file, UID, found, BANK, Style(private=False, passphrase=passphrase))
    return file


def typing(*words):
    """Return what somebody does who is asked for a passphrase: they type it, or cancel."""

    def act(dialog):
        assert isinstance(dialog, QInputDialog)
        assert dialog.textEchoMode() == QLineEdit.EchoMode.Password
        dialog.setTextValue(words[0]) if words else None
        dialog.accept() if words else dialog.reject()

    return act


def press(name):
    """Return what somebody does who presses a button of a dialog."""

    def act(dialog):
        dialog.show()
        button = dialog.button(QMessageBox.StandardButton.Cancel) if name == "Cancel" else named_button(dialog, name)
        button.click()

    return act


def decide(**sides):
    """Return what somebody does who chooses sides by question, then brings the copies together."""

    def act(dialog):
        dialog.show()
        assert not named_button(dialog, "Bring together").isEnabled()
        for card in dialog.findChildren(DifferenceCard):
            if card.found.name in sides:
                card.choose(sides[card.found.name])
        named_button(dialog, "Bring together").click()

    return act


def save(*, whole=False, passphrase="", again=None):
    """Return what somebody does who saves a copy."""

    def act(dialog):
        form = FormDriver(dialog)
        dialog.show()
        if whole:
            form.press("For myself")
        if passphrase:
            form.press("Lock with a passphrase")
            form.write("Passphrase", passphrase)
            form.write("The same again", again or passphrase)
        form.press("Choose where..." if form.can_press("Choose where...") else "Cancel")

    return act


# Saved


@pytest.mark.usefixtures("mailed")
def test_a_copy_for_somebody_else_is_the_usual_one(window, dialogs, tmp_path):
    dialogs.acts, dialogs.files = [save(), save(whole=True)], [tmp_path / "a.readiness", tmp_path / "b.readiness"]
    driver = window()
    for _ in range(2):
        driver.home.more("Save a copy...")

    assert f"A copy of Harbour & <b>Sons is saved as {tmp_path / 'b.readiness'}." in driver.texts()
    others, own = (read_assessment(tmp_path / f"{name}.readiness", BANK) for name in "ab")
    assert others.answers == own.answers
    assert (others.prices is None, own.prices is None) == (True, False)


@pytest.mark.usefixtures("mailed")
def test_a_copy_is_locked_only_with_the_same_words_twice(window, dialogs, tmp_path):
    target = tmp_path / "a.readiness"
    dialogs.acts, dialogs.files = [save(passphrase=WORDS, again="four"), save(passphrase=WORDS)], [target]
    driver = window()
    driver.home.more("Save a copy...")
    assert not target.exists()
    driver.home.more("Save a copy...")

    assert set(json.loads(target.read_bytes())) == {"locked", "content"}
    assert read_assessment(target, BANK, passphrase=WORDS).answers["u_os"] == answered("auto")


# Opened


def test_a_locked_file_is_asked_for_its_passphrase_until_it_opens(window, tmp_path, dialogs):
    write_copy(tmp_path / "<b>.readiness", "", answers("Harbour"), BANK, Style(passphrase=WORDS))
    asked = []
    for words in ("wrong", WORDS):
        dialogs.acts.append(lambda dialog, words=words: (asked.append(dialog.labelText()), typing(words)(dialog)))
    driver = window(tmp_path / "<b>.readiness")

    assert driver.session.assessment.client.name == "Harbour"
    assert asked[0] == "<b>.readiness is locked. Its passphrase:"
    assert asked[1].startswith("This passphrase does not open <b>.readiness.")


def test_whoever_has_no_passphrase_is_back_where_they_were(window, tmp_path, dialogs):
    write_copy(tmp_path / "a.readiness", "", answers("Harbour"), BANK, Style(passphrase=WORDS))
    dialogs.acts = [typing()]
    driver = window(tmp_path / "a.readiness")

    assert driver.sitting is None
    assert dialogs.shown == []


@pytest.mark.parametrize(("button", "kept"), [("Keep both", 2), ("Cancel", 1)])
def test_another_copy_is_kept_beside_the_first_one_only_if_that_is_wanted(window, mailed, dialogs, home, button, kept):
    dialogs.acts = [press(button)]
    driver = window(mailed)

    assert len(on_disk(home)) == kept
    assert (driver.sitting is not None) == (kept == 2)
    assert dialogs.shown == ["You have this assessment already: Harbour & <b>Sons."]


def test_two_copies_are_brought_together_and_opened(window, mailed, dialogs, home):
    dialogs.acts = [typing(WORDS), press("Bring them together..."), decide(u_os="theirs")]
    driver = window(locked(mailed))

    assert "The two copies are one now; what was replaced is in the history." in driver.texts()
    found = driver.session.assessment.answers
    assert found == {"u_os": answered("never"), "b_users": answered(9), "e_servers": answered(2)}
    assert [each.answers for each in on_disk(home)] == [found]


def test_a_copy_of_what_another_window_would_not_let_go_of_changes_nothing(window, mailed, dialogs, home):
    dialogs.acts = [press("Bring them together..."), lambda dialog: dialog.reject()]
    driver = window(mailed)

    assert driver.sitting is None
    assert on_disk(home)[0].answers == answers("x", u_os="auto", b_users=9).answers


@pytest.mark.usefixtures("mailed")
def test_a_copy_that_says_nothing_new_is_simply_opened(window, tmp_path):
    write_copy(tmp_path / "same.readiness", UID, answers("Harbour & <b>Sons", u_os="auto", b_users=9), BANK)

    assert window(tmp_path / "same.readiness").sitting.uid == UID


# Brought in from the list


def test_a_copy_is_brought_in_for_the_chosen_row(window, mailed, dialogs, home):
    dialogs.acts, dialogs.files = [decide(u_os="ours")], [mailed, None, mailed]
    driver = window()
    for _ in range(2):
        driver.home.more("Bring in a copy...")
    assert "The two copies are one now; what was replaced is in the history." in driver.texts()
    assert set(on_disk(home)[0].answers) == {"u_os", "b_users", "e_servers"}
    dialogs.acts = [lambda dialog: dialog.reject()]
    driver.home.more("Bring in a copy...")

    assert driver.sitting is None
    assert on_disk(home)[0].answers["u_os"] == answered("auto")


@pytest.mark.usefixtures("mailed")
def test_what_says_nothing_new_and_what_cannot_be_read_is_told(window, dialogs, tmp_path):
    write_copy(tmp_path / "same.readiness", "", answers("Harbour & <b>Sons", u_os="auto", b_users=9), BANK)
    dialogs.files = [tmp_path / "same.readiness", tmp_path / "nowhere.readiness"]
    driver = window()
    driver.home.more("Bring in a copy...")
    assert "There is nothing in this copy that is not here already." in driver.texts()
    driver.home.more("Bring in a copy...")

    assert any("nowhere.readiness: there is no such file" in text for text in driver.texts())


@pytest.fixture
def apart(window, keep):
    """Return a window on an assessment and the copy whose answers stood back when a team was joined again."""
    keep("Harbour", "Harbour (laptop, 2026-11-01)")
    library = Library.open()
    ours, copy = (f"{number:032x}" for number in range(2))
    for uid, state in ((ours, "auto"), (copy, "never")):
        case = library.open_case(uid)
        case.keep(replace(case.assessment, answers={"u_os": answered(state)}))
        library.close_case(case)
    library.shelf.came_as(copy, BESIDE, ours)
    library.close()
    driver = window()
    driver.home.choose(driver.home.names().index("Harbour (laptop, 2026-11-01)"))
    return driver


def test_a_copy_that_stood_back_is_brought_together_by_choice(apart, dialogs, home):
    assert sum("a copy to be brought together" in row for row in apart.home.rows()) == 1
    dialogs.acts = [lambda dialog: dialog.reject()]
    apart.home.more("Bring together...")
    assert len(apart.home.names()) == 2
    dialogs.acts = [decide(u_os="theirs")]
    apart.home.more("Bring together...")

    assert "The two copies are one now; this one is in the trash." in apart.texts()
    assert apart.home.names() == ["Harbour"]
    assert {one.client.name: one.answers["u_os"] for one in on_disk(home)}["Harbour"] == answered("never")


def test_a_copy_of_what_is_gone_is_told(apart):
    library = Library.open()
    library.shelf.came_as(f"{1:032x}", BESIDE, "f" * 32)
    library.close()
    apart.home.panel.refresh()
    apart.home.choose(apart.home.names().index("Harbour (laptop, 2026-11-01)"))
    apart.home.more("Bring together...")

    assert "The assessment that this copy is of is no longer in the library." in apart.texts()


# The dialog itself


@pytest.fixture
def differing(window, mailed, dialogs):
    """Return a function that opens the file and hands the dialog to somebody; it is given up at the end."""

    def run(look):
        dialogs.acts = [press("Bring them together..."), lambda dialog: (dialog.show(), look(dialog), dialog.reject())]
        window(mailed)

    return run


def test_conflicts_come_first_and_every_choice_can_be_heard(differing):
    def look(dialog):
        cards = sorted(dialog.findChildren(DifferenceCard), key=lambda card: card.mapTo(dialog, card.pos()).y())
        assert [card.found.name for card in cards] == ["u_os", "e_servers", "b_users"]
        heard = [button.accessibleName() for button in cards[0]._buttons]  # noqa: SLF001 - what a reader says
        assert heard == ["Yours: Automatically, but nobody checks", "The copy: Mostly they are put off"]
        assert cards[0].accessibleName() == BANK.by_id["u_os"].text
        assert "1 still to choose" in texts(dialog)

    differing(look)


def test_everything_can_be_chosen_by_keyboard(differing):
    def look(dialog):
        QTest.keyClick(dialog.focusWidget(), Key.Key_Down)
        QTest.keyClick(dialog.focusWidget(), Key.Key_Space)
        assert dialog.choices["answer", "u_os"] == "theirs"
        QTest.keyClick(dialog.focusWidget(), Key.Key_1)
        assert dialog.choices["answer", "u_os"] == "ours"
        assert named_button(dialog, "Bring together").isEnabled()
        assert "Everything is chosen." in texts(dialog)

    differing(look)
