"""Files that go to many, on their way to Telegram: uploaded once, and taken as they come."""

import asyncio
from io import BytesIO
from typing import Any

import pytest
from msgspec.structs import replace
from PIL import Image
from telegram.error import TelegramError

from bot.domain.enclosure import Enclosure, EnclosureKind
from bot.runtime.outbox.results import Delivered, NotSent, Postponed, Rejected, Result, Unreachable
from bot.runtime.rendering.enclosed import as_caption, with_words
from bot.runtime.rendering.payload import Payload
from bot.runtime.rendering.split_html import visible_length
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.enclosing import Enclosing, WithContent
from bot.runtime.telegram.verdict import verdict
from storage.trouble import Trouble
from tests.kit.telegram import TelegramPerson, World, bad_request
from tests.kit.telegram.request import OfflineRequest


def png(width: int = 8, height: int = 8) -> bytes:
    file = BytesIO()
    Image.new("RGB", (width, height)).save(file, "PNG")
    return file.getvalue()


PHOTO = Enclosure("p", EnclosureKind.PHOTO, "bild.png", "image/png")
FILM = Enclosure("v", EnclosureKind.VIDEO, "film.mp4", "video/mp4")
PAPER = Enclosure("d", EnclosureKind.DOCUMENT, "Plan.pdf", "application/pdf")
SONG = Enclosure("a", EnclosureKind.AUDIO, "lied.mp3", "audio/mpeg")
LOOP = Enclosure("g", EnclosureKind.ANIMATION, "loop.mp4", "video/mp4")
VOICE = Enclosure("o", EnclosureKind.VOICE, "ton.ogg", "audio/ogg")
WORDS = Payload("<b>Dazu</b>", buttons=[[{"text": "Gelesen", "data": "h"}]])
BUTTONS = [[{"text": "Gelesen", "data": "h"}]]


class Shelf:
    """Where the contents lie."""

    def __init__(self) -> None:
        self.content = {one.id: png() if one is PHOTO else b"abc" for one in (PHOTO, FILM, PAPER, SONG, LOOP, VOICE)}
        self.known = {one.id: one for one in (PHOTO, FILM, PAPER, SONG, LOOP, VOICE)}
        self.asked: list[str] = []
        self.trouble = False

    async def look_up(self, id: str) -> WithContent | None:
        self.asked.append(id)
        if self.trouble:
            raise Trouble("disk")
        return (self.known[id], self.content[id]) if id in self.known else None


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def enclosing(world: World, shelf: Shelf) -> Enclosing:
    bot = HouseBot(world.token, request=OfflineRequest(world), get_updates_request=OfflineRequest(world))
    return Enclosing(bot, shelf.look_up)


@pytest.fixture
def anna(world: World) -> TelegramPerson:
    person = world.person("Anna")
    world.say(person, "/start")
    return person


async def sends(enclosing: Enclosing, to: TelegramPerson, payload: Payload) -> Result:
    try:
        return await enclosing.send(str(to.id), payload)
    except TelegramError as fault:
        return verdict(fault)


@pytest.mark.parametrize("one", [PHOTO, FILM, PAPER, SONG, LOOP, VOICE], ids=lambda one: str(one.kind))
async def test_each_kind_carries_words_and_goes_by_its_id_the_second_time(
    enclosing: Enclosing, world: World, anna: TelegramPerson, shelf: Shelf, one: Enclosure
) -> None:
    [payload] = with_words((one,), [WORDS])
    first = await sends(enclosing, anna, payload)
    second = await sends(enclosing, anna, payload)
    assert isinstance(first, Delivered)
    assert isinstance(second, Delivered)
    assert (len(world.state.files), shelf.asked, second.media) == (1, [one.id], {})
    [(kind, media)] = first.media.values()
    assert (kind, media in world.state.files) == (one.kind, True)
    assert [(shown.text, shown.labels()) for shown in world.chat(anna)] == [("Dazu", ["Gelesen"])] * 2
    [known] = with_words((replace(one, media=media),), [WORDS])
    assert isinstance(await Enclosing(enclosing.bot, shelf.look_up).send(str(anna.id), known), Delivered)
    assert shelf.asked == [one.id], "what the message names needs no looking up"


async def test_who_comes_meanwhile_waits_for_the_upload(
    enclosing: Enclosing, world: World, anna: TelegramPerson
) -> None:
    berta = world.person("Berta")
    world.say(berta, "/start")
    world.weather.latency = 0.01
    [payload] = with_words((PHOTO,), [WORDS])
    first, second = await asyncio.gather(sends(enclosing, anna, payload), sends(enclosing, berta, payload))
    assert isinstance(first, Delivered)
    assert isinstance(second, Postponed)
    assert isinstance(await sends(enclosing, berta, payload), Delivered)
    assert len(world.state.files) == 1


async def test_an_upload_that_fails_is_tried_by_the_next(
    enclosing: Enclosing, world: World, anna: TelegramPerson
) -> None:
    [payload] = with_words((PHOTO,), [WORDS])
    world.weather.refuse("sendPhoto")
    assert isinstance(await sends(enclosing, anna, payload), NotSent)
    world.block(anna)
    assert isinstance(await sends(enclosing, anna, payload), Unreachable)
    world.unblock(anna)
    assert isinstance(await sends(enclosing, anna, payload), Delivered)


async def test_what_telegram_does_not_take_as_a_picture_goes_as_a_document(
    enclosing: Enclosing, world: World, anna: TelegramPerson, shelf: Shelf
) -> None:
    shelf.content["p"] = png(2100, 10)
    [payload] = with_words((PHOTO,), [WORDS])
    result = await sends(enclosing, anna, payload)
    assert isinstance(result, Delivered)
    assert [kind for kind, _ in result.media.values()] == ["document"]
    assert isinstance(await sends(enclosing, anna, payload), Delivered)
    assert [bool(shown.document) for shown in world.chat(anna)] == [True, True]


async def test_albums(enclosing: Enclosing, world: World, anna: TelegramPerson) -> None:
    enclosed = (PHOTO, PAPER, FILM, replace(PAPER, id="d"), VOICE)
    payloads = with_words(enclosed, [replace(WORDS, protected=True)])
    assert [payload.kind for payload in payloads] == ["album", "album", "voice", "text"]
    for payload in payloads[:3]:
        assert isinstance(await sends(enclosing, anna, payload), Delivered)
    assert len(world.chat(anna)) == 5
    assert all(shown.protected and not shown.buttons for shown in world.chat(anna))
    assert len(world.state.files) == 5, "one that stands twice in an album is uploaded twice"
    assert isinstance(await sends(enclosing, anna, payloads[0]), Delivered)
    assert len(world.state.files) == 5


async def test_broken_tags_arrive_as_plain_words(enclosing: Enclosing, world: World, anna: TelegramPerson) -> None:
    [payload] = with_words((PHOTO,), [replace(WORDS, text="<b>offen")])
    assert isinstance(await sends(enclosing, anna, payload), Delivered)
    assert world.chat(anna)[0].text == "offen"


@pytest.mark.parametrize("way, result", [("gone", Rejected), ("emptied", Rejected), ("trouble", NotSent)])
async def test_what_is_not_there(
    enclosing: Enclosing, anna: TelegramPerson, shelf: Shelf, way: str, result: type[Result]
) -> None:
    if way == "gone":
        del shelf.known["p"]
    shelf.content["p"] = b""
    shelf.trouble = way == "trouble"
    [payload] = with_words((PHOTO,), [WORDS])
    assert isinstance(await sends(enclosing, anna, payload), result)
    shelf.known["p"], shelf.content["p"], shelf.trouble = PHOTO, png(), False
    assert isinstance(await sends(enclosing, anna, payload), Delivered)


async def test_a_refusal_that_is_not_about_the_picture_is_one(
    enclosing: Enclosing, world: World, anna: TelegramPerson
) -> None:
    world.weather.fail(bad_request("not enough rights to send"), "sendPhoto")
    assert isinstance(await sends(enclosing, anna, with_words((PHOTO,), [WORDS])[0]), Rejected)
    assert world.chat(anna) == []


@pytest.mark.parametrize("length, kinds", [(1024, ["photo"]), (1025, ["photo", "text"])])
def test_a_caption_has_1024_characters(length: int, kinds: list[str]) -> None:
    payloads = with_words((PHOTO,), [Payload("x" * (length - 1) + "&amp;", buttons=BUTTONS)])
    assert [payload.kind for payload in payloads] == kinds
    assert [bool(payload.buttons) for payload in payloads] == [False] * (len(kinds) - 1) + [True]


@pytest.mark.parametrize("texts, count", [(["kurz"], 1), (["wort " * 300], 2), (["wort " * 800, "Rest"], 5)])
def test_longer_words_below_a_picture_go_on_below_it(texts: list[str], count: int) -> None:
    words: list[Any] = [Payload(text, protected=True) for text in texts[:-1]]
    made = as_caption([*words, Payload(texts[-1], buttons=BUTTONS, protected=True)])
    assert [payload.kind for payload in made] == ["caption", *["text"] * (len(made) - 1)]
    assert [bool(payload.buttons) for payload in made] == [False] * (len(made) - 1) + [True]
    assert all(payload.protected for payload in made)
    assert len(made) == count
    assert all(visible_length(payload.text) <= 1024 for payload in made)
