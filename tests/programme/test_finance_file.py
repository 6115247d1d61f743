"""The file with the rules about money: what is nonsense in it is named with its line."""

from pathlib import Path

import pytest

from bot.domain.finance.rules import FinanceRules
from bot.programme.faults import Fault
from bot.programme.finance_file import FILE, read_finance
from bot.programme.invented import CALL
from bot.programme.load import load
from bot.terms.finance import FinanceHeading
from bot.terms.finance_rules import FinanceRule

GOOD = """[[rules]]
id = "funds"
valid_from = 2030
valid_until = 2031
source = "https://amt.example"
percent = 4
[[rules]]
id = "staff"
valid_from = 2030
valid_until = 2030
source = "https://amt.example"
percent = 60
most_percent = 90
[[rules]]
id = "first"
valid_from = 2029
valid_until = 2029
source = "https://amt.example"
months = 3
[[rules]]
id = "part"
valid_from = 2030
valid_until = 2030
source = "https://amt.example"
may_count = ["third"]
[[former]]
year = 2028
most_a_year = 50000
most_in_all = 150000
most_months = 36
own_percent = 15
[[ceilings]]
id = "honorar"
name.de = "Honorare"
name.en = "fees"
words = ["Honorar", "Übungsleiter"]
headings = ["material"]
"""


def read(tmp_path: Path, text: str) -> tuple[FinanceRules, list[Fault]]:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    return read_finance(tmp_path, CALL, faults), faults


def test_the_limits_of_the_call_stand_in_one_place_only() -> None:
    programme = load()
    newest = programme.finance.limits[0]
    assert (newest.valid_from, newest.most_a_year, newest.own_percent) == (
        programme.call.valid_for, programme.call.most_a_year * 100, programme.call.own_percent,
    )  # fmt: skip
    assert len(programme.finance.limits) == 1


def test_the_rules_that_come_with_the_bot_say_what_is_known_and_no_ceiling() -> None:
    rules = load().finance
    said = {one.rule: (one.percent, one.most_percent, one.months) for one in rules.bounds}
    assert said == {
        FinanceRule.OWN_PART: (0, 0, 0),
        FinanceRule.OWN_FUNDS: (5, 0, 0),
        FinanceRule.MAIN_FUNDER: (0, 0, 0),
        FinanceRule.STAFF_SHARE: (70, 80, 0),
        FinanceRule.INVESTMENTS: (0, 0, 0),
        FinanceRule.FIRST_MONTHS: (0, 0, 2),
    }
    assert all(one.source.startswith("https://") for one in rules.bounds)


@pytest.mark.parametrize(
    "title, heading, kind",
    [
        ("Honorar Tischleitung", "staff", "honorar"),
        ("Honorarkräfte", "material", "honorar"),
        ("Dolmetscherin", "material", "honorar"),
        ("Ehrenamtspauschale", "material", "ehrenamt"),
        ("Aufwandsentschädigung", "staff", "ehrenamt"),
        ("Übungsleiterpauschale", "staff", "ehrenamt"),
        ("Verwaltungspauschale", "material", "verwaltung"),
        ("Verwaltungskraft 20 %", "staff", ""),
        ("Essen für 36 Abende", "material", "verpflegung"),
        ("Interessenvertretung", "material", ""),
        ("Lebensmittel", "material", "verpflegung"),
        ("Fahrtkosten", "material", "reise"),
        ("Haftpflichtversicherung", "material", "versicherung"),
        ("Miete Gemeinschaftsraum", "material", ""),
        ("Koordination, 20 Stunden", "staff", ""),
        ("", "material", ""),
    ],
)
def test_costs_with_a_ceiling_that_nobody_knows_are_found_by_their_words(title: str, heading: str, kind: str) -> None:
    found = load().finance.ceiling(title, FinanceHeading(heading))
    assert (found.id if found else "") == kind


def test_a_folder_without_one_uses_that_of_the_bot(tmp_path: Path) -> None:
    assert read_finance(tmp_path, CALL, []) == read_finance(None, CALL, [])


def test_what_it_says_is_read(tmp_path: Path) -> None:
    rules, faults = read(tmp_path, GOOD)
    assert faults == []
    former = rules.limits_of(2028)
    assert former is not None
    assert (former.most_a_year, former.most_in_all, former.own_percent) == (50_000_00, 150_000_00, 15)
    part = rules.bound(FinanceRule.OWN_PART, 2030)
    assert part is not None
    assert part.may_count == (FinanceHeading.THIRD,)
    assert rules.ceilings[0].is_named("Übungsleiter für den Sommer")
    assert rules.ceiling("Honorar", FinanceHeading.STAFF) is None


@pytest.mark.parametrize(
    "old, new, line, said",
    [
        ('id = "funds"', 'id = "fund"', 2, "unknown value"),
        ("valid_until = 2031", "valid_until = 2029", 4, "comes before"),
        ("valid_from = 2029", "valid_from = 29", 16, "no funding year"),
        ('source = "https://amt.example"\npercent = 4', "percent = 4", 1, "is missing"),
        ("percent = 4", "percent = 40", 6, "more than the whole own part"),
        ("percent = 4", "percent = 0", 6, "no whole number above 0"),
        ("percent = 4", "percent = 4\nmonths = 2", 7, "unknown here"),
        ("most_percent = 90", "most_percent = 100", 13, "no percentage"),
        ("most_percent = 90", "most_percent = 60", 13, "not more than"),
        ("months = 3", "months = 13", 19, "more than a year"),
        ('id = "first"', 'id = "main"', 19, "unknown here"),
        ('id = "part"', 'id = "staff"', 20, "is missing"),
        ('may_count = ["third"]', 'may_count = ["federal"]', 25, "cannot stand here"),
        ("year = 2028", f"year = {CALL.valid_for}", 27, "in programme.toml already"),
        ("most_in_all = 150000", "most_in_all = 40000", 29, "is less than"),
        ("own_percent = 15", "own_percent = 100", 31, "no percentage"),
        ('name.en = "fees"', "", 34, "no name in this language"),
        ('"Übungsleiter"', '"!"', 36, "is empty"),
        ('headings = ["material"]', 'headings = ["own"]', 37, "cannot stand here"),
    ],
)
def test_nonsense_is_named(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    assert old in GOOD
    _, faults = read(tmp_path, GOOD.replace(old, new, 1))
    assert any(fault.line == line and said in fault.what for fault in faults), faults


def test_a_rule_stands_once_for_a_year(tmp_path: Path) -> None:
    again = (
        '[[rules]]\nid = "funds"\nvalid_from = 2031\nvalid_until = 2032\nsource = "https://amt.example"\npercent = 3\n'
    )
    _, faults = read(tmp_path, again + GOOD)
    assert any("stands twice" in fault.what for fault in faults)
    _, faults = read(tmp_path, again.replace("2031", "2032") + GOOD)
    assert faults == []
