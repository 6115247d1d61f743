"""When an announcement leaves, as it is typed below the question that asks whether it may."""

from datetime import datetime, time

from bot.domain.late_pattern import late_pattern
from bot.domain.typed_dates.moments import at, parse_moment
from bot.links.announcement_release import SendAt

USUAL = time(9)
"""At which a day without a time is meant."""
MINUTE = 60
_SENDING = r"(?:lieber |erst |bitte )*(?:sp\xe4ter|senden?|schicken?|planen?|send(?: it)?|plan(?: it)?|later)"
_AROUND = late_pattern(rf"^{_SENDING}[\s,:]+|\s+{_SENDING}[.!]*$")


def moment_typed(text: str, now: datetime, zone: str) -> datetime | None:
    """None when it is no time, or could be two."""
    found = parse_moment(text, now, zone) or parse_moment(_AROUND.sub("", text.strip().casefold()), now, zone)
    return at(found, USUAL, zone) if found else None


def planned_for(announcement: str, at: datetime) -> SendAt:
    return SendAt(announcement, int(at.timestamp()) // MINUTE)
