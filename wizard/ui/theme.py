"""How the window looks: one palette and a small style sheet, light and dark, in a company's colour.

Widgets that paint themselves read their colours from the palette (the brand is
``Highlight``, a quiet line ``Mid``, an edge ``Dark``, what is chosen
``AlternateBase``, quiet text ``PlaceholderText``), so that a change of scheme
reaches them without anyone telling them.

Units:
    sizes in the style sheet are points for text, so that they follow the system's text size, and pixels for the rest
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFontDatabase, QPalette

from wizard.assets import asset
from wizard.ui.measures import SMALLEST_BODY
from wizard.ui.schemes import scheme_of
from wizard.ui.sheet import larger_type, style_sheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from wizard.ui.schemes import Scheme, SchemeName

Role = QPalette.ColorRole
USUAL_SIZE = "usual_size"
FACES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf")


@lru_cache(maxsize=1)
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


def apply(app: QApplication, scheme: SchemeName | None = None, accent: str = "", text_size: float = 1.0) -> None:
    """Dress the application; without a scheme, as the system asks (light where it does not say).

    Args:
        accent: the company's colour as "#rrggbb"; it is shaded until it can be read.
        text_size: a factor on the system's text size.
    """
    scheme = scheme or system_scheme(app.palette())
    family = load_fonts()
    font = app.font()
    size = _usual_size(app)
    if family is not None:
        font.setFamilies([family])
    font.setPointSizeF(size * text_size)
    if font != app.font():
        app.setFont(font)
    paint(app, scheme, accent)


def paint(app: QApplication, scheme: SchemeName, accent: str = "") -> None:
    """Change the colours only."""
    colours = scheme_of(scheme, accent)
    app.setPalette(_palette(colours))
    app.setStyleSheet(style_sheet(colours, app.font().pointSizeF()))


def enlarge(page: QWidget, app: QApplication, factor: float) -> None:
    """Show one page in larger type, or by a factor of 1 as before; the others need not be dressed anew for that."""
    page.setStyleSheet("" if factor == 1 else larger_type(app.font().pointSizeF() * factor))


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


def _usual_size(app: QApplication) -> float:
    """Return the system's text size in points, which is the application's own until we change it."""
    if app.property(USUAL_SIZE) is None:
        app.setProperty(USUAL_SIZE, max(app.font().pointSizeF(), SMALLEST_BODY))
    return float(app.property(USUAL_SIZE))


def _palette(colours: Scheme) -> QPalette:
    palette = QPalette()
    for role, colour in (
        (Role.Window, colours.ground),
        (Role.Base, colours.card),
        (Role.AlternateBase, colours.wash),
        (Role.Midlight, colours.hover),
        (Role.Button, colours.card),
        (Role.ToolTipBase, colours.card),
        (Role.Mid, colours.line),
        (Role.Dark, colours.edge),
        (Role.Highlight, colours.brand),
        (Role.Link, colours.brand),
        (Role.LinkVisited, colours.brand),
        (Role.HighlightedText, colours.on_brand),
        (Role.PlaceholderText, colours.muted),
    ):
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText):
        palette.setColor(role, QColor(colours.ink))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
    return palette
