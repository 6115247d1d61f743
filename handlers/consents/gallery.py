"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.domain.people import Channel
from bot.domain.privacy.consents import STANDING, given
from bot.domain.screen import Screen
from bot.terms import Purpose
from handlers.consents import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
LATER = NOW + timedelta(days=40)
YES = given(Purpose.PROGRAMME, "anna", Channel.TELEGRAM, "telegram:17", NOW)
DIRECTORY = given(Purpose.DIRECTORY, "anna", Channel.WEB, "web:b", NOW + timedelta(days=9))
OLD = replace(YES, version="2026-11-telegram", source="", ends_at=LATER)
BACK = replace(DIRECTORY, revoked_at=LATER)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "none", screens.NONE
    yield "overview", screens.overview([YES, DIRECTORY])
    yield "overview, with a new text and one taken back", screens.overview([OLD, BACK])
    yield "one that stands", screens.one(Purpose.PROGRAMME, [YES])
    yield "one with a new text", screens.one(Purpose.PROGRAMME, [OLD])
    yield "one taken back", screens.one(Purpose.DIRECTORY, [YES, BACK])
    yield "one never given", screens.one(Purpose.QUOTATION, [YES])
    lapsed, newer = replace(OLD, revoked_at=LATER), replace(OLD, revoked_at=NOW + timedelta(days=1))
    again = replace(YES, given_at=NOW + timedelta(days=1))
    yield "history", screens.history([newer, again, BACK, replace(lapsed, purpose=Purpose.SPARRING, version="1")], 0)
    yield "history, second page", screens.history([YES] * 9, 1)
    yield "taken part no more", screens.LEFT
    for purpose in Purpose:
        yield f"take back {purpose}", screens.ask(purpose)
        yield f"taken back {purpose}", screens.withdrawn(purpose)
    for purpose in STANDING:
        yield f"asked anew {purpose}", screens.anew(purpose, LATER)
        yield f"read anew {purpose}", screens.read(purpose)
        yield f"thanks {purpose}", screens.thanks(purpose)
    yield "asked for the last time", screens.anew(Purpose.PROGRAMME, LATER, last=True)
    for purpose in (Purpose.DIRECTORY, Purpose.SPARRING):
        yield f"lapsed {purpose}", screens.over(purpose)
