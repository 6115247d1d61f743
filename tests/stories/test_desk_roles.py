"""Who coordinates and who observes a cohort: two of the Koordination decide, and it holds at once."""

from datetime import timedelta

import pytest

from bot.domain.people import Address, Channel, Person
from bot.links.base import pack
from bot.links.desk import DeskAssociation, DeskOf
from bot.links.desk_roles import DeskRoles, LeaveDesk, NewSeatLink
from bot.links.reviews import WaitingReviews
from bot.operator.roles import tell
from bot.runtime.shared.desk_roles import give_role
from bot.runtime.web.contract import Caller
from bot.terms import DeskRole, Language
from handlers.desk_roles.screens.proposing import told_given
from tests.kit.acts import through_the_other_door
from tests.kit.asking import asked, card_of
from tests.kit.helping import person_of
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_colleague, a_member, a_stranger_to_the_cohort, a_town
from tests.kit.people import OnTelegram, OnWeb, Someone
from tests.kit.postgres import on_both_engines
from tests.kit.traces import rows

PRIVATE = "Unsere Küche in der Schillerstraße"


async def proposed(karin: Someone, name: str, role: str, choice: str) -> None:
    await karin.says("/rollen")
    await karin.taps("Jemanden vorschlagen")
    await karin.says(name)
    await karin.taps(choice)
    await karin.taps(role)


async def both(house: StoryHouse) -> tuple[Town, OnTelegram]:
    town = await a_town(house)
    return town, await a_colleague(house, town)


async def comes_in(house: StoryHouse, letter: str, door: str) -> Someone:
    """With the personal link that stands in it."""
    zoe: Someone
    if door == "web":
        zoe = await house.web(letter.split("/tuer/")[1].split(maxsplit=1)[0], "Zoé")
    else:
        zoe = house.telegram("Zoe")
        await zoe.says(f"/start {letter.split('start=')[1].split(maxsplit=1)[0]}")
    for words in ("Deutsch", "Einverstanden"):
        if any(button.startswith(words) for button in zoe.buttons):
            await zoe.taps(words)
    return zoe


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_two_make_somebody_an_observer_who_sees_stages_and_nothing_written(house: StoryHouse, door: str) -> None:
    town, jonas = await both(house)
    ben = await a_member(house, town, "Ben")
    await ben.says(PRIVATE)
    karin = town.coordinator
    await proposed(karin, HOSTILE, "Beobachtung", "Neu hier")
    karin.sees("Dein Vorschlag", HOSTILE, "Ich habe gefragt: Jonas")
    offer = karin.last
    await jonas.waits()
    proposal = jonas.last
    assert "Karin schlägt vor" in proposal.text
    data = next(data for words, data in proposal.buttons if words == "Zustimmen")
    await karin.forges(data)
    karin.sees("hast du selbst gemacht")
    await house.restarts()
    await jonas.taps("Zustimmen")
    jonas.sees("Entschieden", "Unten steht der persönliche Link")
    letter = jonas.last.text
    await jonas.forges(data)
    jonas.sees("schon entschieden")
    await karin.taps_old(offer, "Vorschlag zurückziehen")
    karin.sees("schon entschieden")
    zoe = await comes_in(house, letter, door)
    await zoe.says("/pult")
    zoe.sees("Schmiede Nord 2027", "[Vereine (1)]", "[Termine]", "[Rollen]")
    zoe.does_not_see("Durchsicht", "Einladungen", "Fragen", "Schritte öffnen")
    await zoe.taps("Vereine")
    await zoe.taps("Verein Brücke")
    zoe.sees("Eine Person macht mit", "Schritt 1")
    zoe.does_not_see("Ben", PRIVATE, "[Einladen]", "[Skizze", "Mitglieder")
    if isinstance(zoe, OnWeb):
        head = await house.app.chats.head(zoe.visitor)
        assert (head.about, head.desk) == ("Beobachtung", True)
    await cannot_do_more(zoe, town)


async def cannot_do_more(zoe: Someone, town: Town) -> None:
    """What decides is not there, and the role can be given back."""
    await zoe.says("/durchsicht")
    zoe.sees("Diesen Befehl kenne ich nicht")
    await zoe.forges(pack(WaitingReviews()))
    zoe.sees("Das gibt es so nicht mehr")
    await zoe.says("/termine")
    zoe.sees("Schmiede Nord 2027")
    zoe.does_not_see("[Neue")
    await zoe.says("/rollen")
    zoe.sees("Karin · Koordination · von Anfang an", "Beobachtung · seit")
    await zoe.taps("Meine Rolle abgeben")
    await zoe.taps("Ja, Rolle abgeben")
    zoe.sees("abgegeben")
    await zoe.forges(pack(DeskOf(town.cohort.id)))
    zoe.sees("Das gibt es so nicht mehr")
    await zoe.forges(pack(DeskAssociation(town.association.id)))
    zoe.sees("Das gibt es so nicht mehr")


async def test_a_role_is_taken_by_two_and_everything_of_it_at_once(house: StoryHouse) -> None:
    """A member becomes a coordinator, holds a question, and loses the role again."""
    town, jonas = await both(house)
    anna = await asked(house, town)
    ben = await a_member(house, town, "Ben Beispiel")
    karin = await through_the_other_door(house, town.coordinator)
    await proposed(karin, "ben", "Koordination", "Ben Beispiel · Verein")
    await proposed(karin, "ben", "Koordination", "Ben Beispiel · Verein")
    karin.sees("Dein Vorschlag wartet")
    await jonas.taps("Zustimmen")
    jonas.sees("weiß Bescheid")
    await ben.waits()
    assert "in der Koordination von Schmiede Nord 2027" in ben.chat[-1].text
    await ben.says("/pult")
    await ben.taps("Fragen")
    await ben.taps("F-")
    await ben.taps("Übernehmen")
    old = next(seen for seen in ben.chat if any(words.startswith("Durchsicht") for words, _ in seen.buttons))
    await karin.says("/rollen")
    karin.sees("Ben Beispiel · Koordination · seit")
    await karin.taps("Ben Beispiel")
    await karin.taps("Rolle entziehen")
    await karin.taps("Ja, so vorschlagen")
    await jonas.says("/rollen")
    await jonas.taps("Vorschlag prüfen: Ben")
    await jonas.taps("Zustimmen")
    await ben.waits()
    assert [seen.text for seen in ben.chat if "Das Pult ist für dich geschlossen" in seen.text]
    assert [seen.text for seen in ben.chat if "Hier stand ein Pult" in seen.text]
    await ben.taps_old(old, "Durchsicht")
    ben.sees("Das gibt es so nicht mehr")
    assert "Ben" not in card_of(jonas).text
    await anna.waits()
    await ben.says("/stand")
    ben.sees("Verein Brücke")


async def test_what_expires_and_whose_proposer_is_gone(house: StoryHouse) -> None:
    town, jonas = await both(house)
    lea = await a_colleague(house, town, "Lea")
    karin = town.coordinator
    await proposed(karin, "Mia", "Beobachtung", "Neu hier")
    await jonas.waits()
    first = jonas.last
    house.clock.forward(days=7)
    await jonas.taps_old(first, "Zustimmen")
    jonas.sees("abgelaufen", "nichts geändert")
    await proposed(karin, "Mia", "Beobachtung", "Neu hier")
    await jonas.waits()
    second = jonas.last
    await karin.says("/rollen")
    await karin.taps("Meine Rolle abgeben")
    await karin.taps("Ja, Rolle abgeben")
    await jonas.taps_old(second, "Zustimmen")
    jonas.sees("koordiniert hier nicht mehr")
    await jonas.taps_old(second, "Ablehnen")
    jonas.sees("gilt nicht mehr")
    await proposed(lea, "Mia", "Beobachtung", "Neu hier")
    await jonas.waits()
    await jonas.taps("Ablehnen")
    await lea.waits()
    assert "hat nicht zugestimmt" in lea.chat[-1].text
    await lea.forges(pack(LeaveDesk(town.cohort.id)))
    await jonas.forges(pack(LeaveDesk(town.cohort.id)))
    jonas.sees("niemand mehr diese Kohorte koordinieren")
    await jonas.forges(pack(DeskRoles(town.cohort.id)))
    jonas.sees("Du koordinierst hier allein")
    await jonas.taps("Jemanden vorschlagen")
    jonas.sees("projektschmiede role add NUMMER nord2027 coordinator")
    await jonas.forges(pack(NewSeatLink(town.cohort.id, "nobody")))
    jonas.sees("Das gibt es so nicht mehr")


async def test_a_link_opens_no_desk_of_others(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_stranger_to_the_cohort(house)
    async with house.database.work() as work:
        now = house.clock.now()
        zoe = Person("zoe", HOSTILE, Language.GERMAN, Channel.WEB, None, now)
        await work.people.save(zoe)
        await give_role(work, DeskRole.LOOKS, zoe.id, town.cohort.id, now, None)
        await work.commit()
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await karin.forges(pack(NewSeatLink(town.cohort.id, zoe.id)))
    karin.sees(f"Der neue Link für {HOSTILE}", "tuer/")
    await jonas.waits()
    assert f"Karin hat in Schmiede Nord 2027 einen neuen Link zum Ankommen gemacht: für {HOSTILE}" in jonas.last.text
    assert "tuer/" not in jonas.last.text
    letter = karin.last.text
    await jonas.says(f"/start {letter.split('start=')[1].split(maxsplit=1)[0]}")
    jonas.sees("Dieser Link ist für einen anderen Zugang", "Für die andere Person gilt der Link noch")
    assert await rows(house, "SELECT used_at FROM door_link") == [(None,)]
    async with house.database.work() as work:
        await give_role(work, DeskRole.LEADS, zoe.id, "sued2027", now, None)
        await work.commit()
    await karin.forges(pack(NewSeatLink(town.cohort.id, zoe.id)))
    karin.sees("Diese Person gehört noch woanders dazu")
    karin.does_not_see("tuer/")
    async with house.database.work() as work:
        lea = Person("lea", "Lea", Language.GERMAN, Channel.TELEGRAM, None, now)
        await work.people.save(lea)
        await work.people.save_address(Address("t99", Channel.TELEGRAM, "99", lea.id, Language.GERMAN))
        await give_role(work, DeskRole.LEADS, lea.id, town.cohort.id, now, None)
        await work.commit()
    await karin.forges(pack(NewSeatLink(town.cohort.id, lea.id)))
    karin.sees("Sie schreibt dem Bot auf Telegram /start")
    karin.does_not_see("tuer/")
    token = letter.split("/tuer/")[1].split(maxsplit=1)[0]
    assert await house.app.sessions.enter(token, Caller("10.0.0.2")) is None


async def test_of_two_who_say_yes_at_once_one_decides(house: StoryHouse) -> None:
    town, jonas = await both(house)
    lea = await a_colleague(house, town, "Lea")
    await proposed(town.coordinator, "Mia", "Beobachtung", "Neu hier")
    house.clock.forward(seconds=1)
    for somebody in (jonas, lea):
        house.world.tap(somebody.them, *_yes(somebody))
    await house.settle()
    said = [seen.text for somebody in (jonas, lea) for seen in somebody.chat]
    assert sum("dein Zugang" in text for text in said) == 1
    assert sum("Das ist schon entschieden" in text for text in said) == 1


def _yes(somebody: OnTelegram) -> tuple[int, str]:
    return next((int(seen.id), data) for seen in somebody.chat for words, data in seen.buttons if words == "Zustimmen")


@on_both_engines
async def test_whose_chat_lay_still_for_ninety_days_sees_no_desk_before_others_gave_the_role_back(
    house: StoryHouse,
) -> None:
    """The telephone number may belong to somebody else by now."""
    town, jonas = await both(house)
    karin = town.coordinator
    await karin.says("/pult")
    desk = karin.last
    for _ in range(2):
        house.clock.forward(days=30)
        await jonas.says("/pult")
    house.clock.forward(days=30)
    await house.restarts()
    await karin.says("/pult")
    karin.sees("Dieser Chat wurde lange nicht benutzt")
    assert not any(words.startswith("Vereine") for words, _ in karin.last.buttons)
    house.clock.forward(minutes=11)
    await karin.waits()
    assert "ruht deine Rolle Koordination in Schmiede Nord 2027" in karin.chat[-1].text
    for said in ("/pult", "/durchsicht", "/rollen"):
        await karin.says(said)
        karin.sees("Diesen Befehl kenne ich nicht")
    await karin.taps_old(desk, "Vereine")
    karin.sees("Das gibt es so nicht mehr")
    await jonas.waits()
    assert "Karin war 90 Tage nicht hier" in jonas.chat[-1].text
    async with house.database.work() as work:
        person = await person_of(work, karin)
        await give_role(work, DeskRole.LEADS, person.id, town.cohort.id, house.clock.now(), None)
        await work.commit()
    await karin.says("/pult")
    karin.sees("Schmiede Nord 2027", "[Vereine")
    for days in (45, 44):
        house.clock.forward(days=days)
        await house.settle()
    await karin.says("/pult")
    karin.sees("[Vereine")


async def test_a_clock_that_was_a_year_ahead_takes_no_role(house: StoryHouse) -> None:
    town, _ = await both(house)
    for days in (365, -365, 365):
        house.clock.forward(days=days)
        await house.settle()
    await town.coordinator.says("/pult")
    town.coordinator.sees("[Vereine")


async def test_whoever_works_in_the_browser_loses_only_the_chat_that_lay_still(house: StoryHouse) -> None:
    town, _ = await both(house)
    karin = await through_the_other_door(house, town.coordinator)
    for _ in range(3):
        house.clock.forward(days=30)
        await house.app.sessions.enter(await a_link(house, town.coordinator), Caller("10.0.0.1"))
        await karin.says("/pult")
        house.clock.forward(minutes=11)
        await karin.waits()
    assert any("Ich habe ihn getrennt" in seen.text for seen in karin.chat)
    assert "Deshalb ist er getrennt" in town.coordinator.chat[-1].text
    await karin.says("/pult")
    karin.sees("Schmiede Nord 2027", "[Vereine")
    await town.coordinator.says("/pult")
    town.coordinator.sees("Diesen Befehl kenne ich nicht")


async def a_link(house: StoryHouse, karin: OnTelegram) -> str:
    """To the web, for whoever this chat led to at first."""
    async with house.database.work() as work:
        token = work.new_secret()
        [person] = [one for one in await work.people.everyone() if one.name == karin.name]
        await work.web.save_link(token, person.id, Channel.WEB, house.clock.now() + timedelta(days=1))
        await work.commit()
    return token


async def test_the_command_line_lets_the_bot_tell_it(house: StoryHouse) -> None:
    town = await a_town(house)
    ben = await a_member(house, town, "Ben")
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(ben.them.id))
        assert address
        person = await work.people.get(str(address.person))
        assert person
        await give_role(work, DeskRole.LOOKS, person.id, town.cohort.id, house.clock.now(), None)
        await tell(work, person, told_given(town.cohort, DeskRole.LOOKS), house.clock.now())
        await work.commit()
    await ben.waits()
    ben.sees("Du beobachtest ab jetzt Schmiede Nord 2027", "es auf dem Server so eingetragen wurde")
    await ben.taps("Zum Pult")
    ben.sees("[Vereine (1)]")
