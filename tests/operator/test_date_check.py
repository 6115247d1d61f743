"""`projektschmiede check --dates`: what the bot reads, one JSON line for each entry."""

import json
from pathlib import Path

from tests.documents.sheets import ics, xlsx
from tests.operator.conftest import Cli

KEYS = ["file", "line", "title", "first", "last", "begins", "ends", "place", "flaw", "asks"]


def test_every_entry_is_a_line(cli: Cli, tmp_path: Path) -> None:
    files = {
        "a.ics": ics(
            "SUMMARY:Treffen\nDTSTART:20270319T173000\nDTEND:20270319T193000\nLOCATION:Raum 2",
            "SUMMARY:Tag\nDTSTART;VALUE=DATE:20270320",
            "SUMMARY:Fern\nDTSTART;TZID=Nirgends:20270320T110000",
            "SUMMARY:Alt\nDTSTART:20270101T110000",
        ),
        "b.xlsx": xlsx(("Treffen", "Do 19.03.2027")),
        "c.txt": b"\nKick-off, 12.03.2027 18:00\nquatsch\n",
        "d.ics": b"quatsch",
        "e.pdf": b"%PDF",
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    words = [word for name in files for word in ("--dates", str(tmp_path / name))]
    ended = cli("check", *words, "--dates", str(tmp_path / "f.ics"), "--today", "2027-03-10")
    lines = [json.loads(line) for line in ended.said.splitlines()]
    assert ended.code == 0
    assert [list(line) for line in lines] == [KEYS] * 10
    assert [list(line.values())[1:] for line in lines] == [
        [0, "Treffen", "2027-03-19", "2027-03-19", "17:30", "19:30", "Raum 2", "", False],
        [0, "Tag", "2027-03-20", "2027-03-20", "", "", "", "", False],
        [0, "Fern", "2027-03-20", "2027-03-20", "11:00", "", "", "zone", True],
        [0, "Alt", "", "", "", "", "", "over", False],
        [0, "Treffen", "2027-03-19", "2027-03-19", "", "", "", "weekday", True],
        [2, "Kick-off", "2027-03-12", "2027-03-12", "18:00", "", "", "", False],
        [3, "quatsch", "", "", "", "", "", "no-day", False],
        [0, "", "", "", "", "", "", "no-calendar", False],
        [0, "", "", "", "", "", "", "unreadable", False],
        [0, "", "", "", "", "", "", "FileNotFoundError", False],
    ]


def test_a_day_that_is_none_is_said(cli: Cli, tmp_path: Path) -> None:
    ended = cli("check", "--dates", str(tmp_path / "a.ics"), "--today", "gestern")
    assert ended.code == 64
    assert "YYYY-MM-DD" in ended.complained


def test_each_of_many_typed_lines_is_told(cli: Cli, tmp_path: Path) -> None:
    """Also what says the same as a line before."""
    lines = [f"Treffen {number}, 12.04.2027 18 Uhr" for number in range(40)]
    (tmp_path / "a.txt").write_text("\n".join([*lines, "Treffen 3, 12.4.27, 18:00"]))
    ended = cli("check", "--dates", str(tmp_path / "a.txt"), "--today", "2027-03-10")
    told = [json.loads(line) for line in ended.said.splitlines()]
    assert [(one["line"], one["flaw"]) for one in told] == [(row, "") for row in range(1, 42)]
