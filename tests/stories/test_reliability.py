"""What people notice of the bot's reliability: a number to quote, a request for patience, no second answer."""

from typing import Any

import pytest

from bot.runtime.flood import Flood
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram


async def a_known_person(house: StoryHouse) -> OnTelegram:
    return await a_member(house, await a_town(house), "Anna")


async def test_what_cannot_be_handled_is_apologised_for_with_a_number(
    house: StoryHouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await a_known_person(house)
    with monkeypatch.context() as broken:
        broken.setattr(house.app.room.visits, "_act", fails)
        await anna.says("Das geht schief")
    anna.sees("Das hat leider nicht geklappt", "Kennung: K-")
    await anna.says("Und das geht wieder")
    anna.sees("Und das geht wieder")


async def fails(*_: Any) -> None:
    raise RuntimeError("Das geht schief")


async def test_whoever_floods_is_asked_once_to_wait(house: StoryHouse) -> None:
    anna = await a_known_person(house)
    house.app.intake.flood = Flood()
    for number in range(40):
        house.world.say(anna.them, f"Wort {number}")
    await anna.waits()
    assert sum(seen.text.startswith("Das waren sehr viele Nachrichten") for seen in anna.chat) == 1
    house.clock.forward(minutes=1)
    await anna.says("Und jetzt?")
    anna.sees("Und jetzt?")


async def test_a_group_is_no_place_for_the_bot(house: StoryHouse) -> None:
    anna = await a_known_person(house)
    group = house.world.group("Alle zusammen")
    house.world.say(anna.them, "Hallo zusammen", group=group)
    await anna.waits()
    assert house.world.chat(group) == []
    assert [call.method for call in house.world.calls].count("leaveChat") == 1


async def test_being_added_to_a_group_is_enough_to_leave_it(house: StoryHouse) -> None:
    anna = await a_known_person(house)
    group = house.world.group("Alle zusammen")
    member = {"user": house.world.state.bot, "status": "member"}
    house.world.raw(
        {
            "my_chat_member": {
                "chat": {"id": group, "type": "group", "title": "Alle zusammen"},
                "from": {"id": anna.them.id, "is_bot": False, "first_name": "Anna"},
                "date": 1_800_000_000,
                "old_chat_member": member | {"status": "left"},
                "new_chat_member": member,
            }
        }
    )
    await anna.waits()
    assert [call.method for call in house.world.calls].count("leaveChat") == 1


async def test_a_restart_repeats_nothing(house: StoryHouse) -> None:
    anna = await a_known_person(house)
    await anna.says("Ein Satz")
    before = len(anna.chat)
    await house.restarts()
    await anna.waits()
    assert len(anna.chat) == before


async def test_the_command_menu_follows_the_language(house: StoryHouse) -> None:
    anna = await a_known_person(house)
    menus = [call for call in house.world.calls if call.method == "setMyCommands"]
    assert any(str(anna.them.id) in str(call.params.get("scope")) for call in menus)
