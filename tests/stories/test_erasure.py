"""Somebody looks at their data, takes them along, and has them deleted."""

import json
from collections.abc import Sequence
from typing import Any

from bot.domain.messages import Act, Attachment, Card, Outgoing, Priority
from bot.domain.people import Channel
from bot.links.base import pack
from bot.links.erasure import EraseMe
from bot.runtime.outbox.results import Result
from bot.runtime.rendering.payload import Payload
from bot.terms import MemberRole
from bot.terms.rights import LeftWork
from tests.kit.asking import passes_on
from tests.kit.helping import a_pair, both_talk, person_of
from tests.kit.house import StoryHouse
from tests.kit.leftovers import left_of
from tests.kit.makers import a_member, a_town, moves_to_the_browser
from tests.kit.people import OnTelegram, Someone
from tests.kit.traces import rows

HOSTILE = '<b>Zoé & "Co" 🎉'
LOOSE = "Kanarienvogel im losen Text"
ASKED = "Dürfen wir auch einen Kanarienvogel beantragen?"
LINE = "Im Gespräch sagte ich Kanariengelb."


def taken(somebody: OnTelegram) -> dict[str, Any]:
    """The JSON that arrived in a Telegram chat."""
    files = [one.document for one in somebody.house.world.chat(somebody.them) if one.document]
    return dict(json.loads(next(file.data for file in files if file.name.endswith(".json"))))


async def a_minute(house: StoryHouse) -> None:
    for _ in range(6):
        house.clock.forward(seconds=10)
        await house.settle()


async def goes(somebody: Someone, way: str = "Weiter zum Löschen") -> None:
    await somebody.says("/loeschen")
    await somebody.taps(way)
    await somebody.taps("Ja, alles löschen")
    await a_minute(somebody.house)


async def test_anna_takes_her_data_along_and_goes_with_the_work_of_her_association(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    await anna.says("/meinedaten")
    anna.sees("Das ist von dir gespeichert")
    await anna.taps("Alles als Datei")
    assert taken(anna)["person"][0]["name"] == "Anna"
    await goes(anna, "Die Arbeit mit löschen")
    assert len(anna.chat) == 1
    assert "meine letzte Nachricht" in anna.last.text
    assert left_of(house, ["Anna", str(anna.them.id), "Verein Brücke"]) == []
    assert await rows(house, "SELECT * FROM erasure") == []
    await town.coordinator.waits()
    assert any("mit der ganzen Arbeit" in seen.text for seen in town.coordinator.chat)


async def test_zoe_asks_and_talks_and_goes_and_her_team_goes_on(house: StoryHouse) -> None:
    """The names of others stand in what she asked for; afterwards hers stands nowhere, and they were told why."""
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    zoe = await a_member(house, town, HOSTILE, MemberRole.WORKER)
    await ben.says("/team")
    await passes_on(zoe, ASKED)
    await town.coordinator.waits()
    await zoe.says(LOOSE)
    await goes(zoe)
    await ben.waits()
    assert any("hat die eigenen Daten gelöscht" in seen.text for seen in ben.chat)
    assert left_of(house, ["Zoé", str(zoe.them.id), "Kanarienvogel"]) == []
    assert await rows(house, "SELECT count(*) FROM association") == [(1,)]


async def test_the_name_of_before_goes_too(house: StoryHouse) -> None:
    town = await a_town(house)
    zoe = await a_member(house, town, "Zoé", MemberRole.WORKER)
    ben = await moves_to_the_browser(house, await a_member(house, town, "Ben"))
    await ben.says("/team")
    await zoe.says("/name Kanaria Vogel")
    await ben.says("/team")
    await goes(zoe)
    assert left_of(house, ["Zoé", "Kanaria"]) == []


async def test_whoever_talked_with_them_keeps_the_words_and_the_talk_ends(house: StoryHouse) -> None:
    pair = await a_pair(house, "web")
    await both_talk(house, pair.talk)
    await pair.anna.says("/start")
    await goes(pair.anna, "Die Arbeit bleibt")
    assert await rows(house, "SELECT count(*) FROM talk WHERE asker IS NOT NULL") == [(0,)]
    assert await rows(house, "SELECT count(*) FROM talk WHERE state = 'running'") == [(0,)]


async def test_in_the_browser_it_is_the_same(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town, "Ben")
    zoe = await moves_to_the_browser(house, await a_member(house, town, "Zoé", MemberRole.WORKER))
    await zoe.says("/start")
    seen = max(one.version for one in await house.app.chats.history(zoe.visitor))
    await goes(zoe)
    assert await house.app.chats.emptied(zoe.visitor, seen)
    await zoe.looks()
    assert [seen.text.splitlines()[0] for seen in zoe.chat] == ["Gelöscht"]
    house.clock.forward(minutes=11)
    await a_minute(house)
    assert left_of(house, ["Zoé", zoe.visitor]) == []
    assert await rows(house, "SELECT count(*) FROM web_session") == [(0,)]


async def test_an_old_yes_and_a_second_one_delete_nobody(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    old = pack(EraseMe(LeftWork.GOES, int(house.clock.now().timestamp() * 1000), 1))
    house.clock.forward(minutes=16)
    await anna.forges(old)
    anna.sees("Alles von dir löschen?")
    await anna.taps("Die Arbeit bleibt")
    yes = next(data for words, data in anna.last.buttons if words.startswith("Ja"))
    await anna.forges(yes)
    said = len(anna.chat)
    await anna.forges(yes)
    assert len(anna.chat) == said
    await a_minute(house)
    await anna.says("/meinedaten")
    anna.sees("nichts gespeichert")


async def test_the_work_of_an_association_of_which_nobody_spoke_stays(house: StoryHouse) -> None:
    """Ben leaves between the question and the yes: now Anna is the last one, and was not asked about the work."""
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    await anna.says("/loeschen")
    await anna.taps("Weiter zum Löschen")
    await goes(ben)
    await anna.taps("Ja, alles löschen")
    anna.sees("die letzte Person")
    assert await rows(house, "SELECT count(*) FROM association") == [(1,)]


async def test_it_goes_on_after_a_restart(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    await anna.says("/loeschen")
    await house.restarts()
    await anna.taps("Die Arbeit bleibt")
    await house.restarts()
    await anna.taps("Ja, alles löschen")
    await house.restarts()
    await a_minute(house)
    assert left_of(house, ["Anna", str(anna.them.id)]) == []


async def test_whoever_is_unknown_may_look_and_delete_too(house: StoryHouse) -> None:
    await a_town(house)
    otto = house.telegram("Otto")
    await otto.says("/meinedaten")
    otto.sees("nichts gespeichert")
    await otto.says("/code")
    await otto.says("ABCD-EFGH")
    await otto.says("/loeschen")
    await otto.taps("Weiter zum Löschen")
    await otto.taps("Ja, alles löschen")
    await a_minute(house)
    assert left_of(house, [str(otto.them.id)]) == []
    await otto.says("/start")
    otto.sees("Willkommen")


async def test_what_was_on_its_way_meanwhile_does_not_stay_in_the_chat(house: StoryHouse) -> None:
    """Their own answer, of which Telegram had not yet said that it arrived."""
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    zoe = await a_member(house, town, "Zoé", MemberRole.WORKER)
    deliver = house.app.sender.deliver

    async def slowly(message: Outgoing, files: Sequence[Attachment], card: Card | None) -> Result:
        result = await deliver(message, files, card)
        if message.chat == str(zoe.them.id) and message.act is not Act.CLEAR:
            house.app.sender.deliver = deliver
            house.world.tap(zoe.them, int(question.id), yes)
            await house.app.poller.round()
            await house.app.intake.rest()
        return result

    await zoe.says("/loeschen")
    await zoe.taps("Weiter zum Löschen")
    question = zoe.last
    yes = next(data for words, data in question.buttons if words.startswith("Ja"))
    async with house.database.work() as work:
        person = await person_of(work, zoe)
        chat, said = str(zoe.them.id), Payload("Guten Tag", buttons=[[{"text": "Weiter", "data": "h"}]]).to_json()
        await work.outbox.put(
            Outgoing(
                "late",
                "late",
                person.id,
                Channel.TELEGRAM,
                chat,
                Priority.NOTICE,
                Act.SEND,
                "",
                said,
                house.clock.now(),
            )
        )
        await work.commit()
    house.app.sender.deliver = slowly
    await a_minute(house)
    assert [seen.text.splitlines()[0] for seen in zoe.chat] == ["Gelöscht"]
    assert left_of(house, ["Zoé", str(zoe.them.id)]) == []
    await ben.waits()


async def test_what_a_stranger_wrote_before_any_consent_is_in_no_file_a_minute_later(house: StoryHouse) -> None:
    town = await a_town(house)
    otto = house.telegram("Ottokanari", last_name="Kanarius")
    await otto.says(f"/start {town.ticket.token}")
    await otto.taps("Deutsch")
    await otto.says("Mein Kanarientext")
    await a_minute(house)
    assert left_of(house, ["Ottokanari", "Kanarius", "Kanarientext"]) == []
