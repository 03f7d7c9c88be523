"""What stands over the list: in one line where there is room for it, else in two."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.ui.widgets.shelf_head import ShelfHead


def test_the_title_stands_above_the_search_once_a_longer_one_has_no_room_beside_it(qtbot):
    frame = QWidget()
    qtbot.addWidget(frame)
    head = ShelfHead(dict, frame)
    head.show_place(trash=True)
    head.resize(300, 200)
    frame.show()
    title = head.findChild(type(head._title))  # noqa: SLF001 - where it stands is all there is to see
    assert title.geometry().bottom() > head.search.geometry().top()

    head.show_place(trash=False)
    qtbot.wait(1)
    assert title.geometry().bottom() < head.search.geometry().top()
