"""Keeps the reminders of an association as the facts want them."""

from dataclasses import replace
from datetime import datetime

from bot.domain.reminder_changes import reconcile
from bot.domain.reminder_context import Known
from bot.domain.reminder_plan import plan
from bot.domain.way import today
from bot.runtime.feature import House
from handlers.reminders.actions.loading import know
from storage.unit_of_work import UnitOfWork


async def reconcile_association(uow: UnitOfWork, house: House, association: str, now: datetime) -> Known | None:
    """In the transaction of whoever calls it. None when the association is gone."""
    known = await know(uow, house, association, now)
    if known is None:
        return None
    stored = await uow.reminders.of_association(association)
    changes = reconcile(plan(known.facts), stored, known.windows, now)
    for one in changes.drop:
        await uow.reminders.drop(one.id)
    for one in changes.add:
        await uow.reminders.save(replace(one, id=uow.new_id()))
    for one in changes.move:
        await uow.reminders.save(one)
    await uow.reminders.planned(association, today(now))
    return known
