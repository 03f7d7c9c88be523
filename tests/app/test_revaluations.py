"""The whole library, or a folder of files, reckoned again: what would change, while nothing of them does."""

from __future__ import annotations

import csv
import io
import json
import shutil
from decimal import Decimal

import pytest

from tests.own_banks import COPIES, ask, own_bank, without_option
from tests.program import DATE
from tests.shipped import EXAMPLES
from wizard.app import company, pricing, question_banks, settings
from wizard.app.handover import save_copy
from wizard.app.revaluation_tables import as_csv, as_text, why
from wizard.app.revaluations import of_library
from wizard.catalog.tongues import tongue
from wizard.domain.errors import WizardError
from wizard.domain.language import speaking
from wizard.domain.revaluation import Revaluation, Verdict
from wizard.store.folders import write_folder

BOOK = (EXAMPLES / "provider" / "northgate.toml").read_text(encoding="utf-8").replace("logo =", "# logo =")
NO_NEEDS = tuple(
    question._replace(options=tuple(option._replace(needs={}) for option in question.options))
    for question in own_bank()[0].questions
    if question.axis == "readiness" and question.id[0] in "ks"
)


@pytest.fixture
def filled(library):
    """Return the library with the six examples in it."""
    for file in sorted(EXAMPLES.glob("*.toml")):
        library.close_case(library.take_in(file))
    return library


def nothing(_fraction):
    """Take no notice of how far it is."""


def rows(library):
    """Return every row of the answers, of the history and of the list."""
    return [
        library.database.rows(f"SELECT * FROM {table} ORDER BY 1, 2")  # noqa: S608 - our own names
        for table in ("answers", "history", "assessments", "sittings", "agreements")
    ]


def test_under_the_same_terms_nothing_would_change(filled):
    outlook = of_library(filled, nothing)

    assert (len(outlook.found), outlook.gone, outlook.failed) == (6, 0, ())
    assert [found for found in outlook.found if found.differs or found.prices] == []


def test_plans_services_and_questions_are_named_in_the_language_spoken(library):
    library.close_case(library.take_in(EXAMPLES / "lawfirm18.toml"))
    ask(*NO_NEEDS, without=("g_life",))

    with speaking(tongue("de")):
        found = of_library(library, nothing).found[0]
    assert (found.then.name, found.now.name) == ("Rundumbetreuung", "Nach Aufwand")
    assert "Wiederanlauf nach einem Großausfall" in found.closed
    assert found.lost == ("Ersatzplanung",)


def test_who_would_fit_another_plan_is_told_first_and_nothing_is_written(filled):
    ask(*NO_NEEDS)
    before = rows(filled)

    found = of_library(filled, nothing).found

    assert [each.moved for each in found] == sorted((each.moved for each in found), reverse=True)
    assert found[0].client == "Calder & Finch, Attorneys"
    assert (found[0].then.plan, found[0].now.plan) == ("comprehensive", "essential")
    assert rows(filled) == before


def test_a_price_that_tips_a_close_call_is_told(library, home):
    settings.save(settings.load()._replace(role="seller"))
    (home / "provider.toml").write_text(BOOK, encoding="utf-8")
    case = library.take_in(EXAMPLES / "dentallab25.toml")
    case.keep(pricing.kept(case.assessment, company.prices(company.provider())))
    library.close_case(case)
    (home / "provider.toml").write_text(BOOK.replace("computer = 48", "computer = 52"), encoding="utf-8")

    (found,) = of_library(library, nothing).found

    assert (found.prices, found.then.plan, found.now.plan) == (1, "essential", "complete")
    assert (found.then.fee, found.dearer) == (Decimal(1286), Decimal("1905.30"))


def test_it_can_be_stopped(filled):
    class Stopped(Exception):  # noqa: N818 - as in the window
        pass

    def stop(fraction):
        if fraction:
            raise Stopped

    with pytest.raises(Stopped):
        of_library(filled, stop)


def test_an_empty_library_has_nothing_to_tell(library):
    assert of_library(library, nothing).found == ()


def test_questions_that_cannot_be_read_are_told(filled, home):
    own = ask(version="unread")
    shutil.rmtree(home / "banks" / own.fingerprint[:16])

    with pytest.raises(WizardError, match="go back to the shipped ones"):
        of_library(filled, nothing)


def test_assessments_whose_questions_are_gone_are_counted(filled):
    with filled.database.change() as connection:
        connection.execute("UPDATE banks SET hash = ?", ("f" * 64,))

    outlook = of_library(filled, nothing)

    assert (len(outlook.found), outlook.gone) == (6, 6)


# On the command line


def test_the_command_tells_a_table(told, tmp_path):
    write_folder(tmp_path / "mine", own_bank(*NO_NEEDS)[1])

    code, out, err = told("assess", EXAMPLES, "--what-changes", "--bank", tmp_path / "mine", *DATE)

    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert lines[0].split() == ["Client", "Plan", "Monthly", "fee", "Readiness", "Why"]
    assert lines[1].startswith("Calder & Finch, Attorneys  Comprehensive care -> Essential care")
    assert lines[-1] == "2 of 6 would fit another plan; 4 more would change otherwise."


def test_the_command_gives_json_the_same_whether_in_parallel_or_not(told, tmp_path):
    write_folder(tmp_path / "mine", own_bank(*NO_NEEDS)[1])
    words = ("assess", EXAMPLES, "--what-changes", "--bank", tmp_path / "mine", "--json", "-", *DATE)

    one, two = told(*words, "--jobs", "1"), told(*words, "--jobs", "2")

    assert one == two
    assert [row["another_plan"] for row in json.loads(one[1])] == [True, True, False, False, False, False]


def test_a_saved_file_goes_by_the_questions_it_names(told, library, tmp_path):
    ask(COPIES._replace(weight=1.0))
    save_copy(library, library.take_in(EXAMPLES / "dentallab25.toml").uid, tmp_path / "lab.readiness")
    question_banks.use_shipped()

    code, out, _ = told("assess", tmp_path / "lab.readiness", "--what-changes", "--json", "-", *DATE)

    (found,) = json.loads(out)
    assert (code, found["client"]) == (0, "Harbour Dental Lab")
    assert found["then"]["readiness"] != found["now"]["readiness"]


def test_answers_that_no_longer_fit_are_named(told, tmp_path):
    mine = own_bank(*(without_option(COPIES, each.id) for each in COPIES.options[:1]), without=("k_watch",))[1]
    write_folder(tmp_path / "mine", mine)

    _, out, _ = told("assess", EXAMPLES / "manufacturer120.toml", "--what-changes", "--bank", tmp_path / "mine", *DATE)

    assert "answers no longer fit: " in out


def test_a_bad_file_is_named_and_the_others_are_told(told, tmp_path):
    shutil.copy(EXAMPLES / "studio4.toml", tmp_path / "good.toml")
    (tmp_path / "bad.toml").write_text("format = 1\n[client]\nname = 'x'\n[answers]\nnope = 1\n")

    code, out, err = told("assess", tmp_path, "--what-changes", *DATE)

    assert (code, out.count("Paper Kite Design")) == (1, 1)
    assert err.startswith(f"{tmp_path / 'bad.toml'}: the bank 'smb' has no question 'nope'")


@pytest.mark.parametrize("extra", [["--pdf"], ["--out", "x"], ["--xlsx", "x.xlsx"]])
def test_nothing_else_is_written_beside(told, extra):
    code, _, err = told("assess", EXAMPLES, "--what-changes", *extra)

    assert (code, "only tells what would change" in err) == (2, True)


# Words


VERDICT = Verdict("", "", None, "USD", None, None, provisional=True)


def test_nothing_named_is_told_as_that():
    lines = list(as_text([Revaluation("A", VERDICT, VERDICT._replace(plan="x", name="Care", fee=Decimal(1200)))]))

    assert lines[1] == "A       none yet -> Care  - -> 1,200.00 USD  -\n"


def test_a_long_list_of_reasons_is_cut():
    found = Revaluation("A", VERDICT, VERDICT, prices=2, opened=("a", "b", "c", "d", "e"))

    assert why(found) == "2 prices changed; newly called for: a, b, c and 2 more"


@pytest.mark.parametrize("name", ["=1+1", "@x", "-1", "歯科 שלום", 'a"b,c'])
def test_no_name_is_a_formula_in_a_spreadsheet(name):
    row = list(csv.reader(io.StringIO(as_csv([Revaluation(name, VERDICT, VERDICT)]).decode("utf-8-sig"))))[1]

    assert row[0] in {name, f"'{name}"}
    assert not row[0].startswith(("=", "@", "-"))
