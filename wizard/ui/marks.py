"""The small marks of the style sheet - ticks, arrows - in a scheme's colours.

A style sheet can only name a file, and cannot colour it. So each mark is an
icon of ours, coloured, and put among Qt's resources in memory: nothing is
written to disk, and it works from a zipped program, too.

Source:
    layout of the three tables: what ``rcc`` writes as format 1
"""

from __future__ import annotations

from functools import cache
from struct import pack
from typing import TYPE_CHECKING

from PySide6.QtCore import qRegisterResourceData

from wizard.assets import asset

if TYPE_CHECKING:
    from wizard.ui.schemes import Scheme

MARKS = {
    "tick": ("check", "on_brand"),
    "dash": ("minus", "on_brand"),
    "down": ("chevron-down", "ink"),
    "up": ("chevron-up", "ink"),
    "right": ("chevron-right", "ink"),
    "left": ("chevron-left", "ink"),
    "down_off": ("chevron-down", "edge"),
    "up_off": ("chevron-up", "edge"),
    "tick_menu": ("check", "ink"),
}
FORMAT, DIRECTORY, HEAVIER = 1, 2, "2.6"
_kept: list[tuple[bytes, bytes, bytes]] = []  # Qt reads them where they lie


def mark_urls(scheme: Scheme) -> dict[str, str]:
    """Return each mark's name and where the style sheet finds it."""
    return {name: f":/{_put(icon, getattr(scheme, colour))}" for name, (icon, colour) in MARKS.items()}


@cache  # what is once among the resources stays there
def _put(icon: str, colour: str) -> str:
    text = asset(f"icons/{icon}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{HEAVIER}"')
    name = f"{icon}-{colour.removeprefix('#')}.svg"
    _kept.append(_tables(name, text.encode()))
    qRegisterResourceData(FORMAT, *_kept[-1])
    return name


def _tables(name: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    """Return tree, names and data of a folder that holds one file."""
    root = pack(">IHII", 0, DIRECTORY, 1, 1)
    leaf = pack(">IHHHI", 0, 0, 0, 1, 0)
    names = pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
    return root + leaf, names, pack(">I", len(content)) + content


def _hash(name: str) -> int:
    value = 0
    for sign in name:
        value = (value << 4) + ord(sign)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
