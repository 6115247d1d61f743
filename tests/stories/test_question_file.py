"""A picture, a recording or a PDF from a browser as a question, or along with one."""

from io import BytesIO

import pytest
from PIL import Image

from bot.domain.dates.file import MOST_BYTES
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_neighbour_in_the_browser, a_town, moves_to_the_browser
from tests.kit.people import OnTelegram, OnWeb
from tests.kit.sql import ask


def picture(width: int = 40, height: int = 30) -> bytes:
    made = BytesIO()
    Image.new("RGB", (width, height), "red").save(made, "PNG")
    return made.getvalue()


PICTURE = picture()
VOICE = b"OggS" + bytes(24) + b"OpusHead" + bytes(200)
PDF = b"%PDF-1.7 ..."


async def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


async def files(house: StoryHouse) -> int:
    ((count,),) = await rows(house, "SELECT count(*) FROM question_file")
    return int(str(count))


def received(house: StoryHouse, somebody: OnTelegram, kind: str) -> list[bytes]:
    """Content of the files of this kind in their chat."""
    messages = house.world.state.chats[somebody.them.id].messages.values()
    return [message.upload.data for message in messages if kind in message.body and message.upload]


async def attached(house: StoryHouse, somebody: OnWeb) -> list[dict[str, object]]:
    history = await house.app.chats.history(somebody.visitor)
    return [dict(file) for message in history for file in message.payload.files]


def a_guest(house: StoryHouse) -> OnWeb:
    return OnWeb(house, "Gast", visitor="gast-im-browser")


async def later(house: StoryHouse, days: int) -> None:
    house.clock.forward(days=days)
    await house.settle()


async def takes_files(house: StoryHouse, somebody: OnWeb) -> bool:
    return (await house.app.chats.head(somebody.visitor)).asks_file


@pytest.mark.parametrize(
    "kind, content, words",
    [
        ("photo", PICTURE, "🖼 Bild"),
        ("voice", VOICE, "🎤 Sprachnachricht"),
        ("document", PDF, "📎 Datei"),
        ("document", b"RIFF....WAVE", "📎 Datei"),
        ("document", picture(900, 20), "🖼 Bild"),
    ],
    ids=["picture", "voice", "pdf", "other sound", "a picture that Telegram does not show"],
)
async def test_a_file_from_a_browser_goes_to_a_person(house: StoryHouse, kind: str, content: bytes, words: str) -> None:
    town = await a_town(house)
    jonas, gast = await a_colleague(house, town), a_guest(house)
    assert not await takes_files(house, gast)
    await gast.says("/frage")
    assert await takes_files(house, gast)
    await house.restarts()
    await gast.sends("document", file_name=f"{HOSTILE}.exe", data=content)
    gast.sees("Das geht an die Koordination", words, "[Senden]")
    assert not await takes_files(house, gast)
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(0,)]
    preview = gast.last
    await house.restarts()
    await gast.taps("Senden")
    gast.sees("Frage F-1", words)
    await gast.taps_old(preview, "Senden")
    gast.sees("Das hast du schon gefragt")
    for somebody in (town.coordinator, jonas):
        await somebody.waits()
        assert received(house, somebody, kind) == [content]
        assert not [seen for seen in somebody.chat if "Zoé" in str(seen)]
        place = [f"{words} zu Frage F-1" in seen.text for seen in somebody.chat].index(True)
        assert any("F-1" in seen.text and seen.buttons for seen in somebody.chat[place + 1 :])
    await town.coordinator.taps("Übernehmen")
    await jonas.waits()
    assert len(received(house, jonas, kind)) == 1
    assert await files(house) == 1


async def test_who_reads_in_a_browser_fetches_it_there_and_nobody_else(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await moves_to_the_browser(house, town.coordinator)
    gast = a_guest(house)
    for content in (PICTURE, picture(50, 50)):
        await gast.says("/koordination")
        await gast.sends("document", file_name="bild.png", data=content)
        await gast.taps("Senden")
    found = await attached(house, karin)
    assert [(file["name"], file["mime"]) for file in found] == [("F-1.png", "image/png"), ("F-2.png", "image/png")]
    first = await house.app.chats.file(karin.visitor, str(found[0]["id"]))
    assert first
    assert first.content == PICTURE
    for other in ("mallory", gast.visitor):
        assert await house.app.chats.file(other, str(found[0]["id"])) is None


@pytest.mark.parametrize(
    "content, words",
    [
        (b"", "Diese Datei ist leer"),
        (b"\x89PNG\r\n\x1a\n" + bytes(MOST_BYTES), "Diese Datei ist zu groß"),
        (b"MZ virus", "kann ich nicht weitergeben"),
        (bytes(4) + b"ftypisom" + b"....hdlr" + bytes(8) + b"vide", "kann ich nicht weitergeben"),
    ],
    ids=["empty", "large", "program", "film"],
)
async def test_what_is_not_taken_is_said_and_the_question_stays_open(
    house: StoryHouse, content: bytes, words: str
) -> None:
    await a_town(house)
    gast = a_guest(house)
    await gast.says("/koordination")
    await gast.sends("document", file_name="bild.png", data=content)
    gast.sees(words, "Deine Frage ist noch offen")
    assert await takes_files(house, gast)
    assert await files(house) == 0
    await gast.says("Wer hilft uns?")
    gast.sees("Wer hilft uns?", "[Senden]")


async def test_words_and_a_file_go_together_either_way_round(house: StoryHouse) -> None:
    town = await a_town(house)
    gast = a_guest(house)
    await gast.says("/koordination Was ist das für ein Formular?")
    await gast.taps("Ändern")
    await gast.sends("document", file_name="a.png", data=PICTURE)
    gast.sees("🖼 Bild", "Was ist das für ein Formular?")
    await gast.taps("Ändern")
    await gast.says("Was ist das?")
    gast.sees("🖼 Bild", "Was ist das?")
    await gast.taps("Senden")
    await town.coordinator.waits()
    assert received(house, town.coordinator, "photo") == [PICTURE]
    assert "Was ist das?" in town.coordinator.last.text


async def test_another_file_or_other_words_take_its_place_and_nothing_stays(house: StoryHouse) -> None:
    town = await a_town(house)
    gast = a_guest(house)
    for content in (PICTURE, PDF):
        await gast.says("/koordination")
        await gast.sends("document", file_name="a", data=content)
        assert await files(house) == 1
    first = gast.last
    await gast.says("/koordination Nur Worte, bitte?")
    assert await files(house) == 0
    await gast.taps_old(first, "Senden")
    assert await rows(house, "SELECT count(*) FROM enquiry") == [(0,)]
    await gast.says("/koordination")
    await gast.sends("document", file_name="a", data=PDF)
    change = gast.last
    await gast.taps("Ändern")
    await gast.taps_old(change, "Verwerfen")
    assert await files(house) == 0
    await gast.says("Und was nun?")
    await gast.taps("Senden")
    await town.coordinator.waits()
    assert received(house, town.coordinator, "document") == []


async def test_at_the_wrong_moment_it_is_not_kept_and_the_way_is_said(house: StoryHouse) -> None:
    berta, gast = await a_neighbour_in_the_browser(house, await a_town(house)), a_guest(house)
    await berta.sends("document", file_name="a.png", data=PICTURE)
    berta.sees("Ich habe nichts davon gespeichert")
    await gast.sends("document", file_name="a.png", data=PICTURE)
    gast.sees("ich habe es nicht aufbewahrt")
    assert await files(house) == 0


async def test_the_same_file_sent_twice_is_one(house: StoryHouse) -> None:
    await a_town(house)
    gast = a_guest(house)
    await gast.says("/koordination")
    for _ in range(2):
        await house.app.chats.offered_file(gast.visitor, "derselbe-schluessel", "a.png", PICTURE)
        await house.settle()
    await gast.looks()
    assert await files(house) == 1
    assert sum("Das geht an die Koordination" in seen.text for seen in gast.chat) == 1


async def test_it_is_kept_as_long_as_other_files(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, gast = town.coordinator, a_guest(house)
    await gast.says("/koordination")
    await gast.sends("document", file_name="a.png", data=PICTURE)
    await gast.taps("Senden")
    await gast.says("/koordination")
    await gast.sends("document", file_name="a.png", data=PICTURE)
    assert await files(house) == 2
    await later(house, days=31)
    assert await files(house) == 1
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says("Das ist der Aufruf.")
    await karin.taps("So antworten")
    await later(house, days=29)
    assert await files(house) == 1
    await later(house, days=2)
    assert await files(house) == 0


async def test_who_is_away_does_not_get_it_and_a_stand_in_gets_it_once(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await karin.says("/abwesend 20.03.")
    await karin.taps("Jonas")
    gast = a_guest(house)
    await gast.says("/koordination")
    await gast.sends("document", file_name="a.png", data=PICTURE)
    await gast.taps("Senden")
    for _ in range(2):
        await karin.waits()
        await jonas.waits()
        assert received(house, karin, "photo") == []
        assert received(house, jonas, "photo") == [PICTURE]
        await house.restarts()


async def test_a_member_in_a_browser_asks_with_the_name_of_the_association(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_neighbour_in_the_browser(house, town)
    await anna.says("/frage")
    await anna.sends("document", file_name="a.pdf", data=PDF)
    await anna.taps("Mit Vereinsnamen senden")
    await town.coordinator.waits()
    assert received(house, town.coordinator, "document") == [PDF]
