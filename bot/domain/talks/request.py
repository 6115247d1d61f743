"""An association looks for somebody to talk to: what they ask, and to whom it was put."""

from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from bot.terms.talks import NoReason, Region


class RequestState(StrEnum):
    OPEN = "open"
    """Somebody is asked, or will be."""
    ACCEPTED = "accepted"
    """A talk came of it."""
    ANSWERED = "answered"
    """In a few words, without a talk."""
    DESK = "desk"
    """Nobody was found; the Koordination has it."""
    WITHDRAWN = "withdrawn"
    CLOSED = "closed"
    """By the Koordination."""


class TalkRequest(Struct, frozen=True):
    id: str
    association: str
    person: str | None
    """Who asks; None once that person is erased."""
    topic: str
    at: datetime
    about: str
    tried: str = ""
    wish: str = ""
    """What would help."""
    stage: str = ""
    """Where the association stood."""
    region: Region | None = None
    """Of whom they look for; None: any."""
    language: str | None = None
    """In which they want to talk; None: any."""
    first: str | None = None
    """The listing that they chose; None: whoever can first."""
    number: int = 0
    """By which people speak of it; counted up by the database."""
    state: RequestState = RequestState.OPEN
    pool_at: datetime | None = None
    """When it was put to all who fit."""
    desk_at: datetime | None = None
    """When the Koordination got it."""
    settled_at: datetime | None = None
    version: int = 0
    due_at: datetime | None = None
    """When the Koordination gets it, if nobody said yes."""

    @property
    def is_open(self) -> bool:
        """Somebody may still say yes."""
        return self.state in (RequestState.OPEN, RequestState.DESK)


class OfferState(StrEnum):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    RELEASED = "released"
    """Withdrawn, taken by somebody else, or the volunteer went away: nothing is expected of them any more."""


class TalkOffer(Struct, frozen=True):
    """One request, put to one volunteer."""

    id: str
    request: str
    listing: str
    at: datetime
    nudge_at: datetime
    expires_at: datetime
    state: OfferState = OfferState.OPEN
    nudged_at: datetime | None = None
    later_until: datetime | None = None
    """They said "later": the card comes again then."""
    reason: NoReason | None = None
    answer: str = ""
    """A short one, instead of a talk."""
    settled_at: datetime | None = None
    version: int = 0
    shown_at: datetime | None = None
    """When the volunteer got it; None until their hours begin."""
    due_at: datetime | None = None
    """When it must be looked at again."""
