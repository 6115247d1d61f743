"""The door with a house behind it, and somebody standing in front."""

from dataclasses import dataclass
from typing import Any

from aiohttp import ClientResponse
from aiohttp.test_utils import TestClient
from aiohttp.web import Application, Request
from msgspec.structs import replace

from tests.runtime.web.fakes import FakeAnnouncements, FakeAnswers, FakeChats, FakeDesk, FakeHealth, FakeSessions


@dataclass
class House:
    client: TestClient[Request, Application]
    chats: FakeChats
    sessions: FakeSessions
    health: FakeHealth
    answers: FakeAnswers
    desk: FakeDesk
    announcements: FakeAnnouncements

    def comes_in(self, visitor: str = "anna") -> None:
        """`secure` cookies do not travel over the test's plain HTTP by themselves."""
        self.client.session.headers["Cookie"] = f"__Host-schmiede={self.sessions.let_in(visitor)}"

    def reads_files(self, reads: bool = True, visitor: str = "anna") -> None:
        room = self.chats.rooms[visitor]
        room.head = replace(room.head, sends_files=reads)

    def asks(self, visitor: str = "anna") -> None:
        room = self.chats.rooms[visitor]
        room.head = replace(room.head, asks_file=True)

    def may_look(self, visitor: str) -> None:
        room = self.chats.rooms[visitor]
        room.head = replace(room.head, desk=True, commands=room.head.commands | {"rundruf"})

    async def get(self, path: str, **more: Any) -> ClientResponse:
        return await self.client.get(path, allow_redirects=False, **more)

    async def post(self, path: str, data: dict[str, str] | None = None, **more: Any) -> ClientResponse:
        return await self.client.post(path, data=data, allow_redirects=False, **more)

    async def says(self, text: str, key: str = "schluessel-1", **more: Any) -> ClientResponse:
        return await self.post("/chat/sagen", {"csrf": "csrf-anna", "key": key, "text": text}, **more)
