"""Talks of whoever visits."""

from bot.domain.errors import gone, there
from bot.domain.talk import Side, Talk
from bot.runtime.visit import Visit


async def own_talk(visit: Visit, id: str) -> tuple[Talk, Side]:
    """Also one that is over, with the side on which they are. Foreign and missing are the same: `gone`."""
    talk = there(await visit.uow.talks.get(id))
    side = talk.side_of(visit.person.id)
    if side is None:
        raise gone()
    return talk, side
