"""Files locked with a passphrase: opened by it alone, unchanged, and told apart from damage."""

from __future__ import annotations

import json
import unicodedata

import pytest

from tests.shipped import BANK, CATALOGUE, example
from wizard.app.handover import Style, write_copy
from wizard.catalog.assessments import read_assessment
from wizard.catalog.lint import check_path
from wizard.catalog.locks import LARGEST, LockedError, locked, unlocked
from wizard.domain.errors import InputError, WizardError

WORDS = "correct horse Bücherei 歯"
NOTE = b'{"format": 1, "client": {"name": "x"}}'


@pytest.fixture(scope="module")
def sealed():
    """Return a locked file's content: it takes a moment to make."""
    return json.loads(locked(NOTE, WORDS))


def inside(values, passphrase=WORDS):
    """Return what a locked file holds, and the sentences about it."""
    problems = []
    return unlocked(values, "a.readiness", passphrase, problems), [str(problem) for problem in problems]


def changed(values, **head):
    return {**values, "locked": {**values["locked"], **head}}


def test_the_passphrase_opens_it_and_nothing_of_it_can_be_read_without(sealed):
    assert inside(sealed) == (NOTE, [])
    assert b"client" not in json.dumps(sealed).encode()


def test_the_same_passphrase_never_makes_the_same_file(sealed):
    again = json.loads(locked(NOTE, WORDS))

    assert again["content"] != sealed["content"]
    assert again["locked"]["salt"] != sealed["locked"]["salt"]


def test_it_does_not_matter_how_a_computer_writes_an_umlaut(sealed):
    assert inside(sealed, unicodedata.normalize("NFD", WORDS)) == (NOTE, [])


@pytest.mark.parametrize("passphrase", ["correct horse", WORDS.upper(), f"{WORDS} ", "\ud800"])
def test_another_passphrase_does_not(sealed, passphrase):
    with pytest.raises(LockedError, match=r"a\.readiness: this passphrase does not open it; mind capitals") as error:
        inside(sealed, passphrase)
    assert error.value.tried


def test_without_one_it_says_how_to_give_it(sealed):
    with pytest.raises(LockedError, match="locked with a passphrase; open it in the window, or put") as error:
        inside(sealed, "")
    assert not error.value.tried


def test_a_change_is_noticed_whatever_was_changed(sealed):
    other = "A" if sealed["content"][9] != "A" else "B"
    for values in (
        {**sealed, "content": sealed["content"][:9] + other + sealed["content"][10:]},
        changed(sealed, p=1),
        changed(sealed, nonce=sealed["locked"]["salt"][:16]),
        changed(sealed, more="something"),
    ):
        with pytest.raises(LockedError):
            inside(values)


@pytest.mark.parametrize(
    "head",
    [
        *({"n": 2**30}, {"n": 65537}, {"n": 2.0}, {"r": 10**9}, {"p": True}, {"p": 10**30}),
        *({"salt": "="}, {"salt": None}, {"nonce": "QUJD"}, {"kdf": "home-made"}, {"cipher": ["AES-256-GCM"]}),
    ],
)
def test_what_would_take_for_ever_or_is_not_whole_is_refused_before_anything_is_reckoned(sealed, head):
    assert inside(changed(sealed, **head), "")[1] == [
        "a.readiness: this locked file is damaged or not whole; ask for it again"
    ]


@pytest.mark.parametrize("content", [None, "", 7, "not Base64!"])
def test_a_locked_file_without_content_is_refused(sealed, content):
    assert "damaged" in inside({**sealed, "content": content})[1][0]


@pytest.mark.parametrize("head", [{"format": 2}, {"format": None}, 7, None, []])
def test_a_lock_of_the_future_is_told(sealed, head):
    values = changed(sealed, **head) if isinstance(head, dict) else {**sealed, "locked": head}

    assert "in a way that this program cannot read; open it with the version" in inside(values)[1][0]


def test_what_would_be_too_large_to_be_read_again_is_not_locked():
    with pytest.raises(WizardError, match="too large to be locked"):
        locked(b" " * (LARGEST + 1), WORDS)
    assert len(locked(b" " * LARGEST, WORDS)) < 5 * 1024 * 1024


def test_a_locked_assessment_is_the_same_one(tmp_path):
    file = tmp_path / "a.readiness"
    write_copy(file, "", example("lawfirm18"), BANK, Style(passphrase=WORDS))

    found = read_assessment(file, BANK, CATALOGUE, WORDS)
    assert found.answers == example("lawfirm18").answers
    assert check_path(file, passphrase=WORDS) == []


def test_a_folder_is_checked_past_what_stays_locked(tmp_path):
    write_copy(tmp_path / "a.readiness", "", example("lawfirm18"), BANK, Style(passphrase=WORDS))
    (tmp_path / "b.toml").write_text("format = 2\n")

    assert [problem.what[:9] for problem in check_path(tmp_path)] == ["it is loc", "this asse"]


def test_what_is_inside_goes_through_the_strict_reader(tmp_path):
    for content, sentence in ((b"{", "not valid JSON"), (locked(NOTE, "x"), "has no 'format'"), (b"\xff", "not UTF-8")):
        (tmp_path / "a.readiness").write_bytes(locked(content, WORDS))
        with pytest.raises(InputError, match=sentence):
            read_assessment(tmp_path / "a.readiness", BANK, CATALOGUE, WORDS)
