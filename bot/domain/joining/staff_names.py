"""Names by which somebody would pass for the Koordination or for the house itself."""

import unicodedata
from functools import cache

from bot.domain.names import LONGEST, NoName, clean_name
from bot.domain.typed_names import typed_name_in

STAFF = ("koordinati", "koordinator", "coordinati", "coordinator", "projektschmiede")
"""Beginnings of words that only the house says of somebody, wherever they stand, also with blanks in between."""
HOUSE = {"admin", "administrator", "administration", "support", "team", "bot", "moderator", "moderation", "system"}
"""A name of these words alone is none."""
_ARTICLES = {"das", "der", "die", "the", "von", "of", "dein", "euer", "ihr", "your"}
_ALIKE = str.maketrans(
    "аеорсхукіјѕтмнвгпидԁοκιναρτεηυχı0134578ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡɩΙ|!ł",
    "aeopcxykijstmhbrnudd" + "okivaptnyuxi" + "oiea" + "stb" + "abcdefghijklmnoprstuvwyzagiiiil",
)
"""Letters of other scripts, and digits, that look like Latin ones."""


def looks_like_staff(name: str) -> bool:
    words = _plain(name)
    whole = "".join(words)
    drawn, known = _of_staff()
    if any(staff in whole for staff in drawn):
        return True
    return any(word in known for word in words) and all(word in known | _ARTICLES for word in words)


def own_name_in(raw: str) -> str | NoName:
    """The name that somebody gives themselves."""
    name = typed_name_in(raw)
    return NoName.STAFF if not isinstance(name, NoName) and looks_like_staff(name) else name


def proposed_name(raw: str, longest: int = LONGEST) -> str:
    """As they are called elsewhere; empty when they would pass for somebody else."""
    name = clean_name(raw, longest)
    return "" if looks_like_staff(name) else name


@cache
def _of_staff() -> tuple[tuple[str, ...], frozenset[str]]:
    """As `_plain` writes them."""
    return tuple(map(_drawn, STAFF)), frozenset(map(_drawn, HOUSE))


def _plain(name: str) -> list[str]:
    same = unicodedata.normalize("NFKC", name).casefold().translate(_ALIKE)
    bare = "".join(one for one in unicodedata.normalize("NFKD", same) if not unicodedata.combining(one)).replace(
        "l", "i"
    )
    return "".join(one if one.isalnum() else " " for one in bare).split()


def _drawn(word: str) -> str:
    return "".join(_plain(word))
