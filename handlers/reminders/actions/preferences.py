"""How somebody wants to be reminded."""

from collections.abc import Callable
from datetime import time

from msgspec.structs import replace

from bot.domain.people import Role
from bot.domain.quiet_hours import Hours
from bot.domain.reminders import Manner, silenced, speaking
from bot.domain.screen import Screen
from bot.links.reminders import AskMode, MyReminders, QuietHours, SetDays, SetDigest, SetHours, SetMode, Silence
from bot.runtime.feature import Visit
from bot.runtime.scope import looks_at
from bot.terms import DaySet, ReminderKind
from handlers.reminders.screens import preferences as screens

DAYS = {DaySet.WEEK: range(5), DaySet.SATURDAY: range(6), DaySet.ALL: range(7)}


async def overview(_link: MyReminders, visit: Visit) -> Screen:
    desk = Role.COORDINATOR in visit.roles
    return screens.overview(await _manner(visit), await _association(visit), desk)


async def kind(link: AskMode, visit: Visit) -> Screen:
    return screens.kind_page(await _manner(visit), _settable(link.kind))


async def set_mode(link: SetMode, visit: Visit) -> Screen:
    kind = _settable(link.kind)
    return screens.kind_page(await _change(visit, lambda old: old.with_mode(kind, link.mode)), kind)


async def hours(_link: QuietHours, visit: Visit) -> Screen:
    return screens.quiet_hours(await _manner(visit))


async def set_hours(link: SetHours, visit: Visit) -> Screen:
    begin, end = sorted((min(abs(link.begin), 22), min(abs(link.end), 23)))
    return screens.quiet_hours(
        await _hours(visit, lambda old: replace(old, begin=time(begin), end=time(max(end, begin + 1))))
    )


async def set_days(link: SetDays, visit: Visit) -> Screen:
    every = link.days is DaySet.ALL
    return screens.quiet_hours(
        await _hours(visit, lambda old: replace(old, days=frozenset(DAYS[link.days]), on_holidays=every))
    )


async def set_digest(link: SetDigest, visit: Visit) -> Screen:
    await _change(visit, lambda old: replace(old, digest=bool(link.on)))
    return await overview(MyReminders(), visit)


async def silence(link: Silence, visit: Visit) -> Screen:
    if not link.on:
        await _change(visit, speaking)
        return await overview(MyReminders(), visit)
    await _change(visit, silenced)
    return screens.silenced(await _association(visit))


async def _association(visit: Visit) -> str:
    found = await looks_at(visit)
    return found.id if found else ""


async def _manner(visit: Visit) -> Manner:
    return await visit.uow.reminders.manner(visit.person.id)


async def _hours(visit: Visit, change: Callable[[Hours], Hours]) -> Manner:
    return await _change(visit, lambda old: replace(old, hours=change(old.hours)))


async def _change(visit: Visit, change: Callable[[Manner], Manner]) -> Manner:
    """Whatever follows from it is planned anew within the second."""
    new = change(await _manner(visit))
    await visit.uow.reminders.save_manner(new)
    for association in await visit.uow.associations.of_member(visit.person.id):
        await visit.uow.reminders.touch(association.id)
    for cohort in await visit.uow.cohorts.of_coordinator(visit.person.id):
        await visit.uow.reminders.touch_cohort(cohort.id)
    return new


def _settable(kind: ReminderKind) -> ReminderKind:
    """The summary is no kind of its own: who presses a forged button sees the deadline."""
    return ReminderKind.FUNDING if kind is ReminderKind.DIGEST else kind
