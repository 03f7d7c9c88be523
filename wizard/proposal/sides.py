"""Two short lists beside each other; one alone stands below its heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.proposal.blocks import Beside, Bullets, Heading, Side

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wizard.proposal.blocks import Block, Point


def sided(left: tuple[str, tuple[Point, ...]], right: tuple[str, tuple[Point, ...]]) -> Iterator[Block]:
    """Yield two lists, each with its title, that have something to say."""
    filled = [Side(title, points) for title, points in (left, right) if points]
    if len(filled) > 1:
        yield Beside(filled[0], filled[1])
    for side in filled if len(filled) == 1 else ():
        yield Heading(side.title)
        yield Bullets(side.points)
