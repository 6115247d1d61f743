"""Their own listing as others see it, with what these do not see."""

from bot.domain.programme import Programme
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.volunteering.screens import offer, public
from bot.domain.volunteering.volunteering import missing
from bot.domain.wording import HOME, lines, pairs
from bot.links import volunteering as links
from bot.terms import Language
from bot.terms.talks import ListingPart
from handlers.volunteering.screens.asking import hidden_line, hours_of


def _args(listing: Listing, programme: Programme, language: Language) -> dict[str, Value]:
    new = Say("volunteering-words-wait") if listing.waits_for_words else None
    return {
        "card": public(listing, programme, language),
        "quiet": lines(offer(listing), hours_of(listing), hidden_line(listing), new),
    }


def preview(listing: Listing, programme: Programme, language: Language) -> Screen:
    """Nobody sees it yet."""
    lacking = missing(listing)
    first = Button("volunteering-lacks", links.AskListingPart(lacking)) if lacking else Button("go", _RELEASE)
    rows = (row(first, Button("change", links.ChangeListing())), HOME)
    return Screen("volunteering-preview", _args(listing, programme, language), rows)


_RELEASE = links.ReleaseListing()


def seen(listing: Listing, programme: Programme, language: Language) -> Screen:
    if listing.state is ListingState.DRAFT:
        return preview(listing, programme, language)
    return Screen("volunteering-profile", _args(listing, programme, language), _ways(listing))


def told(listing: Listing, part: ListingPart, programme: Programme, language: Language) -> Screen:
    """After something was changed."""
    if listing.state is ListingState.DRAFT:
        return preview(listing, programme, language)
    waits = listing.waits_for_words and part in (ListingPart.ASK_ME, ListingPart.STORY)
    args = {**_args(listing, programme, language), "how": Say(f"volunteering-changed.{'wait' if waits else 'now'}")}
    return Screen("volunteering-told", args, _ways(listing))


def still_true(listing: Listing) -> Screen:
    return Screen("volunteering-still-true", {"offer": offer(listing)}, (_first(), HOME), place=Place.HERE)


def _first() -> tuple[Button, ...]:
    return row(Button("volunteering-ways.home", links.MyListing()))


def _ways(listing: Listing) -> Rows:
    rest = Button("volunteering-ways.again", links.HelpAgain())
    if listing.state is ListingState.LISTED:
        rest = Button("volunteering-ways.pause", links.AskHelpPause())
    change = Button("volunteering-ways.change", links.ChangeListing())
    pair = (change,) if listing.state is ListingState.WAITING else (change, rest)
    return (pair, row(Button("volunteering-ways.stop", links.AskStopHelping())), _first())


def parts(listing: Listing) -> Screen:
    buttons = pairs(
        Button(f"volunteering-part-{part.name.lower()}", links.AskListingPart(part)) for part in ListingPart
    )
    return Screen("volunteering-parts", rows=(*buttons, row(Button("common-back", links.PreviewListing()))), even=True)


def released(listing: Listing) -> Screen:
    known = {ListingState.WAITING: "waiting", ListingState.LISTED: "listed"}
    rows = (row(Button("volunteering-ways.home", links.MyListing())), HOME)
    return Screen(f"volunteering-released-{known.get(listing.state, 'listed')}", rows=rows, place=Place.HERE)
