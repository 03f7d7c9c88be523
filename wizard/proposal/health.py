"""What to look at once more before a document is handed over.

A remark never keeps anybody from exporting. "warn" is what a client would
stumble over; "info" is what the sender should know.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING, Literal

from wizard.domain.assessment import unconfirmed
from wizard.domain.language import mark, mark_many, say, say_in, say_many, spoken
from wizard.proposal import wording
from wizard.proposal.blocks import Heading
from wizard.proposal.fonts import missing_glyphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.domain.pricing import Quote
    from wizard.proposal.brief import Brief
    from wizard.proposal.content import Document

Severity = Literal["info", "warn"]
PAGES_READ = 10  # proposals of up to about this length are read to the end
WEIGHTY = 3.0
NAMED = 5
COUNTED = {
    "user": mark("the number of users"),
    "computer": mark("the number of computers"),
    "server": mark("the number of servers"),
    "site": mark("the number of sites"),
}  # price lines that follow from an answer
UNSETTLED = {
    "unanswered": mark_many("{questions} is not answered: {names}.", "{questions} are not answered: {names}."),
    "unknown": mark_many(
        "{questions} is answered “I don't know”: {names}.", "{questions} are answered “I don't know”: {names}."
    ),
}


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
        *_language(brief),
        *_traceable(brief),
        *_assumptions(brief),
    ]
    return tuple(sorted(found, key=lambda remark: remark.severity != "warn"))


def _names(brief: Brief) -> Iterator[Remark]:
    client, provider = brief.advice.assessment.client, brief.provider
    if not client.name.strip():
        text = say("The client has no name; the document says “{name}”.", name=brief.client)
        yield Remark("client", "warn", text)
    if not brief.priced:
        return
    if provider is None or not provider.name.strip():
        yield Remark("provider", "warn", say("Nobody is named as the provider of this proposal."))
    elif not any((provider.contact, provider.phone, provider.email)):
        text = say("{provider} gives no person, phone or email to answer to.", provider=provider.name)
        yield Remark("contact", "warn", text)
    if not client.contact.strip():
        yield Remark("client contact", "info", say("The client's contact person is not named."))


def _offer(brief: Brief) -> Iterator[Remark]:
    quote, provider = brief.advice.quote, brief.provider
    if not brief.priced:
        return
    if quote is None or not brief.advised:
        text = say("No plan is named yet, so this proposal has no price and nothing to sign.")
        yield Remark("price", "warn", text)
        return
    yield from _prices(brief, quote)
    if quote.monthly > 0:
        yield from _terms(brief)
    if provider is not None and brief.options.day is not None:
        until = brief.options.day + dt.timedelta(days=provider.valid_days)
        if until < brief.advice.today:
            text = say("With this date the offer ended on {date}.", date=wording.date(until))
            yield Remark("validity", "warn", text)


def _prices(brief: Brief, quote: Quote) -> Iterator[Remark]:
    guessed = [line.id for line in quote.lines if line.id in COUNTED and brief.number(f"{line.id}s") is None]
    if guessed:
        counts = wording.listing([say(COUNTED[line]) for line in guessed])
        text = say("The price rests on a count that nobody gave: {counts}.", counts=counts)
        yield Remark("reason", "warn", text)
    if brief.provider is not None and not brief.provider.book.plans:
        text = say(
            "{provider} has no price book, so every price is this program's example, not a price of its own.",
            provider=brief.provider.name,
        )
        yield Remark("price book", "warn", text)


def _terms(brief: Brief) -> Iterator[Remark]:
    catalogue = brief.advice.catalogue
    outside = catalogue is not None and any(service not in brief.leader.covers for service in catalogue.services)
    if not outside or not brief.has("price"):
        yield Remark("exclusions", "warn", say("Nothing says what is not included."))
    if brief.provider is not None and not brief.provider.legal:
        yield Remark("exit", "warn", say("No terms say how the contract can be ended."))
    if not brief.has("acceptance"):
        yield Remark("acceptance", "info", say("The acceptance is left out, so there is nothing to sign."))


def _answers(brief: Brief) -> Iterator[Remark]:
    controls = {question for cap in brief.advice.bank.caps for question in cap.questions}
    weighty = [
        question
        for section in brief.advice.bank.sections
        for question in brief.asked(section)
        if question.id in controls or (question.is_habit and question.weight >= WEIGHTY)
    ]
    for status, forms in UNSETTLED.items():
        names = [question.name for question in weighty if brief.advice.standings[question.id].status == status]
        if names:
            those = wording.capital(wording.spelled(len(names), "weighty question"))
            text = say_many(*forms, len(names), questions=those, names=wording.listing(names, NAMED))
            yield Remark(status, "warn", text)


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
        text = say_many(
            "{questions} is marked to come back to: {names}.",
            "{questions} are marked to come back to: {names}.",
            len(names),
            questions=wording.capital(wording.spelled(len(names), "question")),
            names=wording.listing(names, NAMED),
        )
        yield Remark("marks", "info", text)


def _language(brief: Brief) -> Iterator[Remark]:
    own = brief.provider is not None and brief.priced and (brief.provider.legal or brief.provider.exclusions)
    if own and brief.options.language not in {"", spoken().code}:
        yield Remark(
            "language",
            "info",
            say("The document is in another language; texts of your own are in it as you wrote them."),
        )


def _glyphs(document: Document) -> Iterator[Remark]:
    found = {place: missing_glyphs(text) for place, text in _places(document)}
    signs = list(dict.fromkeys("".join(found.values())))
    if signs:
        # Translators: the name of a section of the document, as one of the {sections} of a remark
        quoted = [say("“{section}”", section=place) for place, lacking in found.items() if lacking]
        shown = wording.listing([f"{sign} (U+{ord(sign):04X})" for sign in signs], NAMED)
        text = say(
            "Our fonts lack {signs}, so they are described in words; look at {sections}.",
            signs=shown,
            sections=wording.listing(quoted, NAMED),
        )
        yield Remark("letters", "warn", text)


def _places(document: Document) -> Iterator[tuple[str, str]]:
    """Yield all that is said in each section, by the section's name."""
    name = say_in("a page", "Cover")
    texts = {name: list(_texts(document.cover))}
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
        text = say(
            "The main part has {pages} pages; up to {most} are more likely to be read.",
            pages=body_pages,
            most=PAGES_READ,
        )
        yield Remark("length", "info", text)


def _traceable(brief: Brief) -> Iterator[Remark]:
    answers, assumptions = ("answers" in brief.options.left_out, "assumptions" in brief.options.left_out)
    if answers and assumptions:
        text = say(
            "The answers and the assumptions are left out, so the client cannot trace where the figures come from."
        )
    elif answers:
        text = say("The answers are left out, so the client cannot trace where the figures come from.")
    else:
        text = say("The assumptions are left out, so the client cannot trace where the figures come from.")
    if answers or assumptions:
        yield Remark("trace", "info", text)


def _assumptions(brief: Brief) -> Iterator[Remark]:
    catalogue = brief.advice.catalogue
    if catalogue is None or not brief.ladder:
        return
    figures = [figure for figure in catalogue.figures if "." not in figure.id]
    own = brief.advice.assessment.assumptions
    changed = [figure.title for figure in figures if figure.id in own]
    if changed:
        text = say_many(
            "This figure is your own, not ours: {names}.",
            "These figures are your own, not ours: {names}.",
            len(changed),
            names=wording.listing(changed, NAMED),
        )
        yield Remark("own figures", "info", text)
    untouched = sum(1 for figure in figures if not figure.changed)
    if untouched == len(figures) and figures:
        text = say("All {number} assumptions about costs are still our defaults.", number=untouched)
        yield Remark("assumptions", "info", text)
    elif untouched:
        text = say(
            "{number} of {all} assumptions about costs are still our defaults.", number=untouched, all=len(figures)
        )
        yield Remark("assumptions", "info", text)
