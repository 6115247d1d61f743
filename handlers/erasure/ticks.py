"""Whoever cannot be reached any more, or is here for nothing, is deleted by itself."""

from datetime import datetime, timedelta

from bot.domain.joining.team import awake
from bot.domain.messages import Priority
from bot.domain.privacy.erasure import UNREACHABLE_KEPT, WARNED_BEFORE, WITHOUT_ROLE_KEPT
from bot.domain.way import today
from bot.runtime import scope
from bot.runtime.feature import House, Tick
from bot.runtime.shared.erasing import erase
from handlers.erasure import screens
from storage.unit_of_work import UnitOfWork

UNREACHABLE, WITHOUT_ROLE = "unreachable", "without_role"
A_PART = 5
"""People of one transaction."""


async def unreachable(uow: UnitOfWork, now: datetime, _house: House) -> int:
    if new := await uow.idle_people.notice(UNREACHABLE, now):
        return new
    gone = await uow.idle_people.overdue(UNREACHABLE, now - UNREACHABLE_KEPT, A_PART)
    for person in gone:
        await _erase(uow, person, now)
    return len(gone)


async def without_role(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Nobody who was not warned a month before, or wants to be told nothing."""
    if new := await uow.idle_people.notice(WITHOUT_ROLE, now):
        return new
    since = now - WITHOUT_ROLE_KEPT + WARNED_BEFORE
    warned = await uow.idle_people.to_warn(WITHOUT_ROLE, since, A_PART) if awake(now) else []
    for person in warned:
        await uow.idle_people.note_warned(WITHOUT_ROLE, person, since, now)
        uow.say(person, screens.idle(today(now + WARNED_BEFORE)), priority=Priority.NOTICE)
    gone = await uow.idle_people.overdue(WITHOUT_ROLE, now - WITHOUT_ROLE_KEPT, A_PART, warned=True)
    for person in gone:
        await _erase(uow, person, now)
    return len(warned) + len(gone)


async def _erase(uow: UnitOfWork, person: str, now: datetime) -> None:
    """The work of their associations stays."""
    own = await uow.associations.of_member(person)
    erased = await erase(uow, person, now)
    for one in own:
        mates = await scope.team(uow, one.id)
        for mate, _ in mates:
            uow.say(mate.person, screens.mate_unreachable(one))
        if not mates:
            await scope.tell_desk(uow, one.cohort, screens.last_unreachable(one))
    for exporter in erased.exporters:
        uow.say(exporter, screens.EXPORTS)


ALL = (
    Tick("erasure.unreachable", every=timedelta(hours=1), run=unreachable),
    Tick("erasure.without_role", every=timedelta(hours=1), run=without_role),
)
