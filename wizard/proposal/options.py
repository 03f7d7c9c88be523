"""What may be chosen about a document: its parts and plans, its paper, its date and its language.

The defaults are the whole document, as the command line writes it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt

    from wizard.domain.progress import Past
    from wizard.proposal.blocks import PageSize

Part = Literal[
    "standing",
    "progress",
    "advice",
    "costs",
    "price",
    "levels",
    "roadmap",
    "questions",
    "terms",
    "acceptance",
    "details",
    "findings",
    "answers",
    "find_out",
    "assumptions",
    "method",
]
APPENDIX: frozenset[Part] = frozenset({"details", "findings", "answers", "find_out", "assumptions", "method"})


@dataclass(frozen=True, slots=True)
class Options:
    """The choices for one document; cover and summary always are in it.

    Attributes:
        plans: ids of the plans to compare; empty for all of the ladder. The recommended one always is among them.
        left_out: parts that the document goes without.
        page_size: ``None`` for what is usual where the currency is.
        day: the date on the document; ``None`` for the day of the advice.
        past: an earlier assessment to tell the progress since.
        language: code of the language it is in; "" for the one that the program speaks.
    """

    plans: frozenset[str] = frozenset()
    left_out: frozenset[Part] = frozenset()
    page_size: PageSize | None = None
    day: dt.date | None = None
    past: Past | None = None
    language: str = ""


EVERYTHING = Options()
