"""Backups on their way off the machine: out by standard output, in by standard input, plain or encrypted."""

import os
import pty
import shlex
import shutil
import subprocess
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from storage.backup.sqlite import examine
from tests.operator.conftest import Cli, Pair, add_person
from tests.operator.orders import Passed, end_of, forked


@dataclass
class Poured:
    returncode: int
    stdout: bytes
    stderr: bytes


def poured(cli: Cli, *words: str, into: bytes = b"", **settings: str) -> Poured:
    """Between two pipes."""
    (hears, tells), (reads, says) = os.pipe(), os.pipe()
    with os.fdopen(tells, "wb") as feeding, os.fdopen(reads, "rb") as reading, ThreadPoolExecutor() as threads:
        process = forked(cli.order(*words, heard=Passed(hears), said=Passed(says), settings=settings))
        os.close(hears)
        os.close(says)
        threads.submit(_fed, feeding, into)
        said = reading.read()
    return Poured(end_of(process), said, cli.complained.read_bytes())


def _fed(feeding: IO[bytes], into: bytes) -> None:
    """Nobody need read it to its end."""
    with suppress(BrokenPipeError), feeding:
        feeding.write(into)


def test_out_and_in_again(settled: Cli, tmp_path: Path) -> None:
    add_person(settled.database, "Anna")
    out = poured(settled, "backup", "-")
    assert (out.returncode, out.stdout[:15]) == (0, b"SQLite format 3"), out.stderr
    assert b"Backed up and checked" in out.stderr
    copy = tmp_path / "copy.db"
    copy.write_bytes(out.stdout)
    assert examine(copy)["person"] == 1
    add_person(settled.database, "Berta")
    back = poured(settled, "restore", "-", into=out.stdout)
    assert (back.returncode, b"Restored from standard input" in back.stdout) == (0, True), back.stderr
    assert examine(settled.database)["person"] == 1
    assert list(settled.data.glob(".passing-*")) == []


def test_sealed_on_the_way(settled: Cli, karin: Pair) -> None:
    out = poured(settled, "backup", "-", backup_key=karin.public)
    assert (out.returncode, out.stdout[:21]) == (0, b"age-encryption.org/v1"), out.stderr
    assert poured(settled, "restore", "-", into=out.stdout).returncode == 64
    back = poured(settled, "restore", "-", "--identity", str(karin.file), into=out.stdout)
    assert back.returncode == 0, back.stderr


AGE = b"age-encryption.org/v1\n-> X25519 torn\n"


@pytest.mark.parametrize("torn", [b"", b"SQLite format 3\0half", b"hello", AGE])
def test_what_is_no_backup_changes_nothing(settled: Cli, torn: bytes) -> None:
    before = settled.database.read_bytes()
    back = poured(settled, "restore", "-", into=torn)
    assert (back.returncode, b"Nothing was changed" in back.stderr, b"Traceback" in back.stderr) == (
        64 if torn == AGE else 65,
        True,
        False,
    )
    assert back.stderr.startswith(b"Standard input is ")
    assert settled.database.read_bytes() == before


def test_a_seed_from_standard_input(settled: Cli) -> None:
    seed = (Path(__file__).parents[2] / "bot/demo/rehearsal.toml").read_bytes()
    done = poured(settled, "seed", "-", into=seed)
    assert (done.returncode, b"New: " in done.stdout) == (0, True), done.stderr
    assert poured(settled, "seed", "-", into=b"\xff\xfe").returncode == 65


@pytest.mark.parametrize("words", [("backup", "-"), ("restore", "-"), ("seed", "-")], ids=" ".join)
def test_a_terminal_is_no_place_for_it(settled: Cli, words: tuple[str, ...]) -> None:
    ours, theirs = pty.openpty()
    process = forked(settled.order(*words, heard=Passed(theirs), said=Passed(theirs), settings={}))
    os.close(theirs)
    code, complained = end_of(process), settled.complained.read_bytes()
    os.close(ours)
    assert (code, b"Send it" in complained) == (64, True), complained


def test_nobody_reads_it_any_more(settled: Cli) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = forked(settled.order("backup", "-", said=Passed(writing), settings={}))
    os.close(writing)
    code, complained = end_of(process), settled.complained.read_bytes()
    assert (code, b"Traceback" in complained) == (78, False), complained
    assert list(settled.data.glob(".passing-*")) == []


def in_a_shell(cli: Cli, line: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    """`line`: what comes behind the name of the program, with its redirections."""
    words = ["bash", "-o", "pipefail", "-c", f"{shlex.join(cli._command())} {line}"]
    environment = {**cli._environment({}), **settings}
    return subprocess.run(words, env=environment, cwd=cli.folder, capture_output=True, timeout=60, check=False)


ODD_STREAMS = {
    "check > /dev/full": 78,
    "--version > /dev/full": 78,
    "--help > /dev/full": 78,
    "run --help > /dev/full": 78,
    "nonsense 2>/dev/full": 64,
    "check --health 2>/dev/full": 71,
    "invite nobody 2>/dev/full": 65,
    "backup copy.db <&- >&- 2>&-": 0,
    "invite nobody >&- 2>&-": 65,
    "backup copy.db >&-": 0,
    "export table.xlsx <&- >&-": 0,
    "backup - >&-": 64,
    "restore - <&-": 64,
    "seed - <&-": 64,
    "backup copy.db | true": 130,
}


@pytest.mark.parametrize("line", ODD_STREAMS)
def test_a_stream_that_takes_nothing(settled: Cli, line: str) -> None:
    done = in_a_shell(settled, line)
    told = done.stdout + done.stderr
    assert (done.returncode, b"Exception" in told, b"Traceback" in told) == (ODD_STREAMS[line], False, False), told


def test_letters_that_a_stream_does_not_know(settled: Cli) -> None:
    done = in_a_shell(settled, "invite Дружба", PYTHONIOENCODING="latin-1", PYTHONUTF8="0")
    assert (done.returncode, rb"\u0414\u0440" in done.stderr) == (65, True), done.stderr


def test_a_bot_whose_words_nobody_takes_runs_all_the_same(settled: Cli) -> None:
    process = subprocess.Popen(
        ["bash", "-c", f"exec {shlex.join(settled._command('run'))} <&- >&- 2>&-"],
        env=settled._environment({}), cwd=settled.folder, text=True,
    )  # fmt: skip
    settled.started.append(process)
    until, pause = time.monotonic() + 60, threading.Event()
    while settled("check", "--health").code:
        assert time.monotonic() < until
        pause.wait(0.1)
    process.terminate()
    assert process.wait(60) == 0


def test_a_killed_backup_does_not_block_its_name(settled: Cli) -> None:
    part = settled.folder / "copy.db.part"
    part.write_bytes(b"half a backup")
    assert settled("backup", "copy.db").code == 0
    assert not part.exists()
    shutil.copyfile(settled.folder / "copy.db", settled.folder / "again.db")
    assert examine(settled.folder / "again.db")
