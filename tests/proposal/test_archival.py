"""What a file says about itself, what it carries, and that it does so the same way every time."""

from __future__ import annotations

import datetime as dt
import hashlib
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from tests.proposal.hostile import CASES, RECORD, drawn, hostile_paper
from tests.proposal.papers import example_paper
from tests.shipped import ROOT
from wizard.proposal.document import render

VALIDATOR = ROOT / ".venv-validate" / "bin" / "python"
QPDF = shutil.which("qpdf")


def read(paper, enclosed=b""):
    """Return a document's PDF, read."""
    return PdfReader(BytesIO(render(paper, enclosed=enclosed)))


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """Return the documents of all examples and hard cases, as files."""
    folder = tmp_path_factory.mktemp("documents")
    for name, kind in CASES:
        (folder / f"{name}-{kind}.pdf").write_bytes(drawn(name, kind))
    return sorted(folder.iterdir())


@pytest.mark.skipif(
    not VALIDATOR.exists(), reason="the validator is not there: bash .ci/validate makes its environment"
)
def test_readers_and_archives_find_nothing_wrong(files):
    command = [str(VALIDATOR), str(ROOT / "tests" / "conformance.py"), *map(str, files)]
    found = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.count(": 0 of ") == 2 * len(files)


@pytest.mark.skipif(QPDF is None, reason="qpdf is not there")
def test_qpdf_finds_nothing_wrong(files):
    for file in files:
        found = subprocess.run([QPDF, "--check", str(file)], capture_output=True, text=True, check=False)

        assert "No syntax or stream encoding errors found" in found.stdout, found.stdout


def test_nothing_is_carried_from_one_document_into_the_next():
    one, other = example_paper("studio4", "report"), example_paper("dentallab25", "proposal")
    first = render(one)
    render(other)

    assert hashlib.sha256(render(one)).digest() == hashlib.sha256(first).digest()


def test_the_file_is_dated_by_the_document():
    paper = replace(example_paper("studio4", "report"), created=dt.date(2031, 2, 3))
    found = read(paper)

    assert found.metadata.creation_date == dt.datetime(2031, 2, 3, 12, tzinfo=dt.UTC)
    assert "<xmp:CreateDate>2031-02-03T12:00:00Z</xmp:CreateDate>" in found.xmp_metadata.stream.get_data().decode()


def test_what_a_title_says_is_escaped_in_the_metadata():
    found = read(replace(example_paper("studio4", "report"), title="A <b> & ]]> Ж \x00"))

    assert found.xmp_metadata.dc_title == {"x-default": "A <b> & ]]> Ж"}
    assert found.metadata.title == "A <b> & ]]> Ж"


def test_the_assessment_travels_inside():
    found = read(example_paper("studio4", "report"), RECORD)
    (name, (content,)) = next(iter(found.attachments.items()))
    entry = found.trailer["/Root"]["/AF"][0].get_object()

    assert (name, content) == ("assessment.readiness", RECORD)
    assert entry["/AFRelationship"] == "/Source"
    assert entry["/EF"]["/F"]["/Subtype"] == "/application/json"


def test_without_an_assessment_nothing_is_attached():
    assert not read(example_paper("studio4", "report")).attachments


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_both_papers_hold_the_same_texts(size):
    pages = read(replace(example_paper("studio4", "proposal"), page_size=size)).pages

    assert {page.mediabox.height > 800 for page in pages} == {size == "A4"}
    assert all(page["/Tabs"] == "/S" for page in pages)


def test_links_lead_where_they_say():
    pages = read(hostile_paper("links", "proposal")).pages
    areas = [area.get_object() for page in pages for area in page.get("/Annots", [])]

    assert {area["/A"]["/URI"] for area in areas} >= {"mailto:help@northgate.example", "https://northgate.example"}
    assert all(area["/Contents"] == area["/A"]["/URI"] for area in areas)
    assert all(0 < area["/Rect"][0] < area["/Rect"][2] < 612 for area in areas)
