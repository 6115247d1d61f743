"""Names as people write them, without what could disguise them."""

import unicodedata
from collections.abc import Iterator
from enum import StrEnum

from bot.domain.late_pattern import late_pattern

LONGEST = 64
"""Characters of a person's name."""
MOST_WORDS = 6
"""Of a person's name; more are a sentence."""
LONGEST_ASSOCIATION = 200
"""Of an association's: registered names are long."""
_PLAIN = "!-~\u00a1-\u00ac\u00ae-\u017e"
"""What German and English are written with; nothing of it is hidden or put together from parts."""
_PLAIN_LINE = late_pattern(f"[{_PLAIN}]+(?: [{_PLAIN}]+)*")
_PRINTED = f"{_PLAIN}\u2010-\u2027\u2030-\u205e\u20ac"
"""And what printers add: dashes, quotation marks, the euro."""
_PLAIN_TEXT = late_pattern(f"[{_PRINTED}]+(?:[ \\n]+[{_PRINTED}]+)*")
_HIDDEN = {"Cc", "Cf", "Co", "Cs"}
_JOINERS = {"\u200c", "\u200d", "\ufe0f"}
"""Zero-width non-joiner and joiner and the variation selector: Persian needs the one, emoji the others."""
_LOOSE_ENDS = " \u200c\u200d"
_BLANK = {"\u115f", "\u1160", "\u3164", "\uffa0", "\u2800", "\ufffc", "\u034f", "\U0001d159", "\U0001d173"}
"""Letters and signs that show nothing: fillers of Hangul, the empty Braille cell, places that something held."""
_MOST_MARKS = 4
"""On one letter; more pile up over the lines above and below, and no script needs them."""


class NoName(StrEnum):
    """Why something is no name."""

    EMPTY = "empty"
    """There is no letter and no digit in it that anybody sees."""
    LONG = "long"
    MOVE = "move"
    """A yes, a no or a word that leads on; only asked of what people type."""
    STAFF = "staff"
    """It would pass for somebody of the house; only asked of those who name themselves."""


def name_in(raw: str, longest: int = LONGEST) -> str | NoName:
    """The name that somebody wrote, never cut."""
    name = _one_line(raw)
    if len(name) > longest:
        return NoName.LONG
    return name if any(character.isalnum() for character in name) else NoName.EMPTY


def clean_name(raw: str, longest: int = LONGEST) -> str:
    """One line, NFC, nothing hidden in it, at most `longest` characters; empty when nobody sees anything of it."""
    return _one_line(raw)[:longest].rstrip(_LOOSE_ENDS)


def _one_line(raw: str) -> str:
    if _PLAIN_LINE.fullmatch(raw):
        return raw
    kept = "".join(_kept(character) for character in raw if character not in _BLANK)
    line = " ".join("".join(_unpiled(unicodedata.normalize("NFC", kept))).split())
    return _from_first_seen(line).rstrip(_LOOSE_ENDS)


def _unpiled(line: str) -> Iterator[str]:
    """Without the marks that are too many on one letter, whatever the script, also with joiners between them."""
    marks = 0
    for character in line:
        if character not in _JOINERS:
            marks = marks + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        if marks <= _MOST_MARKS:
            yield character


def _from_first_seen(line: str) -> str:
    """Marks and joiners need something to stand on."""
    start = next((at for at, character in enumerate(line) if _seen(character)), len(line))
    return line[start:]


def _seen(character: str) -> bool:
    kind = unicodedata.category(character)
    return character not in _JOINERS and kind[0] not in "MZ" and kind not in _HIDDEN


def clean_text(raw: str) -> str:
    """Free text: line breaks stay, and tabs between the cells of a table; control and direction marks go."""
    if _PLAIN_TEXT.fullmatch(raw) and " \n" not in raw:
        return raw
    lines = raw.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join("".join(map(_kept_in_text, line)).rstrip() for line in lines).strip()


def _kept_in_text(character: str) -> str:
    return character if character == "\t" else _kept(character)


class Short(str):
    """Cut for a button of Telegram; where there is room, `full` is shown."""

    __slots__ = ("full",)
    full: str

    @classmethod
    def of(cls, full: str, longest: int) -> "Short":
        cut = cls(f"{full[: longest - 1].rstrip(_LOOSE_ENDS)}…")
        cut.full = full
        return cut


def short(name: str, longest: int = 28) -> str:
    """For a button, which shows 40 characters."""
    return name if len(name) <= longest else Short.of(name, longest)


def _kept(character: str) -> str:
    if character in _JOINERS:
        return character
    if character.isspace():
        return " "
    code = ord(character)
    never = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # whatever Unicode still assigns
    return "" if never or unicodedata.category(character) in _HIDDEN else character
