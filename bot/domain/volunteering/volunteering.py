"""Somebody who took part before offers help: in which order they are asked, who confirms it, and when it rests."""

from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.volunteering.listing import Listing, ListingState, Story
from bot.domain.volunteering.parts import LONGEST_OFFER
from bot.links.volunteering import AskListingPart, MyListing
from bot.terms.talks import ListingKind, ListingPart

CHECK_AFTER = timedelta(days=365)
ANSWER_WITHIN = timedelta(days=28)
"""Who does not answer the yearly question until then, pauses."""
ONE_AFTER_THE_OTHER = tuple(ListingPart)
NEEDED = (ListingPart.TOPICS, ListingPart.LAND, ListingPart.LANGUAGES, ListingPart.FORMS, ListingPart.UNITS)
"""Without these nobody could be asked; the others may be left out."""


class Effect(Struct, frozen=True):
    """What came of an offer, in numbers."""

    asked: int = 0
    """Requests that came."""
    answers: int = 0
    """Short ones."""
    talks: int = 0
    helped: int = 0
    """Associations."""
    thanked: int = 0
    """The same, of those who said thank you."""


def drafted(id: str, person: str, cohort: str | None, now: datetime, association: str | None = None) -> Listing:
    """An empty one. `association`: their own of then, to which they are not shown."""
    return Listing(id, ListingKind.ALUMNA, person, cohort, now, not_association=association)


def agreed(listing: Listing, now: datetime) -> Listing:
    """To the rules; from here on they are asked one thing after the other."""
    begins = listing.state is ListingState.DRAFT and listing.agreed_at is None
    step = ONE_AFTER_THE_OTHER[0] if begins else listing.step
    return replace(listing, agreed_at=listing.agreed_at or now, step=step)


def number(part: ListingPart) -> int:
    """Its place among all that is asked, from 1."""
    return ONE_AFTER_THE_OTHER.index(part) + 1


def lacks(listing: Listing, part: ListingPart) -> bool:
    """What must be said and is not."""
    said = {
        ListingPart.TOPICS: listing.topics,
        ListingPart.LAND: listing.region,
        ListingPart.LANGUAGES: listing.languages,
        ListingPart.FORMS: listing.forms,
        ListingPart.UNITS: listing.units,
    }
    return part in NEEDED and not said[part]


def missing(listing: Listing) -> ListingPart | None:
    """The first that must be said before others may see it."""
    return next((part for part in NEEDED if lacks(listing, part)), None)


def check_left(before: Listing, after: Listing) -> None:
    """Raises a refusal when the last topic, language or way to talk is taken away from what others may see."""
    if before.state in (ListingState.DRAFT, ListingState.WITHDRAWN):
        return
    for part in NEEDED:
        if lacks(after, part) and not lacks(before, part):
            raise Refusal("volunteering-one-stays", to=AskListingPart(part))


def gone_on(listing: Listing, part: ListingPart) -> Listing:
    """`part` is said, or left out; a part that is changed later leads nowhere further. Raises a refusal when it is
    needed and not said."""
    if lacks(listing, part):
        raise Refusal(f"volunteering-need-{part.name.lower()}", to=MyListing())
    if listing.step is not part:
        return listing
    return replace(listing, step=next(iter(ONE_AFTER_THE_OTHER[number(part) :]), None))


def handed_over(listing: Listing) -> Listing:
    """To the Koordination, to be confirmed. Raises a refusal when something is missing."""
    if part := missing(listing):
        raise Refusal(f"volunteering-need-{part.name.lower()}", to=MyListing())
    return replace(listing, state=ListingState.WAITING, step=None)


def to_confirm(listing: Listing) -> bool:
    return listing.state is ListingState.WAITING or listing.waits_for_words


def confirmed(listing: Listing, by: str, now: datetime) -> Listing:
    """With the words that waited. Who pauses goes on pausing."""
    ask_me, helped = listing.new_ask_me, listing.new_helped
    story = listing.story if helped is None else replace(listing.story, helped=helped)
    state = ListingState.LISTED if listing.state is ListingState.WAITING else listing.state
    listing = replace(listing, ask_me=listing.ask_me if ask_me is None else ask_me, story=story, state=state)
    checked = listing.checked_at or now
    return replace(listing, new_ask_me=None, new_helped=None, confirmed_by=by, confirmed_at=now, checked_at=checked)


def returned(listing: Listing) -> Listing:
    """What is in force stays so; only the new words fall away."""
    state = ListingState.DRAFT if listing.state is ListingState.WAITING else listing.state
    return replace(listing, state=state, new_ask_me=None, new_helped=None)


def paused(listing: Listing, until: date | None, today: date) -> Listing:
    """Raises a refusal for a day that is over, or too far away; and when there is nothing to pause."""
    if listing.state not in (ListingState.LISTED, ListingState.PAUSED):
        raise Refusal("volunteering-not-listed", to=MyListing())
    if until and not today <= until <= today + LONGEST_OFFER:
        raise Refusal("volunteering-until-wrong", to=MyListing(), day=until)
    return replace(listing, state=ListingState.PAUSED, paused_until=until)


def back(listing: Listing, now: datetime) -> Listing:
    """Of whoever pauses."""
    return replace(listing, state=ListingState.LISTED, paused_until=None, checked_at=now)


def withdrawn(listing: Listing) -> Listing:
    """Their words go; what ran stays countable."""
    return replace(
        listing,
        state=ListingState.WITHDRAWN,
        ask_me="",
        story=Story(),
        not_names=(),
        step=None,
        new_ask_me=None,
        new_helped=None,
        agreed_at=None,
        paused_until=None,
    )


def anew(listing: Listing) -> Listing:
    """Of whoever was in the directory once and comes again: confirmed once more."""
    if listing.state is not ListingState.WITHDRAWN:
        return listing
    return replace(listing, state=ListingState.DRAFT, confirmed_at=None, confirmed_by=None, checked_at=None)


def pauses_unheard(listing: Listing) -> bool:
    """They did not answer whether all is still true; who chose to pause has their own reason."""
    asked = listing.check_asked_at
    silent = asked is not None and asked >= (listing.checked_at or listing.at)
    return listing.state is ListingState.PAUSED and listing.paused_until is None and silent


def still_true(listing: Listing, now: datetime) -> Listing:
    return replace(listing, checked_at=now)


def asked_to_check(listing: Listing, now: datetime) -> Listing:
    return replace(listing, check_asked_at=now)
