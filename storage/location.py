"""Where the data is: in a file, or on a server."""

from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

USUAL_PORT = 5432


class Server(Struct, frozen=True):
    """A PostgreSQL database by its address. Shown without the name and password that may stand in it."""

    dsn: str

    def __repr__(self) -> str:
        parts = urlsplit(self.dsn)
        return f"PostgreSQL at {parts.hostname or 'this machine'}{parts.path}"

    @property
    def port(self) -> int:
        return urlsplit(self.dsn).port or USUAL_PORT


Where = Path | Server
