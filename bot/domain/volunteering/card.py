"""The public card of a listing: what an association reads of somebody before it asks; no names of anybody."""

from collections.abc import Iterable

from bot.domain.screen import Lines, Say, Value
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.listing import Listing
from bot.domain.wording import lines, marked
from bot.terms import Language
from bot.terms.talks import Region, TalkForm


def card(listing: Listing, talks: TalkTopics, language: Language) -> Lines:
    """Several lines; what is not told is left out."""
    return lines(
        Say("common-card-title", {"title": listing.title}) if listing.title else None,
        _where(listing),
        _line("common-card-topics", topics_of(listing, talks, language)),
        _line("common-card-languages", languages_of(listing, talks, language)),
        _line("common-card-forms", [form_name(form) for form in listing.forms]),
        Say("common-card-ask-me", {"words": listing.ask_me}) if listing.ask_me else None,
        Say("common-card-direct", {"address": listing.direct}) if listing.direct else None,
    )


def in_a_line(listing: Listing, talks: TalkTopics, language: Language) -> Lines:
    """For a list or a button: the region, and about what."""
    region = [region_name(listing.region)] if listing.region else []
    title: list[Value] = [listing.title] if listing.title else []
    return Lines((*title, *region, enumerated(topics_of(listing, talks, language))), gap=" · ")


def topics_of(listing: Listing, talks: TalkTopics, language: Language) -> list[Value]:
    """Those that the programme still lists."""
    return [marked(topic.name, language) for topic in talks.known(listing.topics)]


def languages_of(listing: Listing, talks: TalkTopics, language: Language) -> list[Value]:
    return [language_name(id, talks, language) for id in listing.languages]


def topic_name(id: str, talks: TalkTopics, language: Language) -> Value:
    topic = talks.topic(id)
    return marked(topic.name, language) if topic else Say("common-card-topic-gone")


def language_name(id: str, talks: TalkTopics, language: Language) -> Value:
    """The code itself when the programme does not list it any more."""
    known = talks.language(id)
    return marked(known.name, language) if known else id


def region_name(region: Region) -> Say:
    return Say(f"common-region-{region}")


def form_name(form: TalkForm) -> Say:
    return Say(f"common-form-{form}")


def enumerated(items: Iterable[Value]) -> Lines:
    """In one line, with commas."""
    return Lines(tuple(items), gap=", ")


def _where(listing: Listing) -> Lines | None:
    story = listing.story
    parts: list[Value] = [region_name(listing.region)] if listing.region else []
    if story.year:
        parts.append(Say("common-card-year", {"year": str(story.year)}))
    if story.outcome:
        parts.append(Say(f"common-card-{story.outcome}"))
    return Lines(tuple(parts), gap=" · ") if parts else None


def _line(id: str, items: list[Value]) -> Say | None:
    return Say(id, {"items": enumerated(items)}) if items else None
