"""What an answer of Telegram says about the fate of a message: the whole table of R8 to R13."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec.structs import replace
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.domain.messages import Act, Attachment, Card, Outgoing, Priority
from bot.runtime.outbox.results import Delivered, Lost, Moved, NotSent, Rejected, Result, Slower, Unreachable
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.deliver import Courier
from bot.runtime.telegram.enclosing import Enclosing, WithContent
from bot.runtime.telegram.transport import AnswerLost, NoConnection
from bot.runtime.telegram.verdict import verdict
from tests.kit.telegram import ApiError, World, bad_gateway, bad_request, unauthorized
from tests.kit.telegram.request import OfflineRequest
from tests.kit.telegram.values import TelegramPerson


def caused(fault: TelegramError, by: BaseException) -> TelegramError:
    fault.__cause__ = by
    return fault


@pytest.mark.parametrize(
    "fault, result",
    [
        (NoConnection("x"), NotSent),
        (InvalidToken("x"), NotSent),
        (NetworkError("Bad Gateway"), NotSent),
        (NetworkError("Internal Server Error (500)"), NotSent),
        (caused(NetworkError("Bad Gateway (502). Parsing failed"), AnswerLost("no JSON")), NotSent),
        (NetworkError("Gateway Timeout (504)"), Lost),
        (AnswerLost("x"), Lost),
        (caused(NetworkError("Unknown error in HTTP implementation"), OSError()), Lost),
        (RetryAfter(7), Slower),
        (Forbidden("bot was blocked by the user"), Unreachable),
        (Forbidden("user is deactivated"), Unreachable),
        (BadRequest("Chat not found"), Unreachable),
        (BadRequest("Message is too long"), Rejected),
        (ChatMigrated(-1009), Moved),
    ],
)
def test_verdict(fault: TelegramError, result: type[Result]) -> None:
    assert isinstance(verdict(fault), result)


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
async def courier(world: World) -> Courier:
    bot = HouseBot(world.token, request=OfflineRequest(world, 0.1), get_updates_request=OfflineRequest(world))
    return Courier(bot, Enclosing(bot, nothing), ("map",))


@pytest.fixture
def anna(world: World) -> TelegramPerson:
    person = world.person("Anna")
    world.say(person, "/start")
    return person


async def nothing(_id: str) -> WithContent | None:
    return None


def text(anna: TelegramPerson, words: str = "Hallo", **more: Any) -> Outgoing:
    payload = json.dumps({"kind": "text", "text": words, "buttons": [[{"text": "Weiter", "data": "h"}]]})
    at = datetime(2027, 3, 10, tzinfo=UTC)
    new = Outgoing("m", "m", None, "telegram", str(anna.id), Priority.REPLY, Act.SEND, "", payload, at)
    return replace(new, **more)


async def test_a_message_with_buttons(courier: Courier, world: World, anna: TelegramPerson) -> None:
    result = await courier.deliver(text(anna), (), None)
    [shown] = world.chat(anna)
    assert result == Delivered(str(shown.id))
    assert [button.text for row in shown.buttons for button in row] == ["Weiter"]


@pytest.mark.parametrize("words", ["<b>offen", "</i>zu", "<unbekannt>x</unbekannt>", "a < b"])
async def test_broken_tags_arrive_as_plain_text(
    courier: Courier, world: World, anna: TelegramPerson, words: str
) -> None:
    assert isinstance(await courier.deliver(text(anna, words), (), None), Delivered)
    assert len(world.chat(anna)) == 1


async def test_an_address_that_telegram_dislikes_stands_in_the_text(
    courier: Courier, world: World, anna: TelegramPerson
) -> None:
    row = [{"text": "Öffnen", "url": "http://localhost:8080/t?a=1&b=2"}, {"text": "Weiter", "data": "h"}]
    payload = json.dumps({"kind": "text", "text": "<b>Hallo</b>", "buttons": [row]})
    world.weather.fail(bad_request("inline keyboard button URL 'http://localhost:8080' is invalid: Wrong HTTP URL"))
    assert isinstance(await courier.deliver(text(anna, payload=payload), (), None), Delivered)
    [shown] = world.chat(anna)
    assert shown.text == "Hallo\n\nÖffnen: http://localhost:8080/t?a=1&b=2"
    assert [button.text for row in shown.buttons for button in row] == ["Weiter"]


@pytest.mark.parametrize(
    "weather, result",
    [
        (lambda w: w.refuse(), NotSent),
        (lambda w: w.fail(bad_gateway()), NotSent),
        (lambda w: w.garbage(status=502), NotSent),
        (lambda w: w.fail(unauthorized()), NotSent),
        (lambda w: w.reset(after=True), Lost),
        (lambda w: w.hang(after=True), Lost),
        (lambda w: w.garbage(), Lost),
        (lambda w: w.garbage(body=b'{"ok": true}'), Lost),
        (lambda w: w.fail(ApiError(504, "Gateway Timeout")), Lost),
        (lambda w: w.flood(4), Slower),
        (lambda w: w.fail(bad_request("message is too long")), Rejected),
    ],
)
async def test_bad_weather(
    courier: Courier, world: World, anna: TelegramPerson, weather: Any, result: type[Result]
) -> None:
    weather(world.weather)
    try:
        found: Result = await courier.deliver(text(anna), (), None)
    except KeyError as fault:  # the sender takes whatever is raised for a lost answer
        found = Lost(str(fault))
    assert isinstance(found, result)


class TestEditing:
    async def test_in_its_place(self, courier: Courier, world: World, anna: TelegramPerson) -> None:
        await courier.deliver(text(anna), (), None)
        [shown] = world.chat(anna)
        edit = text(anna, "Neu", act=Act.EDIT, message=str(shown.id))
        assert await courier.deliver(edit, (), None) == Delivered(str(shown.id))
        assert [message.text for message in world.chat(anna)] == ["Neu"]
        assert await courier.deliver(edit, (), None) == Delivered(str(shown.id))

    async def test_what_cannot_be_edited_is_said_anew(
        self, courier: Courier, world: World, anna: TelegramPerson
    ) -> None:
        result = await courier.deliver(text(anna, "Neu", act=Act.EDIT, message="999"), (), None)
        [shown] = world.chat(anna)
        assert result == Delivered(str(shown.id))

    async def test_a_card_that_is_not_there_needs_no_renewal(self, courier: Courier, anna: TelegramPerson) -> None:
        assert await courier.deliver(text(anna, act=Act.REFRESH, card="map"), (), None) == Delivered("")


def pinned(world: World, person: TelegramPerson) -> list[int]:
    return [message.id for message in world.chat(person) if message.pinned]


class TestCards:
    async def test_the_new_one_is_pinned_and_the_old_one_rests(
        self, courier: Courier, world: World, anna: TelegramPerson
    ) -> None:
        card = text(anna, act=Act.CARD, card="map")
        await courier.deliver(card, (), None)
        [old] = world.chat(anna)
        await courier.deliver(card, (), Card("t1", "map", "m", str(old.id)))
        old, new = world.chat(anna)
        assert not old.buttons
        assert new.buttons
        assert pinned(world, anna) == [new.id]

    async def test_a_card_that_only_passes_is_not_pinned(
        self, courier: Courier, world: World, anna: TelegramPerson
    ) -> None:
        card = text(anna, act=Act.CARD, card="answer")
        await courier.deliver(card, (), None)
        [old] = world.chat(anna)
        await courier.deliver(card, (), Card("t1", "answer", "m", str(old.id)))
        old, _new = world.chat(anna)
        assert not old.buttons
        assert pinned(world, anna) == []

    async def test_pins_are_a_courtesy(self, courier: Courier, world: World, anna: TelegramPerson) -> None:
        world.weather.fail(bad_request("not enough rights"), "pinChatMessage")
        assert isinstance(await courier.deliver(text(anna, act=Act.CARD, card="map"), (), None), Delivered)

    async def test_but_a_request_to_slow_down_is_heard(
        self, courier: Courier, world: World, anna: TelegramPerson
    ) -> None:
        world.weather.flood(6, "pinChatMessage")
        result = await courier.deliver(text(anna, act=Act.CARD, card="map"), (), None)
        assert isinstance(result, Delivered)
        assert result.pause == 6


async def test_files(courier: Courier, world: World, anna: TelegramPerson) -> None:
    payload = json.dumps({"kind": "document", "text": "", "buttons": []})
    file = Attachment("f", "Skizze.docx", "application/octet-stream", 3, b"abc")
    assert isinstance(await courier.deliver(text(anna, payload=payload), [file], None), Delivered)
    [shown] = world.chat(anna)
    assert shown.document
    assert shown.document.name == "Skizze.docx"
