"""An announcement while somebody composes it: what it still lacks, and how its parts change."""

import re
from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from math import ceil
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.announcements.announcement import LONGEST_TEXT, SAME_SHARE, Announcement, AnnouncementText
from bot.domain.announcements.words import LONGEST_LINK_LABEL, plain, unknown_blanks
from bot.domain.consultations.meeting_link import is_meeting, links_in
from bot.domain.desk.saved_reply import titled
from bot.domain.dialog import replaced
from bot.domain.errors import Refusal
from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name
from bot.domain.worksheet import units
from bot.links.base import Link
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ReplyButton

A_SECOND = 28
"""Messages that leave in one, at most."""
LONGEST_CAPTION = 1024
"""Below a picture, the lines around the text included."""
AROUND = 100
"""Characters of the lines above and below it."""
MOST_ENCLOSED = 10
MOST_TEXTS = 50
"""Saved ones of one cohort."""
_ADDRESS = late_pattern(r"(?:https?://|www\.)\S+", re.I)
_HREF = late_pattern(r'href="([^"]+)"')
_BLANK_LINES = late_pattern(r"\n{3,}")


class Lacking(StrEnum):
    """What stands between a draft and its leaving."""

    CONTENT = "content"
    LENGTH = "length"
    PLACEHOLDER = "placeholder"
    AUDIENCE = "audience"
    NOBODY = "nobody"
    """Nobody of those who are meant gets it."""
    KIND = "kind"
    VALIDITY = "validity"
    """The day until which it is valid is over."""


def lacking(one: Announcement, people: int, *, over: bool = False) -> tuple[Lacking, ...]:
    """In the order in which it is put right. `people`: how many would get it now. `over`: it is not valid any more."""
    whom = Lacking.AUDIENCE if not one.audience.cohorts else Lacking.NOBODY if not people else None
    found = (
        None if has_content(one) else Lacking.CONTENT,
        Lacking.LENGTH if length(one) > LONGEST_TEXT else None,
        Lacking.PLACEHOLDER if unknown_blanks(one.html) else None,
        whom,
        None if one.kind else Lacking.KIND,
        Lacking.VALIDITY if over else None,
    )
    return tuple(lack for lack in found if lack)


def has_content(one: Announcement) -> bool:
    return bool(plain(one.html).strip() or one.enclosures)


def length(one: Announcement) -> int:
    """Characters that are read, as Telegram counts them."""
    return units(plain(one.html).strip())


def comes_apart(one: Announcement) -> bool:
    """Files and text arrive as messages of their own."""
    return bool(one.enclosures) and (len(one.enclosures) > 1 or length(one) + AROUND > LONGEST_CAPTION)


def seconds(people: int) -> int:
    """How long it takes at least."""
    return ceil(people / A_SECOND)


def with_more(one: Announcement, html: str) -> Announcement:
    """Below what is there."""
    return replace(one, html=_tidy(f"{one.html}\n\n{html.strip()}"))


def with_text(one: Announcement, html: str) -> Announcement:
    return replace(one, html=_tidy(html))


def with_part(one: Announcement, mark: str, html: str) -> Announcement | None:
    """The part of that mark says something else; None when it is not there any more."""
    text = replaced(one.html, mark, html.strip())
    return None if text is None else replace(one, html=_tidy(text))


def is_full(one: Announcement) -> bool:
    """No more files go with it."""
    return len(one.enclosures) >= MOST_ENCLOSED


def with_enclosure(one: Announcement, id: str) -> Announcement:
    if is_full(one) and id not in one.enclosures:
        raise Refusal("announcements-too-many-files", most=MOST_ENCLOSED)
    return replace(one, enclosures=tuple(dict.fromkeys((*one.enclosures, id))))


def _tidy(html: str) -> str:
    return _BLANK_LINES.sub("\n\n", html).strip()


def toggled(one: Announcement, button: ReplyButton) -> Announcement:
    """In the order of the vocabulary."""
    chosen = set(one.buttons) ^ {button}
    return replace(one, buttons=tuple(kind for kind in ReplyButton if kind in chosen))


def with_link(one: Announcement, typed: str, back: Link) -> Announcement:
    """Words and an address in one message, in any order. Raises a refusal that leads back."""
    found = _ADDRESS.search(typed)
    address = _https(found[0].rstrip(".,;)")) if found else ""
    if not found or not address:
        raise Refusal("announcements-no-address", to=back)
    words = clean_name(typed[: found.start()] + typed[found.end() :], 200).strip(" :-–—,")
    label = words or urlsplit(address).hostname or address
    if len(label) > LONGEST_LINK_LABEL:
        raise Refusal("announcements-long-label", to=back, most=LONGEST_LINK_LABEL)
    return replace(one, link=address, link_label=label)


def _https(raw: str) -> str:
    """Empty for what no browser opens safely."""
    address = f"https://{raw}" if raw.casefold().startswith("www.") else raw
    try:
        parts = urlsplit(address)
    except ValueError:
        return ""
    sound = parts.scheme.casefold() == "https" and "." in (parts.hostname or "") and not parts.username
    return address if sound and address.isprintable() else ""


def links_of(one: Announcement) -> list[str]:
    """All addresses in it."""
    return [*links_in(plain(one.html)), *_HREF.findall(one.html), *([one.link] if one.link else [])]


def should_be_protected(one: Announcement) -> bool:
    """An address lets whoever has it into a call."""
    return not one.protected and any(is_meeting(link) for link in links_of(one))


def used_again(one: Announcement, id: str, author: str, now: datetime) -> Announcement:
    """A new draft with the same content for nobody yet. What was valid until then is not any more."""
    return Announcement(
        id,
        one.cohort,
        author,
        now,
        kind=one.kind,
        html=one.html,
        enclosures=one.enclosures,
        buttons=one.buttons,
        link_label=one.link_label,
        link=one.link,
        protected=one.protected,
    )


def saved_text(id: str, one: Announcement, title: str, author: str, now: datetime) -> AnnouncementText:
    """Raises a refusal where the title, or the text, is empty."""
    name = titled(title)
    if not name or not one.html:
        raise Refusal("common-loose-empty")
    return AnnouncementText(id, one.cohort, name, one.html, one.kind or AnnouncementKind.INFO, author, now)


def counts(one: Announcement, other: Announcement) -> bool:
    """The other one has the same content; to remind of it is no mistake."""
    withdrawn = other.state is AnnouncementState.WITHDRAWN
    return not withdrawn and other.id not in (one.follows, one.audience.unanswered)


class SaidBefore(Struct, frozen=True):
    """Another announcement with the same content, and how many of those who get it now were its recipients."""

    one: Announcement
    shared: int


def nearly_the_same(found: Iterable[SaidBefore], people: int) -> SaidBefore | None:
    """The newest that nearly the same people have already, or will have."""
    same = [it for it in found if people and it.shared >= SAME_SHARE * people]
    return max(same, key=lambda it: it.one.started_at or it.one.at, default=None)
