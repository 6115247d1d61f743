"""Who is who: persons, their addresses, the associations that they belong to, and what they agreed to."""

import re
from datetime import datetime
from enum import StrEnum

from msgspec import Struct

from bot.terms import Language, MemberRole, Purpose

ZONE = "Europe/Berlin"
MOST_DIGITS = 16
"""Of the number of an account: Telegram keeps them below 2 ** 52."""
_NUMBER = re.compile(rf"0*([1-9]\d{{0,{MOST_DIGITS - 1}}})", re.ASCII)


def telegram_number(text: str) -> str:
    """The number of an account as Telegram writes it; empty when it is none."""
    found = _NUMBER.fullmatch(text)
    return found[1] if found else ""


class Role(StrEnum):
    """What somebody may do. A person holds several at once."""

    ANYONE = "anyone"
    STRANGER = "stranger"
    """Nobody we know, or somebody who has not agreed yet."""
    PERSON = "person"
    MEMBER = "member"
    COORDINATOR = "coordinator"
    OBSERVER = "observer"
    """May look at the desk of a cohort; every coordinator may, too."""
    ALUMNA = "alumna"
    PARTNER = "partner"
    """Of sparring."""


RANK = (
    Role.COORDINATOR,
    Role.MEMBER,
    Role.ALUMNA,
    Role.PARTNER,
    Role.OBSERVER,
    Role.PERSON,
    Role.STRANGER,
    Role.ANYONE,
)
"""Whose home a person with several hats sees."""
HATS = RANK[: RANK.index(Role.PERSON)]
"""Of somebody who has arrived somewhere."""


class Channel(StrEnum):
    TELEGRAM = "telegram"
    WEB = "web"


class MemberState(StrEnum):
    ASKED = "asked"
    """Wants to join; the contact person has not answered yet."""
    ACTIVE = "active"
    LEFT = "left"


class Person(Struct, frozen=True):
    id: str
    name: str
    language: Language
    home: Channel
    """The door that they used last; what nobody asked for arrives there."""
    association: str | None
    """The one that they look at now, if they belong to several."""
    created_at: datetime
    zone: str = ZONE
    stopped_at: datetime | None = None
    """Since when they want to hear nothing unasked."""
    paused_at: datetime | None = None
    """Since when nothing is done with what is kept of them: they asked for it, and may end it at any time."""

    @property
    def is_silent(self) -> bool:
        """Nothing reaches them that they did not ask for."""
        return self.stopped_at is not None or self.paused_at is not None


class Address(Struct, frozen=True):
    """Where somebody can be reached: a Telegram chat, or a visitor of the web door."""

    id: str
    channel: Channel
    external: str
    person: str | None
    language: Language
    blocked: bool = False

    @property
    def owner(self) -> str:
        """To whom an open question belongs: the person on every door, or the address of somebody unknown."""
        return self.person or self.id


class Member(Struct, frozen=True):
    association: str
    person: str
    role: MemberRole
    state: MemberState
    joined_at: datetime
    name: str = ""
    """The person's name, for showing."""
    stopped_at: datetime | None = None
    paused_at: datetime | None = None
    """Of the person, as there."""

    @property
    def may_write(self) -> bool:
        return self.state is MemberState.ACTIVE and self.role is not MemberRole.READER

    @property
    def is_contact(self) -> bool:
        return self.state is MemberState.ACTIVE and self.role is MemberRole.CONTACT


class Consent(Struct, frozen=True):
    person: str
    purpose: Purpose
    version: str
    """Of the text that was agreed to."""
    given_at: datetime
    revoked_at: datetime | None = None
    source: str = ""
    """The event with which they said it: its door, a colon, and its id there."""
    ends_at: datetime | None = None
    """There is a newer text; so long their yes still counts."""
