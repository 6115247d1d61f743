"""What people type under "Termine eintragen", line by line; today is Wednesday, 10.03.2027."""

from datetime import date, time
from pathlib import Path

import pytest

from bot.domain.typed_dates.lines import DateDraft, Unread
from bot.domain.typed_dates.reader import read_line

TODAY = date(2027, 3, 10)
TABLE = Path(__file__).with_name("typed_dates.txt")
"""A line as typed, then one line "= ..." for each date that it is."""


def shown(read: DateDraft | Unread) -> str:
    if isinstance(read, Unread):
        return f"= {read.flaw}"
    when = read.when
    days = f"{when.first:%d.%m.%Y}" + (f" to {when.last:%d.%m.%Y}" if when.last != when.first else "")
    doubts = [f"{one.about}: {one.words}".rstrip(": ") for one in read.doubts]
    wrong = [f"not a {day:%A}: weekday {weekday}" for day, weekday in read.wrong]
    asked = f"asks: {'; '.join([*wrong, *doubts])}" if read.unsettled else ""
    parts = [read.title, days, *_clock(when.begins, when.ends), read.place and f"at {read.place}", read.bring, asked]
    return "= " + " | ".join(part for part in parts if part)


def _clock(begins: time | None, ends: time | None) -> tuple[str, ...]:
    if begins is None:
        return ()
    return (f"{begins:%H:%M}" + (f"-{ends:%H:%M}" if ends else ""),)


def cases() -> list[tuple[str, list[str]]]:
    found: list[tuple[str, list[str]]] = []
    for line in TABLE.read_text("utf-8").splitlines():
        if line.startswith("= "):
            found[-1][1].append(line)
        elif line:
            found.append((line, []))
    return found


@pytest.mark.parametrize("line, expected", cases())
def test_it_is_read_as_it_was_meant(line: str, expected: list[str]) -> None:
    assert [shown(one) for one in read_line(line, TODAY)] == expected


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(cases()) >= 180


@pytest.mark.parametrize(
    "line, lost",
    [
        (f"{'Wort ' * 30}Ende 18.4. 18 Uhr", "Wort Wort Wort Wort Wort Wort Ende"),
        (f"Treffen 18.4. 18 Uhr, {'Raum ' * 80}Hinterhaus", "Hinterhaus"),
        (f"Treffen 18.4. 18 Uhr, mitbringen: {'Stift ' * 66}und Papier", "Papier"),
        (f"{'A' * 500} 18.4. 18 Uhr", f"{'A' * 59}…"),
    ],
)
def test_what_is_too_long_is_asked_about_and_not_cut_without_a_word(line: str, lost: str) -> None:
    (read,) = read_line(line, TODAY)
    assert isinstance(read, DateDraft)
    assert [one.words for one in read.doubts] == [lost]
    assert len(read.title) <= 120
