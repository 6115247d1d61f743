"""What somebody who helps hears from the Koordination."""

from bot.domain.screen import Button, Screen, row
from bot.domain.volunteering.listing import Listing
from bot.links import volunteering as links


def check() -> Screen:
    buttons = row(Button("yes", links.StillTrue()), Button("change", links.ChangeListing()))
    rest = row(Button("pause", links.AskHelpPause()), Button("look", links.PreviewListing()))
    return Screen("volunteer_desk-told-check", rows=(buttons, rest), even=True)


def paused(listing: Listing) -> Screen:
    rows = (row(Button("again", links.HelpAgain())),)
    if listing.paused_until:
        return Screen("volunteer_desk-told-paused-until", {"day": listing.paused_until}, rows)
    return Screen("volunteer_desk-told-paused", rows=rows)


def taken_out(reason: str) -> Screen:
    return Screen("volunteer_desk-told-out", {"reason": reason})


def confirmed(*, first: bool) -> Screen:
    rows = (row(Button("volunteer_desk-told-confirmed.home", links.MyListing())),)
    return Screen(f"volunteer_desk-told-confirmed{'' if first else '-words'}", rows=rows)


def returned(reason: str) -> Screen:
    rows = (row(Button("change", links.ChangeListing()), Button("look", links.PreviewListing())),)
    return Screen("volunteer_desk-told-returned", {"reason": reason}, rows)
