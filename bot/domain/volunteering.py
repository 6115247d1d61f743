"""Somebody who took part before offers help: what they say, in which order, who confirms it, and when it rests."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.listing import MOST_TOPICS, MOST_UNITS, Listing, ListingState, Story, region_of
from bot.domain.moment_days import day_ahead
from bot.domain.question_guards import Datum, Personal, personal
from bot.domain.quiet_hours import Hours
from bot.links.volunteering import MyListing
from bot.terms import DaySet, Land
from bot.terms.talks import ListingKind, ListingPart, StoryPart, TalkForm

NOTICE = "2026-11"
"""Edition of the text that people agree to; a new wording with another meaning gets a new one."""
LONGEST_ASK_ME = 200
LONGEST_HELPED = 400
LONGEST_WORD, MOST_WORDS = 60, 10
"""Of the names to which somebody is never shown."""
FIRST_YEAR = 2010
LONGEST_OFFER = timedelta(days=730)
CHECK_AFTER = timedelta(days=365)
ANSWER_WITHIN = timedelta(days=28)
"""Who does not answer the yearly question until then, pauses."""
STORIES = 2
"""That are shown at once."""
SPLIT = re.compile(r"\b(?:bis(?: zum)?|until|till)\b", re.IGNORECASE)
DIGITS = re.compile(r"(?<![\d.])\d{1,3}(?![\d.])")
HANDLE = re.compile(r"(?<![\w@])@\w{3,}|(?:https?://|www\.|t\.me/)\S+", re.IGNORECASE)
"""A name in a messenger, or an address on the internet."""
Item = TypeVar("Item")
ONE_AFTER_THE_OTHER = tuple(ListingPart)
NEEDED = (ListingPart.TOPICS, ListingPart.LAND, ListingPart.LANGUAGES, ListingPart.FORMS, ListingPart.UNITS)
"""Without these nobody could be asked; the others may be left out."""
DAYS = {DaySet.WEEK: frozenset(range(5)), DaySet.SATURDAY: frozenset(range(6)), DaySet.ALL: frozenset(range(7))}


class Effect(Struct, frozen=True):
    """What came of an offer, in numbers."""

    asked: int = 0
    """Requests that came."""
    answers: int = 0
    """Short ones."""
    talks: int = 0
    helped: int = 0
    """Associations."""


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


def gone_on(listing: Listing, part: ListingPart) -> Listing:
    """`part` is said, or left out; a part that is changed later leads nowhere further. Raises a refusal when it is
    needed and not said."""
    if lacks(listing, part):
        raise Refusal(f"volunteering-need-{part.name.lower()}", to=MyListing())
    if listing.step is not part:
        return listing
    return replace(listing, step=next(iter(ONE_AFTER_THE_OTHER[number(part) :]), None))


def ticked(chosen: Sequence[Item], one: Item) -> tuple[Item, ...]:
    """With it, or without it when it was there."""
    return tuple(other for other in chosen if other != one) if one in chosen else (*chosen, one)


def with_topic(listing: Listing, topic: str) -> Listing:
    topics = ticked(listing.topics, topic)
    if len(topics) > MOST_TOPICS:
        raise Refusal("volunteering-most-topics", to=MyListing(), most=MOST_TOPICS)
    return replace(listing, topics=topics)


def with_form(listing: Listing, form: TalkForm) -> Listing:
    chosen = ticked(listing.forms, form)
    return replace(listing, forms=tuple(one for one in TalkForm if one in chosen))


def at_home_in(listing: Listing, land: Land) -> Listing:
    return replace(listing, land=land, region=region_of(land))


def reached(listing: Listing, begin: time, end: time, days: DaySet) -> Listing:
    """Who offers all days offers public holidays, too."""
    return replace(listing, hours=Hours(begin, end, DAYS[days], on_holidays=days is DaySet.ALL))


def days_of(hours: Hours) -> DaySet:
    return next((days for days, those in DAYS.items() if those == hours.days), DaySet.SATURDAY)


def offered(listing: Listing, units: int, day: date, until: date | None = None, *, open_end: bool = False) -> Listing:
    """So many talks from now on, beside those that were or run. Raises a refusal for numbers and days that make no
    sense; `day` is today. Without `until` the day stays, unless it is over."""
    if not 1 <= units <= MOST_UNITS:
        raise Refusal("volunteering-units-wrong", to=MyListing(), most=MOST_UNITS)
    if until and not day <= until <= day + LONGEST_OFFER:
        raise Refusal("volunteering-until-wrong", to=MyListing(), day=until)
    kept = listing.units_until if listing.units_until and listing.units_until >= day and not open_end else None
    return replace(listing, units=listing.used + listing.busy + units, units_until=until or kept)


def offer_in(text: str, today: date) -> tuple[int | None, date | None]:
    """How many, and until when, as people write it: `4 Gespräche bis 30.06.`"""
    head, *tail = SPLIT.split(" ".join(text.casefold().split()), maxsplit=1)
    units = DIGITS.search(head)
    until = day_ahead(tail[0].strip(" .!") + ("." if tail[0].rstrip().endswith(".") else ""), today) if tail else None
    if not tail and not units:
        until = day_ahead(head, today)
    return int(units[0]) if units else None, until


def last_days(today: date) -> tuple[date, ...]:
    """That are offered: the ends of the next quarters, four weeks away at least."""
    year, month = today.year, today.month
    ends = [date(year + at // 4, 3 * (at % 4) + 3, 1) for at in range((month - 1) // 3, (month - 1) // 3 + 4)]
    ends = [one.replace(day=monthrange(one.year, one.month)[1]) for one in ends]
    return tuple(one for one in ends if one >= today + timedelta(weeks=4))[:3]


def contacts(text: str, people: Sequence[str] = (), associations: Sequence[str] = ()) -> tuple[Personal, ...]:
    """What in their own words says who they are, or how to reach them."""
    found = list(personal(text, people, associations))
    handles = [Personal(Datum.NAME, *match.span()) for match in HANDLE.finditer(text)]
    found += [one for one in handles if not any(one.start < other.end and other.start < one.end for other in found)]
    return tuple(sorted(found, key=lambda one: one.start))


def checked_words(text: str, longest: int) -> str:
    words = text.strip()
    if len(words) > longest:
        raise Refusal("volunteering-too-long", to=MyListing(), most=longest, length=len(words))
    return words


def with_words(listing: Listing, part: ListingPart, words: str) -> Listing:
    """Their own words, that others read.

    Only these go back to the Koordination before anybody reads them: a name, or an address, can stand in free text
    alone. What is chosen from a list cannot carry one, and is in force at once.
    """
    shown = listing.ask_me if part is ListingPart.ASK_ME else listing.story.helped
    in_force = listing.state in (ListingState.LISTED, ListingState.PAUSED)
    waits = words if in_force and words and words != shown else None
    if part is ListingPart.ASK_ME:
        return replace(listing, new_ask_me=waits, ask_me=listing.ask_me if waits else words)
    story = listing.story if waits else replace(listing.story, helped=words)
    return replace(listing, new_helped=waits, story=story)


def hidden_by_names(text: str) -> tuple[str, ...]:
    """Separated by commas or lines."""
    words = (" ".join(word.split())[:LONGEST_WORD] for word in re.split(r"[,;\n]", text))
    return tuple(dict.fromkeys(word for word in words if any(one.isalnum() for one in word)))[:MOST_WORDS]


def next_of_story(part: StoryPart) -> StoryPart | None:
    parts = tuple(StoryPart)
    return next(iter(parts[parts.index(part) + 1 :]), None)


def year_in(text: str, this_year: int) -> int | None:
    digits = text.strip()
    year = int(digits) if digits.isascii() and digits.isdigit() and len(digits) == 4 else 0
    return year if FIRST_YEAR <= year <= this_year else None


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


def still_true(listing: Listing, now: datetime) -> Listing:
    return replace(listing, checked_at=now)


def asked_to_check(listing: Listing, now: datetime) -> Listing:
    return replace(listing, check_asked_at=now)
