"""Read the answers of the FAQ, strictly: all faults at once, each with file, line and what to do."""

import re
from collections.abc import Iterable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from msgspec import Struct

from bot.domain.faq.entry import FaqEntry, Topic
from bot.domain.programme import Programme
from bot.programme.blanks import filler
from bot.programme.faq_entry import FaqContext, ReadEntry, name_of, read_entry
from bot.programme.faults import Fault, ProgrammeFault
from bot.programme.sheet import TomlTable, read_sheet
from bot.programme.stage_file import Ids
from bot.programme.text_files import find, read, read_all
from bot.terms import Language

FOLDER, TOPICS = "faq", "topics.toml"
LONGEST_TOPIC = 30
"""Characters: a topic is a button."""
NO_WORD = re.compile(r"\W+")


class Shelves(Struct, frozen=True):
    topics: tuple[Topic, ...]
    collected: int | None
    """So many collected questions must be covered; None when nobody counts."""
    sheet: TomlTable


def load_faq(programme: Programme, path: Path | None = None) -> tuple[FaqEntry, ...]:
    """The answers in the folder `path`/faq; those that come with the bot when there is no such folder.

    Blanks are filled with what the call of `programme` says. Raises ProgrammeFault.
    """
    folder, faults = _folder(path), list[Fault]()
    if (shelves := _shelves(folder, faults)) is None:
        raise ProgrammeFault(faults)
    sizes = {"page_limit": programme.page_limit, "steps": len(programme.stages)}
    stages = tuple(stage.id for stage in programme.stages)
    own_stages = path is None or folder == path / FOLDER
    around = FaqContext(shelves.topics, stages, own_stages, filler(programme.call, sizes), faults)
    entries = tuple(_entries(folder, around))
    check_phrasings(entries)
    check_covered(entries, shelves.collected, shelves.sheet)
    if faults:
        raise ProgrammeFault(faults)
    return tuple(one.entry for one in entries)


def load_topics(path: Path | None = None) -> tuple[Topic, ...]:
    """The topics in their order, from the same folder as the answers. Raises ProgrammeFault."""
    faults: list[Fault] = []
    shelves = _shelves(_folder(path), faults)
    if faults or shelves is None:
        raise ProgrammeFault(faults)
    return shelves.topics


def _folder(path: Path | None) -> Traversable:
    return path / FOLDER if path and (path / FOLDER).is_dir() else files("bot.programme") / FOLDER


def _shelves(folder: Traversable, faults: list[Fault]) -> Shelves | None:
    name = f"{FOLDER}/{TOPICS}"
    text = read(folder / TOPICS, name, faults)
    sheet = None if text is None else read_sheet(name, text, faults)
    if sheet is None:
        return None
    ids = Ids()
    topics = tuple(_topic(row, ids) for row in sheet.rows("topics"))
    collected = sheet.positive("collected") if sheet.has("collected") else None
    sheet.close()
    return Shelves(topics, collected, sheet)


def _topic(sheet: TomlTable, ids: Ids) -> Topic:
    topic = Topic(ids.of("topic", sheet), sheet.words("name", LONGEST_TOPIC))
    for language in Language:
        if language not in topic.name.texts:
            sheet.complain(f'The topic has no name in this language. Add a line name.{language} = "...".', "name")
    return topic


def _entries(folder: Traversable, around: FaqContext) -> Iterator[ReadEntry]:
    found = find(folder, list(Language), around.faults, besides=(TOPICS,))
    for id, versions in found.items():
        if Language.ENGLISH not in versions:
            what = "This file is missing. Add it with question, variants and answer in English."
            around.faults.append(Fault(name_of(id, Language.ENGLISH), 1, what))
        texts = read_all(FOLDER, versions, around.faults)
        if entry := read_entry(id, texts, around):
            yield entry


def check_phrasings(entries: Iterable[ReadEntry]) -> None:
    """The same words in two entries would have two answers; case and punctuation do not tell them apart."""
    homes: dict[tuple[Language, str], str] = {}
    for one in entries:
        for language, key, text in _phrasings(one.entry):
            words = language, NO_WORD.sub(" ", text).casefold().strip()
            if words in homes:
                what = f'"{text}" stands in {homes[words]} already. Delete it in one of the two places.'
                one.heads[language].complain(what, key)
            homes.setdefault(words, name_of(one.entry.id, language))


def _phrasings(entry: FaqEntry) -> Iterator[tuple[Language, str, str]]:
    for language in entry.question:
        yield language, "question", entry.question[language]
        yield from ((language, "variants", variant) for variant in entry.variants[language])


def check_covered(entries: Iterable[ReadEntry], collected: int | None, shelves: TomlTable) -> None:
    """Each of the `collected` questions has exactly one answer; None when nobody counts them."""
    known = [f"q{number:03}" for number in range(1, (collected or 999) + 1)]
    homes: dict[str, str] = {}
    for one in entries:
        head = one.heads[Language.GERMAN]
        for id in one.entry.covers:
            if what := _wrong(id, known, homes.get(id)):
                head.complain(what, "covers")
            homes.setdefault(id, head.file)
    missing = [id for id in known if id not in homes]
    if collected and missing:
        what = f'No answer covers {", ".join(missing)}. Add it to "covers" of the one that answers it.'
        shelves.complain(what, "collected")


def _wrong(id: str, known: list[str], home: str | None) -> str:
    if id not in known:
        return f'"{id}" is no collected question. They go from {known[0]} to {known[-1]}.'
    return f'"{id}" is covered in {home} already. Delete it in one of the two places.' if home else ""
