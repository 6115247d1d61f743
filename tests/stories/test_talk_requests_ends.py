"""People go away while a request is on its way, nobody is found, or all talks are used: nobody waits in vain."""

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import AssociationState
from bot.domain.people import Member, MemberState
from bot.domain.talks.closing import TalkBlock
from bot.domain.volunteering.listing import ListingState
from bot.links.base import pack
from bot.links.talk_requests import DeskTalkRequests
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.asking import rows
from tests.kit.helping import a_talk, a_volunteer, person_of
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.people import Someone
from tests.kit.requesting import ABOUT, asks, has_offer, offer_of, on_monday

NEUTRAL = "Die Person, die ich gefragt habe, ist gerade nicht erreichbar."


def count(somebody: Someone, words: str) -> int:
    return sum(words in seen.text for seen in somebody.chat)


@pytest.mark.parametrize("how", ["paused", "withdrawn", "erased", "blocked the bot", "blocked the association"])
async def test_a_volunteer_goes_away(house: StoryHouse, how: str) -> None:
    """Whoever asked reads the same words, whatever happened; somebody else is asked."""
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, elifs = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    nura, _ = await a_volunteer(house, town, "Nura")
    async with house.database.work() as work:
        found = await work.listings.get(elifs.id)
        assert found
        if how in ("paused", "withdrawn"):
            await work.listings.save(replace(found, state=ListingState(how)))
        if how == "erased":
            await work.people.queries.drop_person(work.people.connection, id=elifs.person)
        if how == "blocked the association":
            await work.talk_ends.block(TalkBlock(elifs.id, town.association.id, house.clock.now()))
        await work.commit()
    if how == "blocked the bot":
        await elif_.blocks()
    house.clock.forward(minutes=2)
    await nura.waits()
    assert count(anna, NEUTRAL) == 1
    assert "lockiert" not in str(anna.chat)
    assert has_offer(nura)
    await nura.taps("Annehmen")
    assert await rows(house, "SELECT state FROM talk_request") == [("accepted",)]


@pytest.mark.parametrize("how", ["pauses", "leaves", "is erased"])
async def test_whoever_asked_goes_away(house: StoryHouse, how: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, _ = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    card = offer_of(elif_)
    async with house.database.work() as work:
        group = await work.associations.get(town.association.id)
        asker = await person_of(work, anna)
        assert group
        if how == "is erased":
            await work.people.queries.drop_person(work.people.connection, id=asker.id)
        else:
            state = AssociationState.PAUSED if how == "pauses" else AssociationState.LEFT
            await work.associations.save(replace(group, state=state))
        await work.commit()
    house.clock.forward(minutes=2)
    await elif_.waits()
    assert not has_offer(elif_)
    assert "Sie braucht dich nicht mehr. Es zählt nicht als Gespräch." in str(elif_.chat)
    await elif_.taps_old(card, "Annehmen")
    assert await rows(house, "SELECT count(*) FROM talk") == [(0,)]
    assert await rows(house, "SELECT state FROM talk_request") == [("withdrawn",)]


@pytest.mark.parametrize("how", ["accepts", "answers"])
async def test_whoever_asked_left_in_the_evening(house: StoryHouse, how: str) -> None:
    """It is withdrawn by day; until then nobody gives a unit or their words to somebody who is not there."""
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, _ = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    house.clock.forward(hours=12)
    async with house.database.work() as work:
        [member] = await work.members.team(town.association.id)
        await work.members.save(replace(member, state=MemberState.LEFT))
        await work.commit()
    await elif_.waits()
    if how == "accepts":
        await elif_.taps("Annehmen")
    else:
        await elif_.taps("Kurz antworten")
        await elif_.says("Zählt die Kilometer.")
        await elif_.taps("Senden")
    elif_.sees("Sie braucht dich nicht mehr. Es zählt nicht als Gespräch.")
    assert await rows(house, "SELECT count(*) FROM talk") == [(0,)]
    assert "Kilometer" not in str(anna.chat)
    house.clock.forward(hours=12)
    await anna.waits()
    assert await rows(house, "SELECT state FROM talk_request") == [("withdrawn",)]
    anna.sees("Eure Anfrage A-1 ist zurückgezogen")


async def test_a_volunteer_joined_the_association_meanwhile(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, elifs = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    async with house.database.work() as work:
        joined = Member(
            town.association.id, elifs.person or "", MemberRole.WORKER, MemberState.ACTIVE, house.clock.now()
        )
        await work.members.save(joined)
        await work.commit()
    await elif_.waits()
    await elif_.taps("Annehmen")
    elif_.sees("gerade kein Gespräch möglich")
    assert await rows(house, "SELECT count(*) FROM talk") == [(0,)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_the_koordination_gives_it_to_somebody_by_hand(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, _ = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    await elif_.taps("Nicht ich")
    await elif_.taps("Keine Zeit")
    karin: Someone = town.coordinator
    if door == "web":
        karin = await through_the_other_door(house, town.coordinator)
    await a_volunteer(house, town, HOSTILE, topics=("ehrenamt",))
    await karin.says("/pult")
    await karin.forges(pack(DeskTalkRequests(town.cohort.id)))
    karin.sees("hat niemanden gefunden", "A-1", "Verein Brücke e. V.: Kostenplan")
    await karin.taps("A-1")
    karin.sees("Von Anna, Verein Brücke e. V.", ABOUT, "Elif: hat keine Zeit")
    await karin.taps("Jemandem geben")
    karin.sees(HOSTILE)
    choice = karin.last
    await karin.taps(HOSTILE)
    karin.sees("Anfrage A-1 liegt jetzt bei")
    await karin.taps_old(choice, HOSTILE)
    assert await rows(house, "SELECT count(*) FROM talk_offer WHERE state = 'open'") == [(1,)]
    assert "keine Zeit" not in str(anna.chat)


@pytest.mark.parametrize("closes", [True, False])
async def test_the_koordination_answers_or_closes(house: StoryHouse, closes: bool) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    elif_, _ = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    await elif_.taps("Nicht ich")
    await elif_.taps("Nicht mein Thema")
    await karin.waits()
    await karin.taps("Anfrage ansehen")
    await karin.taps("Schließen" if closes else "Antworten")
    await karin.says("Fragt bitte den Verband.")
    confirm = karin.last
    await karin.taps("Schließen und senden" if closes else "Senden")
    karin.sees("Anfrage A-1 ist erledigt.")
    await karin.taps_old(confirm, "Schließen und senden" if closes else "Senden")
    await anna.waits()
    assert count(anna, "Fragt bitte den Verband.") == 1
    assert await rows(house, "SELECT state FROM talk_request") == [("closed" if closes else "answered",)]


async def test_nobody_is_asked_by_somebody_who_may_not(house: StoryHouse) -> None:
    """A reader who forges the buttons of those who write."""
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    otto = house.telegram("Otto")
    await otto.forges(next(data for words, data in anna.last.buttons if words == "Zurückziehen"))
    assert await rows(house, "SELECT state FROM talk_request") == [("open",)]


async def test_all_talks_of_the_year_are_used(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    both = [await a_volunteer(house, town, name, units=20) for name in ("Elif", "Nura", "Omar")]
    await on_monday(house)
    for number in range(11):
        await a_talk(house, town, anna, both[number % 3][1])
    await asks(anna, "Egal, wer zuerst kann")
    anna.sees("Gesendet")
    await a_talk(house, town, anna, both[0][1])
    await both[1][0].waits()
    await both[1][0].taps("Annehmen")
    both[1][0].sees("gerade kein Gespräch möglich. Bei dir zählt es nicht.")
    assert count(anna, "Eure Gespräche für dieses Jahr sind verbraucht") == 1
    await anna.says("/ehemalige")
    await anna.taps("Kostenplan")
    await anna.taps("Egal, wer zuerst kann")
    anna.sees("Ihr habt in diesem Jahr schon 12 Gespräche.")


async def test_what_was_asked_is_forgotten_after_thirty_days(house: StoryHouse) -> None:
    """That somebody was asked stays, as a number; by whom and what does not."""
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, elifs = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    await elif_.taps("Annehmen")
    house.clock.forward(days=32)
    await anna.waits()
    assert await rows(house, "SELECT about, tried, wish, person FROM talk_request") == [("", "", "", None)]
    assert await rows(house, "SELECT count(*) FROM talk_offer") == [(0,)]
    async with house.database.work() as work:
        effect = await work.listings.effect(elifs.id)
    assert effect.asked == 1


async def test_a_short_answer_after_its_request_was_forgotten(house: StoryHouse) -> None:
    """Nobody is asked without words, and nothing is promised."""
    town = await a_town(house)
    anna = await a_member(house, town)
    elif_, _ = await a_volunteer(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    await elif_.taps("Kurz antworten")
    await elif_.says("Zählt die Kilometer.")
    await elif_.taps("Senden")
    [told] = [seen for seen in anna.chat if "Doch ein Gespräch" in dict(seen.buttons)]
    for _ in range(4):
        house.clock.forward(days=10)
        await anna.waits()
    await anna.taps_old(told, "Doch ein Gespräch")
    anna.sees("Diese Anfrage kann ich nicht mehr weitergeben")
    await anna.taps_old(told, "Danke, das reicht")
    anna.sees("Wer geantwortet hat, ist nicht mehr zu erreichen")
    assert await rows(house, "SELECT state FROM talk_request") == [("answered",)]
