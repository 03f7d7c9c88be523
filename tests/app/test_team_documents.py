"""Documents that are exported while a team's library is away."""

from __future__ import annotations

from tests.library import kept
from tests.teamwork import change, come_back, offline


def test_a_document_is_the_teams_though_nothing_else_was_changed(chosen, libraries, tmp_path):
    library = libraries()
    uid = kept(library, m_disk="auto")
    change(library, uid, m_disk="no")
    offline(chosen)
    libraries().versions(uid).add(b"%PDF", "proposal", "2026-11-26", tmp_path / "out.pdf", "{}")
    library, told = come_back(chosen, libraries)
    (version,) = library.versions(uid).listed()

    assert told.sent == 0
    assert library.versions(uid).content(version) == b"%PDF"
