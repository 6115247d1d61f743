"""What happens by itself: reminders follow the facts, and what is due is said, all of one person in one message."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.messages import Priority
from bot.domain.reminders.changes import (
    Later,
    Send,
    Skip,
    SkipReason,
    Verdict,
    after_the_answer,
    one_per_subject,
    said,
    same_day,
    verdict,
)
from bot.domain.reminders.context import Known, week
from bot.domain.reminders.reminder import Reminder, State
from bot.domain.screen import Living
from bot.domain.way import today
from bot.runtime.feature import House, Tick
from bot.terms import ReminderKind
from handlers.reminders.actions.loading import reconcile_association, replan_date
from handlers.reminders.screens.messages import DueReminder, message
from storage.unit_of_work import UnitOfWork

MOST_PLANNED, MOST_SAID = 5, 25
"""In one transaction: nobody who types meanwhile waits for long."""
MOST_TOGETHER = 2000
"""Associations for which one date is planned in one transaction."""


class Case(Struct, frozen=True):
    """A reminder that is due, by the facts as they are in this transaction."""

    reminder: Reminder
    known: Known

    def verdict(self, heard: datetime | None, asked_at: datetime | None, urgent: bool, now: datetime) -> Verdict:
        """What is urgent takes the others along. A summary of nothing is settled."""
        planned = self.reminder.planned
        window = self.known.windows[planned.person]
        capped = same_day(heard, now, window) and not urgent
        wanted = planned.kind is not ReminderKind.DIGEST or bool(week(self.known.facts, planned.person, now))
        found = verdict(self.reminder, wanted, window, capped, now)
        waits = None if urgent else after_the_answer(self.reminder, asked_at, window, now)
        return waits if waits and isinstance(found, Send) else found


async def replan(uow: UnitOfWork, now: datetime, house: House) -> int:
    """Associations of which a fact has changed; once a day each of them.

    When a day has begun, what a living card says about today ("noch 12 Tage") is renewed as well.
    """
    found = await uow.reminders.to_plan(today(now), MOST_PLANNED)
    begun: dict[str, Known] = {}
    for association, new_day in found:
        known = await reconcile_association(uow, house, association, now)
        if known and new_day:
            _renew_maps(uow, known)
            begun[known.cohort.id] = known
    await _renew_desks(uow, begun, now)
    return len(found)


async def replan_dates(uow: UnitOfWork, now: datetime, _house: House) -> int:
    """Part by part, so that nobody waits for a whole cohort."""
    return await replan_date(uow, MOST_TOGETHER, now)


def _renew_maps(uow: UnitOfWork, known: Known) -> None:
    for reader in known.facts.members:
        uow.refresh(reader.person, Living.MAP)


async def _renew_desks(uow: UnitOfWork, begun: dict[str, Known], now: datetime) -> None:
    """Once, when the day has begun for the whole cohort: a desk shows all of it."""
    for cohort, known in begun.items():
        if not await uow.reminders.day_begins(cohort, today(now)):
            for reader in known.facts.desk:
                uow.refresh(reader.person, Living.DESK)


async def due(uow: UnitOfWork, now: datetime, house: House) -> int:
    """How many were due. Each of them is said, put off, or marked as expired; none stays due."""
    found = await uow.reminders.due(now, MOST_SAID)
    known: dict[str, Known | None] = {}
    for person in dict.fromkeys(one.planned.person for one in found):
        await _one_person(uow, person, await _cases(uow, house, person, known, now), now)
    return len(found)


async def _cases(
    uow: UnitOfWork, house: House, person: str, known: dict[str, Known | None], now: datetime
) -> list[Case]:
    """Of one person. Planning them anew may settle some, so it is asked again what is due."""
    for one in await uow.reminders.due_for(person, now):
        if one.planned.association not in known:
            known[one.planned.association] = await reconcile_association(uow, house, one.planned.association, now)
    still = await uow.reminders.due_for(person, now)
    return [Case(one, there) for one in still if (there := known[one.planned.association])]


async def _one_person(uow: UnitOfWork, person: str, cases: list[Case], now: datetime) -> None:
    heard, open_question = await uow.reminders.last_said(person), await uow.dialogs.get(person, now)
    asked_at = open_question.floor_at if open_question else None
    urgent = any(case.reminder.planned.urgent for case in cases)
    sends: list[DueReminder] = []
    for case in cases:
        match case.verdict(heard, asked_at, urgent, now):
            case Send(late=late):
                sends.append(DueReminder(case.reminder, case.known, late))
            case Later(at=at, slot_at=slot_at):
                await uow.reminders.save(replace(case.reminder, due_at=at, slot_at=slot_at))
            case Skip(why=why):
                settled = State.EXPIRED if why is SkipReason.EXPIRED else State.DONE
                await uow.reminders.save(replace(case.reminder, state=settled))
    if sends:
        await _say(uow, person, sends, now)


async def _say(uow: UnitOfWork, person: str, sends: Sequence[DueReminder], now: datetime) -> None:
    bundle, reminders = uow.new_id(), [send.reminder for send in sends]
    for one in reminders:
        await uow.reminders.save(said(one, bundle, now))
    spoken = {one.id for one in one_per_subject(reminders)}
    shown = [send for send in sends if send.reminder.id in spoken]
    language, until = shown[0].known.people[person].language, max(one.limit for one in reminders)
    uow.say(person, message(shown, language, bundle, now), priority=Priority.REMINDER, valid_until=until)


async def next_due(uow: UnitOfWork, _now: datetime) -> datetime | None:
    return await uow.reminders.next_due()


ALL = (
    Tick("reminders.dates", timedelta(seconds=1), replan_dates),
    Tick("reminders.plan", timedelta(seconds=1), replan),
    Tick("reminders.due", timedelta(seconds=1), due, next_due),
)
