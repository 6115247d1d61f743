"""Every screen about dates from a file."""

import dataclasses
from collections.abc import Iterator

from msgspec.structs import replace

from bot.domain.dates.compare import Compared, DateChange
from bot.domain.dates.file import MORE, FileEntry, FileFlaw, Lack, Upload
from bot.domain.screen import Screen
from bot.domain.typed_dates.lines import DateDraft, Flaw, Unread, dated, readable
from bot.domain.typed_dates.reader import read_lines
from bot.programme.invented import HOSTILE
from bot.programme.invented_dates import COHORT, NOW, WEEKEND, WORKSHOP, day
from handlers.date_desk.screens import entering, from_file


def from_files() -> Iterator[tuple[str, Screen]]:
    new = readable(read_lines("Netzwerktreffen, 12.04.2027 18:00, Rathaus", day(10)))
    unread = [Unread(f"Zeile {number} {HOSTILE}", flaw) for number, flaw in enumerate(Flaw)]
    moved = DateChange(WORKSHOP, dataclasses.replace(new[0], title="Workshop drei", place=HOSTILE))
    detail = DateChange(WEEKEND, dataclasses.replace(new[0], title=WEEKEND.title, when=WEEKEND.when, place="Raum 9"))
    whole = Compared([*new, *unread, *unread[:2]], [moved, detail], [HOSTILE] * 12, ["Kick-off"], 14)
    yield "a file is asked for", entering.ask(COHORT, by_file=True)
    yield "a file, for which cohort", from_file.which((COHORT, replace(COHORT, id="sued", title=HOSTILE)))
    yield "a file read back", entering.read_back(COHORT, whole, (), "d", 12)
    yield from _picked(new[0])
    yield "nothing new in a file", entering.read_back(COHORT, Compared(known=["Workshop 3"]), (), "d")
    yield (
        "saved, some changed, more to come",
        entering.saved(COHORT, (dated(new[0], "n", "nord", NOW),), (WORKSHOP,), 14),
    )
    for flaw in (*Lack, *FileFlaw):
        yield f"unusable file: {flaw}", from_file.unreadable(Upload(HOSTILE, lack=flaw), "nord")
    for ending in ("xls", "numbers", "zip"):
        other = Upload(f"a.{ending}", lack=Lack.UNREADABLE)
        yield f"another kind of file: {ending}", from_file.unreadable(other)
    yield "a picture with dates", from_file.unreadable(None, "nord")


def _picked(new: DateDraft) -> Iterator[tuple[str, Screen]]:
    out = [
        dataclasses.replace(new, title=HOSTILE, asks=flaw)
        for flaw in (Flaw.ZONE, Flaw.REPEATS, Flaw.ORDER, Flaw.YEAR, None)
    ]
    over = Unread(MORE, Flaw.OVER, count=35)
    several = Compared([Unread(HOSTILE, Flaw.OVER), over], out=[*out, out[1]], choice=[0, 1, 2, 3, 4])
    yield "a file with doubts", entering.read_back(COHORT, several, (), "d")
    yield "called off in the file", entering.read_back(COHORT, Compared(off=[WORKSHOP]), (), "d")
    yield "called off in the file, with more", entering.read_back(COHORT, Compared([new], off=[WORKSHOP]), (), "d")
    choices = [(at, FileEntry(one)) for at, one in enumerate([new, *out] * 3)]
    yield "choose what is saved", from_file.pick(COHORT, "d", choices[:3], 0)
    yield "choose what is saved, the second page", from_file.pick(COHORT, "d", choices, 1)
