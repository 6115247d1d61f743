"""The rules about money: `finance.toml`, read strictly: all faults at once, each with file, line and what to do.

The limits of the newest call stand in `programme.toml` alone; here are those of earlier ones, and all other rules.
"""

from collections.abc import Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from bot.domain.finance.plan import MONTHS
from bot.domain.finance.rules import EURO, FinanceBound, FinanceLimits, FinanceRules, UnknownCeiling, limits_of_call
from bot.domain.funding_call import Call
from bot.domain.glossary import plain
from bot.programme.faults import Fault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import read
from bot.terms import Language
from bot.terms.finance import COSTS, FinanceHeading
from bot.terms.finance_rules import FinanceRule

FILE = "finance.toml"
KNOWN = {
    FinanceRule.OWN_PART: (),
    FinanceRule.MAIN_FUNDER: (),
    FinanceRule.INVESTMENTS: (),
    FinanceRule.OWN_FUNDS: ("percent",),
    FinanceRule.STAFF_SHARE: ("percent", "most_percent"),
    FinanceRule.FIRST_MONTHS: ("months",),
}
"""The rules that may stand here, each with the numbers that it must have."""
EARLIEST, LATEST = 2000, 2100
MAY_COUNT = (FinanceHeading.INCOME, FinanceHeading.THIRD)


def read_finance(path: Path | None, call: Call | None, faults: list[Fault]) -> FinanceRules:
    """What the file in the folder `path` says; the one that comes with the bot when there is none.

    Without a `call`, which is a fault of its own, there are no limits either. That the two do not fit together is said
    of an own file only: with an own call, nobody can change the file that comes with the bot.
    """
    text = read(_file(path), FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return FinanceRules()
    newest = (limits_of_call(call),) if call else ()
    beside = call if path is None or _is_own(path) else None
    bounds, former = _bounds(sheet, beside), _former(sheet, beside)
    rules = FinanceRules((*newest, *former), bounds, tuple(_ceilings(sheet)))
    sheet.close()
    return rules


def _is_own(path: Path) -> bool:
    return (path / FILE).exists()


def _file(path: Path | None) -> Traversable:
    return path / FILE if path and _is_own(path) else files("bot.programme") / FILE


def _bounds(sheet: TomlTable, call: Call | None) -> tuple[FinanceBound, ...]:
    found: list[FinanceBound] = []
    for row in sheet.rows("rules"):
        if one := _bound(row):
            _check_bound(one, row, call)
            _check_years(one, found, row)
            found.append(one)
    return tuple(found)


def _bound(row: TomlTable) -> FinanceBound | None:
    id = row.choice("id", KNOWN, "")
    if not id:
        return None
    rule = FinanceRule(id)
    numbers = {name: row.positive(name) for name in KNOWN[rule]}
    counts = _headings(row, "may_count", MAY_COUNT) if rule is FinanceRule.OWN_PART and row.has("may_count") else ()
    first, last = _year(row, "valid_from"), _year(row, "valid_until")
    return FinanceBound(rule, first, last, row.text("source"), may_count=counts, **numbers)


def _year(row: TomlTable, key: str) -> int:
    year = row.positive(key)
    if year != 1 and not EARLIEST <= year <= LATEST:
        row.complain(f'"{key}" is no funding year. Write one with four digits.', key)
    return year


def _headings(row: TomlTable, key: str, known: Iterable[FinanceHeading]) -> tuple[FinanceHeading, ...]:
    names = row.names(key)
    for name in names:
        if name not in tuple(known):
            row.complain(f'"{name}" cannot stand here. Use some of: {", ".join(known)}.', key)
    return tuple(FinanceHeading(name) for name in names if name in tuple(known))


def _check_bound(one: FinanceBound, row: TomlTable, call: Call | None) -> None:
    if one.valid_until < one.valid_from:
        row.complain('"valid_until" comes before "valid_from". Correct one of them.', "valid_until")
    if one.months > MONTHS:
        row.complain('"months" is more than a year. Write a number from 1 to 12.', "months")
    _check_percent(one, row)
    if call and one.rule is FinanceRule.OWN_FUNDS and one.percent > call.own_percent:
        what = f'"percent" is more than the whole own part ("own_percent" of the call, {call.own_percent}). Lower it.'
        row.complain(what, "percent")


def _check_percent(one: FinanceBound, row: TomlTable) -> None:
    for name, percent in (("percent", one.percent), ("most_percent", one.most_percent)):
        if percent >= 100:
            row.complain(f'"{name}" is no percentage. Write a number from 1 to 99.', name)
    if one.most_percent and one.most_percent <= one.percent:
        row.complain('"most_percent" is not more than "percent". Correct one of them.', "most_percent")


def _check_years(one: FinanceBound, before: Iterable[FinanceBound], row: TomlTable) -> None:
    same = (other for other in before if other.rule is one.rule)
    if any(one.valid_from <= other.valid_until and other.valid_from <= one.valid_until for other in same):
        row.complain(f'The rule "{one.rule}" stands twice for the same year. Correct the years of one.', "valid_from")


def _former(sheet: TomlTable, call: Call | None) -> tuple[FinanceLimits, ...]:
    seen = {call.valid_for: "in programme.toml"} if call else {}
    found: list[FinanceLimits] = []
    for row in sheet.rows("former") if sheet.has("former") else ():
        limits = _limits(row)
        if home := seen.get(limits.valid_from):
            row.complain(f"The limits of {limits.valid_from} stand {home} already. Delete this block.", "year")
        seen[limits.valid_from] = "here"
        found.append(limits)
    return tuple(found)


def _limits(row: TomlTable) -> FinanceLimits:
    limits = FinanceLimits(
        valid_from=_year(row, "year"),
        most_a_year=row.positive("most_a_year") * EURO,
        most_in_all=row.positive("most_in_all") * EURO,
        most_months=row.positive("most_months"),
        own_percent=row.positive("own_percent"),
    )
    if limits.most_in_all < limits.most_a_year:
        row.complain('"most_in_all" is less than "most_a_year". Correct one of them.', "most_in_all")
    if not limits.own_percent < 100:
        row.complain('"own_percent" is no percentage. Write a number from 1 to 99.', "own_percent")
    return limits


def _ceilings(sheet: TomlTable) -> Iterator[UnknownCeiling]:
    ids, homes = Ids(), dict[str, str]()
    for row in sheet.rows("ceilings"):
        headings = _headings(row, "headings", COSTS) if row.has("headings") else COSTS
        name = row.words("name")
        for missing in set(Language) - name.texts.keys() if name.texts else ():
            row.complain(f'It has no name in this language. Add a line name.{missing} = "...".', "name")
        id, words = ids.of("ceiling", row), tuple(plain(word) for word in row.names("words"))
        for word in words:
            if not word or homes.setdefault(word, id) != id:
                row.complain(f'"{word}" is empty or stands for something else already. Delete it.', "words")
        yield UnknownCeiling(id, name, words, headings)
