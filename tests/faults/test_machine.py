"""The machine has bad days: locked files, full disks, clocks that jump, a process that hangs."""

import re
import signal
import sqlite3
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.faults.rig import THOROUGH, Bot, a_bot, eventually, people

pytestmark = pytest.mark.faults
ANNA, BERTA = people(2)


def test_somebody_else_holds_the_database_for_eight_seconds(tmp_path: Path) -> None:
    """R14: nothing is confirmed meanwhile, everything is handled afterwards, and nobody takes it for a mistake."""
    with a_bot(tmp_path, 10) as (bot, ledger):
        bot.starts()
        bot.is_up()
        with closing(sqlite3.connect(bot.data / "projektschmiede.db", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for person in people(10):
                ledger.says(person)
            time.sleep(8)
            assert bot.telegram.waiting() == 10
            other.execute("ROLLBACK")
        assert eventually(bot.said) <= 10
        told = [chat for chat, text in bot.telegram.sent() if text.startswith("Wartung")]
        assert told
        assert len(told) == len(set(told))
        ledger.check()
        assert not bot.rows("SELECT 1 FROM inbox WHERE state = 'dead'")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Twelve megabytes."""
    place = tmp_path / "data"
    place.mkdir(mode=0o700)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", str(place)], check=False)
    if mounted.returncode:
        pytest.skip("only root can make a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def fill(folder: Path) -> Path:
    junk = folder / "junk"
    with junk.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return junk


def test_the_disk_is_full_and_freed(small_disk: Path, tmp_path: Path) -> None:
    """R17: the ballast gives room for a while; then nothing is confirmed that is not stored. A little room comes back
    when what stands in the WAL has gone into the database."""
    with a_bot(tmp_path, 20) as (bot, ledger):
        bot.starts()
        bot.is_up()
        eventually((small_disk / "ballast").exists, within=90, what="ballast")
        fill(small_disk)
        ledger.says(ANNA)
        eventually(bot.said)
        assert not (small_disk / "ballast").exists()
        junk = fill_again(small_disk)
        before = stored(bot)
        for person in people(20):
            ledger.says(person)
        time.sleep(1)
        assert (bot.telegram.waiting(), stored(bot)) == (20, before)
        for _second in range(75 if THOROUGH else 4):
            time.sleep(1)
            assert bot.process
            assert bot.process.poll() is None
            assert bot.telegram.waiting() + stored(bot) >= before + 20
        for file in junk:
            file.unlink()
        assert eventually(bot.said) <= 30
        ledger.check()


def stored(bot: Bot) -> int:
    return int(bot.rows("SELECT count(*) AS n FROM inbox")[0]["n"])


def fill_again(folder: Path) -> list[Path]:
    first = folder / "junk"
    second = first.rename(folder / "junk-before")
    return [second, fill(folder)]


@pytest.mark.parametrize("hours", [1, -1] if THOROUGH else [-1])
def test_the_clock_jumps(tmp_path: Path, hours: int) -> None:
    """The calendar is moved under the running process: what happens by itself goes on, and nobody is cut off."""
    with a_bot(tmp_path) as (bot, ledger):
        jump = tmp_path / "jump"
        bot.runs("tests.faults.jumping", str(jump), str(hours))
        bot.is_up()
        ledger.says(ANNA)
        eventually(bot.said)
        jump.touch()
        ledger.says(ANNA)
        ledger.says(BERTA)
        eventually(bot.said)
        ledger.check()
        eventually(lambda: "ticked" in bot.log.read_text(), within=15)


def test_a_process_that_hangs_ends_itself(tmp_path: Path) -> None:
    """R4: the event loop is blocked; a thread notices and ends the process with 71, within a minute."""
    with a_bot(tmp_path) as (bot, _):
        bot.runs("tests.faults.hanging", *([] if THOROUGH else ["6"]))
        bot.is_up()
        began = time.monotonic()
        assert bot.process
        assert bot.process.wait(timeout=70) == 71
        assert time.monotonic() - began <= 60


def test_no_answer_of_a_worksheet_is_lost(tmp_path: Path) -> None:
    """R25: killed after each answer; the next one belongs to the next question as if nothing had happened."""
    with a_bot(tmp_path) as (bot, _):
        bot.starts()
        bot.telegram.say(ANNA, "/stand")
        eventually(bot.said)
        taps(bot, "Weiter")
        for number in range(1, 6):
            bot.telegram.say(ANNA, f"Antwort {number}")
            eventually(lambda number=number: len(answers(bot)) == number, what=f"answer {number}")  # type: ignore[misc]
            bot.kill()
            bot.starts()
            eventually(bot.said)
            if number < 5:
                time.sleep(0.6)  # a tap within half a second of new buttons was meant for others
                taps(bot, "Weiter")
        assert [text for _, text in answers(bot)] == [f"Antwort {number}" for number in range(1, 6)]
        assert len({question for question, _ in answers(bot)}) == 5


def answers(bot: Bot) -> list[tuple[str, str]]:
    rows = bot.rows("SELECT question, body FROM answer ORDER BY at, number")
    return [(row["question"], row["body"]) for row in rows]


def taps(bot: Bot, words: str) -> None:
    """The newest button with these words."""
    for message in reversed(bot.telegram.order("chat", person=ANNA)):
        for button in (button for row in message["buttons"] for button in row):
            if button["text"].startswith(words):
                bot.telegram.order("tap", person=ANNA, message_id=message["id"], data=button["data"])
                eventually(bot.said)
                return
    raise AssertionError(f"there is no button {words!r}")


def test_the_token_stands_nowhere(tmp_path: Path) -> None:
    """Neither in the log nor in the data, also when everything goes wrong."""
    with a_bot(tmp_path, LOG="debug") as (bot, ledger):
        bot.starts()
        bot.is_up()
        bot.telegram.weather(do="garbage", status=502, method="getUpdates")
        bot.telegram.weather(do="reset", method="sendMessage")
        ledger.says(ANNA)
        eventually(bot.said)
        bot.ends(signal.SIGTERM)
        for file in [bot.log, *(path for path in bot.data.rglob("*") if path.is_file())]:
            assert not re.search(rb"\d{6,}:[\w-]{30,}", file.read_bytes()), file
        assert oct(bot.data.stat().st_mode & 0o777) == "0o700"
