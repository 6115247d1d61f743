"""Several machines on one PostgreSQL database, behind a load balancer of a few lines."""

import asyncio
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError

import asyncpg

from storage.location import Server
from tests.faults.rig import NO_PROXY, Bot, Ledger, Telegram, answers, eventually, people, seed
from tests.kit.ports import free_port

SECRET = "X-Telegram-Bot-Api-Secret-Token"


@dataclass
class Machine(Bot):
    """One process of its own folder and address; the data is on the server."""

    server: Server = field(default_factory=lambda: Server(""))
    address: str = ""

    def is_up(self) -> None:
        eventually(lambda: answers(f"http://{self.address}/readyz"), what="ready")

    def rows(self, query: str, *_given: Any) -> list[dict[str, Any]]:
        return asyncio.run(_rows(self.server, query))

    def is_whole(self) -> bool:
        return True


async def _rows(server: Server, query: str) -> list[dict[str, Any]]:
    connection = await asyncpg.connect(server.dsn)
    try:
        return [dict(row) for row in await connection.fetch(query)]
    finally:
        await connection.close()


class Balancer:
    """Gives each request to the next machine; when that one does not answer, to another."""

    def __init__(self) -> None:
        self.machines: list[Machine] = []
        self._turns = count()
        self._web = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._web.serve_forever, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._web.server_port}"

    def close(self) -> None:
        self._web.shutdown()
        self._web.server_close()
        self._thread.join()

    def forward(self, path: str, body: bytes, secret: str) -> int:
        first, number = next(self._turns), len(self.machines)
        for place in range(number):
            machine = self.machines[(first + place) % number]
            request = urllib.request.Request(f"http://{machine.address}{path}", body, {SECRET: secret})
            try:
                with NO_PROXY.open(request, timeout=10) as response:
                    return int(response.status)
            except HTTPError as refusal:
                return refusal.code
            except (URLError, OSError):
                continue
        return 502

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        balancer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                self.send_response(balancer.forward(self.path, body, self.headers.get(SECRET, "")))
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                """Nobody wants to read it."""

        return Handler


@contextmanager
def machines(folder: Path, server: Server, persons: int, number: int = 2) -> Iterator[tuple[list[Machine], Ledger]]:
    """Seeded and running; ended in any case."""
    telegram, balancer = Telegram.starts(), Balancer()
    made = [_machine(folder / f"machine{n}", telegram, server, balancer.address) for n in range(number)]
    balancer.machines = made
    try:
        (folder / "seed.toml").write_text(seed(people(persons)), encoding="utf-8")
        seeded = made[0].command("seed", str(folder / "seed.toml"), "--rehearsal")
        assert seeded.returncode == 0, seeded.stderr
        for person in people(persons):
            telegram.order("person", id=person, first_name=f"P{person}")
        for machine in made:
            machine.starts()
        for machine in made:
            machine.is_up()
        yield made, Ledger(made[0])
    finally:
        for machine in made:
            if machine.process and machine.process.poll() is None:
                machine.kill()
        balancer.close()
        telegram.stops()


def _machine(folder: Path, telegram: Telegram, server: Server, public: str) -> Machine:
    folder.mkdir()
    address = f"127.0.0.1:{free_port()}"
    more = {"DATABASE_URL": server.dsn, "WEB_ADDRESS": address, "WEBHOOK_URL": public, "LOG": "info"}
    return Machine(telegram, folder / "data", more, server=server, address=address)


def leader(among: list[Machine]) -> Machine:
    """Whose log told last that it leads."""
    for machine in among:
        with suppress(OSError):
            if machine.process and machine.process.poll() is None and "leads" in machine.log.read_text("utf-8"):
                return machine
    raise AssertionError("nobody leads")
