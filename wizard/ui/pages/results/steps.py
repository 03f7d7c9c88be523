"""The fourth tab: what to do and when, what was found, what is already good, and what is still to find out."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from wizard.proposal import wording
from wizard.proposal.blocks import Bullets, Heading, Lead, Point, Table, Text
from wizard.proposal.roadmap_pages import roadmap_pages
from wizard.proposal.timeline_part import timeline
from wizard.ui.pages.results.view import View
from wizard.ui.widgets.block import AnswerLine

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QWidget

    from wizard.domain.questions import Question
    from wizard.domain.roadmap import Finding
    from wizard.proposal.brief import Brief

SEVERITY_ORDER = (3, 2, 1)


class Steps(View):
    """The work list of whoever acts on it."""

    def __init__(self, missing: Iterable[Question], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = tuple(missing)

    def build(self, brief: Brief) -> Iterator[None]:
        """Show roadmap, findings, strengths and open questions."""
        yield from self._roadmap(brief)
        self._findings(brief)
        yield
        self._strengths(brief)
        self._find_out(brief)
        yield
        if self._missing:
            self.missing_card(brief, self._missing)

    def _roadmap(self, brief: Brief) -> Iterator[None]:
        pages, picture = list(roadmap_pages(brief)), timeline(brief)
        if not pages or picture is None:
            self.card(self.tr("Nothing to do yet")).add_text(
                self.tr("No answer so far calls for anything. Steps appear here as soon as one does.")
            )
            return
        card = None
        for block in pages:
            if isinstance(block, Heading) and block.level == 1:
                card = self.card(block.text, block.kicker)
            elif card is not None:
                if isinstance(block, Table):
                    yield
                card.add(block)
                if isinstance(block, Lead):
                    card.add_chart(picture)
        yield

    def _findings(self, brief: Brief) -> None:
        found = [finding for finding in brief.advice.findings if finding.state != "kept"]
        if not found:
            return
        card = self.card(self.tr("What was found"))
        card.add(Text(self.tr("Each finding names the answers behind it; follow one to look at it again."), "muted"))
        ways = {task.service: (task.way, task.quarter) for task in brief.advice.roadmap}
        for severity, group in groupby(sorted(found, key=_gravity), key=_gravity):
            card.add(Heading(self._severity(-severity)))
            card.add_answers(self._line(brief, finding, ways.get(finding.service)) for finding in group)

    def _line(self, brief: Brief, finding: Finding, way: tuple[str, str] | None) -> AnswerLine:
        questions = dict.fromkeys(need.question for need in finding.needs)
        answers = tuple((question, brief.short_and_said(question)) for question in questions)
        return AnswerLine(f"{brief.service_name(finding.service)}.", answers, self._note(brief, finding, way))

    def _severity(self, severity: int) -> str:
        if severity == SEVERITY_ORDER[0]:
            return self.tr("Serious")
        return self.tr("Plain gaps") if severity == SEVERITY_ORDER[1] else self.tr("Worth doing")

    def _note(self, brief: Brief, finding: Finding, way: tuple[str, str] | None) -> str:
        if way is None:
            return ""
        kind, quarter = way
        how = {
            "plan": self.tr("In {0}").format(brief.leader.name) if brief.ladder else self.tr("In a plan"),
            "project": self.tr("One-off project"),
            "do_it_yourself": self.tr("Do it yourself"),
        }[kind]
        parts = [how, wording.quarter(quarter)]
        if finding.urgent:
            parts.insert(0, self.tr("First, whichever plan"))
        if finding.price_year is not None and finding.price_year >= 1:
            parts.append(self.tr("worth about {0} a year").format(brief.about(finding.price_year)))
        return ", ".join(parts)

    def _strengths(self, brief: Brief) -> None:
        if not brief.advice.strengths:
            return
        card = self.card(self.tr("What is already good"))
        points = tuple(
            Point(wording.inside(brief.said(item.question)), f"{brief.short(item.question)}:")
            for item in brief.advice.strengths
        )
        card.add(Bullets(points))

    def _find_out(self, brief: Brief) -> None:
        if not brief.advice.find_out:
            return
        card = self.card(self.tr("To find out"))
        card.add(Lead(self.tr("Nobody knew these yet. Each answer makes the picture sharper.")))
        for question_id in brief.advice.find_out:
            question = brief.advice.bank.by_id[question_id]
            card.add_link(question.name, question_id, question.find_out)


def _gravity(finding: Finding) -> int:
    return -finding.severity
