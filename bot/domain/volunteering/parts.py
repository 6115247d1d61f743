"""What somebody says of themselves who offers help: lists to tick, numbers and days, and their own words."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, time, timedelta
from typing import TypeVar

from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.late_pattern import late_pattern
from bot.domain.questions.guards import Datum, Personal, personal
from bot.domain.quiet_hours import Hours
from bot.domain.typed_dates.clock_forms import SPOKEN
from bot.domain.typed_dates.moment_days import day_ahead
from bot.domain.volunteering.listing import MOST_TOPICS, MOST_UNITS, Listing, ListingState, region_of
from bot.links.volunteering import MyListing
from bot.terms import DaySet, Land
from bot.terms.talks import ListingPart, StoryPart, TalkForm

LONGEST_ASK_ME = 200
LONGEST_HELPED = 400
LONGEST_WORD, MOST_WORDS = 60, 10
"""Of the names to which somebody is never shown."""
FIRST_YEAR = 2010
LONGEST_OFFER = timedelta(days=730)
SPLIT = late_pattern(r"\b(?:bis(?: zum)?|until|till)\b", re.IGNORECASE)
DIGITS = late_pattern(r"(?<![\d.])\d{1,3}(?![\d.])")
SPOKEN_UNITS = late_pattern(r"(\w+)(?: (\w+))?")
HANDLE = late_pattern(r"(?<![\w@])@\w{3,}|(?:https?://|www\.|t\.me/)\S+", re.IGNORECASE)
"""A name in a messenger, or an address on the internet."""
Item = TypeVar("Item")
DAYS = {DaySet.WEEK: frozenset(range(5)), DaySet.SATURDAY: frozenset(range(6)), DaySet.ALL: frozenset(range(7))}


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
    digits = DIGITS.search(head)
    until = day_ahead(tail[0].strip(" .!") + ("." if tail[0].rstrip().endswith(".") else ""), today) if tail else None
    if not tail and not digits:
        until = day_ahead(head, today)
    return int(digits[0]) if digits else _spoken(head), until


def _spoken(words: str) -> int | None:
    """A number as a word, alone or with what is counted; some (ein paar) is none."""
    found = SPOKEN_UNITS.fullmatch(words.strip())
    return SPOKEN.get(found[1]) if found and found[2] != "paar" else None


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
