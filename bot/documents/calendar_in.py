"""A calendar file (iCalendar, RFC 5545) from any calendar -> dates."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.domain.calendar import When
from bot.domain.date_file import MOST_ENTRIES, Entry, FileFlaw, Unusable, countable, to_the_minute
from bot.domain.date_lines import (
    LONGEST_PLACE,
    LONGEST_SPAN,
    LONGEST_TITLE,
    Draft,
    Flaw,
    Unread,
    bring_of,
    kind_of,
)
from bot.domain.names import clean_name
from bot.domain.people import ZONE

_EVENT = {
    *("UID", "SEQUENCE", "SUMMARY", "STATUS", "LOCATION", "URL", "DESCRIPTION"),
    *("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "RECURRENCE-ID"),
}
_ZONE = {"TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "DTSTART", "RRULE"}
_ONCE_A_YEAR = re.compile(r"RRULE:FREQ=YEARLY(;(BYMONTH=\d+|BYDAY=[-+]?\d?\w\w|UNTIL=\w+|INTERVAL=1|WKST=\w\w))*", re.I)
"""Any other rule of a time zone could keep us counting seconds since 1970."""
_MOST_RULES = 24
"""Of all time zones together."""
_UID_LENGTH = 200
_DEEPEST = 3
_MOST_LINES = 50 * MOST_ENTRIES


def read_calendar(content: bytes) -> tuple[Entry, ...]:
    """Raises Unusable."""
    text = _decoded(content)
    if "BEGIN:VCALENDAR" not in text.upper():
        raise Unusable(FileFlaw.NO_CALENDAR)
    lines = list(_needed(text))
    if lines.count("BEGIN:VEVENT") > MOST_ENTRIES or len(lines) > _MOST_LINES:
        raise Unusable(FileFlaw.TOO_MANY)
    if lines.count("BEGIN:STANDARD") + lines.count("BEGIN:DAYLIGHT") > _MOST_RULES:
        raise Unusable(FileFlaw.NO_CALENDAR)
    return tuple(_entry(event) for event in _events("\r\n".join([*lines, ""])))


def _decoded(content: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode("latin-1")


def _needed(text: str) -> Iterator[str]:
    """Only what we read: a calendar may carry thousands of guests, pictures and alarms."""
    inside: list[str] = []
    for line in re.sub(r"\r?\n[ \t]", "", text).splitlines():
        word, value = re.split("[;:]", line, maxsplit=1)[0].upper(), line.rpartition(":")[2].strip().upper()
        if word == "BEGIN":
            inside.append(value)
        if len(inside) <= _DEEPEST and _wanted(inside, word, line):
            yield f"{word}:{value}" if word in {"BEGIN", "END"} else line
        if word == "END" and inside:
            inside.pop()


def _wanted(inside: list[str], word: str, line: str) -> bool:
    if inside[:1] != ["VCALENDAR"] or len(inside) == 1 or word in {"BEGIN", "END"}:
        return word in {"BEGIN", "END"} and (len(inside) == 1 or _kept(inside))
    if inside[1] == "VTIMEZONE":
        return _kept(inside) and word in _ZONE and (word != "RRULE" or bool(_ONCE_A_YEAR.fullmatch(line.strip())))
    return inside[1:] == ["VEVENT"] and word in _EVENT


def _kept(inside: list[str]) -> bool:
    return inside[1:] in (["VEVENT"], ["VTIMEZONE"], ["VTIMEZONE", "STANDARD"], ["VTIMEZONE", "DAYLIGHT"])


def _events(text: str) -> Iterator[Event]:
    try:
        calendars = Calendar.from_ical(text, multiple=True)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError) as fault:
        raise Unusable(FileFlaw.NO_CALENDAR) from fault
    return (event for calendar in calendars for event in calendar.walk("VEVENT") if isinstance(event, Event))


def _entry(event: Event) -> Entry:
    sequence = _words(event, "sequence")
    number = int(sequence) if sequence.isdecimal() and len(sequence) < 10 else 0
    return Entry(_read(event), clean_name(_words(event, "uid"), _UID_LENGTH), number)


def _read(event: Event) -> Draft | Unread:
    title = clean_name(_words(event, "summary"), LONGEST_TITLE)
    flaw = _flaw(event, title)
    when = flaw or _when(event)
    if isinstance(when, Flaw):
        return Unread(title or "?", when)
    return Draft(title, kind_of(title), when, _place(event), _bring(event))


def _flaw(event: Event, title: str) -> Flaw | None:
    if not title:
        return Flaw.NO_TITLE
    if any(event.get(word) is not None for word in ("rrule", "rdate", "recurrence-id")):
        return Flaw.REPEATS
    return Flaw.OFF if _words(event, "status").upper() == "CANCELLED" else None


def _when(event: Event) -> When | Flaw:
    try:
        first, last = _local(event.start), _local(event.end)
    except (ValueError, TypeError, AttributeError, OverflowError):
        return Flaw.NO_DAY
    if not isinstance(first, datetime) or not isinstance(last, datetime):
        return _checked(When(_day(first), max(_day(first), _day(last) - timedelta(days=1))))
    if last < first:
        return Flaw.BACKWARDS
    return _checked(
        When(
            first.date(), last.date(), to_the_minute(first.time()), to_the_minute(last.time()) if last > first else None
        )
    )


def _checked(when: When) -> When | Flaw:
    inside = countable(when.first) and countable(when.last)
    return when if inside and when.last - when.first <= LONGEST_SPAN else Flaw.TOO_LONG if inside else Flaw.NO_DAY


def _local(moment: date) -> date:
    """Aware times as the clocks show them here. Without a zone they are meant so."""
    aware = isinstance(moment, datetime) and moment.tzinfo is not None
    return moment.astimezone(ZoneInfo(ZONE)).replace(tzinfo=None) if aware else moment  # type: ignore[attr-defined]


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _place(event: Event) -> str:
    place, url = _words(event, "location"), _words(event, "url")
    more = url if url.startswith(("https://", "http://")) and url not in place else ""
    return clean_name(f"{place} {more}", LONGEST_PLACE)


def _bring(event: Event) -> str:
    lines = _words(event, "description").splitlines()
    return next((bring for line in lines if (bring := bring_of(line.strip()))), "")


def _words(event: Event, name: str) -> str:
    """Of several the first."""
    found: Any = event.get(name, "")
    return str(found[0] if isinstance(found, list) and found else found)
