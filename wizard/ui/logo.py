"""A company's logo: what may be one, and how the window shows it."""

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
ENDINGS = {b"png": "png", b"jpeg": "jpg", b"svg": "svg"}
LARGEST_FILE, LARGEST_SIDE, DRAWN_SIDE = 2 * 1024 * 1024, 5000, 800


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
    drawn = file.suffix.lower() == ".svg"
    ending, size = ("svg", QSize(1, 1)) if drawn else _kind(content)
    if ending not in ENDINGS.values():
        raise WizardError(translate("logo", "{0} is neither PNG, JPEG nor SVG; choose another file.").format(file.name))
    if max(size.width(), size.height()) > LARGEST_SIDE:
        text = translate("logo", "{0} has {1} pixels; choose one of at most {2} on each side.")
        raise WizardError(text.format(file.name, size_words(size), QLocale().toString(LARGEST_SIDE)))
    if picture_of(content, ending).isNull():
        raise WizardError(translate("logo", "{0} is damaged; choose another file.").format(file.name))
    return Logo(content, ending)


def picture_of(content: bytes, ending: str) -> QImage:
    """Return a logo as pixels, fine enough for any preview; a null one where it cannot be read."""
    return _drawn(content) if ending == "svg" else QImage.fromData(content)


def size_words(size: QSize) -> str:
    """Say how many pixels a picture has."""
    return f"{QLocale().toString(size.width())} × {QLocale().toString(size.height())}"


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_FILE:
            text = translate("logo", "{0} is larger than 2 MB; choose a smaller picture.")
            raise WizardError(text.format(file.name))
        return file.read_bytes()
    except OSError as error:
        text = translate("logo", "{0} cannot be read: {1}. Choose another file.")
        raise WizardError(text.format(file.name, error.strerror or error)) from error


def _kind(content: bytes) -> tuple[str, QSize]:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    return ENDINGS.get(bytes(reader.format().data()), ""), reader.size()


def _drawn(content: bytes) -> QImage:
    sound = b"<!ENTITY" not in content and b"<svg" in content  # entities can unfold beyond any memory
    drawing = QSvgRenderer(QByteArray(content)) if sound else None
    if drawing is None or not drawing.isValid() or drawing.defaultSize().isEmpty():
        return QImage()
    size = drawing.defaultSize().scaled(QSize(DRAWN_SIDE, DRAWN_SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    picture = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    return picture
