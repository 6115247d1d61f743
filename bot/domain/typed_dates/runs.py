"""Days as they are written, and which of them are joined to one another: "Sa/So 20./21.3. und 27.3."."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.clock_forms import any_of, before, is_numbered
from bot.domain.typed_dates.clock_words import WallHours, hours_at
from bot.domain.typed_dates.forms import MONTHS

_WEEKDAYS = (
    ("montag", "monday", "mo", "mon"),
    ("dienstag", "tuesday", "di", "tue"),
    ("mittwoch", "wednesday", "mi", "wed"),
    ("donnerstag", "thursday", "do", "thu"),
    ("freitag", "friday", "fr", "fri"),
    ("samstag", "sonnabend", "saturday", "sa", "sat"),
    ("sonntag", "sunday", "so", "sun"),
)
WEEKDAY = {word: number for number, words in enumerate(_WEEKDAYS) for word in words}
LONG_WEEKDAYS = any_of(word for word in WEEKDAY if len(word) > 3)
MOST_TOGETHER = 31
"""Days that one line may name."""
_NAME = rf"(?<!\w)(?P<{{0}}>{any_of(WEEKDAY)})(?:abend|vormittag|nachmittag|mittag|früh|morgen)?s?\b\.?,?\s*\(?"
_ARTICLE = r"(?:(?:den|dem|der|d\.|the|am|on|zum|vom|from|by|bis)\s+){0,3}"
MONTH = rf"(?:{any_of(word for words in MONTHS for word in words)})\b(?![\u00c0-\u024f])\.?"
_WHOLE = rf"""\d{{4}}-\d\d?-\d\d?(?:T(?=\d\d:))? | \d\d?/\d\d?/(?:\d{{4}}|(?:2[5-9]|3[0-5])(?![\d/.]))
    | \d\d?-\d\d?-\d{{4}}
    | \d\d?\.\s?\d\d?\.(?:(?:\s?'?(?:19|20)\d\d|'?\d\d)(?![\d.]|:\d|\s*uhr\b))?(?:(?!\d)|(?=\d\d?:\d\d))
    | \d\d?(?:st|nd|rd|th|ter|ten)?\.?\s?(?:of\s)?{MONTH}(?:,?\s?(?:19|20)\d\d(?!\d)
        |\s'?(?:2[5-9]|3[0-5])(?![\d.:%€]|\s*(?:€|min|jahr|person|leute|kind)))?
    | {MONTH}\s\d\d?(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?(?![\d.:]|\s*uhr\b)"""
_BARE = r"""\d\d?\.\d\d?(?![\d.:]|\s*uhr\b) | \d\d?\.(?!\d)
    | \d\d?(?=[-\u2013/]\d|\s(?:bis|und|to|and)\s)"""
_FLAGS = re.VERBOSE | re.IGNORECASE | re.ASCII
TOKEN = late_pattern(
    rf"(?:{_NAME.format('mark')})?(?:(?<!\w){_ARTICLE})?(?<!\d)(?<!\d[.:])(?:(?P<whole>{_WHOLE})|(?P<bare>{_BARE}))",
    _FLAGS,
)
_LINK = late_pattern(
    r"\s{0,9}\)?\s{0,9}(?:,\s{0,9})?(?:(?P<range>[-\u2013\u2014]|(?:bis|to|until)\b)|(?:[/+&,;]|(?:und|and|sowie)\b|u\.?(?=\s))(?:\s{0,9}(?:und|and|sowie)\b)?)\s{0,9}",
    _FLAGS,
)
_PAIR = late_pattern(
    rf"{_NAME.format('first')}(?:[-\u2013/+&]|(?:und|bis|and|to)\b)\s*{_NAME.format('last')}{_ARTICLE}$", _FLAGS
)
_LEAD = late_pattern(rf"(?<!\w){_ARTICLE}$", _FLAGS)
_SHORT = late_pattern(r"(\d\d?)\.(\d\d?)", re.ASCII)
_CLOCKED = late_pattern(
    r"\s{0,9},?\s{0,9}(?:um|ab|von)?\s{0,9}\d\d?(?::\d\d|\.\d\d|\s{0,9}uhr|\s{0,9}h\b)", _FLAGS & ~re.VERBOSE
)
_GAP = late_pattern(r"[ ,(]*")
_YEAR = late_pattern(r"\d{4}|\.\s?'?\d\d$|/\d\d?/\d\d$", re.ASCII)


class Token(Struct, frozen=True):
    """One day as it stands: `raw` may lack its month and its year."""

    raw: str
    whole: bool
    weekday: int | None
    span: tuple[int, int]
    ranges: bool = False
    """It is the end of a range that the token before begins."""
    hours: WallHours | None = None
    """Between this one and the next."""

    @property
    def dated(self) -> bool:
        return bool(_YEAR.search(self.raw))


def could_be(found: re.Match[str]) -> bool:
    return 0 < int(found[1]) <= 31 and 0 < int(found[2]) <= 12


def runs(text: str) -> Iterator[list[Token]]:
    """Each stretch of days that are joined to one another, as far as a whole one is among them."""
    start = 0
    while found := TOKEN.search(text, start):
        joined = _joined(text, found)
        start = joined[-1].span[1] if joined else found.end()
        # Up to the last whole day; what stands behind it is something else.
        wholes = [at for at, token in enumerate(joined) if token.whole]
        if run := (joined[: wholes[-1] + 1] if wholes else []):
            yield _paired(text, run)


def _joined(text: str, found: re.Match[str] | None) -> list[Token]:
    run: list[Token] = []
    ranges = False
    while found and len(run) < MOST_TOGETHER and not _counts_something(text, found):
        run.append(_token(text, found, ranges))
        found, hours, ranges = _next(text, found.end())
        run[-1] = replace(run[-1], hours=hours)
    return run


def _counts_something(text: str, found: re.Match[str]) -> bool:
    link = _LINK.match(text, found.end()) if (found["bare"] or "").endswith(".") else None
    if link and link["range"] and TOKEN.match(text, link.end()):
        return False
    return bool(found["bare"]) and not found["mark"] and is_numbered(text, found.start())


def _token(text: str, found: re.Match[str], ranges: bool) -> Token:
    ahead = before(text, found.start())
    lead = _LEAD.search(ahead)
    begin = found.start() - (len(ahead) - lead.start()) if lead and not ranges else found.start()
    weekday = WEEKDAY[found["mark"].casefold()] if found["mark"] else None
    raw = found["whole"] or found["bare"]
    whole = bool(found["whole"]) or _is_short(text, found)
    return Token(raw, whole, weekday, (begin, found.end()), ranges)


def _is_short(text: str, found: re.Match[str]) -> bool:
    """ "Mi 17.3 um 18 Uhr", without the last dot: between a weekday or an "am" and a time, or beside one of them."""
    short = _SHORT.fullmatch(found["bare"])
    led = found["mark"] or found[0] != found["bare"] or _CLOCKED.match(text, found.end())
    return bool(short and led and could_be(short))


def _next(text: str, at: int) -> tuple[re.Match[str] | None, WallHours | None, bool]:
    """The day that is joined to the one that ends here; the time of day between them; whether it ends a range."""
    link = _LINK.match(text, at)
    if link and (found := TOKEN.match(text, link.end())):
        return found, None, bool(link["range"])
    gap = _GAP.match(text, at)
    hours = hours_at(text, gap.end() if gap else at)
    link = _LINK.match(text, hours.span[1]) if hours else None
    found = TOKEN.match(text, link.end()) if link else None
    return (found, hours, bool(link["range"])) if link and found else (None, None, False)


def _paired(text: str, run: list[Token]) -> list[Token]:
    """ "Sa/So 20./21.3." names both weekdays first."""
    number = run[0].span[1] - len(run[0].raw)
    ahead = before(text, number)
    found = _PAIR.search(ahead)
    if found is None or len(run) < 2 or run[1].weekday is not None:
        return run
    first, second = (WEEKDAY[found[name].casefold()] for name in ("first", "last"))
    span = (number - len(ahead) + found.start(), run[0].span[1])
    return [replace(run[0], weekday=first, span=span), replace(run[1], weekday=second), *run[2:]]
