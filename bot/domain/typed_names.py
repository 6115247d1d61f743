"""A name that somebody was asked for, and the words that are none because they only lead on."""

from bot.domain.names import LONGEST, NoName, name_in
from bot.domain.typed_moves import asks_what_now, gets_on, greets
from bot.domain.typed_text import UNSURE, folded, is_no, is_yes

NAMES = frozenset(("jo",))
"""A yes that people are called, too."""


def typed_name_in(raw: str, longest: int = LONGEST) -> str | NoName:
    """The name that they typed; none when it is a yes, a no or a word that gets its writer on."""
    name = name_in(raw, longest)
    return NoName.MOVE if not isinstance(name, NoName) and _only_moves(raw) else name


def _only_moves(raw: str) -> bool:
    said = folded(raw)
    if said in NAMES:
        return False
    return said in UNSURE or is_yes(raw) or is_no(raw) or gets_on(raw) or greets(raw) or asks_what_now(raw)
