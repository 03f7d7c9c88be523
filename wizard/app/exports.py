"""Documents written for one assessment: composed, rendered, looked over, checked, put in place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from wizard.app.enclosure import enclosed
from wizard.app.languages import advice_in, in_its_language
from wizard.domain.assessment import evaluate
from wizard.domain.language import spoken
from wizard.proposal.options import EVERYTHING
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from pathlib import Path

    from wizard.domain.assessment import Advice
    from wizard.domain.provider import Provider
    from wizard.proposal.brief import Kind
    from wizard.proposal.health import Remark
    from wizard.proposal.options import Options, Part
    from wizard.store.paper import Extent
    from wizard.store.versions import Version, Versions


class Cancelled(Exception):  # noqa: N818 - not an error: the user changed their mind
    """Raised by a progress callback to stop an export; nothing has been written then."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that is made, but not written yet: what is previewed is what is written.

    Attributes:
        advice: what it says, costs and all.
        parts: what there is to say, whether it is in the document or was left out.
        remarks: what to look at once more before it is handed over.
        language: code of the language it is in.
    """

    advice: Advice
    kind: Kind
    content: bytes
    extent: Extent
    parts: frozenset[Part]
    remarks: tuple[Remark, ...]
    language: str


def made(
    advice: Advice,
    kind: Kind,
    provider: Provider | None,
    options: Options = EVERYTHING,
    progress: Callable[[float], None] | None = None,
) -> Paper:
    """Make the document as a PDF; the same input gives the same bytes.

    Advice that was asked for without its costs gets them here: a document is never less than the advice.

    Args:
        progress: told 0.0 to 1.0; an exception it raises ends the work and comes out unchanged.
    """
    from wizard.proposal.brief import Brief  # noqa: PLC0415 - reportlab and PDFium are not on the start path
    from wizard.proposal.content import compose  # noqa: PLC0415
    from wizard.proposal.document import render  # noqa: PLC0415
    from wizard.proposal.health import health  # noqa: PLC0415
    from wizard.store.paper import extent  # noqa: PLC0415

    all_of_it = whole(advice)
    provider = None if provider is None else provider.for_clients()
    with in_its_language(all_of_it, options) as (said, chosen):
        language = spoken().code
        document = compose(said, kind, provider, chosen)
        content = render(document, progress, enclosed(all_of_it))
    reach, here = extent(content), advice_in(all_of_it, spoken())
    remarks = health(Brief(here, kind, provider, options), document, reach.pages_before(document.sections))
    return Paper(all_of_it, kind, content, reach, document.parts, remarks, language)


def write(paper: Paper, target: Path) -> Path:
    """Write a document to ``target`` and read it back, whole or not at all.

    Raises:
        WizardError: it cannot be written, or does not arrive whole; the file that was there stays.
    """
    from wizard.store.paper import check  # noqa: PLC0415 - brings PDFium

    write_atomic(target, paper.content, partial(check, wanted=paper.extent, size=len(paper.content)))
    return target


def keep(paper: Paper, versions: Versions, day: dt.date, place: Path) -> Version | None:
    """Keep a document that was exported, with all it was made from; the same bytes again are the same version.

    Raises:
        WizardError: it could not be kept.
    """
    from wizard.app.library import record  # noqa: PLC0415 - the command line keeps no versions

    inputs = json.dumps(record(versions.uid, paper.advice.assessment, paper.advice.bank), ensure_ascii=False)
    return versions.add(paper.content, paper.kind, day.isoformat(), place, inputs)


def write_again(version: Version, versions: Versions, target: Path) -> None:
    """Write a document as it was exported before, byte for byte.

    Raises:
        WizardError: it is no longer there whole, or cannot be written; the file that was there stays.
    """
    write_atomic(target, versions.content(version))


def whole(advice: Advice) -> Advice:
    """Return the advice with its costs: a document is never less than the advice."""
    if advice.costs is not None or advice.recommendation is None:
        return advice
    return evaluate(advice.assessment, advice.bank, advice.catalogue, advice.today)


def kind_for(provider: Provider | None) -> Kind:
    """Return the document that fits: a proposal where a provider is set, else the owner's own report."""
    return "proposal" if provider is not None else "report"
