"""Says what is due: all of one person in one message, by the facts as they are in the transaction that says it."""

from dataclasses import replace
from datetime import datetime

from bot.domain.messages import Priority
from bot.domain.reminder_changes import Later, Send, Skip, SkipReason, Verdict, one_per_subject, said, same_day, verdict
from bot.domain.reminder_context import Known, week
from bot.domain.reminders import Reminder, State
from bot.runtime.feature import House
from bot.terms import ReminderKind
from handlers.reminders.actions.planning import reconcile_association
from handlers.reminders.screens.messages import DueReminder, message
from storage.unit_of_work import UnitOfWork

MOST = 25
"""In one transaction: nobody who types meanwhile waits for long."""


async def due(uow: UnitOfWork, now: datetime, house: House) -> int:
    """How many were due. Each of them is said, put off, or marked as expired; none stays due."""
    found = await uow.reminders.due(now, MOST)
    known: dict[str, Known | None] = {}
    for person in dict.fromkeys(one.planned.person for one in found):
        await _one_person(uow, house, person, known, now)
    return len(found)


async def next_due(uow: UnitOfWork, _now: datetime) -> datetime | None:
    return await uow.reminders.next_due()


async def _one_person(
    uow: UnitOfWork, house: House, person: str, known: dict[str, Known | None], now: datetime
) -> None:
    for one in await uow.reminders.due_for(person, now):
        if one.planned.association not in known:
            known[one.planned.association] = await reconcile_association(uow, house, one.planned.association, now)
    ready = [
        (one, there) for one in await uow.reminders.due_for(person, now) if (there := known[one.planned.association])
    ]
    heard = await uow.reminders.last_said(person)
    judged = [(one, there, _judge(one, there, heard, ready, now)) for one, there in ready]
    for one, _, said_no in judged:
        await _not_now(uow, one, said_no)
    await _say(uow, person, [(one, there, yes) for one, there, yes in judged if isinstance(yes, Send)], now)


def _judge(
    one: Reminder, known: Known, heard: datetime | None, ready: list[tuple[Reminder, Known]], now: datetime
) -> Verdict:
    """What is urgent takes the others along. A summary of nothing is settled."""
    window = known.windows[one.planned.person]
    capped = same_day(heard, now, window) and not any(other.planned.urgent for other, _ in ready)
    wanted = one.planned.kind is not ReminderKind.DIGEST or bool(week(known.facts, one.planned.person, now))
    return verdict(one, wanted, window, capped, now)


async def _not_now(uow: UnitOfWork, one: Reminder, told: Verdict) -> None:
    match told:
        case Later(at=at, slot_at=slot_at):
            await uow.reminders.save(replace(one, due_at=at, slot_at=slot_at))
        case Skip(why=SkipReason.EXPIRED):
            await uow.reminders.save(replace(one, state=State.EXPIRED))
        case Skip():
            await uow.reminders.save(replace(one, state=State.DONE))


async def _say(uow: UnitOfWork, person: str, sends: list[tuple[Reminder, Known, Send]], now: datetime) -> None:
    if not sends:
        return
    bundle = uow.new_id()
    for one, _, _ in sends:
        await uow.reminders.save(said(one, bundle, now))
    spoken = {one.id for one in one_per_subject([one for one, _, _ in sends])}
    shown = [DueReminder(one, known, send.late) for one, known, send in sends if one.id in spoken]
    uow.say(
        person,
        message(shown, shown[0].known.people[person].language, bundle, now),
        key=f"reminder-{bundle}",
        priority=Priority.REMINDER,
        valid_until=max(one.limit for one, _, _ in sends),
    )
