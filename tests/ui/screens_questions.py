"""The pages about the questions that are asked, brought to a state worth looking at (see ``screens``)."""

from __future__ import annotations

import os
from pathlib import Path
from unittest import mock

from openpyxl import load_workbook

from tests.own_banks import COPIES, ask, own_bank, without_option
from wizard.app import bank_upgrades, shipped
from wizard.app.bank_workbook import write_workbook
from wizard.ui import bank_prompts
from wizard.ui.rehearsal import Rehearsal
from wizard.ui.widgets.bank_upgrade import UpgradeDialog
from wizard.ui.widgets.fact_table import FactTable


def settings_questions(stage):
    """Show what changed questions would change, before they are asked."""
    _settings(stage)
    changed = own_bank(COPIES._replace(text="Where do you keep copies of your data?", weight=2.0), without=("g_life",))
    _bring_in(stage, changed[0])


def settings_questions_wrong(stage):
    """Show what is wrong with a workbook."""
    _settings(stage)
    _bring_in(stage, shipped.bank(), M10="3", R30="b_users >", C12="redyness")


def rehearsal(stage):
    """Show a preview of changed questions."""
    settings_questions(stage)
    stage.press("Try them out")
    stage.window.findChild(Rehearsal).walk.go_to("backup")


def outlook(stage):
    """Show who would fit another plan."""
    _fill(stage)
    needless = [each for each in shipped.bank().questions if each.axis == "readiness" and each.id[0] in "ks"]
    ask(*(each._replace(options=tuple(o._replace(needs={}) for o in each.options)) for each in needless))
    _settings(stage)
    stage.press("Re-evaluate it...")
    stage.settle(lambda: any(table.isVisible() for table in stage.window.findChildren(FactTable)))


def bank_upgrade(stage):
    """Show what today's questions would change in an assessment."""
    _fill(stage)
    changed = without_option(COPIES, "same")._replace(text="Where do you keep copies of your data?")
    ask(changed, without=("g_life",), version="2026.2")
    library = stage.window._kept().library()  # noqa: SLF001 - the one that is open
    uid = next(row.uid for row in library.shelf.rows() if "Harbour" in row.client)
    stage.shown = UpgradeDialog(bank_upgrades.upgrade(library, uid), stage.window)
    stage.shown.show()


def _bring_in(stage, bank, **cells):
    """Bring in a bank as a workbook, with some cells of its questions changed."""
    workbook = Path(os.environ["READINESS_WIZARD_HOME"]) / "questions.xlsx"
    write_workbook(bank, shipped.catalogue(), workbook)
    spoilt = load_workbook(workbook)
    for cell, value in cells.items():
        spoilt["Questions"][cell] = value
    spoilt.save(workbook)
    with mock.patch.object(bank_prompts, "workbook_to_open", return_value=workbook):
        stage.press("A workbook...")


def _settings(stage):
    stage.window.show_settings()
    stage.window.personal.page.go_to("questions")


def _fill(stage):
    for example in ("dentallab25", "lawfirm18", "startup9"):
        stage.open(example)
        stage.press("Save and close")


PAGES = {
    "settings-questions": settings_questions,
    "settings-questions-wrong": settings_questions_wrong,
    "rehearsal": rehearsal,
    "outlook": outlook,
    "bank-upgrade": bank_upgrade,
}
