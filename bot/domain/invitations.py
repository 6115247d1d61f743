"""The way in: a link, its QR code, or eight characters typed by hand."""

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.people import MemberRole

CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without 0, O, 1 and I."""
CODE_LENGTH = 8

_SEPARATORS = re.compile(r"[\s.,\-\u2010-\u2015]+")
_TOKEN = re.compile(r"[A-Za-z0-9_\-]{22}")
_LINK = re.compile(r"(?:[?&]start=|/tuer/)(?P<token>[A-Za-z0-9_\-]{22})(?![A-Za-z0-9_\-])")


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
    """Eight characters of `CODE_ALPHABET`, for typing; at least one digit and one letter, so that no word is one."""


def make_ticket(new_secret: Callable[[], str]) -> Ticket:
    """`new_secret` is `UnitOfWork.new_secret`; it is called twice or more."""
    return Ticket(token=new_secret(), code=_make_code(new_secret))


def _make_code(new_secret: Callable[[], str]) -> str:
    while True:
        digest = hashlib.sha256(new_secret().encode()).digest()
        code = "".join(CODE_ALPHABET[byte % len(CODE_ALPHABET)] for byte in digest[:CODE_LENGTH])
        if _mixed(code):
            return code


def shown(code: str) -> str:
    """In two groups, as people read it out."""
    return f"{code[:4]}-{code[4:]}"


def fingerprint(ticket: str) -> str:
    """What is stored of a token or a code, however the code was typed."""
    code = _code(ticket)
    return hashlib.sha256((code if _is_code(code) else ticket.strip()).encode()).hexdigest()


def ticket_in(text: str) -> str | None:
    """The token or code that somebody typed or pasted, fit for a link; None when the text is something else.

    A code with a slip of the pen (a 0, a character too many) counts as one: whoever typed it waits for an answer.
    """
    link = _LINK.search(text)
    if link:
        return link["token"]
    word = text.strip()
    if _TOKEN.fullmatch(word):
        return word
    return _code(word) if _looks_like_code(word) else None


def still_good(invitation: Invitation, now: datetime) -> bool:
    return invitation.uses_left > 0 and invitation.revoked_at is None and now < invitation.expires_at


def is_link(ticket: str) -> bool:
    """128 bits that nobody guesses; everything else could be a code."""
    return _TOKEN.fullmatch(ticket) is not None


def _code(typed: str) -> str:
    """Upper case without separators; what looks like an L and is none becomes one."""
    return _SEPARATORS.sub("", typed).upper().replace("1", "L").replace("I", "L")


def _is_code(code: str) -> bool:
    return len(code) == CODE_LENGTH and set(code) <= set(CODE_ALPHABET)


def _mixed(word: str) -> bool:
    return any(character.isdigit() for character in word) and any(character.isalpha() for character in word)


def _looks_like_code(word: str) -> bool:
    groups = [group for group in _SEPARATORS.split(word) if group]
    whole = "".join(groups)
    near = whole.isascii() and whole.isalnum() and abs(len(whole) - CODE_LENGTH) <= 1 and _mixed(whole)
    return near and (len(groups) == 1 or all(len(group) <= 4 for group in groups))
