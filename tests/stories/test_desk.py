"""The Koordination at its desk: who stands where, deadlines, foreign cohorts."""

import re
from datetime import date

from bot.domain.cohorts import Cohort
from bot.links.base import pack
from bot.links.desk import DeskOf
from bot.runtime.shared.desk_roles import take_role
from bot.terms import DeskRole, MemberRole
from tests.kit.acts import answers_all, hands_in
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_stranger_to_the_cohort, a_town
from tests.kit.people import Someone
from tests.kit.sql import ask
from tests.kit.traces import verbs


async def test_the_desk_shows_who_needs_a_word(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    karin.sees("Schmiede Nord 2027", "Verein Brücke e. V.", "noch 112 Tage", "[Durchsicht (0)]", "[Vereine (1)]")
    house.clock.forward(days=15)
    await karin.says("/pult")
    karin.sees("Still seit zwei Wochen: Verein Brücke e. V. (seit 15 Tagen)")
    house.clock.forward(days=10)
    await karin.says("/pult")
    karin.sees("Still seit drei Wochen oder länger")


async def test_hostile_names_are_only_names(house: StoryHouse) -> None:
    town = await a_town(house, HOSTILE)
    await a_member(house, town, HOSTILE)
    karin = town.coordinator
    await karin.says("/pult")
    karin.sees(HOSTILE)
    await karin.taps("Vereine")
    await karin.taps("<b>Zoé")
    karin.sees(f"{HOSTILE}: Ansprechperson, erreichbar über Telegram")


async def test_a_member_has_no_desk(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/pult")
    anna.does_not_see("Schmiede Nord 2027")
    await anna.forges(f"kd:{town.cohort.id}")
    anna.sees("Das gibt es so nicht mehr")


async def test_a_foreign_cohort_is_as_good_as_none(house: StoryHouse) -> None:
    town = await a_town(house)
    mia = await a_stranger_to_the_cohort(house)
    group, cohort = town.association.id, town.cohort.id
    stage = house.app.programme.stages[1].id
    wanted = (
        f"kd:{cohort}", f"kl:{cohort}:0", f"ka:{group}", f"km:{group}", f"kn:{group}:{stage}", f"ko:{group}:{stage}:0",
        f"kf:{group}", f"kg:{group}:2027-06-15", f"ks:{cohort}", f"kb:{cohort}:{stage}", f"ky:{cohort}:{stage}",
        f"kp:{cohort}", f"kq:{cohort}:{stage}", f"kh:{cohort}:{stage}:free", f"kt:{cohort}:{stage}:2027-06-15",
        f"ku:{cohort}:{stage}:3", f"ki:{cohort}:0", f"kia:{cohort}:0", f"kib:{group}:m:3:30",
        f"kic:new1:{group}:m:3:30", "kid:nothing", f"kna:{cohort}", f"knl:new2:{cohort}:BY", "kr:nothing",
    )  # fmt: skip
    for data in wanted:
        await mia.forges(data)
        mia.sees("Das gibt es so nicht mehr")
        mia.does_not_see("Brücke", "Nord")
    assert await verbs(house, group) == []


async def test_forged_values_change_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    group, cohort = town.association.id, town.cohort.id
    for data in (f"kg:{group}:morgen", f"kic:x1:{group}:m:4:30", f"kb:{cohort}:nothing", f"kn:{group}:nothing"):
        await town.coordinator.forges(data)
        town.coordinator.sees("Das gibt es so nicht mehr")
    first = house.app.programme.stages[0].id
    for place in (-1, 0, 99):
        await town.coordinator.forges(f"ku:{cohort}:{first}:{place}")
        town.coordinator.sees("Sein Platz bleibt")


async def test_a_deadline_typed_wrong_then_right(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    karin = town.coordinator
    await karin.taps("Vereine")
    await karin.taps("Verein Brücke")
    await karin.taps("Mehr")
    await karin.taps("Eigene Frist")
    await karin.says("irgendwann im Sommer")
    karin.sees("nicht verstanden")
    await karin.says("31.6.2027")
    karin.sees("nicht verstanden")
    await karin.says("1.3.2027")
    karin.sees("Mo 01.03.2027 ist schon vorbei")
    await house.restarts()
    await karin.says("15. Juni")
    karin.sees("Di 15.06.2027")
    confirm = karin.last
    await karin.taps("Ja, so eintragen")
    karin.sees("gibt bis Di 15.06.2027 ab")
    await anna.waits()
    assert any("Eure Abgabe ist jetzt am Di 15.06.2027" in seen.text for seen in anna.chat)
    said = len(anna.chat)
    await karin.taps_old(confirm, "Ja, so eintragen")
    assert len(anna.chat) == said
    await karin.taps("Mehr")
    await karin.taps("Eigene Frist löschen")
    karin.sees("Für Verein Brücke e. V. gilt wieder: Mi 30.06.2027")
    assert await verbs(house, town.association.id) == ["deadline", "deadline"]


async def test_an_old_day_is_refused_later(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.forges(f"kf:{town.association.id}")
    await karin.says("12.3.")
    house.clock.forward(days=5)
    await karin.taps("Ja, so eintragen")
    karin.sees("Es wurde nichts geändert")


async def test_text_that_nobody_waits_for(house: StoryHouse) -> None:
    town = await a_town(house)
    await town.coordinator.says("Bin gleich wieder da")
    town.coordinator.sees("Ich warte gerade auf keine Antwort", "[Zum Pult]")


async def test_several_cohorts_and_both_hats(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, role=MemberRole.WORKER)
    async with house.database.work() as work:
        await work.cohorts.save(Cohort("ost2027", "Schmiede Ost 2027", "carrier", "SN", date(2027, 5, 31), "bgz"))
        person = (await work.members.with_waiting(town.association.id))[0].person
        await work.people.make_coordinator(person, "ost2027")
        await work.people.make_coordinator(person, town.cohort.id)
        await work.commit()
    await anna.says("/pult")
    anna.sees("Schmiede Ost 2027", "Hier ist noch kein Verein")
    await anna.taps("Mehr")
    await anna.taps("Kohorte wechseln")
    await anna.taps("Schmiede Nord 2027")
    anna.sees("Verein Brücke e. V.")
    await anna.says("/stand")
    anna.sees("Verein Brücke e. V.")


async def test_the_same_desk_in_the_browser(house: StoryHouse) -> None:
    town = await a_town(house)
    await town.coordinator.says("/web")
    token = re.search(r"/tuer/([\w-]{22})", town.coordinator.news_text)
    assert token
    karin = await house.web(token[1], "Karin")
    await karin.says("/pult")
    karin.sees("Schmiede Nord 2027", "Verein Brücke e. V. 1 heute", "0 von 9 Schritten sind freigegeben")
    await karin.taps("Vereine")
    await karin.taps("Verein Brücke")
    karin.sees("Schritt 1: Ankommen und Idee", "Noch niemand ist angekommen")


def desk_of(karin: Someone) -> str:
    """Its living card."""
    return next(seen.text for seen in reversed(karin.chat) if any(words == "Mehr" for words, _ in seen.buttons))


async def test_the_card_of_one_cohort_stays_while_something_happens_in_another(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, anna = town.coordinator, await a_member(house, town)
    async with house.database.work() as work:
        await work.cohorts.save(Cohort("sued2027", HOSTILE, "carrier", "BY", date(2027, 9, 30), "default"))
        ((person,),) = await ask(work, "SELECT person FROM coordinator")
        await work.people.make_coordinator(person, "sued2027")
        await work.commit()
    await karin.forges(pack(DeskOf("sued2027")))
    karin.sees(HOSTILE, "Hier ist noch kein Verein")
    await answers_all(anna)
    await hands_in(anna)
    await karin.waits()
    assert "Hier ist noch kein Verein" in desk_of(karin)
    async with house.database.work() as work:
        await take_role(work, DeskRole.LEADS, person, "sued2027", house.clock.now())
        await work.commit()
    await anna.says("/stand")
    await anna.taps("Doch zurückholen")
    await karin.waits()
    assert "Verein Brücke" in desk_of(karin)
