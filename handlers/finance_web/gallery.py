from collections.abc import Iterator

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.screen import Screen
from bot.programme.invented import HOSTILE, NOW
from handlers.finance_web import screens

BRIDGE = Association("bridge", "Verein Brücke e. V.", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "the way there", screens.way(BRIDGE, "https://schmiede.example", in_browser=True)
    yield "the way there, to read", screens.way(BRIDGE, "https://schmiede.example", in_browser=True, writes=False)
    yield "from Telegram", screens.way(replace(BRIDGE, name=HOSTILE), "https://schmiede.example", in_browser=False)
    yield "without a web door", screens.way(BRIDGE, "", in_browser=False)
    yield "without a web door, to read", screens.way(BRIDGE, "", in_browser=False, writes=False)
