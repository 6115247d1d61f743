"""What an operator's command wants from a PostgreSQL server: versions, counts, and copies by the server's own tools."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Awaitable, Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from storage.backup.sqlite import COUNTED, Counts, Damaged, arriving
from storage.engines.base import NO_DRIVER, in_words
from storage.location import Server
from storage.trouble import HOUSE, LEADING, StorageFault

Answer = TypeVar("Answer")
PLACES = {
    "user": "PGUSER",
    "password": "PGPASSWORD",
    "host": "PGHOST",
    "port": "PGPORT",
    "dbname": "PGDATABASE",
    "sslmode": "PGSSLMODE",
    "sslrootcert": "PGSSLROOTCERT",
}
"""Where PostgreSQL's tools look for the parts of an address: not on the command line, which everybody can read."""

RESTORING = "restoring"
"""A table that is there while a copy is put in."""


class NoTool(Exception):
    """The server's tools are not on this machine."""


def version_of(server: Server) -> str | None:
    """None when there is no schema yet. Raises StorageFault."""

    async def ask(connection: Any) -> str | None:
        if await connection.fetchval("SELECT to_regclass('alembic_version')") is None:
            return None
        version: str | None = await connection.fetchval("SELECT version_num FROM alembic_version")
        return version

    return _asked(server, ask)


def counts(server: Server) -> Counts:
    async def ask(connection: Any) -> Counts:
        """An older schema has fewer tables."""
        present = [table for table in COUNTED if await connection.fetchval("SELECT to_regclass($1)", table)]
        return {table: await connection.fetchval(f"SELECT count(*) FROM {table}") for table in present}  # noqa: S608

    return _asked(server, ask)


def in_use(server: Server) -> bool:
    """A bot works on it."""
    take = f"SELECT pg_try_advisory_lock({HOUSE}, {LEADING})"
    return not _asked(server, lambda connection: connection.fetchval(take))


def begin_restoring(server: Server) -> None:
    """From here on `restores` is true, whatever becomes of this process."""
    _asked(server, lambda connection: connection.execute(f"CREATE TABLE IF NOT EXISTS {RESTORING} (begun text)"))


def end_restoring(server: Server) -> None:
    _asked(server, lambda connection: connection.execute(f"DROP TABLE IF EXISTS {RESTORING}"))


def restores(server: Server) -> bool:
    """A copy is being put in the place of what was there, or that was broken off."""
    there: bool = _asked(
        server, lambda connection: connection.fetchval("SELECT to_regclass($1) IS NOT NULL", RESTORING)
    )
    return there


def tidy(server: Server) -> None:
    """Nothing that was deleted stays in the tables' files."""
    _asked(server, lambda connection: connection.execute("VACUUM (FULL)"))


def dump(server: Server, target: Path) -> Counts:
    """A consistent copy that only its owner may read. Raises NoTool, StorageFault, FileExistsError, OSError."""
    with arriving(target) as part:
        found = counts(server)
        how = ("--format=custom", "--no-owner", "--no-privileges", "--no-password")
        try:
            _run(server, "pg_dump", *how, f"--file={part}")
            _run(None, "pg_restore", "--list", str(part))
        except Damaged as fault:
            raise StorageFault(f"{fault} Are PostgreSQL's client tools here of the server's version?") from None
    return found


def version_in(source: Path) -> str:
    """The schema of a copy. Raises NoTool, Damaged."""
    words = _run(None, "pg_restore", "--data-only", "--table=alembic_version", "--file=-", str(source)).split("\n")
    for line, following in pairwise(words):
        if line.startswith("COPY ") and "alembic_version" in line:
            return following.strip()
    raise Damaged(f"{source} is not a copy of a database of the Projektschmiede.")


def load(server: Server, source: Path) -> None:
    """All or nothing. Raises NoTool, Damaged."""
    how = ("--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error")
    _run(server, "pg_restore", "--no-password", *how, f"--dbname={_places(server)['PGDATABASE']}", str(source))


def _run(server: Server | None, tool: str, *words: str) -> str:
    program = shutil.which(tool)
    if program is None:
        raise NoTool(tool)
    places = {**os.environ, **(_places(server) if server else {})}
    done = subprocess.run([program, *words], env=places, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["no reason given"])[0]
        raise Damaged(f"{tool} could not do it ({last}).")
    return done.stdout


def _places(server: Server) -> dict[str, str]:
    parts = urlsplit(server.dsn)
    named = {"user": parts.username, "password": parts.password, "host": parts.hostname, "dbname": parts.path[1:]}
    found = {name: unquote(value) for name, value in named.items() if value}
    found |= {"port": str(parts.port)} if parts.port else {}
    found |= dict(parse_qsl(parts.query))
    return {PLACES[name]: value for name, value in found.items() if name in PLACES}


def _asked(server: Server, ask: Callable[[Any], Awaitable[Answer]]) -> Answer:
    """Not from within an event loop."""
    try:
        import asyncpg
    except ImportError:
        raise StorageFault(f"{server}: {NO_DRIVER}") from None

    async def run() -> Answer:
        connection = await asyncpg.connect(server.dsn, timeout=5)
        try:
            return await ask(connection)
        finally:
            await connection.close()

    try:
        return asyncio.run(run())
    except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError, ValueError) as fault:
        what = f"{server} cannot be used (port {server.port}: {in_words(fault)})."
        raise StorageFault(f"{what} Is it running, and is PROJEKTSCHMIEDE_DATABASE_URL right?") from None
