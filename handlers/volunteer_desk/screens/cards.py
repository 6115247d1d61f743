"""One who helps: what they offer, what came of it, and what the Koordination may do."""

from msgspec import Struct

from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.card import enumerated, region_name, topics_of
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.volunteering.load import check_waits, may_check, may_leave, may_rest
from bot.domain.volunteering.volunteering import Effect
from bot.domain.wording import called, lines
from bot.links.volunteer_desk import (
    AskStillTrue,
    AskTakeOut,
    AskVolunteerPause,
    ListingAtDesk,
    PauseVolunteer,
    ShowVolunteer,
    TakeOut,
    Volunteers,
)
from bot.terms import Language

WEEKS = (4, 8)


class VolunteerSeen(Struct, frozen=True):
    listing: Listing
    waiting: int
    """Requests that they have not answered."""
    effect: Effect


def card(seen: VolunteerSeen, talks: TalkTopics, language: Language) -> Screen:
    listing = seen.listing
    offer: dict[str, Value] = {"units": listing.units, "used": listing.used, "busy": listing.busy, "free": listing.free}
    args: dict[str, Value] = {
        "who": called(listing.name),
        "state": _state(listing),
        "about": lines(
            region_name(listing.region) if listing.region else None,
            enumerated(topics_of(listing, talks, language)) if listing.topics else None,
        ),
        "load": lines(Say("volunteer_desk-offer", offer), *_until(listing), _asked(seen), _effect(seen.effect)),
        "check": lines(*_check(listing)),
    }
    return Screen("volunteer_desk-card", args, _rows(listing), place=Place.HERE, even=True)


def _state(listing: Listing) -> Say:
    if listing.state is ListingState.PAUSED and listing.paused_until:
        return Say("volunteer_desk-until", {"day": listing.paused_until})
    return Say(f"volunteer_desk-is-{listing.state}")


def _until(listing: Listing) -> tuple[Say, ...]:
    return (Say("volunteer_desk-offer-until", {"day": listing.units_until}),) if listing.units_until else ()


def _asked(seen: VolunteerSeen) -> Say:
    at, waiting = seen.listing.asked_at, seen.waiting
    if at is None:
        return Say("volunteer_desk-never-asked", {"waiting": waiting})
    return Say("volunteer_desk-asked", {"at": at, "waiting": waiting})


def _effect(effect: Effect) -> Say:
    args: dict[str, Value] = {
        "asked": effect.asked,
        "talks": effect.talks,
        "answers": effect.answers,
        "thanked": effect.thanked,
    }
    return Say("volunteer_desk-effect", args)


def _check(listing: Listing) -> tuple[Value, ...]:
    said = (Say("volunteer_desk-checked", {"at": listing.checked_at}),) if listing.checked_at else ()
    asked = listing.check_asked_at if listing.state is ListingState.LISTED and check_waits(listing) else None
    return (*said, *((Say("volunteer_desk-check-waits", {"at": asked}),) if asked else ()))


def _rows(listing: Listing) -> Rows:
    to_confirm = listing.state is ListingState.WAITING or listing.waits_for_words
    first = (
        (Button("confirm", ListingAtDesk(listing.id)), to_confirm),
        (Button("check", AskStillTrue(listing.id)), may_check(listing)),
    )
    second = (
        (Button("pause", AskVolunteerPause(listing.id)), may_rest(listing)),
        (Button("out", AskTakeOut(listing.id)), may_leave(listing)),
    )
    rows = (*(tuple(button for button, may in one if may) for one in (first, second)), row(to_all(listing)))
    return tuple(one for one in rows if one)


def to_all(listing: Listing) -> Button:
    return Button("volunteer_desk-ways.all", Volunteers(listing.cohort or ""))


def _to_card(listing: Listing) -> Button:
    return Button("volunteer_desk-ways.card", ShowVolunteer(listing.id))


def _after(listing: Listing) -> Rows:
    return (row(_to_card(listing), to_all(listing)),)


def check_asked(listing: Listing) -> Screen:
    return Screen("volunteer_desk-check-asked", {"who": called(listing.name)}, _after(listing), place=Place.HERE)


def ask_pause(listing: Listing) -> Screen:
    weeks = tuple(Button("weeks", PauseVolunteer(listing.id, one), {"count": one}) for one in WEEKS)
    rows = (weeks, row(Button("open", PauseVolunteer(listing.id, 0))), row(_to_card(listing)))
    return Screen("volunteer_desk-ask-pause", {"who": called(listing.name)}, rows, even=True)


def paused(listing: Listing) -> Screen:
    args: dict[str, Value] = {"who": called(listing.name), "state": _state(listing)}
    return Screen("volunteer_desk-paused", args, _after(listing), place=Place.HERE)


def ask_reason(listing: Listing) -> Screen:
    return Screen("volunteer_desk-ask-reason", {"who": called(listing.name)}, (row(_to_card(listing)),))


def long_reason(listing: Listing, most: int) -> Screen:
    return Screen("volunteer_desk-long-reason", {"most": most}, (row(_to_card(listing)),), missed=True)


def ask_take_out(listing: Listing, reason: str, mark: str) -> Screen:
    args: dict[str, Value] = {"who": called(listing.name), "reason": reason}
    rows = (row(_to_card(listing), Button("out", TakeOut(listing.id, mark))),)
    return Screen("volunteer_desk-ask-out", args, rows, even=True)


def taken_out(listing: Listing) -> Screen:
    return Screen("volunteer_desk-out", {"who": called(listing.name)}, (row(to_all(listing)),), place=Place.HERE)
