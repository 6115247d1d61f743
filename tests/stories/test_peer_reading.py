"""Associations read each other's outlines, from the announcement to the thanks; and what goes wrong on the way."""

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import AssociationState
from bot.domain.journey import Answer
from bot.domain.peer_reading.reading import MOST_REMARKS, ReadingRemark
from bot.links.base import pack
from bot.links.mock_assessment import AskPoint, AssessmentOf
from bot.links.peer_reading import (
    AgreeToRead,
    AnswerRound,
    GotReading,
    LeaveCircle,
    ReadOutline,
    ReadSection,
    ShownReading,
)
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_neighbour, a_town
from tests.kit.people import Someone
from tests.kit.traces import rows


def heard(somebody: Someone, *words: str) -> int:
    """How many messages hold all of the words, whenever they came."""
    return sum(all(word in seen.text for word in words) for seen in somebody.chat)


async def write(house: StoryHouse, association: str, **texts: str) -> None:
    async with house.database.work() as work:
        for name, text in texts.items():
            made = Answer(work.new_id(), association, name.replace("_", "-"), text, None, house.clock.now(), 1)
            await work.journey.add_answer(made)
        await work.commit()


async def announces(karin: Someone) -> None:
    await karin.says("/lesen")
    await karin.taps("Leserunde starten")
    await karin.taps("Mi 17.03.2027 und Mi 31.03.2027")
    await karin.taps("Ankündigen")


async def answers(house: StoryHouse, words: str, *people: Someone) -> None:
    house.clock.forward(minutes=1)
    for somebody in people:
        await somebody.waits()
        await somebody.taps(words)


async def pairs(house: StoryHouse, *people: Someone) -> None:
    """The day after the last day for answers."""
    house.clock.forward(days=8)
    await house.settle()
    house.clock.forward(minutes=5)
    await house.settle()
    for somebody in people:
        await somebody.waits()


async def agree(*people: Someone) -> None:
    for somebody in people:
        await somebody.taps("Ja, gegenseitig lesen")
    for somebody in people:
        await somebody.waits()


async def of(house: StoryHouse, name: str) -> str:
    ((id,),) = await rows(house, f"SELECT id FROM association WHERE name = '{name}'")
    return str(id)


async def pauses(house: StoryHouse, name: str) -> None:
    id = await of(house, name)
    async with house.database.work() as work:
        found = await work.associations.get(id)
        assert found
        await work.associations.save(replace(found, state=AssociationState.PAUSED))
        await work.commit()


async def read_by(house: StoryHouse, association: str) -> tuple[str, str]:
    """The reading, and the name of whom they read."""
    sql = f"SELECT id, name FROM peer_reading_shown WHERE reader = '{association}' ORDER BY begun_at DESC"
    id, name, *_ = (await rows(house, sql))[0]
    return str(id), str(name)


async def starts_a_round(karin: Someone) -> None:
    """The second step says who will be told of what."""
    await karin.says("/lesen")
    await karin.taps("Leserunde starten")
    karin.sees("Antworten bis Mi 17.03.2027, lesen bis Mi 31.03.2027")
    await karin.says("bald")
    karin.sees("nicht genau zwei Tage")
    await karin.says("17.3. und 18.3.")
    karin.sees("mindestens drei Tage")
    await karin.taps("Zum Stand")
    await karin.says("am 17.3. und 31.3.")
    karin.sees("Davon hören 3 Vereine (4 Personen)", "Verein von Mia, Verein von Nora")
    preview = karin.last
    await karin.taps("Ankündigen")
    await karin.taps_old(preview, "Ankündigen")
    karin.sees("Die Vereine antworten gerade")


async def notes(house: StoryHouse, anna: Someone, reading: str, name: str) -> None:
    """Several remarks, one of them changed, one deleted."""
    await anna.taps("Skizze lesen")
    anna.sees(name, "Ihr lest", "Ausgangslage und Bedarf vor Ort", "[Fertig gelesen]")
    await anna.taps("Von vorn lesen")
    anna.sees("Deckblatt")
    anna.does_not_see("Geheimweg")
    await anna.forges(pack(ReadSection(reading, "bedarf")))
    anna.sees(f"Der Ort von {name}. {HOSTILE}", "Schreibt es gleich hier")
    await anna.says(f"Den Fluss sehe ich vor mir. {HOSTILE}")
    anna.sees("Notiert bei „Ausgangslage und Bedarf vor Ort“", HOSTILE)
    await house.restarts()
    await anna.says("Wie viele Menschen sind das?")
    await anna.says("Das war falsch.")
    await anna.taps("Alle Anmerkungen")
    await anna.taps("Ändern: Das war falsch.")
    await anna.taps("Anmerkung löschen")
    anna.does_not_see("Das war falsch")
    await anna.taps("Ändern: Wie viele")
    await anna.says("Wie viele Menschen wohnen dort?")
    anna.sees("Wie viele Menschen wohnen dort?")


async def gives(anna: Someone, reading: str) -> None:
    """All at once; after that there is nothing to see any more."""
    await anna.forges(pack(ReadOutline(reading)))
    await anna.taps("Fertig gelesen")
    anna.sees("2 Anmerkungen gehen jetzt alle auf einmal")
    confirm = anna.last
    await anna.taps("Ja, übergeben")
    await anna.taps_old(confirm, "Ja, übergeben")
    anna.sees("Übergeben.")
    await anna.forges(pack(ReadOutline(reading)))
    anna.sees("Das gibt es so nicht mehr")


async def receives(mia: Someone, reader: str) -> None:
    """With the mock assessment, and at the sections of their own outline."""
    await mia.waits()
    assert heard(mia, "hat eure Skizze gelesen", "2 Anmerkungen sind für euch da") == 1
    await mia.taps("Ansehen")
    mia.sees("Ein anderer Verein schreibt", reader, "Den Fluss sehe ich", "wohnen dort?")
    mia.does_not_see("Anna")
    await mia.taps("Ihr Probe-Gutachten")
    mia.sees(f"{reader} (anderer Verein): nein")
    await mia.says("/skizze")
    await mia.taps("Abschnitte lesen")
    for _ in range(3):
        await mia.taps("Danach")
    mia.sees("Ein anderer Verein schreibt", "Den Fluss sehe ich vor mir")


async def shows(mia: Someone, karin: Someone, reading: str) -> None:
    """The Koordination reads no remark before that."""
    await karin.forges(pack(ShownReading(reading)))
    karin.sees("Das gibt es so nicht mehr")
    await mia.forges(pack(GotReading(reading)))
    await mia.taps("Der Koordination zeigen")
    await karin.waits()
    await karin.taps("Ansehen")
    karin.sees("Den Fluss sehe ich vor mir")
    await mia.taps("Zu den Anmerkungen")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_three_read_each_other_from_the_announcement_to_the_thanks(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    on_telegram = await a_member(house, town)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    mia, nora = await a_neighbour(house, "Mia"), await a_neighbour(house, "Nora")
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    own, karin = town.association, town.coordinator
    for name in (own.name, "Verein von Mia", "Verein von Nora"):
        text = f"Der Ort von {name}. {HOSTILE}"
        await write(house, await of(house, name), bedarf_ort=text, verein_kontakt="Geheimweg 1", projekt_titel=name)
    await starts_a_round(karin)
    await answers(house, "Wir machen mit", anna, mia, nora)
    anna.sees("Ihr macht mit")
    await rita.waits()
    await rita.taps("Wir machen mit")
    rita.sees("Du liest hier mit")
    await pairs(house, anna, mia, nora, karin)
    assert heard(anna, "Ihr seid zu dritt", "Verein von Mia", "Verein von Nora") == 1
    assert heard(karin, "Ein Paar (oder Dreier) steht") == 1
    await house.restarts()
    await mia.taps("Ja, gegenseitig lesen")
    mia.sees("Ihr habt zugestimmt", "fehlt noch das Ja der anderen")
    assert await rows(house, "SELECT id FROM peer_reading") == []
    await agree(anna, nora)
    reading, name = await read_by(house, own.id)
    assert heard(anna, f"Ihr lest jetzt die Skizze von {name}") == 1
    await notes(house, anna, reading, name)
    other = mia if name == "Verein von Mia" else nora
    await anna.forges(pack(AssessmentOf(await of(house, name))))
    anna.sees("wenn ihr fertig gelesen habt")
    await anna.taps("Anfangen")
    await anna.taps("❌ Nein")
    await other.says("/lesen")
    other.sees("liest gerade eure Skizze")
    other.does_not_see("Fluss")
    await gives(anna, reading)
    await receives(other, own.name)
    await karin.says("/lesen")
    karin.sees(f"{own.name} liest {name}: fertig, 2 Anmerkungen", "noch nicht fertig")
    karin.does_not_see("Fluss")
    await shows(other, karin, reading)
    thanks = other.last
    await other.taps("Danke sagen")
    await other.taps_old(thanks, "Danke sagen")
    await anna.waits()
    assert heard(anna, f"{name} sagt danke") == 1


async def test_sitting_out_needs_no_reason_and_no_pair_comes_twice(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia, nora = await a_member(house, town), await a_neighbour(house, "Mia"), await a_neighbour(house, "Nora")
    karin = town.coordinator
    await announces(karin)
    await answers(house, "Wir machen mit", anna, mia)
    await answers(house, "Diesmal nicht", nora)
    nora.sees("Ihr macht diesmal nicht mit")
    await pairs(house, anna, mia, nora)
    assert heard(nora, "Ihr lest mit") == 0
    await agree(anna, mia)
    house.clock.forward(days=11, hours=15)
    await anna.waits()
    assert heard(anna, "Bis Mi 31.03.2027 könnt ihr noch") == 1
    reading, _ = await read_by(house, town.association.id)
    await anna.forges(pack(ReadSection(reading, "bedarf")))
    await anna.says("Das ist gut.")
    house.clock.forward(days=3)
    await anna.waits()
    assert heard(anna, "Die Leserunde ist vorbei", "Eine Anmerkung habt ihr notiert") == 1
    assert heard(mia, "Die Leserunde ist vorbei") == 1
    await anna.forges(pack(ReadSection(reading, "bedarf")))
    anna.sees("Das gibt es so nicht mehr")
    await anna.says("/lesen")
    await anna.taps("Anmerkungen noch übergeben")
    await anna.taps("Ja, übergeben")
    assert heard(mia, "Eine Anmerkung ist für euch da") == 1
    assert heard(karin, "Fertig gelesen: 0 von 2") == 1
    await karin.says("/lesen")
    await karin.taps("Leserunde starten")
    await karin.taps("Fr")
    await karin.taps("Ankündigen")
    await answers(house, "Wir machen mit", anna, mia)
    await pairs(house, anna, mia, karin)
    for somebody in (anna, mia):
        assert heard(somebody, "leider keinen Verein, der mit euch liest", "Das liegt nicht an euch") == 1
    assert heard(karin, "Es kam kein Paar zustande", "Ohne Partner:", town.association.name, "Verein von Mia") == 1


async def test_whoever_leaves_is_let_go_and_the_others_go_on(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia, nora = await a_member(house, town), await a_neighbour(house, "Mia"), await a_neighbour(house, "Nora")
    karin, group = town.coordinator, town.association.id
    await announces(karin)
    await answers(house, "Wir machen mit", anna, mia, nora)
    await pairs(house, anna, mia, nora)
    ((circle,),) = await rows(house, "SELECT id FROM reading_circle")
    for link in (AgreeToRead(group, str(circle)), LeaveCircle(group, str(circle)), AnswerRound(group, "nothing", 1)):
        await mia.forges(pack(link))
        mia.sees("Das gibt es so nicht mehr")
    await agree(anna, mia, nora)
    reading, _ = await read_by(house, group)
    await nora.says("/lesen")
    await nora.taps("Nicht mehr mitmachen")
    leaving = nora.last
    await nora.taps("Ja, lieber nicht")
    nora.sees("Gut, dann nicht")
    await nora.taps_old(leaving, "Ja, lieber nicht")
    nora.sees("Das gibt es so nicht mehr")
    assert heard(anna, "Ihr lest jetzt zu zweit: Verein von Mia") == 1
    sql = "SELECT reader_name, name FROM peer_reading_shown ORDER BY name"
    assert {frozenset(pair) for pair in await rows(house, sql)} == {
        frozenset((town.association.name, "Verein von Mia"))
    }
    reading, _ = await read_by(house, group)
    await pauses(house, "Verein von Mia")
    house.clock.forward(minutes=10)
    await anna.waits()
    assert heard(anna, "leider keinen Verein, der mit euch liest") == 1
    await anna.forges(pack(ReadOutline(reading)))
    anna.sees("Das gibt es so nicht mehr")
    assert heard(karin, f"{town.association.name} hat in der Leserunde keinen Partner mehr") == 1


@pytest.mark.parametrize("leaves", ["leaves", "pauses"])
async def test_what_was_noted_is_given_although_the_other_one_has_left(house: StoryHouse, leaves: str) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await announces(town.coordinator)
    await answers(house, "Wir machen mit", anna, mia)
    await pairs(house, anna, mia)
    await agree(anna, mia)
    reading, _ = await read_by(house, town.association.id)
    await anna.forges(pack(ReadSection(reading, "bedarf")))
    await anna.says(f"Den Fluss sehe ich vor mir. {HOSTILE}")
    if leaves == "leaves":
        await mia.says("/lesen")
        await mia.taps("Nicht mehr mitmachen")
        await mia.taps("Ja, lieber nicht")
    else:
        await pauses(house, "Verein von Mia")
        await anna.forges(pack(ReadOutline(reading)))
        anna.sees("Das gibt es so nicht mehr")
    house.clock.forward(minutes=6)
    await anna.waits()
    assert heard(anna, "Der andere Verein ist nicht mehr dabei", "Eine Anmerkung habt ihr notiert") == 1
    await anna.forges(pack(ReadOutline(reading)))
    anna.sees("Das gibt es so nicht mehr")
    await house.restarts()
    await anna.says("/lesen")
    await anna.taps("Anmerkungen an Verein von Mia geben")
    confirm = anna.last
    await anna.taps("Ja, übergeben")
    await anna.taps_old(confirm, "Ja, übergeben")
    anna.sees("Übergeben.")
    await anna.says("/lesen")
    anna.does_not_see("Anmerkungen an Verein von Mia")
    assert await rows(house, "SELECT count(*) FROM peer_reading WHERE given_at IS NOT NULL") == [(1,)]


async def test_a_round_is_called_off_as_long_as_nobody_reads(house: StoryHouse) -> None:
    town = await a_town(house)
    await town.coordinator.says("/lesen")
    await town.coordinator.taps("Leserunde starten")
    await town.coordinator.taps("Mi 17.03.2027 und")
    town.coordinator.sees("mindestens zwei Vereine")
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await announces(town.coordinator)
    house.clock.forward(minutes=1)
    await anna.waits()
    house.clock.forward(days=5, hours=16)
    await anna.waits()
    assert heard(anna, "noch sagen, ob ihr") == 1
    await town.coordinator.says("/lesen")
    await town.coordinator.taps("Runde absagen")
    asked = town.coordinator.last
    await town.coordinator.taps("Ja, absagen")
    assert heard(mia, "Die Leserunde fällt aus") == 1
    await town.coordinator.taps_old(asked, "Ja, absagen")
    town.coordinator.sees("Vereine lesen gegenseitig ihre Skizzen", "[Leserunde starten]")
    await anna.taps("Wir machen mit")
    anna.sees("Gerade gibt es keine Leserunde")


async def test_what_was_only_judged_is_not_lost_when_the_round_ends(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await announces(town.coordinator)
    await answers(house, "Wir machen mit", anna, mia)
    await pairs(house, anna, mia)
    await agree(anna, mia)
    await anna.forges(pack(AskPoint(await of(house, "Verein von Mia"), "")))
    await anna.taps("❌ Nein")
    house.clock.forward(days=14, hours=15)
    await anna.waits()
    assert heard(anna, "Die Leserunde ist vorbei", "Im Probe-Gutachten habt ihr schon etwas dazu gesagt") == 1
    assert heard(mia, "Die Leserunde ist vorbei", "Probe-Gutachten") == 0
    await anna.says("/lesen")
    await anna.taps("Anmerkungen noch übergeben")
    await anna.taps("Ja, übergeben")
    await mia.says("/gutachten")
    await mia.taps("Was gesagt wurde")
    mia.sees("(anderer Verein): nein")


async def test_two_who_are_left_are_asked_before_anything_is_shown(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia, nora = await a_member(house, town), await a_neighbour(house, "Mia"), await a_neighbour(house, "Nora")
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await announces(town.coordinator)
    await answers(house, "Wir machen mit", anna, mia, nora)
    await pairs(house, anna, mia, nora)
    await rita.says("/lesen")
    rita.sees("Euer Team hat noch nicht zugestimmt", "Du liest hier mit")
    await agree(mia)
    await nora.taps("Lieber nicht")
    await nora.taps("Ja, lieber nicht")
    await anna.waits()
    assert heard(anna, "Ihr lest jetzt zu zweit") == heard(mia, "Ihr lest jetzt zu zweit") == 0
    assert heard(anna, "Ihr wärt jetzt zu zweit: Verein von Mia", "Erst wenn beide zugestimmt haben") == 1
    await anna.taps("Ja, gegenseitig lesen")
    assert heard(mia, "Alle haben zugestimmt. Ihr lest jetzt") == 1


async def test_one_comment_too_many_says_so(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await announces(town.coordinator)
    await answers(house, "Wir machen mit", anna, mia)
    await pairs(house, anna, mia)
    await write(house, await of(house, "Verein von Mia"), bedarf_ort="Der Ort")
    await agree(anna, mia)
    reading, _ = await read_by(house, town.association.id)
    async with house.database.work() as work:
        for _ in range(MOST_REMARKS):
            one = ReadingRemark(work.new_id(), reading, "bedarf", "Gut.", None, house.clock.now())
            await work.readings.save_remark(one)
        await work.commit()
    await anna.forges(pack(ReadSection(reading, "bedarf")))
    await anna.says("Und noch eine.")
    anna.sees("Mehr als 200 Anmerkungen gehen nicht", "nicht gespeichert")
