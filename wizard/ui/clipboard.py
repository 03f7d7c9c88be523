"""Put text on the clipboard, plain and formatted at once."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QStandardItemModel


def copy(plain: str, html: str) -> None:
    """Put one text on the clipboard in two forms; whoever pastes takes the one it can use."""
    # What the clipboard holds may outlive Python, and the end of data made in Python would then crash: Qt makes it.
    model = QStandardItemModel(1, 1)
    data = model.mimeData([model.index(0, 0)])
    data.clear()
    data.setText(plain)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
