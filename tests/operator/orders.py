"""A command in a process of its own, forked from one that has loaded the bot: loading it takes longer than most do."""

import multiprocessing
import os
import sys
from dataclasses import dataclass
from pathlib import Path

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["pytest", __name__, "bot.operator.run", "bot.operator.check", "tests.operator.all"])


@dataclass(frozen=True)
class Order:
    words: list[str]
    environment: dict[str, str]
    folder: Path
    said: Path
    complained: Path
    user: int | None = None
    """Somebody else, for a test that runs as root."""

    def carry_out(self) -> None:
        """What the shell does, and then the script `projektschmiede`."""
        for number, file in ((1, self.said), (2, self.complained)):
            os.dup2(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        if self.user is not None:
            self._become(self.user)
        os.environ.clear()
        os.environ.update(self.environment)
        os.chdir(self.folder)
        sys.argv = ["projektschmiede", *self.words]

        from bot.__main__ import main

        main()

    @staticmethod
    def _become(user: int) -> None:
        """What is loaded late belongs to root on some machines."""
        os.setgroups([])
        os.setgid(user)
        os.setuid(user)
