"""How times of day are written: the patterns behind `clock_words`."""

import re
from collections.abc import Iterable
from datetime import timedelta

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.forms import MONTHS

NEAR = 40
"""Characters."""
EDGES = " \t,;:|(-\u2013\u2014•*·"
CUT = "\x02"
"""Stands where something was taken out of a text; no space, so that words on both sides stay apart."""
TO = r"\s{0,9}(?:[-\u2013\u2014/+&]|(?:bis|und|to|until|and)\b)\s{0,9}"
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
    "halb": -30, "½": -30, "viertel nach": 15, "viertel vor": -15, "viertel": -45, "dreiviertel": -15, "kurz nach": 0,
    "punkt": 0, "": 0,
}  # fmt: skip
"""Minutes beside the hour that is named."""
DAWN = 6
"""Hours before this one are hardly meant when two bare numbers stand together."""
EVENING_UNTIL = 6
"""Up to here a spoken hour without a part of the day is meant after noon: nobody meets at half past five."""
HALF_DAY_UNSURE = 7
"""Up to here a bare hour may be meant before or after noon."""
LATER = {"mittags", "mittag", "nachmittags", "nachmittag", "abends", "abend", "afternoon", "evening"}


def any_of(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_MONTH = any_of(word for words in MONTHS for word in words)
_ABOUT = r"(?:(?:ca\b\.?|circa|etwa|ungefähr|gegen|approx\b\.?|about|around)\s{0,9}|~\s{0,9})?"
_SHORT_DAY = r"(?<!\w)(?:mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\b\.?,?"
_LEAD = (
    rf"(?:{_SHORT_DAY}\s{{1,9}})?"
    r"(?:(?<!\w)(?P<lead>von|ab|um|from|at|(?:beginn|start|anfang|uhrzeit)\s{0,9}:?|(?P<until>bis|until))\s{1,9})?"
)
_ENDS = (
    rf"(?:{TO}(?:{_SHORT_DAY}\s{{0,9}})?|\s{{0,9}}[\t|;]\s{{0,9}}"
    r"|\s{0,9}[,;]?\s{0,9}(?:ende|schluss|end|bis|until)\b\s{0,9}:?\s{0,9})"
)
_TAIL = r"(?:\s{{0,9}},?\s{{0,9}}(?:in\s{{1,9}}the\s{{1,9}}|am\s{{1,9}})?(?P<{0}_part>" + any_of(PARTS) + r")\b)?"


def _clock(name: str) -> str:
    """One time with all that may stand around it."""
    return (
        rf"{_ABOUT}(?P<{name}>(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d|(?!\.?\s?(?:{_MONTH})\b))(?!\d))(?::[0-5]\d(?!\d))?"
        rf"(?:\s{{0,9}}(?P<{name}_half>[ap]\.?m\b\.?))?(?P<{name}_sure>\s{{0,9}}(?:uhr\b|h\b))?(?:\s{{0,9}}(?:mesz|mez|ces?t)\b)?"
        rf"(?:\s{{0,9}}(?P<{name}_mark>[cs]\.?\s?t\b\.?))?" + _TAIL.format(name)
    )


HOURS = late_pattern(
    rf"{_LEAD}(?<![\d.:])(?:{_clock('begins')}{_ENDS}{_clock('ends')}|{_clock('alone')})(?!\d|:\d|\.\d)",
    re.IGNORECASE,
)
WORDS = late_pattern(
    rf"(?<!\w)(?:um|ab|von|gegen)?\s{{0,9}}{_ABOUT}(?:(?P<shift>halb|½|viertel(?:\s{{1,9}}(?:nach|vor))?|dreiviertel|kurz\s{{1,9}}nach|punkt)\s{{1,9}})?"
    rf"(?P<hour>{any_of(SPOKEN)}|(?<=\s)(?:1[0-2]|[1-9])(?![\d.:]))\b(?P<sure>\s{{0,9}}uhr\b)?" + _TAIL.format("words"),
    re.IGNORECASE,
)
LENGTH = late_pattern(
    r"(?:(?<!\w)(?:dauer|dauert|für|for)\s{0,9}:?\s{0,9})?(?:ca\.?\s{0,9}|etwa\s{1,9})?(?<![\d.:])"
    r"(?P<count>\d{1,3}(?:[.,]5)?|eine|zwei|drei|vier|anderthalb|eineinhalb)\s{0,9}"
    r"(?P<unit>stunden?|std\b\.?|hours?|minuten|min\b\.?|minutes)",
    re.IGNORECASE,
)
COUNTS = {"eine": 1.0, "zwei": 2.0, "drei": 3.0, "vier": 4.0, "anderthalb": 1.5, "eineinhalb": 1.5}
NUMBERED = late_pattern(
    r"\b(?:raum|zimmer|saal|haus|room|nr|no|nummer|gruppe|teil|modul|block|workshop|ws|kapitel|schritt|sprint|lektion|phase|einheit|runde|stufe|etage|seite"
    r"|hausnummer|platz|gleis|linie|version|straße|str)\b\.?\s{0,9}$|[a-zäöüß]{3,}(?:str\.|straße|weg|platz|gasse|allee)\s{0,9}$",
    re.IGNORECASE,
)
"""Words whose number is no time."""
NO_CLOCK = late_pattern(
    rf"[^\s,;{CUT}]{{0,9}}\s?(?<![a-zäöü])uhr(?:zeit\b|(?![a-zäöü]))|(?:mittags|abend|morgen)zeit\b|mitternacht\b|midnight\b|(?:half\spast|quarter\s(?:to|past))\s\w+|(?<![\d.,:])\d\d?(?::\d\d(?!\d)|(?:\s:|\.\.|')\s?\d\d(?!\d)(?:\s?uhr\b)?"
    rf"|:\s[0-5][05](?!\d))|(?<!\w)(?:um|gegen|at)\s(?:{any_of(SPOKEN)}|[1-7](?![\d.:]))\b"
    rf"|(?<!\w)(?:fünf|zehn|zwanzig|\d\d?)\s(?:vor|nach)\s(?:halb\s)?(?:{any_of(SPOKEN)})\b",
    re.IGNORECASE,
)
"""As "25 Uhr", "18:75", "um sechs" and "zehn nach sechs"."""
BARE = late_pattern(
    rf"{CUT}[ ,]*(\d{{1,4}}(?=\s{{0,9}}(?:[,;{CUT}]|$))|(?:[01]\d|2[0-3])[0-5][05](?=\s)"
    r"|(?:[7-9]|1\d|2[0-3])(?=\s[^\W\d_]{3}))"
)
"""As "1815" and "18" right behind the day."""
OTHER = late_pattern(rf"(\S{{0,9}}\s(?:oder|or))\s*{CUT}", re.IGNORECASE)
"""As "17" in "17 oder 18 Uhr"."""
OTHER_ZONE = late_pattern(
    r"(?<!\w)(?:utc|gmt|bst|eest|eet|msk|edt|est|pdt|pst|trt|ortszeit)\b(?:\s?[+-]\d\d?)?"
    r"|(?<!\w)(?:türkisch|ukrainisch|kiewer|russisch|moskauer|griechisch|britisch|englisch|londoner|syrisch|osteuropäisch)\w*"
    r"\s(?:orts)?zeit\b",
    re.IGNORECASE,
)
GOES_ON = late_pattern(r"\s*[\w€%]")
FILLING = late_pattern(r"[\s,;(]*")
COUNTED = late_pattern(
    r"\s{0,9}(?:jahr|person|leute|kind|euro|€|%|prozent|km|plätz|teilnehm|mal\b|years?|people)", re.IGNORECASE
)


_VOID = late_pattern(r"\s{30,}")


def bridged(text: str) -> str:
    """As long as it was, without the long voids in which a time could begin anywhere: what stands on their two sides is
    not said together."""
    return _VOID.sub(lambda found: CUT * len(found[0]), text)


def before(text: str, at: int) -> str:
    """What stands close before `at`: looking farther back for each of many numbers would take for ever."""
    return text[max(0, at - NEAR) : at]


def is_numbered(text: str, at: int) -> bool:
    """Whether the word before `at` is one whose number is no day and no time, as "Raum" or "Modul"."""
    return bool(NUMBERED.search(before(text, at).rstrip(EDGES) + " "))
