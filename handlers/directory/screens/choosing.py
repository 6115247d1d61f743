"""What is looked for: topic, region, language."""

from collections.abc import Sequence

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.desk.desk import page
from bot.domain.people import Member
from bot.domain.screen import Button, Place, Say, Screen, Value, row
from bot.domain.talks.limits import TalkLimits, TalkUse, limits_said
from bot.domain.talks.topics import TalkTopic, TalkTopics
from bot.domain.talks.wait import TalkWait
from bot.domain.volunteering.card import enumerated, region_name, topic_name
from bot.domain.volunteering.directory import LookedFor
from bot.domain.wording import HOME, labelled, marked, pairs
from bot.links import directory as links
from bot.links.offices import Offices
from bot.links.talk_requests import TalkRequestsOf
from bot.terms import Language
from bot.terms.talks import Region
from handlers.directory.screens.words import looking_for, said

A_PAGE = 8
"""Topics at once."""


class Start(Struct, frozen=True):
    association: Association
    member: Member
    use: TalkUse
    limits: TalkLimits
    requests: int
    """Of the association, ever."""
    waits: tuple[TalkWait, ...] = ()


def begin(seen: Start, talks: TalkTopics, language: Language) -> Screen:
    id = seen.association.id
    fitting = talks.of_stage(seen.association.stage)
    order = (*fitting, *(one for one in talks.topics if one not in fitting))
    wanted = LookedFor("")
    picks = pairs(_topic(id, wanted, one, language) for one in order[:A_PAGE])
    more = row(Button("more", links.ChooseTalkTopic(*looking_for(id, wanted), 1))) if len(order) > A_PAGE else ()
    own = row(Button("requests", TalkRequestsOf(id), {"count": seen.use.open})) if seen.requests else ()
    also = row(Button("also", Offices(id)))
    args: dict[str, Value] = {"use": limits_said(seen.use, seen.limits), "waits": _waiting(seen.waits, talks, language)}
    return Screen("directory-begin", args, tuple(one for one in (*picks, more, own, also, HOME) if one), even=True)


def _waiting(waits: Sequence[TalkWait], talks: TalkTopics, language: Language) -> Value:
    topics = enumerated(topic_name(one.topic, talks, language) for one in waits)
    return Say("directory-waiting", {"topics": topics}) if waits else ""


def topics(association: Association, wanted: LookedFor, talks: TalkTopics, number: int, language: Language) -> Screen:
    at, pages, part = page(number, len(talks.topics), A_PAGE)
    picks = pairs(_topic(association.id, wanted, one, language) for one in talks.topics[part])
    looking = looking_for(association.id, wanted)
    turn = row(Button("more", links.ChooseTalkTopic(*looking, (at + 1) % pages))) if pages > 1 else ()
    back = row(Button("common-back", links.Directory(association.id)))
    return Screen(
        "directory-topics", rows=tuple(one for one in (*picks, turn, back) if one), place=Place.HERE, even=True
    )


def _topic(association: str, wanted: LookedFor, topic: TalkTopic, language: Language) -> Button:
    to = links.BrowseListings(association, topic.id, *looking_for(association, wanted)[2:])
    return labelled(marked(topic.name, language), to)


def narrow(association: Association, wanted: LookedFor, count: int, talks: TalkTopics, language: Language) -> Screen:
    looking = looking_for(association.id, wanted)
    rows = (
        row(Button("show", links.BrowseListings(*looking), {"count": count})),
        row(Button("topic", links.ChooseTalkTopic(*looking))),
        row(Button("region", links.ChooseRegion(*looking)), Button("language", links.ChooseTalkLanguage(*looking))),
    )
    return Screen("directory-narrow", said(wanted, talks, language) | {"count": count}, rows, place=Place.HERE)


def regions(association: Association, wanted: LookedFor) -> Screen:
    id, _, _, spoken = looking_for(association.id, wanted)
    picks = [labelled(region_name(one), links.NarrowListings(id, wanted.topic, str(one), spoken)) for one in Region]
    anywhere = row(Button("any", links.NarrowListings(id, wanted.topic, "", spoken)))
    return Screen("directory-regions", rows=(*pairs(picks), anywhere), place=Place.HERE, even=True)


def languages(association: Association, wanted: LookedFor, talks: TalkTopics, language: Language) -> Screen:
    id, _, region, _ = looking_for(association.id, wanted)
    picks = [
        labelled(marked(one.name, language), links.NarrowListings(id, wanted.topic, region, one.id))
        for one in talks.languages
    ]
    every = row(Button("any", links.NarrowListings(id, wanted.topic, region, "")))
    return Screen("directory-languages", rows=(*pairs(picks), every), place=Place.HERE, even=True)
