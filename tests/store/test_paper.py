"""PDFs read back: their pages, their outline, what they show and say, from any thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from wizard.domain.errors import WizardError
from wizard.store.paper import check, extent, sight

SIZES = ((300.0, 400.0), (200.0, 100.0), (300.0, 400.0))


@pytest.fixture(scope="module")
def content():
    """Three pages; a section starts on the first and on the third, with a part of its own in between."""
    target = BytesIO()
    canvas = Canvas(target, invariant=1)
    for page, size in enumerate(SIZES):
        canvas.setPageSize(size)
        canvas.drawString(20, 50, f"This is page {page + 1}")
        canvas.bookmarkPage(f"p{page}")
        canvas.addOutlineEntry(f"Entry {page}", f"p{page}", level=page % 2)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_pages_and_sections_are_counted(content):
    found = extent(content)

    assert (found.pages, found.sizes, found.sections) == (3, SIZES, (0, 2))


@pytest.mark.parametrize(("section", "pages"), [(0, 0), (1, 2), (2, 3), (9, 3)])
def test_a_section_that_is_not_there_comes_after_all_pages(content, section, pages):
    assert extent(content).pages_before(section) == pages


def test_a_page_is_drawn_and_read(content):
    found = sight(content, 1, 2.0)

    assert (found.width, found.height) == (400, 200)
    assert found.text.strip() == "This is page 2"
    assert len(found.pixels) == found.stride * found.height
    assert len(set(found.pixels)) > 10


def test_pages_can_be_asked_for_from_many_threads(content):
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda page: sight(content, page % 3, 1.0).text.strip(), range(24)))

    assert found == [f"This is page {page % 3 + 1}" for page in range(24)]


@pytest.mark.parametrize("broken", [b"", b"no PDF", b"%PDF-1.7\n%%EOF"], ids=["empty", "text", "hollow"])
def test_what_is_no_pdf_is_told(broken):
    with pytest.raises(WizardError, match="cannot be opened as a PDF"):
        extent(broken)


def test_a_file_is_checked_against_what_it_should_be(content, tmp_path):
    (tmp_path / "whole.pdf").write_bytes(content)
    (tmp_path / "half.pdf").write_bytes(content[: len(content) // 2])

    check(tmp_path / "whole.pdf", extent(content), len(content))
    with pytest.raises(WizardError, match="did not arrive whole"):
        check(tmp_path / "half.pdf", extent(content), len(content))
    with pytest.raises(WizardError, match="could not be read back"):
        check(tmp_path / "gone.pdf", extent(content), len(content))
