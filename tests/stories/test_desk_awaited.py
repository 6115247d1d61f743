"""Invited and not there yet: a personal line, two nudges, a new letter, and the list."""

import re
from datetime import time, timedelta

from bot.domain.consultations.absence import Absence
from bot.domain.quiet_hours import Hours
from bot.domain.reminders.reminder import Manner
from bot.runtime.shared.desk_roles import give_role, take_role
from bot.terms import DeskRole
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    a_colleague,
    a_neighbour,
    a_stranger_to_the_cohort,
    a_town,
    add_association,
    add_person,
    moves_to_the_browser,
)
from tests.kit.people import Someone


async def invites(karin: Someone, association: str) -> None:
    await karin.says("/einladung")
    await karin.taps("Neue Einladung")
    await karin.taps(association)


async def test_a_personal_line_in_letter_and_welcome(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await invites(karin, "Verein Brücke")
    karin.sees("Ohne persönliche Zeile.")
    await karin.taps("Persönliche Zeile schreiben")
    await karin.says("x" * 301)
    karin.sees("Das sind 301 Zeichen, es gehen bis zu 300")
    await karin.says(f"Liebe {HOSTILE}")
    karin.sees("Deine persönliche Zeile:", f"Liebe {HOSTILE}")
    await karin.taps("5 Pers.")
    karin.sees("Für 5 Personen", f"Liebe {HOSTILE}")
    await house.restarts()
    await karin.taps("Persönliche Zeile ändern")
    await karin.says(f"Liebe Aylin, {HOSTILE}")
    karin.sees("Für 5 Personen")
    wish = karin.last
    await karin.taps("Einladung machen")
    karin.sees(f"Liebe Aylin, {HOSTILE}\n\nEinladung zur Projektschmiede")
    token = re.search(r"start=([\w-]{22})", karin.news_text)
    assert token
    await karin.taps_old(wish, "Einladung machen")
    karin.sees("0 von 5 genutzt")
    await invites(karin, "Verein Brücke")
    karin.sees("Ohne persönliche Zeile.")
    for berta in (house.telegram("Berta"), await house.web(token[1], "Cem")):
        await berta.says(f"/start {token[1]}")
        await berta.taps("Deutsch")
        berta.sees("Die Koordination schreibt dir:", f"Liebe Aylin, {HOSTILE}", "Verein Brücke e. V.")


async def test_somebody_known_reads_the_line_too(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, anna = town.coordinator, await a_neighbour(house, "Anna")
    await invites(karin, "Verein Brücke")
    await karin.taps("Persönliche Zeile schreiben")
    await karin.says("Liebe Anna")
    await karin.taps("Einladung machen")
    token = re.search(r"start=([\w-]{22})", karin.news_text)
    assert token
    await anna.says(f"/start {token[1]}")
    anna.sees("Die Koordination schreibt dir:", "Liebe Anna", "Die Einladung gehört zu Verein Brücke e. V.")


async def test_nudged_twice_until_they_come(house: StoryHouse) -> None:
    """By day, and while she is away somebody else."""
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    async with house.database.work() as work:
        other = await add_association(work, house, "Herz e. V.")
        await work.commit()
    await invites(karin, "Herz")
    await karin.taps("Einladung machen")
    house.clock.forward(days=7, hours=1)
    await karin.waits()
    karin.does_not_see("noch nicht angekommen")
    house.clock.forward(hours=14)
    await karin.waits()
    karin.sees(
        "Herz e. V. ist noch nicht angekommen",
        "Du hast den Verein am Mi 10.03.2027 eingeladen. Der Link gilt bis",
        "nur noch einmal",
    )
    nudge = next(seen for seen in karin.chat if "noch nicht angekommen" in seen.text)
    await karin.taps("Neuen Link machen und Brief zeigen")
    karin.sees("Ein neuer Link für Herz e. V.", "Einladung zur Projektschmiede für Herz e. V.", "tuer/")
    await karin.taps_old(nudge, "Neuen Link machen")
    karin.sees("habe ich schon gezeigt", "[Wer hat ihn genutzt?]")
    karin.does_not_see("tuer/")
    async with house.database.work() as work:
        assert len(await work.invitations.of_association(other.id)) == 2
        person = next(one for one in await work.people.everyone() if one.name == "Karin")
        today = house.clock.now().date()
        await work.absences.save(Absence(person.id, today + timedelta(days=30), None, house.clock.now()))
        await work.commit()
    house.clock.forward(days=7, minutes=10)
    await jonas.waits()
    jonas.sees("Herz e. V. ist noch nicht angekommen", "Karin hat den Verein am", "Das war die letzte Erinnerung")
    house.clock.forward(days=30)
    await jonas.waits()
    assert len([seen for seen in (*karin.chat, *jonas.chat) if "ist noch nicht angekommen" in seen.text]) == 2
    browser = await moves_to_the_browser(house, karin)
    await browser.says("/einladung")
    browser.sees("Noch nie angekommen (2)")
    await browser.taps("Noch nie angekommen")
    browser.sees("Herz e. V.", "von Karin. Der Link ist abgelaufen.", "Verein Brücke e. V.")
    mia = await a_stranger_to_the_cohort(house)
    await mia.forges(f"kav:{town.cohort.id}:0")
    mia.does_not_see("Herz")
    await mia.forges(f"kai:{other.id}:neu")
    mia.does_not_see("Herz", "tuer/")


async def test_who_left_the_koordination_is_not_nudged_in_their_hours(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    lea = await a_colleague(house, town, "Lea")
    async with house.database.work() as work:
        await add_association(work, house, "Herz e. V.")
        of = {one.name: one.id for one in await work.people.everyone()}
        for name in ("Lea", "Jonas"):
            await work.reminders.save_manner(Manner(of[name], Hours(time(16), time(18))))
        await work.commit()
    await invites(karin, "Herz")
    await karin.taps("Einladung machen")
    async with house.database.work() as work:
        now = house.clock.now()
        await take_role(work, DeskRole.LEADS, of["Karin"], town.cohort.id, now)
        await give_role(work, DeskRole.LEADS, (await add_person(work, "Mia", "77", now)).id, town.cohort.id, now, None)
        await work.commit()
    house.clock.forward(days=7, hours=15)
    await jonas.waits()
    async with house.database.work() as work:
        await take_role(work, DeskRole.LEADS, of["Lea"], town.cohort.id, house.clock.now())
        await work.commit()
    house.clock.forward(hours=8)
    await lea.waits()
    assert [len(told(one)) for one in (karin, jonas, lea)] == [0, 1, 0]


def told(one: Someone) -> list[str]:
    return [seen.text for seen in one.chat if "noch nicht angekommen" in seen.text]


async def test_nobody_is_nudged_once_they_came_or_it_was_withdrawn(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    async with house.database.work() as work:
        await add_association(work, house, "Herz e. V.")
        await work.commit()
    await invites(karin, "Verein Brücke")
    await karin.taps("Einladung machen")
    token = re.search(r"start=([\w-]{22})", karin.news_text)
    assert token
    berta = house.telegram("Berta")
    await berta.says(f"/start {token[1]}")
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson", "So passt es"):
        await berta.taps(words)
    await invites(karin, "Herz")
    await karin.taps("Einladung machen")
    await karin.taps("Wer hat sie genutzt?")
    await karin.taps("Zurückziehen")
    await karin.taps("Ja, zurückziehen")
    for days in (8, 8, 8):
        house.clock.forward(days=days)
        await karin.waits()
        karin.does_not_see("noch nicht angekommen")
    await karin.forges(f"kai:{town.association.id}:neu")
    karin.sees("inzwischen jemand angekommen")
    karin.does_not_see("tuer/")
