"""A calendar file (iCalendar, RFC 5545) from any calendar -> dates."""

from collections.abc import Iterator, Sequence
from datetime import date
from html import unescape

from bot.documents.calendars.ical_events import Budget, IcalEvent, Series, by_series, counted_out, events_of, newest
from bot.documents.calendars.ical_lines import Component, read_blocks
from bot.documents.calendars.ical_times import Span
from bot.domain.consultations.meeting_link import with_link
from bot.domain.dates.calendar import When
from bot.domain.dates.file import FileEntry, FileFlaw, Unusable
from bot.domain.names import clean_name
from bot.domain.typed_dates.line_words import says_off, without_off
from bot.domain.typed_dates.lines import (
    LONGEST_PLACE,
    LONGEST_TITLE,
    MOST_LINES,
    DateDraft,
    Flaw,
    Unread,
    bring_of,
    kind_of,
)

_UID_LENGTH = 240
_METHODS = {
    "CANCEL": Flaw.OFF,
    "REPLY": Flaw.REPLY,
    "COUNTER": Flaw.COUNTER,
    "DECLINECOUNTER": Flaw.COUNTER,
    "REFRESH": Flaw.REPLY,
}
_STATES = {"CANCELLED": Flaw.OFF, "CANCELED": Flaw.OFF, "TENTATIVE": Flaw.TENTATIVE}
_FOR_ALL = {"", "PUBLIC", "DEFAULT"}
"""All other classes are private, also those that we do not know (RFC 5545, 3.8.1.3)."""
_LINKS = ("X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK", "X-GOOGLE-CONFERENCE", "CONFERENCE")


def read_calendar(content: bytes, today: date) -> tuple[FileEntry, ...]:
    """Raises Unusable."""
    blocks = read_blocks(content)
    if not blocks:
        raise Unusable(FileFlaw.NO_CALENDAR)
    if any(block.raw("VERSION") == "1.0" for block in blocks):
        raise Unusable(FileFlaw.OLD_CALENDAR)
    events = newest(events_of(blocks))
    series, budget = by_series(events), Budget()
    masters = {event.uid: event for event in events if event.repeats and event.uid}
    found = (entry for event in events for entry in _entries(event, series, masters, today, budget))
    return (
        *found,
        *(FileEntry(Unread("…", Flaw.CUT)) for block in blocks if block.name == "VCALENDAR" and _ends_early(block)),
    )


def _ends_early(calendar: Component) -> bool:
    return not calendar.whole and not (calendar.blocks and not calendar.blocks[-1].whole)


def _entries(
    event: IcalEvent, series: dict[str, list[IcalEvent]], masters: dict[str, IcalEvent], today: date, budget: Budget
) -> Iterator[FileEntry]:
    flaw = _flaw(event, masters.get(event.uid))
    title = _title(event) or _title(masters.get(event.uid, event))
    if flaw or not event.repeats or event.span is None:
        day = f"{event.span.first.here:%d.%m.%Y}" if event.span else ""
        read = Unread(title or day or event.block.name, flaw) if flaw else _read(event, title, event.span)
        yield FileEntry(read, _key(event.key), event.sequence)
        return
    counted = counted_out(event, series.get(event.uid, ()), today, budget)
    if counted is None:
        yield FileEntry(Unread(title, Flaw.REPEATS), _key(event.uid), event.sequence)
    else:
        yield from _of_series(event, title, counted)


def _of_series(event: IcalEvent, title: str, counted: Series) -> Iterator[FileEntry]:
    if not counted.spans:
        yield FileEntry(Unread(title, Flaw.OVER), _key(event.uid), event.sequence)
    many = counted.open_end or len(counted.spans) > MOST_LINES
    for span, key in counted.spans:
        yield FileEntry(_read(event, title, span, Flaw.REPEATS if many else None), _key(key), event.sequence)


def _key(uid: str) -> str:
    return clean_name(uid, _UID_LENGTH)


def _title(event: IcalEvent) -> str:
    """Where a program tells only here that it is off, that is no part of it."""
    raw = clean_name(unescape(event.block.words("SUMMARY")), LONGEST_TITLE)
    return without_off(raw) if says_off(raw) else raw


def _flaw(event: IcalEvent, master: IcalEvent | None) -> Flaw | None:
    block = event.block
    if block.name != "VEVENT":
        return Flaw.NO_EVENT
    if event.cut:
        return Flaw.CUT
    if any(len({line.value for line in block.all(name)}) > 1 for name in ("DTSTART", "DTEND", "SUMMARY")):
        return Flaw.DAMAGED
    off = Flaw.OFF if says_off(block.words("SUMMARY")) else None
    if refused := _METHODS.get(event.method) or _STATES.get(block.raw("STATUS").upper()) or off:
        return refused
    if any(one.block.raw("CLASS").upper() not in _FOR_ALL for one in (event, master) if one):
        return Flaw.PRIVATE
    return None if _title(event) or (master and _title(master)) else Flaw.NO_TITLE


def _read(event: IcalEvent, title: str, span: Span | None, asks: Flaw | None = None) -> DateDraft | Unread:
    when = span.when() if span else Flaw.NO_DAY
    if isinstance(when, When) and span:
        doubt = asks if span.sure else Flaw.ZONE
        return DateDraft(title, kind_of(title), when, _place(event.block), _bring(event.block), asks=doubt)
    return Unread(title, when if isinstance(when, Flaw) else Flaw.NO_DAY)


def _place(block: Component) -> str:
    sure = [line.value.strip() for line in block.all(*_LINKS)]
    words = [block.words("DESCRIPTION"), *(line.value for line in block.all("X-ALT-DESC"))]
    return with_link(unescape(block.words("LOCATION")), sure, block.words("URL"), words, LONGEST_PLACE)


def _bring(block: Component) -> str:
    lines: Sequence[str] = block.words("DESCRIPTION").splitlines()
    return next((bring for line in lines if (bring := bring_of(line.strip()))), "")
