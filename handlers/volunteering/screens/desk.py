"""What the Koordination reads of an offer, and what whoever made it hears."""

from collections.abc import Sequence
from datetime import datetime

from bot.domain.cohorts import Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.joining.invitations import Invitation, Ticket, shown
from bot.domain.names import short
from bot.domain.programme import Programme
from bot.domain.screen import Button, Lines, Place, Say, Screen, Value, row
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.wording import called, lines
from bot.links import volunteering as links
from bot.links.desk import CohortInvitations
from bot.terms import Language
from handlers.volunteering.screens.asking import offer
from handlers.volunteering.screens.profile import public


def to_confirm(listing: Listing, programme: Programme, language: Language) -> Screen:
    args: dict[str, Value] = {
        "who": called(listing.name),
        "card": public(listing, programme, language),
        "quiet": lines(offer(listing), _agreed(listing.agreed_at), *_new(listing)),
    }
    buttons = row(
        Button("yes", links.ConfirmListing(listing.id, listing.version)), Button("no", links.ReturnListing(listing.id))
    )
    kind = "words" if listing.state is not ListingState.WAITING else "listing"
    return Screen(f"volunteering-desk-{kind}", args, (buttons,), even=True)


def _agreed(at: datetime | None) -> Value | None:
    return Say("volunteering-desk-agreed", {"at": at}) if at else None


def _new(listing: Listing) -> list[Value]:
    """Words that would take the place of those in the card; empty ones are in force without a yes."""
    words = [
        ("ask-me", listing.new_ask_me),
        ("helped", listing.new_helped),
    ]
    return [Say(f"volunteering-new-{kind}", {"words": new}) for kind, new in words if new is not None]


def settled(listing: Listing, by: str) -> Screen:
    """Somebody else was faster, or the button is old."""
    args: dict[str, Value] = {"who": called(listing.name), "by": called(by)}
    in_force = listing.state in (ListingState.LISTED, ListingState.PAUSED)
    rows = (row(Button("volunteering-desk.all", links.ListingsToConfirm(""))),)
    return Screen(f"volunteering-desk-{'confirmed' if in_force else 'gone'}", args, rows, place=Place.HERE)


def waiting(found: Sequence[Listing], cohort: Cohort) -> Screen:
    buttons = tuple(
        row(Button("volunteering-desk.one", links.ListingAtDesk(one.id), {"who": _short(one)})) for one in found
    )
    last = row(Button("volunteering-desk.invite", links.InviteToHelp(cohort.id)), to_desk(cohort))
    return Screen("volunteering-desk-waiting", {"count": len(found)}, (*buttons, last), place=Place.HERE)


def _short(listing: Listing) -> Value:
    return short(listing.name) or Say("common-unknown-name")


def ask_reason(listing: Listing) -> Screen:
    args: dict[str, Value] = {"who": called(listing.name)}
    return Screen("volunteering-ask-reason", args, (row(Button("common-back", links.ListingAtDesk(listing.id))),))


def long_reason(listing: Listing, most: int) -> Screen:
    back = row(Button("common-back", links.ListingAtDesk(listing.id)))
    return Screen("volunteering-long-reason", {"most": most}, (back,), missed=True)


def given_back(listing: Listing) -> Screen:
    rows = (row(Button("volunteering-desk.all", links.ListingsToConfirm(""))),)
    return Screen("volunteering-given-back", {"who": called(listing.name)}, rows)


def confirmed(*, first: bool) -> Screen:
    rows = (row(Button("volunteering-ways.home", links.MyListing())),)
    return Screen(f"volunteering-confirmed{'' if first else '-words'}", rows=rows)


def returned(reason: str) -> Screen:
    rows = (row(Button("volunteering-ways.change", links.ChangeListing()), Button("look", links.PreviewListing())),)
    return Screen("volunteering-returned", {"reason": reason}, rows)


def invite(cohort: Cohort, id: str) -> Screen:
    rows = (
        row(Button("make", links.MakeHelpInvitation(cohort.id, id))),
        row(Button("common-back", CohortInvitations(cohort.id, 0))),
    )
    return Screen("volunteering-invite", {"cohort": cohort.title}, rows, place=Place.HERE)


def invited(cohort: Cohort, made: Invitation, ticket: Ticket, telegram: str, browser: str) -> Screen:
    """What is shown once, and below it a text to send on."""
    ways = [
        Say("common-letter-telegram", {"link": telegram}) if telegram else None,
        Say("common-letter-browser", {"link": browser}) if browser else None,
        Say("volunteering-letter-code", {"code": shown(ticket.code)}),
    ]
    args: dict[str, Value] = {"ways": Lines(tuple(way for way in ways if way), gap="\n\n"), "until": made.expires_at}
    rows = (
        row(Button("again", links.InviteToHelp(cohort.id))),
        row(Button("revoke", links.RevokeHelpInvitation(cohort.id, made.id))),
        row(to_desk(cohort)),
    )
    letter = Screen("volunteering-letter", args, copy=True)
    return Screen("volunteering-invited", {"until": made.expires_at}, rows, place=Place.HERE, more=(letter,))


def made_before(cohort: Cohort, made: Invitation) -> Screen:
    """Its link was shown once and stands nowhere any more."""
    state = "revoked" if made.revoked_at else "used" if made.used else "open"
    revoke = (row(Button("volunteering-invited.revoke", links.RevokeHelpInvitation(cohort.id, made.id))),)
    rows = (
        row(Button("volunteering-invited.again", links.InviteToHelp(cohort.id))),
        *(revoke if state == "open" else ()),
        row(to_desk(cohort)),
    )
    return Screen(f"volunteering-invitation-{state}", {"until": made.expires_at}, rows, place=Place.HERE)
