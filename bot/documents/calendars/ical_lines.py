"""iCalendar (RFC 5545) as lines and blocks, read with patience: a broken line costs that line, not the file.

The library's own reader keeps time zones for the whole process and refuses a file for one line that it does not know.
"""

import binascii
import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from msgspec import Struct

from bot.documents.text_in import text_of
from bot.domain.dates.file import FileFlaw, Unusable

MOMENTS = {"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"}
_EVENT = {
    *("UID", "SEQUENCE", "SUMMARY", "STATUS", "CLASS", "LOCATION", "URL", "DESCRIPTION", "DURATION", "RRULE", "EXRULE"),
    *("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-ALT-DESC", "X-MICROSOFT-SKYPETEAMSMEETINGURL"),
    *("X-MICROSOFT-ONLINEMEETINGCONFLINK", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK", "X-TELEMOST-CONFERENCE"),
    *("X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY"),
    *MOMENTS,
}
_CHANGE = {"TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "DTSTART", "RRULE", "RDATE"}
_KEPT: Mapping[str, set[str]] = {
    "VCALENDAR": {"VERSION", "METHOD", "X-WR-TIMEZONE"},
    **dict.fromkeys(("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"), _EVENT),
    "VTIMEZONE": {"TZID", "X-LIC-LOCATION"},
    **dict.fromkeys(("STANDARD", "DAYLIGHT"), _CHANGE),
}
"""Of each block what we read: a calendar may carry thousands of guests, pictures and alarms."""
PARTS = {"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"}
_DEEPEST = 6
_MOST_BLOCKS = 20_000
_LONGEST = 20_000
_LONGEST_NAME = 60
_HEAD = re.compile(r"\s*([\w.-]+)\s{0,9}((?:;\s{0,9}[\w-]+\s{0,9}=(?:\"[^\"]*\"|[^;:\"]*))*)\s{0,9}:(.*)", re.DOTALL)
_CODED = re.compile(rb"^content-transfer-encoding:[ \t]*(quoted-printable|base64)", re.IGNORECASE | re.MULTILINE)
_MOST_PARTS = 5
_SOFT = re.compile(rb"^[^\n:]{1,200}=QUOTED-PRINTABLE[^\n:]*:(?:[^\n]*=\n)+", re.IGNORECASE | re.MULTILINE)
"""Lines that go on after `=`, as old telephones write them."""
_PARAMETER = re.compile(r";\s*([\w-]+)\s*=(\"[^\"]*\"|[^;:\"]*)")
_STAMP = re.compile(r"\s*\d{4}-?\d\d-?\d\d")
_UNQUOTED = re.compile(r"\s*([\w-]+);.*?TZID=\"?(.+?)\"?\s{0,9}:(\d{4}-?\d\d-?\d\d.*)", re.IGNORECASE)
"""A zone with a colon in its name, though that needs quotation marks."""


class ContentLine(Struct, frozen=True):
    name: str
    params: Mapping[str, str]
    value: str


@dataclass(slots=True)
class Component:
    name: str
    lines: list[ContentLine] = field(default_factory=list)
    blocks: list["Component"] = field(default_factory=list)
    whole: bool = False
    """Its end was found."""

    def all(self, *names: str) -> list[ContentLine]:
        return [line for line in self.lines if line.name in names]

    def first(self, name: str) -> ContentLine | None:
        return next(iter(self.all(name)), None)

    def raw(self, name: str) -> str:
        line = self.first(name)
        return line.value.strip() if line else ""

    def words(self, name: str) -> str:
        return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], self.raw(name), flags=re.DOTALL)


def read_blocks(content: bytes) -> list[Component]:
    """What stands outermost: calendars as a rule, single events where the frame is missing."""
    open_ones = [Component("")]
    for raw in _unfolded(content):
        name, _, value = raw[:_LONGEST_NAME].partition(":")
        if (word := name.strip().upper()) == "BEGIN":
            _begin(open_ones, value.strip().upper())
        elif word == "END":
            _end(open_ones, value.strip().upper())
        else:
            _keep(open_ones[-1], raw)
    return open_ones[0].blocks


def _letter(content: bytes) -> bytes:
    """Where a whole mail was saved as a calendar: the calendar in it. The library's own reader of mails takes for
    ever with some."""
    head = content[:_LONGEST].partition(b"BEGIN:VCALENDAR")[0]
    for found in islice(_CODED.finditer(head), _MOST_PARTS):
        body = re.split(rb"\r?\n\r?\n", content[found.end() :], maxsplit=1)[-1]
        plain = quopri.decodestring(body) if found[1].lower() != b"base64" else _from_base64(body)
        if b"BEGIN:VCALENDAR" in plain:
            return plain
    return content


def _from_base64(body: bytes) -> bytes:
    """As far as it goes."""
    letters = re.sub(rb"[^A-Za-z0-9+/]", b"", re.split(rb"\n--|=", body, maxsplit=1)[0])
    whole, rest = letters[: len(letters) // 4 * 4], letters[len(letters) // 4 * 4 :]
    return binascii.a2b_base64(whole + rest + b"=" * (4 - len(rest)) if len(rest) > 1 else whole)


def _unfolded(content: bytes) -> Iterator[str]:
    """Put together before it is decoded: some programs fold inside a letter."""
    content = _letter(content)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in content[:100]:
        content = text_of(content).encode(errors="replace")
    lines = re.sub(rb"\r*\n|\r", b"\n", content)
    lines = _SOFT.sub(lambda found: found[0].replace(b"=\n", b""), lines)
    return iter(text_of(re.sub(rb"\n[ \t]", b"", lines)).split("\n"))


def _begin(open_ones: list[Component], name: str) -> None:
    if name in PARTS or name == "VCALENDAR":
        # What begins anew without an end before it.
        ended = {"VCALENDAR"} | PARTS if name == "VCALENDAR" else PARTS
        while any(one.name in ended for one in open_ones):
            open_ones.pop()
    if len(open_ones) > _DEEPEST:
        return
    block = Component(name)
    if name in _KEPT:
        open_ones[-1].blocks.append(block)
        if len(open_ones[-1].blocks) > _MOST_BLOCKS:
            raise Unusable(FileFlaw.SWOLLEN)
    open_ones.append(block)


def _end(open_ones: list[Component], name: str) -> None:
    if any(one.name == name for one in open_ones[1:]):
        while open_ones[-1].name != name:
            open_ones.pop()
        open_ones.pop().whole = True


def _keep(block: Component, raw: str) -> None:
    name = re.split(r"[;:]", raw, maxsplit=1)[0].strip().upper()
    if name in _KEPT.get(block.name, ()) and (line := _line(name, raw[:_LONGEST])):
        block.lines.append(line)


def _line(name: str, raw: str) -> ContentLine | None:
    found = _HEAD.match(raw)
    if name in MOMENTS and (found is None or not _STAMP.match(found[3])):
        bare = _UNQUOTED.match(raw)
        return (
            ContentLine(name, {"TZID": bare[2]}, bare[3]) if bare else ContentLine(name, {}, found[3] if found else "")
        )
    if found is None:
        return None
    params = {key.upper(): value.strip().strip('"') for key, value in _PARAMETER.findall(found[2])}
    quoted = params.get("ENCODING", "").upper() == "QUOTED-PRINTABLE"
    return ContentLine(name, params, text_of(quopri.decodestring(found[3].encode())) if quoted else found[3])
