"""Assessments that come in within a PDF."""

from __future__ import annotations

import datetime as dt
import io
import json

import pytest
from pypdf import PdfWriter

from tests.shipped import BANK, CATALOGUE, example, unpriced
from wizard.app.incoming import read_file
from wizard.domain.errors import InputError
from wizard.store.files import as_json

UID = "0123456789abcdef" * 2


def record(name="lawfirm18", uid=""):
    """Return an example as a saved file holds it."""
    return json.dumps(as_json(example(name), BANK, CATALOGUE, dt.datetime(2026, 10, 1, tzinfo=dt.UTC), uid)).encode()


def pdf(path, **attachments):
    """Write a PDF with attachments."""
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    for name, content in attachments.items():
        writer.add_attachment(name.replace("_", "."), content)
    writer.write(path)
    return path


def refused(path):
    """Return the sentence with which a file is refused."""
    with pytest.raises(InputError) as error:
        read_file(path)
    return str(error.value)


@pytest.mark.parametrize("ending", ["pdf", "PDF"])
def test_a_pdf_is_opened_by_what_is_attached(tmp_path, ending):
    path = pdf(tmp_path / f"report.{ending}", other_txt=b"x", assessment_readiness=record(uid=UID))

    assert unpriced(read_file(path).assessment) == example("lawfirm18")
    assert read_file(path).uid == UID


def test_the_same_content_has_the_same_origin_whatever_the_file(tmp_path):
    (tmp_path / "saved.readiness").write_bytes(record(uid=UID))

    first = read_file(tmp_path / "saved.readiness").origin
    assert read_file(pdf(tmp_path / "a.pdf", assessment_readiness=record())).origin == first
    assert read_file(pdf(tmp_path / "b.pdf", assessment_readiness=record("studio4"))).origin != first


@pytest.mark.parametrize("uid", [7, "../../etc", "F" * 32, "", None])
def test_a_strange_uid_counts_as_none(tmp_path, uid):
    content = {**json.loads(record()), "uid": uid}

    path = pdf(tmp_path / "a.pdf", assessment_readiness=json.dumps(content).encode())
    assert read_file(path).uid == ""


def test_a_pdf_of_another_program_is_told(tmp_path):
    assert "there is no assessment in this document" in refused(pdf(tmp_path / "bill.pdf"))


def test_an_attachment_goes_through_the_strict_reader(tmp_path):
    path = pdf(tmp_path / "a.pdf", assessment_readiness=b'{"format": 1, "answers": {"nothing": 1}}')

    assert "a.pdf: the bank 'smb' has no question 'nothing'" in refused(path)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"", "no assessment"), (b"%PDF-1.7 nonsense", "no assessment"), (None, "no such file")],
    ids=["empty", "nonsense", "missing"],
)
def test_what_is_no_pdf_is_told(tmp_path, content, sentence):
    if content is not None:
        (tmp_path / "a.pdf").write_bytes(content)

    assert sentence in refused(tmp_path / "a.pdf")


def test_an_attachment_that_is_too_big_is_told(tmp_path):
    assert "bigger than 5 MB" in refused(pdf(tmp_path / "a.pdf", assessment_readiness=b" " * (5 * 1024 * 1024 + 1)))


def test_a_pdf_cut_short_is_told(tmp_path):
    whole = io.BytesIO()
    pdf(whole, assessment_readiness=record())
    for share in (0.2, 0.6, 0.95):
        (tmp_path / "a.pdf").write_bytes(whole.getvalue()[: int(len(whole.getvalue()) * share)])
        assert "a.pdf" in refused(tmp_path / "a.pdf")


@pytest.mark.parametrize("saved", ["2026-10-01T00:00:00+00:00", "2026-10-01T12:00:00"])
def test_a_file_tells_what_it_is_and_the_day_it_was_saved(tmp_path, saved):
    content = json.dumps({**json.loads(record()), "saved": saved}).encode()
    (tmp_path / "a.readiness").write_bytes(content)
    found = read_file(tmp_path / "a.readiness")
    printed = read_file(pdf(tmp_path / "a.pdf", assessment_readiness=content))

    assert (found.source, found.sourced) == ("file", "2026-10-01")
    assert (printed.source, printed.sourced) == ("pdf", "2026-10-01")


@pytest.mark.parametrize("saved", [None, "", "yesterday", 7, ["2026-10-01"]])
def test_a_strange_day_counts_as_none(tmp_path, saved):
    content = json.dumps({**json.loads(record()), "saved": saved}).encode()

    assert read_file(pdf(tmp_path / "a.pdf", assessment_readiness=content)).sourced == ""
