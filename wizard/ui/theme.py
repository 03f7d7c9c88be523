"""How the window looks: one palette and a small style sheet, light and dark.

Widgets that paint themselves read their colours from the palette (the brand is
``Highlight``, a quiet line ``Mid``, quiet text ``PlaceholderText``), so that a
change of scheme reaches them without anyone telling them.

Units:
    sizes in the style sheet are points for text, so that they follow the system's text size, and pixels for the rest
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from wizard.assets import asset

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

SchemeName = Literal["light", "dark"]
Role = QPalette.ColorRole
FACES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")
SMALLEST_BODY = 10.5


class Scheme(NamedTuple):
    """The colours of one scheme; text colours have a contrast of at least 4.5 on ``ground`` and ``card``."""

    ground: str
    card: str
    line: str
    edge: str
    ink: str
    muted: str
    brand: str
    on_brand: str
    wash: str
    bad: str
    warn: str
    good: str


LIGHT = Scheme(
    ground="#F4F6FA",
    card="#FFFFFF",
    line="#D8DFEA",
    edge="#74839B",
    ink="#0F172A",
    muted="#56657C",
    brand="#1D4ED8",
    on_brand="#FFFFFF",
    wash="#EAF1FE",
    bad="#B42318",
    warn="#8A5300",
    good="#146C43",
)
DARK = Scheme(
    ground="#10151F",
    card="#181F2C",
    line="#323D50",
    edge="#8391A8",
    ink="#E9EEF6",
    muted="#9DAABF",
    brand="#82AAFF",
    on_brand="#0B1220",
    wash="#1F2C47",
    bad="#FF9D92",
    warn="#F1C267",
    good="#7AD6A5",
)

QSS = Template("""
QWidget { color: $ink; placeholder-text-color: $muted; }
QMainWindow, QScrollArea, QWidget#page { background: $ground; border: 0; }
QLabel[role="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}pt; font-weight: 600; }
QLabel[role="question"] { font-size: ${lead}pt; font-weight: 600; }
QLabel[role="lead"] { font-size: ${lead}pt; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="kicker"] { color: $brand; font-size: ${small}pt; font-weight: 600; }
QLabel[role="hint"] { color: $warn; }
QLabel[role="figure"] { font-size: ${figure}pt; font-weight: 600; }
QGroupBox, QFrame#card { background: $card; border: 1px solid $line; border-radius: 10px; margin: 0; padding: 0; }
QFrame#banner { background: $card; border: 1px solid $bad; border-left: 4px solid $bad; border-radius: 6px; }
QFrame#side { background: $card; border: 0; border-right: 1px solid $line; }
QFrame#footer { background: $card; border: 0; border-top: 1px solid $line; }
QLineEdit, QPlainTextEdit { background: $card; border: 1px solid $edge; border-radius: 6px; padding: 7px 9px;
    selection-background-color: $brand; selection-color: $on_brand; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid $brand; padding: 6px 8px; }
QPushButton { background: $card; border: 1px solid $edge; border-radius: 6px; padding: 7px 16px; }
QPushButton:hover { background: $wash; }
QPushButton:focus { border: 2px solid $brand; padding: 6px 15px; }
QPushButton:disabled { color: $muted; border-color: $line; }
QPushButton[role="primary"] { background: $brand; color: $on_brand; border-color: $brand; font-weight: 600; }
QPushButton[role="primary"]:disabled { background: $line; color: $muted; border-color: $line; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="link"] { background: transparent; color: $brand; border: 1px solid transparent; padding: 3px 4px;
    text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 2px solid $brand; border-radius: 4px; padding: 2px 3px; }
QToolButton { background: transparent; color: $muted; border: 2px solid transparent; border-radius: 4px; padding: 3px; }
QToolButton:hover { color: $ink; background: $wash; }
QToolButton:focus { border-color: $brand; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $brand; border-radius: 3px; }
QListWidget { background: transparent; border: 2px solid transparent; border-radius: 8px; outline: 0; }
QListWidget:focus { border-color: $brand; }
QTableWidget { background: $card; border: 1px solid $line; border-radius: 8px; gridline-color: $line; outline: 0; }
QTableWidget:focus { border: 1px solid $brand; }
QTableWidget::item { padding: 6px 5px; }
QTableWidget::item:selected { background: $wash; color: $ink; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: $muted; border: 0; border-bottom: 1px solid $edge;
    padding: 7px 8px; font-weight: 600; }
QToolTip { background: $card; color: $ink; border: 1px solid $edge; padding: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 3px; min-height: 32px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[role="verdict"] { font-size: ${verdict}pt; font-weight: 600; }
QLabel[role="badge"] { background: $wash; color: $brand; border-radius: 4px; padding: 1px 6px; font-weight: 600; }
QFrame#head { background: $card; border: 0; border-bottom: 1px solid $line; }
QTabBar { background: transparent; border: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-bottom: 3px solid transparent;
    padding: 8px 12px 7px 12px; font-weight: 600; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $brand; border-bottom-color: $brand; }
QTabBar::tab:selected:focus { background: $wash; }
QFrame#whatif { background: $wash; border: 0; border-bottom: 2px dashed $brand; }
QPushButton[role="spot"] { background: transparent; border: 2px solid transparent; border-radius: 4px; padding: 0; }
QPushButton[role="spot"]:hover { border-color: $line; }
QPushButton[role="spot"]:focus { border-color: $brand; }
QSlider { min-height: 26px; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $brand; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: $card; border: 2px solid $brand; width: 14px; height: 14px; margin: -7px 0;
    border-radius: 9px; }
QSlider::handle:horizontal:hover { background: $wash; }
QSlider::handle:horizontal:focus { background: $brand; border-color: $ink; }
QTableView { background: $card; border: 1px solid $line; border-radius: 8px; outline: 0; }
QTableView:focus { border: 1px solid $brand; }
QTableView::item { padding: 4px 6px; border: 0; }
QTableView::item:selected { background: $wash; color: $ink; }
""")


def load_fonts() -> str | None:
    """Add the faces the project ships to Qt, and return their family; ``None`` where they are left out."""
    family = None
    for face in FACES:
        try:
            data = asset(f"fonts/{face}").read_bytes()
        except FileNotFoundError:
            continue
        number = QFontDatabase.addApplicationFontFromData(data)
        family = next(iter(QFontDatabase.applicationFontFamilies(number)), family)
    return family


def apply(app: QApplication, scheme: SchemeName | None = None) -> None:
    """Dress the application; without a scheme, as the system asks (light where it does not say)."""
    family = load_fonts()
    font = QFont(app.font())
    if family is not None:
        font.setFamilies([family])
    font.setPointSizeF(max(font.pointSizeF(), SMALLEST_BODY))
    app.setFont(font)
    paint(app, scheme or system_scheme(app.palette()))


def paint(app: QApplication, scheme: SchemeName) -> None:
    """Change the colours only."""
    colours = DARK if scheme == "dark" else LIGHT
    app.setPalette(_palette(colours))
    body = app.font().pointSizeF()
    sizes = {
        "title": body * 1.75,
        "verdict": body * 1.9,
        "heading": body * 1.25,
        "lead": body * 1.08,
        "figure": body * 1.9,
        "small": body * 0.9,
    }
    app.setStyleSheet(QSS.substitute(colours._asdict(), **{name: f"{size:.1f}" for name, size in sizes.items()}))


def system_scheme(palette: QPalette) -> SchemeName:
    """Return what the system asks for, by the colours it hands out; Qt's own enumeration takes 25 ms to import."""
    return "dark" if palette.color(Role.Window).lightness() < palette.color(Role.WindowText).lightness() else "light"


def give_role(widget: QWidget, role: str) -> None:
    """Name what a new widget is for, so that the style sheet dresses it."""
    widget.setProperty("role", role)


def change_role(widget: QWidget, role: str) -> None:
    """Name what a widget on screen is for from now on, and dress it again."""
    give_role(widget, role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def _palette(colours: Scheme) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (Role.Window, colours.ground),
        (Role.Base, colours.card),
        (Role.AlternateBase, colours.wash),
        (Role.Button, colours.card),
        (Role.ToolTipBase, colours.card),
        (Role.Mid, colours.line),
        (Role.Dark, colours.edge),
        (Role.Highlight, colours.brand),
        (Role.Link, colours.brand),
        (Role.HighlightedText, colours.on_brand),
        (Role.PlaceholderText, colours.muted),
    ):
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText):
        palette.setColor(role, QColor(colours.ink))
    palette.setColor(QPalette.ColorGroup.Disabled, Role.ButtonText, QColor(colours.muted))
    return palette
