"""How times of day are written: the patterns behind `clock_words`."""

import re
from collections.abc import Iterable
from datetime import timedelta

NEAR = 40
"""Characters."""
EDGES = " \t,;:|(-\u2013\u2014•*·"
CUT = "\x02"
"""Stands where something was taken out of a text; no space, so that words on both sides stay apart."""
TO = r"\s*(?:[-\u2013\u2014/+&]|(?:bis|und|to|until|and)\b)\s*"
PARTS = {
    "früh": 9, "frueh": 9, "morgens": 9, "vormittag": 10, "vormittags": 10, "morning": 9, "mittag": 12, "mittags": 12,
    "noon": 12, "nachmittag": 15, "nachmittags": 15, "afternoon": 15, "abend": 18, "abends": 18, "evening": 18,
}  # fmt: skip
"""Parts of the day, and the hour at which they are meant to begin."""
ACADEMIC = timedelta(minutes=15)
"""What "c.t." adds to the hour."""
SPOKEN = {
    "eins": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "zwoelf": 12,
}  # fmt: skip
BEFORE_HOUR = {
    "halb": -30, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15, "kurz nach": 0, "punkt": 0, "": 0,
}  # fmt: skip
"""Minutes beside the hour that is named."""
DAWN = 6
"""Hours before this one are hardly meant when two bare numbers stand together."""
EVENING_UNTIL = 6
"""Up to here a spoken hour without a part of the day is meant after noon: nobody meets at half past five."""
LATER = {"mittags", "mittag", "nachmittags", "nachmittag", "abends", "abend", "afternoon", "evening"}


def any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_ABOUT = r"(?:(?:ca\b\.?|circa|etwa|ungefähr|gegen|approx\b\.?|about|around)\s*|~\s*)?"
_SHORT_DAY = r"(?<!\w)(?:mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b\.?,?"
_LEAD = (
    rf"(?:{_SHORT_DAY}\s+)?"
    r"(?:(?<!\w)(?P<lead>von|ab|um|from|at|(?:beginn|start|anfang|uhrzeit)\s*:?|(?P<until>bis|until))\s+)?"
)
_ENDS = rf"(?:{TO}(?:{_SHORT_DAY}\s*)?|\s*[\t|;]\s*|\s*[,;]?\s*(?:ende|schluss|end|bis|until)\b\s*:?\s*)"
_TAIL = r"(?:\s*,?\s*(?:in\s+the\s+|am\s+)?(?P<{0}_part>" + any_of(PARTS) + r")\b)?"


def _clock(name: str) -> str:
    """One time with all that may stand around it."""
    return (
        rf"{_ABOUT}(?P<{name}>(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?!\d))(?::[0-5]\d(?!\d))?"
        rf"(?:\s*(?P<{name}_half>[ap]\.?m\b\.?))?(?P<{name}_sure>\s*(?:uhr\b|h\b))?"
        rf"(?:\s*(?P<{name}_mark>[cs]\.?\s?t\b\.?))?" + _TAIL.format(name)
    )


HOURS = re.compile(
    rf"{_LEAD}(?<![\d.:])(?:{_clock('begins')}{_ENDS}{_clock('ends')}|{_clock('alone')})(?!\d|:\d|\.\d)",
    re.IGNORECASE,
)
WORDS = re.compile(
    rf"(?<!\w)(?:um|ab|von|gegen)?\s*{_ABOUT}(?:(?P<shift>halb|viertel\s+(?:nach|vor)|dreiviertel|kurz\s+nach|punkt)\s+)?"
    rf"(?P<hour>{any_of(SPOKEN)})\b(?P<sure>\s*uhr\b)?" + _TAIL.format("words"),
    re.IGNORECASE,
)
LENGTH = re.compile(
    r"(?:(?<!\w)(?:dauer|dauert|für|for)\s*:?\s*)?(?:ca\.?\s*|etwa\s+)?(?<![\d.:])"
    r"(?P<count>\d{1,3}(?:[.,]5)?|eine|zwei|drei|vier|anderthalb|eineinhalb)\s*"
    r"(?P<unit>stunden?|std\b\.?|hours?|minuten|min\b\.?|minutes)",
    re.IGNORECASE,
)
COUNTS = {"eine": 1.0, "zwei": 2.0, "drei": 3.0, "vier": 4.0, "anderthalb": 1.5, "eineinhalb": 1.5}
NUMBERED = re.compile(
    r"\b(?:raum|zimmer|saal|haus|room|nr|no|nummer|gruppe|teil|modul|block|workshop|ws|kapitel|schritt|stufe|etage|seite"
    r"|hausnummer|platz|gleis|linie|version|straße|str)\b\.?\s*$|[a-zäöüß]{3,}(?:str\.|straße|weg|platz|gasse|allee)\s*$",
    re.IGNORECASE,
)
"""Words whose number is no time."""
NO_CLOCK = re.compile(r"(?<![\d.:])\d{1,4}(?:[.:]\d\d)?\s*uhr\b", re.IGNORECASE)
"""As "25 Uhr"."""
BARE = re.compile(rf"{CUT}[ ,]*(\d{{1,4}})(?=\s*(?:[,;{CUT}]|$))")
"""As "1815" right behind the day."""
GOES_ON = re.compile(r"\s*[\w€%]")
FILLING = re.compile(r"[\s,;(]*")
COUNTED = re.compile(
    r"\s*(?:jahr|person|leute|kind|euro|€|%|prozent|km|plätz|teilnehm|mal\b|years?|people)", re.IGNORECASE
)


def before(text: str, at: int) -> str:
    """What stands close before `at`: looking farther back for each of many numbers would take for ever."""
    return text[max(0, at - NEAR) : at]


def is_numbered(text: str, at: int) -> bool:
    """Whether the word before `at` is one whose number is no day and no time, as "Raum" or "Modul"."""
    return bool(NUMBERED.search(before(text, at).rstrip(EDGES) + " "))
