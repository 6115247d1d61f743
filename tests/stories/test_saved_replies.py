"""Bausteine: an answer is kept, picked, changed before it leaves, renamed and deleted."""

import pytest

from bot.links.base import pack
from bot.links.saved_replies import ChooseReply, DropReply, KeepReply, PickReply, RepliesOf, ShowReply
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.asking import answers, answers_read, asked, passes_on, rows, the_id
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_member, a_stranger_to_the_cohort, a_town

WORDS = f"Parken dürft ihr nur mit Genehmigung. {HOSTILE}"


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_an_answer_is_kept_and_taken_again_and_changed_before_it_leaves(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await asked(house, town)
    await answers(karin, WORDS)
    sent = karin.last
    await karin.taps("Als Baustein")
    karin.sees("Der Baustein Parken dürft ihr nur mit Genehmigung.", "ist gespeichert", WORDS)
    await karin.taps_old(sent, "Als Baustein")
    assert await rows(house, "SELECT count(*) FROM saved_reply") == [(1,)]
    await passes_on(anna, "Dürfen wir zwei Foodtrucks abstellen?")
    reader = jonas if door == "telegram" else await through_the_other_door(house, jonas)
    await reader.forges(pack(ChooseReply(await the_id(house, 2))))
    await house.restarts()
    choice = reader.last
    reader.sees("Welchen Baustein willst du nehmen?")
    await reader.taps("Parken dürft ihr")
    reader.sees("Noch ist nichts abgeschickt", WORDS)
    await reader.taps_old(choice, "Parken dürft ihr")
    await reader.taps("Ändern")
    reader.sees("Parken dürft ihr nur mit Genehmigung.")
    await reader.says("Auch zwei nur mit Genehmigung.")
    await reader.taps("So antworten")
    await anna.waits()
    assert "Auch zwei nur mit Genehmigung." in answers_read(anna)[-1]
    assert WORDS not in answers_read(anna)[-1]
    assert await rows(house, "SELECT uses FROM saved_reply") == [(1,)]


async def test_it_stands_below_what_was_typed_and_once(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/bausteine")
    karin.sees("gibt es noch keinen Baustein")
    await karin.taps("Neuer Baustein")
    await karin.says(WORDS)
    anna = await asked(house, town)
    await karin.taps("Antworten")
    await karin.says("Guten Tag!")
    pick = pack(PickReply(await the_id(house), str((await rows(house, "SELECT id FROM saved_reply"))[0][0])))
    await karin.forges(pick)
    await karin.forges(pick)
    await karin.taps("So antworten")
    await anna.waits()
    assert f"Guten Tag!\n\n{WORDS}" in answers_read(anna)[0]
    assert answers_read(anna)[0].count(WORDS) == 1


async def test_it_is_renamed_changed_and_deleted(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/bausteine")
    await karin.taps("Neuer Baustein")
    await karin.says("   ")
    karin.does_not_see("ist gespeichert")
    await karin.says("/bausteine")
    await karin.taps("Neuer Baustein")
    await karin.says(WORDS)
    await karin.taps("Umbenennen")
    await house.restarts()
    await karin.says(f"Parken {HOSTILE} " * 5)
    karin.sees("ist gespeichert", "Parken <b>Zoé")
    await karin.taps("Text ändern")
    await karin.says("Bitte vorher anrufen.")
    karin.sees("Bitte vorher anrufen.", "Parken <b>Zoé")
    await karin.taps("Löschen")
    asked_ = karin.last
    karin.sees("[Nein, behalten]")
    await karin.taps("Ja, löschen")
    karin.sees("ist gelöscht")
    await karin.taps_old(asked_, "Ja, löschen")
    karin.sees("gibt es so nicht mehr")
    assert await rows(house, "SELECT count(*) FROM saved_reply") == [(0,)]


async def test_many_are_turned_in_pages(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    for number in range(9):
        await karin.says("/bausteine")
        await karin.taps("Neuer Baustein")
        await karin.says(f"Antwort {number}")
    await karin.says("/bausteine")
    karin.sees("Seite 1 von 2", "[Antwort 0]")
    await karin.taps("Weiter ›")
    karin.sees("Seite 2 von 2", "[Antwort 8]")


async def test_members_and_other_coordinations_are_refused(house: StoryHouse) -> None:
    town = await a_town(house)
    await asked(house, town)
    await answers(town.coordinator, WORDS)
    await town.coordinator.taps("Als Baustein")
    ((reply,),) = await rows(house, "SELECT id FROM saved_reply")
    id = await the_id(house)
    mia, boris = await a_stranger_to_the_cohort(house), await a_member(house, town, "Boris", MemberRole.WORKER)
    links = (RepliesOf("nord2027"), ShowReply(str(reply)), DropReply(str(reply)), KeepReply(id), ChooseReply(id))
    for link in (*links, PickReply(id, str(reply))):
        for somebody in (mia, boris):
            await somebody.forges(pack(link))
            somebody.sees("gibt es so nicht mehr")
    assert await rows(house, "SELECT count(*) FROM saved_reply") == [(1,)]
