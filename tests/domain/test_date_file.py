"""What is new in a file, what has moved, what is there already."""

import dataclasses
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.dates.calendar import CohortDate, When, cancelled, changed
from bot.domain.dates.compare import Compared, compare, id_of, together
from bot.domain.dates.file import DUE, OURS, FileEntry, pack, trusted, unpack
from bot.domain.typed_dates.lines import MOST_LINES, DateDraft, Flaw, Unread, bring_of
from bot.terms import DateKind, Trust

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
FRIDAY = date(2027, 3, 19)
EVENING = When(FRIDAY, FRIDAY, time(17, 30), time(19, 30))
DRAFT = DateDraft("Workshop 3", DateKind.WORKSHOP, EVENING, "Raum 2", "Laptop")
DATE = CohortDate("a", "nord", "Workshop 3", EVENING, "Raum 2", DateKind.WORKSHOP, "Laptop", sequence=2)
LATER = dataclasses.replace(DRAFT, when=replace(EVENING, begins=time(18)))
UID = f"a{OURS}"

DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))
HOURS = st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0))
DRAFTS = st.builds(
    DateDraft,
    st.text(max_size=20),
    st.sampled_from(DateKind),
    st.builds(When, DAYS, DAYS, HOURS, HOURS),
    st.text(max_size=20),
    st.text(max_size=20),
    st.lists(st.tuples(DAYS, st.integers(0, 6)), max_size=2).map(tuple),
)
ENTRIES = st.builds(
    FileEntry, DRAFTS | st.builds(Unread, st.text(max_size=20), st.sampled_from(Flaw)), st.text(), st.integers(0)
)


VERDICTS = ("fresh", "changes", "known", "older", "out", "off")


@given(st.lists(ENTRIES, max_size=5).map(tuple))
def test_what_was_read_is_kept_as_it_is(entries: tuple[FileEntry, ...]) -> None:
    assert unpack(pack(entries)) == entries


def test_nothing_kept_is_nothing() -> None:
    assert unpack("") == ()


@pytest.mark.parametrize(
    "entry, was, verdict",
    [
        (FileEntry(DRAFT), DATE, "known"),
        (FileEntry(dataclasses.replace(DRAFT, title="WORKSHOP 3", place="anderswo")), DATE, "known"),
        (FileEntry(LATER), DATE, "fresh"),
        (FileEntry(DRAFT, UID, 2), DATE, "known"),
        (FileEntry(dataclasses.replace(DRAFT, place="", bring=""), UID, 2), DATE, "known"),
        (FileEntry(LATER, UID, 2), DATE, "changes"),
        (FileEntry(LATER, UID, 7), DATE, "changes"),
        (FileEntry(dataclasses.replace(DRAFT, title="Anders"), UID, 2), DATE, "changes"),
        (FileEntry(dataclasses.replace(DRAFT, place="Anders"), UID, 2), DATE, "changes"),
        (FileEntry(LATER, UID, 1), DATE, "older"),
        (FileEntry(LATER, UID, 9), cancelled(DATE, NOW), "known"),
        (FileEntry(LATER, UID, 9), replace(DATE, when=When(date(2027, 3, 1), date(2027, 3, 1))), "known"),
        (FileEntry(LATER, "b@google.com", 9), DATE, "fresh"),
        (FileEntry(LATER, f"b{OURS}", 9), DATE, "fresh"),
        (FileEntry(DRAFT, f"{DUE}x{OURS}", 9), replace(DATE, title="Anders"), "known"),
        (FileEntry(Unread("Workshop 3", Flaw.OFF), UID, 3), cancelled(DATE, NOW), "known"),
        (FileEntry(Unread("Workshop 3", Flaw.OFF), UID, 3), DATE, "off"),
        (FileEntry(Unread("Workshop 3", Flaw.OFF)), DATE, "off"),
        (FileEntry(Unread("Workshop 4", Flaw.OFF)), DATE, "fresh"),
        (
            FileEntry(Unread("Workshop 3", Flaw.OFF)),
            replace(DATE, when=When(date(2027, 3, 1), date(2027, 3, 1))),
            "fresh",
        ),
        (FileEntry(dataclasses.replace(LATER, asks=Flaw.ZONE)), DATE, "out"),
        (FileEntry(dataclasses.replace(LATER, asks=Flaw.ZONE), taken=True), DATE, "fresh"),
        (FileEntry(LATER, taken=False), DATE, "out"),
        (FileEntry(LATER, UID, 2, taken=False), DATE, "out"),
        (FileEntry(LATER, "b@google.com", 2), replace(DATE, id=id_of("b@google.com", "nord")), "changes"),
        (FileEntry(Unread("?", Flaw.NO_DAY)), DATE, "fresh"),
    ],
)
def test_an_entry_beside_the_calendar(entry: FileEntry, was: CohortDate, verdict: str) -> None:
    found = compare([entry], [was], NOW, "nord")
    assert {name: len(getattr(found, name)) for name in VERDICTS} == {name: int(name == verdict) for name in VERDICTS}


def test_what_a_calendar_leaves_out_stays() -> None:
    (change,) = compare(
        [FileEntry(dataclasses.replace(LATER, place="", bring="", kind=DateKind.OTHER), UID, 2)], [DATE], NOW
    ).changes
    assert change.to == LATER
    assert (change.moves, change.tells, change.mark) == (True, True, "a:2")


def test_an_end_that_nobody_had_said_is_no_change() -> None:
    open_end = replace(DATE, when=replace(EVENING, ends=None))
    assert compare([FileEntry(DRAFT, UID, 2)], [open_end], NOW).known == ["Workshop 3"]


def test_the_same_twice_in_a_file_is_one() -> None:
    found = compare([FileEntry(DRAFT), FileEntry(DRAFT)], (), NOW)
    assert (found.fresh, found.known) == ([DRAFT], ["Workshop 3"])


def test_after_a_change_is_saved_nothing_is_left_to_do() -> None:
    entry = FileEntry(LATER, UID, 2)
    new = changed(DATE, NOW, when=LATER.when)
    found = compare([entry], [new], NOW)
    assert (found.changes, found.fresh, found.older) == ([], [], ["Workshop 3"])


@given(st.integers(0, 80))
def test_what_is_too_much_is_counted_and_comes_in_turn(count: int) -> None:
    entries = [FileEntry(dataclasses.replace(DRAFT, title=f"Treffen {number}")) for number in range(count)]
    dates: list[CohortDate] = []
    while (found := compare(entries, dates, NOW)).fresh:
        assert found.left == count - len(dates) - len(found.fresh)
        assert len(found.fresh) <= MOST_LINES
        dates += [replace(DATE, id=one.title, title=one.title) for one in found.fresh if isinstance(one, DateDraft)]
    assert len(dates) == count


def test_a_typed_line_takes_the_place_of_the_only_one_with_its_title() -> None:
    hour = [dataclasses.replace(DRAFT, title="Sprechstunde", when=replace(EVENING, begins=time(at))) for at in (16, 17)]
    unread = Unread("?", Flaw.NO_DAY)
    typed = (dataclasses.replace(LATER, title="workshop 3"), dataclasses.replace(LATER, title="Sprechstunde"))
    assert together([DRAFT, *hour, unread], typed) == (*hour, unread, *typed)


@pytest.mark.parametrize(
    "last, said, days",
    [
        (FRIDAY, ((FRIDAY, 3),), (18, 18)),
        (date(2027, 3, 20), ((FRIDAY, 3),), (18, 19)),
        (date(2027, 3, 21), ((FRIDAY, 3), (date(2027, 3, 21), 0)), (18, 22)),
        (FRIDAY, (), (19, 19)),
    ],
)
def test_trusting_the_weekday(last: date, said: tuple[tuple[date, int], ...], days: tuple[int, int]) -> None:
    draft = dataclasses.replace(DRAFT, when=replace(EVENING, last=last), said=said)
    (entry,) = trusted([FileEntry(draft)], Trust.WEEKDAY)
    assert isinstance(entry.read, DateDraft)
    assert (entry.read.when.first.day, entry.read.when.last.day, entry.read.wrong) == (*days, ())
    assert trusted([FileEntry(draft)], Trust.DAY) == (FileEntry(draft),)


def test_a_full_file_keeps_to_what_fits() -> None:
    assert Compared([DRAFT] * MOST_LINES).full
    assert not Compared([Unread("?", Flaw.NO_DAY)] * MOST_LINES).full


@pytest.mark.parametrize(
    "words, bring",
    [("Bitte mitbringen: Laptop", "Laptop"), ("Please bring: a laptop", "a laptop"), ("Wir bringen Kuchen mit", "")],
)
def test_what_to_bring(words: str, bring: str) -> None:
    assert bring_of(words) == bring
