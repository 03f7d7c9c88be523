"""The look of the Word document: real styles, so that a seller can change it in one place.

Word's own names are used where it has them (Heading 1, List Bullet, Caption),
so that its navigation, contents and screen readers work as anywhere.

Units:
    points
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

    from wizard.proposal.tones import Tones

FACE = "Calibri"  # on every machine that has Word; the document must stay editable


class Style(NamedTuple):
    """One paragraph style: size, whether bold, which colour of the palette, and the space around it."""

    size: float
    bold: bool
    colour: str
    before: float
    after: float


STYLES = {
    "Normal": Style(10.5, bold=False, colour="body", before=0, after=6),
    "Title": Style(34, bold=True, colour="ink", before=0, after=6),
    "Subtitle": Style(14, bold=False, colour="body", before=0, after=24),
    "Heading 1": Style(20, bold=True, colour="ink", before=4, after=8),
    "Heading 2": Style(13, bold=True, colour="ink", before=14, after=4),
    "List Bullet": Style(10.5, bold=False, colour="body", before=0, after=3),
    "List Number": Style(10.5, bold=False, colour="body", before=0, after=3),
    "Caption": Style(9, bold=False, colour="muted", before=2, after=6),
    "Footer": Style(8.5, bold=False, colour="muted", before=0, after=0),
    "Kicker": Style(9, bold=True, colour="brand", before=18, after=0),
    "Lead": Style(12, bold=False, colour="body", before=0, after=8),
    "Muted": Style(9.5, bold=False, colour="muted", before=0, after=6),
    "Strong Text": Style(10.5, bold=True, colour="ink", before=0, after=6),
    "Table Text": Style(9.5, bold=False, colour="body", before=2, after=2),
    "Table Note": Style(8.5, bold=False, colour="muted", before=0, after=2),
    "Table Head": Style(9, bold=True, colour="muted", before=2, after=2),
    "Figure": Style(18, bold=True, colour="ink", before=4, after=0),
    "Figure Label": Style(9, bold=False, colour="body", before=0, after=2),
}


def dress(document: WordDocument, colours: Tones) -> None:
    """Set every style of the document."""
    for name, style in STYLES.items():
        _dress(_style(document, name), style, rgb(colours, style.colour))


def rgb(colours: Tones, name: str) -> RGBColor:
    """Return a colour of the palette as Word takes it."""
    return RGBColor.from_string(hexed(colours, name))


def hexed(colours: Tones, name: str) -> str:
    """Return a colour as six hexadecimal digits."""
    return str(getattr(colours, name)).removeprefix("#").upper()


def _style(document: WordDocument, name: str) -> ParagraphStyle:
    if name in document.styles:
        return cast("ParagraphStyle", document.styles[name])
    style = cast("ParagraphStyle", document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH))
    style.base_style = document.styles["Normal"]
    return style


def _dress(style: ParagraphStyle, look: Style, colour: RGBColor) -> None:
    style.font.name, style.font.size, style.font.bold = FACE, Pt(look.size), look.bold
    style.font.italic = False
    style.font.color.rgb = colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
        fonts.attrib.pop(qn(script), None)  # a theme's font would win over the name
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), FACE)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.keep_with_next = style.name in {"Kicker", "Heading 1", "Heading 2", "Figure", "Lead"}
    for border in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
        style.element.get_or_add_pPr().remove(border)
