"""Colours and strokes of SVG shapes: attributes, ``style`` and simple classes."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.domain.language import say
from wizard.domain.logo import Shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from xml.etree.ElementTree import Element

NOTHING = ""
PAINT = ("fill", "stroke", "stroke-width", "fill-opacity", "stroke-opacity", "fill-rule", "color")
STOPS = frozenset({"stop-color", "stop-opacity"})
CUTTING = frozenset({"clip-path", "mask", "filter"})
HARMLESS = frozenset({"stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "clip-rule", "enable-background"})
RULE = re.compile(r"\.([\w-]+)\s*\{([^}]*)\}")
COLOURS = {
    "black": "#000000", "white": "#ffffff", "red": "#ff0000", "green": "#008000", "blue": "#0000ff",
    "yellow": "#ffff00", "orange": "#ffa500", "purple": "#800080", "teal": "#008080", "navy": "#000080",
    "gray": "#808080", "grey": "#808080", "silver": "#c0c0c0", "maroon": "#800000", "lime": "#00ff00",
    "aqua": "#00ffff", "cyan": "#00ffff", "fuchsia": "#ff00ff", "magenta": "#ff00ff", "olive": "#808000",
}  # fmt: skip
HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})")
RGB = re.compile(r"rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)")
POINTED = re.compile(r"url\(\s*['\"]?#([^'\")]+?)['\"]?\s*\).*")
SHORT = 3


@dataclass(frozen=True, slots=True)
class Styled:
    """How a part looks, and what the parts inside it inherit; ``gradient`` is the id of what fills it, if any."""

    shape: Shape
    gradient: str
    handed_down: Mapping[str, str]


def rules(text: str) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the classes of a style sheet with what they set."""
    for name, body in RULE.findall(text):
        yield name, declared(body)


def look_of(own: Mapping[str, str], above: Mapping[str, str], styles: Mapping[str, Mapping[str, str]]) -> Styled:
    """Return how a part looks.

    Raises:
        ValueError: it is painted in a way that is not flat colour.
    """
    found = {key: value for key, value in above.items() if key != "opacity"}
    found |= {key: own[key] for key in PAINT if key in own}
    for name in own.get("class", "").split():
        found |= styles.get(name, {})
    found |= declared(own.get("style", ""))
    whole = share(own.get("opacity", found.get("opacity", "1"))) * share(above.get("opacity", "1"))
    found["opacity"] = str(whole)
    pointed = POINTED.fullmatch(found.get("fill", "").strip())
    shape = Shape(
        (),
        NOTHING if pointed else colour_of(found.get("fill", "black"), found.get("color", "black")),
        colour_of(found.get("stroke", "none"), found.get("color", "black")),
        _length(found.get("stroke-width", "1")),
        whole * share(found.get("fill-opacity", "1")),
        whole * share(found.get("stroke-opacity", "1")),
        found.get("fill-rule") == "evenodd",
    )
    return Styled(shape, pointed[1] if pointed else NOTHING, found)


def declared(text: str) -> dict[str, str]:
    """Return what a ``style`` sets.

    Raises:
        ValueError: it points elsewhere, or cuts something off.
    """
    return dict(_declarations(text))


def _declarations(text: str) -> Iterator[tuple[str, str]]:
    for part in text.split(";"):
        key, colon, value = part.partition(":")
        key = key.strip().lower()
        if not colon or key in HARMLESS or key.startswith("-"):
            continue
        if "url(" in value.lower() and not (key == "fill" and POINTED.fullmatch(value.strip())):
            raise ValueError(say("its {name} points elsewhere", name=key))
        if key in CUTTING and value.strip() != "none":
            raise ValueError(say("it uses {name}", name=key))
        if key in PAINT or key in STOPS or key == "opacity":
            yield key, value.strip()


def colour_of(text: str, current: str = "black") -> str:
    """Return a colour as "#rrggbb", or nothing.

    Raises:
        ValueError: it is none that is known here.
    """
    word = text.strip().lower()
    if word in {"none", "transparent"}:
        return NOTHING
    if word == "currentcolor":
        return colour_of(current.lower().replace("currentcolor", "black"))
    if word in COLOURS:
        return COLOURS[word]
    if HEX.fullmatch(word):
        return word if len(word) > SHORT + 1 else "#" + "".join(sign * 2 for sign in word[1:])
    rgb = RGB.fullmatch(word)
    if rgb:
        return "#" + "".join(f"{min(255, int(part)):02x}" for part in rgb.groups())
    raise ValueError(say("it is painted with {text}", text=repr(text[:30])))


def tag_of(part: Element) -> str:
    """Return what kind of element a part is, whatever its namespace."""
    return str(part.tag).rpartition("}")[2].lower()


def numbers(text: str) -> list[float]:
    """Return the numbers of a text, parted by spaces or commas.

    Raises:
        ValueError: something else stands there.
    """
    try:
        found = [float(part) for part in re.split(r"[\s,]+", text.strip()) if part]
    except ValueError:
        found = [math.nan]
    if not all(map(math.isfinite, found)):
        raise ValueError(say("it holds {text} in place of a number", text=repr(text[:20])))
    return found


def share(text: str) -> float:
    """Return a share of 0 to 1, written as one or in percent.

    Raises:
        ValueError: it is no number.
    """
    whole = 100.0 if text.strip().endswith("%") else 1.0
    return min(1.0, max(0.0, sum(numbers(text.strip().removesuffix("%"))) / whole))


def _length(text: str) -> float:
    return sum(numbers(text.strip().removesuffix("px")))
