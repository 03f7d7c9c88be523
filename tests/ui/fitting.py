"""Looks for what a person could not read: texts that are cut, and pages wider than the window.

It walks all widgets that can be seen, so a new page is covered by being shown.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QScrollArea, QWidget

SLACK = 1  # pixels lost to rounding


def defects(root):
    """Return a sentence for everything under ``root`` that is cut or sticks out."""
    found = [*_overflows(root)]
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root) or _is_inner(widget):
            continue
        if isinstance(widget, QLabel):
            found += _cut_label(widget)
        elif isinstance(widget, QAbstractButton):
            found += _cut_button(widget)
        elif isinstance(widget, QScrollArea):
            found += _overflows_area(widget)
        found += _sticks_out(widget)
    return found


def _is_inner(widget):
    """Tell whether a widget is a part that Qt makes for another one."""
    parent = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(parent, (QComboBox, QAbstractScrollArea))


def _cut_label(label):
    if not label.text() or label.pixmap().width():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"{label.height()} of {needed} pixels high: {label.text()!r}"
        widest = max(map(label.fontMetrics().horizontalAdvance, _words(label)), default=0)
        if widest > label.contentsRect().width() + SLACK and "<" not in label.text():
            yield f"a word is wider than its room: {label.text()!r}"
    elif label.sizeHint().width() > label.width() + SLACK:
        yield f"{label.width()} of {label.sizeHint().width()} pixels wide: {label.text()!r}"


def _words(label):
    return label.text().replace("/", "/ ").replace("-", "- ").split()


def _cut_button(button):
    if not button.text() or type(button) is QAbstractButton:
        return
    if button.sizePolicy().hasHeightForWidth():
        needed = button.heightForWidth(button.width())
        if needed > button.height() + SLACK:
            yield f"{button.height()} of {needed} pixels high: {button.text()!r}"
        return
    wanted = button.sizeHint()
    if wanted.width() > button.width() + SLACK or wanted.height() > button.height() + SLACK:
        yield f"{button.size().toTuple()} of {wanted.toTuple()} pixels: {button.text()!r}"


def _overflows_area(area):
    inner, room = area.widget(), area.viewport().width()
    if inner is not None and inner.width() > room + SLACK:
        yield f"{inner.width()} pixels in a view of {room}: {_name(area)}"


def _overflows(root):
    least = root.minimumSizeHint()
    if least.width() > root.width() + SLACK or least.height() > root.height() + SLACK:
        yield f"needs {least.toTuple()}, has {root.size().toTuple()}: {_name(root)}"


def _sticks_out(widget):
    parent = widget.parentWidget()
    if widget.isWindow() or parent is None or parent.objectName() == "qt_scrollarea_viewport":
        return
    place = QRect(widget.mapTo(parent, QPoint()), widget.size())
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
        yield f"{_name(widget)} at {place.getRect()} sticks out of {_name(parent)} {parent.size().toTuple()}"


def _name(widget):
    text = widget.text() if isinstance(widget, (QLabel, QAbstractButton)) else widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName() or text!r}"
