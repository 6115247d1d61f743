"""The rules of the money, against a table that was computed by hand; the sums in the comments are the proof."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from bot.domain.finance.checks import CHECKS, RuleYears, findings, rule_years
from bot.domain.finance.finding import FinanceFinding
from bot.domain.finance.rules import FinanceBound, FinanceLimits, FinanceRules, UnknownCeiling, newest
from bot.domain.money import money
from bot.domain.words import Words
from bot.terms.finance import FinanceHeading
from bot.terms.finance_rules import FinanceRule, FinanceVerdict
from tests.kit.typed_plans import plan


def bound(
    rule: FinanceRule, percent: int = 0, most: int = 0, months: int = 0, may_count: tuple[FinanceHeading, ...] = ()
) -> FinanceBound:
    """Of all years of these plans."""
    return FinanceBound(rule, 2026, 2035, "https://amt.example", percent, most, months, may_count)


LIMITS = FinanceLimits(2026, 70_000_00, 210_000_00, 36, 10)
RULES = FinanceRules(
    limits=(LIMITS,),
    bounds=(
        bound(FinanceRule.OWN_PART, may_count=(FinanceHeading.INCOME, FinanceHeading.THIRD)),
        bound(FinanceRule.OWN_FUNDS, percent=5),
        bound(FinanceRule.MAIN_FUNDER),
        bound(FinanceRule.STAFF_SHARE, percent=70, most=80),
        bound(FinanceRule.INVESTMENTS),
        bound(FinanceRule.FIRST_MONTHS, months=2),
    ),
    ceilings=(UnknownCeiling("honorar", Words({"de": "Honorare"}), ("honorar", "essen", "ehrenamt")),),
)
YEAR, TWO, THREE = "2026-01 12", "2026-01 24", "2026-01 36"
FIFTY = "staff 50.000"
"""Fifty thousand euros a year: ten percent are 5.000, five are 2.500, two months are 8.333,33…"""

# Rules that are looked at; what they say, or "ok", or nothing when there is nothing to look at.
# "fault part 2026: 412 (4.588/5.000)": in 2026 412 euros are missing, there are 4.588, the rule says 5.000.
CASES: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    # --- own part: ten percent of the costs of each year, rounded up to the cent
    ("part", YEAR, (FIFTY, "own 5.000"), ("ok part",)),
    ("part", YEAR, (FIFTY, "own 4.588"), ("fault part 2026: 412 (4.588/5.000)",)),
    ("part", YEAR, (FIFTY, "own 4.999,99"), ("fault part 2026: 0,01 (4.999,99/5.000)",)),
    # 5.000,001 is more than 5.000: rounded up
    ("part", YEAR, ("staff 50.000,01", "own 5.000"), ("fault part 2026: 0,01 (5.000/5.000,01)",)),
    ("part", YEAR, ("staff 50.000,10", "own 5.000,01"), ("ok part",)),
    ("part", YEAR, (FIFTY,), ("fault part 2026: 5.000 (0/5.000)",)),
    # 3.000 + 2.000 are enough, if money of others counts; own money alone lacks 2.000
    ("part", YEAR, (FIFTY, "own 3.000", "third 2.000"), ("hint part 2026: 2.000 (3.000/5.000)",)),
    # 2.000 + 500 + 1.000 = 3.500
    ("part", YEAR, (FIFTY, "own 2.000", "income 500", "third 1.000"), ("fault part 2026: 1.500 (3.500/5.000)",)),
    ("part", YEAR, (FIFTY, "third 5.000"), ("hint part 2026: 5.000 (0/5.000)",)),
    # the second year costs 47.000
    ("part", TWO, ("staff 2026=50.000 2027=47.000", "own 2026=5.000 2027=4.000"), (
        "fault part 2027: 700 (4.000/4.700)",)),
    ("part", TWO, ("staff 2026=40.000 2027=30.000", "own 2026=3.000 2027=2.500"), (
        "fault part 2026: 1.000 (3.000/4.000)", "fault part 2027: 500 (2.500/3.000)")),
    # too much in one year does not help the other
    ("part", TWO, (FIFTY, "own 2026=10.000 2027=0"), ("fault part 2027: 5.000 (0/5.000)",)),
    # July to December: half of 60.000, then a whole year
    ("part", "2026-07 18", ("staff 60.000", "own 2026=3.000 2027=5.000"), ("fault part 2027: 1.000 (5.000/6.000)",)),
    # nothing is spent in 2027
    ("part", TWO, ("staff 10.000 once 2026", "own 1.000 once 2026"), ("ok part",)),
    ("part", YEAR, (), ()),
    # --- of it at least five percent of own money
    ("funds", YEAR, (FIFTY, "own 2.500", "third 2.500"), ("ok funds",)),
    ("funds", YEAR, (FIFTY, "own 2.000", "third 3.000"), ("hint funds 2026: 500 (2.000/2.500)",)),
    # 2.500,0005
    ("funds", YEAR, ("staff 50.000,01", "own 2.500"), ("hint funds 2026: 0,01 (2.500/2.500,01)",)),
    # --- costs and cover
    ("cover surplus", YEAR, (FIFTY, "federal 45.000", "own 5.000"), ("ok cover", "ok surplus")),
    ("cover surplus", YEAR, (FIFTY, "federal 44.000", "own 5.000"), (
        "fault cover 2026: 1.000 (49.000/50.000)", "ok surplus")),
    ("cover surplus", YEAR, (FIFTY, "federal 46.000", "own 5.000"), (
        "fault surplus 2026: 1.000 (51.000/50.000)", "ok cover")),
    # nobody typed the federal money: it is the rest
    ("cover surplus", YEAR, (FIFTY, "own 5.000"), ("ok cover", "ok surplus")),
    # the rest is never less than nothing
    ("cover surplus", YEAR, (FIFTY, "own 40.000", "third 12.000"), (
        "fault surplus 2026: 2.000 (52.000/50.000)", "ok cover")),
    # 500 too few in one year, 500 too many in the other: in all it fits, and it is still wrong
    ("cover surplus", TWO, (FIFTY, "own 5.000", "federal 2026=44.500 2027=45.500"), (
        "fault cover 2026: 500 (49.500/50.000)", "fault surplus 2027: 500 (50.500/50.000)")),
    # 300 + 400
    ("cover", TWO, (FIFTY, "own 5.000", "federal 2026=44.700 2027=44.600"), (
        "fault cover 2026: 300 (49.700/50.000)", "fault cover 2027: 400 (49.600/50.000)", "fault cover: 700")),
    ("cover", YEAR, (FIFTY, "own 5.000", "federal 44.999,99"), ("fault cover 2026: 0,01 (49.999,99/50.000)",)),
    # 10.000 / 12 * 7 = 5.833,333… is 5.833,33; 1.000 * 7 / 12 = 583,333… and 9.000 * 7 / 12 = 5.250
    ("cover", "2026-06 7", ("staff 10.000", "own 1.000", "federal 9.000"), ("ok cover",)),
    # three lines of 3.333,335 would be 10.000,005: each is rounded by itself, 3 * 3.333,33 = 9.999,99
    ("cover", "2026-01 4", ("staff 10.000", "material 10.000", "invest 10.000", "own 10.000 once"), ("ok cover",)),
    ("cover surplus empty", YEAR, ("own 5.000",), ("hint empty",)),
    # --- federal money: 70.000 a year, 210.000 in all
    # 10 % of 77.777,77 are 7.777,78; the rest is 69.999,99
    ("year", YEAR, ("staff 77.777,77", "own 7.777,78"), ("ok year",)),
    ("year", YEAR, ("staff 77.777,78", "own 7.777,78"), ("ok year",)),
    ("year", YEAR, ("staff 77.777,79", "own 7.777,78"), ("fault year 2026: 0,01 (70.000,01/70.000)",)),
    ("year part", YEAR, ("staff 100.000", "own 10.000"), ("fault year 2026: 20.000 (90.000/70.000)", "ok part")),
    ("year", YEAR, ("staff 100.000", "federal 75.000", "own 25.000"), ("fault year 2026: 5.000 (75.000/70.000)",)),
    # half a year, and the limit is not halved: no source says so
    ("year", "2026-07 6", ("staff 77.000 once", "own 7.000 once"), ("ok year",)),
    # 3 * 70.000 = 210.000
    ("year all months", THREE, ("staff 77.777,78", "own 7.777,78"), ("ok months", "ok year", "ok all")),
    # 4 * 70.000 = 280.000, and 48 months
    ("all months", "2026-01 48", ("staff 77.777,78", "own 7.777,78"), (
        "fault months: 0 (48/36)", "fault all: 70.000 (280.000/210.000)")),
    # 36 months from July touch four years: 36.000 + 72.000 + 72.000 + 36.000. Two years are 2.000 over; what is left,
    # 36 + 70 + 70 + 36 = 212 thousand, is 2.000 over once more
    ("year all", "2026-07 36", ("staff 80.000", "own 8.000"), (
        "fault year 2027: 2.000 (72.000/70.000)", "fault year 2028: 2.000 (72.000/70.000)",
        "fault all: 2.000 (212.000/210.000)")),
    # --- the largest funder is the federal government
    ("main", YEAR, (FIFTY, "own 5.000"), ("ok main",)),
    # 50.000 - 26.000 = 24.000: less than the others together, more than each of them
    ("main", YEAR, (FIFTY, "own 20.000", "third 6.000"), ("hint main: 0 (24.000/26.000)",)),
    ("main", YEAR, (FIFTY, "own 5.000", "third 26.000"), ("fault main: 0 (19.000/26.000)",)),
    ("main", YEAR, (FIFTY, "own 25.000"), ("fault main: 0 (25.000/25.000)",)),
    # own money and what comes in is one funder: 15.000 + 10.000
    ("main", YEAR, (FIFTY, "own 15.000", "income 10.000", "third 5.000"), ("fault main: 0 (20.000/25.000)",)),
    # two foundations are two
    ("main", YEAR, (FIFTY, "own 1.000", "third 13.000", "third 13.000"), ("hint main: 0 (23.000/27.000)",)),
    # --- how long
    ("months", THREE, (FIFTY,), ("ok months",)),
    ("months", "2026-01 37", (FIFTY,), ("fault months: 0 (37/36)",)),
    ("months", "2026-12 1", (), ("ok months",)),
    ("period", "2026-01 12?", (FIFTY,), ("hint period",)),
    ("period", YEAR, (FIFTY,), ("ok period",)),
    # --- amounts of other years
    # --- amounts: what has none is no item yet; nothing in each year is an amount
    ("amounts", YEAR, (FIFTY, "own 5.000"), ("ok amounts",)),
    ("amounts", YEAR, (FIFTY, "material 0 Raum", "own 0 Spenden"), ("fault amounts",)),
    ("amounts", YEAR, ("material 2026=0 Raum",), ("ok amounts",)),
    ("amounts", YEAR, (), ()),
    ("outside", TWO, ("staff 2026=10.000 2027=10.000 2029=9.000",), ("fault outside: 0 (9.000/0)",)),
    ("outside", YEAR, (FIFTY, "invest 500 once 2030"), ("fault outside: 0 (500/0)",)),
    ("outside", YEAR, ("staff 2026=10.000 2029=0",), ("ok outside",)),
    # --- what nobody has confirmed or promised
    ("guess", YEAR, (FIFTY, "material 900 guess"), ("hint guess",)),
    ("guess", YEAR, (FIFTY,), ("ok guess",)),
    ("hoped", YEAR, (FIFTY, "own 3.000", "third 2.000 hoped"), ("hint hoped: 0 (2.000/0)",)),
    # two years of 1.500 and once 500
    ("hoped", TWO, (FIFTY, "own 1.500 hoped", "income 500 once hoped"), ("hint hoped: 0 (3.500/0)",)),
    ("hoped", YEAR, (FIFTY, "own 3.000", "third 0 hoped", "federal 45.000 hoped"), ("ok hoped",)),
    # --- measures: 1 and 2 are written down
    ("free loose measures", YEAR, ("staff 40.000 M1", "material 900 M2"), ("ok measures", "ok free", "ok loose")),
    ("free loose", YEAR, ("staff 40.000 M1",), ("hint free: M2", "ok loose")),
    ("free loose", YEAR, ("staff 40.000 M1", "material 900 M2", "material 300"), ("hint loose: 0 (300/0)", "ok free")),
    # measure 7 was deleted
    ("free loose", YEAR, ("staff 40.000 M1", "material 900 M7"), ("hint free: M2", "hint loose: 0 (900/0)")),
    # nothing is paid with nothing
    ("free loose", YEAR, ("staff 40.000 M1", "material 0 M2"), ("hint free: M2", "ok loose")),
    # --- what is bought
    ("invest", TWO, (FIFTY, "invest 3.000 once"), ("ok invest",)),
    ("invest", TWO, (FIFTY, "invest 3.000 once", "invest 1.200 once 2027"), ("hint invest: 0 (1.200/0)",)),
    # 500 in each of two years
    ("invest", TWO, (FIFTY, "invest 500"), ("hint invest: 0 (500/0)",)),
    ("invest", TWO, (FIFTY,), ()),
    # --- two months with own money: 60.000 / 12 * 2
    ("first", YEAR, ("staff 60.000", "own 6.000"), ("hint first 2026: 4.000 (6.000/10.000)",)),
    # without the kitchen
    ("first", YEAR, ("staff 60.000", "invest 3.000", "own 10.000"), ("ok first",)),
    # 8.333,333…
    ("first", YEAR, (FIFTY, "own 8.333,33"), ("hint first 2026: 0,01 (8.333,33/8.333,34)",)),
    # December alone costs 5.000; the next year 60.000
    ("first", "2026-12 13", ("staff 60.000", "own 2026=5.000 2027=10.000"), ("ok first",)),
    # 30.000 in six months: two of them are 10.000
    ("first", "2026-07 6", ("staff 60.000", "own 5.000"), ("hint first 2026: 7.500 (2.500/10.000)",)),
    # --- staff: 70 to 80 percent of all costs
    ("staff", YEAR, ("staff 35.000", "material 15.000"), ("ok staff",)),
    ("staff", YEAR, ("staff 40.000", "material 10.000"), ("ok staff",)),
    # 34.995 / 50.000 = 69,99 %
    ("staff", YEAR, ("staff 34.995", "material 15.005"), ("hint staff: 0 (69,99/70)",)),
    # 40.750 / 50.000 = 81,5 %
    ("staff", YEAR, ("staff 40.750", "material 8.000", "invest 1.250"), ("hint staff: 0 (81,50/80)",)),
    # 1 / 3 = 33,33 %
    ("staff", YEAR, ("staff 10.000", "material 20.000"), ("hint staff: 0 (33,33/70)",)),
    # --- ceilings that nobody knows
    ("ceilings", YEAR, ("staff 40.000", "material 900 Honorar Tischleitung"), ("unknown ceilings",)),
    ("ceilings", YEAR, ("material 900 Gruppenhonorare",), ("unknown ceilings",)),
    ("ceilings", YEAR, ("material 900 Interessen", "material 300 Porto"), ("ok ceilings",)),
    ("ceilings", YEAR, ("material 720 Ehrenamtspauschale", "material 400 Essen"), ("unknown ceilings",)),
    ("ceilings", YEAR, ("material 0 Honorar",), ()),
)  # fmt: skip


def test_there_are_at_least_sixty_cases_and_each_rule_has_some() -> None:
    assert len(CASES) >= 60
    assert {rule for rules, *_ in CASES for rule in rules.split()} >= set(FinanceRule)


@pytest.mark.parametrize("rules, period, lines, said", CASES)
def test_a_plan_is_judged_as_by_hand(rules: str, period: str, lines: tuple[str, ...], said: tuple[str, ...]) -> None:
    found = findings(plan(period, *lines), RULES, (1, 2))
    assert tuple(in_words(one) for one in found if one.rule in rules.split()) == said


def in_words(one: FinanceFinding) -> str:
    """`fault part 2026: 412 (4.588/5.000)`"""
    where = f"{one.verdict} {one.rule}" + (f" {one.year}" if one.year else "")
    return ": ".join([where, " ".join(_numbers(one))]) if any(_numbers(one)) else where


def _numbers(one: FinanceFinding) -> Iterator[str]:
    written = str if one.rule is FinanceRule.DURATION else money
    yield from (f"M{number}" for number in one.measures)
    if one.have or one.need or one.missing:
        yield money(one.missing)
    if one.have or one.need:
        yield f"({written(one.have)}/{written(one.need)})"


def test_what_to_do_first_stands_first() -> None:
    seen = plan(
        "2026-01 37?", "staff 100.000 M1", "material 900 Honorar guess", "own 1.000 hoped", "third 500 once 2031"
    )
    found = findings(seen, RULES, (1, 2))
    assert [one.rule for one in found if one.verdict is not FinanceVerdict.OK] == [
        "outside", "months", *["part"] * 4, *["year"] * 3, "all",
        "period", "guess", "hoped", *["funds"] * 4, "free", "loose", *["first"] * 4, "staff", "ceilings",
    ]  # fmt: skip
    ranks = [list(FinanceVerdict).index(one.verdict) for one in found]
    assert ranks == sorted(ranks)


def test_no_measures_are_said_once() -> None:
    found = findings(plan(YEAR, FIFTY, "own 5.000"), RULES, ())
    assert [one.rule for one in found if one.rule in ("measures", "free", "loose")] == ["measures"]


def test_where_there_are_no_rules_only_the_sums_are_checked() -> None:
    found = findings(plan(YEAR, FIFTY, "federal 49.000"), FinanceRules(), ())
    assert {one.rule for one in found} == {
        "amounts", "outside", "cover", "surplus", "period", "guess", "measures",
    }  # fmt: skip
    assert all(one.holds and one.valid_for is None for one in found)


def test_an_empty_plan_is_told_to_begin_and_nothing_else() -> None:
    assert [in_words(one) for one in findings(plan("2026-01 12?"), RULES, (1,))] == [
        "hint empty", "hint period", "ok months",
    ]  # fmt: skip


def test_a_year_of_which_nobody_knows_the_rules_is_judged_by_the_newest() -> None:
    seen, rules = plan("2028-01 12", FIFTY, "own 4.588"), FinanceRules((LIMITS,))
    found = findings(seen, rules, ())
    part = next(one for one in found if one.rule is FinanceRule.OWN_PART)
    assert (in_words(part), part.valid_for, part.holds) == ("fault part 2028: 412 (4.588/5.000)", 2026, False)
    assert rule_years(found, seen, rules) == RuleYears((2026,), (2028,), all=True)


def test_also_what_is_kept_says_of_which_year_the_rule_is() -> None:
    found = {one.rule: one for one in findings(plan(TWO, FIFTY, "own 5.000"), RULES, (1,))}
    assert (found[FinanceRule.OWN_PART].verdict, found[FinanceRule.OWN_PART].holds) == ("ok", False)
    assert found[FinanceRule.DURATION].holds, "the call of its first year decides about the whole project"
    assert found[FinanceRule.COVER].valid_for is None, "in every year"
    assert rule_years(found.values(), plan(TWO, FIFTY), RULES) == RuleYears((2026,), (2027,), all=False)
    assert rule_years(found.values(), plan(YEAR, FIFTY), RULES) is None


def test_each_year_has_the_rules_of_its_year() -> None:
    """2026 ten percent of 50.000, 2027 twelve."""
    rules = replace(RULES, limits=(LIMITS, FinanceLimits(2027, 80_000_00, 240_000_00, 36, 12)))
    found = findings(plan(TWO, FIFTY, "own 5.000"), rules, (1,))
    assert [in_words(one) for one in found if one.rule is FinanceRule.OWN_PART] == [
        "fault part 2027: 1.000 (5.000/6.000)"
    ]


@pytest.mark.parametrize("year, known", [(2025, 2026), (2026, 2026), (2027, 2026), (2028, 2028), (2040, 2028)])
def test_the_newest_rule_up_to_a_year_counts(year: int, known: int) -> None:
    rows = [replace(LIMITS, valid_from=one) for one in (2028, 2026)]
    found = newest(rows, year)
    assert found is not None
    assert found.valid_from == known


def test_every_rule_has_its_check() -> None:
    assert list(CHECKS) == list(FinanceRule)
