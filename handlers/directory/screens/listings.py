"""Who was found: public cards only."""

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.names import short
from bot.domain.people import Member
from bot.domain.screen import Button, Lines, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.limits import TalkLimits, TalkUse, limits_said
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.card import card, enumerated, languages_of, region_name
from bot.domain.volunteering.directory import LookedFor
from bot.domain.volunteering.listing import Listing
from bot.domain.wording import HOME
from bot.links import directory as links
from bot.links.talk_requests import AskVolunteer
from bot.terms import Language
from handlers.directory.screens.words import looking_for, said

IN_A_ROW, LINE = 3, 70


class View(Struct, frozen=True):
    association: Association
    member: Member
    wanted: LookedFor
    listings: tuple[Listing, ...]
    page: int
    """From 0."""
    pages: int


class Opened(Struct, frozen=True):
    association: Association
    member: Member
    wanted: LookedFor
    listing: Listing
    use: TalkUse
    limits: TalkLimits


def listed(seen: View, talks: TalkTopics, language: Language) -> Screen:
    looking = looking_for(seen.association.id, seen.wanted)
    numbers = range(1, len(seen.listings) + 1)
    cards = Lines(
        tuple(_in_list(at, one, talks, language) for at, one in zip(numbers, seen.listings, strict=True)), gap="\n\n"
    )
    picks = [
        Button("one", links.OpenListing(*looking, one.id), {"number": at})
        for at, one in zip(numbers, seen.listings, strict=True)
    ]
    rows = (
        *(tuple(picks[at : at + IN_A_ROW]) for at in range(0, len(picks), IN_A_ROW)),
        row(Button("whoever", AskVolunteer(*looking))) if seen.member.may_write else (),
        (*_turn(seen, looking), Button("narrow", links.NarrowListings(*looking))),
    )
    args = said(seen.wanted, talks, language) | {"cards": cards}
    return Screen("directory-listed", args, tuple(one for one in rows if one), place=Place.HERE, even=True)


def _turn(seen: View, looking: tuple[str, str, str, str]) -> tuple[Button, ...]:
    return row(Button("others", links.BrowseListings(*looking, seen.page + 1))) if seen.pages > 1 else ()


def _in_list(number: int, listing: Listing, talks: TalkTopics, language: Language) -> Say:
    """What tells them apart; the whole card opens."""
    where: list[Value] = [region_name(listing.region)] if listing.region else []
    spoken: list[Value] = [enumerated(languages_of(listing, talks, language))] if listing.languages else []
    args: dict[str, Value] = {
        "number": number,
        "where": Lines((*where, *spoken), gap=" · "),
        "ask": Say("directory-ask-me", {"words": short(listing.ask_me, LINE)}) if listing.ask_me else "",
    }
    return Say("directory-one", args)


def opened(seen: Opened, talks: TalkTopics, language: Language) -> Screen:
    looking = looking_for(seen.association.id, seen.wanted)
    back = row(Button("common-back", links.BrowseListings(*looking)))
    ask: Rows = (
        row(Button("this", AskVolunteer(*looking, seen.listing.id))),
        row(Button("whoever", AskVolunteer(*looking))),
    )
    writes = seen.member.may_write
    args: dict[str, Value] = {
        "card": card(seen.listing, talks, language),
        "use": limits_said(seen.use, seen.limits) if writes else Say("common-volunteer-readers"),
    }
    return Screen("directory-opened", args, (*(ask if writes else ()), back), place=Place.HERE)


def not_available(association: Association, wanted: LookedFor) -> Screen:
    rows = (row(Button("others", links.BrowseListings(*looking_for(association.id, wanted)))), HOME)
    return Screen("directory-not-available", rows=rows, place=Place.HERE)
