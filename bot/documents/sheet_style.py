"""How every document of the house looks: A4, 2.5 cm, 11 pt, German, and nobody named in its properties."""

from datetime import UTC, date, datetime

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

GAP = "Gap"
"""The style of a small grey hint."""
FONT = "Arial"
GREY = RGBColor(0x59, 0x59, 0x59)
INK = RGBColor(0x1F, 0x1F, 0x1F)
MARGIN = Cm(2.5)
_SIZES = {"Normal": 11, "Title": 22, "Subtitle": 12, "Heading 1": 13, "Heading 2": 11}
_SPACES = {"Normal": (0, 6), "Heading 1": (16, 4), "Heading 2": (8, 2)}
"""Points above and below."""


def set_up(document: Document, title: str, day: date) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN
    for name, size in _SIZES.items():
        _style(document, name, size)
    _gap_style(document)
    _languages(document)
    properties = document.core_properties
    properties.title, properties.language = title, "de-DE"
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.created = properties.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)


def _style(document: Document, name: str, size: int) -> None:
    style = _paragraph_style(document, name)
    style.font.size, style.font.name = Pt(size), FONT
    style.font.color.rgb = INK
    style.font.italic = False
    style.font.bold = name in {"Title", "Heading 1", "Heading 2"}
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), FONT)
    fonts.set(qn("w:eastAsia"), FONT)
    if name in _SPACES:
        above, below = _SPACES[name]
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(above), Pt(below)
    if name == "Normal":
        style.paragraph_format.line_spacing = 1.15


def _gap_style(document: Document) -> None:
    style = document.styles.add_style(GAP, 1)
    assert isinstance(style, ParagraphStyle)  # noqa: S101  (WD_STYLE_TYPE.PARAGRAPH makes one)
    style.base_style = document.styles["Normal"]
    style.font.size, style.font.italic = Pt(9), True
    style.font.color.rgb = GREY


def _paragraph_style(document: Document, name: str) -> ParagraphStyle:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)  # noqa: S101  (the names above are)
    return style


def _languages(document: Document) -> None:
    """In the defaults and in the base style, so that the spelling is checked as German everywhere."""
    for properties in document.styles.element.iter(qn("w:rPr")):
        for old in properties.findall(qn("w:lang")):
            properties.remove(old)
    language = element("w:lang", val="de-DE", eastAsia="de-DE", bidi="ar-SA")
    _paragraph_style(document, "Normal").element.get_or_add_rPr().append(language)


def element(name: str, **attributes: str) -> BaseOxmlElement:
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made
