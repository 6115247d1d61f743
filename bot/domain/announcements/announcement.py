"""Announcements (Rundrufe): what the Koordination says to many at once, to whom, and what became of it.

A draft is a row like any other. What it says is fixed when it is released, to whom when it starts: from then on every
recipient is a row of their own.
"""

import hashlib
from datetime import datetime, timedelta

from msgspec import Struct

from bot.terms import MemberRole
from bot.terms.announcements import (
    AnnouncementAnswer,
    AnnouncementKind,
    AnnouncementState,
    AudienceGroup,
    Exclusion,
    RecipientState,
    ReplyButton,
    StopReason,
    Unsent,
)

SECOND_PERSON_ABOVE = 25
"""Recipients; more than these, and a second person releases it."""
MOST_A_DAY = 3
"""Of one person, calendar days."""
UNDO = timedelta(seconds=30)
"""Between the last yes and the first message."""
NOTICE = timedelta(minutes=30)
"""So long before a planned one leaves, all of the Koordination see it and can stop it."""
OVERDUE = timedelta(hours=2)
"""Later than that, nothing leaves without a question."""
SAME_WITHIN = timedelta(hours=24)
SAME_SHARE = 0.8
"""Of the recipients; with the same content it is sent twice by mistake."""
EQUAL_ERRORS = 3
"""So many equal refusals in a row stop it."""
DELETABLE = timedelta(hours=48)
"""Telegram deletes nothing that is older."""
LONGEST_TEXT = 4000
"""Characters that are read, without tags and placeholders."""
RELEASED = (AnnouncementState.SCHEDULED, AnnouncementState.COUNTDOWN, AnnouncementState.RUNNING)
OPEN = (AnnouncementState.DRAFT, AnnouncementState.ASKED)
REASONS: tuple[Exclusion | None, ...] = (None, *Exclusion)
"""By the place that the database gives them."""
OVER = (AnnouncementState.DONE, AnnouncementState.CANCELLED, AnnouncementState.WITHDRAWN)


class Audience(Struct, frozen=True):
    """Who is meant; what is empty does not narrow it down."""

    cohorts: tuple[str, ...] = ()
    """Of the author; never empty once somebody has chosen."""
    groups: tuple[AudienceGroup, ...] = (AudienceGroup.MEMBERS,)
    stages: tuple[str, ...] = ()
    lands: tuple[str, ...] = ()
    roles: tuple[MemberRole, ...] = ()
    chosen: tuple[str, ...] = ()
    """Associations."""
    unanswered: str | None = None
    """An announcement: only those who got it and have not answered."""

    @property
    def is_everybody(self) -> bool:
        """All members of the cohorts."""
        return not (self.stages or self.lands or self.roles or self.chosen or self.unanswered)


class Announcement(Struct, frozen=True):
    id: str
    cohort: str
    """Whose Koordination it belongs to, whoever wrote it."""
    author: str | None
    at: datetime
    audience: Audience = Audience()
    state: AnnouncementState = AnnouncementState.DRAFT
    number: int = 0
    """By which people speak of it, from when it is released."""
    kind: AnnouncementKind | None = None
    html: str = ""
    """In Telegram's subset, with placeholders as `{vorname}`."""
    enclosures: tuple[str, ...] = ()
    """Ids of `Enclosure`, in order."""
    buttons: tuple[ReplyButton, ...] = ()
    link_label: str = ""
    link: str = ""
    """An address; with its label a button."""
    protected: bool = False
    """Cannot be passed on or saved on Telegram: for links with access codes."""
    valid_until: datetime | None = None
    send_at: datetime | None = None
    """Planned; None: as soon as it is released."""
    in_quiet_hours: bool = False
    """Important, and a second person agreed that it leaves at night."""
    asked_at: datetime | None = None
    """The second person."""
    released_by: str | None = None
    released_at: datetime | None = None
    noticed_at: datetime | None = None
    """The Koordination saw that it leaves soon."""
    begins_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    fed_at: datetime | None = None
    """When it went on last; a long time ago: the house was off."""
    stopped_for: StopReason | None = None
    edition: int = 1
    """Counts up with each correction."""
    follows: str | None = None
    """The announcement of which it reminds."""
    source: str = ""
    """`channel:message` of what its author sent, which they may change."""
    version: int = 0

    @property
    def is_draft(self) -> bool:
        return self.state is AnnouncementState.DRAFT

    @property
    def fingerprint(self) -> str:
        """The same for the same words; of files alone, for the same ones. Whoever sends a picture anew gives it a new
        id, so with words it does not tell.
        """
        words = "".join(self.html.casefold().split())
        parts = (words, self.link) if words else (*self.enclosures, self.link)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


class Recipient(Struct, frozen=True):
    """One person of a started announcement."""

    announcement: str
    person: str
    place: int
    """From 1, in the order in which they are written to."""
    state: RecipientState = RecipientState.QUEUED
    fault: str = ""
    settled_at: datetime | None = None
    late: bool = False
    """Came into the audience after the start."""
    seen_at: datetime | None = None
    """They tapped something, or reacted."""
    answer: AnnouncementAnswer | None = None
    answered_at: datetime | None = None
    edition: int = 1
    """Of the words that they have."""
    unsent: Unsent | None = None
    name: str = ""
    """For showing."""


class AudienceLine(Struct, frozen=True):
    """One person of an audience, for one association; `association` is empty for somebody who helps."""

    person: str
    name: str
    association: str
    association_name: str


class Tally(Struct, frozen=True):
    """How many recipients have which state."""

    state: RecipientState
    count: int


class AnswerTally(Struct, frozen=True):
    answer: AnnouncementAnswer | None
    """None: they have seen it."""
    count: int


class AudienceSize(Struct, frozen=True):
    place: int
    """0 for those who get it, else that of an `Exclusion`, from 1."""
    people: int
    associations: int

    @property
    def reason(self) -> Exclusion | None:
        """Why they get nothing; None for those who get it."""
        return REASONS[self.place]


class OptOut(Struct, frozen=True):
    """Somebody wants nothing of a kind."""

    person: str
    kind: AnnouncementKind
    at: datetime


class AnnouncementText(Struct, frozen=True):
    """Saved, to be used again."""

    id: str
    cohort: str
    title: str
    html: str
    kind: AnnouncementKind
    author: str | None
    at: datetime
