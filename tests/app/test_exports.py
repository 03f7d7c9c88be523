"""Documents on disk: whole or not at all, and the same twice."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.disks import fill, small_disk
from tests.shipped import advice, example
from wizard.app.exports import Cancelled, kind_for, made, write
from wizard.domain.errors import WizardError
from wizard.domain.provider import Provider
from wizard.proposal.options import Options

OLD = b"the document of last year"


@pytest.fixture(scope="module")
def found():
    """Advice to print."""
    return advice(example("studio4").answers, costs=True)


def test_the_same_advice_gives_the_same_document(found):
    assert made(found, "report", None).content == made(found, "report", None).content


def test_the_document_is_a_pdf(found, tmp_path):
    written = write(made(found, "report", None), tmp_path / "report.pdf")

    assert written.read_bytes().startswith(b"%PDF-")


def test_progress_goes_from_nothing_to_all(found, tmp_path):
    seen = []

    write(made(found, "report", None, progress=seen.append), tmp_path / "report.pdf")

    assert seen == sorted(seen)
    assert 0 <= seen[0] < seen[-1] == 1


def test_a_cancelled_export_leaves_the_old_document(found, tmp_path):
    (tmp_path / "report.pdf").write_bytes(OLD)

    def stop(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        write(made(found, "report", None, progress=stop), tmp_path / "report.pdf")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.pdf", OLD)]


def test_a_full_disk_leaves_the_old_document(found, tmp_path):
    with small_disk(tmp_path / "disk") as disk:
        (disk / "report.pdf").write_bytes(OLD)
        fill(disk)

        with pytest.raises(WizardError, match="disk is full"):
            write(made(found, "report", None), disk / "report.pdf")
        assert (disk / "report.pdf").read_bytes() == OLD


@pytest.mark.parametrize(("provider", "kind"), [(None, "report"), (Provider("Northside IT"), "proposal")])
def test_a_proposal_needs_somebody_who_proposes(provider, kind):
    assert kind_for(provider) == kind


def test_a_document_knows_its_pages_and_what_there_was_to_say(found):
    whole = made(found, "report", None)
    short = made(found, "report", None, Options(left_out=frozenset({"answers", "assumptions"})))

    assert short.extent.pages < whole.extent.pages
    assert short.parts == whole.parts >= {"answers", "assumptions"}
    assert {remark.about for remark in short.remarks} - {remark.about for remark in whole.remarks} == {"trace"}


def test_a_file_that_does_not_arrive_whole_leaves_the_old_document(found, tmp_path):
    paper = made(found, "report", None)
    (tmp_path / "report.pdf").write_bytes(OLD)

    with pytest.raises(WizardError, match="did not arrive whole"):
        write(replace(paper, extent=replace(paper.extent, sections=())), tmp_path / "report.pdf")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("report.pdf", OLD)]
