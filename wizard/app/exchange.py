"""What was done without the team's library, brought there; and the mirrored assessments brought up to date.

Nothing of either side is lost: what only one side changed is taken over. Where
both changed the same, the team's word counts and ours is kept whole beside it,
as an assessment of its own whose name says so.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import platform
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from wizard.app.descriptions import describe
from wizard.app.incoming import origin_of
from wizard.app.labelling import bring_together
from wizard.app.library import setting
from wizard.app.processes import alive
from wizard.app.question_banks import bank_of, live, origin
from wizard.domain.assessment import Assessment, Client
from wizard.domain.hashing import hashed
from wizard.domain.language import mark, mark_many, say, say_many
from wizard.domain.reunion import reunited
from wizard.store.cases import Case
from wizard.store.entries import fitting
from wizard.store.shelf import BESIDE
from wizard.store.versions import DocumentError

if TYPE_CHECKING:
    from collections.abc import Callable

    from wizard.app.team import OfflineLibrary, TeamLibrary
    from wizard.domain.questions import Bank
    from wizard.store.mirror import Base
    from wizard.store.sittings import Setting

NAME = 200  # letters of a client's name
TOLD = {
    "sent": mark_many(
        "{number} assessment of this computer was brought to the team's library.",
        "{number} assessments of this computer were brought to the team's library.",
    ),
    "overtaken": mark_many(
        "In {number} assessment, somebody answered at this very moment; that answer is in the history.",
        "In {number} assessments, somebody answered at this very moment; those answers are in the history.",
    ),
    "refused": mark_many(
        "{number} assessment stays on this computer: your login may only read the team's.",
        "{number} assessments stay on this computer: your login may only read the team's.",
    ),
    "unasked": mark_many(
        "{number} assessment stays on this computer, which lacks the questions that the team goes by in it: open it "
        "from the list to be asked how to go on.",
        "{number} assessments stay on this computer, which lacks the questions that the team goes by in them: open "
        "them from the list to be asked how to go on.",
    ),
}
UID = 32


@dataclass(frozen=True, slots=True)
class Exchanged:
    """What came of it.

    Attributes:
        sent: how many assessments were brought to the team.
        apart: the names of the copies that are kept beside an assessment that others changed, too.
        overtaken: how many hold an answer of ours that took the place of one given there at the same moment.
        refused: how many stay here because the login may not write.
        unasked: how many stay here because the team goes by questions that are not on this computer.
    """

    sent: int = 0
    apart: tuple[str, ...] = ()
    overtaken: int = 0
    refused: int = 0
    unasked: int = 0

    @property
    def notice(self) -> str:
        """What a person should be told; "" where there is nothing."""
        words = [_counted(TOLD["sent"], self.sent)]
        if self.apart:
            names = ", ".join(say("\u201c{name}\u201d", name=name) for name in self.apart)
            text = mark("Others had changed the same answers: theirs count, and yours are kept beside them in {names}.")
            words.append(say(text, names=names))
        words += [_counted(TOLD[name], getattr(self, name)) for name in ("overtaken", "refused", "unasked")]
        return " ".join(filter(None, words))


def _counted(forms: tuple[str, str], number: int) -> str:
    return say_many(*forms, number, number=number) if number else ""


def exchange(local: OfflineLibrary, team: TeamLibrary, wanted: Callable[[], bool]) -> Exchanged:
    """Bring both libraries together; what a window holds here waits until it lets go.

    Args:
        wanted: asked between two assessments whether to go on.

    Raises:
        LostError: the server is gone again; what was brought there stays there.
        WizardError: either library cannot be written to.
    """
    here = platform.node()
    open_here = {sitting.uid for sitting in local.shelf.held() if sitting.host != here or alive(sitting.process)}
    waiting = [uid for uid in local.mirror.unsent() if uid not in open_here]
    if waiting and not team.server.writable:
        return Exchanged(refused=len(waiting))
    unasked = {uid for uid in waiting if _strange(team, uid)}
    done = [_sent(local, team, uid) for uid in waiting if uid not in unasked and wanted()]
    if team.server.writable:
        _tidy(local, team, wanted)
    for uid, theirs in local.mirror.revisions().items():
        if wanted() and uid not in open_here and team.shelf.revision(uid) not in {0, theirs}:
            local.take(_seen(team, uid))
    for uid in set(local.mirror.shared()) - open_here:
        if wanted() and team.server.writable:
            _send_documents(local, team, uid)
        if wanted():
            bring_together(local.mirror, local.shelf, team.shelf, uid, writable=team.server.writable)
    apart = tuple(name for each in done for name in each.apart)
    overtaken = sum(each.overtaken for each in done)
    return Exchanged(sum(each.sent for each in done), apart, overtaken, unasked=len(unasked))


def _strange(team: TeamLibrary, uid: str) -> bool:
    """Whether the team goes by questions that are not kept here: nobody's work changes them without being asked."""
    theirs = origin(team.shelf, uid)
    return theirs is not None and theirs.bank is None


def _sent(local: OfflineLibrary, team: TeamLibrary, uid: str) -> Exchanged:
    """Bring one assessment to the team."""
    kept = setting(_bank(local, team, uid))
    base, row = local.mirror.base(uid, kept.agreed), local.shelf.row(uid)
    if base is None or row is None:
        return Exchanged()
    own, there = (Case(storage, kept, uid, row.mode) for storage in (local.database, team.server))
    own.sit_down()
    there.sit_down()
    ours = own.assessment
    met = reunited(kept.bank, _before(base, there, kept), ours, there.assessment)
    overtaken = bool(there.keep(met.assessment).conflicts)
    there.leave()
    beside = () if met.whole else (_beside(team, kept, uid, ours),)
    team.shelf.throw(uid, away=False)  # somebody works on it
    team.shelf.end([held.number for held in team.shelf.held() if (held.uid, held.host) == (uid, kept.host)])
    describe(team.shelf, uid)
    elsewhere = own.keep(met.assessment).elsewhere
    own.leave()
    local.mirror.note(uid, met.assessment, there.revision, same=not elsewhere)
    return Exchanged(1, beside, int(overtaken))


def _bank(local: OfflineLibrary, team: TeamLibrary, uid: str) -> Bank:
    """Return the questions that it goes by: today's where one side took them over, else the team's, if kept here."""
    ours, theirs = bank_of(local.shelf, uid), origin(team.shelf, uid)
    if theirs is None or theirs.bank is None or ours is theirs.bank:
        return ours
    return ours if ours.fingerprint == live().fingerprint else theirs.bank


def _before(base: Base, there: Case, kept: Setting) -> Assessment:
    """Return what both sides started from; nothing, where the team's library is older than what it had then."""
    if not 0 < base.theirs <= there.revision:
        return Assessment(Client(), {}, base.assessment.mode)
    return fitting(base.assessment, kept.bank, kept.catalogue)


def _beside(team: TeamLibrary, kept: Setting, uid: str, ours: Assessment) -> str:
    """Keep our copy as an assessment of its own, once, and return its name."""
    day = dt.datetime.now().astimezone().date().isoformat()
    mark = f" ({platform.node()}, {day})"
    name = ours.client.name.strip()[: NAME - len(mark)] + mark
    own = hashed(f"{uid} {origin_of(ours)}".encode())[:UID]
    if team.shelf.row(own) is None:
        case = Case(team.server, kept, own, ours.mode)
        case.keep(replace(ours, client=replace(ours.client, name=name)))
        case.leave()
        team.shelf.came_as(own, BESIDE, uid)
        describe(team.shelf, own)
    return name


def _send_documents(local: OfflineLibrary, team: TeamLibrary, uid: str) -> None:
    """Bring what was exported here to the team; what it has already is no new version."""
    here, there = local.versions(uid), team.versions(uid)
    kept = here.listed()
    known = {version.digest for version in there.listed()} if kept else set()
    for version in reversed([one for one in kept if one.digest not in known]):
        with contextlib.suppress(DocumentError):
            content = here.content(version)
            there.add(content, version.kind, version.day, Path(version.place), here.inputs(version))


def _tidy(local: OfflineLibrary, team: TeamLibrary, wanted: Callable[[], bool]) -> None:
    """Throw away what was thrown away here, unless somebody went on with it; describe what killed windows left."""
    for uid, theirs in local.mirror.thrown().items():
        if team.shelf.revision(uid) == theirs and team.holder(uid) is None:
            team.shelf.throw(uid, away=True)
        local.mirror.forget(uid)
    for uid in team.shelf.undescribed():
        if wanted() and team.holder(uid) is None:
            describe(team.shelf, uid)


def _seen(team: TeamLibrary, uid: str) -> Case:
    case = Case(team.server, setting(bank_of(team.shelf, uid)), uid, "full")
    case.look()
    return case
