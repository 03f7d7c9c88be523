"""What is done beside the window: the comparison of costs, documents, their pages, the library as files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtGui import QImage

from wizard.proposal.brief import Brief
from wizard.proposal.options import Options

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wizard.app.exports import Paper
    from wizard.app.history import History
    from wizard.app.library import Library
    from wizard.app.session import Session
    from wizard.domain.assessment import Advice
    from wizard.domain.provider import Provider
    from wizard.proposal.brief import Kind
    from wizard.ui.jobs import Reporter

Found = TypeVar("Found")


class Costing:
    """Works out one session's advice, costs included."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def __call__(self, reporter: Reporter) -> Advice:
        """Return the whole advice."""
        advice = self._session.advice(costs=True)
        reporter.tell(1.0)
        return advice


class Making:
    """Makes one document of an advice, with the progress since the one it goes on from; nothing is written."""

    def __init__(
        self, advice: Advice, kind: Kind, provider: Provider | None, options: Options, history: History | None = None
    ) -> None:
        self._advice, self._kind, self._provider, self._options = advice, kind, provider, options
        self._history = history

    def __call__(self, reporter: Reporter) -> Paper:
        """Make it; being stopped passes through."""
        from wizard.app.exports import made, whole  # noqa: PLC0415 - brings the PDF library

        advice, options = whole(self._advice), self._options
        if self._history is not None:
            options = replace(options, past=self._history.past(advice, advice.assessment.earlier))
        return made(advice, self._kind, self._provider, options, reporter.tell)


class Comparing:
    """Puts one of a client's assessments beside an earlier one."""

    def __init__(self, history: History, then: str) -> None:
        self._history, self._then = history, then

    def __call__(self, reporter: Reporter) -> Brief | None:
        """Return the later one with what it is compared with; ``None`` where either is gone."""
        from wizard.app.languages import in_its_language  # noqa: PLC0415 - not for the first paint

        if self._history.own is None:
            return None
        now = self._history.advice(self._history.own)
        reporter.tell(0.5)
        with in_its_language(now, Options(past=self._history.past(now, self._then))) as (said, chosen):
            return Brief(said, "report", None, chosen)


class Writing:
    """Writes a document that was made, whole or not at all."""

    def __init__(self, paper: Paper, target: Path) -> None:
        self._paper = paper
        self._target = target

    def __call__(self, _reporter: Reporter) -> Paper:
        """Write it, read it back, and put it in place; once begun it is too quick to be stopped."""
        from wizard.app.exports import write  # noqa: PLC0415 - brings the PDF library

        write(self._paper, self._target)
        return self._paper


@dataclass(frozen=True, slots=True)
class Seen:
    """One page of a document as it looks at a scale, and its text."""

    paper: Paper
    page: int
    scale: float
    image: QImage
    text: str


class Sighting:
    """Draws one page of a document."""

    def __init__(self, paper: Paper, page: int, scale: float) -> None:
        self._paper, self._page, self._scale = paper, page, scale

    def __call__(self, _reporter: Reporter) -> Seen:
        """Return the page as a picture."""
        from wizard.store.paper import sight  # noqa: PLC0415 - brings PDFium

        found = sight(self._paper.content, self._page, self._scale)
        format_ = QImage.Format.Format_RGB32
        image = QImage(found.pixels, found.width, found.height, found.stride, format_).copy()
        return Seen(self._paper, self._page, self._scale, image, found.text)


class Collecting(Generic[Found]):
    """Does something with the whole library and a folder, with the library open once more: it is another thread.

    Attributes:
        outcome: what came of it; ``None`` before, and where it was stopped or failed.
    """

    def __init__(self, work: Callable[[Library, Path, Callable[[float], None]], Found], folder: Path) -> None:
        self._work, self._folder = work, folder
        self.outcome: Found | None = None

    def __call__(self, reporter: Reporter) -> None:
        """Do it; being stopped passes through."""
        from wizard.app.team import at_hand  # noqa: PLC0415 - the other works need none

        with at_hand() as library:
            self.outcome = self._work(library, self._folder, reporter.tell)
