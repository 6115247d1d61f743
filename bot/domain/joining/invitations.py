"""The way in: a link, its QR code, or eight characters typed by hand; and how often somebody may guess at them."""

import hashlib
import unicodedata
from collections.abc import Callable
from datetime import datetime, timedelta
from urllib.parse import unquote

from msgspec import Struct

from bot.domain.late_pattern import late_pattern
from bot.domain.names import clean_text
from bot.terms import MemberRole

CODE_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without 0, O, 1 and I."""
CODE_LENGTH = 8
LONGEST_GREETING = 300
"""Characters of the personal line."""

_SEPARATORS = late_pattern(r"[\s.,\-\u2010-\u2015]+")
_TOKEN = late_pattern(r"[A-Za-z0-9_\-]{22}")
_GLUED_TOKEN = late_pattern(r"(?P<wrap>_?)(?P<token>[A-Za-z0-9_\-]{22})[_\-]*(?P=wrap)")
"""With what marks a word in a messenger: `_word_`, or a dash behind it."""
_LINK = late_pattern(r"(?i:[?&]start=|/tuer/)(?P<ticket>[^\s?#&/]+)")
_SHOWN_CODE = late_pattern(rf"(?<![\w\-])[{CODE_ALPHABET}]{{4}}-[{CODE_ALPHABET}]{{4}}(?![\w\-])")
_EDGES = late_pattern(r"^[^A-Za-z0-9_\-]+|(?<![^A-Za-z0-9_\-])[^A-Za-z0-9_\-]+$")
_ENCODED_AT_MOST = 3
"""So often in a row a link may have been percent-encoded by what passed it on."""
COUNTS_FOR = timedelta(hours=1)
"""So long a wrong try counts; after that it is forgotten."""
MOST_OF_ONE = 5
MOST_WITHOUT_MARK = 20
"""Of one address, for tries that no page of ours was asked for: a browser brings the mark of that page along."""
MOST_OF_HOUSE = 200
"""Of one address, whoever tries there: far above a hall of people who mistype, far below a machine."""
MOST_IN_ALL = 2000
"""At this pace, and with 40 open codes, a code is guessed once in fifteen hundred years."""
MANY = 50
"""From here on the operators are told."""


class Invitation(Struct, frozen=True):
    """For one association (several uses), for one person (a way back in, through the other door), or to help others."""

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
    cohort: str | None = None
    """Of an invitation to help others, which leads into no association: whose Koordination made it."""
    greeting: str = ""
    """A line of whoever made it, for those who get it."""


class Ticket(Struct, frozen=True):
    """What is handed over once and stored only as a hash."""

    token: str
    """128 bits, 22 characters, for links."""
    code: str
    """Eight characters of `CODE_ALPHABET`, for typing; at least one digit and one letter, so that no word is one."""


def invited(
    id: str, association: str, role: MemberRole, uses: int, lasts: timedelta, by: str, now: datetime, greeting: str = ""
) -> Invitation:
    """A fresh one, into an association."""
    return Invitation(id, association, None, role, uses, 0, now + lasts, now, by, greeting=greeting)


def greeting_in(raw: str) -> str | None:
    """What somebody typed as a personal line, on one line; None when it is too long or there is nothing to read."""
    line = " ".join(clean_text(raw).split())
    return line if line and len(line) <= LONGEST_GREETING else None


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
    is_code = len(code) == CODE_LENGTH and set(code) <= set(CODE_ALPHABET)
    return hashlib.sha256((code if is_code else ticket.strip()).encode()).hexdigest()


def ticket_in(text: str) -> str | None:
    """The token or code that somebody typed or pasted, fit for a link; None when the text is something else.

    What a mail program or a messenger glued to it falls off. A code with a slip of the pen (a 0, a character too many)
    counts as one: whoever typed it waits for an answer.
    """
    # Without what nobody sees, and with what was percent-encoded.
    for _ in range(_ENCODED_AT_MOST):
        text = unquote(text)
    seen = "".join(character for character in text if unicodedata.category(character) != "Cf")
    links = [link["ticket"] for link in _LINK.finditer(seen)]
    return next(filter(None, map(_ticket, links or [seen])), None) or _shown_in(seen)


def _ticket(word: str) -> str | None:
    bare = _EDGES.sub("", word)
    token = _GLUED_TOKEN.fullmatch(bare)
    if token:
        return token["token"]
    return _code(bare) if _looks_like_code(bare) else None


def _shown_in(text: str) -> str | None:
    """The code in the middle of an invitation that was pasted as a whole."""
    codes = (_code(found[0]) for found in _SHOWN_CODE.finditer(text))
    return next((code for code in codes if _mixed(code)), None)


def still_good(invitation: Invitation, now: datetime) -> bool:
    return invitation.uses_left > 0 and invitation.revoked_at is None and now < invitation.expires_at


def is_link(ticket: str) -> bool:
    """128 bits that nobody guesses; everything else could be a code."""
    return _TOKEN.fullmatch(ticket) is not None


def _code(typed: str) -> str:
    """Upper case without separators; what looks like an L and is none becomes one."""
    return _SEPARATORS.sub("", typed).upper().replace("1", "L").replace("I", "L")


def _mixed(word: str) -> bool:
    return any(character.isdigit() for character in word) and any(character.isalpha() for character in word)


def _looks_like_code(word: str) -> bool:
    groups = [group for group in _SEPARATORS.split(word) if group]
    whole = "".join(groups)
    slip = 1 if len(groups) <= 2 else 0
    near = whole.isascii() and whole.isalnum() and abs(len(whole) - CODE_LENGTH) <= slip and _mixed(whole)
    return near and (len(groups) == 1 or all(len(group) <= 4 for group in groups))


class Guesser(Struct, frozen=True):
    """Who tries a ticket, as far as one can tell them apart."""

    who: str
    """An address of a known channel, or the hash of what a browser brought."""
    house: str = ""
    """The hash of the address on the internet that they share with others; empty where there is none."""
    most: int = MOST_OF_ONE


class Guesses(Struct, frozen=True):
    """Wrong tries of the last hour, of everybody together."""

    codes: int
    links: int

    @property
    def many(self) -> bool:
        return self.codes + self.links >= MANY


def free_again(oldest_that_counts: datetime | None) -> datetime | None:
    """The full minute in which there is room for one more try for sure; None when there is room now."""
    if oldest_that_counts is None:
        return None
    return (oldest_that_counts + COUNTS_FOR).replace(second=0, microsecond=0) + timedelta(minutes=1)
