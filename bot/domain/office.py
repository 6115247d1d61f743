"""Offices with a public address in the directory: what may stand there, who may see them, and questions for them.

The kind decides the rule: whoever stands there as a Kommune or a Bundesamt is asked directly, at the address of the
office, and not through the bot.
"""

import re
from collections.abc import Callable
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.cohorts import Association
from bot.domain.errors import Refusal
from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_name
from bot.domain.questions.guards import MAIL, PHONE
from bot.domain.volunteering.listing import MOST_TOPICS, Listing, ListingState, region_of
from bot.terms import Land
from bot.terms.talks import ListingKind

Make = Callable[[], Listing]
OFFICES = (ListingKind.MUNICIPALITY, ListingKind.FEDERAL)
LONGEST_TITLE = 100
LONGEST_ADDRESS = 160
LONGEST_QUESTION = 500
A_PAGE = 6
MOST = 60
"""Offices of one cohort."""
FREE_MAIL = late_pattern(
    r"@(?:gmail|googlemail|gmx|web|t-online|freenet|outlook|hotmail|live|yahoo|icloud|me|aol|posteo|mailbox|proton(?:mail)?)\.",
    re.IGNORECASE,
)
MOBILE = late_pattern(r"(?<!\d)(?:\+49|0049|0)[\s/().-]*1[567]\d")
HANDLE = late_pattern(r"(?<![\w.])@\w|\b(?:t\.me|wa\.me|instagram|facebook)\b", re.IGNORECASE)
PAGE = late_pattern(r"\b(?:https?://|www\.)\S+\.\S+", re.IGNORECASE)


class OfficeQuestion(Struct, frozen=True):
    """What an association would like to ask an office at the network meeting."""

    id: str
    listing: str
    association: str
    person: str | None
    """Who left it; None once that person is erased."""
    at: datetime
    text: str
    taken_at: datetime | None = None
    """When it was asked at a meeting."""
    association_name: str = ""
    """For the Koordination; kept elsewhere."""
    office: str = ""
    """The same, of the office."""


def is_office(listing: Listing) -> bool:
    return listing.kind in OFFICES


def shown_to(listing: Listing, association: Association) -> bool:
    """Checked by the Koordination, and there for this cohort and Land."""
    listed = is_office(listing) and listing.state is ListingState.LISTED
    near = listing.land is None or listing.land == association.land
    return listed and near and listing.cohort in (None, association.cohort)


def typed(raw: str) -> tuple[str, str]:
    """Name and address of an office: the first line, and the others. Raises a refusal that says what is missing."""
    lines = [line.strip() for line in raw.splitlines() if line.strip()]
    if len(lines) < 2:
        raise Refusal("offices-two-lines")
    title, direct = " ".join(lines[0].split()), " · ".join(lines[1:])
    if len(title) > LONGEST_TITLE or len(direct) > LONGEST_ADDRESS:
        raise Refusal("offices-too-long", title=LONGEST_TITLE, address=LONGEST_ADDRESS)
    _official(direct)
    return clean_name(title, LONGEST_TITLE), direct


def _official(direct: str) -> None:
    """Of an office, not of a person. Raises a refusal."""
    if MOBILE.search(direct) or FREE_MAIL.search(direct) or HANDLE.search(MAIL.sub("", direct)):
        raise Refusal("offices-private")
    if not (MAIL.search(direct) or PAGE.search(direct) or PHONE.search(direct)):
        raise Refusal("offices-no-address")


def made(id: str, kind: ListingKind, cohort: str | None, raw: str, now: datetime) -> Listing:
    """To be checked before anybody sees it. Raises a refusal."""
    title, direct = typed(raw)
    return Listing(id, kind, None, cohort, now, ListingState.WAITING, title, direct)


def renamed(listing: Listing, raw: str) -> Listing:
    """To be checked anew."""
    title, direct = typed(raw)
    return replace(listing, title=title, direct=direct, state=ListingState.WAITING)


def checked(listing: Listing, by: str, now: datetime) -> Listing:
    return replace(listing, state=ListingState.LISTED, confirmed_by=by, confirmed_at=now, checked_at=now)


def land_of(code: str) -> Land | None:
    return next((one for one in Land if one.value == code), None)


def placed(listing: Listing, land: Land | None) -> Listing:
    return replace(listing, land=land, region=region_of(land) if land else None)


def about(listing: Listing, topic: str, *, yes: bool) -> Listing:
    """With this topic or without it; the most there are is enough."""
    rest = tuple(one for one in listing.topics if one != topic)
    return replace(listing, topics=(*rest, topic)[:MOST_TOPICS] if yes else rest)


def dropped(listing: Listing) -> Listing:
    return replace(listing, state=ListingState.WITHDRAWN)
