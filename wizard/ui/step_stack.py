"""The pages of the walk, one per step, each built on its first visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from wizard.app import settings
from wizard.app.review import unsettled, waiting
from wizard.ui.pages.client import ClientPage
from wizard.ui.pages.review import ReviewPage
from wizard.ui.pages.section import SectionPage
from wizard.ui.preferences import preferences
from wizard.ui.widgets.side import CLIENT, REVIEW

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from wizard.app.session import Session

Page = ClientPage | SectionPage | ReviewPage


class StepStack(QStackedWidget):
    """Shows one step at a time, and keeps the seller's private tips to the seller."""

    changed = Signal()
    client_changed = Signal()
    question_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: dict[str, Page] = {}
        self._presenting = False
        self.current = CLIENT

    @property
    def page(self) -> Page:
        """The page on screen."""
        return self._pages[self.current]

    @property
    def selling(self) -> bool:
        """Whether there may be private tips at all: the seller sits here, and nobody looks on."""
        return settings.load().selling and not self._presenting

    @property
    def tips_shown(self) -> bool:
        """Whether private tips are on screen."""
        return preferences().tips and self.selling

    def neighbours(self) -> tuple[str | None, str | None]:
        """Return the steps before and after this one; the review comes last, unless nothing is open or to confirm."""
        review = [REVIEW] if self.current == REVIEW or unsettled(self._session) or waiting(self._session) else []
        steps = [None, CLIENT, *self._session.path(), *review, None]
        place = steps.index(self.current) if self.current in steps else 1
        return steps[place - 1], steps[place + 1]

    def show_step(self, step: str) -> None:
        """Put a step on screen as it stands now."""
        page = self._pages.get(step) or self._build(step)
        self.current = step
        page.refresh()
        self.setCurrentWidget(page)

    def gaps(self) -> list[str]:
        """Return the ids of the questions on this page that nobody has answered."""
        return self.page.gaps() if isinstance(self.page, SectionPage) else []

    def toggle_tips(self) -> None:
        """Show the private tips, or hide them."""
        preferences().tips = not preferences().tips
        self.refresh_tips()

    def set_presenting(self, *, presenting: bool) -> None:
        """Keep private tips off the screen while somebody looks on."""
        self._presenting = presenting
        self.refresh_tips()

    def refresh_tips(self) -> None:
        """Follow what was chosen here and in the settings."""
        shown = self.tips_shown
        for page in self._pages.values():
            if isinstance(page, SectionPage):
                page.show_tips(shown=shown)

    def _build(self, step: str) -> Page:
        page: Page
        if step == CLIENT:
            page = ClientPage(self._session, self)
            page.changed.connect(self.client_changed)
            page.changed.connect(self.changed)
        elif step == REVIEW:
            page = ReviewPage(self._session, self)
            page.question_wanted.connect(self.question_wanted)
        else:
            section = next(section for section in self._session.bank.sections if section.id == step)
            page = SectionPage(section, self._session, self)
            page.show_tips(shown=self.tips_shown)
            page.changed.connect(self.changed)
        page.resize(self.size())  # laid out at once at the width it will have
        self._pages[step] = page
        self.addWidget(page)
        return page
