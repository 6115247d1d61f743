"""What the numbers of a typed line come to: quantity times price, an amount of each year, or why nobody can tell."""

from collections.abc import Callable, Iterable, Mapping

from bot.domain.finance.plan import ONE
from bot.domain.finance_lines.beside import counts_first, hourly, of_a_year
from bot.domain.finance_lines.products import groups_in, product_of
from bot.domain.finance_lines.tokens import LinePart, LineToken, LineTokens
from bot.domain.finance_lines.worth import LineFlaw, Reckoned, Worth
from bot.domain.money import MOST, MOST_QUANTITY

IsUnit = Callable[[str], bool]
_EACH = ("je", "jeweils", "zu je", "zu jeweils", "each")
_EXTRA = ("+", "plus", "zzgl", "zuzüglich", "abzgl", "abzüglich", "minus", "-", "–")
_LONG = 10
"""Digits of what is too large for a plan, and no slip of the fingers."""


def reckoned(line: LineTokens, is_unit: IsUnit) -> Reckoned | LineFlaw:
    numbers = [at for at, one in enumerate(line) if _counts(one)]
    if any(one.percent and _is_extra(line, at) for at, one in enumerate(line)):
        return LineFlaw.SURCHARGE
    flaw = next(filter(None, (_flaw(line[at]) for at in numbers)), None) or _range(line) or _cents(line, numbers)
    if flaw:
        return flaw
    units = {at: unit for at in numbers if (unit := _unit_behind(line, at, is_unit))}
    groups, signs = groups_in(line, numbers, units)
    if any(_is_span_or_things(line, at, units) for at in numbers):
        return LineFlaw.TIMES
    if groups is None:
        return LineFlaw.NO_COUNT
    worths = [product_of(line, group, units) for group in groups]
    grouped = {at for group in groups for at in group}
    single = [at for at in numbers if at not in grouped and _is_amount(line, at, units)]
    return _settled(line, [one for one in worths if one], single, units, signs)


def years_in(line: LineTokens) -> list[int]:
    """Where years stand."""
    return [at for at, one in enumerate(line) if one.year]


def said_each(line: LineTokens) -> bool:
    """The amount counts in each year that is named."""
    return any(one.text.casefold() in _EACH for one in line)


def _counts(one: LineToken) -> bool:
    return one.part is LinePart.NUMBER and not one.percent and not one.year


def _flaw(one: LineToken) -> LineFlaw | None:
    if one.foreign:
        return LineFlaw.CURRENCY
    if one.minus:
        return LineFlaw.NEGATIVE
    if one.cents is None and one.thousandths is None:
        digits = sum(letter.isdecimal() for letter in one.text)
        return LineFlaw.TOO_MUCH if digits >= _LONG - 2 else LineFlaw.UNREADABLE
    return LineFlaw.TOO_MUCH if (one.cents or 0) > MOST else None


def _range(line: LineTokens) -> LineFlaw | None:
    """Two numbers with nothing but a dash between them, which are no years."""
    ranges = (line[at - 1 : at + 2] for at, one in enumerate(line) if one.text in {"-", "–", "bis"} and at)
    found = any(len(three) == 3 and all(map(_counts, (three[0], three[2]))) for three in ranges)
    return LineFlaw.RANGE if found else None


def _is_extra(line: LineTokens, at: int) -> bool:
    """ "plus 19 %", "abzgl. 10 %"."""
    return at > 0 and line[at - 1].text.casefold().rstrip(".") in _EXTRA


def _cents(line: LineTokens, numbers: Iterable[int]) -> LineFlaw | None:
    """ "0,30 Cent"."""
    behind = (line[at + 1].text.casefold().rstrip(".") for at in numbers if at + 1 < len(line))
    return LineFlaw.CENT if any(word in {"cent", "cents", "ct"} for word in behind) else None


def _unit_behind(line: LineTokens, at: int, is_unit: IsUnit) -> str:
    """The word right behind a number, when it is something that one counts."""
    behind = line[at + 1] if at + 1 < len(line) else None
    counted = behind is not None and behind.part is LinePart.WORD and not line[at].euro and is_unit(behind.text)
    return behind.text if behind and counted else ""


def _is_amount(line: LineTokens, at: int, units: Mapping[int, str]) -> bool:
    return at not in units and not line[at].spelled


def _settled(
    line: LineTokens, worths: list[Worth], single: list[int], units: Mapping[int, str], signs: set[int]
) -> Reckoned | LineFlaw:
    if worths:
        return _withproduct_of(line, worths, single, units, signs)
    single = _amounts_of(line, single)
    if read := hourly(line, single, units) or of_a_year(line, single, units):
        return _checked(line, [read.worth], units, {*read.beside, *_equals(line)}, hourly=read.hourly)
    years = years_in(line)
    result = _result(line, single)
    if len(single) > max(1, len(years)) and result is not None:
        return _with_result(line, single, result, units)
    if not single:
        return LineFlaw.ONLY_YEAR if years and not units else LineFlaw.NO_AMOUNT
    if len(single) not in {1, len(years)}:
        return LineFlaw.SEVERAL
    return _checked(line, [Worth((at,), line[at].cents or 0) for at in single], units, _equals(line))


def _withproduct_of(
    line: LineTokens, worths: list[Worth], single: list[int], units: Mapping[int, str], signs: set[int]
) -> Reckoned | LineFlaw:
    """What else stands there is the result, or part of the title when it is small."""
    another = _is_of_another(line, [*worths[-1].numbers[-1:], *single])
    apart = {at for at in single if _after_plus(line, at)} | ({single[-1]} if another else set())
    amounts = [at for at in single if not line[at].bare or _after_equals(line, at) or at in apart]
    whole = sum(one.cents for one in worths)
    results = [at for at in amounts if line[at].cents == whole or _after_equals(line, at)]
    if len(worths) not in {1, len(years_in(line))} or amounts != results or len(results) > 1:
        return LineFlaw.SEVERAL
    stated = line[results[0]].cents or 0 if results else 0
    read = _checked(line, worths, units, {*signs, *results, *_equals(line)})
    return (
        Reckoned(read.worths, 0 if stated == whole else stated, read.used, units)
        if isinstance(read, Reckoned)
        else read
    )


def _with_result(line: LineTokens, single: list[int], result: int, units: Mapping[int, str]) -> Reckoned | LineFlaw:
    """ "12  200  2.400": the last is what the others come to, multiplied or added."""
    before = [at for at in single if at < result]
    used = {*single, *_equals(line)}
    if len(before) == len(years_in(line)):
        return _checked(line, [Worth((at,), line[at].cents or 0) for at in before], units, used)
    count, price = before
    return _checked(line, [Worth((count, price), line[price].cents or 0, line[count].thousandths or 0)], units, used)


def _result(line: LineTokens, single: list[int]) -> int | None:
    """Where the last of several stands when the others come to it."""
    *before, last = single or [0]
    values = [line[at].cents or 0 for at in before]
    if len(before) > 1 and len(before) == len(years_in(line)) and sum(values) == line[last].cents:
        return last
    multiplied = len(before) == 2 and (line[before[0]].thousandths or 0) * values[1] == (line[last].cents or 0) * ONE
    return last if multiplied and values[1] else None


def _amounts_of(line: LineTokens, single: list[int]) -> list[int]:
    """Without small numbers of the title, as in "Raum 3", where another amount stands, or "1000 Flyer 120"."""
    if counts_first(line, single):
        return single[1:]
    if _is_of_another(line, single):
        return single
    large = [at for at in single if not line[at].bare or line[at].euro or _after_equals(line, at)]
    euros = [at for at in large if line[at].euro]
    others = [at for at in single if at not in large]
    if len(large) != 1 or (not euros and others and others[-1] > large[0]):
        return large if len(large) == len(years_in(line)) > 1 else single
    return large


def _is_of_another(line: LineTokens, numbers: list[int]) -> bool:
    """ "300 € warm, Nebenkosten 80": the line goes on behind its amount, and ends with a number."""
    *before, last = numbers or [0]
    ends = all(one.part in {LinePart.MARK, LinePart.OFTEN} for one in line[last + 1 :])
    priced = any(line[at].euro or not line[at].plain or line[at - 1].part is LinePart.TIMES for at in before)
    return priced and max(before) < last and ends and line[last].bare and line[last - 1].part is LinePart.WORD


def _checked(
    line: LineTokens,
    worths: list[Worth],
    units: Mapping[int, str],
    used: Iterable[int],
    *,
    hourly: bool = False,
) -> Reckoned | LineFlaw:
    if any(line[one.numbers[0]].cents is None for one in worths if len(one.numbers) == 1):
        return LineFlaw.UNREADABLE
    if any(one.price > MOST or one.quantity > MOST_QUANTITY or one.cents > MOST for one in worths):
        return LineFlaw.TOO_MUCH
    numbers = {at for one in worths for at in one.numbers}
    counted = {at + 1 for at in numbers if at in units}
    return Reckoned(tuple(worths), 0, frozenset({*used, *numbers, *counted}), units, hourly)


def _after_equals(line: LineTokens, at: int) -> bool:
    """ "= 2.400", "zusammen 2.400", and what follows a colon behind other numbers."""
    before = line[max(0, at - 2) : at]
    return any(one.part is LinePart.EQUALS for one in before) or bool(before and before[-1].text == ":")


def _after_plus(line: LineTokens, at: int) -> bool:
    """ "2 x 150 + 80"."""
    return at > 0 and line[at - 1].text.casefold() in {"+", "plus"}


def _is_span_or_things(line: LineTokens, at: int, units: Mapping[int, str]) -> bool:
    """ "200 a month x 8": so many months, or so many things."""
    ahead = line[max(0, at - 2) : at]
    each = len(ahead) > 1 and ahead[0].rhythm is not None and ahead[1].text == "×"
    return each and line[at].bare and at not in units


def _equals(line: LineTokens) -> set[int]:
    return {at for at, one in enumerate(line) if one.part is LinePart.EQUALS}
