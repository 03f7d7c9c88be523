"""What a document says: every sentence, number and table, and nothing about how it looks.

``compose`` is pure: the same advice gives the same document. Prices stand only
in a proposal; a report has questions to ask a provider in their place.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.acceptance import acceptance_page
from wizard.proposal.advice_pages import advice_pages
from wizard.proposal.appendix import appendix
from wizard.proposal.brief import Brief
from wizard.proposal.cost_pages import cost_pages
from wizard.proposal.cover_page import TITLES, cover
from wizard.proposal.price_pages import price_pages
from wizard.proposal.provider_pages import provider_pages
from wizard.proposal.roadmap_pages import roadmap_pages
from wizard.proposal.standing import standing_pages
from wizard.proposal.summary_page import summary_page

if TYPE_CHECKING:
    import datetime as dt

    from wizard.domain.assessment import Advice
    from wizard.domain.provider import Provider
    from wizard.proposal.blocks import Block, Cover, PageSize
    from wizard.proposal.brief import Kind

PAGES = (
    summary_page,
    standing_pages,
    advice_pages,
    cost_pages,
    price_pages,
    roadmap_pages,
    provider_pages,
    acceptance_page,
    appendix,
)


@dataclass(frozen=True, slots=True)
class Document:
    """A document ready to be drawn, as PDF or otherwise.

    Attributes:
        footer, date: what stands at the foot of each page beside its number.
        created: the date on it, which the file is dated by, too.
        accent: the issuer's colour as "#rrggbb"; empty for the house colour.
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


def compose(advice: Advice, kind: Kind, provider: Provider | None = None) -> Document:
    """Write the document of one assessment.

    Args:
        advice: all there is to say.
        kind: "proposal" is the seller's, with prices; "report" is the owner's, without any price of a plan.
        provider: who offers the care; only a proposal names it.
    """
    brief = Brief(advice, kind, provider)
    issuer = provider if brief.priced else None
    return Document(
        title=f"{TITLES[kind]}: {brief.client}",
        author=(issuer.name if issuer is not None else "") or advice.assessment.client.prepared_by,
        subject=advice.bank.title,
        language=advice.bank.language,
        page_size="Letter" if brief.currency == "USD" else "A4",
        footer=brief.client,
        date=wording.date(advice.today),
        created=advice.today,
        accent=issuer.accent if issuer is not None else "",
        cover=cover(brief),
        blocks=tuple(block for pages in PAGES for block in pages(brief)),
    )
