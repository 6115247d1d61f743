"""The Koordination confirms once, or gives back with a reason; and invites people of earlier years."""

from datetime import timedelta

from msgspec.structs import replace

from bot.domain.errors import Refusal, gone
from bot.domain.joining.invitations import Invitation, make_ticket
from bot.domain.screen import Screen
from bot.domain.sessions.links import telegram_address, web_address
from bot.domain.volunteering import volunteering
from bot.domain.volunteering.listing import Listing
from bot.links import volunteering as links
from bot.runtime.feature import Visit
from bot.runtime.scope import own_cohort
from bot.runtime.shared.listings import at_desk, desk_of, keep
from bot.runtime.shared.talk_hours import held_for
from bot.terms import MemberRole
from handlers.volunteering.screens import desk as screens

REASON = "volunteering.reason"
INVITATION_LASTS = timedelta(days=30)
LONGEST_REASON = 500


async def waiting(link: links.ListingsToConfirm, visit: Visit) -> Screen:
    cohort = await own_cohort(visit, link.cohort)
    return screens.waiting(await visit.uow.listings.to_confirm(cohort.id), cohort)


async def show(link: links.ListingAtDesk, visit: Visit) -> Screen:
    return await _shown(visit, await at_desk(visit, link.listing))


async def _shown(visit: Visit, listing: Listing) -> Screen:
    if not volunteering.to_confirm(listing):
        by = await visit.uow.people.get(listing.confirmed_by) if listing.confirmed_by else None
        return screens.settled(listing, by.name if by else "")
    return screens.to_confirm(listing, visit.house.programme, visit.language)


async def confirm(link: links.ConfirmListing, visit: Visit) -> Screen:
    """Whoever is first decides. What changed since it was read is read again."""
    listing = await at_desk(visit, link.listing)
    if not volunteering.to_confirm(listing) or listing.version != link.version:
        return await _shown(visit, listing)
    await _four_eyes(visit, listing)
    first = listing.confirmed_at is None
    kept = await keep(visit.uow, listing, volunteering.confirmed(listing, visit.person.id, visit.now))
    await visit.note("listing.confirmed", listing.id)
    if listing.person:
        key, later = (
            f"volunteering-confirmed:{kept.id}:{kept.version}",
            await held_for(visit.uow, listing.person, visit.now),
        )
        visit.uow.say(listing.person, screens.confirmed(first=first), key, not_before=later, wanted=True)
    return screens.settled(kept, visit.person.name)


async def _four_eyes(visit: Visit, listing: Listing) -> None:
    """Nobody confirms themselves, unless nobody else is there."""
    if listing.person == visit.person.id and len(await desk_of(visit.uow, listing)) > 1:
        raise Refusal("common-second-eyes")


async def ask_reason(link: links.ReturnListing, visit: Visit) -> Screen:
    listing = await at_desk(visit, link.listing)
    if not volunteering.to_confirm(listing):
        return await _shown(visit, listing)
    await visit.ask(REASON, listing=listing.id)
    return screens.ask_reason(listing)


async def reason_typed(visit: Visit) -> Screen:
    listing, reason = await at_desk(visit, visit.asked("listing")), visit.text.strip()
    if not volunteering.to_confirm(listing):
        await visit.answered()
        return await _shown(visit, listing)
    if not 0 < len(reason) <= LONGEST_REASON:
        await visit.ask(REASON, listing=listing.id)
        return screens.long_reason(listing, LONGEST_REASON)
    await visit.answered()
    kept = await keep(visit.uow, listing, volunteering.returned(listing))
    await visit.note("listing.returned", listing.id)
    if listing.person:
        key, later = (
            f"volunteering-returned:{kept.id}:{kept.version}",
            await held_for(visit.uow, listing.person, visit.now),
        )
        visit.uow.say(listing.person, screens.returned(reason), key, not_before=later, wanted=True)
    return screens.given_back(listing)


async def invite(link: links.InviteToHelp, visit: Visit) -> Screen:
    return screens.invite(await own_cohort(visit, link.cohort), visit.uow.new_id())


async def make_invitation(link: links.MakeHelpInvitation, visit: Visit) -> Screen:
    """For one person, once. Nothing is kept of them before they say yes themselves."""
    cohort = await own_cohort(visit, link.cohort)
    if known := await visit.uow.invitations.get(link.id):
        if known.cohort != cohort.id:
            raise gone()
        return screens.made_before(cohort, known)
    ticket, until = make_ticket(visit.uow.new_secret), visit.now + INVITATION_LASTS
    made = Invitation(link.id, None, None, MemberRole.READER, 1, 0, until, visit.now, visit.person.id, cohort=cohort.id)
    await visit.uow.invitations.add(made, ticket)
    await visit.note("invite.help", cohort.id, made.id)
    bot, web = visit.house.bot_name, visit.house.web_url
    telegram = telegram_address(bot, ticket.token) if bot else ""
    return screens.invited(cohort, made, ticket, telegram, web_address(web, ticket.token) if web else "")


async def revoke(link: links.RevokeHelpInvitation, visit: Visit) -> Screen:
    cohort, found = await own_cohort(visit, link.cohort), await visit.uow.invitations.get(link.id)
    if found is None or found.cohort != cohort.id:
        return await invite(links.InviteToHelp(cohort.id), visit)
    if found.revoked_at is None:
        await visit.uow.invitations.revoke(found.id, visit.now)
        await visit.note("revoke.help", cohort.id, found.id)
    return screens.made_before(cohort, replace(found, revoked_at=found.revoked_at or visit.now))
