"""Closed vocabularies of announcements (Rundrufe)."""

from enum import StrEnum


class AnnouncementKind(StrEnum):
    """What it is about; decides who may switch it off, and whether it waits for the morning."""

    IMPORTANT = "important"
    """A deadline, something that is cancelled. Nobody can switch it off but by leaving."""
    DATE = "date"
    INFO = "info"
    INVITATION = "invitation"


class AnnouncementState(StrEnum):
    DRAFT = "draft"
    """Only its author sees it."""
    ASKED = "asked"
    """A second person of the Koordination has to say yes."""
    SCHEDULED = "scheduled"
    """Leaves at `send_at`."""
    COUNTDOWN = "countdown"
    """Leaves at `begins_at`, unless somebody takes it back before."""
    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"
    """The house does not go on by itself, see `StopReason`."""
    DONE = "done"
    CANCELLED = "cancelled"
    """Somebody ended it, before or in the middle."""
    WITHDRAWN = "withdrawn"


class ChangeSort(StrEnum):
    """What of an announcement that has left waits for a second person."""

    CORRECTION = "correction"
    LATE = "late"
    """To those who came into the audience after the start."""


class StopReason(StrEnum):
    """Why the house asks before it goes on."""

    ERRORS = "errors"
    """Telegram refused several in a row for the same reason."""
    OVERDUE = "overdue"
    """It should have left hours ago."""
    EXPIRED = "expired"
    """What it says is no longer valid."""
    UNBACKED = "unbacked"
    """Neither its author nor who agreed coordinates any more; of one that has not begun."""


class RecipientState(StrEnum):
    QUEUED = "queued"
    SENDING = "sending"
    """In the outbox."""
    SENT = "sent"
    BLOCKED = "blocked"
    """The person cannot be reached there any more."""
    FAILED = "failed"
    """Telegram refused it."""
    UNCLEAR = "unclear"
    """Nobody knows whether it arrived; never repeated without a person."""
    EXPIRED = "expired"
    SKIPPED = "skipped"
    """Between the start and their turn they left, could no longer be reached, or wanted no more of its kind."""
    CANCELLED = "cancelled"
    """It had not left when the announcement was ended."""


class Unsent(StrEnum):
    """What became of a sent one that was withdrawn."""

    LEAVING = "leaving"
    DELETED = "deleted"
    REPLACED = "replaced"
    """Its words are gone, the message stays."""
    LEFT = "left"
    """It stands there as it was."""


class AudienceGroup(StrEnum):
    """Kinds of people that an announcement can be for."""

    MEMBERS = "members"
    ALUMNI = "alumni"


class Exclusion(StrEnum):
    """Why somebody of the audience gets nothing; the first that fits, in this order."""

    PAUSED = "paused"
    """The association sets this round aside."""
    RESTS = "rests"
    """They pause: nothing is done with what is kept of them."""
    STOPPED = "stopped"
    """They want nothing unasked, not even what is important."""
    OPTED_OUT = "opted_out"
    """They want nothing of this kind."""
    UNREACHABLE = "unreachable"
    NOT_AGREED = "not_agreed"


class ReplyButton(StrEnum):
    """What recipients can tap."""

    READ = "read"
    YES_NO = "yes_no"
    QUESTION = "question"


class AnnouncementAnswer(StrEnum):
    READ = "read"
    YES = "yes"
    NO = "no"
