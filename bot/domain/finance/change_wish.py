"""What somebody types who wants an item changed or out: "Miete doch 500", "Honorar streichen"."""

import re
from collections.abc import Sequence

from msgspec import Struct

from bot.domain.finance.plan import FinanceItem
from bot.domain.finance_lines.titles import ENDS
from bot.domain.glossary import plain
from bot.domain.late_pattern import late_pattern

LONGEST = 120
"""Characters of a wish."""
_NUMBER = r"(?:(?:nur|ca\.?|circa|etwa|rund|only|about)\s)*(?:€\s?)?\d"
_OUT = (
    r"löschen|gelöscht|streichen|gestrichen|entfernen|entfernt|rausnehmen|herausnehmen|rausstreichen|weglassen|rauslassen"
    r"|raus|weg|fällt\s(?:weg|aus)|entfällt|brauchen\swir\s(?:doch\s)?nicht(?:\smehr)?|wird\snicht\s(?:mehr\s)?gebraucht|delete|remove"
)
_TAKE_OUT = r"löschen?|lösch|streichen?|streich|entfernen?|entfern|nimm|nehmt|delete|remove|drop|take\sout"
_CHANGING = (
    r"(?:ab|ver)?ändern|geändert|korrigieren|korrigiert|anpassen|angepasst|erhöhen|erhöht|senken|gesenkt|kürzen|gekürzt|reduzieren"
    r"|reduziert|setzen"
)
_CHANGE = (
    r"(?:ab|ver)?ändere?n?|korrigieren?|setzen?|setz|erhöhen?|senken?|kürzen?|reduzieren?|korrektur|änderung|change|correct"
    r"|set|update|increase|reduce"
)
_NOW = r"doch|jetzt|nun|inzwischen|now|actually"
_ONLY = r"(?:(?:nur|erst|auch|noch)\s)*(?:(?:auf|bei|at|to)\s)?"
_OLD = late_pattern(
    rf"[\s,;]+(?:\(?(?:und\s|and\s)?(?:an)?statt|(?:und\s|and\s)?nicht(?:\smehr)?|instead\sof|not)\s(?:bisher\s|vorher\s|wie\sbisher\s)?{_NUMBER}"
    rf"[\d.,'’]*(?:\s?[x×*]\s?\d[\d.,]*)?\s?(?:€|euro?s?\b|eur\b)?(?:[.,]?-)?\)?|(?<!\w)(?:von|from)\s{_NUMBER}[\d.,'’]*\s?(?:€|euro?s?\b)?(?=\s(?:auf|to)\s)",
    re.IGNORECASE,
)
"""The amount that does not count any more."""
_REMOVALS = tuple(
    late_pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?P<x>.+?)[\s:,–-]+(?:(?:bitte|doch|wieder|ganz|jetzt|soll|kann|muss|wird|ist|please)\s)*(?:{_OUT})(?:\sbitte)?\W*$",
        rf"^(?:bitte\s|please\s)?(?:{_TAKE_OUT})[\s:]+(?:bitte\s)?(?P<x>.+?)(?:\s(?:bitte|raus|weg|heraus|wieder|out|please))*\W*$",
    )
)
_CHANGES = tuple(
    late_pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?:bitte\s|please\s)?(?:{_CHANGE})[\s:]+(?:bitte\s)?(?P<x>\D.*?)[\s:=]+(?:(?:auf|in|zu|to|um)\s)?(?P<w>{_NUMBER}.*)$",
        rf"^(?P<x>.+?)[\s:,]+(?:bitte\s|doch\s)*(?:{_CHANGING})[\s:]+(?:(?:auf|in|zu)\s)?(?P<w>{_NUMBER}.*)$",
        rf"^(?P<x>.+?)\s(?:bitte\s|doch\s|jetzt\s)*(?:auf|zu)\s(?P<w>{_NUMBER}.*?)\s(?:{_CHANGING})\W*$",
        rf"^(?P<x>.+?)[\s:,]+(?:es\s)?(?:(?:{_NOW})\s)+{_ONLY}(?P<w>{_NUMBER}.*)$",
    )
)
_NO_AMOUNT = tuple(
    late_pattern(pattern, re.IGNORECASE)
    for pattern in (
        rf"^(?P<x>\D+?)[\s:,]+(?:bitte\s|doch\s)*(?:{_CHANGING})(?:\sbitte)?\W*$",
        r"^(?:bitte\s|please\s)?(?:ändern?|korrigieren?|change|correct)[\s:]+(?P<x>\D+?)\W*$",
    )
)
_BY = late_pattern(
    rf"^(?P<x>\D+?)[\s:,]+(?:(?:bitte|{_CHANGING})\s)*(?:um|by)\s{_NUMBER}.*$"
    rf"|^(?P<y>\D+?)\s(?:kostet\s|wird\s)?{_NUMBER}[\d.,]*\s?(?:€|euro?s?|eur)?\s(?:mehr|weniger|teurer|billiger|günstiger|more|less)\W*$",
    re.IGNORECASE,
)
"""By how much it changes: what it comes to then, somebody else says."""
_WITH_OLD = late_pattern(rf"^(?P<x>\D+?)[\s:,]+(?:auf\s|to\s)?(?P<w>{_NUMBER}.*)$", re.IGNORECASE)
_WEAK = late_pattern(rf"^(?P<x>\D+?)\s(?:auf|to)\s(?P<w>{_NUMBER}.*)$", re.IGNORECASE)
_AHEAD = late_pattern(
    r"^(?:(?:bitte|please|und|die|der|das|den|dem|unsere?n?|posten|the|our|item)\s+)+(?=\S)", re.IGNORECASE
)
_BEHIND = late_pattern(
    r"\s(?:kostet|kosten|beträgt|sind|ist|wird|wurde|soll|kann|muss|bitte|doch|jetzt|nun|sondern|costs?|is|are)$",
    re.IGNORECASE,
)
_AMOUNT_BEHIND = late_pattern(r"\s(?:€\s?)?\d[\d.,'’]*\s?(?:€|euro?s?|eur)?$", re.IGNORECASE)
_SAME = 4
"""Letters by which "Miete" and "Mieten" are one word."""


class ChangeWish(Struct, frozen=True):
    words: str
    """By which the item is called."""
    worth: str = ""
    """Its new amount, as it was typed; empty when none was said."""
    removes: bool = False
    items: tuple[FinanceItem, ...] = ()
    """That may be meant."""


def change_wish(text: str, items: Sequence[FinanceItem]) -> ChangeWish | None:
    """None for what is no such wish. One that names no item of the plan says so with an empty `items`."""
    line = " ".join(text.split())
    if len(line) > LONGEST or "\n" in text.strip():
        return None
    return _removal(line, items) or _change(line, items)


def _removal(line: str, items: Sequence[FinanceItem]) -> ChangeWish | None:
    found = next(filter(None, (pattern.match(line) for pattern in _REMOVALS)), None)
    if found is None:
        return None
    words = _called(found["x"])
    meant = items_called(words, items) or items_called(_AMOUNT_BEHIND.sub("", words), items)
    named = words and not _AMOUNT_BEHIND.search(words)
    return ChangeWish(words, removes=True, items=meant) if meant or named else None


def _change(line: str, items: Sequence[FinanceItem]) -> ChangeWish | None:
    bare = " ".join(_OLD.sub(" ", line).split())
    patterns = (*_CHANGES, _WITH_OLD) if bare != line else _CHANGES
    if found := next(filter(None, (pattern.match(bare) for pattern in patterns)), None):
        return _wish(found["x"], found["w"], items)
    if found := next(filter(None, (pattern.match(line) for pattern in _NO_AMOUNT)), None):
        return _wish(found["x"], "", items)
    by, weak = _BY.match(line), _WEAK.match(line)
    wish = _wish(by["x"] or by["y"], "", items) if by else _wish(weak["x"], weak["w"], items) if weak else None
    return wish if wish and wish.items else None


def _wish(called: str, worth: str, items: Sequence[FinanceItem]) -> ChangeWish | None:
    words = _called(called)
    return ChangeWish(words, worth, items=items_called(words, items)) if words else None


def _called(words: str) -> str:
    words = _AHEAD.sub("", words.strip(ENDS))
    while (less := _BEHIND.sub("", words)) != words:
        words = less
    return words.strip(ENDS) if any(letter.isalpha() for letter in words) else ""


def items_called(words: str, items: Sequence[FinanceItem]) -> tuple[FinanceItem, ...]:
    """Those of exactly this name; else those whose name holds all of the words, or the other way round."""
    said = plain(words)
    if not said:
        return ()
    same = tuple(one for one in items if plain(one.title) == said)
    return same or tuple(one for one in items if _holds(plain(one.title), said) or _holds(said, plain(one.title)))


def _holds(text: str, words: str) -> bool:
    """Each of the words stands in it, or begins alike."""
    parts = text.split()
    return bool(words) and all(any(_alike(one, part) for part in parts) for one in words.split())


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _SAME and (long.startswith(short) or long.endswith(short)))
