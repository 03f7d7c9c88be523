"""Answers and findings as CSV, one row each, for spreadsheets and other programs.

UTF-8 with the mark that spreadsheet programs look for, commas, and a line end
as RFC 4180 has it. A text that such a program could take for a formula gets
an apostrophe in front, as one would type it there.
"""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.proposal import sheets
from wizard.proposal.columns import DANGEROUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wizard.proposal.brief import Brief
    from wizard.proposal.columns import Value

Row = tuple["Value", ...]
LISTS = {"answers": sheets.answers, "findings": sheets.findings}


def lists(briefs: Iterable[tuple[str, Brief]]) -> dict[str, list[Row]]:
    """Return the rows of each list, the titles first; an assessment's uid and client stand before each."""
    found: dict[str, list[Row]] = {name: [] for name in LISTS}
    for uid, brief in briefs:
        for name, list_of in LISTS.items():
            sheet = list_of(brief)
            if not found[name]:
                titles = (field.title for field in sheet.fields)
                found[name].append((say("Assessment"), say("Client"), *titles, say("Currency")))
            found[name] += [(uid, brief.client, *row, brief.currency) for row in sheet.rows]
    return found


def as_csv(rows: Sequence[Row]) -> bytes:
    """Return a list as a file."""
    text = io.StringIO()
    csv.writer(text).writerows([_safe(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _safe(value: Value) -> Value:
    return f"'{value}" if isinstance(value, str) and value.startswith(DANGEROUS) else value
