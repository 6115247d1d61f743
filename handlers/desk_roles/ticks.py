"""Chats that lay still for long lead to no desk any more."""

from datetime import datetime, timedelta

from bot.domain.desk.role import RESTS_AFTER, seat_of
from bot.domain.people import Address, Channel, Person
from bot.runtime.feature import House, Tick
from bot.runtime.scope import tell_desk
from bot.runtime.shared.desk_roles import take_role
from bot.runtime.shared.sign_outs import part_from_chat
from handlers.desk_roles.screens import resting as screens
from storage.unit_of_work import UnitOfWork


async def rest(uow: UnitOfWork, now: datetime, _house: House) -> int:
    watched = await uow.desk_roles.watch_chats(now)
    still = await uow.desk_roles.silent_chats(now - RESTS_AFTER)
    for chat in still:
        person = await uow.people.get(chat.person or "")
        if person:
            await _rest(uow, person, chat, still, now)
    return watched + len(still)


async def _rest(uow: UnitOfWork, person: Person, chat: Address, still: list[Address], now: datetime) -> None:
    """Who comes in elsewhere loses this chat only; all others their roles, until they are given anew."""
    chats = [one for one in await uow.people.addresses(person.id) if one.channel is Channel.TELEGRAM]
    if any(one not in still for one in chats) or await uow.web.browsers(person.id, now):
        await part_from_chat(uow, person, chat, now)
        uow.say_last(chat, screens.CHAT_PARTED)
        uow.say(person.id, screens.OTHER_CHAT_PARTED)
    else:
        await _rest_seats(uow, person, now)


async def _rest_seats(uow: UnitOfWork, person: Person, now: datetime) -> None:
    for cohort in await uow.cohorts.seen_by(person.id):
        if seat := seat_of(person.id, await uow.desk_roles.seats(cohort.id)):
            await take_role(uow, seat.role, person.id, cohort.id, now)
            await uow.reviews.note(None, "role.rests", cohort.id, f"{seat.role} {person.id}", now)
            uow.say(person.id, screens.rests(cohort, seat))
            await tell_desk(uow, cohort.id, screens.told(cohort, seat))


ALL = (Tick("desk_roles.rest", every=timedelta(minutes=10), run=rest),)
