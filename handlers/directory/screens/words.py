"""What is said of the choice, on every screen of the directory."""

from bot.domain.screen import Say, Value
from bot.domain.talks.topics import TalkTopics
from bot.domain.volunteering.card import language_name, region_name, topic_name
from bot.domain.volunteering.directory import LookedFor
from bot.terms import Language


def looking_for(association: str, wanted: LookedFor) -> tuple[str, str, str, str]:
    return association, wanted.topic, str(wanted.region or ""), wanted.language or ""


def said(wanted: LookedFor, talks: TalkTopics, language: Language) -> dict[str, Value]:
    """The current choice."""
    return {
        "topic": topic_name(wanted.topic, talks, language),
        "region": region_name(wanted.region) if wanted.region else Say("directory-anywhere"),
        "language": language_name(wanted.language, talks, language)
        if wanted.language
        else Say("directory-whatever-language"),
    }
