"""About what people talk: `talks.toml`, read strictly: all faults at once, each with file, line and what to do."""

from collections.abc import Collection, Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from bot.domain.glossary import plain
from bot.domain.talks.limits import TalkLimits
from bot.domain.talks.topics import TalkLanguage, TalkTopic, TalkTopics
from bot.domain.words import Words
from bot.programme.faults import Fault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import read
from bot.terms import Language

FILE = "talks.toml"
LONGEST = 30
"""Characters: a topic and a language are buttons."""


class ReadTopic(Struct, frozen=True):
    topic: TalkTopic
    row: TomlTable
    """Where to complain."""


def read_talks(
    path: Path | None, stages: Collection[str], shelves: Collection[str] | None, faults: list[Fault]
) -> TalkTopics:
    """Topics and languages in the folder `path`; those that come with the bot when there is no such file.

    `shelves` are the ids of the FAQ's topics; None when nobody knows them. What an own file names must be there;
    of the file that comes with the bot, what is not there is left out.
    """
    file = _file(path)
    text = read(file, FILE, faults)
    if text is None or (sheet := read_sheet(FILE, text, faults)) is None:
        return TalkTopics()
    rows = _topics(sheet)
    languages, limits = _languages(sheet), _limits(sheet)
    sheet.close()
    _check_names(rows)
    if path is None or _is_own(path):
        _check_places(rows, stages, shelves)
    return TalkTopics(tuple(_within(one.topic, stages, shelves) for one in rows), languages, limits)


def _is_own(path: Path) -> bool:
    return (path / FILE).exists()


def _file(path: Path | None) -> Traversable:
    return path / FILE if path and _is_own(path) else files("bot.programme") / FILE


def _topics(sheet: TomlTable) -> tuple[ReadTopic, ...]:
    ids = Ids()
    return tuple(ReadTopic(_topic(row, ids), row) for row in sheet.rows("topics"))


def _topic(row: TomlTable, ids: Ids) -> TalkTopic:
    return TalkTopic(
        id=ids.of("topic", row),
        name=_name(row),
        faq=row.text("faq") if row.has("faq") else "",
        stages=_names(row, "stages"),
        called=_names(row, "called"),
    )


def _languages(sheet: TomlTable) -> tuple[TalkLanguage, ...]:
    ids = Ids()
    return tuple(TalkLanguage(ids.of("language", row), _name(row)) for row in sheet.rows("languages"))


def _limits(sheet: TomlTable) -> TalkLimits:
    """What is not said is as in the programme that comes with the bot."""
    if not sheet.has("limits"):
        return TalkLimits()
    row = sheet.below("limits")
    said = {name: row.positive(name) for name in TalkLimits.__struct_fields__ if row.has(name)}
    row.close()
    return TalkLimits(**said)


def _name(row: TomlTable) -> Words:
    name = row.words("name", LONGEST)
    for missing in set(Language) - name.texts.keys() if name.texts else ():
        row.complain(f'It has no name in this language. Add a line name.{missing} = "...".', "name")
    return name


def _names(row: TomlTable, key: str) -> tuple[str, ...]:
    """A list that need not be there."""
    return tuple(row.names(key)) if row.has(key) else ()


def _check_names(rows: Iterable[ReadTopic]) -> None:
    """The same word for two topics would mean two things."""
    homes: dict[str, str] = {}
    for one in rows:
        for key, word in _words(one.topic):
            home = homes.setdefault(plain(word), one.topic.id)
            if home != one.topic.id:
                one.row.complain(f'"{word}" means the topic "{home}" already. Delete it in one of the two places.', key)


def _words(topic: TalkTopic) -> Iterator[tuple[str, str]]:
    yield "id", topic.id
    yield from (("name", text) for text in topic.name.texts.values())
    yield from (("called", word) for word in topic.called)


def _check_places(rows: Iterable[ReadTopic], stages: Collection[str], shelves: Collection[str] | None) -> None:
    for one in rows:
        for stage in one.topic.stages:
            if stage not in stages:
                one.row.complain(f'"{stage}" is no stage. Correct it or delete it from the list.', "stages")
        if shelves is not None and one.topic.faq and one.topic.faq not in shelves:
            one.row.complain(f'"{one.topic.faq}" is no topic of the FAQ. Correct it or delete the line.', "faq")


def _within(topic: TalkTopic, stages: Collection[str], shelves: Collection[str] | None) -> TalkTopic:
    there = shelves is None or topic.faq in shelves
    kept = tuple(one for one in topic.stages if one in stages)
    return replace(topic, faq=topic.faq if there else "", stages=kept)
