"""The file about sparring: what is wrong in it is named with its line."""

from pathlib import Path

import pytest

from bot.domain.sparring.offer import SparringOffer
from bot.programme.faults import Fault
from bot.programme.sparring_file import FILE, read_sparring

GOOD = """unit_minutes = 45
most_units = 10
most_inside = 4
late_hours = 48
until = 2030-12-31
[[topics]]
id = "ehrenamt"
name.de = "Ehrenamt"
name.en = "Volunteering"
[[methods]]
id = "beratung"
name.de = "Beratung"
name.en = "Advice"
"""


def read(tmp_path: Path, text: str) -> tuple[SparringOffer, list[Fault]]:
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    return read_sparring(tmp_path, faults), faults


def test_the_file_that_comes_with_the_bot_has_the_numbers_of_the_offer() -> None:
    faults: list[Fault] = []
    offer = read_sparring(None, faults)
    assert (faults, offer.unit_minutes, offer.most_units, offer.most_inside) == ([], 60, 12, 5)


def test_a_folder_without_one_uses_that_of_the_bot(tmp_path: Path) -> None:
    assert read_sparring(tmp_path, []) == read_sparring(None, [])


def test_what_it_says_is_read(tmp_path: Path) -> None:
    offer, faults = read(tmp_path, GOOD)
    assert faults == []
    numbers = (offer.unit_minutes, offer.most_units, offer.most_inside, offer.late_hours)
    assert numbers == (45, 10, 4, 48)
    assert (str(offer.until), offer.topics[0].id, offer.methods[0].name.in_("en")) == (
        "2030-12-31",
        "ehrenamt",
        ("Advice", False),
    )


@pytest.mark.parametrize(
    "old, new, line, said",
    [
        ("most_units = 10", "most_units = 0", 2, "no whole number above 0"),
        ("most_inside = 4", "most_inside = 11", 3, "more than"),
        ("until = 2030-12-31", 'until = "bald"', 5, "is no day"),
        ('name.en = "Advice"', "", 12, "no name in this language"),
        ('name.de = "Ehrenamt"', f'name.de = "{"x" * 31}"', 8, "room for 30"),
        ('id = "beratung"', 'id = "Beratung!"', 11, "not allowed"),
        ("late_hours = 48", "late_hours = 48\nmost = 3", 5, "unknown here"),
        ("late_hours = 48\n", "", 1, "is missing"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, line: int, said: str) -> None:
    _, faults = read(tmp_path, GOOD.replace(old, new))
    assert any(fault.line == line and said in fault.what for fault in faults), faults
