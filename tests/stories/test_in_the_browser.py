"""What only a browser has: a line above the chat, a menu in words, rows that can be tapped, a text to change."""

from bot.links.base import pack
from bot.links.desk import OpenFromTable
from bot.runtime.rendering.payload import Payload
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnWeb


async def _comes_in(house: StoryHouse, town: Town) -> OnWeb:
    anna = await house.web(town.ticket.token, "Anna")
    for words in ("Deutsch", "Einverstanden", "Ich bin die"):
        await anna.taps(words)
    return anna


async def _strip(house: StoryHouse, anna: OnWeb) -> str:
    return (await house.app.chats.head(anna.visitor)).strip


async def _own_lines(house: StoryHouse, anna: OnWeb) -> list[Payload]:
    return [message.payload for message in await house.app.chats.history(anna.visitor) if message.mine]


async def test_one_line_says_where_they_are_and_is_of_today(house: StoryHouse) -> None:
    anna = await _comes_in(house, await a_town(house))
    await anna.says(HOSTILE)
    head = await house.app.chats.head(anna.visitor)
    assert (head.name, head.association) == (HOSTILE, "Verein Brücke e. V.")
    before = await _strip(house, anna)
    assert before.startswith("Schritt 1 von 9 · 0 von 6 · ")
    await anna.taps("Zum ersten Schritt")
    await anna.taps("Weiter")
    await anna.says("Wir kochen zusammen.")
    house.clock.forward(days=1)
    after = await _strip(house, anna)
    assert after.startswith("Schritt 1 von 9 · 1 von 6 · ")
    assert int(after.split(" · ")[2].split()[0]) == int(before.split(" · ")[2].split()[0]) - 1


async def test_the_line_above_is_never_empty(house: StoryHouse) -> None:
    anna = await _comes_in(house, await a_town(house))
    head = await house.app.chats.head(anna.visitor)
    assert head.name.strip(" ,")
    stranger = await house.web()
    head = await house.app.chats.head(stranger.visitor)
    assert (head.name, head.strip) == ("Projektschmiede", "")


async def test_the_old_text_is_there_to_be_changed(house: StoryHouse) -> None:
    anna = await _comes_in(house, await a_town(house))
    await anna.says("Anna")
    await anna.taps("Zum ersten Schritt")
    await anna.taps("Weiter")
    await anna.says(HOSTILE)
    await anna.taps("Ändern")
    (changing,) = [one for one in await house.app.chats.history(anna.visitor) if one.payload.draft]
    assert changing.payload.draft == HOSTILE
    await anna.says("Neu geschrieben.")
    anna.sees("Neu geschrieben.")


async def test_a_tap_and_a_word_of_the_menu_are_lines(house: StoryHouse) -> None:
    anna = await _comes_in(house, await a_town(house))
    await anna.says("Anna")
    await anna.says("/stand")
    last = (await _own_lines(house, anna))[-1]
    assert (last.text, last.tap) == ("Wo wir stehen", True)
    await anna.says("Guten Tag")
    assert (await _own_lines(house, anna))[-1].tap is False


async def test_the_menu_names_all_that_works_here(house: StoryHouse) -> None:
    anna = await _comes_in(house, await a_town(house))
    await anna.says("Anna")
    commands = {entry.command for entry in await house.app.chats.menu(anna.visitor)}
    assert {"stand", "termine", "name", "vereine", "telegram", "hilfe"} <= commands
    assert not {"web", "start", "chatnummer"} & commands


async def test_a_row_of_the_desk_opens_below_it(house: StoryHouse) -> None:
    town = await a_town(house, HOSTILE)
    await town.coordinator.says("/web")
    async with house.database.work() as work:
        (karin,) = await work.people.coordinators(town.cohort.id)
        visitor = await house.app.sessions.chat_of(work, karin)
        await work.commit()
    browser = OnWeb(house, "Karin", visitor=visitor)
    await browser.says("/pult")
    desk = next(one for one in await house.app.chats.history(visitor) if one.payload.card)
    (look,) = desk.payload.blocks[0]["looks"]
    assert look["data"] == pack(OpenFromTable(town.association.id))
    await house.app.chats.tapped(visitor, desk.id, look["data"], "ein-schluessel")
    await house.settle()
    await browser.looks()
    history = await house.app.chats.history(visitor)
    assert next(one for one in history if one.id == desk.id).payload.card is True
    assert history[-2].payload.tap is True
    assert history[-2].payload.text == '&lt;b&gt;Zoé &amp; "Co" 🎉'
    assert "Zoé" in history[-1].payload.to_json()


async def test_the_head_names_only_the_association_one_belongs_to(house: StoryHouse) -> None:
    """Not the one that somebody has left, nor the one that has not let them in yet."""
    town = await a_town(house)
    await a_member(house, town, "Anna")
    berta = await house.web(town.ticket.token)
    for words in ("Deutsch", "Einverstanden", "Ich arbeite mit"):
        await berta.taps(words)
    await berta.says("Berta")
    berta.sees("Ich habe nachgefragt")
    head = await house.app.chats.head(berta.visitor)
    assert (head.name, head.about) == ("Berta", "")
