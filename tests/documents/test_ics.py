"""Calendar files, read by two parsers that know nothing of each other."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
import vobject  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from msgspec.structs import replace

from bot.documents.contents import HandInDay
from bot.documents.makers import appointment_file, calendar_file
from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState, at_time
from bot.domain.consultations.appointment import cancelled as cancelled_appointment
from bot.domain.dates.calendar import CohortDate, When, cancelled, changed, instant
from bot.terms import DateKind
from bot.terms.appointments import AppointmentKind

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
FRIDAY = date(2027, 3, 12)
HOSTILE = '<b>Zoé & "Co" 🎉; a, b\\n\nBEGIN:VEVENT'
WORKSHOP = CohortDate(
    "a",
    "nord",
    "Workshop 3",
    When(FRIDAY, FRIDAY, time(17, 30), time(19, 30)),
    "Zoom https://zoom.us/j/1",
    DateKind.WORKSHOP,
    "Laptop",
    changed_at=NOW,
)
WHEN = st.builds(
    lambda day, length, begins, minutes: When(
        day, day + timedelta(days=length), begins, (datetime.combine(day, begins, UTC) + minutes).time()
    ),
    st.dates(date(2020, 1, 1), date(2037, 12, 31)),
    st.integers(1, 5),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
    st.timedeltas(timedelta(minutes=1), timedelta(hours=5)).map(lambda by: timedelta(minutes=by.seconds // 60)),
)


def one_by_icalendar(content: bytes) -> dict[str, object]:
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    return {
        "uid": str(event["UID"]),
        "sequence": int(str(event["SEQUENCE"])),
        "title": str(event["SUMMARY"]),
        "begins": event.decoded("DTSTART"),
        "ends": event.decoded("DTEND"),
        "status": str(event["STATUS"]),
    }


def one_by_vobject(content: bytes) -> dict[str, object]:
    event = vobject.readOne(content.decode()).vevent
    return {
        "uid": event.uid.value,
        "sequence": int(event.sequence.value),
        "title": event.summary.value,
        "begins": event.dtstart.value,
        "ends": event.dtend.value,
        "status": event.status.value,
    }


PARSERS = pytest.mark.parametrize("parse", [one_by_icalendar, one_by_vobject])


@PARSERS
def test_a_date_is_one_entry(parse) -> None:  # type: ignore[no-untyped-def]
    found = parse(calendar_file([WORKSHOP], "de", NOW))
    assert (found["uid"], found["sequence"], found["title"]) == ("a@projektschmiede", 0, "Workshop 3")
    assert (found["begins"], found["ends"]) == (WORKSHOP.starts_at, WORKSHOP.ends_at)
    assert found["status"] == "CONFIRMED"


@PARSERS
def test_a_moved_date_is_the_same_entry_with_a_higher_number(parse) -> None:  # type: ignore[no-untyped-def]
    moved = changed(WORKSHOP, NOW, when=replace(WORKSHOP.when, first=date(2027, 4, 9), last=date(2027, 4, 9)))
    before, after = (parse(calendar_file([one], "de", NOW)) for one in (WORKSHOP, moved))
    assert before["uid"] == after["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["begins"] == moved.starts_at


@PARSERS
def test_a_cancelled_date_says_so(parse) -> None:  # type: ignore[no-untyped-def]
    found = parse(calendar_file([cancelled(WORKSHOP, NOW)], "de", NOW))
    assert (found["uid"], found["sequence"], found["status"]) == ("a@projektschmiede", 1, "CANCELLED")


@PARSERS
def test_whole_days_end_on_the_day_after(parse) -> None:  # type: ignore[no-untyped-def]
    found = parse(calendar_file([replace(WORKSHOP, when=When(FRIDAY, date(2027, 3, 14)))], "de", NOW))
    assert (found["begins"], found["ends"]) == (FRIDAY, date(2027, 3, 15))


@PARSERS
def test_hostile_titles_are_only_titles(parse) -> None:  # type: ignore[no-untyped-def]
    assert parse(calendar_file([replace(WORKSHOP, title=HOSTILE)], "de", NOW))["title"] == HOSTILE


@given(WHEN)
def test_both_parsers_find_the_instants(when: When) -> None:
    content = calendar_file([replace(WORKSHOP, when=when)], "de", NOW)
    for parse in (one_by_icalendar, one_by_vobject):
        found = parse(content)
        if instant(when.first, when.begins or time.min) == found["begins"]:
            # In the hour that comes twice, instants of different zones are never equal: compared in UTC.
            assert [in_utc(found[at]) for at in ("begins", "ends")] == [when.starts_at, when.ends_at]


def in_utc(instant: object) -> datetime:
    assert isinstance(instant, datetime)
    return instant.astimezone(UTC)


def test_the_file_knows_the_zone_and_asks_nobody() -> None:
    text = calendar_file([WORKSHOP], "de", NOW).decode()
    assert "METHOD:PUBLISH" in text
    assert text.count("BEGIN:VTIMEZONE") == 1
    assert "TZID:Europe/Berlin" in text
    assert "ATTENDEE" not in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_the_day_of_handing_in_stands_in_the_subscription() -> None:
    text = calendar_file([], "en", NOW, [HandInDay("bruecke", "Brücke", date(2027, 6, 30), 4)]).decode()
    assert "DTSTART;VALUE=DATE:20270630" in text
    assert "SEQUENCE:4" in text
    assert "UID:abgabe-bruecke@projektschmiede" in text


@pytest.mark.parametrize("language, title", [("de", "Abgesagt: Workshop 3"), ("en", "Cancelled: Workshop 3")])
def test_what_is_off_says_so_in_its_title(language: str, title: str) -> None:
    (event,) = Calendar.from_ical(calendar_file([cancelled(WORKSHOP, NOW)], language, NOW)).walk("VEVENT")
    assert (str(event["SUMMARY"]), str(event["STATUS"])) == (title, "CANCELLED")


def test_an_appointment_keeps_its_entry_through_every_change() -> None:
    booked = Appointment(
        "k",
        AppointmentKind.SPARRING,
        NOW,
        AppointmentState.BOOKED,
        starts_at=NOW,
        minutes=90,
        place="0511 123",
        sequence=1,
    )
    first = one_by_icalendar(appointment_file(booked, HOSTILE, "de", NOW))
    assert (first["title"], first["status"]) == (f"Sparring: {HOSTILE}", "CONFIRMED")
    assert first["begins"] == NOW
    assert first["ends"] == NOW + timedelta(minutes=90)
    moved = one_by_icalendar(appointment_file(at_time(booked, NOW + timedelta(days=2), 60, NOW), "", "de", NOW))
    off = cancelled_appointment(booked, AppointmentSide.HOST, NOW, timedelta())
    over = one_by_icalendar(appointment_file(off, "Brücke", "en", NOW))
    assert first["uid"] == moved["uid"] == over["uid"]
    assert (moved["sequence"], moved["title"], moved["status"]) == (2, "Sparring", "CONFIRMED")
    assert (over["sequence"], over["title"], over["status"]) == (2, "Cancelled: Sparring: Brücke", "CANCELLED")
