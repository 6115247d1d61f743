"""What whoever helps and the Koordination both read of an offer of help."""

from datetime import datetime

from bot.domain.programme import Programme
from bot.domain.screen import Button, Lines, Say, Screen, Value, row
from bot.domain.volunteering.card import card
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.wording import called, lines
from bot.links.volunteer_desk import ConfirmListing, ReturnListing
from bot.terms import Language


def public(listing: Listing, programme: Programme, language: Language) -> Value:
    """Exactly what associations read: the card, and elsewhere the story."""
    story = story_told(listing, programme, language)
    block = Say("common-listing-story", {"story": story}) if story else None
    return lines(Say("common-listing-card", {"card": card(listing, programme.talks, language)}), block)


def story_told(listing: Listing, programme: Programme, language: Language) -> Value | None:
    """As others read it; None when nothing is told."""
    story = listing.story
    hard = next((stage for stage in programme.stages if stage.id == story.hard_stage), None)
    told: list[Value] = []
    if hard:
        told.append(Say("common-story-hard", {"stage": hard.title.in_(language)[0]}))
    if story.helped:
        told.append(Say("common-story-helped", {"words": story.helped}))
    if story.refused_first is not None and told:
        told.append(Say(f"common-story-{'refused' if story.refused_first else 'at-once'}"))
    return Lines(tuple(told)) if told else None


def offer(listing: Listing) -> Value:
    """How many are free, and until when."""
    if not listing.units:
        return Say("common-listing-no-offer")
    until = Say("common-listing-offer-until", {"day": listing.units_until}) if listing.units_until else ""
    return Say("common-listing-offer", {"count": listing.free, "until": until})


def to_confirm(listing: Listing, programme: Programme, language: Language) -> Screen:
    """To the Koordination: when somebody releases it or changes their words, and whenever it is looked at again."""
    args: dict[str, Value] = {
        "who": called(listing.name),
        "card": public(listing, programme, language),
        "quiet": lines(offer(listing), _agreed(listing.agreed_at), *_new(listing)),
    }
    buttons = row(Button("yes", ConfirmListing(listing.id, listing.version)), Button("no", ReturnListing(listing.id)))
    kind = "words" if listing.state is not ListingState.WAITING else "listing"
    return Screen(f"volunteer_desk-confirm-{kind}", args, (buttons,), even=True)


def _agreed(at: datetime | None) -> Value | None:
    return Say("volunteer_desk-confirm-agreed", {"at": at}) if at else None


def _new(listing: Listing) -> list[Value]:
    """Words that would take the place of those in the card; empty ones are in force without a yes."""
    words = [
        ("ask-me", listing.new_ask_me),
        ("helped", listing.new_helped),
    ]
    return [Say(f"volunteer_desk-confirm-new-{kind}", {"words": new}) for kind, new in words if new is not None]
