"""Logos: read from beside the provider file, sound, of a bearable size; refused otherwise with the reason."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image

from wizard.catalog.logos import SIDE_LIMIT, SIZE_LIMIT, sound_logo
from wizard.catalog.providers import read_provider
from wizard.domain.errors import InputError

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">{}</svg>'
SQUARE = '<rect width="20" height="20" fill="#123456"/>'


def picture(kind="PNG", size=(40, 20), mode="RGB"):
    """Return the bytes of a picture."""
    target = BytesIO()
    Image.new(mode, size, 0).save(target, kind)
    return target.getvalue()


def claims(width, height):
    """Return a PNG of a few bytes that claims to be that large."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"")), (b"IEND", b""))
    chunks = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def drawn(inside, **more):
    """Return the shapes of an SVG."""
    return sound_logo(SVG.format(inside).encode(), "logo.svg", **more).shapes


@pytest.fixture
def read(tmp_path):
    """Read the logo of a provider whose folder holds some files."""

    def reading(name, content=None, at=""):
        file = tmp_path / "shop" / "us.toml"
        file.parent.mkdir()
        if content is not None:
            target = file.parent / (at or name)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        file.write_text(f"[provider]\nname = 'Us'\nlogo = '{name}'\n", encoding="utf-8")
        return read_provider(file).logo

    return reading


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.png", picture(), "png"),
        ("a.jpg", picture("JPEG"), "jpeg"),
        ("A.JPEG", picture("JPEG", mode="CMYK"), "jpeg"),
        ("in a/folder.svg", SVG.format(SQUARE).encode(), "svg"),
        ("zahnärzte 歯科.png", picture(mode="RGBA"), "png"),
    ],
)
def test_a_logo_beside_the_file_is_read(read, name, content, kind):
    logo = read(name, content)

    assert (logo.kind, logo.width, logo.height) == (kind, 40, 20)
    assert logo.content == content


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("/etc/passwd.png", "one computer only"),
        ("C:\\logos\\us.png", "one computer only"),
        ("\\\\server\\us.png", "one computer only"),
        ("../us.png", "leads out of the folder"),
        ("deep/../../us.png", "leads out of the folder"),
        ("us.gif", "neither PNG, JPEG nor SVG"),
        ("us", "neither PNG, JPEG nor SVG"),
        ("missing.png", "cannot be read"),
    ],
)
def test_a_path_that_could_surprise_is_refused(read, name, what):
    with pytest.raises(InputError, match=what):
        read(name, picture(), at="us.png")


def test_a_link_out_of_the_folder_is_refused(tmp_path):
    (tmp_path / "secret.png").write_bytes(picture())
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "us.png").symlink_to(tmp_path / "secret.png")
    (tmp_path / "shop" / "us.toml").write_text("[provider]\nname = 'Us'\nlogo = 'us.png'\n")

    with pytest.raises(InputError, match="a link that leads out"):
        read_provider(tmp_path / "shop" / "us.toml")


@pytest.mark.parametrize(
    ("name", "content", "what"),
    [
        ("a.png", b"", "not a PNG or JPEG"),
        ("a.png", b"<b>&", "not a PNG or JPEG"),
        ("a.png", picture("GIF"), "not a PNG or JPEG"),
        ("a.png", picture(size=(300, 300))[:200], "damaged"),
        ("a.jpg", picture("JPEG", (300, 300))[:-200], "damaged"),
        ("a.png", claims(60_000, 60_000), "more than 5000 pixels a side"),
        ("a.png", claims(SIDE_LIMIT + 1, 9), "more than 5000 pixels a side"),
        ("a.png", claims(SIDE_LIMIT, SIDE_LIMIT), "damaged"),
        ("a.png", picture() + bytes(SIZE_LIMIT), "bigger than 2 MB"),
        ("a.png", picture(size=(2000, 1)), "long and thin"),
        ("a.svg", picture(), "not UTF-8"),
        ("a.svg", b"<svg", "not sound XML"),
        ("a.svg", SVG.format(SQUARE).encode("utf-16"), "not UTF-8"),
        ("a.svg", b"<html/>", "not an SVG"),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', "how large"),
        ("a.svg", b'<svg viewBox="0 0 inf 1"><rect/></svg>', "in place of a number"),
        ("a.svg", b'<svg viewBox="0 0 1 0"><rect/></svg>', "how large"),
        ("a.svg", b'<svg viewBox="0 0 a 1"><rect/></svg>', "in place of a number"),
    ],
)
def test_a_hostile_or_broken_file_is_refused_with_the_reason(read, name, content, what):
    with pytest.raises(InputError, match=what) as caught:
        read(name, content)

    assert caught.value.problems[0].remedy == "save it again as PNG, at most 2 MB, and name that"


@pytest.mark.parametrize(
    ("inside", "what"),
    [
        ("", "paints nothing"),
        ("<script>alert(1)</script>", "<script>"),
        ('<image href="file:///etc/passwd"/>', "<image>"),
        ('<use href="http://example.org/x.svg#a"/>', "<use>"),
        ("<text>Us</text>", "<text>"),
        ("<foreignObject/>", "<foreignobject>"),
        ('<rect width="9" height="9" fill="url(#a)"/>', "painted with 'a', which is not there"),
        ('<rect width="9" height="9" stroke="url(#a)"/>', "painted with"),
        ('<rect width="9" height="9" style="fill:url(http://example.org)"/>', "points elsewhere"),
        ('<rect width="9" height="9" clip-path="url(#a)"/>', "clip-path"),
        ('<rect width="9" height="9" style="mask: m"/>', "mask"),
        ('<rect width="9" height="9" transform="fly(1)"/>', "transform"),
        ('<rect width="9" height="9" transform="rotate(1,2)"/>', "transform"),
        ('<rect width="wide" height="9"/>', "width"),
        ('<rect width="9" height="9" stroke-width="nan"/>', "in place of a number"),
        ('<path d="M0 0L1e999 5"/>', "far too large"),
        ('<path d="M0 0A1e200 1 0 0 0 5 5"/>', "far too large"),
        ('<path d="L"/>', "lacks numbers"),
        ('<path d="5 5"/>', "without a command"),
        ('<path d="M0 0 z 5"/>', "without a command"),
        ('<path d="M0 0 <"/>', "XML"),
        ('<path d="M0 0 ?"/>', "a path holds"),
        ("<g>" * 60 + "</g>" * 60, "far too many parts"),
        (SQUARE * 2500, "far too many parts"),
    ],
)
def test_what_cannot_be_painted_as_drawn_is_refused(inside, what):
    with pytest.raises(ValueError, match=what):
        drawn(inside)


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        "<!doctype svg [ ]>",
    ],
)
def test_entities_are_refused_before_anything_is_read(head):
    with pytest.raises(ValueError, match="entities of its own"):
        sound_logo(f"{head}{SVG.format(SQUARE)}".encode(), "logo.svg")


def test_the_plain_declaration_of_older_programs_is_fine():
    head = '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://example.org/svg.dtd">'

    assert sound_logo(f"{head}{SVG.format(SQUARE)}".encode(), "logo.svg").shapes
