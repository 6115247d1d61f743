"""A cohort is over: told, warned, taken back or not, and in the end only numbers are left."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest

from bot.domain.journey import Answer
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links.base import pack
from bot.links.invitations import CreateInvitation, NewAssociation
from bot.terms import MemberRole
from bot.terms.talks import ListingKind
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_colleague, a_member, a_neighbour_in_the_browser, a_town
from tests.kit.people import OnTelegram, OnWeb, Someone

YES = "Ja, abschließen und allen schreiben"
WORDS = "Kanarienvogel im Erzählcafé"


async def a_group(house: StoryHouse) -> tuple[Town, OnTelegram]:
    """With an answer that somebody wrote."""
    town = await a_town(house, HOSTILE)
    anna = await a_member(house, town, "Anna")
    async with house.database.work() as work:
        person = next(one for one in await work.members.team(town.association.id))
        question = house.app.programme.stages[0].questions[0].id
        answer = Answer(work.new_id(), town.association.id, question, WORDS, person.person, house.clock.now(), 1)
        await work.journey.add_answer(answer)
        await work.commit()
    return town, anna


async def later(house: StoryHouse, days: int) -> None:
    """By day, and then some time."""
    house.clock.forward(days=days)
    while house.clock.now().hour != 10 or house.clock.now().weekday() == 6:
        house.clock.forward(hours=1)
    for _ in range(3):
        house.clock.forward(minutes=6)
        await house.settle()


def heard(somebody: OnTelegram | OnWeb, *words: str) -> None:
    chat = "\n".join(str(message) for message in somebody.chat)
    assert [word for word in words if word not in chat] == []


def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(house.file)) as connection:
        return connection.execute(sql).fetchall()


def everything(house: StoryHouse) -> list[tuple[str, str]]:
    tables = [str(name) for (name,) in rows(house, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [(table, str(row)) for table in tables for row in rows(house, f"SELECT * FROM {table}")]


async def ends(town: Town) -> OnTelegram:
    karin = town.coordinator
    await karin.says("/abschluss")
    karin.sees("abschließen? Das betrifft", "Was gelöscht ist, kommt nicht wieder.")
    await karin.taps("Kohorte abschließen")
    karin.sees("wirklich abschließen?")
    await karin.taps(YES)
    karin.sees("ist seit", "abgeschlossen")
    return karin


async def test_told_warned_and_then_only_numbers(house: StoryHouse) -> None:
    town, anna = await a_group(house)
    karin = await ends(town)
    wish = karin.last
    await later(house, 0)
    heard(anna, "ist abgeschlossen.", "Projektskizze holen", "Ehemalige werden?")
    await karin.says("/abschluss")
    assert len(rows(house, "SELECT * FROM cohort_end")) == 1
    await later(house, 62)
    await house.restarts()
    await later(house, 1)
    heard(anna, "werden eure Antworten aus", "Holt euch vorher die Projektskizze")
    await later(house, 22)
    assert rows(house, "SELECT body FROM answer") == [(WORDS,)]
    await later(house, 8)
    assert rows(house, "SELECT body FROM answer") == []
    await anna.says("/stand")
    await anna.taps("Weiter")
    await anna.says(WORDS)
    await karin.says("/abschluss")
    karin.sees("das lässt sich nicht zurücknehmen")
    await karin.taps_old(wish, "Doch nicht abschließen")
    karin.sees("lässt sich nicht mehr zurücknehmen")
    await later(house, 62)
    heard(anna, "auch eure Namen")
    await later(house, 24)
    await later(house, 8)
    assert rows(house, "SELECT name FROM association") == [("#1",)]
    assert [name for (name,) in rows(house, "SELECT name FROM person")] == ["Karin"]
    assert not [table for table, row in everything(house) if WORDS in row or HOSTILE in row or "Anna" in row]
    await karin.says("/abschluss")
    karin.sees("nur noch aus Zahlen")
    async with house.database.work() as work:
        funnel = await work.overview.funnel(town.cohort.id, "")
    assert (funnel.associations, funnel.invited, funnel.arrived) == (1, 1, 1)
    await karin.forges(pack(CreateInvitation("new", town.association.id, MemberRole.CONTACT, 3, 30)))
    karin.sees("besteht nur noch aus Zahlen")
    await karin.forges(pack(NewAssociation(town.cohort.id)))
    karin.sees("besteht nur noch aus Zahlen")
    assert rows(house, "SELECT * FROM invitation") == []


async def test_it_can_be_taken_back(house: StoryHouse) -> None:
    town, anna = await a_group(house)
    berta = await a_neighbour_in_the_browser(house, town)
    karin = await ends(town)
    await later(house, 3)
    await berta.looks()
    heard(berta, "ist abgeschlossen.", "Projektskizze holen")
    await karin.says("/abschluss")
    await karin.taps("Doch nicht abschließen")
    karin.sees("läuft weiter")
    await karin.taps_old(karin.last, "Zum Pult")
    heard(anna, "geht doch weiter")
    await berta.looks()
    heard(berta, "geht doch weiter")
    await later(house, 200)
    assert rows(house, "SELECT body FROM answer") == [(WORDS,)]


async def test_an_old_yes_ends_nothing(house: StoryHouse) -> None:
    """The question stands twice in the chat; weeks later somebody finds the older one."""
    town, _anna = await a_group(house)
    karin = town.coordinator
    await karin.says("/abschluss")
    await karin.taps("Kohorte abschließen")
    older = karin.last
    await ends(town)
    await karin.taps("Doch nicht abschließen")
    house.clock.forward(days=20)
    await karin.taps_old(older, YES)
    assert rows(house, "SELECT * FROM cohort_end") == []
    karin.sees("wirklich abschließen?")
    await karin.taps(YES)
    assert len(rows(house, "SELECT * FROM cohort_end")) == 1
    await karin.taps_old(older, YES)
    assert len(rows(house, "SELECT * FROM cohort_end")) == 1


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_one_tap_tells_nobody(house: StoryHouse, door: str) -> None:
    """It is asked first whom it tells, and the no stands where the first button stood."""
    town, anna = await a_group(house)
    await a_neighbour_in_the_browser(house, town)
    await a_colleague(house, town)
    karin = town.coordinator
    desk: Someone = karin if door == "telegram" else await through_the_other_door(house, karin)
    await desk.says("/abschluss")
    first = [text for text, _ in desk.last.buttons]
    await desk.taps("Kohorte abschließen")
    desk.sees("2 Menschen in 2 Vereinen", "Auch die zweite Person der Koordination")
    second = [text for text, _ in desk.last.buttons]
    assert second.index("Nein, zurück zum Pult") - len(second) == first.index("Kohorte abschließen") - len(first)
    await later(house, 0)
    assert "ist abgeschlossen" not in "".join(map(str, anna.chat))
    await desk.says("/abschluss")
    await desk.taps("Kohorte abschließen")
    await desk.taps("Nein, zurück zum Pult")
    assert rows(house, "SELECT * FROM cohort_end") == []
    await desk.says("/abschluss")
    await desk.taps("Kohorte abschließen")
    await desk.taps(YES)
    await later(house, 0)
    heard(anna, "ist abgeschlossen.")


async def test_whoever_helps_others_stays(house: StoryHouse) -> None:
    town, _anna = await a_group(house)
    async with house.database.work() as work:
        member = next(iter(await work.members.team(town.association.id)))
        now = house.clock.now()
        await work.listings.add(
            Listing("l", ListingKind.ALUMNA, member.person, town.cohort.id, now, ListingState.LISTED)
        )
        await work.commit()
    await ends(town)
    for days in (1, 62, 22, 8, 62, 24, 8):
        await later(house, days)
    assert rows(house, "SELECT name FROM association") == [("#1",)]
    assert ("Anna",) in rows(house, "SELECT name FROM person")


async def test_the_koordination_is_asked_and_in_the_end_it_ends_by_itself(house: StoryHouse) -> None:
    town, _anna = await a_group(house)
    karin = town.coordinator
    deadline = town.cohort.deadline - house.clock.now().date()
    await later(house, (deadline + timedelta(days=32)).days)
    heard(karin, "vorbei? Abgabe war am")
    await later(house, 340)
    assert len(rows(house, "SELECT * FROM cohort_end WHERE ended_by IS NULL")) == 1
