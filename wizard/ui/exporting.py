"""From an export's choices to a file: what the export page shows, and the work behind it.

The document is made anew after each choice, beside the window; the latest
choice wins. What was made last is what is previewed, and the same bytes are
what is written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from wizard.app import mail, settings
from wizard.app.exports import kind_for
from wizard.app.languages import in_its_language
from wizard.ui import clipboard, prompts
from wizard.ui.jobs import Job
from wizard.ui.pages.export import ExportPage
from wizard.ui.versioning import Versioning
from wizard.ui.works import Making, Sighting, Writing

if TYPE_CHECKING:
    import datetime as dt
    from pathlib import Path

    from wizard.app.exports import Paper
    from wizard.domain.assessment import Advice
    from wizard.domain.provider import Provider
    from wizard.proposal.options import Options
    from wizard.ui.autosave import Autosave
    from wizard.ui.jobs import Jobs
    from wizard.ui.works import Seen


class Exporting(QObject):
    """One advice on its way to paper; ``as_written`` has the texts as they are in bank and catalogue."""

    back_wanted = Signal()

    def __init__(
        self,
        advice: Advice,
        provider: Provider | None,
        jobs: Jobs,
        autosave: Autosave | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.advice = self.as_written = advice
        self._provider = provider
        self._jobs = jobs
        self._paper: Paper | None = None  # None while what is shown is not what was chosen
        self._making: Job | None = None
        self._writing: Job | None = None
        self._sighting: dict[tuple[int, float], Job] = {}
        self._target: Path | None = None  # where the document goes as soon as it is made
        self._written: Paper | None = None
        self._written_as: tuple[str, Options] | None = None  # kind and choices of what is in the file
        kind = kind_for(provider) if settings.load().selling else "report"
        self.page = ExportPage(advice, kind)
        self._versioning = Versioning(self.page, autosave, advice.assessment.client.name) if autosave else None
        self._history = autosave.history() if autosave and advice.assessment.earlier else None
        self._connect()

    def begin(self) -> None:
        """Make the first document; once the page is on screen, so that it is there at once."""
        if self._paper is None and self._making is None:
            self._make()

    @property
    def running(self) -> bool:
        """Whether an export is on its way."""
        return self._target is not None or self._writing is not None

    def stop(self) -> None:
        """Give up all that is on its way."""
        self._on_cancel_wanted()
        self._drop_pictures()
        if self._making is not None:
            self._making.cancel()

    def _connect(self) -> None:
        page = self.page
        page.back_wanted.connect(self._on_back_wanted)
        page.export_wanted.connect(self._on_export_wanted)
        page.copy_wanted.connect(self._on_copy_wanted)
        page.choices.changed.connect(self._make)
        page.preview.pictures_wanted.connect(self._on_pictures_wanted)
        page.bar.cancel_wanted.connect(self._on_cancel_wanted)
        page.bar.again_wanted.connect(self._on_again_wanted)
        page.bar.mail_wanted.connect(self._on_mail_wanted)

    # Making and writing

    @Slot()
    def _make(self) -> None:
        if self._making is not None:
            self._making.cancel()
        self._paper = None
        self._drop_pictures()
        self.page.preview.wait()
        choices = self.page.choices
        self._chosen = (choices.kind, choices.options)
        self.page.bar.compare(behind=self._chosen != self._written_as)
        self._making = Job(Making(self.as_written, choices.kind, self._provider, choices.options, self._history))
        self._making.progress.connect(self._on_making_progressed)
        self._making.done.connect(self._on_making_done)
        self._making.failed.connect(self._on_making_failed)
        self._jobs.start(self._making)

    def _drop_pictures(self) -> None:
        for job in self._sighting.values():
            job.cancel()
        self._sighting.clear()

    def _start(self, target: Path) -> None:
        self._target = target
        self.page.bar.start(target)
        if self._paper is not None:
            self._write(self._paper)

    def _write(self, paper: Paper) -> None:
        target, self._target = self._target, None
        if target is None:
            return
        self._writing = Job(Writing(paper, target))
        self._writing.done.connect(self._on_writing_done)
        self._writing.failed.connect(self.page.bar.fail)
        self._writing.cancelled.connect(self.page.bar.stop)
        self._writing.finished.connect(self._on_writing_finished)
        self._jobs.start(self._writing)

    def _day(self) -> dt.date:
        return self.page.choices.options.day or self.advice.today

    # Slots

    @Slot(float)
    def _on_making_progressed(self, fraction: float) -> None:
        if self._target is not None and self.sender() is self._making:
            self.page.bar.advance(fraction)

    @Slot(object)
    def _on_making_done(self, paper: Paper) -> None:
        if self.sender() is not self._making:
            return
        self._making, self._paper = None, paper
        self.page.show_paper(paper)
        self._write(paper)

    @Slot(str)
    def _on_making_failed(self, sentence: str) -> None:
        if self.sender() is not self._making:
            return
        self._making = None
        self.page.preview.fail(sentence)
        if self._target is not None:
            self._target = None
            self.page.bar.fail(sentence)

    @Slot(object)
    def _on_writing_done(self, paper: Paper) -> None:
        self._written = paper
        self.page.bar.succeed(self._versioning.keep(paper, self._day()) if self._versioning else 0)
        self._written_as = self._chosen if paper is self._paper else None
        self.page.bar.compare(behind=self._written_as is None)

    @Slot()
    def _on_writing_finished(self) -> None:
        self._writing = None

    @Slot(list, float)
    def _on_pictures_wanted(self, pages: list[int], scale: float) -> None:
        if (paper := self._paper) is None:
            return
        wanted = {(page, scale): None for page in pages}
        for key in [key for key in self._sighting if key not in wanted]:
            self._sighting.pop(key).cancel()
        for key in wanted:
            if key not in self._sighting:
                self._sighting[key] = job = Job(Sighting(paper, *key))
                job.done.connect(self._on_sighting_done)
                self._jobs.start(job)

    @Slot(object)
    def _on_sighting_done(self, seen: Seen) -> None:
        self._sighting.pop((seen.page, seen.scale), None)
        if seen.paper is self._paper:
            self.page.preview.show_picture(seen.page, seen.image, seen.scale, seen.text)

    @Slot()
    def _on_back_wanted(self) -> None:
        self._on_cancel_wanted()
        self.back_wanted.emit()

    @Slot()
    def _on_export_wanted(self) -> None:
        if self.running:
            return
        client, kind = self.advice.assessment.client.name, self.page.choices.kind
        target = prompts.pdf_to_write(self.page, client, f"{prompts.document_name(kind)}, {self._day().isoformat()}")
        if target is not None:
            self._start(target)

    @Slot()
    def _on_again_wanted(self) -> None:
        if self.page.bar.target is not None and not self.running:
            self._start(self.page.bar.target)

    @Slot()
    def _on_cancel_wanted(self) -> None:
        if self._writing is not None:
            self._writing.cancel()
        elif self._target is not None:
            self._target = None
            self.page.bar.stop()

    @Slot()
    def _on_mail_wanted(self) -> None:
        target = self.page.bar.target
        if self._written is None or target is None:
            return
        QGuiApplication.clipboard().setText(str(target))
        opened = QDesktopServices.openUrl(QUrl(mail.mail_link(self._written, target.name)))
        self.page.bar.note(
            self.tr("Attach the file to the mail by hand: a link cannot carry it. Its path is on the clipboard.")
            if opened
            else self.tr("No mail program opened. The file's path is on the clipboard; attach it to a mail by hand.")
        )

    @Slot()
    def _on_copy_wanted(self) -> None:
        _copy(self._paper.advice if self._paper is not None else self.as_written, self.page.choices.options)
        self.page.bar.note(self.tr("The summary is on the clipboard, as plain and as formatted text."))


def _copy(advice: Advice, options: Options) -> None:
    from wizard.app.summary import summary  # noqa: PLC0415 - only where it is wanted
    from wizard.app.summary_html import summary_html  # noqa: PLC0415

    with in_its_language(advice, options) as (said, _):
        clipboard.copy(summary(said), summary_html(said))
