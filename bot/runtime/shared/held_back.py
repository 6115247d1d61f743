"""Who types that they want to get out of a talk gets the buttons for it; the other side reads nothing of it."""

from msgspec.structs import replace

from bot.domain.screen import Say, Screen
from bot.domain.talks import screens
from bot.domain.talks.leaving import leaves
from bot.runtime.feature import Visit


async def held_back(visit: Visit, talk: str = "") -> Screen | None:
    """The text waits, and goes over when its writer says so. `talk`: the one in which they write just now."""
    if visit.filed or not leaves(visit.text):
        return None
    found = next((one for one in await visit.talks() if one.runs and talk in ("", one.talk.id)), None)
    if found is None:
        return None
    asked = await replace(visit, sight=()).ask_where(why=Say("common-talk-held-back"))
    return replace(asked, rows=(*screens.ways_out(found.talk), *asked.rows))
