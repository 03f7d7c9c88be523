"""What a document says: every sentence, number and table, and nothing about how it looks.

``compose`` is pure: the same advice and choices give the same document. Prices
stand only in a proposal; a report has questions to ask a provider in their
place. A part that is left out takes every mention of it along: whoever writes
a sentence about another part asks the brief whether it is there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.domain.assessment import dated
from wizard.domain.language import ENGLISH, say, spoken
from wizard.proposal import wording
from wizard.proposal.acceptance import acceptance_page
from wizard.proposal.advice_pages import advice_pages
from wizard.proposal.appendix import answer_pages, finding_pages, method_pages, open_pages
from wizard.proposal.assumptions import assumption_pages
from wizard.proposal.blocks import Heading
from wizard.proposal.brief import Brief
from wizard.proposal.cost_pages import cost_pages
from wizard.proposal.cover_page import TITLES, cover
from wizard.proposal.detail_pages import detail_pages
from wizard.proposal.options import APPENDIX, EVERYTHING
from wizard.proposal.price_pages import price_pages
from wizard.proposal.progress_pages import progress_pages
from wizard.proposal.provider_pages import provider_pages
from wizard.proposal.roadmap_pages import roadmap_pages
from wizard.proposal.standing import standing_pages
from wizard.proposal.summary_page import summary_page
from wizard.proposal.terms_pages import level_pages, terms_pages

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping

    from wizard.domain.assessment import Advice
    from wizard.domain.logo import Logo
    from wizard.domain.provider import Provider
    from wizard.proposal.blocks import Block, Cover, PageSize
    from wizard.proposal.brief import Kind
    from wizard.proposal.options import Options, Part

PARTS: Mapping[Part, Callable[[Brief], Iterator[Block]]] = {
    "standing": standing_pages,
    "progress": progress_pages,
    "advice": advice_pages,
    "costs": cost_pages,
    "price": price_pages,
    "levels": level_pages,
    "roadmap": roadmap_pages,
    "questions": provider_pages,
    "terms": terms_pages,
    "acceptance": acceptance_page,
    "details": detail_pages,
    "findings": finding_pages,
    "answers": answer_pages,
    "find_out": open_pages,
    "assumptions": assumption_pages,
    "method": method_pages,
}


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to be drawn, as PDF or otherwise.

    Attributes:
        footer, date: what stands at the foot of each page beside its number.
        created: the date on it, which the file is dated by, too.
        accent, second: the issuer's colours as "#rrggbb"; empty for the house colour, and for a darker accent.
        parts: what there is to say, whether it is in the blocks or was left out.
        sections: headings of level 1 before the appendix.
    """

    title: str
    author: str
    subject: str
    language: str
    page_size: PageSize
    footer: str
    date: str
    created: dt.date
    accent: str
    cover: Cover
    blocks: tuple[Block, ...]
    parts: frozenset[Part] = frozenset()
    sections: int = 0
    second: str = ""
    logo: Logo | None = None


def compose(advice: Advice, kind: Kind, provider: Provider | None = None, options: Options = EVERYTHING) -> Document:
    """Write the document of one assessment.

    Args:
        advice: all there is to say.
        kind: "proposal" is the seller's, with prices; "report" is the owner's, without any price of a plan.
        provider: who offers the care; only a proposal names it.
        options: what was chosen about the document.
    """
    advice = advice if options.day is None else dated(advice, options.day)
    brief = Brief(advice, kind, provider, options)
    issuer = provider if brief.priced else None
    said = {part: blocks for part, pages in PARTS.items() if (blocks := tuple(pages(brief)))}
    body = (*summary_page(brief), *_kept(brief, said, appendix=False))
    return Document(
        title=f"{say(TITLES[kind])}: {brief.client}",
        author=(issuer.name if issuer is not None else "") or advice.assessment.client.prepared_by,
        subject=advice.bank.title,
        language=advice.bank.language if spoken() is ENGLISH else spoken().code,
        page_size=options.page_size or usual_page_size(brief.currency),
        footer=brief.client,
        date=wording.date(advice.today),
        created=advice.today,
        accent=issuer.accent if issuer is not None else "",
        cover=cover(brief),
        blocks=(*body, *_kept(brief, said, appendix=True)),
        parts=frozenset(said),
        sections=sum(isinstance(block, Heading) and block.level == 1 for block in body),
        second=issuer.second if issuer is not None else "",
        logo=issuer.logo if issuer is not None else None,
    )


def usual_page_size(currency: str) -> PageSize:
    """Return the paper that is usual where a currency is."""
    return "Letter" if currency == "USD" else "A4"


def _kept(brief: Brief, said: Mapping[Part, tuple[Block, ...]], *, appendix: bool) -> Iterator[Block]:
    """Yield the blocks of the wanted parts; what follows a part left out starts the page that it would have started."""
    due = False
    for part, blocks in said.items():
        if (part in APPENDIX) != appendix:
            continue
        first = blocks[0]
        due = due or (isinstance(first, Heading) and first.new_page)
        if brief.has(part):
            yield first._replace(new_page=due) if isinstance(first, Heading) else first
            yield from blocks[1:]
            due = False
