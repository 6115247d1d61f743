"""What can only be wrong with all answers together: the same words in two of them, and what none answers."""

import re
from collections.abc import Iterable, Iterator

from bot.domain.faq import FaqEntry
from bot.programme.faq_entry import ReadEntry, name_of
from bot.programme.sheet import TomlTable
from bot.terms import Language

NO_WORD = re.compile(r"\W+")


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
    known = [_id(number) for number in range(1, (collected or 999) + 1)]
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


def _id(number: int) -> str:
    return f"q{number:03}"
