"""The assessment that travels inside a document, or in a copy: enough to open it, nothing that is not for its reader.

Left out are the notes about the client, the marks to come back to, notes on
answers that no longer count (neither is printed), names in somebody's library,
every price (a document shows those it means to show), and what another version
of the program kept. Which answers are only taken over from last time is
printed, and stays in.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from wizard.domain.prices import Offer
from wizard.store.files import as_bytes, as_json

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wizard.domain.answers import Answer
    from wizard.domain.assessment import Advice, Assessment
    from wizard.domain.flow import Standing

NOON = dt.time(12, tzinfo=dt.UTC)


def enclosed(advice: Advice) -> bytes:
    """Return what goes into the document, as a ``.readiness`` file; the same advice gives the same bytes."""
    shared = for_others(advice.assessment, advice.standings)
    saved = dt.datetime.combine(advice.today, NOON)
    return as_bytes(as_json(shared, advice.bank, None, saved))


def for_others(whole: Assessment, standings: Mapping[str, Standing]) -> Assessment:
    """Return what of an assessment somebody else may have."""
    return replace(
        whole,
        client=replace(whole.client, notes=""),
        answers={question: _told(answer, standings, question) for question, answer in whole.answers.items()},
        marks={},
        offer=Offer(),
        prices=None,
        earlier="",
        extra={},
    )


def _told(answer: Answer, standings: Mapping[str, Standing], question: str) -> Answer:
    standing = standings.get(question)
    return answer if standing is not None and standing.status != "hidden" else replace(answer, note="")
