"""The texts that people say yes to, each with its editions; and how long the yes to an older one still counts."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from bot.domain.people import Channel, Consent
from bot.terms import Purpose

STILL_COUNTS = timedelta(days=30)
"""After a newer edition first ran here."""
REMIND_BEFORE = timedelta(days=7)


class ConsentText(Struct, frozen=True):
    editions: tuple[str, ...]
    """The last one is shown. Another meaning is another edition, behind the others."""
    texts: tuple[str, ...]
    """Fluent ids of all that belongs to it."""
    standing: bool = True
    """The yes goes on until somebody takes it back; else it is for one occasion, and is asked for at each."""

    @property
    def edition(self) -> str:
        return self.editions[-1]


TEXTS = {
    Purpose.PROGRAMME: ConsentText(
        ("2026-11", "2026-12"),
        (
            "welcome-notice",
            "welcome-stored",
            *(f"welcome-privacy-{page}" for page in range(1, 6)),
            "welcome-privacy-door",
            "welcome-responsible",
            "welcome-right",
        ),
    ),
    Purpose.DIRECTORY: ConsentText(("2026-11",), ("volunteering-consent",)),
    Purpose.EXCHANGE: ConsentText(("kontakt-1",), ("contact_exchange-choose",), standing=False),
    Purpose.QUOTATION: ConsentText(("2026-11",), ("talk_quotes-preview", "talk_quotes-asked"), standing=False),
    Purpose.SPARRING: ConsentText(("1",), ("sparring-consent",)),
}
STANDING = tuple(purpose for purpose, text in TEXTS.items() if text.standing)


def version_of(purpose: Purpose, at: Channel) -> str:
    """Of what is shown today; each door has its own part in the notice."""
    edition = TEXTS[purpose].edition
    return f"{edition}-{at}" if purpose is Purpose.PROGRAMME else edition


def former_versions(purpose: Purpose) -> tuple[str, ...]:
    """Of texts that were shown before. What a rehearsal or a newer program noted is none of them."""
    former = TEXTS[purpose].editions[:-1]
    if purpose is Purpose.PROGRAMME:
        return tuple(f"{edition}-{at}" for edition in former for at in Channel)
    return former


def given(purpose: Purpose, person: str, at: Channel, turn: str, now: datetime) -> Consent:
    """`turn`: the event with which they said yes."""
    return Consent(person, purpose, version_of(purpose, at), now, source=turn)


def door_of(consent: Consent) -> Channel | None:
    """Where they said yes; None where nobody noted it."""
    found = [consent.source.partition(":")[0], consent.version.rpartition("-")[2]]
    return next((at for at in Channel if at in found), None)


def in_force(consents: Sequence[Consent], purpose: Purpose) -> tuple[Consent, ...]:
    return tuple(one for one in consents if one.purpose is purpose and one.revoked_at is None)


def covers(consents: Sequence[Consent], at: Channel) -> bool:
    """Whether they may come in at this door unasked. On Telegram only with a yes to what a chat there means."""
    stand = in_force(consents, Purpose.PROGRAMME)
    return any(at is Channel.WEB or door_of(one) is at for one in stand)


def doors_of(consents: Sequence[Consent], here: Channel) -> tuple[Channel, ...]:
    """For whose doors a yes to the notice speaks: of those at which they said yes before, and where they are now."""
    doors = {here, *map(door_of, in_force(consents, Purpose.PROGRAMME))}
    return tuple(door for door in Channel if door in doors)


def lapsed(consent: Consent) -> bool:
    """It ended by itself: nobody said yes to the newer text in time."""
    return bool(consent.ends_at and consent.revoked_at and consent.revoked_at >= consent.ends_at)


def replaced(consent: Consent, consents: Sequence[Consent]) -> bool:
    """It ended with a newer yes to the same purpose."""
    return any(
        one.purpose is consent.purpose and one.given_at == consent.revoked_at and one.version != consent.version
        for one in consents
    )


class ToAsk(Struct, frozen=True):
    """Somebody who said yes to an older text."""

    person: str
    purpose: Purpose
    ends_at: datetime
    first: bool
    """Nobody has asked them yet."""


class ConsentOver(Struct, frozen=True):
    """Nobody said yes to the newer text."""

    person: str
    purpose: Purpose


def ends(ask: ToAsk, now: datetime) -> datetime:
    """Whoever is asked late, because the house stood still, has a week."""
    return max(ask.ends_at, now + REMIND_BEFORE) if ask.first else ask.ends_at


def asks_again(ask: ToAsk, now: datetime) -> datetime | None:
    """The second and last time; None when this was it."""
    reminder = ends(ask, now) - REMIND_BEFORE
    return reminder if ask.first and reminder > now else None
