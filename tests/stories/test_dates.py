"""Dates as members see them: associations answer, plan back, take them into their calendar, and the day after."""

from datetime import timedelta

from aiohttp.test_utils import TestClient, TestServer
from icalendar import Calendar

from bot.domain.dates.calendar import CohortDate
from tests.kit.acts import a_date, anna_comes, move_date
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    a_member,
    a_neighbour_in_the_browser,
    a_town,
)
from tests.kit.sql import ask


async def test_an_answer_may_be_typed_instead_of_tapped(house: StoryHouse) -> None:
    """Also while a question of the worksheet is open."""
    town = await a_town(house)
    anna, berta = await a_member(house, town), await a_neighbour_in_the_browser(house, town)
    await a_date(house, town)
    for somebody in (anna, berta):
        await somebody.says("/schritt")
        await somebody.taps("Weiter")
        await somebody.says("/termine")
        await somebody.taps("Fr 19.03.2027 Workshop 3")
        await somebody.says("wir kommen zu zweit.")
        somebody.sees("zu zweit dabei")
        somebody.does_not_see("Wohin gehört das?")
        await somebody.says("Ja, wir kommen zu zweit")
        somebody.sees("Wohin gehört das?", "[Zu: ", "[Wir kommen zu zweit]", "[Löschen]")
        await somebody.taps("Wir kommen zu zweit")
        somebody.sees("zu zweit dabei")
        async with house.database.work() as work:
            assert await ask(work, "SELECT * FROM loose_text") == []


async def test_associations_answer_through_both_doors(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, berta = await a_member(house, town), await a_neighbour_in_the_browser(house, town)
    await a_date(house, town)
    for somebody in (anna, berta):
        await somebody.says("/termine")
        somebody.sees("Workshop 3", "Fr 19.03.2027, 17:30–19:30 Uhr", "noch offen")
        await somebody.taps("Fr 19.03.2027 Workshop 3")
    await anna.taps("Wir kommen zu zweit")
    anna.sees("zu zweit dabei")
    await berta.taps("Jemand anderes kommt")
    berta.sees("jemand anderes kommt")
    await town.coordinator.says("/termine")
    town.coordinator.sees("2 Vereine mit 3 Personen", "0 ohne Antwort")


async def test_who_cannot_come_hears_of_another_date(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await a_date(house, town)
    await a_date(house, town, "Workshop 3b, 26.03.2027 17:30")
    await anna.says("/termine")
    await anna.taps("Fr 19.03.2027 Workshop 3")
    await anna.taps("Wir können nicht")
    anna.sees("Schade", "Fr 26.03.2027 Workshop 3b")
    await anna.taps("Doch noch zusagen")
    anna.sees("nicht dabei")


async def test_shortly_before_the_koordination_hears_at_once_who_cannot_come(house: StoryHouse) -> None:
    town, _, anna = await anna_comes(house)
    house.clock.forward(days=8)
    await anna.says("/termine")
    await anna.taps("Fr 19.03.2027")
    await anna.taps("Wir können nicht")
    await town.coordinator.waits()
    assert any("kann doch nicht kommen" in seen.text for seen in town.coordinator.chat)


async def test_the_day_after(house: StoryHouse) -> None:
    town, _, anna = await anna_comes(house)
    berta, karin = await a_neighbour_in_the_browser(house, town), town.coordinator
    house.clock.forward(days=9, hours=2)
    await karin.says("/termine")
    await karin.taps("Vergangene")
    await karin.taps("Fr 19.03.2027")
    await karin.taps("Wer war da")
    karin.sees("✅ Verein Brücke e. V. (2)", "✖️ Herz e. V.")
    await karin.taps("So stimmt es")
    karin.sees("Das ist bestätigt")
    await karin.taps("Was wir gemacht haben")
    await karin.says("Wir haben Ziele geschrieben.")
    await karin.taps("Speichern")
    house.clock.forward(hours=14)
    for somebody in (anna, berta):
        await somebody.waits()
    assert len([seen for seen in anna.chat if "Hat sich die Zeit gelohnt?" in seen.text]) == 1
    assert not [seen for seen in anna.chat if "nicht dabei. Das haben wir gemacht" in seen.text]
    accounts = [seen for seen in berta.chat if "Das haben wir gemacht" in seen.text]
    assert len(accounts) == 1
    assert "Wir haben Ziele geschrieben." in accounts[0].text
    await anna.taps("Teils")
    await anna.says("Mehr Pausen, bitte.")
    anna.sees("ohne Namen")
    await karin.says("/termine")
    await karin.taps("Vergangene")
    await karin.taps("Fr 19.03.2027")
    await karin.taps("Rückmeldungen")
    karin.sees("Ja: 0 · Teils: 1", "Mehr Pausen, bitte.")
    karin.does_not_see("Anna")


async def test_the_plan_counts_back_as_text_and_as_picture(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/plan")
    anna.sees("Rückwärtsplan", "Mi 30.06.2027", "freie Tage", "bis Mi 30.06.2027", "Feiertage")
    await anna.taps("Als Bild")
    anna.sees("euer Weg bis zum Mi 30.06.2027")
    berta = await a_neighbour_in_the_browser(house, town)
    await berta.says("/plan")
    await berta.taps("Als Bild")
    berta.sees("euer Weg bis zum Mi 30.06.2027")


async def test_a_calendar_subscription_shows_every_change_until_it_is_ended(house: StoryHouse) -> None:
    town, date, anna = await anna_comes(house)
    await anna.says("/kalender")
    offer = anna.last
    await anna.taps("Adresse holen")
    address = next(data for _, data in anna.last.buttons if data.startswith("https://"))
    anna.sees("webcal://")
    await anna.taps_old(offer, "Adresse holen")
    anna.sees("Du hast ein Abo seit")
    path = address.removeprefix("https://schmiede.example")
    async with TestClient(TestServer(house.app.web())) as client:
        first = _entry(await (await client.get(path)).read(), date)
        await move_date(town.coordinator, "26.03.2027")
        await town.coordinator.taps("Verschieben auf")
        second = _entry(await (await client.get(path)).read(), date)
        assert second["SEQUENCE"] == first["SEQUENCE"] + 1
        assert second.decoded("DTSTART") - first.decoded("DTSTART") == timedelta(days=7)
        assert (await client.get(path.replace(".ics", "x.ics"))).status == 404
        await anna.says("/kalender")
        await anna.taps("Abo abschalten")
        assert (await client.get(path)).status == 404


async def test_the_map_shows_the_next_date_and_follows_it(house: StoryHouse) -> None:
    town, _, anna = await anna_comes(house)
    await anna.says("/start")
    anna.sees("Nächster Termin: Fr 19.03.2027, 17:30 · Workshop 3", "[Termine]")
    await move_date(town.coordinator, "26.03.2027")
    await town.coordinator.taps("Verschieben auf")
    await anna.waits()
    card = [seen for seen in anna.chat if "Nächster Termin" in seen.text][-1]
    assert "Nächster Termin: Fr 26.03.2027" in card.text


def _entry(content: bytes, date: CohortDate):  # type: ignore[no-untyped-def]
    found = Calendar.from_ical(content).walk("VEVENT")
    return next(event for event in found if event["UID"] == f"{date.id}@projektschmiede")
