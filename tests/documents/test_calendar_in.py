"""Calendar files as programs write them: whole days, zones, series, calls, and what is no date at all."""
# ruff: noqa: E501

import base64
import quopri
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from time import process_time

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.documents.calendars.ical_series import rule_of
from bot.documents.calendars.ical_zones import Zones
from bot.documents.dates_in import read
from bot.domain.dates.calendar import When
from bot.domain.dates.file import FileEntry, Unusable, Upload
from bot.domain.typed_dates.lines import DateDraft, Flaw, Unread
from tests.documents.sheets import ics

TODAY = date(2027, 3, 10)
SATURDAY = date(2027, 6, 19)


def calendar(content: bytes | str) -> tuple[FileEntry, ...]:
    whole = content.replace("\n", "\r\n").encode() if isinstance(content, str) else content
    return read(Upload("termine.ics", whole), TODAY)


def event(lines: str, around: str = "") -> FileEntry:
    (entry,) = calendar(ics(f"UID:1\nSUMMARY:Treffen\n{lines}", around=around))
    return entry


def draft(entry: FileEntry) -> DateDraft:
    assert isinstance(entry.read, DateDraft), entry
    return entry.read


def flaws(entries: tuple[FileEntry, ...]) -> list[tuple[str, Flaw]]:
    return [(entry.read.line, entry.read.flaw) for entry in entries if isinstance(entry.read, Unread)]


def days(first: str, last: str = "") -> When:
    return When(date.fromisoformat(first), date.fromisoformat(last or first))


def hours(day: str, begins: str, ends: str = "", last: str = "") -> When:
    start, end = (time.fromisoformat(one) if one else None for one in (begins, ends))
    return When(date.fromisoformat(day), date.fromisoformat(last or day), start, end)


EXCHANGE = """BEGIN:VTIMEZONE
TZID:{name}
BEGIN:STANDARD
DTSTART:16010101T0{winter}0000
TZOFFSETFROM:{summer_offset}
TZOFFSETTO:{winter_offset}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY={autumn}
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:{winter_offset}
TZOFFSETTO:{summer_offset}
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY={spring}
END:DAYLIGHT
END:VTIMEZONE
"""


def berlin(name: str) -> str:
    return EXCHANGE.format(
        name=name, winter=3, winter_offset="+0100", summer_offset="+0200",
        autumn="-1SU;BYMONTH=10", spring="-1SU;BYMONTH=3",
    )  # fmt: skip


def new_york(name: str) -> str:
    return EXCHANGE.format(
        name=name, winter=2, winter_offset="-0500", summer_offset="-0400",
        autumn="1SU;BYMONTH=11", spring="2SU;BYMONTH=3",
    )  # fmt: skip


@pytest.mark.parametrize(
    "lines, expected",
    [
        ("DTSTART;VALUE=DATE:20270320", days("2027-03-20")),
        ("DTSTART;VALUE=DATE:20270320\nDTEND;VALUE=DATE:20270320", days("2027-03-20")),
        ("DTSTART;VALUE=DATE:20270320\nDURATION:P1D", days("2027-03-20")),
        ("DTSTART;VALUE=DATE:20270320\nDURATION:P2D", days("2027-03-20", "2027-03-21")),
        ("DTSTART;VALUE=DATE:20270320\nDURATION:P1W", days("2027-03-20", "2027-03-26")),
        ("DTSTART:20270320", days("2027-03-20")),
        ("DTSTART;TZID=Europe/Berlin;VALUE=DATE:20270320\nDTEND;TZID=Europe/Berlin;VALUE=DATE:20270321", days("2027-03-20")),
        ("DTSTART;TZID=Nirgends;VALUE=DATE:20270320", days("2027-03-20")),
        ("DTSTART;VALUE=DATE:20270320T000000", days("2027-03-20")),
        ("DTSTART:20270320T000000\nDTEND:20270321T000000", days("2027-03-20")),
        ("DTSTART:20270320T000000\nDTEND:20270320T000000", days("2027-03-20")),
        ("DTSTART:20270320T000000", days("2027-03-20")),
        ("DTSTART:20270320T000000\nDTEND:20270320T235900", days("2027-03-20")),
        ("DTSTART:20270320T000000\nDTEND:20270321T235959", days("2027-03-20", "2027-03-21")),
        ("DTSTART:20270320T000000\nDURATION:P1D", days("2027-03-20")),
        ("DTSTART:20270320T000000\nDURATION:PT24H", days("2027-03-20")),
        ("DTSTART:20270319T230000Z\nDTEND:20270320T230000Z", days("2027-03-20")),
        ("DTSTART:20270409T220000Z\nDTEND:20270411T220000Z", days("2027-04-10", "2027-04-11")),
        ("DTSTART:20270327T230000Z\nDTEND:20270328T220000Z", days("2027-03-28")),
        ("DTSTART:20270410T000000Z\nDTEND:20270412T000000Z", days("2027-04-10", "2027-04-11")),
        ("DTSTART;TZID=America/New_York:20270410T000000\nDTEND;TZID=America/New_York:20270411T000000", days("2027-04-10")),
        ("DTSTART;TZID=Nirgends:20270410T000000\nDTEND;TZID=Nirgends:20270411T000000", days("2027-04-10")),
        ("DTSTART:20270320T050000Z\nDTEND:20270321T050000Z\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE", days("2027-03-20")),
        ("DTSTART;TZID=Europe/Berlin:20270320T170000\nDTEND;VALUE=DATE:20270321", hours("2027-03-20", "17:00")),
        ("DTSTART:20270320T170000\nDTEND:20270320T240000", hours("2027-03-20", "17:00", "00:00", "2027-03-21")),
    ],
)  # fmt: skip
def test_whole_days_in_all_their_spellings(lines: str, expected: When) -> None:
    read = draft(event(lines))
    assert (read.when, read.asks) == (expected, None)


@pytest.mark.parametrize(
    "zone",
    [
        "Eastern Standard Time",
        "America/New_York",
        "america/new_york",
        "/mozilla.org/20050126_1/America/New_York",
        "/freeassociation.sourceforge.net/Tzfile/America/New_York",
        '"America/New_York"',
        "US/Eastern",
    ],
)
def test_zones_by_all_their_names(zone: str) -> None:
    read = draft(event(f"DTSTART;TZID={zone}:20270619T110000\nDTEND;TZID={zone}:20270619T120000"))
    assert (read.when, read.asks) == (hours("2027-06-19", "17:00", "18:00"), None)


@pytest.mark.parametrize(
    "stamp",
    ["20270619T150000Z", "20270619T1500Z", "2027-06-19T15:00:00Z", "20270619T110000-0400", "2027-06-19T17:00:00+02:00"],
)
def test_moments_as_programs_write_them(stamp: str) -> None:
    read = draft(event(f"DTSTART:{stamp}"))
    assert (read.when, read.asks) == (hours("2027-06-19", "17:00"), None)


@pytest.mark.parametrize(
    "zone",
    [
        '"(UTC-05:00) Eastern Time (US & Canada)"',
        "(UTC-05:00) Eastern Time (US & Canada)",
        "Nirgends",
        "tzone://Microsoft/Custom",
        "MESZ",
        "(GMT+02:00) Berlin",
    ],
)
def test_a_zone_that_nobody_knows_is_a_question(zone: str) -> None:
    entry = event(f"DTSTART;TZID={zone}:20270619T110000\nDTEND;TZID={zone}:20270619T120000")
    assert (draft(entry).asks, entry.chosen) == (Flaw.ZONE, False)


@pytest.mark.parametrize(
    "zone", ['"(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien"', '"(GMT+01:00) Berlin / Rome"']
)
def test_a_zone_by_its_cities(zone: str) -> None:
    read = draft(event(f"DTSTART;TZID={zone}:20270619T170000"))
    assert (read.when, read.asks) == (hours("2027-06-19", "17:00"), None)


def test_a_definition_beside_what_the_world_knows_is_a_question() -> None:
    entry = event("DTSTART;TZID=Europe/Berlin:20270619T170000", around=new_york("Europe/Berlin"))
    assert draft(entry).asks is Flaw.ZONE


def test_times_without_zone_in_a_calendar_of_another_one_are_a_question() -> None:
    assert draft(event("DTSTART:20270619T170000", around="X-WR-TIMEZONE:America/New_York\n")).asks is Flaw.ZONE
    assert draft(event("DTSTART:20270619T170000", around="X-WR-TIMEZONE:Europe/Berlin\n")).asks is None
    assert draft(event("DTSTART:20270619T170000", around="X-WR-TIMEZONE:Europe/Vienna\n")).asks is None
    assert draft(event("DTSTART:20270619T150000Z", around="X-WR-TIMEZONE:America/New_York\n")).asks is None


def test_the_same_name_for_different_zones() -> None:
    """One file never changes how another is read."""
    name = "Customized Time Zone"
    ours = ics(f"SUMMARY:A\nDTSTART;TZID={name}:20270619T170000", around=berlin(name))
    theirs = ics(f"SUMMARY:B\nDTSTART;TZID={name}:20270619T110000", around=new_york(name))
    bare = ics(f"SUMMARY:C\nDTSTART;TZID={name}:20270619T110000")
    for order in ((ours, theirs, bare), (theirs, ours, bare), (bare, theirs, ours)):
        read = {draft(calendar(file)[0]).title: draft(calendar(file)[0]) for file in order}
        assert read["A"].when == read["B"].when == hours("2027-06-19", "17:00")
        assert [one.asks for one in (read["A"], read["B"], read["C"])] == [None, None, Flaw.ZONE]
    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(calendar, [ours, theirs] * 20))
    assert {draft(entries[0]).when for entries in found} == {hours("2027-06-19", "17:00")}


def test_two_calendars_in_one_file_have_zones_of_their_own() -> None:
    name = "Meine Zeit"
    one = ics(f"UID:1\nSUMMARY:A\nDTSTART;TZID={name}:20270619T170000", around=berlin(name))
    other = ics(f"UID:2\nSUMMARY:B\nDTSTART;TZID={name}:20270619T110000", around=new_york(name))
    assert [draft(entry).when for entry in calendar(one + other)] == [hours("2027-06-19", "17:00")] * 2


@pytest.mark.parametrize(
    "day, there",
    [("20270313", "16:00"), ("20270320", "15:00"), ("20271030", "16:00"), ("20271106", "15:00"), ("20271107", "16:00")],
)
def test_a_defined_zone_changes_its_clocks_on_its_own_days(day: str, there: str) -> None:
    zone = Zones()
    read = draft(event(f"DTSTART;TZID=Drüben:{day}T100000", around=new_york("Drüben")))
    assert zone.defined == {}
    assert read.when.begins == time.fromisoformat(there)


def history(name: str, winter: int) -> str:
    """Every change of the clocks since 1916, each with a block of its own."""
    parts = [f"BEGIN:VTIMEZONE\nTZID:{name}"]
    for year in range(1916, 2038):
        for kind, month, before, after in (
            ("DAYLIGHT", "03", winter, winter + 1),
            ("STANDARD", "10", winter + 1, winter),
        ):
            more = f"RDATE:{year}{month}29T010000\n" if year % 2 else ""
            parts.append(
                f"BEGIN:{kind}\nTZNAME:{kind}\nTZOFFSETFROM:+0{before}00\nTZOFFSETTO:+0{after}00\n"
                f"DTSTART:{year}{month}28T010000\n{more}END:{kind}"
            )
    return "\n".join([*parts, "END:VTIMEZONE", ""])


def test_zones_with_their_whole_history_and_again_before_every_event() -> None:
    zones = history("Nord", 1) + history("London", 0)
    entries = [
        f"UID:{n}\nSUMMARY:T{n}\nDTSTART;TZID={'London' if n % 2 else 'Nord'}:20270414T1{6 + (n + 1) % 2}0000"
        for n in range(40)
    ]
    content = ics(*entries, around=zones).decode().replace("BEGIN:VEVENT", f"{berlin('Nord2')}BEGIN:VEVENT").encode()
    assert len(content) < 1024 * 1024
    began = process_time()
    read = calendar(content)
    assert process_time() - began < 2
    assert {draft(entry).when.begins for entry in read} == {time(17)}


def test_a_rule_that_never_comes_true_keeps_nobody_busy() -> None:
    never = ("FREQ=DAILY;INTERVAL=7;BYDAY=TU", "FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
             "FREQ=MONTHLY;INTERVAL=12;BYMONTH=3", "FREQ=YEARLY;BYWEEKNO=60", "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=20",
             "FREQ=MONTHLY;BYDAY=9MO", "FREQ=DAILY;COUNT=0", "quatsch", "FREQ=WEEKLY;INTERVAL=0")  # fmt: skip
    began = process_time()
    read = calendar(ics(*[f"UID:{rule}\nSUMMARY:T\nDTSTART:20270315T100000\nRRULE:{rule}" for rule in never]))
    assert flaws(read) == [("T", Flaw.REPEATS)] * len(never)
    assert process_time() - began < 2


def series(*lines: str, start: str = "DTSTART;TZID=Europe/Berlin:20270317T170000") -> list[str]:
    """The days of what is read."""
    end = "DTEND" + start.removeprefix("DTSTART").replace("T17", "T18")
    entries = calendar(ics("\n".join(("UID:1\nSUMMARY:Beratung", start, end, *lines))))
    return [f"{draft(entry).when.first:%d.%m.}" for entry in entries if isinstance(entry.read, DateDraft)]


@pytest.mark.parametrize(
    "lines, expected",
    [
        (("RRULE:FREQ=WEEKLY;COUNT=3",), ["17.03.", "24.03.", "31.03."]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20270331T150000Z",), ["17.03.", "24.03.", "31.03."]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20270331T145900Z",), ["17.03.", "24.03."]),
        (("RRULE:FREQ=WEEKLY;UNTIL=20270331",), ["17.03.", "24.03.", "31.03."]),
        (("RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Europe/Berlin:20270324T170000"), ["17.03.", "31.03.", "07.04."]),
        (("RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE:20270324T160000Z,20270407T150000Z"), ["17.03.", "31.03."]),
        (("RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE;VALUE=DATE:20270324"), ["17.03.", "31.03."]),
        (("RDATE;TZID=Europe/Berlin:20270320T100000,20270322T100000",), ["17.03.", "20.03.", "22.03."]),
        (("RDATE;VALUE=PERIOD:20270320T100000Z/PT1H",), ["17.03.", "20.03."]),
        (("RRULE:FREQ=MONTHLY;BYDAY=3WE;COUNT=3",), ["17.03.", "21.04.", "19.05."]),
        (("RRULE:FREQ=MONTHLY;BYDAY=WE;BYSETPOS=-1;COUNT=3",), ["17.03.", "31.03.", "28.04.", "26.05."]),
        (("RRULE:FREQ=DAILY;COUNT=3",), ["17.03.", "18.03.", "19.03."]),
        (("RRULE:FREQ=WEEKLY;WKST=SU;INTERVAL=2;BYDAY=WE,FR;COUNT=4",), ["17.03.", "19.03.", "31.03.", "02.04."]),
        (("RRULE:FREQ=YEARLY;UNTIL=20280401T000000Z",), ["17.03.", "17.03."]),
    ],
)
def test_what_repeats_is_counted_out(lines: tuple[str, ...], expected: list[str]) -> None:
    assert series(*lines) == expected


def test_a_series_keeps_its_hour_when_the_clocks_change() -> None:
    read = calendar(
        ics("SUMMARY:A\nDTSTART;TZID=Europe/Berlin:20270317T170000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=3")
    )
    assert {(one.when.begins, one.when.ends) for one in map(draft, read)} == {(time(17), time(18))}
    whole = calendar(
        ics("SUMMARY:A\nDTSTART;VALUE=DATE:20270320\nDTEND;VALUE=DATE:20270322\nRRULE:FREQ=WEEKLY;COUNT=2")
    )
    assert [draft(one).when for one in whole] == [days("2027-03-20", "2027-03-21"), days("2027-03-27", "2027-03-28")]


def test_of_a_series_only_what_lies_ahead() -> None:
    assert series("RRULE:FREQ=WEEKLY;COUNT=5", start="DTSTART;TZID=Europe/Berlin:20270224T170000") == [
        "10.03.",
        "17.03.",
        "24.03.",
    ]
    entries = calendar(ics("SUMMARY:Alt\nDTSTART:20260101T100000\nRRULE:FREQ=WEEKLY;COUNT=5"))
    assert flaws(entries) == [("Alt", Flaw.OVER)]


@pytest.mark.parametrize("rule, count", [("FREQ=WEEKLY", 53), ("FREQ=WEEKLY;COUNT=40", 40), ("FREQ=MONTHLY", 13)])
def test_a_long_or_endless_series_is_asked_about(rule: str, count: int) -> None:
    entries = calendar(ics(f"SUMMARY:Teamrunde\nDTSTART:20270310T100000\nRRULE:{rule}"))
    assert len(entries) == count
    assert {(draft(entry).asks, entry.chosen) for entry in entries} == {(Flaw.REPEATS, False)}


def test_far_too_often_is_one_sentence() -> None:
    entries = calendar(
        ics("SUMMARY:Täglich\nDTSTART:20200101T100000\nRRULE:FREQ=DAILY", "UID:2\nSUMMARY:B\nDTSTART:20270319")
    )
    assert flaws(entries) == [("Täglich", Flaw.REPEATS)]
    many = [f"UID:{n}\nSUMMARY:a\nDTSTART:19900101T100000\nRRULE:FREQ=DAILY" for n in range(3000)]
    began = process_time()
    with pytest.raises(Unusable):
        calendar(ics(*many))
    assert process_time() - began < 2


def test_moved_and_cancelled_single_dates_of_a_series() -> None:
    entries = calendar(
        ics(
            "UID:s\nSUMMARY:Beratung\nDTSTART;TZID=Europe/Berlin:20270317T170000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4",
            "UID:s\nSUMMARY:Beratung\nRECURRENCE-ID;TZID=Europe/Berlin:20270324T170000\nDTSTART;TZID=Europe/Berlin:20270325T180000",
            "UID:s\nRECURRENCE-ID:20270331T150000Z\nDTSTART:20270331T150000Z\nSTATUS:CANCELLED",
        )
    )
    assert [draft(one).when.first.day for one in entries if isinstance(one.read, DateDraft)] == [17, 7, 25]
    assert flaws(entries) == [("Beratung", Flaw.OFF)]
    keys = [one.uid for one in entries]
    assert keys == ["s/20270317T1700", "s/20270407T1700", "s/20270324T1700", "s/20270331T1700"]


def test_one_date_of_a_series_exported_alone() -> None:
    entry = event(
        "DTSTART;TZID=Europe/Berlin:20270325T180000\nDURATION:PT1H\nRECURRENCE-ID;TZID=Europe/Berlin:20270323T180000"
    )
    assert (draft(entry).when, draft(entry).asks) == (hours("2027-03-25", "18:00", "19:00"), None)


_DAYS = st.lists(
    st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU", "1MO", "2TU", "-1FR"]),
    min_size=1,
    max_size=3,
    unique=True,
)
_PARTS = {
    "INTERVAL": st.integers(1, 14).map(str), "BYDAY": _DAYS.map(",".join), "BYMONTH": st.integers(1, 12).map(str),
    "BYMONTHDAY": st.integers(-31, 31).filter(bool).map(str), "BYSETPOS": st.integers(-6, 6).map(str),
}  # fmt: skip


@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.fixed_dictionaries({}, optional=_PARTS),
    st.integers(1, 365),
)
@settings(max_examples=150, deadline=None)
def test_no_rule_takes_long(freq: str, parts: dict[str, str], day: int) -> None:
    start = datetime(2027, 1, 1) + timedelta(days=day)  # noqa: DTZ001
    rule = rule_of(";".join([f"FREQ={freq}", *(f"{name}={value}" for name, value in parts.items())]), start)
    first = next(iter(rule), start) if rule else start
    assert first >= start


def test_our_rules_are_those_of_the_library() -> None:
    start = datetime(2027, 3, 17, 17)  # noqa: DTZ001
    rule = rule_of("freq=weekly; count=3;byday=WE", start)
    assert rule is not None
    assert list(rule) == list(rrulestr("FREQ=WEEKLY;COUNT=3;BYDAY=WE", dtstart=start))


@pytest.mark.parametrize(
    "lines, flaw",
    [
        ("STATUS:CANCELLED", Flaw.OFF),
        ("STATUS:TENTATIVE", Flaw.TENTATIVE),
        ("CLASS:PRIVATE", Flaw.PRIVATE),
        ("CLASS:CONFIDENTIAL", Flaw.PRIVATE),
        ("CLASS:PUBLIC", None),
        ("STATUS:CONFIRMED", None),
        ("DTEND:quatsch", Flaw.NO_TIME),
        ("DTSTART:20270320T170000", Flaw.DAMAGED),
    ],
)
def test_what_an_entry_says_about_itself(lines: str, flaw: Flaw | None) -> None:
    entry = event(f"DTSTART:20270319T170000\n{lines}")
    assert (entry.read.flaw if isinstance(entry.read, Unread) else None) is flaw


@pytest.mark.parametrize(
    "method, flaw",
    [
        ("CANCEL", Flaw.OFF), ("REPLY", Flaw.REPLY), ("COUNTER", Flaw.COUNTER), ("DECLINECOUNTER", Flaw.COUNTER),
        ("REFRESH", Flaw.REPLY), ("REQUEST", None), ("PUBLISH", None), ("ADD", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("last", [False, True])
def test_what_a_file_is_for(method: str, flaw: Flaw | None, last: bool) -> None:
    content = ics(
        "UID:1\nSUMMARY:T\nDTSTART:20270319T170000\nSTATUS:CONFIRMED", around="" if last else f"METHOD:{method}\n"
    )
    if last:
        content = content.replace(b"END:VCALENDAR", f"METHOD:{method}\r\nEND:VCALENDAR".encode())
    (entry,) = calendar(content)
    assert (entry.read.flaw if isinstance(entry.read, Unread) else None) is flaw


@pytest.mark.parametrize("title", ["Abgesagt: Treffen", "Canceled: Treffen", "Cancelled: Treffen", "ABGESAGT: Treffen"])
def test_a_title_that_says_it_is_off(title: str) -> None:
    assert flaws(calendar(ics(f"SUMMARY:{title}\nDTSTART:20270319T170000"))) == [("Treffen", Flaw.OFF)]


@pytest.mark.parametrize("kind", ["VTODO", "VJOURNAL", "VFREEBUSY"])
def test_what_is_no_event_is_named(kind: str) -> None:
    content = ics().replace(
        b"END:VCALENDAR", f"BEGIN:{kind}\r\nSUMMARY:Brot kaufen\r\nEND:{kind}\r\nEND:VCALENDAR".encode()
    )
    assert flaws(calendar(content)) == [("Brot kaufen", Flaw.NO_EVENT)]


def test_what_lies_behind_does_not_stand_in_the_way() -> None:
    past = [f"UID:{n}\nSUMMARY:Runde {n}\nDTSTART:20260107T100000" for n in range(3000)]
    entries = calendar(ics(*past, "UID:x\nSUMMARY:Workshop\nDTSTART:20270420T170000"))
    assert [draft(one).title for one in entries if isinstance(one.read, DateDraft)] == ["Workshop"]
    assert len(flaws(entries)) == 3000
    assert {flaw for _, flaw in flaws(entries)} == {Flaw.OVER}


def test_of_two_versions_the_newer_one() -> None:
    old, new = (
        "UID:1\nSUMMARY:T\nDTSTART:20270319T170000\nSEQUENCE:1",
        "UID:1\nSUMMARY:T\nDTSTART:20270320T170000\nSEQUENCE:2",
    )
    for order in ((old, new), (new, old)):
        assert [draft(one).when.first.day for one in calendar(ics(*order))] == [20]
    assert len(calendar(ics(old, old.replace("0319", "0321")))) == 2


TEAMS = "https://teams.example/l/meetup-join/19%3ameeting_x"


@pytest.mark.parametrize(
    "lines, place",
    [
        (f"LOCATION:Microsoft Teams-Besprechung\nDESCRIPTION:Hier teilnehmen<{TEAMS}>\\nID: 1", f"Microsoft Teams-Besprechung {TEAMS}"),
        (f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{TEAMS}", TEAMS),
        ("X-GOOGLE-CONFERENCE:https://meet.example/abc-defg-hij", "https://meet.example/abc-defg-hij"),
        ("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Raum:https://call.example/7", "https://call.example/7"),
        ("LOCATION:https://zoom.example/j/99?pwd=a", "https://zoom.example/j/99?pwd=a"),
        ("LOCATION:Raum 2\nDESCRIPTION:Zoom: https://zoom.example/j/99?pwd=a.\\nHilfe: https://support.zoom.example/hc", "Raum 2 https://zoom.example/j/99?pwd=a"),
        ("DESCRIPTION:Tagesordnung: https://pad.example/x\\nhttps://bbb.example/b/ann-abc", "https://bbb.example/b/ann-abc"),
        ("DESCRIPTION:Raum: https://jitsi.example/Schmiede", "https://jitsi.example/Schmiede"),
        ("DESCRIPTION:https://verein.webex.example/meet/anna", "https://verein.webex.example/meet/anna"),
        ("DESCRIPTION:Tagesordnung: https://pad.example/x", ""),
        ("LOCATION:online\nDESCRIPTION:Link: https://pad.example/x", "online https://pad.example/x"),
        ("LOCATION:Rathaus\nURL:https://verein.example/termin", "Rathaus https://verein.example/termin"),
        (f"LOCATION:online\nURL:https://verein.example/termin\nDESCRIPTION:{TEAMS}", f"online {TEAMS}"),
        (f'X-ALT-DESC;FMTTYPE=text/html:<p><a href="{TEAMS}?a=1&amp;b=2">Teilnehmen</a></p>', f"{TEAMS}?a=1&b=2"),
        ("DESCRIPTION:<https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.example%2Fl%2Fmeetup-join%2F1&data=05>", "https://teams.example/l/meetup-join/1"),
        ("LOCATION:https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.example%2Fj%2F1&data=05", "https://zoom.example/j/1"),
        ("DESCRIPTION:https://www.google.com/url?q=https://meet.example/abc&sa=D", "https://meet.example/abc"),
        ("DESCRIPTION:Optionen: https://teams.example/meetingOptions/?x=1", ""),
        (f"LOCATION:{'x' * 500}\nDESCRIPTION:{TEAMS}", f"{'x' * (399 - len(TEAMS))} {TEAMS}"),
    ],
)  # fmt: skip
def test_the_call_is_found_wherever_programs_put_it(lines: str, place: str) -> None:
    assert draft(event(f"DTSTART:20270319T170000\n{lines}")).place == place


WHOLE = ics("UID:1\nSUMMARY:Müll & Bäume\nDTSTART:20270319T170000\nLOCATION:Straße 1")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252"])
@pytest.mark.parametrize("ending", ["\r\n", "\n", "\r", "\r\r\n"])
def test_letters_and_lines_from_any_program(encoding: str, ending: str) -> None:
    (entry,) = calendar(WHOLE.decode().replace("\r\n", ending).encode(encoding))
    assert (entry.title, draft(entry).place) == ("Müll & Bäume", "Straße 1")


def test_one_foreign_byte_costs_one_letter() -> None:
    (entry,) = calendar(WHOLE.replace("ß".encode(), b"\xdf"))
    assert (entry.title, draft(entry).place) == ("Müll & Bäume", "Straße 1")


@pytest.mark.parametrize("fold", [b"\r\n ", b"\n\t", b"\r\n\t", b"\r "])
@pytest.mark.parametrize("at", range(1, 14))
def test_folded_anywhere_also_inside_a_letter(fold: bytes, at: int) -> None:
    start = WHOLE.index(b"SUMMARY:") + 8
    (entry,) = calendar(WHOLE[: start + at] + fold + WHOLE[start + at :])
    assert entry.title == "Müll & Bäume"


@pytest.mark.parametrize(
    "content, titles, flawed",
    [
        (WHOLE[: WHOLE.index(b"LOCATION")], [], [("Müll & Bäume", Flaw.CUT)]),
        (WHOLE[: WHOLE.index(b"END:VCAL")], ["Müll & Bäume"], [("…", Flaw.CUT)]),
        (WHOLE.replace(b"LOCATION", b"kaputt\r\n=?\r\nLOCATION"), ["Müll & Bäume"], []),
        (WHOLE.replace(b"BEGIN:VCALENDAR\r\n", b"").replace(b"END:VCALENDAR\r\n", b""), ["Müll & Bäume"], []),
        (b"Hallo,\r\nanbei der Termin.\r\n" + WHOLE, ["Müll & Bäume"], []),
        (ics("SUMMARY:A\nDTSTART:20270319").replace(b"END:VEVENT", b"BEGIN:VEVENT\r\nSUMMARY:B\r\nDTSTART:20270320\r\nEND:VEVENT"), ["A", "B"], []),
        (ics("SUMMARY:A\nDTSTART:20270319T999999"), [], [("A", Flaw.NO_DAY)]),
    ],
)  # fmt: skip
def test_a_damaged_file_gives_what_can_be_understood(
    content: bytes, titles: list[str], flawed: list[tuple[str, Flaw]]
) -> None:
    entries = calendar(content)
    assert [entry.title for entry in entries if isinstance(entry.read, DateDraft)] == titles
    assert flaws(entries) == flawed


_LINES = st.sampled_from(
    [
        "BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE", "END:VTIMEZONE",
        "BEGIN:STANDARD", "END:STANDARD", "BEGIN:DAYLIGHT", "END:DAYLIGHT", "TZID:Customized Time Zone", "TZID:Europe/Berlin",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZOFFSETTO:-1399", "DTSTART:16010101T030000", "DTSTART:00010101T000000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=DAILY;UNTIL=00010101",
        "RRULE:FREQ=WEEKLY;COUNT=4", "RDATE:20270320T100000", "EXDATE:20270320", "EXRULE:FREQ=DAILY", "SUMMARY:Ä", "UID:1",
        "SEQUENCE:9", "DTSTART;TZID=Customized Time Zone:20270320T100000", "DTEND;TZID=Customized Time Zone:20270320T120000",
        "DTSTART:99991231T235959Z", "DTEND:00010101T000000Z", "DTSTART;VALUE=DATE:20270320", "DURATION:P9999W", "DURATION:-PT1H",
        "RECURRENCE-ID:20270320T100000", "METHOD:CANCEL", "STATUS:CANCELLED", "CLASS:PRIVATE", "LOCATION:https://[", "X" * 500,
        " gefaltet", "\t", "", "URL:https://zoom.example/j/1", "VERSION:2.0", "X-WR-TIMEZONE:Asia/Tokyo", "X-WR-TIMEZONE:..",
    ]
)  # fmt: skip
PROBE = ics("SUMMARY:A\nDTSTART;TZID=Customized Time Zone:20270619T110000", around=new_york("Customized Time Zone"))


@given(st.lists(_LINES, max_size=60), st.data())
@settings(max_examples=200, deadline=None)
def test_no_file_raises_or_hangs_or_changes_the_next_one(lines: list[str], data: st.DataObject) -> None:
    content = "\r\n".join(["BEGIN:VCALENDAR", *lines]).encode()
    cut = data.draw(st.integers(0, len(content)))
    with suppress(Unusable):
        read(Upload("a.ics", content[:cut]), TODAY)
    assert draft(calendar(PROBE)[0]).when == hours("2027-06-19", "17:00")


def test_deep_and_wide_nests_are_no_work() -> None:
    began = process_time()
    for line in (
        b"BEGIN:X\r\n",
        b"BEGIN:VCALENDAR\r\n",
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b"BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\n",
    ):
        try:
            calendar(b"BEGIN:VCALENDAR\r\n" + line * (500_000 // len(line)))
        except Unusable:
            continue
    assert process_time() - began < 8


def test_walls_before_the_first_change_are_those_before_it() -> None:
    zone = "BEGIN:VTIMEZONE\nTZID:Neu\nBEGIN:STANDARD\nDTSTART:20300101T000000\nTZOFFSETFROM:+0300\nTZOFFSETTO:+0100\nEND:STANDARD\nEND:VTIMEZONE\n"
    assert draft(event("DTSTART;TZID=Neu:20270619T180000", around=zone)).when.begins == time(17)


def test_zones_that_cost_too_much_are_refused() -> None:
    change = "BEGIN:STANDARD\nDTSTART:19{:02}0101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\n"
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Z\n" + "".join(change.format(number % 100) for number in range(600)) + "END:VTIMEZONE\n"
    )
    began = process_time()
    with pytest.raises(Unusable):
        calendar(
            ics(*[f"UID:{n}\nSUMMARY:T\nDTSTART;TZID=Z:{1971 + n % 200}0319T100000" for n in range(3000)], around=zone)
        )
    assert process_time() - began < 2


def test_a_series_that_moves_from_some_day_on_is_asked_about() -> None:
    entries = calendar(
        ics(
            "UID:s\nSUMMARY:Beratung\nDTSTART:20270317T170000\nRRULE:FREQ=WEEKLY;COUNT=4",
            "UID:s\nSUMMARY:Beratung\nRECURRENCE-ID;RANGE=THISANDFUTURE:20270324T170000\nDTSTART:20270325T180000",
        )
    )
    assert ("Beratung", Flaw.REPEATS) in flaws(entries)
    assert [draft(one).when for one in entries if isinstance(one.read, DateDraft)] == [hours("2027-03-25", "18:00")]


def test_one_date_of_a_series_is_called_off_by_its_own_key() -> None:
    (off,) = calendar(
        ics("UID:s\nSUMMARY:B\nRECURRENCE-ID:20270324T160000Z\nDTSTART:20270324T160000Z", around="METHOD:CANCEL\n")
    )
    assert (off.uid, flaws((off,))) == ("s/20270324T1700", [("B", Flaw.OFF)])


@pytest.mark.parametrize(
    "summary",
    [
        "Abgesagt: Workshop 9", "Workshop 9 (abgesagt)", "ABGESAGT Workshop 9", "Abgesagt - Workshop 9", "[Abgesagt] Workshop 9",
        "Entfällt: Workshop 9", "Workshop 9 entfällt", "Workshop 9 fällt leider aus", "Workshop 9 – ABGESAGT!", "❌ Canceled: Workshop 9",
        "*** CANCELLED *** Workshop 9", "Workshop 9: leider ausgefallen",
    ],
)  # fmt: skip
def test_a_title_that_says_that_it_is_off(summary: str) -> None:
    entry = _off(summary)
    assert isinstance(entry.read, Unread)
    assert (entry.read.flaw, entry.read.line) == (Flaw.OFF, "Workshop 9")


@pytest.mark.parametrize("summary", ["Absage an den Hass", "Findet statt: Workshop 9", "Workshop 9 fällt nicht aus"])
def test_a_title_that_says_that_it_takes_place(summary: str) -> None:
    assert isinstance(_off(summary).read, DateDraft)


def _off(summary: str) -> FileEntry:
    (entry,) = calendar(ics(f"UID:1\nDTSTART:20270416T173000\nSUMMARY:{summary}"))
    return entry


@pytest.mark.parametrize(
    "lines, expected",
    [
        ("DTSTART:20270327T230000\nDURATION:PT6H", hours("2027-03-27", "23:00", "06:00", "2027-03-28")),
        ("DTSTART:20271030T230000\nDURATION:PT6H", hours("2027-10-30", "23:00", "04:00", "2027-10-31")),
        ("DTSTART:20270327T173000\nDURATION:P1D", hours("2027-03-27", "17:30", "17:30", "2027-03-28")),
        ("DTSTART:20270327T173000\nDURATION:P1DT2H", hours("2027-03-27", "17:30", "19:30", "2027-03-28")),
        ("DTSTART:20270328T000000\nDURATION:PT24H", days("2027-03-28")),
        ("DTSTART:20270328T013000Z\nDTEND:20270328T020000Z", hours("2027-03-28", "03:30", "04:00")),
        ("DTSTART:20270328T023000\nDTEND:20270328T040000", hours("2027-03-28", "03:30", "04:00")),
        ("DTSTART:20270328T005900Z\nDTEND:20270328T010000Z", hours("2027-03-28", "01:59", "03:00")),
    ],
)  # fmt: skip
def test_when_the_clocks_change(lines: str, expected: When) -> None:
    read = draft(event(lines))
    assert (read.when, read.asks) == (expected, None)


@pytest.mark.parametrize("period", ["20270329T080000Z/20270329T110000Z", "20270329T080000Z/PT3H"])
def test_a_single_date_of_a_series_has_its_own_end(period: str) -> None:
    found = calendar(
        ics(f"UID:1\nSUMMARY:R\nDTSTART:20270322T160000Z\nDTEND:20270322T170000Z\nRDATE;VALUE=PERIOD:{period}")
    )
    assert [draft(one).when for one in found] == [
        hours("2027-03-22", "17:00", "18:00"), hours("2027-03-29", "10:00", "13:00"),
    ]  # fmt: skip


@pytest.mark.parametrize("line", ["EXDATE:quatsch", "RDATE:20270406T170000,quatsch", "EXDATE:20270231T170000"])
def test_a_series_that_says_more_than_can_be_read_is_asked_about(line: str) -> None:
    entry = event(f"DTSTART:20270330T170000\nRRULE:FREQ=WEEKLY;COUNT=3\n{line}")
    assert entry.read == Unread("Treffen", Flaw.REPEATS)


@pytest.mark.parametrize("start", ["19580415", "16040415", "19700415"])
def test_a_birthday_comes_again(start: str) -> None:
    read = draft(event(f"DTSTART;VALUE=DATE:{start}\nRRULE:FREQ=YEARLY"))
    assert (read.when, read.asks) == (days("2027-04-15"), Flaw.REPEATS)


def test_a_yearly_date_in_a_zone_of_its_own() -> None:
    entry = event(
        "DTSTART;TZID=Eigene:19580415T110000\nRRULE:FREQ=YEARLY;UNTIL=20280101T000000Z", around=new_york("Eigene")
    )
    assert draft(entry).when == hours("2027-04-15", "17:00")


def test_what_was_long_ago_is_over() -> None:
    assert event("DTSTART:19690416T100000Z").read == Unread("Treffen", Flaw.OVER)


@pytest.mark.parametrize("kind", ["X-INTERN", "PERSONAL", "private", "Confidential"])
def test_a_class_that_nobody_knows_is_private(kind: str) -> None:
    assert event(f"DTSTART:20270416T100000\nCLASS:{kind}").read == Unread("Treffen", Flaw.PRIVATE)


def test_quoted_printable_as_old_telephones_write_it() -> None:
    (entry,) = calendar(
        ics("UID:1\nDTSTART:20270416T173000\nSUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=9Cbung f=C3=BCr=\n Zo=C3=AB=\nund Co")
    )  # fmt: skip
    assert draft(entry).title == "Übung für Zoëund Co"


def test_a_day_that_ends_at_a_time_is_no_date() -> None:
    assert event("DTSTART;VALUE=DATE:20270416\nDTEND:20270416T193000").read == Unread("Treffen", Flaw.NO_TIME)


def test_two_definitions_of_one_name_are_a_question() -> None:
    lines = "DTSTART;TZID=Custom:20270619T100000"
    assert draft(event(lines, around=new_york("Custom") + berlin("Custom"))).asks is Flaw.ZONE
    assert draft(event(lines, around=new_york("Custom") + new_york("Custom"))).asks is None


def test_letters_as_web_pages_write_them() -> None:
    read = draft(_off("Sommerfest &#8211; Caf&eacute; &amp; Kuchen\nLOCATION:Haus &quot;Nord&quot;"))
    assert (read.title, read.place) == ("Sommerfest – Café & Kuchen", 'Haus "Nord"')


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("frame", ["", "multipart"])
def test_a_mail_that_was_saved_as_a_calendar(coding: str, frame: str) -> None:
    plain = ics("UID:1\nDTSTART:20270416T173000\nSUMMARY:Übung für Zoë")
    body = {"quoted-printable": quopri.encodestring(plain), "base64": base64.encodebytes(plain), "8bit": plain}[coding]
    part = f"Content-Type: text/calendar; charset=utf-8\r\nContent-Transfer-Encoding: {coding}\r\n\r\n".encode() + body
    whole = (
        b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n'
        b"Hallo\r\n--x\r\n" + part + b"\r\n--x--\r\n"
    )
    (entry,) = calendar(whole if frame else b"MIME-Version: 1.0\r\n" + part)
    assert draft(entry).title == "Übung für Zoë"
