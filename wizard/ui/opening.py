"""From the library, a file, or nothing, to an assessment on screen.

Imported when the window is on screen: this brings the question bank, the
engine and every page but the first. What goes wrong is shown, and then there
is no assessment.
"""

from __future__ import annotations

import datetime as dt
import platform
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from wizard.app import company, pricing, question_banks
from wizard.app.session import Session
from wizard.domain.errors import WizardError
from wizard.ui import prompts
from wizard.ui.autosave import Autosave
from wizard.ui.sitting import Sitting
from wizard.ui.widgets.moments import told_moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from wizard.app.library import Library
    from wizard.domain.assessment import Assessment
    from wizard.domain.frozen import Difference
    from wizard.domain.values import Mode
    from wizard.store.cases import Case
    from wizard.store.shelf import Holder
    from wizard.ui.keeping import Keeping

translate = QCoreApplication.translate


def begun(mode: Mode, keeping: Keeping, parent: QWidget) -> Sitting | None:
    """Start a new assessment; it is on disk from the first answer on."""
    try:
        library = keeping.library()
        return _sitting(library, library.new(mode))
    except WizardError as error:
        prompts.show_problem(parent, translate("opening", "No assessment can be started"), str(error))
        return None


def kept(uid: str, keeping: Keeping, parent: QWidget) -> Sitting | None:
    """Go on with an assessment of the library; where another window holds it, only if that is wanted."""
    try:
        library = keeping.library()
        holder = library.holder(uid)
        if holder is not None and not prompts.open_anyway(parent, _place(holder, parent)):
            return None
        origin = question_banks.origin(library.shelf, uid)
        gone = origin if origin is not None and origin.bank is None else None
        if gone is not None and not prompts.open_without_its_questions(parent, gone):
            return None
        case = library.open_case(uid)
        if case.left_out and gone is not None:  # else it was told when these questions were taken over
            prompts.show_problem(parent, translate("opening", "Another question bank"), _left_out(case))
        return _sitting(library, case)
    except WizardError as error:
        prompts.show_problem(parent, translate("opening", "This assessment cannot be opened"), str(error))
        return None


def opened(path: Path, keeping: Keeping, parent: QWidget) -> Sitting | None:
    """Open a file: it is taken into the library, alone or with what is there, and itself never written to."""
    from wizard.ui import arrivals  # noqa: PLC0415 - brings the dialogs about copies

    try:
        library = keeping.library()
        case = arrivals.taken_in(path, library, parent, keeping.noticed.emit)
        return None if case is None else _sitting(library, case)
    except WizardError as error:
        prompts.show_problem(parent, translate("opening", "This file cannot be opened"), str(error))
        return None


def chosen(keeping: Keeping, parent: QWidget) -> Sitting | None:
    """Ask which file to open, and open it."""
    path = prompts.file_to_open(parent)
    return opened(path, keeping, parent) if path is not None else None


def widened(uid: str, keeping: Keeping, parent: QWidget) -> bool:
    """Make a quick check a full one; its answers stay."""
    return _kept_otherwise(uid, keeping, parent, lambda found: replace(found, mode="full"))


def changed_prices(uid: str, keeping: Keeping) -> tuple[Difference, ...]:
    """Return the prices that have changed since an assessment was made, as far as they can be taken over."""
    library = keeping.library()
    try:
        found = library.assessment(uid)
        services = question_banks.catalogue_of(question_banks.bank_of(library.shelf, uid))
    except WizardError:  # a team's library may be gone since it was opened; answers are looked after elsewhere
        return ()
    today = company.prices(company.provider(), services)
    if found is None or found.prices is None or found.prices.book.currency != today.currency:
        return ()  # amounts that were answered in one currency are not those in another
    return pricing.changes(found, today)


def told_prices(changed: tuple[Difference, ...]) -> str:
    """Say that prices have changed."""
    sentence = translate("opening", "Prices have changed since this was made ({0}). Those of then still hold.")
    return sentence.format(len(changed))


def prices_taken(uid: str, changed: tuple[Difference, ...], keeping: Keeping, parent: QWidget) -> bool:
    """Show what has changed, and take today's prices over where they are wanted."""
    return prompts.take_prices(parent, changed) and _kept_otherwise(uid, keeping, parent, pricing.take_over)


def _kept_otherwise(uid: str, keeping: Keeping, parent: QWidget, otherwise: Callable[[Assessment], Assessment]) -> bool:
    try:
        library = keeping.library()
        case = library.open_case(uid)
        case.keep(otherwise(case.assessment))
        library.close_case(case)
    except WizardError as error:
        prompts.show_problem(parent, translate("opening", "This could not be kept"), str(error))
        return False
    return True


def _sitting(library: Library, case: Case) -> Sitting:
    autosave = Autosave(library, case)
    today = dt.datetime.now().astimezone().date()
    provider, catalogue = company.provider(), question_banks.catalogue_of(case.setting.bank)
    prices = company.held(case.assessment, catalogue, provider)
    kept_so = pricing.kept(case.assessment, prices)
    if case.assessment.answers and case.assessment.prices is None:
        autosave.keep(kept_so)  # from here on a changed price book changes nothing in it
    session = Session(case.setting.bank, prices, kept_so, today, autosave.keep)
    sitting = Sitting(session, autosave, provider)
    autosave.setParent(sitting)
    return sitting


def _place(holder: Holder, parent: QWidget) -> str:
    since = told_moment(holder.since, parent.locale())
    if holder.host == platform.node():
        return translate("opening", "another window on this computer, since {0}").format(since)
    return translate("opening", "a window on the computer {0}, since {1}").format(holder.host, since)


def _left_out(case: Case) -> str:
    text = translate(
        "opening",
        "Some answers ({0}) do not fit today's questions. They are kept, but take no part in the result.",
    )
    return text.format(case.left_out)
