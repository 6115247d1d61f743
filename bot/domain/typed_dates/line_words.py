"""What stands in front of a typed line and around its days and times, and whether it says that something is off."""

import re
from enum import StrEnum

from msgspec import Struct

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.clock_forms import CUT, EDGES, PARTS, any_of
from bot.domain.typed_dates.clock_words import loose_hours
from bot.domain.typed_dates.runs import LONG_WEEKDAYS, MONTH, TOKEN, WEEKDAY
from bot.domain.typed_dates.words import loose_days

_URL = late_pattern(r"https?://\S+")
_AGAIN = late_pattern(
    r"(?<!\w)(?:(?:jede[nrsm]?|every)\s+(?:(?:\w+ten|\d+\.|second|third|other)\s+)?"
    rf"(?:{LONG_WEEKDAYS}|mo|di|mi|do|fr|tag|woche|monat|day|week|month)\b"
    rf"|alle\s+\w+\s+(?:tage|wochen|monate)|\d+-(?:tägig|täglich|wöchig|wöchentlich)|wöchentlich|monatlich|täglich"
    rf"|weekly|biweekly|monthly|daily|(?:{LONG_WEEKDAYS})s\b)",
    re.IGNORECASE,
)
_PART_OF_DAY = late_pattern(rf"(?<!\w)(?:{LONG_WEEKDAYS})?(?:{any_of(PARTS)})\b", re.IGNORECASE)
_FILLING = late_pattern(
    r"(?:(?:^|\s+)(?:von|vom|am|um|ab|bis|spätestens|je|jeweils|immer|kurz|punkt|ganztägig|ganztags"
    r"|den\sganzen\stag|vor|nach|findet|statt\.?|evtl\.?|eventuell|vielleicht|voraussichtlich|vsl\.?|ca\.?|circa|etwa|ungefähr|v\.|d\.|(?:\d\d?\s+)?oder"
    r"|on|at|from|by|until|all\sday))+$",
    re.IGNORECASE,
)
"""Words that belong to a day or a time that was taken out behind them."""
_FILLING_AHEAD = late_pattern(r"^(?:(?:ganztägig|ganztags|den\sganzen\stag|immer|all\sday)(?:\s+|$))+", re.IGNORECASE)
_MAYBE = late_pattern(
    r"(?<!\w)(?:evtl\.?|eventuell|vielleicht|voraussichtlich|vsl\.|wahrscheinlich|vermutlich|unter\svorbehalt"
    r"|maybe|probably|tentative|tbc|tba|verschoben|verlegt|postponed|moved|rescheduled"
    rf"|(?:ca\.?|circa|etwa|ungefähr|rund\sum|around)\s*{CUT})(?!\w)"
    rf"|(?<!\w)~\s*{CUT}|{CUT}\s*\?(?=[\s,;.]|$)",
    re.IGNORECASE,
)
_LABEL = late_pattern(r"(?:datum|termin|wann|tag|date|when|uhrzeit|zeit|beginn|ende)\s*[:?]?", re.IGNORECASE)
PLACE_LABEL = late_pattern(r"^(?:(?:ort|wo|place|where)\s*:|📍)\s*", re.IGNORECASE)
ENDS = EDGES + ")"
_SAID = (
    r"abgesagt|entf(?:ällt|allen)|f(?:ällt|allen)\s(?:(?!nicht\s)\w+\s)?aus|f(?:inde|and)\w*\s(?:\w+\s)?nicht\sstatt"
    r"|(?:not|won.t|n.t)\stake\splace|ausgefallen|gecancell?t|cancell?ed|storniert"
)
_OFF = late_pattern(
    rf"(?<!\w)(?:{_SAID}|kein(?:e|en)?\s(?:treffen|termin|workshop|sitzung|seminar|beratung"
    r"|sprechstunde|stammtisch|probe|meeting))(?!\w)|^\s*(?:absage|ausfall)(?:\s*:|\s(?!an\b))",
    re.IGNORECASE,
)
_AHEAD = late_pattern(rf"^\W*(?:{_SAID}|absage|ausfall)\W+", re.IGNORECASE)
_BEHIND = late_pattern(rf"[\s:;,.(\[{{*~+/|–—-]+(?:leider\s)?(?:{_SAID})\W*$", re.IGNORECASE)
_ALONE = late_pattern(rf"^\W*(?:{_SAID})(?!\w)", re.IGNORECASE)
_QUOTED = late_pattern(r"\s*(?:>+\s*|(?:aw|re|fwd?|wg)\s*:\s*)+", re.IGNORECASE)
_SENT = late_pattern(
    r"\s*(?:\[\d\d?\.\d\d?\.\d{2,4},?\s\d\d?:\d\d(?::\d\d)?\]\s*|\d\d?\.\d\d?\.\d{2,4},\s\d\d?:\d\d\s-\s)[^:]{1,60}:\s+",
    re.ASCII,
)
"""When a message of a chat was sent, and by whom: "[10.03.27, 14:22:05] Karin: "."""
_LISTED = late_pattern(
    rf"\s*(?:\(?\d\d?\)\s+|\d\d?\.\s+(?=(?:(?:{any_of(WEEKDAY)})\b\.?,?\s*)?\d\d?\.\d\d?\.))", re.IGNORECASE | re.ASCII
)
_WEEKDAY_BEHIND = late_pattern(
    rf"(?P<day>\d\d?\.\s?\d\d?\.(?:\s?\d{{4}}|\d\d)?|\d\d?\.?\s{MONTH}(?:\s\d{{4}})?|\d{{4}}-\d\d-\d\d)"
    rf"\s*\((?P<name>{any_of(WEEKDAY)})\.?\)",
    re.IGNORECASE | re.ASCII,
)
_NTH = r"\d\d?(?:st|nd|rd|th)?"
_MONTH_FIRST = late_pattern(
    rf"(?<!\w)(?P<month>{MONTH})\s(?P<days>{_NTH}(?:,\s?{_NTH})*,?\s?(?:[-\u2013&+]|and|to|und|bis)\s?{_NTH})"
    r"(?!\w|[.:]\d|\s?[ap]\.?m\b|\s?(?:h|uhr|€|%)(?!\w)|\s?(?:-|\u2013|to|and)\s?\d|\s(?:jahr|year|people|person|euro|min|pl))"
    r"(?P<year>,?\s20\d\d)?",
    re.IGNORECASE | re.ASCII,
)
"""As "April 15, 16 and 22" and "April 15-17, 2027"."""
_STARS = late_pattern(r"(?:^|(?<=[\s(]))([*_~]{1,2})(?=\S)([^*_~]+?)(?<=\S)\1(?!\w)")
"""Bold and slanted in chats: "_18 Uhr_"."""


class Doubtful(StrEnum):
    """What about a line is asked before it is saved."""

    UNUSED = "unused"
    """It looks like a day or a time, and was not used."""
    YEAR = "year"
    """Nobody typed it, and the next such day is far ahead."""
    ORDER = "order"
    """Day and month could be the other way round."""
    BEGINNING = "beginning"
    """Only the end was typed."""
    CALLED = "called"
    """It was only called by a name, as "übernächsten Di"."""


class Doubt(Struct, frozen=True):
    about: Doubtful
    words: str = ""


class TypedLine(Struct, frozen=True):
    """A line, and the same line with its addresses blackened, so that nothing is read into them."""

    raw: str
    masked: str

    def without(self, span: tuple[int, int]) -> "TypedLine":
        start, end = span
        return TypedLine(*(text[:start] + CUT + text[end:] for text in (self.raw, self.masked)))

    @classmethod
    def of(cls, line: str) -> "TypedLine":
        return cls(line, _URL.sub(lambda found: "_" * len(found[0]), line))

    @property
    def begins_dated(self) -> bool:
        """The day stands first."""
        return not self.raw.split(CUT)[0].strip(ENDS)

    @property
    def pieces(self) -> list[str]:
        """What is left between all that was taken out, without words that belonged to it; never empty."""
        stripped = (_stripped(raw) for raw in self.raw.split(CUT))
        return [piece for piece in stripped if piece] or [""]


def _stripped(raw: str) -> str:
    """Empty when only signs are left, or the name of a column with its colon."""
    piece = _FILLING.sub("", re.sub(r"^\?(?=\s)", "", raw.strip(ENDS)).strip(ENDS)).strip(ENDS)
    piece = _balanced(_FILLING_AHEAD.sub("", piece)).removeprefix("/ ")
    named = bool(_LABEL.fullmatch(piece)) and raw.strip().endswith((":", "?"))
    return piece if not named and any(one.isalnum() for one in piece) else ""


def _balanced(piece: str) -> str:
    open_ones = piece.count("(") - piece.count(")")
    return f"{piece})" if open_ones > 0 else piece.replace(")", "", 1) if open_ones < 0 else piece


def is_off(line: TypedLine) -> bool:
    """It says that something does not take place."""
    return says_off(line.masked)


def comes_again(line: TypedLine) -> bool:
    return bool(_AGAIN.search(line.masked))


def unused(rest: TypedLine, untimed: str) -> list[str]:
    """`untimed`: the whole line, when it has no time of day but perhaps an "abends"."""
    parts = [found[0] for found in _PART_OF_DAY.finditer(untimed)]
    maybe = [found[0].replace(CUT, "").strip() for found in _MAYBE.finditer(rest.masked)]
    return [*loose_days(rest.masked), *loose_hours(rest.masked), *parts, *maybe]


def says_off(text: str) -> bool:
    return bool(_OFF.search(text))


def begins_off(text: str) -> bool:
    """Of a remark, which may as well tell what else was called off."""
    return bool(_ALONE.search(text))


def without_off(title: str) -> str:
    """The title as it was before somebody wrote into it that it is off."""
    return _BEHIND.sub("", _AHEAD.sub("", title)).strip() or title


def bared(line: str) -> str:
    line = _MONTH_FIRST.sub(_day_first, line)
    line = _STARS.sub(r"\2", line)
    for head in (_QUOTED, _LISTED):
        if found := head.match(line):
            line = line[found.end() :]
    sent = _SENT.match(line)
    if sent and any(found["whole"] for found in TOKEN.finditer(line, sent.end())):
        line = line[sent.end() :]
    return _WEEKDAY_BEHIND.sub(r"\g<name> \g<day>", line)


def _day_first(found: re.Match[str]) -> str:
    """ "15., 16. and 22. April"; as it was, where the numbers do not grow."""
    numbers = [int(one) for one in re.findall(r"\d+", found["days"])]
    if numbers != sorted(set(numbers)) or numbers[-1] > 31:
        return found[0]
    days = re.sub(r"(\d\d?)(?:st|nd|rd|th)?", r"\1.", found["days"])
    return f"{days.replace(' to ', '-')} {found['month']}{(found['year'] or '').replace(',', '')}"
