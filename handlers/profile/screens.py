"""One screen: a line for each thing, and a button for each line that can be changed."""

from collections.abc import Iterator

from msgspec import Struct

from bot.domain.people import Channel, Person
from bot.domain.reminders.reminder import Manner
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.wording import HOME, called, lines, pairs, paragraphs
from bot.links.announcement_replies import AnnouncementKinds
from bot.links.desk_roles import DeskRoles
from bot.links.pausing import AskPause, EndPause, HearAgain, StopUnasked
from bot.links.reminders import MyReminders
from bot.links.settings import AskLanguage, AskName
from bot.links.team import TeamOf
from bot.links.volunteering import MyListing
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind
from bot.terms.talks import ListingKind

NOTHING = Screen("profile-nothing", rows=(HOME,))
MOST = 5
"""Associations and cohorts, each."""


class OwnPlace(Struct, frozen=True):
    association: str
    name: str
    role: MemberRole


class Profile(Struct, frozen=True):
    person: Person
    doors: tuple[Channel, ...]
    """That are open."""
    places: tuple[OwnPlace, ...]
    leads: tuple[str, ...]
    """Cohorts that they coordinate."""
    looks: tuple[str, ...]
    """And that they observe."""
    listings: tuple[Listing, ...]
    manner: Manner
    refused: tuple[AnnouncementKind, ...]


def before(person: Person) -> Screen:
    """Of somebody who has not agreed, or does not any more."""
    return Screen("profile-before", {"name": called(person.name), "since": person.created_at.date()}, (HOME,))


def profile(known: Profile) -> Screen:
    shown = paragraphs(lines(*_self(known)), lines(*_hats(known)) if _has_hats(known) else None, lines(*_heard(known)))
    return Screen("profile-mine", {"shown": shown}, (*_ways(known), HOME), even=True)


def _self(known: Profile) -> Iterator[Say]:
    person = known.person
    yield Say("profile-name", {"name": called(person.name)})
    yield Say("profile-language", {"language": Say(f"profile-speaks-{person.language}")})
    yield Say("profile-zone", {"zone": person.zone})
    yield Say("profile-doors", {"doors": Lines(tuple(Say(f"profile-door-{one}") for one in known.doors), gap=", ")})
    yield Say("profile-since", {"since": person.created_at.date()})


def _has_hats(known: Profile) -> bool:
    return bool(known.places or known.leads or known.looks or known.listings)


def _hats(known: Profile) -> Iterator[Say]:
    for one in known.places[:MOST]:
        role = Say(f"profile-role-{one.role.name.lower()}")
        yield Say("profile-place", {"association": one.name, "role": role})
    for titles, hat in ((known.leads, "leads"), (known.looks, "looks")):
        for title in titles[:MOST]:
            yield Say(f"profile-{hat}", {"cohort": title})
    for listing in known.listings:
        yield _listing(listing)


def _listing(listing: Listing) -> Say:
    if listing.kind is not ListingKind.ALUMNA:
        return Say("profile-partner")
    return Say("profile-listed" if listing.state is ListingState.LISTED else "profile-listing-not-shown")


def _heard(known: Profile) -> Iterator[Say]:
    person, hours = known.person, known.manner.hours
    if person.paused_at:
        yield Say("profile-pauses", {"since": person.paused_at})
    if person.stopped_at:
        yield Say("profile-stopped", {"since": person.stopped_at})
    yield Say("profile-hours", {"begin": f"{hours.begin:%H:%M}", "end": f"{hours.end:%H:%M}"})
    kinds: list[Value] = [Say(f"common-announcement-kind-{one}") for one in known.refused]
    yield Say("profile-refused", {"kinds": Lines(tuple(kinds), gap=", ")}) if kinds else Say("profile-refuses-none")


def _ways(known: Profile) -> Rows:
    person = known.person
    places = [Button("team", TeamOf(known.places[0].association))] if known.places else []
    desk = [Button("desk", DeskRoles(""))] if known.leads or known.looks else []
    help_ = [Button("help", MyListing())] if any(one.kind is ListingKind.ALUMNA for one in known.listings) else []
    stop = Button("again", HearAgain()) if person.stopped_at else Button("stop", StopUnasked())
    pause = Button("end", EndPause()) if person.paused_at else Button("pause", AskPause())
    reach = [Button("reminders", MyReminders()), Button("announcements", AnnouncementKinds())]
    return pairs(
        [Button("name", AskName()), Button("language", AskLanguage()), *places, *desk, *help_, *reach, stop, pause]
    )
