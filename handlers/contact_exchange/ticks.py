"""A yes that nobody answered is over after a week, and what was written is gone."""

from datetime import datetime, timedelta

from bot.domain.talks.contact import DRAFT_KEPT, OPEN_FOR, TalkContact
from bot.runtime.feature import House, Tick
from bot.runtime.shared.talk_hours import held
from handlers.contact_exchange import screens
from storage.unit_of_work import UnitOfWork


async def expire(uow: UnitOfWork, now: datetime, _house: House) -> int:
    found = await uow.talk_contacts.over(now - OPEN_FOR, now - DRAFT_KEPT)
    for one in found:
        await uow.talk_contacts.drop(one.talk, one.side)
        if one.offered_at:
            await _tell(uow, one, now)
    return len(found)


async def _tell(uow: UnitOfWork, one: TalkContact, now: datetime) -> None:
    """Whoever had said yes; the other one hears nothing."""
    if one.consent:
        await uow.people.withdraw_one(one.consent, now)
    talk = await uow.talks.get(one.talk)
    if talk and (person := talk.person(one.side)):
        uow.say(person, screens.expired(talk), not_before=await held(uow, talk, one.side, now))


ALL = (Tick("contact_exchange.expire", every=timedelta(minutes=5), run=expire),)
