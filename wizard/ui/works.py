"""What is done beside the window: the comparison of costs, and the document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from wizard.app.session import Session
    from wizard.domain.assessment import Advice
    from wizard.proposal.brief import Kind
    from wizard.ui.jobs import Reporter


class Costing:
    """Works out one session's advice, costs included."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, reporter: Reporter) -> Advice:
        """Return the whole advice."""
        advice = self._session.advice(costs=True)
        reporter.tell(1.0)
        return advice


class PdfExport:
    """Writes one advice as a document of some kind, whole or not at all."""

    def __init__(self, advice: Advice, kind: Kind, target: Path) -> None:
        self._advice = advice
        self._kind = kind
        self._target = target

    def __call__(self, reporter: Reporter) -> Path:
        """Write it; being stopped passes through, and nothing is written then."""
        from wizard.app.exports import write_pdf  # noqa: PLC0415 - brings the PDF library

        return write_pdf(self._advice, self._kind, None, self._target, reporter.tell)
