"""What people notice of the bot's reliability: a number to quote, a request for patience, no second answer."""

import re
from typing import Any

import pytest

from bot.runtime.web.contract import TooMuch
from storage.trouble import Trouble
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
        broken.setattr(type(house.app.visits), "_act", fails)
        await anna.says("Das geht schief")
    anna.sees("Das hat leider nicht geklappt", "Kennung: K-")
    await anna.says("Und das geht wieder")
    anna.sees("Und das geht wieder")


async def fails(*_: Any) -> None:
    raise RuntimeError("Das geht schief")


async def test_thirty_messages_at_once_are_all_kept_in_order(house: StoryHouse) -> None:
    anna = await a_known_person(house)
    for number in range(30):
        house.world.say(anna.them, f"Notiz Nummer {number}.")
    await anna.waits()
    assert answered(anna, 30) == [f"Notiz Nummer {number}." for number in range(30)]


async def test_thirty_posts_to_the_web_chat_are_all_kept_in_order(house: StoryHouse) -> None:
    berta = await house.web()
    for number in range(30):
        await house.app.chats.said(berta.visitor, f"Notiz Nummer {number}.", f"schluessel-{number}")
    await berta.waits()
    own = [message for message in await house.app.chats.history(berta.visitor) if message.mine]
    assert [message.payload.text for message in own] == [f"Notiz Nummer {number}." for number in range(30)]


async def test_what_comes_after_an_outage_is_all_kept(house: StoryHouse) -> None:
    anna = await a_known_person(house)
    for number in range(30):
        house.world.say(anna.them, f"Notiz Nummer {number}.")
        house.clock.forward(minutes=1)
    await house.restarts()
    await anna.waits()
    assert answered(anna, 30) == [f"Notiz Nummer {number}." for number in range(30)]


async def test_a_thousand_in_ten_seconds_get_at_most_twenty_five_answers_and_one_says_where_reading_stopped(
    house: StoryHouse,
) -> None:
    anna = await a_known_person(house)
    before = len(anna.chat)
    for number in range(1000):
        house.world.say(anna.them, f"Nachricht <b>{number}</b> von Zoé & Co.")
    await house.fetches(10)
    await anna.waits()
    assert len(anna.chat) - before <= 25
    [notice] = [seen.text for seen in anna.chat if seen.text.startswith("Das waren sehr viele Nachrichten")]
    first = re.search(r"Ab „Nachricht <b>(\d+)</b> von Zoé & Co.“ habe ich nichts mehr gelesen.", notice)
    assert first
    assert int(first[1]) >= 19
    answers = "\n".join(seen.text for seen in anna.chat if seen.text != notice)
    assert f"Nachricht <b>{int(first[1]) - 1}</b>" in answers
    assert f"Nachricht <b>{int(first[1])}</b>" not in answers
    house.clock.forward(seconds=31)
    await anna.says("Das kam danach.")
    anna.sees("Das kam danach.")


@pytest.mark.parametrize("flood", ["taps", "stickers"])
async def test_a_flood_of_anything_else_is_told_too(house: StoryHouse, flood: str) -> None:
    anna = await a_known_person(house)
    before = len(anna.chat)
    for number in range(200):
        if flood == "taps":
            house.world.forge_tap(anna.them, number + 1, "h")
        else:
            house.world.send(anna.them, "sticker")
    await house.fetches(2)
    await anna.waits()
    assert len(anna.chat) - before <= 25
    assert sum(seen.text.startswith("Das waren sehr viele Nachrichten") for seen in anna.chat) == 1


async def test_in_the_browser_a_flood_is_given_back_and_others_are_answered_meanwhile(house: StoryHouse) -> None:
    mallory, others = await house.web(name="Mallory"), [await house.web(name=f"Berta {number}") for number in range(10)]
    before, start = len(mallory.chat), house.clock.beat()
    refused = 0
    for number in range(1000):
        try:
            await house.app.chats.said(mallory.visitor, f"Nummer {number}", f"key{number}")
        except TooMuch:
            refused += 1
        if number % 100 == 0:
            who = others[number // 100]
            await house.app.chats.said(who.visitor, "/hilfe", "one")
            began = house.clock.beat()
            while len(await house.app.chats.history(who.visitor)) < 3 and house.clock.beat() - began < 1:
                await house.clock.sleep(0)
            assert house.clock.beat() - began < 1
    await house.settle()
    await mallory.looks()
    assert refused >= 900
    assert len(mallory.chat) - before <= 5 + 1 + (house.clock.beat() - start) / 3, "of a stranger"


def answered(anna: OnTelegram, number: int) -> list[str]:
    """What the newest answers repeat of her words, one line of each."""
    shown = [line for seen in anna.chat for line in seen.text.splitlines() if "Notiz Nummer" in line]
    return [re.search(r"Notiz Nummer \d+\.", line)[0] for line in shown[-number:]]  # type: ignore[index]


async def test_a_command_whose_answer_is_lost_again_and_again_is_answered_twice_at_most(house: StoryHouse) -> None:
    """Its screen would change in its place if it had been tapped: as a new message it is no safer than others."""
    anna, berta = await a_known_person(house), house.telegram("Berta")
    before = len(anna.chat)
    house.world.weather.reset("sendMessage", chat=anna.them.id, after=True, times=5)
    await anna.says("/schritt")
    for _minute in range(5):
        await berta.says("/hilfe")
        house.clock.forward(minutes=1)
        await anna.waits()
    assert 1 <= len(anna.chat) - before <= 2


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


async def test_while_the_disk_is_full_telegram_keeps_every_message(house: StoryHouse) -> None:
    people = [house.telegram(name) for name in ("Anna", "Zoé & Co", "Ümit")]
    raw = house.database.engine.connection.raw  # type: ignore[attr-defined]
    raw.execute(f"PRAGMA max_page_count = {raw.execute('PRAGMA page_count').fetchone()[0]}")
    for person in people:
        house.world.say(person.them, "Ein langer Satz. " * 240)
    for _ in range(80):
        house.clock.forward(seconds=1)
        with pytest.raises(Trouble):
            await house.fetches(1)
    assert len(house.world.state.updates.entries) == 3
    raw.execute(f"PRAGMA max_page_count = {2**31}")
    await people[0].waits()
    assert all(person.chat for person in people)
    assert house.world.state.updates.entries == []
