"""Who can be asked: what somebody, or an office, offers in the directory."""

from datetime import date, datetime, time
from enum import StrEnum

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.glossary import plain
from bot.domain.quiet_hours import Hours
from bot.terms import Land, Outcome
from bot.terms.talks import ListingKind, ListingPart, Region, TalkForm

MOST_TOPICS = 5
MOST_UNITS = 50
SHORTEST_PART = 3
"""Letters of a word that hides somebody also where it is a part of another one."""
DEFAULT_HOURS = Hours(time(9), time(19))
REGIONS = {
    Region.NORTH: (Land.HB, Land.HH, Land.MV, Land.NI, Land.SH),
    Region.EAST: (Land.BB, Land.BE, Land.SN, Land.ST, Land.TH),
    Region.SOUTH: (Land.BW, Land.BY),
    Region.WEST: (Land.HE, Land.NW, Land.RP, Land.SL),
}


class ListingState(StrEnum):
    DRAFT = "draft"
    """Being written; nobody else sees it."""
    WAITING = "waiting"
    """For the Koordination to confirm."""
    LISTED = "listed"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"
    """They do not want to be asked any more, or the Koordination took it out."""


class Story(Struct, frozen=True):
    """What somebody tells of their own way; nothing of it is ever invented."""

    hard_stage: str = ""
    """The step that was hard; empty when nothing is told."""
    helped: str = ""
    refused_first: bool | None = None
    year: int | None = None
    outcome: Outcome | None = None


class Listing(Struct, frozen=True):
    id: str
    kind: ListingKind
    person: str | None
    """None for an office with a public address."""
    cohort: str | None
    """Whose Koordination confirms it."""
    at: datetime
    state: ListingState = ListingState.DRAFT
    title: str = ""
    """Of an office; a person's name is never shown."""
    direct: str = ""
    """The public address of an office: whoever has one is asked directly, not through the bot."""
    topics: tuple[str, ...] = ()
    """Ids of what the programme lists as topics of talks."""
    region: Region | None = None
    land: Land | None = None
    """Decides the public holidays; not shown."""
    languages: tuple[str, ...] = ()
    """Codes of two letters, as the programme lists them."""
    forms: tuple[TalkForm, ...] = (TalkForm.CHAT,)
    ask_me: str = ""
    """What they like to be asked, in their own words."""
    units: int = 0
    """So many talks they offer."""
    units_until: date | None = None
    """The last day of the offer."""
    hours: Hours = DEFAULT_HOURS
    not_lands: tuple[Land, ...] = ()
    """Never shown to associations from there."""
    not_names: tuple[str, ...] = ()
    """Nor to associations with such a word in their name."""
    not_association: str | None = None
    """Their own one of then."""
    story: Story = Story()
    agreed_at: datetime | None = None
    """To the rules for those who help."""
    confirmed_by: str | None = None
    confirmed_at: datetime | None = None
    paused_until: date | None = None
    """The last day of the pause; None: until they come back by themselves."""
    checked_at: datetime | None = None
    """When they said last that all of it is still true."""
    asked_at: datetime | None = None
    """When a request went to them last."""
    step: ListingPart | None = None
    """While it is being written: what is asked next."""
    new_ask_me: str | None = None
    """Their own words that wait for the Koordination; until then the old ones are shown. None: nothing waits."""
    new_helped: str | None = None
    """The same, of the story."""
    check_asked_at: datetime | None = None
    """When they were asked last whether all of it is still true."""
    story_shown: int = 0
    """How often; changed apart from all else."""
    version: int = 0
    used: int = 0
    """Units that are counted already; for showing and deciding, kept nowhere."""
    busy: int = 0
    """Talks that run and are not counted yet; the same."""
    name: str = ""
    """Of the person, for whoever may see it; kept elsewhere."""

    @property
    def waits_for_words(self) -> bool:
        """Some of their own words are to be confirmed, and the rest is in force."""
        return self.new_ask_me is not None or self.new_helped is not None

    @property
    def free(self) -> int:
        return max(0, self.units - self.used - self.busy)


def region_of(land: str) -> Region | None:
    return next((region for region, lands in REGIONS.items() if land in lands), None)


def may_be_asked(listing: Listing, day: date) -> bool:
    """Listed, not in a pause, and with a unit left on that day."""
    offered = listing.units_until is None or day <= listing.units_until
    return listing.state is ListingState.LISTED and offered and listing.free > 0


def hidden_from(listing: Listing, association: Association) -> bool:
    """They do not want to be shown there, or it is their own one of then.

    A word counts also as a part of another one (Bonn, Bonner): rather hidden once too often. Only very short ones must
    stand alone.
    """
    name = f" {plain(association.name)} "
    words = [word if len(word) >= SHORTEST_PART else f" {word} " for word in map(plain, listing.not_names) if word]
    named = any(word in name for word in words)
    return association.land in listing.not_lands or named or association.id == listing.not_association
