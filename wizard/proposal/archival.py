"""What makes a PDF last: what it says about itself, its colours' meaning, and the assessment inside.

PDF/A-3a for archives and PDF/UA-1 for readers who cannot see; both are said in
the packet of metadata that a validator reads first.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream, PDFString, PDFZCompress

from wizard.assets import asset
from wizard.domain.language import say

if TYPE_CHECKING:
    import datetime as dt

ENCLOSED = "assessment.readiness"
PROFILE = "srgb.icc"
PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>3</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>the part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a file says about itself.

    Attributes:
        created: the date on the document; noon is taken, so that it is that day in most of the world.
        enclosed: the assessment, as ``.readiness`` holds it; empty for none.
    """

    title: str
    author: str
    subject: str
    language: str
    creator: str
    created: dt.date
    enclosed: bytes = b""

    @property
    def moment(self) -> str:
        """The time of creation, as PDF writes it."""
        return f"D:{self.created:%Y%m%d}120000Z"


def describe(file: Any, imprint: Imprint, producer: str) -> None:  # noqa: ANN401 - reportlab's document
    """Put metadata, the meaning of colours and the enclosed assessment into a file."""
    catalog = file.Catalog
    catalog.Metadata = _stream("Metadata", _packet(imprint, producer), packed=False, Subtype="/XML")
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    profile = file.Reference(_stream("", _profile(), N=3))
    intent = {"Type": "/OutputIntent", "S": "/GTS_PDFA1", "DestOutputProfile": profile}
    names = {"OutputConditionIdentifier": PDFString("sRGB"), "Info": PDFString("sRGB IEC61966-2.1")}
    catalog.OutputIntents = PDFArray([PDFDictionary({**intent, **names})])
    if imprint.enclosed:
        enclosed = file.Reference(_enclosed(file, imprint))
        catalog.AF = PDFArray([enclosed])
        listing = PDFDictionary({"Names": PDFArray([PDFString(ENCLOSED), enclosed])})
        catalog.Names = PDFDictionary({"EmbeddedFiles": listing})


def _packet(imprint: Imprint, producer: str) -> bytes:
    names = ("title", "author", "subject", "language", "creator")
    said = {name: escape(getattr(imprint, name)) for name in names}
    return PACKET.format(**said, producer=escape(producer), moment=f"{imprint.created}T12:00:00Z").encode()


def _enclosed(file: Any, imprint: Imprint) -> PDFDictionary:  # noqa: ANN401 - of reportlab, untyped
    about = PDFDictionary({"ModDate": PDFString(imprint.moment), "Size": len(imprint.enclosed)})
    content = file.Reference(_stream("EmbeddedFile", imprint.enclosed, Subtype="/application#2Fjson", Params=about))
    name = PDFString(ENCLOSED)
    return PDFDictionary(
        {
            "Type": "/Filespec",
            "F": name,
            "UF": name,
            "AFRelationship": "/Source",
            "Desc": PDFString(say("The answers that this document was made from")),
            "EF": PDFDictionary({"F": content, "UF": content}),
        }
    )


def _stream(kind: str, content: bytes, *, packed: bool = True, **extra: object) -> PDFStream:
    about = PDFDictionary({**({"Type": f"/{kind}"} if kind else {}), **extra})
    return PDFStream(about, content, [PDFZCompress] if packed else None)


@cache
def _profile() -> bytes:
    return asset(PROFILE).read_bytes()
