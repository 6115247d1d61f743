from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dates.calendar import When
from bot.domain.typed_dates.clock_words import find_hours
from bot.domain.typed_dates.forms import MONTHS
from bot.domain.typed_dates.lines import MOST_LINES, DateDraft, Flaw, Unread, kind_of
from bot.domain.typed_dates.reader import read_line, read_lines
from bot.domain.typed_dates.words import Days, find_all_days
from bot.terms import DateKind, Trust

TODAY = date(2027, 3, 10)
FRIDAY = date(2027, 3, 12)
DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def find_days(text: str, today: date) -> Days | None:
    """None when there is none, or when there are several apart."""
    found = find_all_days(text, today)
    return found[0] if len(found) == 1 else None


def named(day: date) -> str:
    return f"{day.day}. {MONTHS[day.month - 1][0]} {day.year}"


def drafted(line: str, trust: Trust = Trust.DAY) -> DateDraft:
    (read,) = read_line(line, TODAY, trust)
    assert isinstance(read, DateDraft), read
    return read


@pytest.mark.parametrize(
    "typed, first, last",
    [
        ("12.03.2027", FRIDAY, FRIDAY),
        ("12.3.27", FRIDAY, FRIDAY),
        ("12.3.", FRIDAY, FRIDAY),
        ("12. März", FRIDAY, FRIDAY),
        ("12 march 2027", FRIDAY, FRIDAY),
        ("2027-03-12", FRIDAY, FRIDAY),
        ("Freitag, den 12. März 2027", FRIDAY, FRIDAY),
        ("am Fr., 12.03.", FRIDAY, FRIDAY),
        ("9.3.", date(2028, 3, 9), date(2028, 3, 9)),
        ("12.-14.03.2027", FRIDAY, date(2027, 3, 14)),
        ("12.–14.3.", FRIDAY, date(2027, 3, 14)),
        ("12-14.3.", FRIDAY, date(2027, 3, 14)),
        ("12./13.03.2027", FRIDAY, date(2027, 3, 13)),
        ("12. und 13. März 2027", FRIDAY, date(2027, 3, 13)),
        ("vom 12. bis zum 14. März", FRIDAY, date(2027, 3, 14)),
        ("12.03.-14.03.2027", FRIDAY, date(2027, 3, 14)),
        ("Fr 12.03. bis So 14.03.2027", FRIDAY, date(2027, 3, 14)),
        ("12.03.2027 - 14.03.2027", FRIDAY, date(2027, 3, 14)),
        ("30.03.-02.04.2027", date(2027, 3, 30), date(2027, 4, 2)),
        ("30.-2.4.2027", date(2027, 3, 30), date(2027, 4, 2)),
        ("28.12.-3.1.", date(2027, 12, 28), date(2028, 1, 3)),
        ("2027-03-12 bis 2027-03-14", FRIDAY, date(2027, 3, 14)),
    ],
)
def test_days_and_ranges_of_days(typed: str, first: date, last: date) -> None:
    for line in (typed, f"Workshop 3, {typed}, Raum 2", f"Workshop 3 {typed} 17:30"):
        found = find_days(line, TODAY)
        assert found, line
        assert (found.first, found.last) == (first, last), line


@pytest.mark.parametrize("typed", ["", "Workshop 3", "bald", "31.2.2027", "Raum 3.14", "1.13.", "12", "Version 1.2.3"])
def test_no_day_is_no_day(typed: str) -> None:
    found = find_days(typed, TODAY)
    assert found is None, found


@pytest.mark.parametrize(
    "typed, begins, ends",
    [
        ("17:30-19:30", time(17, 30), time(19, 30)),
        ("17.30 Uhr", time(17, 30), None),
        ("17.30-19.30 Uhr", time(17, 30), time(19, 30)),
        ("von 17:30 bis 19:30 Uhr", time(17, 30), time(19, 30)),
        ("17-19 Uhr", time(17), time(19)),
        ("12.3. 17-19 Uhr", time(17), time(19)),
        ("12.3. 17 Uhr", time(17), None),
        ("17 Uhr bis 19 Uhr", time(17), time(19)),
        ("um 17 Uhr", time(17), None),
        ("ab 9 Uhr", time(9), None),
        ("18h30-20h", time(18, 30), time(20)),
        ("09:00 – 17:00", time(9), time(17)),
        ("20-24 Uhr", time(20), time(23, 59)),
    ],
)
def test_times(typed: str, begins: time, ends: time | None) -> None:
    for text in (typed, f"Workshop 3 {typed}, Raum 2"):
        days = find_days(text, TODAY)
        found = find_hours(text[days.span[1] :] if days else text)
        assert found, text
        assert (found.begins, found.ends) == (begins, ends)


@pytest.mark.parametrize("typed", ["", "Workshop 3", "25:00", "17", "12.60 Uhr", "Raum 1.234"])
def test_no_time_is_no_time(typed: str) -> None:
    assert find_hours(typed) is None


def test_a_whole_line() -> None:
    read = drafted("Workshop 3, 12.03.2027 17:30-19:30, Zoom https://zoom.us/j/12.04.2028?t=18:00, mitbringen: Laptop")
    assert read.title == "Workshop 3"
    assert read.kind is DateKind.WORKSHOP
    assert read.when == When(FRIDAY, FRIDAY, time(17, 30), time(19, 30))
    assert read.place == "Zoom https://zoom.us/j/12.04.2028?t=18:00"
    assert read.bring == "Laptop"


@pytest.mark.parametrize(
    "line, title, place",
    [
        ("12.03.2027 17:30, Sprechstunde, Raum 3", "Sprechstunde", "Raum 3"),
        ("Workshop 3 - 12.03.2027 - 17:30 bis 19:30 - Gemeindehaus", "Workshop 3", "Gemeindehaus"),
        ("WS 2 (Fr 12.03., 22:00-01:00) Raum 12", "WS 2", "Raum 12"),
        ("Ziele, Wirkung und Indikatoren 12.3.", "Ziele, Wirkung und Indikatoren", ""),
        ("Netzwerktreffen 27./28.10.2027 Nürnberg", "Netzwerktreffen", "Nürnberg"),
        ("Entwurf bis 15.5.", "Entwurf", ""),
        ('<b>Zoé & "Co" 🎉</b> 12.3.', '<b>Zoé & "Co" 🎉</b>', ""),
    ],
)
def test_title_and_place_stand_around_the_day(line: str, title: str, place: str) -> None:
    assert (drafted(line).title, drafted(line).place) == (title, place)


def test_a_night_ends_on_the_next_day() -> None:
    assert drafted("Fest 12.03.2027 22:00-01:00").when == When(FRIDAY, date(2027, 3, 13), time(22), time(1))


def test_a_wrong_weekday_is_noticed_and_either_may_be_right() -> None:
    line = "Workshop, Do 12.03.2027 17:30"
    assert drafted(line).wrong == ((FRIDAY, 3),)
    assert drafted(line).when.first == FRIDAY
    trusted = drafted(line, Trust.WEEKDAY)
    assert trusted.wrong == ()
    assert trusted.when.first == date(2027, 3, 11)


@pytest.mark.parametrize(
    "line, flaw",
    [
        ("Workshop im März", Flaw.NO_DAY),
        ("12.03.2027 17:30", Flaw.NO_TITLE),
        ("Workshop 12.03.2027 19:30-17:30", Flaw.BACKWARDS),
        ("Workshop 12.03.2027 - 12.05.2027", Flaw.TOO_LONG),
        ("Workshop 14.03.2027 - 12.03.2027", Flaw.TOO_LONG),
    ],
)
def test_what_cannot_be_a_date_says_why(line: str, flaw: Flaw) -> None:
    assert read_line(line, TODAY) == (Unread(line, flaw),)


def test_several_lines_and_a_later_one_corrects() -> None:
    read = read_lines(
        "• Workshop 3, 12.03.2027\n\n- Workshop 4, 19.3.\nMitbringen: Stifte\nhallo\fWorkshop 3, 13.3.", TODAY
    )
    assert [one.title for one in read if isinstance(one, DateDraft)] == ["Workshop 3", "Workshop 4"]
    assert isinstance(read[0], DateDraft)
    assert isinstance(read[1], DateDraft)
    assert read[0].when.first == date(2027, 3, 13)
    assert read[1].bring == "Stifte"
    assert read[2] == Unread("hallo", Flaw.NO_DAY)


def test_lines_of_one_message_all_count() -> None:
    read = read_lines("Treffen 12.3.\nTreffen 19.3.\nTreffen 19.3.\nRunde 20.3.\fTreffen 26.3.\nTreffen 2.4.", TODAY)
    days = [(one.title, one.when.first.day, one.row) for one in read if isinstance(one, DateDraft)]
    assert days == [("Treffen", 26, 5), ("Treffen", 2, 6), ("Runde", 20, 4)]
    before = read_lines("Treffen 12.3.\nTreffen 19.3.\nTreffen 19.3.", TODAY)
    assert [one.when.first.day for one in before if isinstance(one, DateDraft)] == [12, 19]


def test_there_is_an_end_to_lines() -> None:
    lines = "\n".join(f"Workshop {number}, 12.03.2027" for number in range(MOST_LINES + 5))
    read = read_lines(lines, TODAY)
    assert [isinstance(one, DateDraft) for one in read] == [True] * MOST_LINES + [False] * 5
    assert read[-1] == Unread(f"Workshop {MOST_LINES + 4}", Flaw.TOO_MANY)


@pytest.mark.parametrize("piece", ["1.", "12.3.-", "9 ", "Mo ", "17:30-", "1. und ", "x, ", "12. bis ", "\u00a0"])
def test_a_long_line_takes_no_time(piece: str) -> None:
    read_lines(piece * 3000, TODAY)


@pytest.mark.parametrize(
    "words, kind",
    [
        ("Workshop 3", DateKind.WORKSHOP),
        ("WS 3", DateKind.WORKSHOP),
        ("Sprechstunde Finanzplan", DateKind.CONSULTATION),
        ("Abgabefrist", DateKind.DEADLINE),
        ("Netzwerktreffen", DateKind.NETWORK),
        ("Sommerfest", DateKind.OTHER),
    ],
)
def test_the_kind_follows_from_the_title(words: str, kind: DateKind) -> None:
    assert kind_of(words) is kind


@given(DAYS, st.integers(0, 20), TIMES, TIMES)
def test_whatever_is_written_out_is_read_back(first: date, length: int, begins: time, ends: time) -> None:
    last = first + timedelta(days=length)
    clocks = f"{begins:%H:%M}-{ends:%H:%M} Uhr"
    for days in (
        f"{first:%d.%m.%Y} - {last:%d.%m.%Y}",
        f"{WEEKDAYS[first.weekday()]}, {first:%d.%m.%Y} bis {WEEKDAYS[last.weekday()]}, {last:%d.%m.%Y}",
        f"{named(first)} bis {named(last)}",
    ):
        found, hours = find_days(days, first), find_hours(clocks)
        assert found
        assert (found.first, found.last, found.wrong) == (first, last, False)
        assert hours
        assert (hours.begins, hours.ends) == (begins, ends)


@given(DAYS, st.integers(0, 6))
def test_the_trusted_weekday_is_the_nearest(day: date, weekday: int) -> None:
    (read,) = read_line(f"Treffen, {WEEKDAYS[weekday]} {day:%d.%m.%Y}", day, Trust.WEEKDAY)
    assert isinstance(read, DateDraft)
    assert read.when.first.weekday() == weekday
    assert abs(read.when.first - day) <= timedelta(days=3)


@given(st.text(max_size=200), st.sampled_from(Trust))
def test_it_survives_everything(text: str, trust: Trust) -> None:
    for read in read_lines(text, TODAY, trust):
        assert isinstance(read, Unread) or read.title


@given(st.text(alphabet="0123456789.-/: bisUhrMo,March", max_size=60))
def test_it_survives_what_looks_like_dates(text: str) -> None:
    read_lines(text, TODAY)
