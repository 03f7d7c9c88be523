"""Services of one's own: changed in the workbook, kept with the questions that call for them."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import load_workbook

from tests.app.test_bank_workbook import add, put, shipped_workbook
from tests.library import answers
from tests.shipped import CATALOGUE, EXAMPLES, TODAY, example
from wizard.app import company, profile, question_banks, settings
from wizard.app.again import assess_again
from wizard.app.bank_intake import brought_in
from wizard.app.bank_upgrades import take_over, upgrade
from wizard.app.bank_workbook import read_workbook, write_workbook
from wizard.app.collection import list_all
from wizard.app.handover import Style, save_copy
from wizard.app.history import read_history
from wizard.app.revaluations import of_library
from wizard.app.settings import Settings
from wizard.app.summary import summary
from wizard.domain.answers import answered
from wizard.domain.assessment import evaluate
from wizard.domain.errors import InputError, WizardError
from wizard.store.folders import write_folder

WATCH = {"Service": "ot.watch", "Group": "Machines", "Name": "Machine watch", "In_plain_words": "Machines are watched.",
         "Per": "site", "A_month,_singly": 90.5, "At_least": 0, "As_a_project": 800, "Do_it_yourself": "List them.",
         "Hours_for_that": 4, "In_the_plans": "complete, comprehensive"}  # fmt: skip
NEW = add("Services", **WATCH)
CALLED_FOR = put("Options", 88, "Needs", "bak.run = 3, ot.watch = 2")


def pass_on(_fraction):
    """Be told how far it is, and go on."""


@pytest.fixture
def workbook(tmp_path):
    """Write the shipped bank, change it as a person would, and return the file."""

    def make(*changes):
        file = tmp_path / "bank.xlsx"
        opened = load_workbook(BytesIO(shipped_workbook()))
        for change in changes:
            change(opened)
        opened.save(file)
        return file

    return make


@pytest.fixture
def used(workbook, home):  # noqa: ARG001 - it is kept there
    """Ask the questions of a changed workbook from now on."""

    def use(*changes):
        found = brought_in(workbook(*changes))
        assert found.bank is not None, found.problems
        question_banks.use(found.bank, found.files)
        return found

    return use


def test_services_that_are_as_they_were_are_the_shipped_ones(workbook):
    found = read_workbook(workbook())

    assert found.catalogue is CATALOGUE
    assert [name for name in found.files if "/" in name] == []


def test_a_service_can_be_added(workbook, tmp_path):
    found = read_workbook(workbook(NEW, CALLED_FOR))
    service = found.catalogue.services["ot.watch"]

    assert (service.name, service.alone.per, service.alone.month) == ("Machine watch", "site", Decimal("90.5"))
    assert [plan.id for plan in found.catalogue.plans if "ot.watch" in plan.covers] == ["complete", "comprehensive"]
    write_folder(tmp_path / "mine", found.files)
    assert question_banks.shipped.catalogue(tmp_path / "mine" / "catalogue").services == found.catalogue.services


def test_what_the_workbook_does_not_show_stays(workbook):
    found = read_workbook(workbook(put("Services", 2, "A month, singly", 5))).catalogue

    assert found.services["mon.disk"].alone.month == 5
    assert {key: each for key, each in found.services.items() if key != "mon.disk"} == {
        key: each for key, each in CATALOGUE.services.items() if key != "mon.disk"
    }
    assert (found.plans, found.incidents, found.constants) == (
        CATALOGUE.plans,
        CATALOGUE.incidents,
        CATALOGUE.constants,
    )
    known = {figure.id: figure for figure in CATALOGUE.figures}
    assert [figure.id for figure in found.figures if figure != known[figure.id]] == ["service.mon.disk.alone"]


def test_a_workbook_of_changed_services_comes_back_the_same(workbook, tmp_path):
    first = read_workbook(workbook(NEW, CALLED_FOR))
    write_folder(tmp_path / "mine", first.files)
    again = tmp_path / "again.xlsx"
    write_workbook(first.bank, first.catalogue, again)

    second = read_workbook(again, tmp_path / "mine" / "catalogue")

    assert second.catalogue.services == first.catalogue.services
    assert second.bank.sections == first.bank.sections


@pytest.mark.parametrize(
    ("change", "place", "what"),
    [
        (put("Services", 2, "Name", None), "sheet 'Services', row 2, column 'Name' (C2)", "'Name' is missing"),
        (put("Services", 2, "A month, singly", "4,50"), "row 2, column 'A month, singly' (F2)", "is '4,50'"),
        (put("Services", 2, "Per", "head"), "column 'Per' (E2)", "'Per' is 'head'"),
        (put("Services", 2, "In the plans", "gold"), "column 'In the plans' (N2)", "there is no plan 'gold'"),
        (put("Services", 3, "Service", "mon.disk"), "sheet 'Services', row", "the id is there twice"),
        (CALLED_FOR, "sheet 'Options', row 88, column 'Needs' (F88)", "it needs 'ot.watch'"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_its_cell(workbook, change, place, what):
    with pytest.raises(InputError) as caught:
        read_workbook(workbook(change))

    assert [problem for problem in caught.value.problems if place in problem.file and what in problem.what], str(
        caught.value
    )


# In the window and on the command line


def test_services_of_ones_own_stay_where_only_a_question_changes(used, tmp_path):
    first = used(NEW, CALLED_FOR)
    file = write_workbook(question_banks.live(), first.catalogue, tmp_path / "again.xlsx")
    again = load_workbook(file)
    again["Questions"]["F2"] = "How many?"
    again.save(file)

    found = brought_in(file)

    assert [change.kind for change in found.changes] == ["reworded"]
    assert "ot.watch" in found.catalogue.services
    question_banks.use(found.bank, found.files)
    assert "ot.watch" in question_banks.catalogue_of(question_banks.live()).services


def test_other_services_are_another_bank(used):
    assert used(put("Services", 2, "A month, singly", 5)).bank.fingerprint != used(NEW).bank.fingerprint


def test_what_changes_is_listed(workbook, home):  # noqa: ARG001 - what is asked now lies there
    changes = brought_in(workbook(NEW, CALLED_FOR)).changes

    assert [(change.kind, change.name) for change in changes if not change.question] == [
        ("service_added", "Machine watch"),
        ("covers", "Complete care"),
        ("covers", "Comprehensive care"),
    ]


def test_an_assessment_goes_by_the_services_of_its_questions(used, library):
    case = library.new("full")
    case.keep(answers(b_users=12))
    library.close_case(case)
    used(NEW, CALLED_FOR)

    assert "ot.watch" not in library.open_case(case.uid).setting.catalogue.services
    assert "ot.watch" in library.new("full").setting.catalogue.services
    assert "service_added" in [change.kind for change in upgrade(library, case.uid).changes]
    take_over(library, case.uid)
    assert "ot.watch" in library.open_case(case.uid).setting.catalogue.services


def test_what_is_told_of_the_library_goes_by_the_services_of_each(used, library, tmp_path, told):
    used(NEW, CALLED_FOR)
    case = library.new("full")
    lab = example("dentallab25")
    case.keep(replace(lab, answers={**lab.answers, "k_copies": answered("none")}))
    library.close_case(case)
    save_copy(library, case.uid, tmp_path / "lab.readiness", Style(private=False))
    question_banks.use_shipped()

    (found,) = of_library(library, pass_on).found
    assert (found.closed, found.opened) == (("Machine watch",), ())
    assert b"Machine watch" in (list_all(library, tmp_path, pass_on).folder / "findings.csv").read_bytes()
    history = read_history(library, assess_again(library, case.uid))
    past = history.past(history.advice(history.own), case.uid)
    assert "Closed: Machine watch." in summary(history.advice(history.own), past)
    code, out, err = told("assess", tmp_path / "lab.readiness", "--what-changes")
    assert (code, err, "Machine watch" in out) == (0, "", True)


def test_a_price_of_a_service_that_is_gone_waits_and_the_company_stays(used):
    settings.save(Settings(role="seller"))
    used(NEW, CALLED_FOR)
    profile.change(name="Us")
    profile.edit({"price_book": {"services": {"ot.watch": {"month": 50}}}})
    question_banks.use_shipped()

    seller = company.provider()
    assert seller.name == "Us"
    assert [figure for figure in company.prices(seller).figures if "ot.watch" in figure.id] == []
    profile.edit({"price_book": {"services": {"ot.wacth": {"month": 50}}}})
    assert company.provider() is None


def test_services_that_were_changed_on_the_disk_are_not_used(used, home):
    found = used(NEW)
    file = home / "banks" / found.bank.fingerprint[:16] / "catalogue" / "services.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("Machine watch", "Another"), encoding="utf-8")

    with pytest.raises(WizardError, match="go back to the shipped ones"):
        question_banks.live()


def test_a_folder_with_services_is_brought_in(workbook, tmp_path, home):  # noqa: ARG001 - as above
    found = brought_in(workbook(NEW, CALLED_FOR))
    write_folder(tmp_path / "mine", found.files)

    again = brought_in(tmp_path / "mine")

    assert (again.bank.fingerprint, again.files) == (found.bank.fingerprint, found.files)


def test_the_command_line_goes_by_the_services_beside_a_bank(told, workbook, tmp_path):
    code, out, err = told("questions", "--from", workbook(NEW, CALLED_FOR), tmp_path / "mine")
    assert (code, "service added: Machine watch: none -> Machines are watched." in out) == (0, True), err
    assert told("check", tmp_path / "mine")[0] == 0

    code, out, err = told("assess", EXAMPLES / "dentallab25.toml", "--bank", tmp_path / "mine", "--json", "-")
    assert (code, err) == (0, "")
    assert '"service.ot.watch.alone"' in out


def test_a_new_service_takes_part_in_the_advice(workbook):
    found = read_workbook(workbook(NEW, put("Options", 88, "Needs", "bak.run = 3, ot.watch = 2")))
    sheet = example("dentallab25")
    advice = evaluate(sheet, found.bank, found.catalogue, TODAY, costs=True)

    assert advice.costs is not None
    assert set(found.catalogue.services) > set(CATALOGUE.services)
