"""`projektschmiede check --dates FILE`: what the bot would read out of a file with dates. It needs no database."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, time
from pathlib import Path

from bot.documents.dates_in import read
from bot.domain.dates.file import FileEntry, Unusable, announced, filled
from bot.domain.typed_dates.lines import Unread
from bot.domain.way import today as today_of
from bot.operator.console import Exit, Stop, say
from bot.runtime.process.clock import Clock

Told = Mapping[str, str | int | bool]


def check_dates(files: Iterable[Path], day: str) -> None:
    """One JSON line for each entry: days ISO, times HH:MM in Berlin, empty for a whole day or where nobody said.

    `day`: that of reading, ISO; empty is today.
    """
    today = _day(day)
    for file in files:
        for told in _of_file(file, today):
            say(json.dumps(told, ensure_ascii=False))


def _day(raw: str) -> date:
    try:
        return date.fromisoformat(raw) if raw else today_of(Clock().now())
    except ValueError:
        raise Stop(Exit.USAGE, f"--today {raw}: write the day as YYYY-MM-DD.") from None


def _of_file(file: Path, today: date) -> Iterator[Told]:
    try:
        content = file.read_bytes()
        named = announced(file.name)
        upload = named if named.lack else filled(named.name, content)
        entries = () if upload.lack else read(upload, today)
    except (Unusable, OSError) as fault:
        yield _told(file, flaw=str(fault) if isinstance(fault, Unusable) else type(fault).__name__)
        return
    if upload.lack:
        yield _told(file, flaw=upload.lack)
    for entry in entries:
        yield _entry(file, entry, typed=upload.ends(".txt"))


def _entry(file: Path, entry: FileEntry, *, typed: bool) -> Told:
    read = entry.read
    line = read.row if typed else 0
    if isinstance(read, Unread):
        return _told(file, line=line, title=read.line, flaw=read.flaw)
    when = read.when
    doubt = "weekday" if read.wrong else next((one.about.value for one in read.doubts), "")
    flaw = read.asks or doubt
    return _told(
        file, line=line, title=read.title, first=when.first.isoformat(), last=when.last.isoformat(),
        begins=_clock(when.begins), ends=_clock(when.ends), place=read.place, flaw=flaw, asks=bool(flaw),
    )  # fmt: skip


def _clock(wall: time | None) -> str:
    return f"{wall:%H:%M}" if wall else ""


def _told(file: Path, **said: str | int | bool) -> Told:
    empty: dict[str, str | int | bool] = dict.fromkeys(
        ("title", "first", "last", "begins", "ends", "place", "flaw"), ""
    )
    return {"file": str(file), "line": 0, **empty, "asks": False, **said}
