"""Documents written for one assessment: composed, rendered, checked, put in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.app.enclosure import enclosed
from wizard.domain.assessment import evaluate
from wizard.domain.errors import WizardError
from wizard.store.atomic import write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.domain.assessment import Advice
    from wizard.domain.provider import Provider
    from wizard.proposal.brief import Kind


class Cancelled(Exception):  # noqa: N818 - not an error: the user changed their mind
    """Raised by a progress callback to stop an export; nothing has been written then."""


def pdf_bytes(
    advice: Advice, kind: Kind, provider: Provider | None, progress: Callable[[float], None] | None = None
) -> bytes:
    """Return the document as a PDF; the same input gives the same bytes.

    Advice that was asked for without its costs gets them here: a document is never less than the advice.
    """
    from wizard.proposal.content import compose  # noqa: PLC0415 - reportlab is not on the start path
    from wizard.proposal.document import render  # noqa: PLC0415

    return render(compose(_whole(advice), kind, provider), progress, enclosed(advice))


def write_pdf(
    advice: Advice,
    kind: Kind,
    provider: Provider | None,
    target: Path,
    progress: Callable[[float], None] | None = None,
) -> Path:
    """Write the document to ``target``, whole or not at all.

    Args:
        progress: told 0.0 to 1.0; may raise ``Cancelled``, and then nothing is written.

    Raises:
        WizardError: it cannot be written; the file that was there stays.
        Cancelled: the progress callback raised it.
    """
    content = pdf_bytes(advice, kind, provider, progress)
    if not (content.startswith(b"%PDF-") and content.rstrip().endswith(b"%%EOF")):
        msg = f"{target}: the document did not come out whole, so nothing was written; please try again"
        raise WizardError(msg)
    write_atomic(target, content)
    return target


def _whole(advice: Advice) -> Advice:
    if advice.costs is not None or advice.recommendation is None:
        return advice
    return evaluate(advice.assessment, advice.bank, advice.catalogue, advice.today)


def kind_for(provider: Provider | None) -> Kind:
    """Return the document that fits: a proposal where a provider is set, else the owner's own report."""
    return "proposal" if provider is not None else "report"
