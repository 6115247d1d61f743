"""About what people talk, and in which languages: data of the programme."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from bot.domain.glossary import plain
from bot.domain.talks.limits import TalkLimits
from bot.domain.words import Words


class TalkTopic(Struct, frozen=True):
    id: str
    name: Words
    faq: str = ""
    """The topic of the FAQ to look at when nobody is free; empty: none."""
    stages: tuple[str, ...] = ()
    """Where associations ask about it most."""
    called: tuple[str, ...] = ()
    """Words by which a seed file, or somebody who types, means it."""


class TalkLanguage(Struct, frozen=True):
    id: str
    """A code of two letters, or three where there is none of two."""
    name: Words


class TalkTopics(Struct, frozen=True):
    topics: tuple[TalkTopic, ...] = ()
    languages: tuple[TalkLanguage, ...] = ()
    limits: TalkLimits = TalkLimits()

    def topic(self, id: str) -> TalkTopic | None:
        """None for one that the programme does not list any more."""
        return next((one for one in self.topics if one.id == id), None)

    def language(self, id: str) -> TalkLanguage | None:
        return next((one for one in self.languages if one.id == id), None)

    def of_stage(self, stage: str) -> tuple[TalkTopic, ...]:
        """Those that fit it, in the order of the programme."""
        return tuple(one for one in self.topics if stage in one.stages)

    def topic_called(self, word: str) -> TalkTopic | None:
        return next((one for one in self.topics if plain(word) in _names(one.id, one.name, one.called)), None)

    def language_called(self, word: str) -> TalkLanguage | None:
        return next((one for one in self.languages if plain(word) in _names(one.id, one.name, ())), None)

    def known(self, topics: Iterable[str]) -> tuple[TalkTopic, ...]:
        """Those of the ids that the programme lists, in the order in which they are given."""
        return tuple(topic for id in topics if (topic := self.topic(id)))


def _names(id: str, name: Words, called: Iterable[str]) -> Iterator[str]:
    return (plain(one) for one in (id, *name.texts.values(), *called))
