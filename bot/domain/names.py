"""Names as people write them, without what could disguise them."""

import unicodedata

LONGEST = 64
_HIDDEN = {"Cc", "Cf", "Co", "Cs"}
_JOINERS = {"\u200c", "\u200d", "\ufe0f"}
"""Zero-width non-joiner and joiner and the variation selector: Persian needs the one, emoji the others."""


def clean_name(raw: str, longest: int = LONGEST) -> str:
    """One line, NFC, no control or direction marks, at most `longest` characters; may be empty."""
    kept = "".join(_kept(character) for character in unicodedata.normalize("NFC", raw))
    return " ".join(kept.split())[:longest].strip()


def clean_text(raw: str) -> str:
    """Free text: line breaks stay, control and direction marks go."""
    lines = raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(_kept(character) for character in line).rstrip() for line in lines).strip()


def short(name: str, longest: int = 28) -> str:
    """For a button, which shows 40 characters."""
    return name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"


def _kept(character: str) -> str:
    if character in _JOINERS:
        return character
    if character.isspace():
        return " "
    hidden = unicodedata.category(character) in _HIDDEN or _is_noncharacter(ord(character))
    return "" if hidden else character


def _is_noncharacter(code: int) -> bool:
    """Never a character, whatever Unicode still assigns; newer emoji are merely unknown to this Python."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
