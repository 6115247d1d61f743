"""Brings a database to the newest schema. Runs in a process of its own, so that the serving one never loads Alembic:
`python -m storage.migrate FILE`, or without a file for the server whose address stands in MIGRATE.
"""

import os
import sys
from pathlib import Path

from alembic import command
from alembic.config import Config

from storage.location import Server, Where

MIGRATIONS = Path(__file__).parent / "migrations"
ADDRESS = "MIGRATE"
"""Not on the command line, which everybody on the machine can read."""


def upgrade(where: Where, to: str = "head") -> None:
    """All steps in one transaction: the old schema or the new one, never something between."""
    config = Config(attributes={"where": where})
    config.set_main_option("script_location", str(MIGRATIONS))
    command.upgrade(config, to)


if __name__ == "__main__":
    upgrade(Path(sys.argv[1]) if sys.argv[1:] else Server(os.environ[ADDRESS]))
