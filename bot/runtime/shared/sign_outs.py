"""Signing browsers out, at once: whoever has one of their pages open there sees nothing new any more."""

from datetime import datetime

from msgspec.structs import replace

from bot.domain.people import Address, Channel, Person
from storage.unit_of_work import UnitOfWork


async def sign_out(uow: UnitOfWork, person: Person, browser: str, now: datetime) -> bool:
    """One browser; False when it is none of theirs, or was signed out already."""
    chats = await uow.web.end_browser(person.id, browser)
    uow.rings |= chats
    if chats and not await uow.web.browsers(person.id, now):
        await reach_on_telegram(uow, person)
    return bool(chats)


async def sign_out_all(uow: UnitOfWork, person: Person, but: str = "") -> None:
    """All of their browsers, `but` one. One-time links that nobody has used yet open nothing."""
    await uow.web.drop_links_of(person.id)
    uow.rings.update(await uow.web.end_sessions_of(person.id, but))
    if not but:
        await reach_on_telegram(uow, person)


async def reach_on_telegram(uow: UnitOfWork, person: Person) -> None:
    """Nobody reads in a browser any more: until they are back, Telegram is where they hear things."""
    addresses = await uow.people.addresses(person.id)
    if any(address.channel is Channel.TELEGRAM and not address.blocked for address in addresses):
        await uow.people.save(replace(person, home=Channel.TELEGRAM))


async def part_from_chat(uow: UnitOfWork, person: Person, chat: Address, now: datetime) -> None:
    """The Telegram chat leads to them no more, and what waited for it is not sent."""
    await uow.people.part_from_chat(chat, now)
    if person.home is Channel.TELEGRAM:
        await uow.people.save(replace(person, home=Channel.WEB))
