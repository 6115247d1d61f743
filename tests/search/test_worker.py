"""The process of the language model: it may die, and nobody goes without an answer."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from bot.domain.faq.search import Match, SearchMode
from bot.search import process
from bot.search.avx import lacking
from bot.search.encoder import EncoderGone, NoEncoder
from bot.search.process import WorkerEncoder, encoder
from bot.search.vectors import Prefix
from tests.kit.faq import answers, entry, search_of

ROOT = Path(__file__).parents[2]
ENTRIES = (
    entry("kosten", "Was kostet die Teilnahme?", "kostet das was"),
    entry("dauer", "Wie lange dauert die Teilnahme?", "wie viele Tage sind das"),
)
needs_model = pytest.mark.skipif(isinstance(encoder(), NoEncoder), reason=encoder().trouble())
pytestmark = pytest.mark.xdist_group("encoder")


@pytest.fixture
def worker() -> Iterator[WorkerEncoder]:
    made = WorkerEncoder()
    yield made
    made.close()


@needs_model
class TestWorker:
    def test_vectors_have_the_length_one_and_mean_something(self, worker: WorkerEncoder) -> None:
        first, near, far = worker.encode(["Wie viel Geld gibt es?", "how much money is there", "Regen"], Prefix.QUERY)
        assert np.linalg.norm(first) == pytest.approx(1, abs=1e-3)
        assert first @ near > first @ far

    def test_it_is_started_with_the_first_request_and_knows_no_secret(
        self, worker: WorkerEncoder, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PROJEKTSCHMIEDE_TOKEN", "secret")
        assert worker.pid is None
        worker.encode(["a"], Prefix.QUERY)
        environment = Path(f"/proc/{worker.pid}/environ").read_bytes()
        assert b"OMP_NUM_THREADS=1" in environment
        assert b"secret" not in environment

    def test_killed_it_is_replaced_within_the_request(self, worker: WorkerEncoder) -> None:
        before = worker.encode(["Wie viel Geld?"], Prefix.QUERY)
        died = worker.pid
        assert died
        os.kill(died, signal.SIGKILL)
        assert np.allclose(worker.encode(["Wie viel Geld?"], Prefix.QUERY), before)
        assert worker.pid not in {died, None}
        assert worker.trouble() == ""

    def test_it_ends_with_the_bot(self) -> None:
        """Also when the bot is killed and can close nothing."""
        script = (
            "from bot.search.process import WorkerEncoder; from bot.search.vectors import Prefix\n"
            "worker = WorkerEncoder(); worker.encode(['a'], Prefix.QUERY)\n"
            "print(worker.pid, flush=True); import signal; signal.pause()"
        )
        with subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True) as bot:
            assert bot.stdout
            pid = int(bot.stdout.readline())
            bot.kill()
        waiting = subprocess.run(["timeout", "20", "tail", f"--pid={pid}", "-f", "/dev/null"], check=False)
        assert waiting.returncode == 0

    def test_closed_it_starts_no_more(self, worker: WorkerEncoder) -> None:
        worker.encode(["a"], Prefix.QUERY)
        worker.close()
        assert worker.pid is None
        with pytest.raises(EncoderGone, match="closed"):
            worker.encode(["a"], Prefix.QUERY)

    def test_no_text_harms_it(self, worker: WorkerEncoder, monkeypatch: pytest.MonkeyPatch) -> None:
        """Long ones, and letters that stand for many, are more than the engine can bear by itself."""
        monkeypatch.setattr(process, "PATIENCE", 60.0)
        worker.encode(["a"], Prefix.QUERY)
        before = worker.pid
        dice = np.random.default_rng(1)
        strange = ["".join(map(chr, dice.integers(1, 0x1FFFF, 600))) for _ in range(6)]
        for text in ["", "\x00", "a" * 3_000, "🙂" * 500, "ﷺ" * 300, "\ud800", "\u0344" * 400, *strange]:
            assert worker.encode([text], Prefix.PASSAGE).shape == (1, 384)
        assert worker.pid == before


def test_one_that_always_dies_is_tried_less_and_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    now = [0.0]
    dying = WorkerEncoder("tests.kit.dying_worker", beat=lambda: now[0])
    waits = []
    for _ in range(10):
        with pytest.raises(EncoderGone, match="the worker died"):
            dying.encode(["a"], Prefix.QUERY)
        start = now[0]
        while not dying.worth_trying():
            now[0] += 0.5
        waits.append(now[0] - start)
    assert waits[0] == 0.5
    assert waits == sorted(waits)
    assert waits[-1] == 60
    dying.close()


def test_without_the_package_or_the_processor_there_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    says = tmp_path / "cpuinfo"
    says.write_text("processor : 0\nflags : fpu sse2 avx\n")
    assert lacking("x86_64", says) == "the processor has no AVX2"
    assert lacking("aarch64", says) == ""
    assert lacking("x86_64", tmp_path / "nothing") == ""
    says.write_text("flags : fpu avx2\n")
    assert lacking("x86_64", says) == ""
    monkeypatch.setattr(process, "PACKAGE", "no_such_package")
    assert encoder().trouble() == "the package no_such_package is not installed"
    assert not encoder().worth_trying()


class TestNobodyGoesWithoutAnAnswer:
    @needs_model
    async def test_the_worker_is_killed_between_and_under_questions(self) -> None:
        engine, about_places = WorkerEncoder(), [one for one in answers() if one.topic == "platz"]
        async with search_of(about_places, engine) as search:
            assert search.mode().mode is SearchMode.SEMANTIC
            for _ in range(3):
                asked = [search.ask("kriegt man das hotel bezahlt") for _ in range(8)]
                running = asyncio.gather(*asked)
                assert engine.pid
                os.kill(engine.pid, signal.SIGKILL)
                outcomes = await running
                assert {outcome.entries[0] for outcome in outcomes} == {"platz-kosten"}
            assert (await search.ask("kriegt man das hotel bezahlt")).mode is SearchMode.SEMANTIC

    async def test_a_worker_that_always_dies_costs_the_meaning_and_nothing_else(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(ROOT)
        async with search_of(ENTRIES, WorkerEncoder("tests.kit.dying_worker")) as search:
            outcome = await search.ask("kostet das was")
            assert (outcome.match, outcome.entries[0], outcome.mode) == (Match.CLEAR, "kosten", SearchMode.LEXICAL)
            assert search.mode().mode is SearchMode.LEXICAL
            assert search.mode().reason == "the worker died"
