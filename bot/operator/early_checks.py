"""What must be true before the bot itself is loaded: a mistake is told at once, not after seconds."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from bot.config import Settings
from bot.config_forms import Secret
from bot.operator.console import Exit, Stop, say
from bot.operator.data_folder import Folder, held, open_folder
from bot.operator.migrate import Migration, ready
from bot.operator.preflight import faults_of, listened
from bot.runtime.process.clock import Clock

USUAL = "127.0.0.1:8080"
MOST_PORTS = 20


@contextmanager
def before_run(settings: Settings) -> Iterator[Folder]:
    """The data folder, held, with the newest schema."""
    if faults := faults_of(settings):
        raise Stop(Exit.CONFIGURATION, "\n".join(faults))
    folder, now = open_folder(settings), Clock().now()
    with held(folder, now):
        if news := ready(folder, now):
            say(news)
        yield folder


class Sandbox(Struct, frozen=True):
    """Where a demo takes place: nothing of the real bot in it, and thrown away afterwards."""

    settings: Settings
    folder: Folder
    migration: Migration
    """Under way."""


@contextmanager
def before_demo(settings: Settings) -> Iterator[Sandbox]:
    wanted = settings.web_address or USUAL
    address = free_address(wanted)
    if not address.endswith(wanted.rpartition(":")[2]):
        say(f"{wanted} is taken, so the demo takes {address}.")
    with tempfile.TemporaryDirectory(prefix="projektschmiede-") as path:
        folder = Folder(Path(path))
        yield Sandbox(_without_the_real_bot(settings, address, folder), folder, Migration(folder.database))


def _without_the_real_bot(settings: Settings, address: str, folder: Folder) -> Settings:
    nothing: dict[str, Secret | Path | str | None] = {
        "token": None, "token_file": None, "database_url": None, "web_url": "", "webhook_url": "",
        "alert_chat": "", "alert_url": None, "programme_dir": None,
    }  # fmt: skip
    return replace(settings, **nothing, web_address=address, data_dir=folder.path)


def free_address(wanted: str) -> str:
    """This one, or the next whose port is free."""
    host, _, port = wanted.rpartition(":")
    for number in range(int(port), min(int(port) + MOST_PORTS, 65536)):
        with suppress(OSError):
            return f"{host}:{listened(host.strip('[]'), number)}"
    what = f"No port from {port} on is free on {host}."
    raise Stop(Exit.CONFIGURATION, f"{what} Set PROJEKTSCHMIEDE_WEB_ADDRESS to a free one.")
