"""The dialog that brings two copies together: whose copies they are."""

from __future__ import annotations

import pytest

from tests.library import answers
from tests.shipped import BANK, CATALOGUE
from tests.ui.drivers import texts
from wizard.domain.differences import differences
from wizard.ui.copy_prompts import difference_cards
from wizard.ui.widgets.difference_dialog import DifferenceDialog


@pytest.mark.parametrize(("name", "asked"), [("Calder & <b>Finch", True), ("Harbour", False)])
def test_a_copy_by_another_name_is_asked_about(qtbot, name, asked):
    found = differences(BANK, answers("Harbour", u_os="auto"), answers(name, u_os="never"))
    dialog = DifferenceDialog("Harbour", difference_cards(found, BANK, CATALOGUE))
    qtbot.addWidget(dialog)
    dialog.show()

    assert (f"The copy calls the business \u201c{name}\u201d. Is it the same one?" in texts(dialog)) == asked
    assert "Two copies of Harbour" in texts(dialog)
