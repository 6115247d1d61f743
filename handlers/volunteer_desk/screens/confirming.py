"""Offers of help that wait to be confirmed, and what became of one."""

from collections.abc import Sequence

from bot.domain.cohorts import Cohort
from bot.domain.desk.ways import to_desk
from bot.domain.names import short
from bot.domain.screen import Button, Place, Screen, Value, row
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.wording import called
from bot.links.volunteer_desk import InviteToHelp, ListingAtDesk, ListingsToConfirm


def waiting(found: Sequence[Listing], cohort: Cohort) -> Screen:
    buttons = tuple(
        row(Button("volunteer_desk-confirming.one", ListingAtDesk(one.id), {"who": called(short(one.name))}))
        for one in found
    )
    last = row(Button("volunteer_desk-confirming.invite", InviteToHelp(cohort.id)), to_desk(cohort))
    return Screen("volunteer_desk-to-confirm", {"count": len(found)}, (*buttons, last), place=Place.HERE)


def settled(listing: Listing, by: str) -> Screen:
    """Somebody else was faster, or the button is old."""
    args: dict[str, Value] = {"who": called(listing.name), "by": called(by)}
    in_force = listing.state in (ListingState.LISTED, ListingState.PAUSED)
    text = "volunteer_desk-confirmed" if in_force else "volunteer_desk-not-to-confirm"
    return Screen(text, args, (_others(),), place=Place.HERE)


def _others() -> tuple[Button, ...]:
    return row(Button("volunteer_desk-confirming.all", ListingsToConfirm("")))


def ask_reason(listing: Listing) -> Screen:
    return Screen("volunteer_desk-ask-return", {"who": called(listing.name)}, (_back(listing),))


def long_reason(listing: Listing, most: int) -> Screen:
    return Screen("volunteer_desk-long-return", {"most": most}, (_back(listing),), missed=True)


def _back(listing: Listing) -> tuple[Button, ...]:
    return row(Button("common-back", ListingAtDesk(listing.id)))


def returned(listing: Listing) -> Screen:
    return Screen("volunteer_desk-returned", {"who": called(listing.name)}, (_others(),))
