"""A provider's logo: a picture as it was in its file, or shapes to paint at any size."""

from __future__ import annotations

from typing import Literal, NamedTuple

LogoKind = Literal["png", "jpeg", "svg"]
GradientKind = Literal["linear", "radial"]
Matrix = tuple[float, float, float, float, float, float]
Stroke = tuple[str, tuple[float, ...]]  # "M", "L", "C" or "Z", and the absolute points that follow, y downwards


class Gradient(NamedTuple):
    """Colours that run into each other.

    Attributes:
        points: from and to of a linear one (x, y, x, y); centre and radius of a radial one.
        stops: where on the way each colour is reached, 0 to 1, and the colour.
        places: what moves the points to where they stand in the logo, the outermost first.
    """

    kind: GradientKind
    points: tuple[float, ...]
    stops: tuple[tuple[float, str], ...]
    places: tuple[Matrix, ...] = ()


class Shape(NamedTuple):
    """One filled or stroked outline; colours as "#rrggbb", empty for none; opacities 0 to 1.

    Attributes:
        gradient: what it is filled with in place of the flat colour, which then is one of the gradient's.
    """

    path: tuple[Stroke, ...]
    fill: str = "#000000"
    stroke: str = ""
    width: float = 1.0
    fill_opacity: float = 1.0
    stroke_opacity: float = 1.0
    even_odd: bool = False
    gradient: Gradient | None = None


class Logo(NamedTuple):
    """A logo.

    Attributes:
        file: its name in the provider file, relative to that.
        content: the file's bytes, already found to be sound.
        width, height: in its own units; only their ratio matters.
        shapes: what an SVG paints, moved so that it fills the width and height; none for a picture of pixels.
    """

    file: str
    kind: LogoKind
    content: bytes
    width: float
    height: float
    shapes: tuple[Shape, ...] = ()

    def within(self, width: float, height: float) -> tuple[float, float]:
        """Return the size at which the whole logo fits a box."""
        share = min(width / self.width, height / self.height)
        return self.width * share, self.height * share
