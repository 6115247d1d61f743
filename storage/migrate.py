"""Brings a database to the newest schema. Runs in a process of its own, so that the serving one never loads Alembic:
`python -m storage.migrate FILE`, or without a file for the server whose address stands in MIGRATE.
"""

import os
import sys
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from storage.location import Server, Where

MIGRATIONS = Path(__file__).parent / "migrations"
ADDRESS = "MIGRATE"
"""Not on the command line, which everybody on the machine can read."""


def upgrade(where: Where, to: str = "head") -> None:
    """All steps in one transaction: the old schema or the new one, never something between."""
    command.upgrade(_config(MIGRATIONS, where=where), to)


def draft(name: str, folder: Path = MIGRATIONS) -> Path:
    """An empty step with the next number, for developers: `make migration NAME=...`. Returns its file."""
    config = _config(folder)
    newest = ScriptDirectory.from_config(config).get_current_head() or "0"
    command.revision(config, name, rev_id=f"{int(newest) + 1:04}")
    return max((folder / "versions").glob("[0-9]*.py"))


def _config(folder: Path, **attributes: Where) -> Config:
    config = Config(attributes=attributes)
    config.set_main_option("script_location", str(folder))
    return config


if __name__ == "__main__":
    upgrade(Path(sys.argv[1]) if sys.argv[1:] else Server(os.environ[ADDRESS]))
