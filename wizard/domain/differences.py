"""What two copies of one assessment do not agree on, and one copy made of both.

The owner answers at home, the seller at the table; each has a copy. What only
one of them filled in is simply taken over; what both filled in differently is
a conflict, and somebody chooses. Nothing is decided by which copy is newer.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Literal, TypeVar

from wizard.domain.assessment import Client

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from wizard.domain.answers import Answer
    from wizard.domain.assessment import Assessment
    from wizard.domain.prices import Offer
    from wizard.domain.questions import Bank

Side = Literal["ours", "theirs"]
Part = Literal["answer", "client", "assumption", "mark", "offer"]
Kept = TypeVar("Kept")
Given = str | float | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the two copies do not agree on; ``None`` where a copy has nothing.

    Attributes:
        part, name: what it is about: a question's id, a client's field, an assumption's id, a part of the offer.
    """

    part: Part
    name: str
    ours: Answer | Given
    theirs: Answer | Given

    @property
    def conflict(self) -> bool:
        """Whether both copies have something, so that somebody must choose."""
        return self.ours is not None and self.theirs is not None

    @property
    def taken(self) -> Side:
        """What is taken when nobody chooses: what is there, or in a conflict what we have."""
        return "theirs" if self.ours is None else "ours"


def differences(bank: Bank, ours: Assessment, theirs: Assessment) -> tuple[Difference, ...]:
    """Return everything that the copies do not agree on: the client, answers in the bank's order, the rest."""
    order = {question_id: place for place, question_id in enumerate(bank.by_id)}
    answers = sorted({*ours.answers, *theirs.answers}, key=lambda name: (order.get(name, len(order)), name))
    found = [Difference("client", name, *pair) for name, pair in _client(ours.client, theirs.client).items()]
    found += [Difference("answer", name, ours.answers.get(name), theirs.answers.get(name)) for name in answers]
    found += _named("assumption", ours.assumptions, theirs.assumptions)
    found += _named("mark", ours.marks, theirs.marks)
    found += _named("offer", agreed(ours.offer), agreed(theirs.offer))
    return tuple(each for each in found if each.ours != each.theirs)


def merged(
    ours: Assessment, theirs: Assessment, found: tuple[Difference, ...], choices: Mapping[tuple[Part, str], Side]
) -> Assessment:
    """Return our copy with everything taken over that was chosen from theirs, or that only they have.

    The prices it was made with stay ours; a quick check becomes a full one where theirs is one.

    Args:
        found: what ``differences`` told of these two.
        choices: by part and name; what is missing here goes as ``Difference.taken`` says.
    """
    wanted = {(each.part, each.name) for each in found if choices.get((each.part, each.name), each.taken) == "theirs"}
    client = {name: getattr(theirs.client, name) for part, name in wanted if part == "client"}
    offer = {name: getattr(theirs.offer, name) for part, name in wanted if part == "offer"}
    return replace(
        ours,
        client=replace(ours.client, **client),
        mode="full" if theirs.mode == "full" else ours.mode,
        offer=ours.offer._replace(**offer),
        extra={**theirs.extra, **ours.extra},
        answers=_with(ours.answers, theirs.answers, wanted, "answer"),
        assumptions=_with(ours.assumptions, theirs.assumptions, wanted, "assumption"),
        marks=_with(ours.marks, theirs.marks, wanted, "mark"),
        carried=_waiting(ours, theirs, found, wanted),
        earlier=ours.earlier or theirs.earlier,
    )


def _waiting(
    ours: Assessment, theirs: Assessment, found: tuple[Difference, ...], wanted: set[tuple[Part, str]]
) -> dict[str, dt.date]:
    """Return what is still to confirm: of the answers that both have, what neither side has confirmed."""
    apart = {each.name for each in found if each.part == "answer"}
    carried = _with(ours.carried, theirs.carried, wanted, "answer")
    return {name: day for name, day in carried.items() if name in apart or name in theirs.carried}


def _named(part: Part, mine: Mapping[str, Given], other: Mapping[str, Given]) -> list[Difference]:
    return [Difference(part, name, mine.get(name), other.get(name)) for name in sorted({*mine, *other})]


def agreed(offer: Offer) -> dict[str, Given]:
    """Return what was agreed, part by part, as it can be shown."""
    found: dict[str, Given] = {
        "light_users": offer.light_users or None,
        "extras": tuple(f"{name} {number or ''}".strip() for name, number in offer.extras.items()),
        "discounts": tuple(f"{name} {share or ''}".strip() for name, share in offer.discounts.items()),
    }
    return {name: value for name, value in found.items() if value}


def _client(ours: Client, theirs: Client) -> dict[str, tuple[Given, Given]]:
    return {
        item.name: (getattr(ours, item.name) or None, getattr(theirs, item.name) or None) for item in fields(Client)
    }


def _with(
    mine: Mapping[str, Kept], other: Mapping[str, Kept], wanted: set[tuple[Part, str]], part: Part
) -> dict[str, Kept]:
    ours = {name: value for name, value in mine.items() if (part, name) not in wanted}
    return ours | {name: value for name, value in other.items() if (part, name) in wanted}
