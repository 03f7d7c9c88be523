"""What to look at once more before a document is handed over.

A remark never keeps anybody from exporting. "warn" is what a client would
stumble over; "info" is what the sender should know.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Literal

from wizard.domain.assessment import unconfirmed
from wizard.domain.language import say_many
from wizard.proposal import wording
from wizard.proposal.blocks import Heading
from wizard.proposal.fonts import missing_glyphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.proposal.brief import Brief
    from wizard.proposal.content import Document

Severity = Literal["info", "warn"]
PAGES_READ = 10  # proposals of up to about this length are read to the end
WEIGHTY = 3.0
NAMED = 5
COUNTED = frozenset({"user", "computer", "server", "site"})  # price lines that follow from an answer


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at; ``about`` is a word for what it concerns, the same in every text."""

    about: str
    severity: Severity
    text: str


def health(brief: Brief, document: Document, body_pages: int) -> tuple[Remark, ...]:
    """Return what to look at, the weightiest first.

    Args:
        brief: the advice as of today, and what was chosen about the document.
        document: what came of it.
        body_pages: pages before the appendix.
    """
    found = [
        *_names(brief),
        *_offer(brief),
        *_answers(brief),
        *_carried(brief),
        *_marks(brief),
        *_glyphs(document),
        *_length(body_pages),
        *_traceable(brief),
        *_assumptions(brief),
    ]
    return tuple(sorted(found, key=lambda remark: remark.severity != "warn"))


def _names(brief: Brief) -> Iterator[Remark]:
    client, provider = brief.advice.assessment.client, brief.provider
    if not client.name.strip():
        yield Remark("client", "warn", f"The client has no name; the document says “{brief.client}”.")
    if not brief.priced:
        return
    if provider is None or not provider.name.strip():
        yield Remark("provider", "warn", "Nobody is named as the provider of this proposal.")
    elif not any((provider.contact, provider.phone, provider.email)):
        yield Remark("contact", "warn", f"{provider.name} gives no person, phone or email to answer to.")
    if not client.contact.strip():
        yield Remark("client contact", "info", "The client's contact person is not named.")


def _offer(brief: Brief) -> Iterator[Remark]:
    quote, provider = brief.advice.quote, brief.provider
    if not brief.priced:
        return
    if quote is None or not brief.advised:
        yield Remark("price", "warn", "No plan is named yet, so this proposal has no price and nothing to sign.")
        return
    guessed = [line.id for line in quote.lines if line.id in COUNTED and brief.number(f"{line.id}s") is None]
    if guessed:
        counts = wording.listing([f"the number of {unit}s" for unit in guessed])
        yield Remark("reason", "warn", f"The price rests on a count that nobody gave: {counts}.")
    if provider is not None and not provider.book.plans:
        text = f"{provider.name} has no price book, so every price is this program's example, not a price of its own."
        yield Remark("price book", "warn", text)
    if quote.monthly > 0:
        yield from _terms(brief)
    if provider is not None and brief.options.day is not None:
        until = brief.options.day + dt.timedelta(days=provider.valid_days)
        if until < brief.advice.today:
            yield Remark("validity", "warn", f"With this date the offer ended on {wording.date(until)}.")


def _terms(brief: Brief) -> Iterator[Remark]:
    catalogue = brief.advice.catalogue
    outside = catalogue is not None and any(service not in brief.leader.covers for service in catalogue.services)
    if not outside or not brief.has("price"):
        yield Remark("exclusions", "warn", "Nothing says what is not included.")
    if brief.provider is not None and not brief.provider.legal:
        yield Remark("exit", "warn", "No terms say how the contract can be ended.")
    if not brief.has("acceptance"):
        yield Remark("acceptance", "info", "The acceptance is left out, so there is nothing to sign.")


def _answers(brief: Brief) -> Iterator[Remark]:
    controls = {question for cap in brief.advice.bank.caps for question in cap.questions}
    weighty = [
        question
        for section in brief.advice.bank.sections
        for question in brief.asked(section)
        if question.id in controls or (question.is_habit and question.weight >= WEIGHTY)
    ]
    for status, what in (("unanswered", "not answered"), ("unknown", "answered “I don't know”")):
        names = [question.name for question in weighty if brief.advice.standings[question.id].status == status]
        if names:
            those = wording.spelled(len(names), "weighty question").capitalize()
            verb = "is" if len(names) == 1 else "are"
            yield Remark(status, "warn", f"{those} {verb} {what}: {wording.listing(names, NAMED)}.")


def _carried(brief: Brief) -> Iterator[Remark]:
    count = len(unconfirmed(brief.advice))
    if count:
        said = say_many(
            "{answers} is from an earlier assessment, and nobody has confirmed it since.",
            "{answers} are from an earlier assessment, and nobody has confirmed them since.",
            count,
            answers=wording.count(count, "answer"),
        )
        yield Remark("carried", "warn", said)


def _marks(brief: Brief) -> Iterator[Remark]:
    names = [brief.short(question) for question in brief.advice.assessment.marks if question in brief.advice.standings]
    if names:
        those = wording.spelled(len(names), "question").capitalize()
        verb = "is" if len(names) == 1 else "are"
        yield Remark("marks", "info", f"{those} {verb} marked to come back to: {wording.listing(names, NAMED)}.")


def _glyphs(document: Document) -> Iterator[Remark]:
    found = {place: missing_glyphs(text) for place, text in _places(document)}
    signs = list(dict.fromkeys("".join(found.values())))
    if signs:
        places = wording.listing([f"“{place}”" for place, lacking in found.items() if lacking], NAMED)
        shown = wording.listing([f"{sign} (U+{ord(sign):04X})" for sign in signs], NAMED)
        yield Remark("letters", "warn", f"Our fonts lack {shown}, so they are described in words; look at {places}.")


def _places(document: Document) -> Iterator[tuple[str, str]]:
    """Yield all that is said in each section, by the section's name."""
    texts = {"Cover": list(_texts(document.cover))}
    name = "Cover"
    for block in document.blocks:
        if isinstance(block, Heading) and block.kicker:
            name = block.kicker
        texts.setdefault(name, []).extend(_texts(block))
    for place, said in texts.items():
        yield place, "\n".join(said)


def _texts(part: object) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for item in part:
            yield from _texts(item)
    elif is_dataclass(part):
        for item in fields(part):
            yield from _texts(getattr(part, item.name))


def _length(body_pages: int) -> Iterator[Remark]:
    if body_pages > PAGES_READ:
        text = f"The main part has {body_pages} pages; up to {PAGES_READ} are more likely to be read."
        yield Remark("length", "info", text)


def _traceable(brief: Brief) -> Iterator[Remark]:
    names = {"answers": "the answers", "assumptions": "the assumptions"}
    missing = [name for part, name in names.items() if part in brief.options.left_out]
    if missing:
        what = wording.listing(missing).capitalize()
        yield Remark("trace", "info", f"{what} are left out, so the client cannot trace where the figures come from.")


def _assumptions(brief: Brief) -> Iterator[Remark]:
    catalogue = brief.advice.catalogue
    if catalogue is None or not brief.ladder:
        return
    figures = [figure for figure in catalogue.figures if "." not in figure.id]
    own = brief.advice.assessment.assumptions
    changed = [figure.title for figure in figures if figure.id in own]
    if changed:
        what = "This figure is" if len(changed) == 1 else "These figures are"
        yield Remark("own figures", "info", f"{what} your own, not ours: {wording.listing(changed, NAMED)}.")
    untouched = sum(1 for figure in figures if not figure.changed)
    if untouched:
        which = "All" if untouched == len(figures) else f"{untouched} of"
        yield Remark("assumptions", "info", f"{which} {len(figures)} assumptions about costs are still our defaults.")
