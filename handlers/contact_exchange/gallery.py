"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec.structs import replace

from bot.domain.screen import Screen
from bot.domain.talks.contact import TalkContact
from bot.domain.talks.talk import Side, Talk
from bot.terms.talks import ContactPart
from handlers.contact_exchange import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
TALK = Talk("t1", "r1", "bruecke", "elifs", "anna", "elif", NOW, NOW, number=27)
NOTHING = TalkContact("t1", Side.ASKER, NOW)
ALL = replace(NOTHING, name=HOSTILE, phone="0511 123456", mail="zoe@example.org", offered_at=NOW)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "nothing chosen", screens.choose(TALK, NOTHING)
    yield "a name chosen", screens.choose(TALK, replace(NOTHING, name=HOSTILE))
    yield "all chosen", screens.choose(TALK, ALL)
    for part in ContactPart:
        yield f"write it: {part}", screens.ask_part(TALK, part)
    yield "a yes that waits", screens.waits(TALK, ALL)
    yield "to the other side", screens.invited(TALK)
    yield "told", screens.told(TALK, ALL)
    yield "second thoughts", screens.cancelled(TALK)
    yield "no, thank you", screens.declined(TALK)
    yield "no yes of theirs", screens.nothing(TALK)
    yield "not now", screens.closed(TALK)
    yield "nobody answered", screens.expired(TALK)
