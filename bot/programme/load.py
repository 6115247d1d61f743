"""Read the programme from its files, strictly: all faults at once, each with file, line and what to do."""

import re
from collections.abc import Collection, Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from msgspec.structs import replace

from bot.domain.funding_call import Call, FundingPriority
from bot.domain.programme import Programme, Section, Stage
from bot.domain.submission.guide import SubmissionGuide
from bot.domain.words import SOURCE_LANGUAGE, Words
from bot.programme.after_file import read_after
from bot.programme.assessment_file import read_assessment
from bot.programme.blanks import filler, flaws
from bot.programme.faults import HEADER, Fault, ProgrammeFault
from bot.programme.finance_file import read_finance
from bot.programme.finance_words_file import read_finance_words
from bot.programme.sheet import LANGUAGES, TomlTable, as_it_is, read_sheet
from bot.programme.sparring_file import read_sparring
from bot.programme.stage_file import Ids, StageContext, read_stage
from bot.programme.submission_file import read_submission
from bot.programme.talks_file import read_talks
from bot.programme.text_files import Names, find, read, read_all

__all__ = ["ProgrammeFault", "load"]
MAIN = "programme.toml"
OF_THE_YEAR = ("call", "priorities", "excluded")
QUOTED = re.compile(r'"[^"]*"')


def load(path: Path | None = None, shelves: Collection[str] | None = None) -> Programme:
    """The programme in the folder `path`, or the one that comes with the bot. Raises ProgrammeFault.

    `shelves` are the ids of the FAQ's topics; None when nobody knows them.
    """
    return _load(path, shelves) if path or shelves is not None else _shipped()


@cache
def _shipped() -> Programme:
    """Every gallery asks for it."""
    return _load(None, None)


def _load(path: Path | None, shelves: Collection[str] | None) -> Programme:
    root: Traversable = path or files("bot.programme")
    faults: list[Fault] = []
    text = read(root / MAIN, MAIN, faults)
    sheet = None if text is None else read_sheet(MAIN, text, faults)
    faults.extend(Fault(MAIN, number, what) for number, what in _flaws(text or ""))
    programme = _programme(sheet, root, faults) if sheet else None
    stages = [stage.id for stage in programme.stages] if programme else sheet.names("stages") if sheet else []
    talks = read_talks(path, stages, shelves, faults)
    sparring = read_sparring(path, faults)
    finance = read_finance(path, programme.call if programme else None, faults)
    asked = [question.id for question in programme.questions] if programme else None
    assessment = read_assessment(path, asked, faults)
    words = read_finance_words(path, faults)
    after = read_after(path, faults)
    submission = read_submission(path, programme, faults) if programme and not faults else SubmissionGuide()
    if faults or programme is None:
        raise ProgrammeFault(faults)
    return replace(
        programme,
        talks=talks,
        sparring=sparring,
        finance=finance,
        assessment=assessment,
        finance_words=words,
        submission=submission,
        after=after,
    )


def _programme(sheet: TomlTable, root: Traversable, faults: list[Fault]) -> Programme:
    ids = Ids()
    call = read_call(sheet)
    sheet.fill = as_it_is if faults else filler(call, _sizes(sheet))
    sections = tuple(
        Section(ids.of("section", row), row.words("title"), row.truth("counts", True)) for row in sheet.rows("sections")
    )
    around = StageContext(sections, ids, sheet.fill, faults)
    programme = Programme(
        id=sheet.text("id"),
        title=sheet.words("title"),
        call=call,
        page_limit=sheet.positive("page_limit"),
        characters_per_page=sheet.positive("characters_per_page"),
        outline_note=sheet.words("outline_note"),
        sections=sections,
        stages=tuple(_stages(sheet, root, around)),
    )
    sheet.close()
    if not faults:
        _check_together(programme, sheet)
    return programme


def _flaws(text: str) -> Iterator[tuple[int, str]]:
    """Years and unknown blanks in the words of the programme; in what changes every year they are data."""
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := HEADER.match(line):
            table = header[2]
        elif table not in OF_THE_YEAR and not line.lstrip().startswith("#"):
            yield from ((number, what) for quoted in QUOTED.findall(line) for what in flaws(quoted))


def _sizes(sheet: TomlTable) -> dict[str, int]:
    """To be used only where both are what they should be: what is not is a fault."""
    limit, stages = sheet.table.get("page_limit"), sheet.table.get("stages")
    return {
        "page_limit": limit if isinstance(limit, int) else 0,
        "steps": len(stages) if isinstance(stages, list) else 0,
    }


def _stages(sheet: TomlTable, root: Traversable, around: StageContext) -> Iterator[Stage]:
    faults = around.faults
    found = find(root / "stages", LANGUAGES, faults)
    order = sheet.names("stages")
    _check_order(sheet, order, found, faults)
    for id in dict.fromkeys(order):
        texts = read_all("stages", found.get(id, {}), faults)
        if SOURCE_LANGUAGE in texts and (stage := read_stage(id, _name(id), texts, around)):
            yield stage


def _check_order(sheet: TomlTable, order: list[str], found: Names, faults: list[Fault]) -> None:
    for id in dict.fromkeys(order):
        if order.count(id) > 1:
            sheet.complain(f'The stage "{id}" stands twice in the list. Delete one.', "stages")
        if id not in found:
            sheet.complain(f'The stage "{id}" has no file. Add {_name(id)} or delete it from the list.', "stages")
    for id in found:
        if order and id not in order:
            what = f'This stage is not in the list "stages" of {MAIN}. Add "{id}" there or delete the file.'
            faults.append(Fault(_name(id), 1, what))


def _check_together(programme: Programme, sheet: TomlTable) -> None:
    fed = {question.section for question in programme.questions}
    for section in programme.sections:
        if section.id not in fed:
            sheet.complain(f'No question writes into the section "{section.id}". Add one or delete it.', "sections")
    if programme.budget > programme.room:
        much = f"The budgets of all questions add up to {programme.budget} characters"
        sheet.complain(f"{much}, the pages have room for {programme.room}. Lower some budgets.", "page_limit")


def _name(id: str) -> str:
    return f"stages/{id}.md"


def read_call(main: TomlTable) -> Call:
    """To be used only while there are no faults."""
    before = len(main.faults)
    sheet = main.below("call")
    priorities = tuple(
        FundingPriority(row.text("name"), row.perhaps("meaning"), row.truth("example", False))
        for row in main.rows("priorities")
    )
    call = _call(sheet, priorities, tuple(row.words("name") for row in main.rows("excluded")))
    sheet.close()
    if len(main.faults) == before:
        _check(call, sheet, main)
    return call


def _call(sheet: TomlTable, priorities: tuple[FundingPriority, ...], excluded: tuple[Words, ...]) -> Call:
    return Call(
        valid_for=sheet.positive("valid_for"),
        checked=sheet.day("checked"),
        deadline=sheet.day("deadline"),
        start=sheet.day("start"),
        address=sheet.text("address"),
        most_a_year=sheet.positive("most_a_year"),
        most_in_all=sheet.positive("most_in_all"),
        most_months=sheet.positive("most_months"),
        own_percent=sheet.positive("own_percent"),
        priorities=priorities,
        excluded=excluded,
        outlines=sheet.positive("outlines"),
        outlines_in=sheet.positive("outlines_in"),
        place_deadlines=sheet.days("place_deadlines"),
        carriers=tuple(sheet.names("carriers")),
        mail=sheet.text("mail"),
        phone=sheet.text("phone"),
    )


def _check(call: Call, sheet: TomlTable, main: TomlTable) -> None:
    if call.start.year != call.valid_for:
        sheet.complain(f'"start" is not in the year {call.valid_for} of "valid_for". Correct one of them.', "start")
    if call.deadline >= call.start:
        sheet.complain('"deadline" does not come before "start". Correct one of them.', "deadline")
    _check_money(call, sheet)
    if (examples := sum(priority.example for priority in call.priorities)) != 1:
        what = f"{examples} priorities say example = true. Exactly one must: the one that the examples speak of."
        main.complain(what, "priorities")


def _check_money(call: Call, sheet: TomlTable) -> None:
    if call.most_in_all < call.most_a_year:
        sheet.complain('"most_in_all" is less than "most_a_year". Correct one of them.', "most_in_all")
    if call.most_in_all > call.most_a_year * (call.most_months // 12 + 2):
        what = '"most_in_all" is more than "most_a_year" in all years of "most_months". Correct one of them.'
        sheet.complain(what, "most_in_all")
    if not call.own_percent < 100:
        sheet.complain('"own_percent" is no percentage. Write a number from 1 to 99.', "own_percent")
