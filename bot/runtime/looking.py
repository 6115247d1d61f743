"""Whoever pauses looks at everything and changes nothing, whatever they tap or write."""

from contextlib import AbstractContextManager, nullcontext

from bot.domain.privacy.pausing import Resting
from bot.links.base import link_of
from bot.runtime.feature import Entry, Visit
from bot.runtime.inputs import Commanded, Filled, Input, Said, Sent, Tapped
from bot.runtime.routes import Routes
from storage import read_only


def looking(routes: Routes, visit: Visit, said: Input) -> AbstractContextManager[None]:
    """In here nothing of a person who pauses changes: what tries to is refused, unless it serves their rights."""
    if visit.known is None or visit.known.paused_at is None:
        return nullcontext()
    entry = _entry(routes, visit, said)
    return nullcontext() if entry and entry.in_pause else read_only.looking(visit.uow, Resting)


def _entry(routes: Routes, visit: Visit, said: Input) -> Entry | None:
    match said:
        case Commanded(name=name):
            return routes.commands.get(name)
        case Tapped(data=data) | Filled(data=data):
            link = link_of(data)
            return routes.taps.get(type(link)) if link else None
        case Said() | Sent() if visit.has_floor:
            return routes.asked(visit)
    return None
