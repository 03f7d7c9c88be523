"""One assessment made of two copies that went their own ways, and of what both were before.

Knowing what it was before says more than the two copies do: what only one of
them changed is taken over, removals too. What both changed, each to something
else, is a conflict; theirs counts until somebody chooses, and ours is told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wizard.domain.differences import Difference, agreed, differences, merged

if TYPE_CHECKING:
    from wizard.domain.assessment import Assessment
    from wizard.domain.differences import Part, Side
    from wizard.domain.questions import Bank


@dataclass(frozen=True, slots=True)
class Reunion:
    """What came of it.

    Attributes:
        conflicts: what both changed to something else; theirs is in ``assessment``.
        prices_apart: the prices it is made with were changed by both, too.
    """

    assessment: Assessment
    conflicts: tuple[Difference, ...]
    prices_apart: bool = False

    @property
    def whole(self) -> bool:
        """Whether nothing of ours had to stand back."""
        return not (self.conflicts or self.prices_apart)


def reunited(bank: Bank, before: Assessment, ours: Assessment, theirs: Assessment) -> Reunion:
    """Bring two copies together; ``before`` is what both started from."""
    found = differences(bank, ours, theirs)
    choices: dict[tuple[Part, str], Side] = {}
    conflicts = []
    for each in found:
        was = _given(before, each.part, each.name)
        choices[each.part, each.name] = "ours" if each.theirs == was else "theirs"
        if was not in {each.ours, each.theirs}:
            conflicts.append(each)
    both = merged(ours, theirs, found, choices)
    prices = ours.prices if theirs.prices == before.prices else theirs.prices
    apart = ours.prices not in (before.prices, prices)
    mode = theirs.mode if ours.mode == before.mode else ours.mode
    return Reunion(replace(both, mode=mode, prices=prices), tuple(conflicts), apart)


def _given(assessment: Assessment, part: Part, name: str) -> Any:  # noqa: ANN401 - whatever is kept under the name
    if part == "client":
        return getattr(assessment.client, name) or None
    if part == "offer":
        return agreed(assessment.offer).get(name)
    kept = {"answer": assessment.answers, "assumption": assessment.assumptions, "mark": assessment.marks}[part]
    return kept.get(name)
