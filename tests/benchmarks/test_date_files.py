"""The largest files with dates that are taken: read in less than a second, in little memory, each in a new process."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domain.dates.file import MOST_BYTES
from tests.benchmarks.page import Budget, at_most, write
from tests.documents.sheets import csv_file, ics, ods, xlsx

pytestmark = pytest.mark.benchmark
SECONDS, MEGABYTES = 1.0, 50
ROOT = Path(__file__).parents[2]
SCRIPT = """
import sys, time
from datetime import date
from pathlib import Path
from bot.documents.dates_in import read
from bot.domain.dates.file import Unusable
from bot.domain.dates.file import Upload

def kilobytes(name):
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(name)))

file, small = Path(sys.argv[1]), Path(sys.argv[2])
read(Upload(small.name, small.read_bytes()), date(2027, 3, 10))
Path("/proc/self/clear_refs").write_text("5")
before, began = kilobytes("VmRSS"), time.process_time()
try:
    found = len(read(Upload(file.name, file.read_bytes()), date(2027, 3, 10)))
except Unusable as fault:
    found = fault.flaw
print(time.process_time() - began, (kilobytes("VmHWM") - before) / 1024, found)
"""


def calendar(count: int) -> bytes:
    zone = ";TZID=Europe/Berlin:202{1}0107T"
    lines = f"UID:{{0}}@verein.example\nSUMMARY:Runde {{0}}\nDTSTART{zone}100000\nDTEND{zone}110000"
    return ics(*[lines.format(number, 6 + (number < 100) * 2) for number in range(count)])


def rows(count: int) -> list[tuple[object, ...]]:
    return [(f"Treffen {number}", "07.01.2026", "17:30 Uhr", "19:30", "Rathaus, Raum 2") for number in range(count)]


HEADER = ("Titel", "Datum", "Beginn", "Ende", "Ort")
DAILY = "UID:{}\nSUMMARY:T\nDTSTART:20200101T100000\nRRULE:FREQ=DAILY"
LARGE: dict[str, Callable[[], bytes]] = {
    "calendar.ics": lambda: calendar(6600),
    "repeats.ics": lambda: ics(*[DAILY.format(number) for number in range(3000)]),
    "table.xlsx": lambda: xlsx(*rows(2900), header=HEADER),
    "table.csv": lambda: csv_file(HEADER, *rows(2900)),
    "table.ods": lambda: ods(("T", [HEADER, *rows(2900)])),
}
SMALL: dict[str, Callable[[], bytes]] = {
    ".ics": lambda: calendar(1),
    ".xlsx": lambda: xlsx(*rows(1), header=HEADER),
    ".csv": lambda: csv_file(HEADER, *rows(1)),
    ".ods": lambda: ods(("T", [HEADER, *rows(1)])),
}


def test_date_files(tmp_path: Path) -> None:
    budgets = [budget for name in LARGE for budget in measured(name, tmp_path)]
    write("date_files", "Large files with dates", "Time of the processor; memory beside that of a small file.", budgets)


def measured(name: str, folder: Path) -> list[Budget]:
    file, small = folder / name, folder / f"small{Path(name).suffix}"
    file.write_bytes(LARGE[name]())
    small.write_bytes(SMALL[small.suffix]())
    ended = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(file), str(small)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    seconds, megabytes, found = ended.stdout.split()
    size = file.stat().st_size
    assert size <= MOST_BYTES
    return [
        at_most(f"{name}, {size // 1024} KB, {found} entries", SECONDS, float(seconds), "s"),
        at_most(f"{name}: memory", MEGABYTES, float(megabytes), "MB"),
    ]
