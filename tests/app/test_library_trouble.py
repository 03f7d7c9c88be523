"""The library when its file is damaged, locked, or may only be read."""

from __future__ import annotations

import pytest

from tests.disks import make_read_only, small_disk
from tests.library import answers, kept, locked, on_disk
from wizard.app.library import Library
from wizard.domain.errors import WizardError
from wizard.store import copies


def clients(library):
    """Return the names in the list."""
    return [row.client for row in library.shelf.rows()]


def test_a_damaged_library_is_kept_and_the_latest_copy_goes_on(home, library):
    kept(library, "in the copy")
    copies.daily_copy(library.database, home / "backups", lambda: True)
    library.close()
    (home / "library.db").write_bytes(b"nonsense" * 1000)
    mended = Library.open()

    assert clients(mended) == ["in the copy"]
    assert "The library was damaged. Going on with the copy library-" in mended.notice
    (aside,) = (home / "damaged").iterdir()
    assert aside.read_bytes() == b"nonsense" * 1000
    assert str(aside) in mended.notice
    mended.close()


def test_a_damaged_library_without_a_copy_goes_on_empty_and_says_so(home, library):
    library.close()
    (home / "library.db").write_bytes(b"nonsense" * 1000)
    mended = Library.open()

    assert clients(mended) == []
    assert "an empty library, since there was no copy" in mended.notice
    mended.close()


def test_mending_under_an_open_assessment_loses_none_of_it(home, library):
    case = library.new("full")
    case.keep(answers("Harbour", u_os="auto"))
    copies.daily_copy(library.database, home / "backups", lambda: True)
    case.keep(answers("Harbour", u_os="auto", m_disk="no"))
    library.mend()
    case.keep(answers("Harbour", u_os="auto", m_disk="no", b_users=7))

    assert [found.answers for found in on_disk(home)] == [answers(u_os="auto", m_disk="no", b_users=7).answers]
    assert library.notice


def test_a_library_that_may_only_be_read_can_be_looked_at(tmp_path, monkeypatch):
    with small_disk(tmp_path / "disk", "1m") as disk:
        monkeypatch.setenv("READINESS_WIZARD_HOME", str(disk))
        library = Library.open()
        uid = kept(library, "Harbour", u_os="auto")
        library.close()
        make_read_only(disk)
        library = Library.open()
        case = library.open_case(uid)
        assert case.assessment == answers("Harbour", u_os="auto")
        assert "cannot be kept" in library.notice
        for attempt in (lambda: library.new("full"), lambda: case.keep(answers("Other"))):
            with pytest.raises(WizardError, match="cannot be written"):
                attempt()
        library.close()


def test_what_failed_is_written_with_the_next_answer(home, library):
    library.database.connection.execute("PRAGMA busy_timeout = 10")
    case = library.new("full")
    with locked(home), pytest.raises(WizardError):
        case.keep(answers("Harbour", u_os="auto"))
    case.keep(answers("Harbour", u_os="auto", m_disk="no"))

    assert on_disk(home) == [answers("Harbour", u_os="auto", m_disk="no")]


def test_a_data_folder_that_cannot_be_made_is_told(home):
    home.write_text("a file in its place", encoding="utf-8")

    with pytest.raises(WizardError, match="cannot be written"):
        Library.open()
