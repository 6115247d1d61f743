"""Whatever fails, and whatever words the failure carries: the log, the figures and the error pages know none of them.

The words of people, their names and numbers, the names of associations and the token go with every fault.
"""

import io
from collections.abc import Iterator
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.runtime.rendering.render import Renderer
from bot.runtime.web.chats import WebChats
from bot.runtime.web.contract import Caller
from bot.runtime.web.cookies import HOST_ONLY, SESSION
from storage.dialogs import Dialogs
from storage.inbox import Inbox
from storage.outbox import Outbox
from storage.reminders import Reminders
from tests.kit.house import StoryHouse
from tests.kit.listening import heard
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.sql import ask
from tests.kit.telegram.errors import bad_request, forbidden

WORD, NAME, GROUP, NUMBER = "Kanarienwort", "Kanarienname", "Kanarienverein", "+49 170 5550123"
SAID = f"{WORD} von {NAME}, {NUMBER}, für {GROUP}"


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    with heard() as stream:
        yield stream


@pytest.fixture
async def anna(house: StoryHouse) -> OnTelegram:
    town = await a_town(house, GROUP)
    return await a_member(house, town, NAME)


def silent(house: StoryHouse, anna: OnTelegram, *heard: str) -> None:
    for canary in (WORD, NAME, GROUP, "5550123", house.world.token, str(anna.them.id)):
        for words in heard:
            assert canary not in words, words[max(0, words.index(canary) - 300) :][:600]


def telling(house: StoryHouse) -> Any:
    """Instead of some method: an error with all that it knew."""

    def fails(*given: Any, **_more: Any) -> None:
        raise ValueError(f"{SAID} https://api.telegram.org/bot{house.world.token}/getMe {given!r}")

    return fails


@pytest.mark.parametrize(
    "of, method",
    [(Dialogs, "get"), (Outbox, "put_as"), (Inbox, "finish"), (Reminders, "due"), (Renderer, "_telegram")],
    ids=["reading", "writing", "intake", "tick", "words"],
)
async def test_a_fault_in_the_house(
    house: StoryHouse, anna: OnTelegram, log: io.StringIO, monkeypatch: pytest.MonkeyPatch, of: type, method: str
) -> None:
    monkeypatch.setattr(of, method, telling(house))
    await anna.says(SAID)
    house.clock.forward(days=1)
    await anna.waits()
    assert "ValueError at" in log.getvalue()
    silent(house, anna, log.getvalue(), house.app.health.metrics().decode())


async def test_a_database_that_repeats_what_it_was_given(house: StoryHouse, anna: OnTelegram, log: io.StringIO) -> None:
    async with house.database.work() as work:
        await ask(work, f"CREATE TRIGGER told BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT, '{SAID}'); END")
        await work.commit()
    await anna.says(SAID)
    assert "IntegrityError at" in log.getvalue()
    silent(house, anna, log.getvalue())


REASONS = (
    bad_request(f'can\'t parse entities: Unsupported start tag "{WORD}" at byte offset 5'),
    bad_request(f"inline keyboard button URL 'https://schmiede.example/{NAME}' is invalid: Wrong HTTP URL"),
    bad_request(f"wrong type of the web page content ('{GROUP} \"{WORD}\"')"),
    forbidden(f'bot can\'t send messages to "{NAME}"'),
)


@pytest.mark.parametrize("reason", REASONS, ids=lambda reason: reason.description[:40])
async def test_telegram_quotes_what_it_does_not_like(
    house: StoryHouse, anna: OnTelegram, log: io.StringIO, reason: Any
) -> None:
    house.world.weather.fail(reason, chat=anna.them.id, times=3)
    await anna.says(SAID)
    house.world.weather.garbage(chat=anna.them.id, body=SAID.encode())
    await anna.says(SAID)
    house.clock.forward(minutes=9)
    await anna.waits()
    async with house.database.work() as work:
        faults = str(await ask(work, "SELECT fault FROM outbox"))
    silent(house, anna, log.getvalue(), faults)


async def test_updates_and_files_that_nobody_can_read(house: StoryHouse, anna: OnTelegram, log: io.StringIO) -> None:
    somebody = {"id": anna.them.id, "is_bot": False, "first_name": NAME}
    chat = {"id": anna.them.id, "type": "private", "first_name": NAME}
    for number, text in enumerate((5, [SAID], {"text": SAID}, None)):
        message = {"message_id": number, "date": 1, "chat": chat, "from": somebody, "text": text, "caption": SAID}
        house.world.raw({"update_id": 900_000 + number, "message": message})
    await anna.waits()
    for name, content in ((f"{WORD}.ics", SAID), (f"{WORD}.xlsx", "PK\x03\x04" + SAID), (f"{NAME}.pdf", "%PDF" + SAID)):
        await anna.sends("document", file_name=name, data=content.encode())
    assert "Poison" in log.getvalue() or "dead_letter" in log.getvalue()
    silent(house, anna, log.getvalue())


async def test_an_error_page(
    house: StoryHouse, anna: OnTelegram, log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    await anna.says("/web")
    cookie = await house.app.sessions.enter(anna.last.text.split("/tuer/")[1].split()[0], Caller("10.0.0.1"))
    monkeypatch.setattr(WebChats, "history", telling(house))
    monkeypatch.setattr(WebChats, "said", telling(house))
    async with TestClient(TestServer(house.app.web())) as client:
        cookies = {f"{HOST_ONLY}{SESSION}": str(cookie)}
        answers = [await client.get("/chat", cookies=cookies), await client.get(f"/tuer/{WORD}?x={SAID}")]
        pages = [await answer.text() for answer in answers]
    assert answers[0].status == 500
    assert "web_page_failed" in log.getvalue()
    assert str(cookie) not in log.getvalue()
    silent(house, anna, log.getvalue(), pages[0], *(str(answer.headers) for answer in answers))
