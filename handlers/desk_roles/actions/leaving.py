"""Giving back one's own role."""

from bot.domain.cohorts import Cohort
from bot.domain.desk.role import DeskSeat, check_last, seat_of
from bot.domain.errors import there
from bot.domain.screen import Screen
from bot.links.desk_roles import AskLeaveDesk, LeaveDesk
from bot.runtime.feature import Visit
from bot.runtime.scope import seen_cohort, tell_desk
from bot.runtime.shared.desk_roles import take_role
from handlers.desk_roles.screens import leaving as screens


async def ask(link: AskLeaveDesk, visit: Visit) -> Screen:
    cohort, own = await _own(visit, link.cohort)
    return screens.ask(cohort, own)


async def leave(link: LeaveDesk, visit: Visit) -> Screen:
    """At once, and without anybody else; but somebody is left to coordinate."""
    cohort, own = await _own(visit, link.cohort)
    await take_role(visit.uow, own.role, own.person, cohort.id, visit.now)
    await visit.note("role.left", cohort.id, f"{own.role} {own.person}")
    await tell_desk(visit.uow, cohort.id, screens.told(cohort, own), but=own.person)
    return screens.left(cohort, own)


async def _own(visit: Visit, id: str) -> tuple[Cohort, DeskSeat]:
    cohort = await seen_cohort(visit, id)
    seats = await visit.uow.desk_roles.seats(cohort.id)
    check_last(visit.person.id, seats)
    return cohort, there(seat_of(visit.person.id, seats))
