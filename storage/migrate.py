"""Brings a database to the newest schema. Runs in a process of its own, so that the serving one never loads Alembic:
`python -m storage.migrate FILE`."""

import sys
from pathlib import Path

from alembic import command
from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"


def upgrade(file: Path) -> None:
    """All steps in one transaction: the old schema or the new one, never something between."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("sqlalchemy.url", f"sqlite:///{file}".replace("%", "%%"))
    command.upgrade(config, "head")


if __name__ == "__main__":
    upgrade(Path(sys.argv[1]))
