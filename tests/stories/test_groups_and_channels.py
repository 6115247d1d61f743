"""The bot talks in private only: groups and channels are left, and nothing personal is said there."""

import json
from typing import Any

import pytest

from bot.runtime.telegram.poller import received_of
from tests.kit.house import StoryHouse
from tests.kit.makers import Town, a_member, a_town
from tests.kit.traces import rows

ANNA: dict[str, Any] = {"id": 5_000_000_002, "is_bot": False, "first_name": "Anna"}
ANONYMOUS = {"id": 1_087_968_824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT = {"id": 136_817_688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
TELEGRAM = {"id": 777_000, "is_bot": False, "first_name": "Telegram"}
GROUP = {"id": -7, "type": "group", "title": "Koordination <b>"}
SUPERGROUP = {"id": -1_000_000_000_007, "type": "supergroup", "title": "Verein", "is_forum": True}
CHANNEL = {"id": -1_000_000_000_008, "type": "channel", "title": "Projektschmiede"}
PRIVATE = {"id": ANNA["id"], "type": "private", "first_name": "Anna"}


def said(chat: dict[str, Any], by: dict[str, Any] | None, text: str = "/start", **more: Any) -> dict[str, Any]:
    return {"message_id": 12, "date": 1_800_000_000, "chat": chat, "text": text} | ({"from": by} if by else {}) | more


def member(chat: dict[str, Any], status: str = "member") -> dict[str, Any]:
    us = {"user": {"id": 1, "is_bot": True, "first_name": "Bot"}, "status": status}
    change = {"chat": chat, "from": ANNA, "date": 1, "old_chat_member": us | {"status": "left"}, "new_chat_member": us}
    return {"my_chat_member": change}


def tapped(chat: dict[str, Any], by: dict[str, Any], data: str = "h") -> dict[str, Any]:
    under = {"message_id": 4, "date": 1_800_000_000, "chat": chat}
    return {"callback_query": {"id": "q1", "from": by, "chat_instance": "c", "message": under, "data": data}}


ELSEWHERE: list[tuple[str, dict[str, Any]]] = [
    ("a message in a group", {"message": said(GROUP, ANNA)}),
    ("a command with our name", {"message": said(GROUP, ANNA, "/start@projektschmiede_bot")}),
    ("a topic of a forum", {"message": said(SUPERGROUP, ANNA, message_thread_id=3, is_topic_message=True)}),
    ("an anonymous admin", {"message": said(SUPERGROUP, ANONYMOUS, sender_chat=SUPERGROUP)}),
    ("in the name of a channel", {"message": said(SUPERGROUP, CHANNEL_BOT, sender_chat=CHANNEL)}),
    ("a post of a channel, passed on", {"message": said(SUPERGROUP, TELEGRAM, sender_chat=CHANNEL)}),
    ("a changed message", {"edited_message": said(GROUP, ANNA, edit_date=1_800_000_001)}),
    ("a post", {"channel_post": said(CHANNEL, None, sender_chat=CHANNEL)}),
    ("a changed post", {"edited_channel_post": said(CHANNEL, None, edit_date=1_800_000_001)}),
    ("added to a group", member(GROUP)),
    ("added to a supergroup", member(SUPERGROUP)),
    ("made an admin of a channel", member(CHANNEL, "administrator")),
    ("a button in a group", tapped(GROUP, ANNA)),
    ("an emoji of somebody", {"message_reaction": {"chat": GROUP, "message_id": 4, "user": ANNA, "date": 1}}),
    (
        "an emoji of nobody",
        {"message_reaction": {"chat": SUPERGROUP, "message_id": 4, "actor_chat": CHANNEL, "date": 1}},
    ),
    ("a group that was made", {"message": said(GROUP, ANNA, "", group_chat_created=True)}),
    ("somebody new in a group", {"message": said(GROUP, ANNA, "", new_chat_members=[ANNA])}),
    ("a contact in a group", {"message": said(GROUP, ANNA, "", contact={"phone_number": "1", "first_name": "A"})}),
]
NOWHERE: list[tuple[str, dict[str, Any]]] = [
    ("an inline query", {"inline_query": {"id": "1", "from": ANNA, "query": "Verein", "offset": ""}}),
    ("a chosen result", {"chosen_inline_result": {"result_id": "1", "from": ANNA, "query": "x"}}),
    (
        "a button of an inline message",
        {"callback_query": {"id": "q2", "from": ANNA, "inline_message_id": "i", "data": "h"}},
    ),
    ("a business account", {"business_connection": {"id": "b", "user": ANNA, "user_chat_id": ANNA["id"], "date": 1}}),
    ("a business message", {"business_message": said(PRIVATE, ANNA, business_connection_id="b")}),
    ("a changed business message", {"edited_business_message": said(PRIVATE, ANNA, business_connection_id="b")}),
    (
        "business messages that are gone",
        {"deleted_business_messages": {"business_connection_id": "b", "chat": PRIVATE}},
    ),
    ("a wish to join", {"chat_join_request": {"chat": GROUP, "from": ANNA, "user_chat_id": ANNA["id"], "date": 1}}),
    ("a poll", {"poll": {"id": "1", "question": "?", "options": []}}),
    ("an answer to a poll", {"poll_answer": {"poll_id": "1", "user": ANNA, "option_ids": [0]}}),
    ("a payment", {"pre_checkout_query": {"id": "1", "from": ANNA, "currency": "EUR"}}),
    ("a boost", {"chat_boost": {"chat": CHANNEL, "boost": {}}}),
    ("something new", {"telepathy": {"from": ANNA, "chat": PRIVATE}}),
    ("a private chat of somebody else", {"message": said(PRIVATE, TELEGRAM)}),
    ("a button in the chat of somebody else", tapped(PRIVATE, {**ANNA, "id": 42})),
]


async def takes(house: StoryHouse, update: dict[str, Any], way: str) -> None:
    """By polling, or as the webhook takes it in: the same row of the inbox."""
    if way == "polling":
        house.world.raw(json.loads(json.dumps(update)))
    else:
        received = received_of(update, house.clock)
        assert received
        await house.app.intake.take([received])
    await house.settle()
    while house.app.nursery._tasks:
        await house.clock.sleep(0)


@pytest.fixture
async def town(house: StoryHouse) -> Town:
    found = await a_town(house)
    await a_member(house, found, "Anna")
    return found


async def what_it_does(house: StoryHouse, update: dict[str, Any], way: str, number: int) -> list[tuple[str, str]]:
    """Calls with their chat."""
    before = len(house.world.calls)
    await takes(house, {"update_id": 900_000 + number, **update}, way)
    calls = [call for call in house.world.calls[before:] if call.method not in {"getUpdates", "answerCallbackQuery"}]
    return [(call.method, str(call.params.get("chat_id"))) for call in calls]


async def nothing_broke(house: StoryHouse) -> None:
    assert house.app.alarm.count() == {}
    assert await rows(house, "SELECT count(*) FROM inbox WHERE state <> 'done'") == [(0,)]


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_a_group_or_channel_is_left_at_once(house: StoryHouse, town: Town, way: str) -> None:
    """And hears at most its own number, when it was just added and no alarm chat is known."""
    chats = {str(chat["id"]) for chat in (GROUP, SUPERGROUP, CHANNEL)}
    for number, (name, update) in enumerate(ELSEWHERE):
        began = house.clock.beat()
        done = await what_it_does(house, update, way, number)
        assert done[-1][0] == "leaveChat", name
        assert {chat for _, chat in done} <= chats, name
        assert [method for method, _ in done[:-1]] in ([], ["sendMessage"]), name
        assert house.clock.beat() - began < 5, name
    await nothing_broke(house)


@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_what_is_no_private_message_is_passed_over(house: StoryHouse, town: Town, way: str) -> None:
    for number, (name, update) in enumerate(NOWHERE):
        assert await what_it_does(house, update, way, number) == [], name
    await nothing_broke(house)
