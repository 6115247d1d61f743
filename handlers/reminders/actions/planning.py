"""Keeps the reminders of an association as the facts want them."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.reminder_changes import reconcile
from bot.domain.reminder_context import Known
from bot.domain.reminder_plan import plan
from bot.domain.screen import Living
from bot.domain.way import today
from bot.runtime.feature import House
from handlers.reminders.actions.loading import know
from storage.unit_of_work import UnitOfWork

MOST = 20
KEPT = timedelta(days=180)
"""After the end of what it was about."""


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


async def replan(uow: UnitOfWork, now: datetime, house: House) -> int:
    """Associations of which a fact has changed; once a day each of them.

    When a day has begun, what a living card says about today ("noch 12 Tage") is renewed as well.
    """
    found = await uow.reminders.to_plan(today(now), MOST)
    for association, new_day in found:
        known = await reconcile_association(uow, house, association, now)
        if known and new_day:
            renew_cards(uow, known)
    return len(found)


def renew_cards(uow: UnitOfWork, known: Known) -> None:
    for reader in known.facts.members:
        uow.refresh(reader.person, Living.MAP)
    for reader in known.facts.desk:
        uow.refresh(reader.person, Living.DESK)


async def forget(uow: UnitOfWork, now: datetime, _house: House) -> int:
    return await uow.reminders.forget(now - KEPT)
