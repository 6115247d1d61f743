"""The chat of the operators: how its number is found, and which group the bot stays in."""

from typing import Any

import pytest

from bot.runtime.telegram.door import Groups
from tests.kit.house import StoryHouse


def added(world_bot: dict[str, Any], chat: dict[str, Any]) -> dict[str, Any]:
    member = {"user": world_bot, "status": "member"}
    before = {**member, "status": "left"}
    somebody = {"id": 5, "is_bot": False, "first_name": "Karin"}
    change = {"chat": chat, "from": somebody, "date": 1, "old_chat_member": before, "new_chat_member": member}
    return {"update_id": 900_000, "my_chat_member": change}


async def quiet(house: StoryHouse) -> None:
    while house.app.nursery._tasks:
        await house.clock.sleep(0)


def left(house: StoryHouse) -> list[str]:
    return [str(call.params["chat_id"]) for call in house.world.calls if call.method == "leaveChat"]


@pytest.mark.parametrize("words", ["/chatnummer", "/ChatNummer", "/chatnummer@projektschmiede_bot"])
async def test_a_stranger_learns_the_number_of_their_chat(house: StoryHouse, words: str) -> None:
    karin = house.telegram("Karin")
    await karin.says(words)
    karin.sees(str(karin.them.id), "PROJEKTSCHMIEDE_ALERT_CHAT")


async def test_on_the_web_there_is_no_such_number(house: StoryHouse) -> None:
    berta = await house.web()
    await berta.says("/chatnummer")
    berta.sees("nur auf Telegram")


async def test_it_stands_in_nobodys_menu(house: StoryHouse) -> None:
    karin = house.telegram("Karin")
    await karin.says("/hilfe")
    await karin.taps("Alles, was geht")
    karin.does_not_see("chatnummer")


async def test_a_group_hears_its_number_and_the_bot_leaves(house: StoryHouse) -> None:
    group = house.world.group("Betrieb <b>")
    house.world.raw(added(house.world.state.bot, house.world.state.chats[group].head))
    await house.settle()
    await quiet(house)
    assert left(house) == [str(group)]
    said = [call.params["text"] for call in house.world.calls if call.method == "sendMessage"]
    assert len(said) == 1
    assert str(group) in said[0]


class TestWithAnAlarmChat:
    def groups(self, house: StoryHouse, chat: int) -> Groups:
        return Groups(house.app.bot, house.app.texts, str(chat))

    async def test_the_bot_stays_there(self, house: StoryHouse) -> None:
        group = house.world.group()
        update = added(house.world.state.bot, house.world.state.chats[group].head)
        assert not self.groups(house, group).foreign(update)

    async def test_every_other_group_is_left_without_a_word(self, house: StoryHouse) -> None:
        group, other = house.world.group(), house.world.group()
        update = added(house.world.state.bot, house.world.state.chats[other].head)
        groups = self.groups(house, group)
        assert groups.foreign(update)
        await groups.leave(update)
        assert [call.method for call in house.world.calls][-1] == "leaveChat"
        assert "sendMessage" not in {call.method for call in house.world.calls}

    async def test_a_group_that_grew_is_still_the_same(self, house: StoryHouse) -> None:
        group = house.world.group()
        head = {"id": -1_000_000_000_000 + group, "type": "supergroup", "title": "x"}
        message = {"message_id": 1, "date": 1, "chat": head, "migrate_from_chat_id": group}
        assert not self.groups(house, group).foreign({"update_id": 1, "message": message})

    async def test_a_private_chat_is_never_left(self, house: StoryHouse) -> None:
        message = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}, "text": "Hallo"}
        assert not self.groups(house, 7).foreign({"update_id": 1, "message": message})
