"""`projektschmiede affected`: whom a breach concerns, for whoever has to tell them. Names go into a file only."""

import asyncio
import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from unicodedata import normalize
from zoneinfo import ZoneInfo

from bot.app import text_folders
from bot.config import Settings
from bot.domain.names import clean_name
from bot.domain.people import ZONE, Channel
from bot.operator.console import Exit, Stop, say
from bot.operator.database import opened
from bot.operator.export import GERMAN, LONGEST, Cell, ExportSheet, write_xlsx
from bot.operator.output_file import free, need_place
from bot.runtime.process.clock import Clock
from bot.runtime.rendering.texts import Texts
from storage.backup.sqlite import arriving
from storage.privacy.breach import Affected, DoorOf, TieOf

TRACES_LAST = timedelta(days=30)
"""So long the house knows who got a message."""
COLUMNS = ("name", "id", "language", "home", "telegram", "browser", "associations", "roles")
FORMULA = tuple("=+-@\t\r")


def affected(settings: Settings, since: str, cohort: str, file: Path | None) -> None:
    writers = {".xlsx": lambda sheet, part: write_xlsx([sheet], part), ".csv": write_csv}
    if file and file.suffix not in writers:
        raise Stop(Exit.USAGE, f"{file} must end in .xlsx or .csv.")
    if file:
        need_place(file)
    now = Clock().now()
    begin = _begin(since, now)
    sheet, told = asyncio.run(_found(settings, begin, cohort, bool(file), now))
    if file:
        with free(file), arriving(file) as part:
            writers[file.suffix](sheet, part)
    say(*told, f"Written for you alone: {file}" if file else "Names go into a file only: --file FILE.xlsx or FILE.csv")


def _begin(since: str, now: datetime) -> datetime | None:
    if not since:
        return None
    try:
        begin = datetime.combine(date.fromisoformat(since), time(), ZoneInfo(ZONE)).astimezone(UTC)
    except ValueError:
        raise Stop(Exit.USAGE, f"{since} is no day. Write it like this: 2027-03-10.") from None
    if begin > now:
        raise Stop(Exit.USAGE, f"{since} has not come yet.")
    if begin < now - TRACES_LAST:
        say(f"What people got is known for {TRACES_LAST.days} days only. For an earlier day, everybody counts.")
        return None
    return begin


async def _found(
    settings: Settings, since: datetime | None, cohort: str, named: bool, now: datetime
) -> tuple[ExportSheet, list[str]]:
    async with opened(settings) as database, database.work() as work:
        if cohort and await work.cohorts.get(cohort) is None:
            there = ", ".join(one.id for one in await work.cohorts.all()) or "none yet"
            raise Stop(Exit.BAD_DATA, f'No cohort has the id "{cohort}". Cohorts: {there}.')
        people = await work.breach.affected(since, cohort)
        letters = await work.breach.letters(since, cohort)
        sheet = _sheet(Texts(text_folders()), people, await work.breach.doors(), await work.breach.ties(), letters)
        what = "list" if named else "count"
        span = f"people {len(people)}, since {f'{since:%Y-%m-%d}' if since else 'ever'}"
        await work.reviews.note(None, f"affected.{what}", cohort or "all", span, now)
        strangers = await work.breach.strangers()
        await work.commit()
    return sheet, [*_counts(people, letters, strangers)]


def _counts(people: Sequence[Affected], letters: Sequence[str], strangers: int) -> Iterable[str]:
    doors = {door: sum(one.home is door for one in people) for door in Channel}
    yield f"People concerned: {len(people)} (Telegram {doors[Channel.TELEGRAM]}, browser {doors[Channel.WEB]})"
    yield f"Besides: mail addresses of questions {len(letters)}, visitors without a name {strangers}"


def _sheet(
    texts: Texts, people: Sequence[Affected], doors: Iterable[DoorOf], ties: Iterable[TieOf], letters: Sequence[str]
) -> ExportSheet:
    ways: dict[tuple[str, Channel], list[str]] = defaultdict(list)
    for door in doors:
        ways[door.person, door.channel].append(door.external)
    belongs: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for tie in ties:
        member = tie.kind == "member"
        word = tie.title if member else f"{texts.plain(f'affected-role.{tie.kind}', GERMAN)} {tie.title}".strip()
        belongs[tie.person, member].append(word)
    rows: list[tuple[Cell, ...]] = [
        (
            one.name,
            one.id,
            one.language.value,
            texts.plain(f"affected-door.{one.home}", GERMAN),
            ", ".join(ways[one.id, Channel.TELEGRAM]),
            texts.plain("affected-yes", GERMAN) if ways[one.id, Channel.WEB] else "",
            ", ".join(belongs[one.id, True]),
            ", ".join(belongs[one.id, False]),
        )
        for one in people
    ]
    rows += [("", "", "", mail, "", "", "", texts.plain("affected-asked", GERMAN)) for mail in letters]
    head = tuple(texts.plain(f"affected-{column}", GERMAN) for column in COLUMNS)
    return ExportSheet(texts.plain("affected-title", GERMAN), head, tuple(rows))


def write_csv(sheet: ExportSheet, file: Path) -> None:
    """With semicolons and a mark in front, as spreadsheets in Germany open it."""
    with file.open("w", encoding="utf-8-sig", newline="") as stream:
        rows = csv.writer(stream, delimiter=";")
        for row in (sheet.head, *sheet.rows):
            rows.writerow([_harmless(clean_name(str(cell or ""), LONGEST)) for cell in row])


def _harmless(word: str) -> str:
    """Nothing that somebody typed becomes a formula."""
    return f"'{word}" if normalize("NFKC", word).startswith(FORMULA) else word
