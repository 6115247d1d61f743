"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from bot.domain.consultations.absence import Absence, last_days
from bot.domain.people import Channel, Person
from bot.domain.screen import Screen
from bot.terms import Language
from handlers.absence import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
DAY, UNTIL = date(2027, 3, 12), date(2027, 3, 21)
HOSTILE = '<b>Zoé & "Co" 🎉'
COLLEAGUES = [Person(id, name, Language.GERMAN, Channel.WEB, None, NOW) for id, name in (("z", HOSTILE), ("n", ""))]


def examples() -> Iterator[tuple[str, Screen]]:
    yield "until when", screens.ask(last_days(DAY))
    yield "no day", screens.unreadable(last_days(DAY))
    yield "who stands in", screens.stand_in(UNTIL, COLLEAGUES, alone=False)
    yield "nobody else", screens.stand_in(UNTIL, [], alone=True)
    yield "away", screens.away(Absence("k", UNTIL, "z", NOW), HOSTILE)
    yield "away, whoever is there", screens.away(Absence("k", UNTIL, None, NOW), "")
    yield "to whoever stands in", screens.you_stand_in(HOSTILE, UNTIL, 1, 3)
    yield "to whoever stands in, nothing there", screens.you_stand_in(HOSTILE, UNTIL, 0, 0)
    yield "back", screens.back(1, 0)
    yield "back by itself", screens.welcome_back(2, 1)
    yield "to whoever stood in", screens.is_back(HOSTILE)
