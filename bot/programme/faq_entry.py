"""One answer of the FAQ: `<id>.md` in German with all that is known about it, `<id>.en.md` in English."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from bot.domain.faq.entry import FaqEntry, Topic
from bot.domain.words import SOURCE_LANGUAGE
from bot.programme.blanks import flaws
from bot.programme.body import unshowable
from bot.programme.faults import Fault
from bot.programme.markup import page_length
from bot.programme.sheet import Fill, TomlTable
from bot.programme.stage_file import ID
from bot.programme.text_files import Parts, split
from bot.terms import Language

LONGEST_ANSWER = 900
"""Characters that are read; so are the next."""
LONGEST_QUESTION = 100


class FaqContext(Struct, frozen=True):
    """What every answer is read against."""

    topics: tuple[Topic, ...]
    stages: tuple[str, ...]
    own_stages: bool
    """The answers come with these stages; else a stage that is not there is left out and no fault."""
    fill: Fill
    faults: list[Fault]


class Version(Struct, frozen=True):
    """One file: the same answer in one language."""

    head: TomlTable
    question: str
    variants: tuple[str, ...]
    answer: str


class ReadEntry(Struct, frozen=True):
    entry: FaqEntry
    heads: Mapping[Language, TomlTable]
    """Where to complain."""


def name_of(id: str, language: str) -> str:
    return f"faq/{id}.md" if language == SOURCE_LANGUAGE else f"faq/{id}.{language}.md"


def read_entry(id: str, texts: Mapping[str, str], around: FaqContext) -> ReadEntry | None:
    """`texts` are the files by language; None when one is not there or its head cannot be read."""
    read = {one: _version(name_of(id, one), one, texts[one], around) for one in Language if one in texts}
    versions = {one: version for one, version in read.items() if version}
    if len(versions) < len(Language):
        return None
    entry = _entry(id, versions, around)
    for version in versions.values():
        version.head.close()
    return ReadEntry(entry, {one: version.head for one, version in versions.items()})


def _version(file: str, language: Language, text: str, around: FaqContext) -> Version | None:
    faults = around.faults
    parts = split(file, text, faults)
    head = parts.sheet(file, faults) if parts else None
    if parts is None or head is None:
        return None
    question, *variants = (around.fill(text, language) for text in (_question(head), *_variants(head)))
    if len(question) > LONGEST_QUESTION:
        what = f"The question has {len(question)} characters, it may have {LONGEST_QUESTION}. Shorten it."
        head.complain(what, "question")
    return Version(head, question, tuple(variants), _answer(file, language, parts, around))


def _question(head: TomlTable) -> str:
    question = head.text("question")
    _check_blanks(head, "question", question)
    return question


def _variants(head: TomlTable) -> list[str]:
    variants = head.names("variants")
    for variant in variants:
        _check_blanks(head, "variants", variant)
    return variants


def _check_blanks(head: TomlTable, key: str, text: str) -> None:
    for what in flaws(text):
        head.complain(what, key)


def _answer(file: str, language: Language, parts: Parts, around: FaqContext) -> str:
    faults = around.faults
    answer = around.fill("\n".join(parts.body).strip(), language)
    if not answer:
        faults.append(Fault(file, parts.first - 1, "There is no answer under the head. Write one."))
    if (length := page_length(answer)) > LONGEST_ANSWER:
        what = f"The answer has {length} characters, it may have {LONGEST_ANSWER}. Shorten it."
        faults.append(Fault(file, parts.first, what))
    faults.extend(Fault(file, number, what) for number, what in unshowable(parts.body, parts.first))
    faults.extend(
        Fault(file, number, "An answer has no headings. Write a plain line or **bold** words.")
        for number, line in enumerate(parts.body, parts.first)
        if line.startswith(("## ", "### "))
    )
    return answer


def _entry(id: str, versions: Mapping[Language, Version], around: FaqContext) -> FaqEntry:
    head = versions[Language.GERMAN].head
    valid_from, valid_until = _validity(head)
    return FaqEntry(
        id=_id(id, head),
        topic=head.choice("topic", [topic.id for topic in around.topics], ""),
        question={language: version.question for language, version in versions.items()},
        variants={language: version.variants for language, version in versions.items()},
        answer={language: version.answer for language, version in versions.items()},
        stage=_stage(head, around),
        valid_from=valid_from,
        valid_until=valid_until,
        source=head.text("source"),
        covers=tuple(head.names("covers") if head.has("covers") else ()),
        sensible=head.truth("sensible", False),
    )


def _id(id: str, head: TomlTable) -> str:
    if (written := head.text("id")) != id:
        head.complain(f'The id "{written}" is not the name of the file. Write id = "{id}" or rename the file.', "id")
    if not ID.fullmatch(id):
        head.complain(f'The id "{id}" is not allowed. Use 2 to 24 small letters, digits and hyphens.', "id")
    return id


def _stage(head: TomlTable, around: FaqContext) -> str:
    stage = head.text("stage", may_be_empty=True) if head.has("stage") else ""
    if stage in ("", *around.stages):
        return stage
    if around.own_stages:
        head.complain(f'"{stage}" is no stage. Use one of: {", ".join(around.stages)}; or "" for none.', "stage")
    return ""


def _validity(head: TomlTable) -> tuple[date | None, date | None]:
    first, last = _perhaps_day(head, "valid_from"), _perhaps_day(head, "valid_until")
    if first and last and date.min < last < first:
        head.complain('"valid_until" comes before "valid_from". Correct one of them.', "valid_until")
    return first, last


def _perhaps_day(head: TomlTable, key: str) -> date | None:
    return head.day(key) if head.has(key) else None
