"""The bytes of a text file, whichever program wrote them -> text."""

import codecs
from typing import cast

_SAMPLE = 400


def text_of(content: bytes) -> str:
    """UTF-8 or UTF-16, with or without a mark. A byte that is no UTF-8 is read as Windows writes it (CP1252)."""
    wide = _wide(content)
    text = content.decode(wide, "replace") if wide else content.decode("utf-8-sig", "foreign")
    return text.lstrip("\ufeff").replace("\0", "")


def _wide(content: bytes) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    even, odd = content[:_SAMPLE:2], content[1:_SAMPLE:2]
    if odd.count(0) * 2 > len(odd):
        return "utf-16-le"
    return "utf-16-be" if even.count(0) * 2 > len(even) else ""


def _foreign(fault: UnicodeError) -> tuple[str, int]:
    found = cast("UnicodeDecodeError", fault)
    return found.object[found.start : found.end].decode("cp1252", "replace"), found.end


codecs.register_error("foreign", _foreign)
