"""The way in: a link, its QR code, or eight characters typed by hand."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.people import MemberRole

CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without 0, O, 1 and I."""
CODE_LENGTH = 8
MOST_TRIES = 5
"""Wrong tries of one source within an hour; after that, silence."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """For one association (several uses) or for one person (a way back in, through the other door)."""

    id: str
    association: str | None
    person: str | None
    role: MemberRole
    uses_left: int
    used: int
    expires_at: datetime
    created_at: datetime
    created_by: str | None = None
    revoked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Ticket:
    """What is handed over once and stored only as a hash."""

    token: str
    """128 bits, 22 characters, for links."""
    code: str
    """Eight characters of `CODE_ALPHABET`, for typing."""
