"""What people of a team do: choose its library, lose it, go on without it, and come back."""

from __future__ import annotations

from dataclasses import replace

from wizard.app import settings
from wizard.app.exchange import exchange
from wizard.app.settings import Settings
from wizard.domain.answers import answered


def choose(url):
    settings.save(Settings(team=url))


def offline(chosen):
    """Let the settings name a server that is not there, with the same library on it."""
    choose(chosen.url("anna", port=chosen.cluster.port, hostaddr="127.0.0.9", connect_timeout=2))


def change(library, uid, **values):
    """Answer a kept assessment and let go of it."""
    case = library.open_case(uid)
    said = {question: answered(value) for question, value in values.items()}
    case.keep(replace(case.assessment, answers={**case.assessment.answers, **said}))
    library.close_case(case)


def come_back(chosen, libraries):
    """Reach the team again; return its library and what came of the exchange."""
    choose(chosen.url("anna"))
    library = libraries()
    return library, exchange(library.local, library, lambda: True)


def clients(library, **where):
    return sorted(row.client for row in library.shelf.rows(**where))
