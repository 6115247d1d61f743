"""All that the programme teaches, read together: from its own folder, or as it comes with the bot."""

from functools import cache
from pathlib import Path

from msgspec import Struct

from bot.domain.faq.entry import FaqEntry, Topic
from bot.domain.glossary import Word
from bot.domain.programme import Programme
from bot.programme.faq_file import load_faq, load_topics
from bot.programme.load import load
from bot.programme.words_file import load_words


class Curriculum(Struct, frozen=True):
    programme: Programme
    answers: tuple[FaqEntry, ...]
    topics: tuple[Topic, ...]
    words: tuple[Word, ...]


def load_curriculum(path: Path | None = None) -> Curriculum:
    """What comes with the bot is read once. Raises ProgrammeFault."""
    return _load(path) if path else _shipped()


@cache
def _shipped() -> Curriculum:
    return _load(None)


def _load(path: Path | None) -> Curriculum:
    topics = load_topics(path)
    programme = load(path, {topic.id for topic in topics})
    answers = load_faq(programme, path)
    words = load_words(programme, path, {entry.id for entry in answers})
    return Curriculum(programme, answers, topics, words)
