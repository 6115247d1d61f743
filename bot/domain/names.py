"""Names as people write them, without what could disguise them."""

import unicodedata

LONGEST = 64
_HIDDEN = {"Cc", "Cf", "Co", "Cs", "Cn"}
_JOINERS = {"\u200d", "\ufe0f"}
"""Zero-width joiner and variation selector: they hold an emoji together."""


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
    return "" if unicodedata.category(character) in _HIDDEN else character
