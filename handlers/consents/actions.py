"""Also for whoever took their consent back: what they said yes to, they may always see."""

from collections.abc import Sequence
from datetime import datetime

from msgspec.structs import replace

from bot.domain.people import Consent
from bot.domain.privacy.consents import TEXTS, doors_of, given, in_force, version_of
from bot.domain.screen import Screen
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import ListingState
from bot.domain.way import today
from bot.links.consents import (
    AgreeAnew,
    AskedAnew,
    AskWithdrawConsent,
    ConsentHistory,
    MyConsents,
    ReadAnew,
    ShowConsent,
    WithdrawConsent,
)
from bot.runtime.feature import House, Visit
from bot.runtime.shared.consents import withdraw as withdraw_consent
from bot.runtime.shared.listings import keep
from bot.terms import Purpose
from handlers.consents import screens
from storage.unit_of_work import UnitOfWork


async def mine(_link: MyConsents, visit: Visit) -> Screen:
    consents = await _own(visit)
    return screens.overview(consents) if consents else screens.NONE


async def show(link: ShowConsent, visit: Visit) -> Screen:
    return screens.one(link.purpose, await _own(visit))


async def history(link: ConsentHistory, visit: Visit) -> Screen:
    if not (consents := await _own(visit)):
        return screens.NONE
    return screens.history(consents, link.page)


async def ask_withdraw(link: AskWithdrawConsent, visit: Visit) -> Screen:
    consents = await _own(visit)
    if not in_force(consents, link.purpose):
        return screens.one(link.purpose, consents)
    return screens.ask(link.purpose)


async def withdraw(link: WithdrawConsent, visit: Visit) -> Screen:
    """A second tap finds nothing to do and says the same."""
    if await withdraw_consent(visit.uow, visit.house, visit.person.id, link.purpose, visit.now):
        await visit.answered()
    return screens.LEFT if link.purpose is Purpose.PROGRAMME else screens.withdrawn(link.purpose)


async def asked_anew(link: AskedAnew, visit: Visit) -> Screen:
    """As it stands now: whoever has said yes meanwhile is not asked."""
    consents = await _own(visit)
    ends = _ends(consents, link.purpose)
    return screens.anew(link.purpose, ends) if ends else screens.one(link.purpose, consents)


async def read_anew(link: ReadAnew, visit: Visit) -> Screen:
    return screens.read(link.purpose) if await _own(visit) else screens.NONE


async def agree_anew(link: AgreeAnew, visit: Visit) -> Screen:
    """Where the older yes has ended meanwhile, what hung on it is gone: then it is said where it began."""
    consents, purpose = await _own(visit), link.purpose
    if link.edition != TEXTS[purpose].edition:
        return await asked_anew(AskedAnew(purpose), visit)
    if not in_force(consents, purpose) or not TEXTS[purpose].standing:
        return screens.one(purpose, consents)
    if _ends(consents, purpose):
        await _agree(purpose, consents, visit)
    return screens.thanks(purpose)


async def _agree(purpose: Purpose, consents: Sequence[Consent], visit: Visit) -> None:
    """The notice has a text for each door; they have read those of all doors at which they are."""
    here = visit.address.channel
    for door in doors_of(consents, here) if purpose is Purpose.PROGRAMME else (here,):
        yes = replace(given(purpose, visit.person.id, here, visit.turn, visit.now), version=version_of(purpose, door))
        await visit.uow.people.agree(visit.uow.new_id(), yes)


async def left(uow: UnitOfWork, person: str, now: datetime, _house: House) -> None:
    """Without the consent to take part they hear nothing unasked; nobody is sent to them."""
    await uow.consents.drop_unasked(person)
    for listing in await uow.listings.of_person(person):
        if listing.state is ListingState.LISTED:
            await keep(uow, listing, volunteering.paused(listing, None, today(now)))


async def _own(visit: Visit) -> Sequence[Consent]:
    return await visit.uow.people.consents(visit.known.id) if visit.known else ()


def _ends(consents: Sequence[Consent], purpose: Purpose) -> datetime | None:
    """When the yes to the older text ends; None when there is none, or a newer one beside it."""
    stand = in_force(consents, purpose)
    found = [one.ends_at for one in stand if one.ends_at]
    return min(found) if found and len(found) == len(stand) else None
