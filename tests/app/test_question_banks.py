"""Which questions are asked, and that an assessment keeps those it was made with until somebody wants others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.library import answers
from tests.own_banks import COPIES, ask, own_bank, without_option
from tests.shipped import BANK, EXAMPLES
from wizard.app import question_banks
from wizard.app.again import assess_again
from wizard.app.bank_upgrades import take_over, upgrade
from wizard.app.handover import save_copy
from wizard.app.incoming import read_file
from wizard.catalog.assessments import read_values
from wizard.domain.answers import answered
from wizard.domain.errors import InputError, WizardError

REWORDED = COPIES._replace(text="Where are the copies?")
GONE = without_option(COPIES, COPIES.options[-1].id)
WORST = COPIES.options[-1].id


@pytest.fixture
def kept(library):
    """Return the uid of an assessment that was made with the questions of now."""

    def make(**values):
        case = library.new("full")
        case.keep(answers(**(values or {"b_users": 12, "k_copies": WORST})))
        library.close_case(case)
        return case.uid

    return make


# Which questions are asked


def test_the_shipped_ones_are_asked_at_first(home):
    assert question_banks.live() is BANK
    assert not question_banks.is_own()
    assert not home.exists()


def test_ones_own_are_asked_from_then_on(home):
    own = ask(REWORDED)

    assert question_banks.live().by_id["k_copies"].text == "Where are the copies?"
    assert (question_banks.is_own(), question_banks.live().fingerprint) == (True, own.fingerprint)
    files = {file.name: file.read_bytes() for file in (home / "banks" / own.fingerprint[:16]).iterdir()}
    assert files == own_bank(REWORDED)[1]


@pytest.mark.usefixtures("home")
def test_the_way_back_to_the_shipped_ones_keeps_ones_own():
    own = ask(REWORDED)
    question_banks.use_shipped()
    question_banks.use_shipped()

    assert question_banks.live() is BANK
    assert question_banks.kept(own.fingerprint).sections == own.sections


@pytest.mark.parametrize("spoil", [lambda file: file.unlink(), lambda file: file.write_text("x = 1")])
def test_questions_that_were_changed_on_the_disk_are_not_asked(home, spoil):
    own = ask(REWORDED, version=spoil.__code__.co_names[0])
    spoil(home / "banks" / own.fingerprint[:16] / "backup.toml")

    with pytest.raises(WizardError, match="go back to the shipped ones, under Settings, Questions"):
        question_banks.live()
    ask(REWORDED, version=own.version)
    assert question_banks.live().sections == own.sections
    question_banks.use_shipped()
    assert question_banks.live() is BANK


@pytest.mark.parametrize("content", [b"", b"../../etc", b"\xff\xfe", b"\x00"])
def test_a_spoilt_note_of_what_is_asked_means_the_shipped_ones(home, content):
    (home / "banks").mkdir(parents=True)
    (home / "banks" / "live").write_bytes(content)

    assert question_banks.live() is BANK


@pytest.mark.usefixtures("home")
def test_the_shipped_bank_is_kept_for_the_day_of_another():
    question_banks.keep_shipped()
    question_banks.keep_shipped()

    assert question_banks.kept(BANK.fingerprint) is BANK
    assert question_banks.shipped.bank(question_banks._folder(BANK.fingerprint)).fingerprint == BANK.fingerprint  # noqa: SLF001


# What an assessment goes by


def test_an_assessment_goes_by_the_questions_it_was_made_with(library, kept):
    uid = kept()
    ask(REWORDED)

    case = library.open_case(uid)

    assert case.setting.bank is BANK
    library.close_case(case)
    assert library.open_case(uid).setting.bank is BANK
    assert library.new("full").setting.bank.version == "mine"


def test_what_the_questions_of_today_would_change_is_listed(library, kept):
    uid = kept()
    ask(GONE._replace(weight=1.0), without=("k_watch",))

    found = upgrade(library, uid)

    assert [(change.kind, change.question) for change in found.changes] == [
        ("option_removed", "k_copies"),
        ("points", "k_copies"),
        ("removed", "k_watch"),
    ]
    assert [(loss.question, loss.gone) for loss in found.lost] == [("k_copies", False)]
    assert found.effect.then.readiness is not None
    assert found.effect.now.readiness is None


def test_nothing_is_offered_where_nothing_differs(library, kept):
    uid = kept()
    assert upgrade(library, uid) is None
    ask()
    assert upgrade(library, uid) is None
    assert upgrade(library, "0" * 32) is None


def test_what_is_taken_over_holds_and_no_answer_is_taken_away(library, kept):
    uid = kept()
    ask(GONE)
    take_over(library, uid)

    case = library.open_case(uid)

    assert (case.setting.bank.version, case.left_out) == ("mine", 1)
    assert library.assessment(uid).answers["k_copies"].value == WORST
    assert upgrade(library, uid) is None


def test_an_answer_given_in_place_of_one_that_no_longer_fits_waits_for_nobody(library, kept):
    uid = kept()
    ask(GONE)
    case = library.open_case(assess_again(library, uid))
    said = {**case.assessment.answers, "k_copies": answered(GONE.options[0].id)}
    case.keep(replace(case.assessment, answers=said))

    found = library.assessment(case.uid)
    assert found.answers == said
    assert set(found.carried) == {*said} - {"k_copies"}


def test_the_list_shows_what_was_said_until_it_is_taken_over(library, kept):
    uid = kept()
    before = library.shelf.row(uid)
    ask(without=("k_restore", "k_watch"))
    library.close_case(library.open_case(uid))
    assert library.shelf.row(uid) == before

    take_over(library, uid)
    assert library.shelf.row(uid).asked == before.asked - 2


def test_questions_that_are_gone_are_told_of(library, kept):
    uid = kept()
    with library.database.change() as connection:
        connection.execute("UPDATE banks SET version = '2020.1', hash = ?", ("f" * 64,))

    origin = question_banks.origin(library.shelf, uid)

    assert (origin.id, origin.version, origin.bank) == ("smb", "2020.1", None)
    assert (upgrade(library, uid), library.open_case(uid).setting.bank) == (None, BANK)


# Files


def test_a_file_is_read_under_the_questions_it_names(library, kept, tmp_path):
    own = ask(REWORDED)
    save_copy(library, kept(), tmp_path / "one.readiness")
    question_banks.use_shipped()

    assert read_values(tmp_path / "one.readiness", [])["bank"]["hash"] == own.fingerprint
    assert read_values(tmp_path / "one.readiness", [])["questions"]["k_copies"] == "Where are the copies?"
    assert library.take_in(tmp_path / "one.readiness").setting.bank.fingerprint == own.fingerprint


def test_a_file_that_names_none_is_read_under_those_of_today(library):
    ask(REWORDED)

    assert library.take_in(EXAMPLES / "studio4.toml").setting.bank.version == "mine"


def test_a_file_whose_questions_are_not_kept_here_says_which_they_are(library, kept, tmp_path, monkeypatch):
    found = COPIES.options[0]._replace(id="vault")
    ask(COPIES._replace(options=(*COPIES.options[:1], found, *COPIES.options[1:])))
    save_copy(library, kept(k_copies="vault"), tmp_path / "one.readiness")
    monkeypatch.setenv("READINESS_WIZARD_HOME", str(tmp_path / "elsewhere"))

    with pytest.raises(InputError) as error:
        read_file(tmp_path / "one.readiness")

    first, second = str(error.value).splitlines()
    assert "made with other questions ('smb', version 'mine')" in first
    assert "no option 'vault'" in second
