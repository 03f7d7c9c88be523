"""The whole window: from the home page to a PDF, and files good and bad."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from tests.library import on_disk
from tests.shipped import BANK, CATALOGUE, EXAMPLES, example
from tests.ui.drivers_export import ExportDriver
from wizard.app import pricing
from wizard.domain.answers import answered


def asked_of(driver, answers):
    asked = {question.id for section in BANK.sections for question in driver.session.asked(section)}
    return {key: answer for key, answer in answers.items() if key in asked}


def in_bank_order(answers):
    places = {q.id: [option.id for option in q.options] for q in BANK.questions if q.kind == "multi"}
    return {
        key: replace(answer, value=tuple(sorted(answer.value, key=places[key].index)))
        if isinstance(answer.value, tuple)
        else answer
        for key, answer in answers.items()
    }


def test_from_the_home_page_to_a_pdf_on_disk(window, dialogs, tmp_path, qtbot):
    target = tmp_path / "report.pdf"
    dialogs.files = [target]
    given = example("dentallab25")
    driver = window()
    driver.press("Full assessment")
    driver.name_client(given.client.name)
    while driver.can_press("Next"):
        driver.press("Next")
        driver.answer_page(given.answers)
    assert in_bank_order(driver.session.assessment.answers) == in_bank_order(asked_of(driver, given.answers))
    driver.press("See the results")
    driver.press("Export...")
    ExportDriver(driver).press("Export...")
    qtbot.waitUntil(target.exists, timeout=30_000)
    assert given.client.name in PdfReader(target).pages[0].extract_text()


@pytest.mark.parametrize("name", ["studio4", "manufacturer120"])
def test_answers_given_by_hand_equal_those_of_the_file(window, name):
    given = example(name)
    driver = window()
    driver.press("Full assessment")
    while driver.can_press("Next"):
        driver.press("Next")
        driver.answer_page(given.answers)
    assert in_bank_order(driver.session.assessment.answers) == in_bank_order(asked_of(driver, given.answers))


class Flashes(QObject):
    """Notes every window that appears."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_second_window_ever_flashes_up(window, qapp):
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    driver = window()
    driver.press("Full assessment")
    while driver.can_press("Next"):
        driver.press("Next")
    driver.press("See the results")
    driver.press("Back")
    driver.press("Save and close")
    qapp.removeEventFilter(flashes)
    assert flashes.seen == ["MainWindow"]


def test_every_answer_is_on_disk_at_once(window, home):
    driver = window()
    driver.press("Full assessment")
    driver.press("Next")
    assert on_disk(home) == []
    driver.cards.choose("b_tolerance", "About a day")
    assert [kept.answers for kept in on_disk(home)] == [{"b_tolerance": answered("day")}]


def test_a_file_given_at_the_start_is_opened(window):
    driver = window(EXAMPLES / "lawfirm18.toml")
    assert driver.sitting is not None
    assert driver.session.assessment == pricing.kept(example("lawfirm18"), CATALOGUE)


def test_a_file_written_by_hand_is_never_written_to(window, tmp_path):
    copy = tmp_path / "own.toml"
    copy.write_bytes((EXAMPLES / "studio4.toml").read_bytes())
    before = copy.read_bytes()
    driver = window(copy)
    driver.go_to_step(1)
    driver.cards.type("b_users", "77")
    assert copy.read_bytes() == before
    assert driver.session.answer_to("b_users") == answered(77)


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"format = 1\n[answers]\nb_users = 'many'\nnothing = 1\n", None],
    ids=["empty", "bytes", "wrong answers", "missing"],
)
def test_a_bad_file_is_named_and_the_home_page_stays(window, dialogs, tmp_path, content):
    path = tmp_path / "bad.toml"
    if content is not None:
        path.write_bytes(content)
    driver = window(path)
    assert driver.sitting is None
    (sentence,) = dialogs.shown
    assert "bad.toml" in sentence
    assert driver.can_press("Full assessment")


def test_a_long_list_of_problems_is_folded(window, dialogs, tmp_path):
    path = tmp_path / "bad.toml"
    path.write_text("format = 1\n[answers]\n" + "".join(f"q{place} = 1\n" for place in range(40)))
    window(path)
    assert len(dialogs.shown[0].splitlines()) == 5


def test_a_file_can_be_chosen(window, dialogs):
    dialogs.files = [EXAMPLES / "startup9.toml", None]
    driver = window()
    driver.press("Open a file...")
    assert driver.session.assessment == pricing.kept(example("startup9"), CATALOGUE)
    driver.press("Save and close")
    driver.press("Open a file...")
    assert driver.sitting is None


def test_what_was_begun_is_offered_again(window):
    driver = window()
    assert driver.drafts() == []
    driver.press("Quick check")
    driver.name_client("Harbour & Sons")
    driver.press("Save and close")
    (draft,) = driver.drafts()
    assert draft.startswith("Harbour & Sons, quick check, today, ")
    driver.open_draft(0)
    assert driver.session.assessment.mode == "quick"


def test_a_draft_without_a_name_can_be_gone_on_with(window):
    driver = window()
    driver.press("Full assessment")
    driver.press("Next")
    driver.cards.type("b_users", "9")
    driver.press("Save and close")
    driver.open_draft(0)
    assert driver.session.answer_to("b_users") == answered(9)


@pytest.mark.parametrize("first", ["settings", "assessment"])
def test_closing_leads_home_although_the_settings_were_looked_at(window, first):
    driver = window()
    stack = driver.window.home.parentWidget()
    if first == "assessment":
        driver.press("Full assessment")
    driver.window.show_settings()
    driver.window.personal.page.back_wanted.emit()
    if first == "settings":
        driver.press("Full assessment")
    driver.name_client("Harbour")
    driver.press("Save and close")

    assert stack.currentWidget() is driver.window.home
    driver.window.show_settings()
    driver.window.personal.page.back_wanted.emit()
    assert stack.currentWidget() is driver.window.home
