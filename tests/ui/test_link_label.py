"""A text with links: the one that has the keyboard is ringed as strongly as a button, wherever it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.test_focus import differing
from wizard.ui.widgets.link_label import LinkLabel

MARKUP = '<p>One thing <a href="a">of this</a>; <a href="b">{}</a></p><p>Another <a href="c">of that</a></p>'


@pytest.fixture
def label(qtbot):
    """Return a function that shows links in a column of some width, the keyboard on one of them."""

    def show(words, width, link):
        found = LinkLabel(MARKUP.format(words))
        qtbot.addWidget(found)
        found.setFixedWidth(width)
        with qtbot.waitActive(found):
            found.show()
            found.activateWindow()
        bare = found.grab().toImage()
        found.setFocus(Qt.FocusReason.TabFocusReason)
        while found.selectedText() != link:
            QTest.keyClick(found, Qt.Key.Key_Tab)
        return found, differing(bare, found.grab().toImage())

    return show


@pytest.mark.usefixtures("direction")
@pytest.mark.parametrize("link", ["of this", "of that"])
def test_the_link_that_has_the_keyboard_is_ringed(label, link):
    found, changed = label("of those", 600, link)
    (ring,) = found.link_lines()

    assert (
        found.fontMetrics().horizontalAdvance(link) <= ring.width() <= found.fontMetrics().horizontalAdvance(link) + 9
    )
    assert changed >= 2 * (ring.width() + ring.height()) - 8
    assert ring.x() < 300  # the words decide where a line begins, not the window
    assert found.rect().toRectF().adjusted(-1, -1, 1, 1).contains(ring)


def test_a_link_that_goes_on_in_the_next_line_is_ringed_in_both(label):
    words = "many words that do not fit into one line of a narrow column"
    found, _ = label(words, 300, words)
    first, *more = found.link_lines()

    assert more
    assert first.x() > more[0].x()
    assert first.bottom() <= more[0].top() + 1
