"""One file of a stage: TOML between two lines of `+++`, then the Markdown. Translations hold Markdown only."""

import re

from msgspec import Struct

from bot.domain.programme import LONGEST_TITLE, Material, Question, Section, Stage, Task
from bot.domain.words import SOURCE_LANGUAGE, Words
from bot.programme.blanks import flaws
from bot.programme.body import GUIDE, SIMPLY, Body, read_body
from bot.programme.faults import Fault
from bot.programme.sheet import Fill, TomlTable
from bot.programme.text_files import split
from bot.terms import Opens

ID = re.compile(r"[a-z][a-z0-9-]{1,23}")


class Ids:
    """Ids are kept in the database and in buttons: short, plain, never twice."""

    def __init__(self) -> None:
        self.homes: dict[tuple[str, str], TomlTable] = {}

    def of(self, kind: str, sheet: TomlTable) -> str:
        id = sheet.text("id")
        if id and not ID.fullmatch(id):
            sheet.complain(f'The id "{id}" is not allowed. Use 2 to 24 small letters, digits and hyphens.', "id")
        home = self.homes.setdefault((kind, id), sheet)
        if id and home is not sheet:
            sheet.complain(f'The id "{id}" stands twice, first in {home.where("id")}. Choose another one.', "id")
        return id


class StageContext(Struct, frozen=True):
    """What every stage is read against."""

    sections: tuple[Section, ...]
    ids: Ids
    fill: Fill
    faults: list[Fault]


def read_stage(id: str, file: str, texts: dict[str, str], around: StageContext) -> Stage | None:
    """`texts` are the files of the stage by language; None when its front matter cannot be read."""
    faults = around.faults
    if (parts := split(file, texts[SOURCE_LANGUAGE], faults)) is None:
        return None
    sheet = parts.sheet(file, faults, around.fill)
    faults.extend(
        Fault(file, number, what)
        for number, line in enumerate(parts.head, 2)
        for what in flaws("" if line.startswith("#") else line)
    )
    bodies = _bodies(file, texts, parts.body, parts.first, around)
    return _stage(id, sheet, bodies, [section.id for section in around.sections], around.ids) if sheet else None


def _bodies(file: str, texts: dict[str, str], lines: list[str], first: int, around: StageContext) -> dict[str, Body]:
    fill, faults = around.fill, around.faults
    german = read_body(file, SOURCE_LANGUAGE, lines, first, fill, faults)
    missing = {GUIDE, SIMPLY} - german.texts.keys()
    faults.extend(
        Fault(file, first - 1, f'The heading "## {heading}" is missing. Add it with a text.') for heading in missing
    )
    others = sorted(texts.keys() - {SOURCE_LANGUAGE})
    return {SOURCE_LANGUAGE: german} | {
        language: _translation(file.replace(".md", f".{language}.md"), language, texts[language], german, around)
        for language in others
    }


def _translation(file: str, language: str, text: str, german: Body, around: StageContext) -> Body:
    faults = around.faults
    body = read_body(file, language, text.splitlines(), 1, around.fill, faults)
    if len(body.materials) not in (0, len(german.materials)):
        faults.append(Fault(file, 1, "It has not as many materials as the German file. Translate all or none."))
    return body


def _stage(id: str, sheet: TomlTable, bodies: dict[str, Body], sections: list[str], ids: Ids) -> Stage:
    full = {language: body.materials for language, body in bodies.items() if body.materials}
    stage = Stage(
        id=id,
        title=sheet.words("title", LONGEST_TITLE + 10),
        why=sheet.words("why"),
        opens=Opens(sheet.choice("opens", list(Opens), Opens.FREE)),
        control_question=sheet.words("control_question"),
        tasks=tuple(
            Task(ids.of("task", row), row.words("title"), row.positive("minutes")) for row in sheet.rows("tasks")
        ),
        questions=tuple(_question(id, row, sections, ids) for row in sheet.rows("questions")),
        guide=_words(bodies, GUIDE),
        simply=_words(bodies, SIMPLY),
        materials=tuple(
            Material(
                title=Words({language: title for language, (title, _) in zip(full, versions, strict=True)}),
                text=Words({language: text for language, (_, text) in zip(full, versions, strict=True)}),
            )
            for versions in zip(*full.values(), strict=False)
        ),
    )
    sheet.close()
    return stage


def _words(bodies: dict[str, Body], heading: str) -> Words:
    return Words({language: body.texts[heading] for language, body in bodies.items() if heading in body.texts})


def _question(stage: str, sheet: TomlTable, sections: list[str], ids: Ids) -> Question:
    return Question(
        id=ids.of("question", sheet),
        stage=stage,
        section=_section(sheet, sections),
        title=sheet.words("title", LONGEST_TITLE),
        ask=sheet.words("ask"),
        example=sheet.words("example"),
        budget=sheet.positive("budget"),
        label=sheet.perhaps("label"),
    )


def _section(sheet: TomlTable, sections: list[str]) -> str:
    section = sheet.text("section", may_be_empty=True)
    if section and section not in sections:
        known = ", ".join(sections)
        sheet.complain(f'"{section}" is no section of the outline. Use one of: {known}; or "" for none.', "section")
    return section
