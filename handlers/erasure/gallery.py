"""Every screen of this feature once, with invented values."""

from collections.abc import Iterator
from datetime import date

from bot.domain.people import Channel
from bot.domain.privacy.erasure import Leaving
from bot.domain.privacy.own_data import OwnTable
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW, association
from bot.terms import Language
from bot.terms.rights import LeftWork
from handlers.erasure import screens

_TITLE = {"de": "Antworten im Arbeitsblatt", "en": "Answers in the worksheet"}
_FOUND = [OwnTable(f"t{number}", _TITLE, [{}] * number) for number in range(1, 15)]
_HERE, _ALONE = association("bruecke", "Brücke e. V."), association("hostile", HOSTILE)
_LEAVING = Leaving((_HERE,), (_ALONE,), ("Nordlicht 2027",), 2)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "nothing is stored", screens.NOTHING
    yield "my data", screens.overview(_FOUND[:3], Language.GERMAN)
    yield "much data", screens.overview(_FOUND, Language.GERMAN)
    yield "my data as files", screens.files([(".html", "text/html", b"<p>")], date(2027, 3, 12))
    yield "what goes", screens.explained(Leaving(), Channel.TELEGRAM)
    yield "what goes of a member", screens.explained(Leaving((_HERE,)), Channel.WEB)
    yield "what goes of the last one, who coordinates too", screens.explained(_LEAVING, Channel.TELEGRAM)
    yield "really", screens.really(Leaving(), LeftWork.STAYS, NOW)
    for work in LeftWork:
        yield f"really, the work {work.name.lower()}", screens.really(_LEAVING, work, NOW)
    for channel in Channel:
        yield f"done on {channel}", screens.done(channel)
    yield "a mate is gone", screens.mate_gone(_HERE)
    for work in LeftWork:
        yield f"the last one is gone, the work {work.name.lower()}", screens.last_gone(_ALONE, work)
    yield "a mate could not be reached", screens.mate_unreachable(_HERE)
    yield "the last one could not be reached", screens.last_unreachable(_ALONE)
    yield "here for nothing", screens.idle(date(2027, 3, 12))
    yield "kept", screens.KEPT
    yield "tables in which they stand", screens.EXPORTS
