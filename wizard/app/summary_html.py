"""The summary as formatted text: for a mail, where columns of fixed width would fall apart."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from wizard.app.summary import parts, title
from wizard.app.summary_plan import LadderTable

if TYPE_CHECKING:
    from wizard.domain.assessment import Advice

POINT = "  - "


def summary_html(advice: Advice) -> str:
    """Return the summary as a fragment of HTML."""
    return "\n".join([f"<h2>{escape(title(advice))}</h2>", *map(_part, parts(advice))])


def _part(part: str | LadderTable) -> str:
    if isinstance(part, LadderTable):
        rows = [_row(row, "td", strong=place == part.marked) for place, row in enumerate(part.rows)]
        table = "\n".join(["<table>", _row(part.head, "th", strong=False), *rows, "</table>"])
        return f"{table}\n<p>{escape(part.note)}</p>"
    lines = part.splitlines()
    points = [f"<li>{escape(line.removeprefix(POINT))}</li>" for line in lines if line.startswith(POINT)]
    words = "<br>".join(escape(line) for line in lines if not line.startswith(POINT))
    return f"<p>{words}</p>" + (f"<ul>{''.join(points)}</ul>" if points else "")


def _row(cells: tuple[str, ...], tag: str, *, strong: bool) -> str:
    first, *rest = (f"<b>{escape(cell)}</b>" if strong else escape(cell) for cell in cells)
    amounts = "".join(f'<{tag} align="right">{cell}</{tag}>' for cell in rest)
    return f'<tr><{tag} align="left">{first}</{tag}>{amounts}</tr>'
