"""Who is in a talk and types that they want out gets the way out; the other side reads nothing of it."""

import pytest

from bot.links.base import pack
from bot.links.talks import WriteInTalk
from tests.kit.edits import changes, types
from tests.kit.helping import a_pair
from tests.kit.house import StoryHouse
from tests.kit.people import OnTelegram
from tests.kit.talking import got

DOORS = pytest.mark.parametrize("door", ["telegram", "web"])


@DOORS
@pytest.mark.parametrize(
    "words", ["melden", "Ich will das Gespräch beenden", "blockieren!", "Bitte diese Person melden"]
)
async def test_the_other_side_reads_nothing_of_it(house: StoryHouse, door: str, words: str) -> None:
    pair = await a_pair(house, door)
    await pair.elif_.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.elif_.says(words)
    pair.elif_.sees("Davon hat dein Gegenüber nichts gelesen", "[Gespräch beenden]", "[Gespräch melden]")
    assert got(pair.anna, words) == []
    await house.restarts()
    await pair.elif_.taps("Gespräch melden")
    pair.elif_.sees("Beleidigung")
    assert got(pair.anna, words) == []


async def test_nor_when_a_message_is_changed_into_it(house: StoryHouse) -> None:
    pair = await a_pair(house, "telegram")
    await pair.elif_.forges(pack(WriteInTalk(pair.talk.id)))
    assert isinstance(pair.elif_, OnTelegram)
    said = await types(house, pair.elif_, "Guten Tag!")
    await changes(house, pair.elif_, said, "Ich will dieses Gespräch melden")
    pair.elif_.sees("Davon hat dein Gegenüber nichts gelesen", "[Gespräch melden]")
    assert got(pair.anna, "melden") == []
    await pair.elif_.taps("Zu: Gespräch 1")
    assert len(got(pair.anna, "melden")) == 1


@DOORS
async def test_it_goes_over_when_its_writer_says_so(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house, door)
    await pair.elif_.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.elif_.says("Ich möchte das Gespräch beenden")
    await pair.elif_.taps("Zu: Gespräch 1")
    pair.elif_.sees("zugestellt")
    assert len(got(pair.anna, "Ich möchte das Gespräch beenden")) == 1
    await pair.elif_.says("Danke für alles!")
    assert len(got(pair.anna, "Danke für alles!")) == 1


@DOORS
async def test_without_an_open_question_the_way_out_comes_first(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house, door)
    await pair.elif_.says("/gespraeche")
    await pair.elif_.says("nicht mehr mit dieser Person schreiben")
    words = [words for words, _ in pair.elif_.last.buttons]
    assert words[:3] == ["Gespräch beenden", "Gespräch melden", "Nie wieder mit dieser Person"]
    assert any(one.startswith("Gespräch 1") for one in words[3:])
