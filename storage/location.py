"""Where the data is: in a file, or on a server."""

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

USUAL_PORT = 5432


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL database by its address. Shown without the name and password that may stand in it."""

    dsn: str = field(repr=False)

    def __str__(self) -> str:
        parts = urlsplit(self.dsn)
        return f"PostgreSQL at {parts.hostname or 'this machine'}{parts.path}"

    @property
    def port(self) -> int:
        return urlsplit(self.dsn).port or USUAL_PORT


Where = Path | Server
