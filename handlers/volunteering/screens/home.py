"""Where somebody stands who helps. Never empty: when nothing waits, it says what comes next."""

from datetime import date, timedelta

from msgspec import Struct

from bot.domain.screen import Button, Lines, Living, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.request import TalkOffer
from bot.domain.talks.talk import Talk
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.volunteering.parts import last_days
from bot.domain.volunteering.screens import offer
from bot.domain.volunteering.volunteering import Effect
from bot.domain.way import today
from bot.domain.wording import HOME, labelled, lines, pairs, paragraphs
from bot.links import volunteering as links
from bot.links.talk_requests import ShowOffer
from bot.links.talks import MyTalks
from bot.terms.talks import ListingPart

STOPPED = Screen("volunteering-stopped", rows=(HOME,))
WEEKS = (2, 4)
MOST_OFFERS = 3


class HelpToday(Struct, frozen=True):
    """What their home shows."""

    listing: Listing
    offers: tuple[TalkOffer, ...]
    talks: tuple[Talk, ...]
    effect: Effect
    day: date
    member: bool
    """Of an association, too."""


def home(seen: HelpToday) -> Screen:
    args: dict[str, Value] = {
        "state": _state(seen),
        "body": paragraphs(_waiting(seen), _offer(seen), _effect(seen.effect), _next(seen)),
    }
    return Screen("volunteering-home", args, _rows(seen), place=Place.CARD, card=Living.HELP)


def glance(seen: HelpToday) -> Value:
    """In one line, for the browser, where the card scrolls away."""
    return Lines(tuple(part for part in (_state(seen), _waiting(seen)) if part), gap=" · ")


def _state(seen: HelpToday) -> Say:
    listing = seen.listing
    if listing.agreed_at is None:
        return Say("volunteering-state-invited")
    if listing.state is ListingState.PAUSED and listing.paused_until:
        return Say("volunteering-state-paused-until", {"day": listing.paused_until})
    return Say(f"volunteering-state-{listing.state}")


def _waiting(seen: HelpToday) -> Value | None:
    requests = Say("volunteering-requests", {"count": len(seen.offers)}) if seen.offers else None
    talks = Say("volunteering-talks", {"count": len(seen.talks)}) if seen.talks else None
    return Lines(tuple(one for one in (requests, talks) if one), gap=" ") if requests or talks else None


def _offer(seen: HelpToday) -> Value | None:
    in_force = seen.listing.state in (ListingState.LISTED, ListingState.PAUSED)
    words = Say("volunteering-words-wait") if seen.listing.waits_for_words else None
    return lines(offer(seen.listing), words) if in_force else None


def _effect(effect: Effect) -> Value | None:
    if not effect.asked and not effect.talks:
        return None
    if not effect.talks and not effect.answers:
        return Say("volunteering-effect-none")
    args: dict[str, Value] = {
        "helped": effect.helped,
        "talks": effect.talks,
        "answers": effect.answers,
        "asked": effect.asked,
    }
    thanks = Say("volunteering-thanks", {"count": effect.thanked}) if effect.thanked else None
    return lines(thanks, Say("volunteering-effect", args))


def _next(seen: HelpToday) -> Say:
    """What happens next, or what they can do."""
    listing = seen.listing
    if listing.agreed_at is None or listing.state is not ListingState.LISTED:
        return Say(f"volunteering-next-{'invited' if listing.agreed_at is None else listing.state}")
    if seen.offers:
        return Say("volunteering-next-offers")
    over = listing.units_until is not None and listing.units_until < seen.day
    return Say(f"volunteering-next-{'over' if over else 'full' if not listing.free else 'quiet'}")


def _rows(seen: HelpToday) -> Rows:
    """What waits for them stands first."""
    listing = seen.listing
    member = (HOME,) if seen.member else ()
    if listing.agreed_at is None or listing.state is ListingState.DRAFT:
        return (row(Button("on", links.GoOnWithListing())), *member)
    look = Button("look", links.PreviewListing())
    talks = (row(Button("talks", MyTalks())),) if seen.talks else ()
    waiting = (*_offers(seen), *talks)
    if listing.state is ListingState.PAUSED:
        return (*waiting, row(Button("volunteering-ways.again", links.HelpAgain()), look), *member)
    if listing.state is ListingState.WAITING:
        return (*waiting, row(look), *member)
    more = Button("more", links.AskListingPart(_UNITS))
    return (*waiting, row(look, more), row(Button("volunteering-ways.pause", links.AskHelpPause())), *member)


_UNITS = ListingPart.UNITS


def _offers(seen: HelpToday) -> Rows:
    """To the requests that wait."""
    return tuple(row(Button("offer", ShowOffer(one.id), {"day": today(one.at)})) for one in seen.offers[:MOST_OFFERS])


def ask_pause(listing: Listing, day: date) -> Screen:
    ends = [day + timedelta(weeks=weeks) for weeks in WEEKS] + [*last_days(day)[:1]]
    days = [labelled(one, links.HelpPause(one.isoformat())) for one in ends]
    last = Button("common-back", links.MyListing())
    rows = (*pairs(days), row(Button("open", links.HelpPause(""))), row(last))
    return Screen("volunteering-ask-pause", {"day": day}, rows, even=True)


def paused(listing: Listing) -> Screen:
    rows = (row(Button("volunteering-ways.again", links.HelpAgain())), HOME)
    if listing.paused_until:
        return Screen("volunteering-paused-until", {"day": listing.paused_until}, rows)
    return Screen("volunteering-paused", rows=rows)


def again(listing: Listing, day: date) -> Screen:
    """Back by a tap."""
    return Screen("volunteering-again", {"offer": offer(listing)}, _back_rows(listing, day))


def back(listing: Listing, day: date) -> Screen:
    """Back by itself."""
    return Screen("volunteering-back", {"offer": offer(listing)}, _back_rows(listing, day))


def _back_rows(listing: Listing, day: date) -> Rows:
    home = Button("volunteering-ways.home", links.MyListing())
    over = not listing.free or (listing.units_until is not None and listing.units_until < day)
    more = (Button("volunteering-home.more", links.AskListingPart(_UNITS)),) if over else ()
    return ((*more, home),)


def ask_stop(requests: int, talks: int) -> Screen:
    args: dict[str, Value] = {"requests": requests, "talks": talks}
    pair = row(Button("common-back", links.PreviewListing()), Button("stop", links.StopHelping()))
    return Screen("volunteering-ask-stop", args, (pair,), even=True)


def check(listing: Listing) -> Screen:
    """Once a year, unasked."""
    buttons = row(Button("yes", links.StillTrue()), Button("change", links.ChangeListing()))
    rows = (buttons, row(Button("volunteering-ways.pause", links.AskHelpPause())), row(_look()))
    return Screen("volunteering-check", {"offer": offer(listing)}, rows, even=True)


def _look() -> Button:
    return Button("volunteering-home.look", links.PreviewListing())


def unheard() -> Screen:
    """Nobody answered the yearly question."""
    again = Button("volunteering-ways.again", links.HelpAgain())
    return Screen("volunteering-unheard", rows=(row(again), row(_look())))
