"""The command that looks at a team's library, and makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.app import team as teams
from wizard.store.address import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

ROLES = {
    "reader": "may look at it",
    "seller": "may look at it and write answers",
    "administrator": "may look at it, write answers, and bring it on",
}
NEXT = """Whoever takes part needs a login of the database with one of its roles, for example:
  CREATE ROLE anna LOGIN PASSWORD '...' IN ROLE readiness_seller;
  CREATE ROLE rita LOGIN PASSWORD '...' IN ROLE readiness_reader;
  CREATE ROLE adam LOGIN PASSWORD '...' IN ROLE readiness_administrator;
"""


def team(address: str, *, set_up: bool) -> Iterator[str]:
    """Say what is at an address, after setting it up where that is wanted.

    Raises:
        WizardError: it cannot be reached, opened or set up.
    """
    if set_up:
        teams.set_up(address)
        yield f"{shown(address)}: the team's library is set up\n"
        yield NEXT
    found = teams.look_at(address)
    yield f"{shown(address)}: {found.assessments} assessments; this login {ROLES[found.role]}\n"
