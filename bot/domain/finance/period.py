"""From when to when the project runs, as people type it."""

import re
from datetime import date

from bot.domain.finance.plan import LONGEST_PERIOD, MONTHS, FinancePeriod
from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.forms import MONTH_OF, MONTH_WORDS

POSSIBLE_YEARS = range(2000, 2100)
"""In which a project may begin, as the patterns below read them."""
_MONTH = late_pattern(
    rf"(?<![\w.])(?:(?:[0-3]?\d\.\s?)?(?P<number>[01]?\d)[./]\s?|(?:[0-3]?\d\.\s)?(?P<name>{MONTH_WORDS})\.?\s)"
    r"(?P<year>20\d\d|['’]?\d\d)(?![\d./]|\s?(?:monat|month|mon\b|jahr|year))",
    re.IGNORECASE | re.ASCII,
)
_YEAR = late_pattern(r"(?<![\w.,/])20\d\d(?![\w,])", re.ASCII)
_FIRST_OF_TWO = late_pattern(
    rf"(?<!\w)(?P<first>{MONTH_WORDS})\.?\s*(?P<to>bis|to|until|[-–])\s*"
    rf"(?=(?:ende\s)?(?P<last>{MONTH_WORDS})\.?\s(?P<year>20\d\d|['’]?\d\d)(?!\d))",
    re.IGNORECASE,
)
_VAGUE = late_pattern(
    r"(?<!\w)(?:nächste\w*|next|(?:früh|hoch|spät)?(?:sommer|herbst|winter|frühjahr|frühling)|summer|autumn|spring|sofort|bald"
    rf"|soon|mitte\s['’]?\d{{2,4}}|{MONTH_WORDS})(?!\w)",
    re.IGNORECASE,
)
_EDGES = (
    (late_pattern(r"(?<!\w)(?:anfang|beginn)\s(?=20\d\d)"), "januar "),
    (late_pattern(r"(?<!\w)ende\s(?=20\d\d)"), "dezember "),
)
_BOTH = 2
"""Beginning and end."""
_BARE = late_pattern(r"\s*(?P<number>\d{1,2})\s*\.?", re.ASCII)
_SPELLED = {"ein": 1, "eineinhalb": 1.5, "anderthalb": 1.5, "zwei": 2, "drei": 3, "one": 1, "two": 2, "three": 3}
_SPELLED_YEARS = late_pattern(
    rf"(?<!\w)(?P<count>{'|'.join(_SPELLED)}|1[.,]5|2[.,]5)\s(?:jahre?n?|years?)", re.IGNORECASE
)
_LENGTH = late_pattern(
    r"(?<![\w.,])(?P<number>\d{1,2})\s?(?:(?P<months>monate?n?|months?|mon\b)|(?:jahre?n?|years?))",
    re.IGNORECASE | re.ASCII,
)


def read_period(text: str, now: FinancePeriod) -> FinancePeriod | None:
    """What is not said stays as it is `now`. None when nothing of it is a period, or it is too long for a plan."""
    text = _FIRST_OF_TWO.sub(_with_year, text.casefold())
    for pattern, month in _EDGES:
        text = pattern.sub(month, text)
    months = [_first(found) for found in _MONTH.finditer(text)]
    if None in months:
        return None
    found = [month for month in months if month]
    rest = _MONTH.sub(" ", text)
    if is_vague(rest):
        return None
    years = [int(year) for year in _YEAR.findall(rest)]
    if years and len(found) < _BOTH:
        found = [*found, *_of_years(years)[-1:]] if found else _of_years(years)
    return _period(found, _months(rest), now)


def is_vague(text: str) -> bool:
    """It names a time, but no month of a year."""
    return bool(_VAGUE.search(text))


def _with_year(found: re.Match[str]) -> str:
    """ "Juli bis Dezember 2028": the year is that of both, or the one before."""
    year = _full(found["year"]) - (MONTH_OF[found["first"]] > MONTH_OF[found["last"]])
    return f"{found['first']} {year} {found['to']} "


def _full(year: str) -> int:
    return int(year[-2:]) + 2000


def first_month(text: str) -> date | None:
    """The first that is named, with its year: "Juli 2028", "1.7.2028"."""
    found = _MONTH.search(text.casefold())
    return _first(found) if found else None


def _first(found: re.Match[str]) -> date | None:
    number = int(found["number"]) if found["number"] else MONTH_OF[found["name"].casefold()]
    return date(_full(found["year"]), number, 1) if 1 <= number <= MONTHS else None


def _of_years(years: list[int]) -> list[date]:
    return [date(years[0], 1, 1), date(years[-1], MONTHS, 1)] if years else []


def _months(text: str) -> int:
    if bare := _BARE.fullmatch(text):
        return int(bare["number"])
    if spelled := _SPELLED_YEARS.search(text):
        count = spelled["count"].replace(",", ".")
        return int(float(_SPELLED.get(count, 0) or count) * MONTHS)
    found = _LENGTH.search(text)
    return int(found["number"]) * (1 if found["months"] else MONTHS) if found else 0


def _period(found: list[date], months: int, now: FinancePeriod) -> FinancePeriod | None:
    if not (found or months):
        return None
    begins = found[0] if found else now.begins
    if len(found) > 1 and not months:
        months = (found[-1].year - begins.year) * MONTHS + found[-1].month - begins.month + 1
    months = months or now.months
    return FinancePeriod(begins, months) if 1 <= months <= LONGEST_PERIOD else None
