"""A font as it is embedded: reportlab's subsets, with a map back to the text that readers can trust.

reportlab's own map says that a subset's first place is the letter U+0000,
names joined Arabic shapes instead of letters, and has more lines in a block
than the format allows; archives accept none of that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.ttfonts import TTFont

from wizard.proposal.scripts import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from io import BytesIO

BLOCK = 100  # lines in one block of a character map, at most
HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange"""
FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Face(TTFont):
    """A TrueType font whose text can be copied, searched and read aloud."""

    def __init__(self, name: str, data: BytesIO) -> None:
        super().__init__(name, data, asciiReadable=True, shapable=False)

    def addObjects(self, doc: Any) -> None:  # noqa: ANN401, N802 - reportlab's name; it has no type for documents
        """Add the subsets that a document uses."""
        subsets = self.state[doc].subsets
        known = set(doc.idToObject)
        super().addObjects(doc)
        maps = [name for name in doc.idToObject if name not in known and name.startswith("toUnicodeCMap:")]
        for name, subset in zip(maps, subsets, strict=True):
            doc.idToObject[name].content = character_map(subset)


def character_map(subset: Sequence[int]) -> str:
    """Return what tells readers which text each place of a subset stands for."""
    lines = list(_lines(subset))
    blocks = [lines[start : start + BLOCK] for start in range(0, len(lines), BLOCK)]
    body = (f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return "\n".join([HEAD, *body, FOOT])


def _lines(subset: Sequence[int]) -> Iterator[str]:
    for place, code in enumerate(subset):
        if code:
            letters = plain(chr(code))
            text = letters if len(letters) == 1 else chr(code)  # two letters as one sign: readers would turn them round
            yield f"<{place:02X}> <{text.encode('utf-16-be').hex().upper()}>"
