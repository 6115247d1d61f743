"""A personal line to an association that missed a date, changed or sent as it is; and its answer, on both doors."""

from datetime import timedelta

import pytest

from bot.domain.dates.calendar import Attendance, CohortDate, When
from bot.domain.people import Channel, Member, MemberState
from bot.links.base import pack
from bot.links.personal_words import AnswerPersonalWord, WritePersonally
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.edits import changes
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    Town,
    a_colleague,
    a_member,
    a_neighbour,
    a_stranger_to_the_cohort,
    a_town,
    moves_to_the_browser,
)
from tests.kit.people import OnTelegram, Someone
from tests.kit.sql import ask
from tests.kit.talking import replies
from tests.kit.traces import rows, verbs

READY = "Hallo Verein Brücke e. V., beim Termin „Workshop 2“ am"


async def missed(house: StoryHouse, town: Town) -> None:
    """They were expected yesterday, and nobody came."""
    now = house.clock.now()
    day = (now - timedelta(days=1)).date()
    async with house.database.work() as work:
        await work.events.save(CohortDate("ws2", town.cohort.id, "Workshop 2", When(day, day)))
        await work.events.note_attendance(Attendance("ws2", town.association.id, 0, now))
        await work.commit()


def told(somebody: Someone) -> list[str]:
    return [seen.text for seen in somebody.chat if "von der Koordination schreibt an" in seen.text]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_who_missed_a_date_gets_a_line_and_answers_it(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna, ben = await a_member(house, town), await a_member(house, town, "Ben", MemberRole.WORKER)
    await missed(house, town)
    karin = town.coordinator
    desk: Someone = karin if door == "telegram" else await through_the_other_door(house, karin)
    member: Someone = anna if door == "telegram" else await through_the_other_door(house, anna)
    await desk.says("/pult")
    desk.sees("Termin oder Frist verpasst: Verein Brücke e. V.")
    await desk.taps("Vereine")
    await desk.taps("Verein Brücke")
    desk.sees("Nicht beim Termin „Workshop 2“ am")
    await desk.taps("Persönlich schreiben")
    await desk.taps("Diese nehmen")
    desk.sees("Noch ist nichts abgeschickt", READY, "[An alle 2 schicken]")
    confirm = desk.last
    await house.restarts()
    await desk.taps("An Anna schicken")
    desk.sees("geht an eine Person")
    await desk.taps_old(confirm, "An Anna schicken")
    await desk.taps_old(confirm, "An alle 2")
    await member.waits()
    await ben.waits()
    assert [READY in text for text in told(member)] == [True]
    assert "Karin von der Koordination schreibt an Verein Brücke e. V." in told(member)[0]
    assert told(ben) == []
    await desk.says("/pult")
    desk.does_not_see("Termin oder Frist verpasst")
    await member.taps("Antworten")
    await member.says("Wir waren krank.")
    member.sees("Deine Antwort geht an Karin", "F-1")
    await member.says(f"Bitte schick uns das Protokoll. {HOSTILE}")
    await desk.says("/anfragen")
    await desk.taps("F-1")
    card = next(seen for seen in reversed(desk.chat) if seen.text.startswith("Frage F-1 "))
    assert "Antwort auf die persönliche Nachricht von Karin" in card.text
    assert "Wir waren krank.\n\nBitte schick uns das Protokoll." in card.text
    assert await rows(house, "SELECT count(*) FROM enquiry WHERE state = 'taken'") == [(1,)]
    assert await verbs(house, town.association.id) == ["personal-word"]


async def test_own_words_a_second_one_the_same_day_and_a_reply(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin, jonas = await a_member(house, town), town.coordinator, await a_colleague(house, town)
    for writer in (karin, jonas):
        await writer.forges(pack(WritePersonally(town.association.id)))
        await writer.says(f"Wie geht es, {HOSTILE}?")
        await writer.says("Ich rufe gern an.")
    jonas.does_not_see("Achtung")
    await karin.taps("An Anna schicken")
    await jonas.taps("An Anna schicken")
    jonas.sees("Achtung: Heute ging schon eine Nachricht an diesen Verein (Karin", "Ich rufe gern an.")
    assert len(told(anna)) == 1
    await jonas.taps("Ändern")
    await jonas.says("Ich bin morgen im Büro.")
    await jonas.taps("An Anna schicken")
    await anna.waits()
    assert f"Wie geht es, {HOSTILE}?\n\nIch rufe gern an." in told(anna)[0]
    assert "Ich bin morgen im Büro." in told(anna)[1]
    first = next(seen for seen in anna.chat if "Ich rufe gern an." in seen.text)
    said = await replies(house, anna, int(first.id), "Ruf mich an.")
    anna.sees("Deine Antwort geht an Karin")
    await changes(house, anna, said, "Ruf mich bitte an.")
    assert await rows(house, "SELECT body, word <> '' FROM enquiry") == [("Ruf mich bitte an.", 1)]
    await karin.taps("Antworten")
    await karin.says("Ich rufe um drei an.")
    await karin.taps("So antworten")
    await anna.waits()
    assert any("Ich rufe um drei an." in seen.text for seen in anna.chat)


async def test_it_goes_to_whom_the_button_says_and_whole(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    karin = await moves_to_the_browser(house, town.coordinator)
    await karin.forges(pack(WritePersonally(town.association.id)))
    await karin.says("Liebe Anna, nur an dich.")
    await karin.says("x" * 1990)
    karin.sees("Das wären 2.016 Zeichen, es gehen bis zu 2.000")
    confirm = next(seen for seen in reversed(karin.chat) if "Noch ist nichts abgeschickt" in seen.text)
    async with house.database.work() as work:
        ((person,),) = await ask(work, "SELECT id FROM person WHERE name = 'Anna'")
        await work.members.save(
            Member(town.association.id, person, MemberRole.CONTACT, MemberState.LEFT, house.clock.now())
        )
        await work.commit()
    await karin.taps_old(confirm, "An Anna schicken")
    karin.sees("Noch ist nichts abgeschickt", "Liebe Anna, nur an dich.", "[An Ben schicken]")
    await ben.waits()
    assert told(ben) == []
    await karin.taps("An Ben schicken")
    await ben.waits()
    assert len(told(ben)) == 1
    await ben.taps("Antworten")
    ben.sees("Sie geht an Karin von der Koordination")
    jonas = await a_colleague(house, town)
    await karin.says("/rollen")
    await karin.taps("Meine Rolle abgeben")
    await karin.taps("Ja, Rolle abgeben")
    await jonas.waits()
    await ben.taps("Antworten")
    ben.sees("Sie geht an die Koordination")
    await ben.says("y" * 3000)
    ben.sees("Deine Antwort geht an die Koordination. Sie hat die Nummer F-1")
    await ben.says("z" * 2000)
    ben.sees("F-2")
    assert await rows(house, "SELECT length(body) FROM enquiry ORDER BY at, number") == [(3000,), (2000,)]


async def test_it_is_not_said_to_whoever_shut_the_door(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, ben = await a_member(house, town), await a_member(house, town, "Ben", MemberRole.WORKER)
    karin = town.coordinator
    await shuts(house, anna)
    await karin.forges(pack(WritePersonally(town.association.id)))
    await karin.says("Meldet euch bitte.")
    karin.sees("[An Ben schicken]")
    karin.does_not_see("Anna")
    await shuts(house, ben)
    await karin.taps("An Ben schicken")
    karin.sees("erreicht der Bot gerade niemanden", "Ein Anruf")
    assert await rows(house, "SELECT count(*) FROM personal_word") == [(0,)]


async def shuts(house: StoryHouse, somebody: OnTelegram) -> None:
    async with house.database.work() as work:
        await work.people.block_address(Channel.TELEGRAM, str(somebody.them.id))
        await work.commit()


async def test_nobody_to_write_to_and_nobody_else_may_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.forges(pack(WritePersonally(town.association.id)))
    karin.sees("niemand dabei, dem du schreiben kannst")
    anna = await a_member(house, town)
    await karin.forges(pack(WritePersonally(town.association.id)))
    await karin.says("   ")
    await karin.taps("Diese nehmen")
    await karin.taps("An Anna schicken")
    ((word,),) = await rows(house, "SELECT id FROM personal_word")
    nora, mia = await a_neighbour(house, "Nora"), await a_stranger_to_the_cohort(house)
    for somebody in (nora, mia):
        await somebody.forges(pack(AnswerPersonalWord(str(word))))
        somebody.sees("Das gibt es so nicht mehr")
    await anna.taps("Antworten")
    await anna.sends("sticker")
    anna.sees("in Worten")
    await anna.says("Danke, alles gut.")
    assert await rows(house, "SELECT body FROM enquiry") == [("Danke, alles gut.",)]
