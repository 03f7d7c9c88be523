"""The dialogs about copies of an assessment, brought to a state worth looking at."""

from __future__ import annotations

from dataclasses import replace

from tests.shipped import BANK, CATALOGUE, example
from wizard.domain.differences import differences
from wizard.ui.copy_prompts import difference_cards
from wizard.ui.widgets.copy_dialog import CopyDialog
from wizard.ui.widgets.difference_dialog import DifferenceDialog


def copy_saved(stage):
    """Show how a copy is saved, with the lock unfolded."""
    stage.shown = CopyDialog(stage.window)
    stage.shown._lock.setChecked(True)  # noqa: SLF001 - the quickest way to show all of it
    stage.shown._first.setText("four quiet words")  # noqa: SLF001 - the same
    stage.shown._again.setText("four")  # noqa: SLF001 - the same
    stage.shown.show()


def copies_differ(stage):
    """Show two copies that do not agree."""
    ours = example("dentallab25")
    other = example("lawfirm18")
    some = dict(list(other.answers.items())[:9])
    noted = replace(ours.answers["k_restore"], note="We tried it in May; it took a whole day.", evidence="tested")
    theirs = replace(ours, client=replace(ours.client, phone="555 0100"), answers={**ours.answers, **some})
    theirs = replace(theirs, answers={**theirs.answers, "k_restore": noted}, assumptions={"gap_price": 3.0})
    ours = replace(ours, answers={name: each for name, each in ours.answers.items() if name != "u_os"})
    found = differences(BANK, ours, theirs)
    cards = difference_cards(found, BANK, CATALOGUE)
    stage.shown = DifferenceDialog(ours.client.name, cards, stage.window)
    stage.shown.show()


COPIES = {"copy-saved": copy_saved, "copies-differ": copies_differ}
