"""A voice message, a picture or a file as a question: passed on as it is, to a person."""

from base64 import b64decode

import pytest

from tests.kit.asking import passes_on
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_member, a_neighbour, a_town, moves_to_the_browser
from tests.kit.people import OnTelegram
from tests.kit.sql import ask

PICTURE = b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==")
UNHEARD = "Was ist das für ein Formular?"


async def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


def received(house: StoryHouse, somebody: OnTelegram, kind: str) -> list[str]:
    """Ids of the files of this kind in their chat that the bot has sent."""
    chat = house.world.state.chats[somebody.them.id]
    bodies = [message.body for message in chat.messages.values() if message.body["from"]["is_bot"]]
    found = [body[kind] for body in bodies if kind in body]
    return [(one[-1] if kind == "photo" else one)["file_id"] for one in found]


def sent(house: StoryHouse, somebody: OnTelegram, kind: str) -> str:
    chat = house.world.state.chats[somebody.them.id]
    bodies = [message.body for message in chat.messages.values() if not message.body["from"]["is_bot"]]
    one = next(body[kind] for body in reversed(bodies) if kind in body)
    return str((one[-1] if kind == "photo" else one)["file_id"])


@pytest.mark.parametrize(
    "kind, words", [("voice", "🎤 Sprachnachricht"), ("photo", "🖼 Bild"), ("document", "📎 Datei")]
)
async def test_after_the_question_what_it_is_it_goes_to_a_person(house: StoryHouse, kind: str, words: str) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await anna.says("/frage")
    await anna.sends(kind, data=PICTURE)
    anna.sees("Das geht an die Koordination", words, "Der Bot schreibt nichts davon ab", "[Mit Vereinsnamen senden]")
    preview = anna.last
    await house.restarts()
    await anna.taps("Mit Vereinsnamen senden")
    anna.sees("Frage F-1", words)
    await anna.taps_old(preview, "Mit Vereinsnamen senden")
    anna.sees("Das hast du schon gefragt")
    await karin.waits()
    assert received(house, karin, kind) == [sent(house, anna, kind)]
    assert any(f"{words} zu Frage F-1" in seen.text for seen in karin.chat)
    await karin.taps("Antworten")
    karin.sees(words)
    await karin.says("Das ist der Aufruf.")
    await karin.taps("So antworten")
    await anna.waits()
    assert any("Das ist der Aufruf." in seen.text and words in seen.text for seen in anna.chat)


async def test_words_below_a_picture_belong_to_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.sends("photo", data=PICTURE, caption=f"/frage {UNHEARD} {HOSTILE}")
    anna.sees("🖼 Bild", UNHEARD, HOSTILE)
    await anna.taps("Ohne Namen senden")
    await town.coordinator.waits()
    assert len(received(house, town.coordinator, "photo")) == 1
    assert UNHEARD in town.coordinator.last.text
    assert "ohne Namen" in town.coordinator.last.text


async def test_words_below_it_are_looked_at_like_all_words(house: StoryHouse) -> None:
    await a_town(house)
    gast = house.telegram("Gast")
    await gast.says("/frage")
    await gast.sends("voice", caption="Ruft ihr mich an, 0511 1234567?")
    gast.sees("eine Telefonnummer", "Ruft ihr mich an, …?")
    assert "1234567" not in str(await rows(house, "SELECT text FROM question_draft"))
    await gast.taps("So ist es gut")
    gast.sees("🎤 Sprachnachricht", "Ruft ihr mich an, …?", "[Senden]")


async def test_what_has_to_be_in_the_words_leaves_the_rest_where_it_is(house: StoryHouse) -> None:
    await a_town(house)
    gast = house.telegram("Gast")
    await gast.sends("voice", caption="/koordination Ruft ihr mich an, 0511 1234567?")
    await gast.taps("Es muss hinein")
    await gast.says("Ruft ihr mich an, 0511 1234567?")
    gast.sees("🎤 Sprachnachricht", "0511 1234567", "[Senden]")


async def test_somebody_unknown_may_speak_too(house: StoryHouse) -> None:
    town = await a_town(house)
    gast = house.telegram("Gast")
    await gast.says("/koordination")
    await gast.sends("voice")
    await gast.taps("Senden")
    gast.sees("Frage F-1", "🎤 Sprachnachricht")
    await gast.says("/fragen")
    gast.sees("F-1, wartet: 🎤 Sprachnachricht")
    await town.coordinator.waits()
    assert received(house, town.coordinator, "voice") == [sent(house, gast, "voice")]


async def test_two_voice_messages_are_two_questions_and_an_old_button_sends_none_unheard(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/frage")
    await anna.sends("voice")
    first = anna.last
    await anna.says("/frage")
    await anna.sends("voice")
    await anna.taps_old(first, "Mit Vereinsnamen senden")
    anna.sees("Das geht an die Koordination")
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(0,)]
    await anna.taps("Mit Vereinsnamen senden")
    await anna.says("/frage")
    await anna.sends("voice")
    await anna.taps("Mit Vereinsnamen senden")
    assert await rows(house, "SELECT count(*) FROM enquiry WHERE same_as IS NULL") == [(2,)]


async def test_other_words_keep_what_came_with_them(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.sends("photo", data=PICTURE, caption="/frage Was ist das?")
    await anna.taps("Ändern")
    await anna.says(UNHEARD)
    anna.sees("🖼 Bild", UNHEARD)
    await anna.taps("Mit Vereinsnamen senden")
    await town.coordinator.waits()
    assert len(received(house, town.coordinator, "photo")) == 1


async def test_what_nobody_asked_for_is_not_kept_and_the_way_is_said(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.sends("voice")
    anna.sees("Ich habe nichts davon gespeichert", "tipp zuerst /frage")
    assert await rows(house, "SELECT count(*) FROM question_draft") == [(0,)]
    await anna.says("/frage")
    await anna.sends("sticker")
    anna.sees("Das kann ich nicht weitergeben")
    await anna.says("was schreibe ich auf den umschlag")
    anna.sees("Frankenstraße 210")


async def test_each_of_the_koordination_gets_it_once(house: StoryHouse) -> None:
    town = await a_town(house)
    jonas = await a_colleague(house, town)
    anna = await a_member(house, town)
    await anna.says("/frage")
    await anna.sends("voice")
    await anna.taps("Mit Vereinsnamen senden")
    for somebody in (town.coordinator, jonas):
        await somebody.waits()
        assert len(received(house, somebody, "voice")) == 1
    await town.coordinator.taps("Übernehmen")
    await jonas.waits()
    assert len(received(house, jonas, "voice")) == 1


@pytest.mark.parametrize("kind, name", [("voice", "F-1-sprachnachricht.ogg"), ("photo", "F-1-bild.jpg")])
async def test_who_reads_in_a_browser_opens_it_there(house: StoryHouse, kind: str, name: str) -> None:
    town = await a_town(house)
    karin = await moves_to_the_browser(house, town.coordinator)
    anna = await a_member(house, town)
    await anna.says("/frage")
    await anna.sends(kind, data=PICTURE)
    await anna.taps("Mit Vereinsnamen senden")
    await house.restarts()
    history = await house.app.chats.history(karin.visitor)
    (file,) = [file for message in history for file in message.payload.files]
    assert (file["name"], file["size"]) == (name, 0)
    found = await house.app.chats.file(karin.visitor, file["id"])
    assert found
    assert found.content == PICTURE
    assert await house.app.chats.file("mallory", file["id"]) is None


async def test_two_of_a_kind_stay_two_in_a_browser(house: StoryHouse) -> None:
    """Of files with one name only the newest is kept there."""
    town = await a_town(house)
    karin = await moves_to_the_browser(house, town.coordinator)
    anna = await a_member(house, town)
    for content in (b"one", b"two"):
        await anna.says("/frage")
        await anna.sends("voice", data=content)
        await anna.taps("Mit Vereinsnamen senden")
    history = await house.app.chats.history(karin.visitor)
    found = [await house.app.chats.file(karin.visitor, one["id"]) for each in history for one in each.payload.files]
    assert [file and file.content for file in found] == [b"one", b"two"]


async def test_what_telegram_does_not_hand_out_is_said(house: StoryHouse) -> None:
    """Larger than twenty megabytes, or gone."""
    town = await a_town(house)
    karin = await moves_to_the_browser(house, town.coordinator)
    anna = await a_member(house, town)
    await anna.says("/frage")
    await anna.sends("document", file_size=21 * 1024 * 1024)
    await anna.taps("Mit Vereinsnamen senden")
    history = await house.app.chats.history(karin.visitor)
    (file,) = [file for message in history for file in message.payload.files]
    found = await house.app.chats.file(karin.visitor, file["id"])
    assert found
    assert found.content is None


async def test_what_came_without_words_is_called_what_it_is_where_it_is_merged(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, anna = town.coordinator, await a_member(house, town)
    await passes_on(await a_neighbour(house, "Mia"), "Wo parkt unser Foodtruck?")
    await anna.says("/koordination")
    await anna.sends("voice")
    await anna.taps("Mit Vereinsnamen")
    await karin.says("/anfragen")
    karin.sees("🎤 Sprachnachricht")
    await karin.taps("F-2")
    await karin.taps("Zusammenlegen")
    karin.sees("🎤 Sprachnachricht")
    await karin.taps("F-1: Wo parkt")
    karin.sees("F-2: 🎤 Sprachnachricht")
    await karin.taps("Ja, zusammenlegen")
    karin.sees("Noch jemand fragt dasselbe:\n• F-2: 🎤 Sprachnachricht")
