"""Pictures and PDFs in a talk: only when both allow them, made anew, and shown to whoever sends them first."""

import pytest

from bot.domain.talks.talk import Side, opted
from bot.links.base import pack
from bot.links.talks import AllowFiles, WriteInTalk
from tests.kit.acts import through_the_other_door
from tests.kit.helping import Pair, a_pair, person_of
from tests.kit.house import StoryHouse
from tests.kit.people import OnTelegram, OnWeb, Someone
from tests.kit.sql import ask
from tests.kit.talking import got, reads
from tests.kit.telltale import CANARY, a_pdf, a_photo, unfolded

NAME = f"Antrag_{CANARY}"


async def both_allow(house: StoryHouse, pair: Pair) -> None:
    async with house.database.work() as work:
        talk = await work.talks.get(pair.talk.id)
        assert talk
        for side in Side:
            talk = opted(talk, side, on=True, now=house.clock.now())
        await work.talks.save(talk)
        await work.commit()


async def sends(who: Someone, kind: str) -> None:
    data, ending = (a_photo(), "jpg") if kind == "photo" else (a_pdf(), "pdf")
    named = {} if isinstance(who, OnTelegram) and kind == "photo" else {"file_name": f"{NAME}.{ending}"}
    assert isinstance(who, OnTelegram | OnWeb)
    await who.sends(kind, data=data, **named)


async def contents(house: StoryHouse, somebody: Someone) -> list[tuple[str, bytes]]:
    """Names and bytes of all files that somebody got."""
    if isinstance(somebody, OnWeb):
        messages = await house.app.chats.history(somebody.visitor)
        ids = [file["id"] for message in messages if not message.mine for file in message.payload.files]
        found = [await house.app.chats.file(somebody.visitor, id) for id in ids]
        return [(one.name, one.content or b"") for one in found if one]
    assert isinstance(somebody, OnTelegram)
    chat = house.world.state.chats[somebody.them.id].messages.values()
    sent = [one.upload for one in chat if one.body["from"]["is_bot"]]
    return [(upload.name, upload.data) for upload in sent if upload]


@pytest.mark.parametrize("kind", ["photo", "document"])
@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_file_goes_over_made_anew(house: StoryHouse, door: str, kind: str) -> None:
    pair = await a_pair(house, door)
    await both_allow(house, pair)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(pair.anna, kind)
    pair.anna.sees("So geht es hinaus", "[Senden]", "[Nicht senden]")
    assert await contents(house, pair.elif_) == []
    await house.restarts()
    await pair.anna.taps("Senden")
    pair.anna.sees("An Gespräch 1 · Grün zugestellt.")
    await reads(pair.elif_, "Gespräch 1 · Blau", "Bild" if kind == "photo" else "PDF", "[Antworten]")
    [(name, content)] = await contents(house, pair.elif_)
    assert CANARY not in name
    assert CANARY.encode() not in (content if kind == "photo" else unfolded(content))
    assert name.startswith("1-")
    async with house.database.work() as work:
        assert await ask(work, "SELECT count(*) FROM talk_file") == [(0,)]
    assert not [call for call in house.world.calls if "forward" in call.method or "copy" in call.method]


@pytest.mark.parametrize("kind", ["photo", "document"])
async def test_from_a_browser_too(house: StoryHouse, kind: str) -> None:
    pair = await a_pair(house, "web")
    await both_allow(house, pair)
    await pair.elif_.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(pair.elif_, kind)
    pair.elif_.sees("So geht es hinaus")
    await pair.elif_.taps("Senden")
    [(name, content)] = await contents(house, pair.anna)
    assert CANARY not in name
    assert CANARY.encode() not in (content if kind == "photo" else unfolded(content))


async def test_only_when_both_have_said_yes(house: StoryHouse) -> None:
    pair = await a_pair(house)
    anna, elif_ = pair.anna, pair.elif_
    await anna.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(anna, "photo")
    anna.sees("erst, wenn ihr beide sie erlaubt", "[Bilder und PDFs erlauben]")
    await anna.taps("Bilder und PDFs erlauben")
    anna.sees("wird gefragt")
    await reads(elif_, "möchte Bilder oder PDFs schicken", "[Bilder und PDFs erlauben]")
    await anna.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(anna, "photo")
    anna.sees("dein Gegenüber in Gespräch 1 noch nicht")
    await house.restarts()
    await elif_.taps("Bilder und PDFs erlauben")
    elif_.sees("gehen jetzt Bilder und PDFs")
    await reads(anna, "gehen jetzt Bilder und PDFs")
    await elif_.forges(pack(AllowFiles(pair.talk.id, 0)))
    elif_.sees("keine Bilder und PDFs mehr")
    await reads(anna, "möchte keine Bilder und PDFs mehr")
    await anna.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(anna, "photo")
    anna.sees("noch nicht")
    assert await contents(house, elif_) == []


async def test_words_below_a_picture_are_looked_at_too(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_allow(house, pair)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.sends("photo", data=a_photo(), caption="Ruf an: 0176 1234567")
    pair.anna.sees("Im Text gefunden: eine Telefonnummer", "[Schwärzen]")
    await pair.anna.taps("Schwärzen")
    assert got(pair.elif_, "Ruf an: …") != []
    assert got(pair.elif_, "0176") == []


async def test_what_cannot_be_cleaned_is_refused(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_allow(house, pair)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.sends("document", data=b"PK\x03\x04", file_name=f"{NAME}.docx")
    pair.anna.sees("Ich kann nur Bilder (JPG, PNG, WEBP) und PDFs")
    await pair.anna.sends(
        "photo", data=a_photo(), forward_origin={"type": "hidden_user", "sender_user_name": CANARY, "date": 1}
    )
    pair.anna.sees("Weitergeleitetes")
    await pair.anna.sends("voice")
    pair.anna.sees("bekannte Stimme")
    assert await contents(house, pair.elif_) == []


async def test_out_of_hours_a_picture_waits_as_well(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_allow(house, pair)
    house.clock.forward(hours=2)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(pair.anna, "photo")
    await pair.anna.taps("Senden")
    pair.anna.sees("wird morgen ab 9:00 zugestellt")
    await house.restarts()
    house.clock.forward(hours=13)
    await reads(pair.elif_, "Bild")
    assert len(await contents(house, pair.elif_)) == 1


async def test_not_sent_is_not_kept(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_allow(house, pair)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(pair.anna, "photo")
    await pair.anna.taps("Nicht senden")
    pair.anna.sees("Davon ging nichts")
    async with house.database.work() as work:
        assert await ask(work, "SELECT count(*) FROM talk_file") == [(0,)]


async def test_a_picture_as_a_reply_needs_no_button(house: StoryHouse) -> None:
    """Nor do several at once: each is a picture of its own."""
    pair = await a_pair(house)
    await both_allow(house, pair)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.says("Zeig mal.")
    assert isinstance(pair.elif_, OnTelegram)
    place = next(int(seen.id) for seen in pair.elif_.chat if "Zeig mal." in seen.text)
    known = house.world.state.chats[pair.elif_.them.id].messages[place].body
    for _ in range(2):
        await pair.elif_.sends("photo", data=a_photo(), reply_to_message=known, media_group_id="7")
        pair.elif_.sees("Gespräch 1 · Blau", "So geht es hinaus")
        await pair.elif_.taps("Senden")
    assert len(await contents(house, pair.anna)) == 2
    assert len(got(pair.anna, "Zeig mal.")) == 2


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_whoever_helps_and_coordinates_sends_files_to_the_talk_that_has_the_floor(
    house: StoryHouse, door: str
) -> None:
    """And to the calendar at any other time."""
    pair = await a_pair(house)
    await both_allow(house, pair)
    assert isinstance(pair.elif_, OnTelegram)
    async with house.database.work() as work:
        helper = await person_of(work, pair.elif_)
        await work.people.make_coordinator(helper.id, pair.town.cohort.id)
        await work.commit()
    elif_ = pair.elif_ if door == "telegram" else await through_the_other_door(house, pair.elif_)
    await elif_.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(elif_, "document")
    elif_.sees("PDF für Gespräch 1 · Blau", "So geht es hinaus")
    await elif_.taps("Senden")
    assert len(await contents(house, pair.anna)) == 1
    await elif_.sends("document", data=b"Termin", file_name="termine.ics")
    elif_.sees("Nicht zugestellt", "Ich kann nur Bilder")
    await elif_.says("/pult")
    await elif_.sends("document", data=b"Termin", file_name="termine.ics")
    elif_.does_not_see("Gespräch 1")


async def test_words_below_a_picture_cannot_be_changed_and_it_is_said(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_allow(house, pair)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    picture = house.world.send(pair.anna.them, "photo", data=a_photo(), caption="Unser Saal")
    await pair.anna.waits()
    house.world.edit(pair.anna.them, picture, "Unsere Küche")
    await pair.anna.waits()
    pair.anna.sees("Dafür ist es zu spät: Was du vorher geschrieben hast, gilt.")


async def test_a_file_that_waits_stays_when_they_are_not_allowed_any_more(house: StoryHouse) -> None:
    """Shown, or held back for the night."""
    pair = await a_pair(house)
    anna, elif_ = pair.anna, pair.elif_
    await both_allow(house, pair)
    await anna.forges(pack(WriteInTalk(pair.talk.id)))
    await sends(anna, "photo")
    await elif_.forges(pack(AllowFiles(pair.talk.id, 0)))
    await anna.taps("Senden")
    anna.sees("Nicht zugestellt", "dein Gegenüber in Gespräch 1 noch nicht")
    await both_allow(house, pair)
    house.clock.forward(hours=2)
    await anna.taps("Senden")
    anna.sees("wird morgen ab 9:00 zugestellt")
    await elif_.forges(pack(AllowFiles(pair.talk.id, 0)))
    house.clock.forward(hours=13)
    await anna.waits()
    anna.sees("Nicht zugestellt", "dein Gegenüber in Gespräch 1 noch nicht")
    assert await contents(house, elif_) == []
    async with house.database.work() as work:
        assert await ask(work, "SELECT count(*) FROM talk_file") == [(0,)]
