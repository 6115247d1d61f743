"""How often a typed amount is due, and in which years."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.finance.plan import MONTHS, ONE, FinanceItem, FinancePeriod
from bot.domain.finance_lines.amounts import said_each, years_in
from bot.domain.finance_lines.months import MonthSpan, spread
from bot.domain.finance_lines.rhythms import WEEKS, Rhythm
from bot.domain.finance_lines.tokens import LinePart, LineTokens
from bot.domain.finance_lines.worth import LineFlaw, Reckoned, Worth
from bot.domain.money import MOST_QUANTITY
from bot.terms.finance import Every

_MONTHS = ("monat", "month")
_YEARS = ("jahr", "year")
_WEEKS = ("woche", "week")


class Often(Struct, frozen=True):
    rhythm: Rhythm | None = None
    factor: tuple[int, int] = (1, 1)
    """By which the quantity is multiplied and divided: of "12 months at 200" a month is left."""
    used: frozenset[int] = frozenset()
    """Where the words stand that say so."""
    span: MonthSpan | None = None
    """Only in these months of the project."""
    months: int = 0
    """Counted beside "a month" without a word: they were taken for all of its months, and not multiplied."""


def often_in(line: LineTokens, sums: Reckoned, period: FinancePeriod) -> Often:
    numbers = {at for worth in sums.worths for at in worth.numbers}
    said = {at: one.rhythm for at, one in enumerate(line) if one.rhythm and _of_amount(line, at, sums, numbers)}
    own = {at: one for at, one in said.items() if _owner(line, at) in numbers}
    rhythm, used = _strongest((own or said).values()), frozenset(said)
    years = next((at for at in _counted(line, sums, _YEARS) if at in numbers), None)
    if (months := next(_counted(line, sums, _MONTHS), None)) is not None:
        return _by_months(months, line, rhythm, used, numbers, period, _times(line, years))
    if years is not None:
        return _by_years(line, years, rhythm, used, period)
    if rhythm is None and (whole := _of_project(line, sums, period)):
        return Often(Rhythm(Every.MONTH), (1, whole), used)
    if rhythm and rhythm.every is Every.MONTH and (all_months := _all_months(line, sums, period)):
        return Often(rhythm, (1, all_months), used, months=all_months)
    regular = _by_weeks(next(_counted(line, sums, _WEEKS), None), line, rhythm, used, numbers)
    return _for_years(next(_counted(line, sums, _YEARS), None), line, regular, period)


def in_years(
    item: FinanceItem, line: LineTokens, sums: Reckoned, often: Often, period: FinancePeriod, above: int
) -> FinanceItem | LineFlaw:
    """`above`: the year that the lines above said, or 0."""
    years = _named_years(line) or [above] * bool(above)
    if len(sums.worths) > 1:
        amounts = {year: worth.cents for year, worth in zip(years, sums.worths, strict=True)}
        return _each_year(amounts, item, period)
    worth = _multiplied(sums.worths[0], often)
    if worth is None:
        return LineFlaw.TOO_MUCH
    item = replace(item, price=worth.price, quantity=worth.quantity, unit=item.unit if often.factor[1] == 1 else "")
    if often.rhythm:
        item = replace(item, every=often.rhythm.every)
    if often.span:
        return spread(item, often.span, period, said=True)
    return _only_in(item, years, line, often, period) if years else item


def _each_year(amounts: dict[int, int], item: FinanceItem, period: FinancePeriod) -> FinanceItem:
    """The same in each whole year of the project needs no amounts by hand."""
    item = replace(item, every=Every.YEAR, unit="", price=0, quantity=ONE)
    whole = all(period.months_in(year) == MONTHS for year in amounts)
    if whole and tuple(amounts) == period.years and len({*amounts.values()}) == 1:
        return replace(item, price=next(iter(amounts.values())))
    return replace(item, amounts=amounts)


def _only_in(
    item: FinanceItem, years: list[int], line: LineTokens, often: Often, period: FinancePeriod
) -> FinanceItem | LineFlaw:
    if any(one.part is LinePart.FROM for one in line):
        before = {year: 0 for year in period.years if year < years[0]}
        return replace(item, every=Every.YEAR if item.every is Every.ONCE else item.every, amounts=before)
    monthly = item.every is Every.MONTH
    if len(years) == 1 and not monthly:
        return replace(item, every=Every.ONCE, year=years[0])
    if len(years) > 1 and not (often.rhythm or said_each(line)):
        return LineFlaw.YEARS
    of_one = Worth((), item.price, item.quantity).cents
    amounts = {year: of_one * (period.months_in(year) or MONTHS if monthly else 1) for year in years}
    return _each_year(amounts, item, period)


def _named_years(line: LineTokens) -> list[int]:
    """In their order; a dash between two names those between them, too."""
    places = years_in(line)
    years = [line[at].year for at in places]
    until = len(places) == 2 and places[1] - places[0] == 2 and line[places[0] + 1].text in {"-", "–", "bis", "to"}
    return list(range(years[0], years[1] + 1)) if until and years[0] < years[1] else years


def _multiplied(worth: Worth, often: Often) -> Worth | None:
    up, down = often.factor
    quantity, rest = divmod(worth.quantity * up, down)
    return None if rest or quantity > MOST_QUANTITY else replace(worth, quantity=quantity)


def _of_amount(line: LineTokens, at: int, sums: Reckoned, numbers: set[int]) -> bool:
    """Else it describes a number of the title: "20 hours a week"."""
    owner = _owner(line, at)
    return owner not in sums.units or owner in numbers


def _owner(line: LineTokens, at: int) -> int | None:
    """The number before it."""
    return next((place for place in range(at - 1, -1, -1) if line[place].part is LinePart.NUMBER), None)


def _strongest(said: Iterable[Rhythm]) -> Rhythm | None:
    """ "Einmal im Monat" is not once."""
    found = list(said)
    return next((one for one in reversed(found) if one.every is not Every.ONCE), found[0] if found else None)


def _counted(line: LineTokens, sums: Reckoned, units: tuple[str, ...]) -> Iterator[int]:
    return (at for at, unit in sums.units.items() if unit.casefold().startswith(units) and not line[at].spelled)


def _by_months(
    months: int,
    line: LineTokens,
    rhythm: Rhythm | None,
    used: frozenset[int],
    numbers: set[int],
    period: FinancePeriod,
    years: int,
) -> Often:
    """Twelve months, or all of the project, are each month; more than a year runs from its beginning; others are
    counted."""
    count = (line[months].thousandths or 0) // ONE
    inside = months in numbers
    monthly = rhythm is not None and rhythm.every is Every.MONTH
    used = used if inside or not monthly else used | {months, months + 1}
    if count >= MONTHS and (inside or monthly):
        span = _first_months(count, period) if MONTHS < count < period.months else None
        return Often(Rhythm(Every.MONTH), (1, count * years if inside else 1), used, span)
    if inside or not monthly:
        return Often(None if monthly else rhythm, (1, 1), used)
    return Often(None, (count, 1), used)


def _of_project(line: LineTokens, sums: Reckoned, period: FinancePeriod) -> int:
    """ "3.400 x 24" in a project of 24 months; 0 when it is not that."""
    bare = [line[at] for worth in sums.worths for at in worth.numbers if not (at in sums.units or line[at].euro)]
    counts = [one.thousandths == period.months * ONE for one in bare if one.cents != sums.worths[0].price]
    return period.months if period.months > MONTHS and len(sums.worths[0].numbers) == 2 and counts == [True] else 0


def _all_months(line: LineTokens, sums: Reckoned, period: FinancePeriod) -> int:
    """ "12 x 250 a month"; 0 when it is not that."""
    numbers = sums.worths[0].numbers if len(sums.worths) == 1 else ()
    counts = [line[at].thousandths or 0 for at in numbers if not (at in sums.units or line[at].euro)]
    fitting = [count // ONE for count in counts if count in {MONTHS * ONE, period.months * ONE}]
    return fitting[0] if len(numbers) > 1 and len(fitting) == 1 and fitting[0] * 100 != sums.worths[0].price else 0


def _times(line: LineTokens, years: int | None) -> int:
    """ "x 12 Monate x 2 Jahre"."""
    return (line[years].thousandths or ONE) // ONE if years is not None else 1


def _by_weeks(
    weeks: int | None, line: LineTokens, rhythm: Rhythm | None, used: frozenset[int], numbers: set[int]
) -> Often:
    """What is due each week, is due in as many of them as are counted."""
    if rhythm and weeks in numbers:
        rhythm = replace(rhythm, times=1)
    elif rhythm and weeks is not None and rhythm.times == WEEKS:
        rhythm, used = replace(rhythm, times=(line[weeks].thousandths or ONE) // ONE), used | {weeks, weeks + 1}
    return Often(rhythm, (rhythm.times if rhythm else 1, 1), used)


def _for_years(years: int | None, line: LineTokens, often: Often, period: FinancePeriod) -> Often:
    """ "A month for 2 years" of three."""
    count = (line[years].thousandths or 0) // ONE if years is not None and often.rhythm else 0
    if years is None or not 0 < count * MONTHS < period.months:
        return often
    return replace(often, used=often.used | {years, years + 1}, span=_first_months(count * MONTHS, period))


def _first_months(count: int, period: FinancePeriod) -> MonthSpan:
    return MonthSpan(None, replace(period, months=count).ends)


def _by_years(
    line: LineTokens, years: int, rhythm: Rhythm | None, used: frozenset[int], period: FinancePeriod
) -> Often:
    count = (line[years].thousandths or 0) // ONE
    if count and count >= min(len(period.years), -(-period.months // MONTHS)):
        return Often(Rhythm(Every.YEAR), (1, count), used)
    if count > 1:
        until = date(period.begins.year + count - 1, MONTHS, 1)
        return Often(Rhythm(Every.YEAR), (1, count), used, MonthSpan(None, until))
    return Often(rhythm, (rhythm.times if rhythm else 1, 1), used)
