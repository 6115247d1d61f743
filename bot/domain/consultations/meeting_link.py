"""The address of a video call, wherever calendars put it, and the place that holds it."""

import re
from collections.abc import Iterable, Sequence
from html import unescape
from urllib.parse import parse_qs, urlsplit

from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name

_URL = late_pattern(r"https?://[^\s<>\"'\\^`{|}]+", re.IGNORECASE)
_TAIL = ".,;:!?)]*_"
_WRAPPED = late_pattern(r"safelinks\.protection\.|^www\.google\.[a-z.]+$|^google\.[a-z.]+$")
_DEFENCE = late_pattern(r"https?://urldefense(?:\.proofpoint)?\.com/v3/__(https?:/+.+?)__;", re.IGNORECASE)
_ROOM = late_pattern(
    r"meetup-join|/l/meeting|/meet/|/j/\d|/s/\d|/w/\d|/my/|/join\b|/join/|/b/|/rooms?/|/r/|/meeting/|/m/|/wbxmjs/|/j\.php"
    r"|/lookup/|/launch/|/konferenz|/conference|/call/",
    re.IGNORECASE,
)
_HOST = late_pattern(
    r"teams|zoom|meet|webex|bbb|bigbluebutton|jitsi|jit\.si|whereby|gotomeet|goto\.com|senfcall|edudip|alfaview|konferenz"
    r"|conf|lifesize|skype|talk|bluejeans|visio|wonder|telemost|video",
    re.IGNORECASE,
)
_ABOUT = late_pattern(
    r"aka\.ms|dialin|meetingoptions|/u/[a-z]|/zoomconference|support\.|/help|hilfe|datenschutz|privacy|/download|/test\b"
    r"|legal|impressum|/test/|learn\.|/pstn|/tel\b|joinfaq|/faq",
    re.IGNORECASE,
)
"""What stands beside it: how to dial in, options, help."""
_ONLINE = late_pattern(
    r"online|video|digital|virtuell|virtual|teams|zoom|webex|meet|jitsi|bbb|bigblue|link|internet", re.I
)


def links_in(text: str) -> list[str]:
    """Addresses in plain words or HTML, taken out of what mail programs wrap around them."""
    found = (unwrapped(unescape(link).rstrip(_TAIL)) for link in _URL.findall(text))
    return list(dict.fromkeys(link for link in found if link))


def unwrapped(link: str) -> str:
    defended = _DEFENCE.match(link)
    if defended:
        return re.sub(r"^(https?:)/+", r"\1//", defended[1])
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:
        return ""
    if not _WRAPPED.search(host):
        return link
    asked = parse_qs(parts.query)
    inner = next((asked[name][0] for name in ("url", "q") if name in asked), "")
    return inner if inner.startswith(("https://", "http://")) else link


def is_meeting(link: str) -> bool:
    return _rank(link) > 0


def _rank(link: str) -> int:
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
    except ValueError:
        return 0
    if _ABOUT.search(link):
        return 0
    return 2 * bool(_HOST.search(host)) + bool(_ROOM.search(f"{parts.path}?{parts.query}"))


def meeting_in(text: str) -> str:
    """The one that looks most like a room; of several the first. Empty when none does."""
    links = [link for link in links_in(text) if is_meeting(link)]
    return max(links, key=_rank, default="")


def with_link(place: str, sure: Sequence[str], url: str, words: Iterable[str], longest: int) -> str:
    """`sure`: properties that only ever hold the call. `words`: texts in which it may stand."""
    here = links_in(place)
    for wrapped in _URL.findall(place):
        plain = unwrapped(wrapped)
        place = place.replace(wrapped, plain) if plain != wrapped else place
    calls = [link for text in sure for link in links_in(text)]
    pages = links_in(url)
    found = next(iter(calls), "") or next((link for link in pages if is_meeting(link)), "")
    link = "" if any(is_meeting(one) for one in here) else found or _in_words(place, words, alone=not pages)
    more = [one for one in (link, *(pages if not link and not here else ())) if one and one not in place]
    # A link is whole or not there.
    fitting = [link for link in more[:1] if len(link) < longest]
    room = longest - sum(len(link) + 1 for link in fitting)
    return clean_name(" ".join([clean_name(place, room), *fitting]), longest)


def _in_words(place: str, words: Iterable[str], *, alone: bool) -> str:
    texts = list(words)
    found = next((call for text in texts if (call := meeting_in(text))), "")
    if found or not alone or not _ONLINE.search(place):
        return found
    links = list(dict.fromkeys(link for text in texts for link in links_in(text) if not _ABOUT.search(link)))
    return links[0] if len(links) == 1 else ""
