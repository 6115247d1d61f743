"""Two talk through the bot: what one side says reaches the other under a colour, held back, asked about or refused."""

from datetime import timedelta

import pytest

from bot.domain.talks.talk import Side, TalkState
from bot.links.base import pack
from bot.links.talks import OpenTalk, SendTalkDraft, WriteInTalk
from bot.terms import Land
from tests.kit.acts import through_the_other_door
from tests.kit.helping import a_line, a_pair, a_talk, a_volunteer
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_neighbour, a_town
from tests.kit.people import OnTelegram
from tests.kit.sql import ask
from tests.kit.talking import got, reads, turns


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_what_one_side_says_reaches_the_other_under_a_colour(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house, door)
    anna, elif_ = pair.anna, pair.elif_
    await anna.says("/gespraeche")
    anna.sees("Gespräch 1 · Grün", "Läuft")
    await anna.taps("Gespräch 1")
    anna.sees("du bist Blau, dein Gegenüber ist Grün", "[Schreiben]")
    await anna.taps("Schreiben")
    anna.sees("Was soll an Gespräch 1 · Grün gehen?")
    await house.restarts()
    await anna.says(f"Wie habt ihr gerechnet? {HOSTILE}")
    anna.sees("An Gespräch 1 · Grün zugestellt.")
    await reads(elif_, "Gespräch 1 · Blau", f"Wie habt ihr gerechnet? {HOSTILE}", "[Antworten]")
    assert not got(elif_, "Anna") + got(elif_, "Brücke")
    await elif_.taps("Antworten")
    elif_.sees("Was soll an Gespräch 1 · Blau gehen?", "Wie habt ihr gerechnet?")
    await elif_.says("Mit Stundensätzen.")
    elif_.sees("An Gespräch 1 · Blau zugestellt.")
    await reads(anna, "Gespräch 1 · Grün", "Wie habt ihr gerechnet?", "Mit Stundensätzen.")
    await anna.says("Danke.")
    anna.sees("An Gespräch 1 · Grün zugestellt.")
    await elif_.waits()
    assert got(elif_, "Danke.") == ["Gespräch 1 · Blau\nDanke."]


async def test_two_browsers_talk(house: StoryHouse) -> None:
    pair = await a_pair(house, "web")
    web = await through_the_other_door(house, pair.anna)
    await web.says("/gespraeche")
    await web.taps("Gespräch 1")
    await web.taps("Schreiben")
    await web.says("Guten Tag.")
    await pair.elif_.waits()
    assert got(pair.elif_, "Guten Tag.") == ["Gespräch 1 · Blau\nGuten Tag."]


async def test_text_without_the_floor_goes_nowhere_before_somebody_chose(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await pair.elif_.says("Wie war das bei euch?")
    pair.elif_.sees("Wohin gehört das?", "[Gespräch 1 · Blau]")
    assert got(pair.anna, "Wie war das bei euch?") == []
    await house.restarts()
    await pair.elif_.taps("Gespräch 1")
    pair.elif_.sees("An Gespräch 1 · Blau zugestellt.")
    await pair.anna.waits()
    assert got(pair.anna, "Wie war das bei euch?") == ["Gespräch 1 · Grün\nWie war das bei euch?"]
    await pair.elif_.says("Und jetzt?")
    await pair.anna.waits()
    assert len(got(pair.anna, "Und jetzt?")) == 1


@pytest.mark.parametrize(
    "text, kind, black",
    [
        ("Ruf mich an: 0176 1234567", "eine Telefonnummer", "Ruf mich an: …"),
        ("Ich bin Anna, hallo", "ein Name", "Ich bin …, hallo"),
        ("Wir vom Verein Brücke sind acht", "ein Name", "Wir vom … sind acht"),
        ("Schreib mir: t.me/anna_b", "ein Link", "Schreib mir: …"),
        ("anna (at) verein punkt de", "eine E-Mail-Adresse", ""),
    ],
)
async def test_what_says_who_they_are_is_asked_about(house: StoryHouse, text: str, kind: str, black: str) -> None:
    pair = await a_pair(house)
    anna, elif_ = pair.anna, pair.elif_
    await anna.forges(pack(WriteInTalk(pair.talk.id)))
    await anna.says(text)
    anna.sees("Das verrät, wer du bist.", kind, text, "[Nicht senden]")
    asked = anna.last
    await elif_.waits()
    assert got(elif_, "Gespräch 1 · Blau") == []
    await house.restarts()
    if black:
        await anna.taps("Schwärzen")
        anna.sees("zugestellt")
        await elif_.waits()
        assert got(elif_, "Gespräch 1 · Blau") == [f"Gespräch 1 · Blau\n{black}"]
    else:
        await anna.taps("Senden")
        await elif_.waits()
        assert got(elif_, text) != []
    await anna.taps_old(asked, "Senden")
    anna.sees("zugestellt")
    await elif_.waits()
    assert len(got(elif_, "Gespräch 1 · Blau")) == 1


async def test_not_sent_is_gone(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.says("Frau Yilmaz ist geboren am 12.03.1990")
    pair.anna.sees("Das sagt etwas über einen Menschen, mit dem ihr arbeitet.")
    asked = pair.anna.last
    await pair.anna.taps("Nicht senden")
    pair.anna.sees("Davon ging nichts")
    await pair.anna.taps_old(asked, "Senden")
    pair.anna.sees("Das gibt es so nicht mehr")
    await pair.elif_.waits()
    assert got(pair.elif_, "Yilmaz") == []


async def test_out_of_hours_it_is_held_back_and_comes_in_order(house: StoryHouse) -> None:
    pair = await a_pair(house)
    anna, elif_ = pair.anna, pair.elif_
    house.clock.forward(hours=2)
    await anna.forges(pack(WriteInTalk(pair.talk.id)))
    for number in range(7):
        await anna.says(f"Zeile {number}")
        anna.sees("wird morgen ab 9:")
    await elif_.waits()
    assert got(elif_, "Zeile") == []
    await elif_.says("/gespraeche")
    await elif_.taps("Gespräch 1")
    await elif_.taps("Schreiben")
    await elif_.says("Noch wach?")
    await anna.waits()
    assert len(got(anna, "Noch wach?")) == 1
    await house.restarts()
    house.clock.forward(hours=12, minutes=18)
    await elif_.waits()
    first = [text.splitlines()[-1] for text in got(elif_, "Zeile")]
    assert first == [f"Zeile {number}" for number in range(5)]
    house.clock.forward(minutes=2)
    await elif_.waits()
    assert [text.splitlines()[-1] for text in got(elif_, "Zeile")] == [f"Zeile {number}" for number in range(7)]


async def test_a_flood_is_dammed_and_said_once(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    for number in range(50):
        await pair.anna.says(f"Flut {number}")
        house.clock.forward(seconds=1)
    await pair.elif_.waits()
    assert [text.splitlines()[-1] for text in got(pair.elif_, "Flut")] == [f"Flut {number}" for number in range(5)]
    assert len(got(pair.anna, "in einer Minute höchstens 5")) == 1


async def test_twenty_a_day(house: StoryHouse) -> None:
    pair = await a_pair(house)
    for number in range(21):
        house.clock.forward(seconds=30)
        await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
        await pair.anna.says(f"Zeile {number}")
    pair.anna.sees("an einem Tag höchstens 20")
    await pair.elif_.waits()
    assert len(got(pair.elif_, "Zeile")) == 20
    async with house.database.work() as work:
        assert [line.text for line in await work.talks.lines(pair.talk.id)] == [f"Zeile {n}" for n in range(10, 20)]


@pytest.mark.parametrize("state, words", [(TalkState.FROZEN, "kann gerade niemand"), (TalkState.ENDED, "zu Ende")])
async def test_nobody_writes_in_a_talk_that_does_not_run(house: StoryHouse, state: TalkState, words: str) -> None:
    pair = await a_pair(house)
    house.clock.forward(hours=6)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.says("Kommt morgen")
    await turns(house, pair.talk, state)
    await pair.anna.says("Und das nie")
    pair.anna.sees(words)
    house.clock.forward(hours=15)
    await pair.elif_.waits()
    assert got(pair.elif_, "Kommt morgen") + got(pair.elif_, "Und das nie") == []
    await pair.anna.forges(pack(OpenTalk(pair.talk.id)))
    pair.anna.does_not_see("[Schreiben]")


async def test_whoever_closed_the_door_is_said_to_be_away(house: StoryHouse) -> None:
    pair = await a_pair(house)
    assert isinstance(pair.elif_, OnTelegram)
    await pair.elif_.blocks()
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.says("Hallo?")
    pair.anna.sees("ist gerade nicht erreichbar")


async def test_foreign_talks_and_drafts_are_missing(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.says("0176 1234567")
    async with house.database.work() as work:
        [[draft]] = await ask(work, "SELECT id FROM talk_draft")
    mia = await a_neighbour(house, "Mia")
    for link in (OpenTalk(pair.talk.id), WriteInTalk(pair.talk.id), SendTalkDraft(str(draft))):
        await mia.forges(pack(link))
        mia.sees("Das gibt es so nicht mehr")


async def test_a_line_of_another_talk_is_quoted_to_nobody(house: StoryHouse) -> None:
    """Although the talk is their own."""
    pair = await a_pair(house)
    _peter, listing = await a_volunteer(house, pair.town, "Peter")
    secret = await a_line(house, await a_talk(house, pair.town, pair.anna, listing), Side.VOLUNTEER, "Geheimes")
    await pair.elif_.forges(pack(WriteInTalk(pair.talk.id, secret.id)))
    pair.elif_.sees("Was soll an Gespräch 1 · Blau gehen?")
    pair.elif_.does_not_see("Geheimes")
    await pair.elif_.says("Darauf antworte ich.")
    await pair.anna.waits()
    assert got(pair.anna, "Darauf") == ["Gespräch 1 · Grün\nDarauf antworte ich."]


async def test_an_hour_later_nobody_remembers_who_was_meant(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await pair.elif_.forges(pack(WriteInTalk(pair.talk.id)))
    house.clock.forward(seconds=timedelta(hours=1, seconds=1).total_seconds())
    await pair.elif_.says("Bin wieder da.")
    pair.elif_.sees("Wohin gehört das?", "[Zu: Gespräch 1]")
    await pair.elif_.taps("Zu: Gespräch 1")
    pair.elif_.sees("zugestellt")


async def test_on_a_public_holiday_of_the_land_nobody_is_disturbed(house: StoryHouse) -> None:
    """Good Friday; on Saturday they may be written to again."""
    pair = await a_pair(house, land=Land.NI)
    house.clock.forward(days=15, hours=20)
    await pair.anna.waits()
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    await pair.anna.says("Schöne Feiertage")
    pair.anna.sees("wird morgen ab 9:00 zugestellt")


async def test_names_stay_on_their_side_whatever_they_are(house: StoryHouse) -> None:
    town = await a_town(house, HOSTILE)
    anna = await a_member(house, town, "<i>Änna & Söhne")
    elif_, listing = await a_volunteer(house, town, HOSTILE)
    talk = await a_talk(house, town, anna, listing)
    await anna.forges(pack(WriteInTalk(talk.id)))
    await anna.says(f"Grüße von {HOSTILE}")
    anna.sees("ein Name", HOSTILE)
    await anna.taps("Schwärzen")
    await anna.says("<b>fett</b> & {mehr}")
    await reads(elif_, "<b>fett</b> & {mehr}")
    assert got(elif_, "Zoé") + got(elif_, "Änna") == got(elif_, "Willkommen zurück, <b>Zoé")
