"""The page the program opens with: begin, open a file, or go on with what was begun.

What can be begun is there at the first paint. The list of kept assessments
comes right after it, since it needs the library and parts of Qt that take
longer than a window may.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from wizard.ui.theme import give_role
from wizard.ui.widgets.offer import Offer, Picture

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from wizard.app.library import Library
    from wizard.ui.widgets.shelf_panel import ShelfPanel

WIDEST = 1280
OFFERS_WIDTH = 19.5  # in heights of a line, as are those below, but for ROOM_AROUND and the margins
NARROW = 52  # width below which the list stands under the offers
ROOM_AROUND = 80  # pixels beside and between the offers in a row
LIST = 15.3  # height of the list and what is around it, at least
CRAMPED = 34  # width below which not even the offers stand side by side
LOW = 33  # height below which there is no room for a title
MARGIN, GAP = 24, 24


class HomePage(QScrollArea):
    """Offers an assessment, a quick check, a file, and the list of what is kept."""

    full_wanted = Signal()
    quick_wanted = Signal()
    file_wanted = Signal()
    settings_wanted = Signal()
    case_wanted = Signal(str)  # uid
    path_wanted = Signal(object)  # Path
    failed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._room = QSize()  # of the viewport, which itself takes 8 ms to ask for the first time
        self.build()

    def build(self) -> None:
        """Build the page, in the language that is spoken now."""
        self.page = QWidget()
        self.page.setObjectName("page")
        self.setWidget(self.page)  # while it is empty: what moves takes all that is in it along, to be dressed anew
        self.page.hide()  # what comes into a page that is shown has to be shown one by one
        self.panel: ShelfPanel | None = None
        self._shape: tuple[bool, bool] | None = None
        self._sheet = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sheet.setSpacing(GAP)
        self._sheet.addWidget(self._build_offers())
        self._sheet.addWidget(self._build_frame(), 1)
        middle = QWidget(self.page)
        middle.setMaximumWidth(WIDEST)
        row = QHBoxLayout(self.page)
        row.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        row.addStretch()
        row.addWidget(middle, 1_000)
        row.addStretch()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._build_head())
        column.addLayout(self._sheet, 1)
        self.address("")
        self._arrange()
        self.page.show()

    def address(self, role: str) -> None:
        """Speak to a seller, to an owner, or to somebody who has not said."""
        title = self.tr("How well is this business looked after?")
        name, note = self.tr("&Full assessment"), self.tr("About 20 minutes. Ends with advice and a document.")
        if role == "seller":
            title = self.tr("How well is your client looked after?")
            name, note = self.tr("&Assess a client"), self.tr("About 20 minutes. Ends with advice and a proposal.")
        elif role == "owner":
            title = self.tr("How well is your business looked after?")
            name = self.tr("&Assess my business")
            note = self.tr("About 20 minutes. Ends with advice and a report of your own.")
        self._title.setText(title)
        self._full.say(name, note)

    def complete(self) -> None:
        """Add what the first paint does not wait for: icons, keys (whose names take Qt 20 ms), and dropped files."""
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415

        from wizard.ui.widgets.drop_veil import Dropping  # noqa: PLC0415

        self.draw()
        Dropping(self).dropped.connect(self.path_wanted)
        for key, wanted in (
            (QKeySequence.StandardKey.New, self.full_wanted),
            (QKeySequence.StandardKey.Open, self.file_wanted),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(wanted)

    def draw(self) -> None:
        """Add the icons."""
        from wizard.ui.icons import icon  # noqa: PLC0415 - after first paint

        self._settings.setIcon(icon("settings"))
        for picture in self.findChildren(Picture):
            picture.appear()

    def show_library(self, library: Library) -> None:
        """List what is kept; from now on the list looks after itself."""
        from wizard.ui.copying import Copying  # noqa: PLC0415 - after first paint, too
        from wizard.ui.widgets.shelf_panel import ShelfPanel  # noqa: PLC0415 - needs Qt's slow half: after first paint

        if self.panel is None:
            self.panel = ShelfPanel(library)
            self.panel.case_wanted.connect(self.case_wanted)
            self.panel.failed.connect(self.failed)
            Copying(self.panel)  # the panel keeps it
            self._frame_column.addWidget(self.panel)
        self.panel.show_library(library)
        self.panel.show()

    def choose(self, uid: str) -> None:
        """Choose an assessment in the list, if it is there."""
        if self.panel is not None:
            self.panel.list.choose(uid)

    def focus_first(self) -> None:
        """Give the keyboard to the first thing to do."""
        self._full.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._room = event.size()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Use the room there is: the size of the text may be another one than when it was shown last."""
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the list beside the offers where there is room, else under them."""
        if not self._room.isValid():
            return
        room, line = self._room, self.fontMetrics().height()
        narrow, low = room.width() < NARROW * line, room.height() < LOW * line
        cramped = room.width() < max(CRAMPED * line, self._beside_each_other())
        self._frame.setMinimumHeight(round(LIST * line))
        self._about.setVisible(not narrow)
        self._title.setVisible(not (narrow and low))
        if (narrow, cramped) == self._shape:
            return
        self._shape = narrow, cramped
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sheet.setDirection(down if narrow else across)
        self._offers.setDirection(across if narrow and not cramped else down)
        width = round(OFFERS_WIDTH * line)
        self._side.setMinimumWidth(0 if narrow else width)
        self._side.setMaximumWidth(WIDEST if narrow else width)
        for offer in (self._full, self._quick, self._file):
            offer.shorten(short=narrow)
        self._offers.update()
        self._sheet.update()

    def _beside_each_other(self) -> int:
        """Return how wide the page must be for the offers to stand in a row."""
        return sum(each.minimumSizeHint().width() for each in (self._full, self._quick, self._file)) + ROOM_AROUND

    # Building

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        name = QLabel(self.tr("Readiness Wizard"))
        give_role(name, "strong")
        self._settings = settings = QToolButton()
        settings.setText(self.tr("&Settings"))
        settings.setIconSize(QSize(18, 18))
        settings.setToolTip(self.tr("Settings"))
        settings.setAccessibleName(self.tr("Settings"))
        settings.clicked.connect(self.settings_wanted)
        row.addWidget(name)
        row.addStretch()
        row.addWidget(settings)
        return row

    def _build_offers(self) -> QWidget:
        self._side = QWidget()
        self._title = QLabel(wordWrap=True)
        give_role(self._title, "title")
        about = self.tr("And what would be worth its price? The answer may well be: stay as you are.")
        self._about = QLabel(about, wordWrap=True)
        give_role(self._about, "muted")
        self._full = Offer("clipboard-check", primary=True)
        self._quick, self._file = Offer("timer"), Offer("folder-open")
        self._quick.say(self.tr("&Quick check"), self.tr("About 3 minutes. Shows where you stand, and names no plan."))
        self._file.say(
            self.tr("&Open a file..."), self.tr("An assessment, or a PDF exported earlier. Or drop it on this page.")
        )
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addSpacing(8)
        self._offers = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._offers.setSpacing(12)
        for offer, wanted in (
            (self._full, self.full_wanted),
            (self._quick, self.quick_wanted),
            (self._file, self.file_wanted),
        ):
            offer.clicked.connect(wanted)
            self._offers.addWidget(offer)
        column.addLayout(self._offers)
        column.addStretch()
        return self._side

    def _build_frame(self) -> QFrame:
        self._frame = frame = QFrame()
        frame.setObjectName("card")
        self._frame_column = QVBoxLayout(frame)
        self._frame_column.setContentsMargins(0, 0, 0, 0)
        return frame
