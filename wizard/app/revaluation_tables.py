"""What would change in many assessments, as a table of plain text, as JSON, or as rows for a spreadsheet."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from wizard.app import lists
from wizard.domain.language import say, say_in, say_many
from wizard.domain.revaluation import by_weight

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wizard.domain.revaluation import Revaluation, Verdict

HEADS = ("Client", "Plan", "Monthly fee", "Readiness", "Why")
WIDEST, NAMED = 40, 3


def as_text(found: Sequence[Revaluation]) -> Iterator[str]:
    """Yield the lines of a table, those who would fit another plan first."""
    rows = [HEADS, *(_cells(each) for each in sorted(found, key=by_weight))]
    widths = [min(WIDEST, max(len(row[place]) for row in rows)) for place in range(len(HEADS) - 1)]
    for row in rows:
        cells = [_short(cell).ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join([*cells, row[-1]]).rstrip() + "\n"
    moved, differing = sum(each.moved for each in found), sum(each.differs for each in found)
    yield f"\n{moved} of {len(found)} would fit another plan; {differing - moved} more would change otherwise.\n"


def as_json(found: Sequence[Revaluation]) -> bytes:
    """Return the same as JSON, a list of assessments."""
    rows = [_json(each) for each in sorted(found, key=by_weight)]
    return (json.dumps(rows, ensure_ascii=False, indent=1) + "\n").encode()


def as_csv(found: Sequence[Revaluation]) -> bytes:
    """Return the same for a spreadsheet; what begins like a formula stays text."""
    rows: list[lists.Row] = [tuple(_columns())]
    for each in sorted(found, key=by_weight):
        pairs = zip(_plain(each.then), _plain(each.now), strict=True)
        moved = say_in("in a table", "yes") if each.moved else say_in("in a table", "no")
        rows.append((each.client, *(cell for pair in pairs for cell in pair), moved, why(each)))
    return lists.as_csv(rows)


def why(found: Revaluation) -> str:
    """Say what makes the difference, in a few words."""
    changed = say_many("{number} price changed", "{number} prices changed", found.prices, number=found.prices)
    lost, opened, closed = (_some(names) for names in (found.lost, found.opened, found.closed))
    parts = (
        changed if found.prices else "",
        say("answers no longer fit: {answers}", answers=lost) if lost else "",
        say("newly called for: {services}", services=opened) if opened else "",
        say("no longer called for: {services}", services=closed) if closed else "",
    )
    return "; ".join(filter(None, parts))


def _columns() -> Iterator[str]:
    yield say("Client")
    yield say("Plan then")
    yield say("Plan now")
    yield say("Monthly fee then")
    yield say("Monthly fee now")
    yield say("Currency then")
    yield say("Currency now")
    yield say("Readiness then")
    yield say("Readiness now")
    yield say("Another plan")
    yield say("Why")


def _some(names: Sequence[str]) -> str:
    listed = ", ".join(names[:NAMED])
    return say("{names} and {number} more", names=listed, number=len(names) - NAMED) if len(names) > NAMED else listed


def _cells(found: Revaluation) -> tuple[str, ...]:
    pairs = zip(*((each.name or "none yet", _fee(each), _score(each)) for each in (found.then, found.now)), strict=True)
    return (
        " ".join(found.client.split()),
        *(then if then == now else f"{then} -> {now}" for then, now in pairs),
        why(found),
    )


def _fee(found: Verdict) -> str:
    return "-" if found.fee is None else f"{found.fee:,.2f} {found.currency}"


def _score(found: Verdict) -> str:
    return "-" if found.readiness is None else f"{found.readiness:.0f}"


def _plain(found: Verdict) -> tuple[str, ...]:
    fee = "" if found.fee is None else str(found.fee)
    return found.name, fee, found.currency, "" if found.readiness is None else f"{found.readiness:.1f}"


def _short(text: str) -> str:
    return text if len(text) <= WIDEST else f"{text[: WIDEST - 3]}..."


def _json(found: Revaluation) -> dict[str, Any]:
    return {
        "client": found.client,
        "then": _verdict(found.then),
        "now": _verdict(found.now),
        "another_plan": found.moved,
        "changed_prices": found.prices,
        "lost_answers": list(found.lost),
        "opened": list(found.opened),
        "closed": list(found.closed),
    }


def _verdict(found: Verdict) -> dict[str, Any]:
    fee = None if found.fee is None else str(found.fee)
    return {**found._asdict(), "plan": found.plan or None, "name": found.name or None, "fee": fee}
