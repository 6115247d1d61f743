"""What there is while nobody is free: answers, the Koordination, a wider choice, the waiting list."""

from datetime import date

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.faq.entry import FaqEntry
from bot.domain.names import short
from bot.domain.people import Member
from bot.domain.screen import Button, Place, Rows, Say, Screen, Value, row
from bot.domain.talks.topics import TalkTopics
from bot.domain.talks.wait import TalkWait
from bot.domain.volunteering.card import topic_name
from bot.domain.volunteering.directory import LookedFor
from bot.domain.wording import HOME, labelled
from bot.links import directory as links
from bot.links.questions import OpenEntry, PassOn
from bot.terms import Language
from handlers.directory.screens.words import looking_for, said

LONGEST_LABEL = 36


class Nobody(Struct, frozen=True):
    association: Association
    member: Member
    wanted: LookedFor
    answers: tuple[FaqEntry, ...]
    place: int
    """On the waiting list; 0: not on it."""
    wider: int
    """How many there are wherever, in whatever language."""


def nobody(seen: Nobody, talks: TalkTopics, language: Language) -> Screen:
    looking = looking_for(seen.association.id, seen.wanted)
    answers = tuple(
        row(labelled(short(one.question[language], LONGEST_LABEL), OpenEntry(one.id))) for one in seen.answers
    )
    narrowed = seen.wanted.region or seen.wanted.language
    wider = Button("wider", links.BrowseListings(seen.association.id, seen.wanted.topic, "", ""), {"count": seen.wider})
    rows = (
        row(wider) if narrowed and seen.wider else (),
        *answers,
        *_ways(seen, looking),
    )
    args = said(seen.wanted, talks, language) | {
        "answers": Say("directory-nobody-answers") if answers else "",
        "place": Say("directory-place", {"place": seen.place}) if seen.place else "",
    }
    return Screen("directory-nobody", args, tuple(one for one in rows if one), place=Place.HERE, even=True)


def _ways(seen: Nobody, looking: tuple[str, str, str, str]) -> Rows:
    others = row(Button("common-to-person", PassOn()), Button("narrow", links.NarrowListings(*looking)))
    if not seen.member.may_write:
        return (others,)
    if seen.place:
        return (others, row(Button("directory-off", links.OffTheList(seen.association.id, seen.wanted.topic))), HOME)
    return (row(Button("wait", links.WaitForListing(*looking))), others)


def waits(
    association: Association, wanted: LookedFor, place: int, ends: date, talks: TalkTopics, language: Language
) -> Screen:
    rows = (
        row(Button("common-to-person", PassOn())),
        row(Button("directory-off", links.OffTheList(association.id, wanted.topic))),
        HOME,
    )
    args: dict[str, Value] = {"topic": topic_name(wanted.topic, talks, language), "place": place, "ends": ends}
    return Screen("directory-waits", args, rows, place=Place.HERE)


def off(association: Association) -> Screen:
    rows = (row(Button("look", links.Directory(association.id))), HOME)
    return Screen("directory-off-now", rows=rows, place=Place.HERE)


def free_now(wait: TalkWait, talks: TalkTopics, language: Language) -> Screen:
    """Unasked, in their turn."""
    looking = looking_for(wait.association, wait.wanted)
    rows = (row(Button("look", links.BrowseListings(*looking))), row(Button("wait", links.WaitForListing(*looking))))
    return Screen("directory-free-now", {"topic": topic_name(wait.topic, talks, language)}, rows)


def waited_long(wait: TalkWait, talks: TalkTopics, language: Language) -> Screen:
    """Unasked: the waiting is over, unless they still wait."""
    looking = looking_for(wait.association, wait.wanted)
    rows = (row(Button("wait", links.WaitForListing(*looking))), row(Button("common-to-person", PassOn())), HOME)
    return Screen("directory-waited-long", {"topic": topic_name(wait.topic, talks, language)}, rows)
