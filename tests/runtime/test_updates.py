"""What an update of Telegram is for us, read from raw JSON; the library's own objects are the second opinion."""

import json
from typing import Any

import pytest
from telegram import Bot, Update

from bot.domain.dates.file import Lack, Upload
from bot.domain.messages import Received
from bot.domain.people import Channel
from bot.runtime.inputs import Commanded, Event, Input, Left, Reacted, Said, Sent, Tapped
from bot.runtime.intake.door import Poison
from bot.runtime.process.supervisor import Nursery
from bot.runtime.rendering.texts import Texts
from bot.runtime.telegram.bot import HouseBot
from bot.runtime.telegram.door import Groups, TelegramDoor
from bot.runtime.telegram.updates import read
from tests.kit.clock import StoryClock
from tests.kit.telegram import World
from tests.kit.telegram.request import OfflineRequest

ANNA = {"id": 7, "is_bot": False, "first_name": "Anna", "last_name": "Brücke", "language_code": "de"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Anna"}
GROUP = {"id": -70, "type": "supergroup", "title": "Betrieb"}
THUMB = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}


def said(**more: Any) -> dict[str, Any]:
    return {"update_id": 3, "message": message(**more)}


def message(**more: Any) -> dict[str, Any]:
    return {"message_id": 12, "date": 1_800_000_000, "chat": PRIVATE, "from": ANNA, **more}


def edited(**more: Any) -> dict[str, Any]:
    return {"update_id": 3, "edited_message": message(edit_date=1_800_000_100, **more)}


def tap(**more: Any) -> dict[str, Any]:
    under = {"message_id": 4, "date": 1_800_000_000, "chat": PRIVATE}
    return {"update_id": 3, "callback_query": {"id": "q", "from": ANNA, "chat_instance": "c", "message": under, **more}}


def membership(status: str, chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    us = {"user": {"id": 1, "is_bot": True, "first_name": "Bot"}, "status": status, "until_date": 0}
    change = {"chat": chat, "from": ANNA, "date": 1, "old_chat_member": us, "new_chat_member": us}
    return {"update_id": 3, "my_chat_member": change}


def link(word: str, url: str, offset: int) -> dict[str, Any]:
    return {"type": "text_link", "offset": offset, "length": len(word), "url": url}


def reaction(new: list[dict[str, Any]], chat: dict[str, Any] = PRIVATE) -> dict[str, Any]:
    change = {"chat": chat, "message_id": 4, "user": ANNA, "date": 1, "old_reaction": [], "new_reaction": new}
    return {"update_id": 3, "message_reaction": change}


FILM = {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}
BOLD = {"type": "bold", "offset": 0, "length": 4}
DOCUMENT = {"file_id": "f", "file_unique_id": "u"}
UNDERSTOOD: list[tuple[dict[str, Any], Input]] = [
    (said(text="Hallo"), Said("Hallo", "12")),
    (said(text=""), Said("", "12")),
    (said(text="Ja", reply_to_message=message(message_id=9)), Said("Ja", "12", "9")),
    (said(text="/Schritt@schmiede_bot  zwei"), Commanded("schritt", "zwei", "12")),
    (
        said(text="🙂 hier", entities=[link("hier", "https://a.de", 3)]),
        Said(
            "🙂 hier (https://a.de)", "12", hints=(("link", "https://a.de"),), html='🙂 <a href="https://a.de">hier</a>'
        ),
    ),
    (said(text="sehr", entities=[BOLD]), Said("sehr", "12", html="<b>sehr</b>")),
    (edited(text="sehr", entities=[BOLD]), Said("sehr", "12", edited=True, html="<b>sehr</b>")),
    (
        said(photo=[THUMB], caption="sehr", caption_entities=[BOLD], media_group_id="77"),
        Sent("photo", text="sehr", media="photo:f", html="<b>sehr</b>", message="12", group="77"),
    ),
    (
        edited(photo=[THUMB], caption="sehr", caption_entities=[BOLD]),
        Said("sehr", "12", edited=True, html="<b>sehr</b>"),
    ),
    (
        said(animation=FILM, document={**DOCUMENT, "file_name": "a.mp4"}),
        Sent("file", Upload("a.mp4", lack=Lack.UNREADABLE), media="animation:f"),
    ),
    (reaction(new=[{"type": "emoji", "emoji": "👍"}]), Reacted("4", "👍")),
    (reaction(new=[{"type": "custom_emoji", "custom_emoji_id": "1"}]), Reacted("4")),
    (reaction(new=[]), Reacted("4")),
    (
        said(video=FILM, caption="x"),
        Sent("video", text="x", media="video:f", message="12"),
    ),
    (edited(text="Hallo du"), Said("Hallo du", "12", edited=True)),
    (edited(photo=[THUMB], caption="Neu"), Said("Neu", "12", edited=True)),
    (edited(document={**DOCUMENT, "file_name": "a.pdf"}), Said("", "12", edited=True)),
    (tap(data="hm"), Tapped("hm", "4")),
    (tap(game_short_name="x"), Tapped("", "4")),
    (tap(data="hm", message={"message_id": 4, "date": 0, "chat": PRIVATE}), Tapped("hm", "4")),
    (membership("kicked"), Left(gone=True)),
    (membership("member"), Left(gone=False)),
    (
        said(photo=[THUMB], caption="Das sind wir"),
        Sent("photo", text="Das sind wir", media=f"photo:{THUMB['file_id']}", message="12"),
    ),
    (said(document={**DOCUMENT, "file_name": "termine.ics"}), Sent("file", Upload("termine.ics"), media="document:f")),
    (
        said(document={**DOCUMENT, "mime_type": "text/calendar"}),
        Sent("file", Upload("kalender.ics"), media="document:f"),
    ),
    (
        said(document={**DOCUMENT, "file_name": "a.exe"}),
        Sent("file", Upload("a.exe", lack=Lack.UNREADABLE), media="document:f"),
    ),
    (said(dice={"emoji": "🎲", "value": 3}), Sent("dice")),
    (said(story={"chat": PRIVATE, "id": 1}), Sent("other", beside=("story",))),
]
NOTHING = [
    said(pinned_message=message()),
    said(photo=[], new_chat_title="x"),
    said(text="Hallo", chat=GROUP),
    edited(location={"longitude": 1.0, "latitude": 2.0}),
    membership("member", GROUP),
    reaction([], GROUP),
    {"update_id": 3, "callback_query": {"id": "q", "from": ANNA, "chat_instance": "c", "data": "x"}},
    {"update_id": 3, "channel_post": {**message(text="Hallo"), "chat": {**GROUP, "type": "channel"}}},
    {"update_id": 3},
]


@pytest.mark.parametrize("update, wanted", UNDERSTOOD)
def test_what_is_understood(update: dict[str, Any], wanted: Input) -> None:
    assert read(update) == Event(Channel.TELEGRAM, "3", "7", wanted, "Anna Brücke", "de")


@pytest.mark.parametrize("update", NOTHING)
def test_what_does_not_concern_us(update: dict[str, Any]) -> None:
    assert read(update) is None


@pytest.mark.parametrize("update", [update for update, _ in UNDERSTOOD] + NOTHING)
def test_the_library_sees_the_same_person_in_the_same_chat(update: dict[str, Any]) -> None:
    theirs, ours = Update.de_json(update, Bot("1:x")), read(update)
    user, chat, sent = theirs.effective_user, theirs.effective_chat, theirs.effective_message
    if ours is None:
        assert chat is None or chat.type != "private" or (sent and sent.text is None)
        return
    assert user
    assert chat
    assert (ours.external, ours.name, ours.language) == (str(chat.id), user.full_name, user.language_code)


def test_somebody_may_have_no_family_name_and_no_language() -> None:
    event = read(said(text="x", **{"from": {"id": 7, "is_bot": False, "first_name": "Anna"}}))
    assert event
    assert (event.name, event.language) == ("Anna", "")


class Threshold:
    """The Telegram door before a world without a house behind it."""

    def __init__(self, texts: Texts) -> None:
        self.world, self.nursery = World(), Nursery(StoryClock())
        self.bot = HouseBot(self.world.token, request=OfflineRequest(self.world), get_updates_request=None)
        self.handled: list[Event] = []
        self.finished: list[str] = []
        groups = Groups(self.bot, texts, alert_chat="")
        self.door = TelegramDoor(self.bot, self.nursery, groups, self.handle, self.finish, self.reads_files_of)

    async def takes(self, update: Any) -> None:
        await self.door.take(received(update))
        while self.nursery._tasks:
            await self.nursery.clock.sleep(0)

    async def handle(self, _received: Received, event: Event) -> None:
        self.handled.append(event)

    async def finish(self, received: Received) -> None:
        self.finished.append(received.update_id)

    async def reads_files_of(self, _event: Event) -> bool:
        return False

    @property
    def asked(self) -> list[str]:
        return [call.method for call in self.world.calls]


def received(update: Any) -> Received:
    return Received("telegram", "3", "telegram:7", json.dumps(update), StoryClock().now())


@pytest.fixture
def threshold(texts: Texts) -> Threshold:
    return Threshold(texts)


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 3, "message": 5},
        {"update_id": 3, "message": {}},
        said(text=5),
        said(text="x", entities=[{}]),
        said(text="x", chat="private"),
        {"update_id": 3, "message": {**message(text="x"), "from": {"id": 7}}},
        tap(message={"chat": PRIVATE}),
        {"update_id": 3, "my_chat_member": {"chat": PRIVATE, "from": ANNA}},
        [1, 2],
        "rubbish",
        None,
    ],
)
async def test_what_has_another_shape_than_promised_is_poison(threshold: Threshold, update: Any) -> None:
    with pytest.raises(Poison):
        await threshold.takes(update)
    assert threshold.door.event(received(update)) is None
    assert threshold.handled == []


async def test_a_tap_is_answered_at_once_and_handled(threshold: Threshold) -> None:
    await threshold.takes(tap(data="hm"))
    assert [event.input for event in threshold.handled] == [Tapped("hm", "4")]
    assert threshold.asked == ["answerCallbackQuery"]
    assert threshold.finished == []


async def test_what_does_not_concern_us_is_done_without_a_word(threshold: Threshold) -> None:
    await threshold.takes(said(pinned_message=message()))
    assert (threshold.handled, threshold.finished, threshold.asked) == ([], ["3"], [])


@pytest.mark.parametrize("update", [said(text="Hallo", chat=GROUP), membership("member", GROUP)])
async def test_a_group_is_left(threshold: Threshold, update: dict[str, Any]) -> None:
    await threshold.takes(update)
    assert threshold.finished == ["3"]
    assert threshold.asked[-1] == "leaveChat"


@pytest.mark.parametrize("status", ["left", "kicked"])
async def test_a_group_that_is_over_is_not_left_again(threshold: Threshold, status: str) -> None:
    await threshold.takes(membership(status, GROUP))
    assert (threshold.finished, threshold.asked) == (["3"], [])


async def test_a_fault_behind_the_door_is_not_hidden(threshold: Threshold) -> None:
    async def fails(_received: Received, _event: Event) -> None:
        raise RuntimeError("x")

    door = TelegramDoor(
        threshold.bot, threshold.nursery, threshold.door.groups, fails, threshold.finish, threshold.reads_files_of
    )
    with pytest.raises(RuntimeError):
        await door.take(received(said(text="Hallo")))
    assert threshold.finished == []
