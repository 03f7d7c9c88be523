"""The Word document, the workbook and the lists of one assessment: made, read again, put in place."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from wizard.app.exports import whole
from wizard.app.languages import in_its_language
from wizard.domain.errors import WizardError
from wizard.domain.language import mark, say
from wizard.proposal.errors import Unreadable
from wizard.proposal.options import EVERYTHING
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.domain.assessment import Advice
    from wizard.domain.provider import Provider
    from wizard.proposal.brief import Kind
    from wizard.proposal.options import Options


def write_docx(
    advice: Advice, kind: Kind, provider: Provider | None, target: Path, options: Options = EVERYTHING
) -> list[Path]:
    """Write the document for Word, whole or not at all.

    Raises:
        WizardError: it cannot be written, or did not come out whole; the file that was there stays.
    """
    from wizard.proposal.content import compose  # noqa: PLC0415 - reportlab and docx are not on the start path
    from wizard.proposal.word import render_word  # noqa: PLC0415
    from wizard.store.paper import png  # noqa: PLC0415

    with in_its_language(whole(advice), options) as (said, chosen):
        document = compose(said, kind, _for_clients(provider), chosen)
        return _written(target, lambda: render_word(document, options.day or advice.today, png))


def write_xlsx(
    advice: Advice, kind: Kind, provider: Provider | None, target: Path, options: Options = EVERYTHING
) -> list[Path]:
    """Write the workbook, whole or not at all.

    Raises:
        WizardError: it cannot be written, or did not come out whole; the file that was there stays.
    """
    from wizard.proposal.brief import Brief  # noqa: PLC0415 - openpyxl is not on the start path
    from wizard.proposal.workbook import render_workbook  # noqa: PLC0415

    with in_its_language(whole(advice), options) as (said, chosen):
        brief = Brief(said, kind, _for_clients(provider), chosen)
        return _written(target, lambda: render_workbook(brief))


def write_csv(
    advice: Advice, kind: Kind, provider: Provider | None, target: Path, options: Options = EVERYTHING
) -> list[Path]:
    """Write the answers and the findings as lists for other programs: two files named after ``target``.

    Raises:
        WizardError: one cannot be written; the file that was there stays.
    """
    from wizard.app.lists import as_csv, lists  # noqa: PLC0415 - only where they are asked for
    from wizard.proposal.brief import Brief  # noqa: PLC0415

    with in_its_language(advice, options) as (said, chosen):
        found = lists([(target.stem, Brief(said, kind, _for_clients(provider), chosen))])
    return [
        path
        for name, rows in found.items()
        for path in _written(target.with_name(f"{target.stem}-{name}.csv"), partial(as_csv, rows))
    ]


def _for_clients(provider: Provider | None) -> Provider | None:
    return None if provider is None else provider.for_clients()


def _written(target: Path, make: Callable[[], bytes]) -> list[Path]:
    try:
        content = make()
    except Unreadable as error:
        text = mark("{file}: the document did not come out whole, so nothing was written; please try again")
        raise WizardError(say(text, file=target)) from error
    write_atomic(target, content)
    return [target]


WRITERS = {"docx": write_docx, "xlsx": write_xlsx, "csv": write_csv}
