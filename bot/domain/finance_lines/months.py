"""In which months a typed amount is due: "300 pro Monat ab Juli", "März bis Juni", "bis 2027"."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.plan import MONTHS, ONE, FinanceItem, FinancePeriod
from bot.domain.finance_lines.worth import LineFlaw
from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.forms import MONTH_OF, MONTH_WORDS
from bot.terms.finance import Every

_VAGUE = late_pattern(
    r"(?<!\w)(?:ab|seit|von|bis|from|since|until)\s(?:dem\s|zum\s|the\s)?(?:[^\W\d_]+\s)?(?:sommer|winter|herbst|frühjahr|frühling"
    r"|mitte|anfang|ende|summer|autumn|spring|nächste[mnrs]?\s(?:jahr|monat)|next\s(?:year|month))(?:ferien)?(?!\w)(?!\s(?:20\d\d|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)))",
    re.IGNORECASE,
)


class MonthSpan(Struct, frozen=True):
    """From one month to another, both with it."""

    first: date | None
    """None: from the beginning of the project."""
    until: date | None
    """The first day of the last month; None: to its end."""
    yearly: bool = False
    """The same months in each year."""

    @property
    def of_years(self) -> bool:
        """It says nothing of single months."""
        return self.first is None and self.until is not None and self.until.month == MONTHS

    def holds(self, month: date) -> bool:
        first, until = self.first or date.min, self.until or date.max
        if not self.yearly:
            return first <= month <= until
        if first.month <= until.month:
            return first.month <= month.month <= until.month
        return month.month >= first.month or month.month <= until.month


def months_in(line: str, period: FinancePeriod) -> tuple[str, MonthSpan | LineFlaw | None]:
    """The line without the words that say so."""
    if _VAGUE.search(line):
        return line, LineFlaw.MONTHS
    found = _pattern(period.years).search(line)
    if found is None:
        return line, None
    return f"{line[: found.start()]} {line[found.end() :]}", _span(found, period)


@lru_cache(16)
def _pattern(years: tuple[int, ...]) -> re.Pattern[str]:
    """`first` and `until`, each as a month with or without its year."""
    short = "|".join(f"{year % 100:02}" for year in years)
    year = rf"(?:20\d\d|['’]?(?:{short})(?!\s?(?:€|eur|[x×*%/]|mtl|monatl|pro\b|im\b|a\b)))(?![\d.,]*\d)"
    month = (
        rf"(?:(?:anfang|ende|mitte)\s)?(?:(?:0?1|3[01]|30|2[89])\.\s?)?(?:(?:{MONTH_WORDS})(?![^\W\d_])\.?(?:\s{year})?"
        rf"|(?:0?[1-9]|1[0-2])[./]\s?{year}|(?:0?1|3[01]|30|2[89])\.\s?(?:0?[1-9]|1[0-2])\.(?!\d))"
    )
    to = r"\s?(?:bis(?:\szum)?|to|until|[-–])\s?"
    first, until = f"(?P<{{0}}>{month})", f"(?P<{{0}}>(?:ende\\s)?20\\d\\d|{month})"
    return re.compile(
        rf"[(,]?\s?(?<!\w)(?:(?:ab|seit|von|from|since)\s(?:dem\s)?{first.format('a')}(?:{to}{until.format('b')})?"
        rf"|{first.format('c')}{to}{until.format('d')}|(?<!\d\s)(?:bis|until)\s(?:zum\s)?{until.format('e')})(?!\w)\s?\)?",
        re.IGNORECASE,
    )


def _span(found: re.Match[str], period: FinancePeriod) -> MonthSpan | LineFlaw:
    first, until = found["a"] or found["c"], found["b"] or found["d"] or found["e"]
    years = [year for text in (first, until) if text and (year := _year(text))]
    begins = _date(first, years, period.begins, 1) if first else None
    ends = _date(until, years[::-1], begins or period.begins, MONTHS) if until else None
    if begins and ends and begins > ends:
        return LineFlaw.MONTHS
    return MonthSpan(begins, ends, yearly=bool(first and until and not years))


def _year(text: str) -> int:
    found = re.search(r"(?<=[\s./'’])(\d{2,4})$|^(20\d\d)$", text.strip())
    return int(found[0]) % 100 + 2000 if found else 0


def _date(text: str, years: list[int], after: date, month: int) -> date:
    """Without a year the first one of that name from `after` on."""
    named = re.search(r"[^\W\d_]{3,}(?<!anfang)(?<!ende)(?<!mitte)", text.casefold())
    number = MONTH_OF.get(named[0], 0) if named else 0
    if not number:
        digits = re.search(r"(\d{1,2})\s?[./]\s?['’]?(?:(?:20)?\d\d)?$", text.strip())
        number = int(digits[1]) if digits else month
    year = _year(text) or (years[0] if years else after.year + (number < after.month))
    return date(year, number, 1)


def spread(item: FinanceItem, span: MonthSpan, period: FinancePeriod, *, said: bool) -> FinanceItem | LineFlaw:
    """Amounts by hand in the years in which it is not due in each month. `said`: how often was typed."""
    if item.every is Every.ONCE:
        return replace(item, year=span.first.year) if span.first and not span.yearly else item
    if not (said or span.of_years):
        return LineFlaw.MONTHS
    due = {year: sum(map(span.holds, _months(period, year))) for year in period.years}
    if not any(due.values()):
        return LineFlaw.MONTHS
    part = {year: _worth(item, months) for year, months in due.items() if months != period.months_in(year)}
    return replace(item, amounts={**item.amounts, **part})


def _months(period: FinancePeriod, year: int) -> Iterator[date]:
    return (
        month for number in range(1, MONTHS + 1) if period.begins <= (month := date(year, number, 1)) <= period.ends
    )


def _worth(item: FinanceItem, months: int) -> int:
    """Cents, rounded half up."""
    of = ONE * (1 if item.every is Every.MONTH else MONTHS)
    return (2 * item.quantity * item.price * months + of) // (2 * of)
