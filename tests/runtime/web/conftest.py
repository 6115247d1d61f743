from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.demo.web import Demo
from bot.runtime.web.app import build
from bot.runtime.web.side_pages.side_pages import SidePages
from tests.runtime.web.fakes import (
    RENDERER,
    FakeAnnouncements,
    FakeAnswers,
    FakeChats,
    FakeDesk,
    FakeHealth,
    FakeRehearsal,
    FakeSessions,
    words,
)
from tests.runtime.web.house import House


@pytest.fixture
async def house() -> AsyncIterator[House]:
    chats, sessions, answers, health, desk = FakeChats(), FakeSessions(), FakeAnswers(), FakeHealth(), FakeDesk()
    announcements = FakeAnnouncements()
    app = build(
        chats,
        sessions,
        answers,
        words=words,
        secure=True,
        public_url="https://schmiede.example",
        beside=SidePages(desk, announcements, chats.finance, RENDERER),
        health=health,
        beat=lambda: 0.0,
        annex=Demo(FakeRehearsal(chats)),
    )
    async with TestClient(TestServer(app)) as client:
        yield House(client, chats, sessions, health, answers, desk, announcements)
