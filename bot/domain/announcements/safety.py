"""What has to be so before an announcement leaves: it is whole, somebody gets it, a second person agrees, and no more
than a few a day.
"""

import re
from datetime import datetime, time
from enum import StrEnum

from msgspec.structs import replace

from bot.domain.announcements.announcement import MOST_A_DAY, SECOND_PERSON_ABOVE, Announcement
from bot.domain.announcements.draft import Lacking, lacking
from bot.domain.dates.calendar import instant
from bot.domain.errors import Refusal
from bot.domain.late_pattern import late_pattern
from bot.domain.way import today
from bot.links.announcement_compose import ShowDraft
from bot.links.announcements import ShowAnnouncement
from bot.terms.announcements import AnnouncementKind

_TAG = late_pattern(r"<[^>]*>")
_SENSIBLE = late_pattern(
    r"[€$]|\b(?:eur|euros?|iban|konto\w*|geld\w*|betr(?:a|ä)g\w*|kosten\w*|kostet|rechnung\w*|honorar\w*|budget\w*"
    r"|zuschuss\w*|zusch(?:ü|ue)sse\w*|f(?:ö|oe)rder(?:mittel|summe|geld)\w*|eigenanteil\w*|(?:ü|ue)berweis\w*"
    r"|money|fees?|costs?|grants?|invoices?|payments?|\w*frist\w*|deadlines?|stichtag\w*|abgabe\w*|einreich\w*"
    r"|einsende\w*|poststempel\w*|sp(?:ä|ae)testens|due)\b",
    re.IGNORECASE,
)


class SecondReason(StrEnum):
    """Why one person alone does not send it."""

    EVERYBODY = "everybody"
    IMPORTANT = "important"
    MANY = "many"
    SENSIBLE = "sensible"
    """It speaks of money or of a deadline."""


def needs_second(one: Announcement, people: int) -> tuple[SecondReason, ...]:
    """Empty when its author may send it alone."""
    found = {
        SecondReason.EVERYBODY: one.audience.is_everybody,
        SecondReason.IMPORTANT: one.kind is AnnouncementKind.IMPORTANT,
        SecondReason.MANY: people > SECOND_PERSON_ABOVE,
        SecondReason.SENSIBLE: is_sensible(one.html),
    }
    return tuple(reason for reason, holds in found.items() if holds)


def needs_second_to_correct(one: Announcement, html: str, people: int) -> tuple[SecondReason, ...]:
    """`people`: who has it or will have it. Empty when one person alone may say this instead.

    What spoke of money or of a deadline is not taken away by one person, either.
    """
    was, will = (needs_second(words, people) for words in (one, replace(one, html=html)))
    return tuple(reason for reason in SecondReason if reason in was or reason in will)


def needs_second_for_late(people: int) -> tuple[SecondReason, ...]:
    """`people`: who came later. Its words were agreed to."""
    return (SecondReason.MANY,) if people > SECOND_PERSON_ABOVE else ()


def is_sensible(html: str) -> bool:
    """It speaks of money or of a deadline, as far as its words show."""
    return _SENSIBLE.search(_TAG.sub(" ", html)) is not None


UNFINISHED = {Lacking.CONTENT, Lacking.LENGTH, Lacking.PLACEHOLDER, Lacking.KIND}


def must_be_ready(one: Announcement, people: int, now: datetime) -> None:
    """Raises a refusal when there is nothing to send, or nobody to send it to."""
    back = ShowDraft(one.id)
    if not UNFINISHED.isdisjoint(lacking(one, people)):
        raise Refusal("announcement_release-unfinished", to=back)
    if not people:
        raise Refusal("announcement_release-nobody", to=back)
    if one.valid_until and one.valid_until <= now:
        raise Refusal("announcement_release-expired", to=back)


def day_begins(now: datetime) -> datetime:
    """Of the calendar day in which it is now."""
    return instant(today(now), time.min)


def must_be_within_limit(sent_today: int, one: Announcement) -> None:
    """`sent_today`: by the author, since `day_begins`."""
    if sent_today >= MOST_A_DAY:
        raise Refusal("announcement_release-limit", to=ShowAnnouncement(one.id), count=sent_today)


def must_be_another(one: Announcement, person: str) -> None:
    if person == one.author:
        raise Refusal("announcement_release-own", to=ShowAnnouncement(one.id))
