"""A company's logo: what may be one, and a picture of it that every view can show.

A drawing (SVG) is turned into pixels here, so that the document and the window
need to know two kinds of picture only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QLocale, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from wizard.domain.errors import WizardError

if TYPE_CHECKING:
    from pathlib import Path

translate = QCoreApplication.translate
ENDINGS = {b"png": "png", b"jpeg": "jpg"}
LARGEST_FILE, LARGEST_SIDE, DRAWN_SIDE = 5 * 1024 * 1024, 4000, 1600


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture that is fit to be a logo: the bytes to keep, and the ending they go by."""

    content: bytes
    ending: str


def logo_of(file: Path) -> Logo:
    """Return the logo in a file.

    Raises:
        WizardError: it is no picture, or too large; the sentence says which, and what to do.
    """
    content = _content(file)
    if file.suffix.lower() == ".svg":
        return Logo(_drawn(file.name, content), "png")
    kind, size = _kind(content)
    if kind not in ENDINGS:
        raise WizardError(translate("logo", "{0} is neither PNG, JPEG nor SVG; choose another file.").format(file.name))
    if max(size.width(), size.height()) > LARGEST_SIDE:
        text = translate("logo", "{0} has {1} pixels; choose one of at most {2} on each side.")
        raise WizardError(text.format(file.name, size_words(size), QLocale().toString(LARGEST_SIDE)))
    if QImage.fromData(content).isNull():
        raise WizardError(translate("logo", "{0} is damaged; choose another file.").format(file.name))
    return Logo(content, ENDINGS[kind])


def size_words(size: QSize) -> str:
    """Say how many pixels a picture has."""
    return f"{QLocale().toString(size.width())} × {QLocale().toString(size.height())}"


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_FILE:
            text = translate("logo", "{0} is larger than 5 MB; choose a smaller picture.")
            raise WizardError(text.format(file.name))
        return file.read_bytes()
    except OSError as error:
        text = translate("logo", "{0} cannot be read: {1}. Choose another file.")
        raise WizardError(text.format(file.name, error.strerror or error)) from error


def _kind(content: bytes) -> tuple[bytes, QSize]:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    return bytes(reader.format().data()), reader.size()


def _drawn(name: str, content: bytes) -> bytes:
    """Return a drawing as a PNG with a clear ground."""
    sound = b"<!ENTITY" not in content and b"<svg" in content
    drawing = QSvgRenderer(QByteArray(content)) if sound else None
    if drawing is None or not drawing.isValid() or drawing.defaultSize().isEmpty():
        raise WizardError(translate("logo", "{0} is no drawing that can be shown; choose another file.").format(name))
    size = drawing.defaultSize().scaled(QSize(DRAWN_SIDE, DRAWN_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    picture = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, b"PNG")
    return bytes(buffer.data().data())
