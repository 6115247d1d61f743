"""Dates: the Koordination enters them, associations answer, things move, and the day after."""

from datetime import timedelta

from aiohttp.test_utils import TestClient, TestServer
from icalendar import Calendar

from bot.domain.dates.calendar import CohortDate
from tests.kit.acts import WORKSHOP, a_date, anna_comes, move_date
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    a_member,
    a_neighbour_in_the_browser,
    a_stranger_to_the_cohort,
    a_town,
)
from tests.kit.postgres import on_both_engines
from tests.kit.sql import ask
from tests.kit.traces import dates_of


async def test_a_date_is_read_back_with_its_weekday_before_it_is_saved(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    karin.sees("Hier steht noch nichts")
    await karin.taps("Termine eintragen")
    await karin.says(WORKSHOP)
    karin.sees("Workshop 3", "Fr 19.03.2027, 17:30–19:30 Uhr", "Zoom https://zoom.example/1", "Mitbringen: Laptop")
    assert await dates_of(house) == []
    await karin.taps("Termin speichern")
    karin.sees("Der Termin ist gespeichert")
    assert len(await dates_of(house)) == 1


async def test_a_wrong_weekday_is_questioned(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Workshop 3, Do 19.03.2027 17:30")
    karin.sees("Fr 19.03.2027 ist kein Donnerstag")
    assert not any("speichern" in words for words in karin.buttons)
    await karin.taps("Der Wochentag stimmt")
    karin.sees("Do 18.03.2027, 17:30 Uhr")
    await karin.taps("Termin speichern")
    (saved,) = await dates_of(house)
    assert str(saved.when.first) == "2027-03-18"


async def test_one_line_may_name_several_days(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Sprechstunde 17.3., 24.3. und 31.3., 17 Uhr")
    karin.sees("Mi 17.03.2027, 17:00 Uhr", "Mi 24.03.2027, 17:00 Uhr", "Mi 31.03.2027, 17:00 Uhr")
    await karin.taps("3 Termine speichern")
    assert [str(one.when.first) for one in await dates_of(house)] == ["2027-03-17", "2027-03-24", "2027-03-31"]
    await karin.taps("Noch mehr eintragen")
    await karin.says("Treffen 17.4. 18 Uhr")
    await karin.says("Treffen 17.4. und 24.4. 19 Uhr")
    karin.sees("Sa 17.04.2027, 19:00 Uhr", "Sa 24.04.2027, 19:00 Uhr")
    karin.does_not_see("18:00")


async def test_what_was_not_used_is_asked_about(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Workshop 3, 19.3. 17 Uhr, Anmeldung bis 12.3.")
    karin.sees("Das habe ich nicht verwendet: „12.3.“", "Da bin ich nicht sicher")
    assert not any("speichern" in words for words in karin.buttons)
    await karin.taps("Ja, so ist es richtig")
    karin.sees("Fr 19.03.2027, 17:00 Uhr", "Anmeldung bis 12.3.")
    await karin.taps("Termin speichern")
    (saved,) = await dates_of(house)
    assert saved.place == "Anmeldung bis 12.3."


async def test_a_day_that_is_only_called_by_a_name_is_asked_about(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says("Picknick Pfingstmontag 12 Uhr, Stadtpark")
    karin.sees("„Pfingstmontag“ lese ich als Mo 17.05.2027.", "Da bin ich nicht sicher")
    await karin.taps("Ja, so ist es richtig")
    await karin.taps("Termin speichern")
    (saved,) = await dates_of(house)
    assert (saved.title, str(saved.when.first), saved.place) == ("Picknick", "2027-05-17", "Stadtpark")


async def test_several_lines_add_up_and_a_second_tap_saves_nothing_twice(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says(f"Workshop 3, 19.3.\nWochenende, 2.-4.4.2027\nquatsch\n{HOSTILE}, 20.3. 18 Uhr")
    karin.sees("quatsch", "Ich finde kein Datum", HOSTILE)
    await karin.says("Workshop 3, 26.03.2027 17:30")
    karin.sees("Fr 26.03.2027, 17:30 Uhr", "Wochenende")
    read_back = karin.last
    await karin.taps("3 Termine speichern")
    await karin.taps_old(read_back, "3 Termine speichern")
    assert [date.title for date in await dates_of(house)] == [HOSTILE, "Workshop 3", "Wochenende"]


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


async def test_announced_once_and_then_only_the_silent_ones_are_reminded(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, berta, karin = await a_member(house, town), await a_neighbour_in_the_browser(house, town), town.coordinator
    await a_date(house, town)
    await karin.taps("Fr 19.03.2027")
    card = karin.last
    await karin.taps("Jetzt allen ankündigen")
    karin.sees("2 Personen bekommen eine Nachricht", "[Noch nicht]")
    question = karin.last
    await anna.waits()
    assert "Seid ihr dabei?" not in anna.last.text
    await karin.taps("Ja, ankündigen")
    karin.sees("Angekündigt. 2 Personen erfahren es jetzt.")
    assert "Jetzt allen ankündigen" not in [text for text, _ in karin.last.buttons]
    await karin.taps_old(question, "Ja, ankündigen")
    karin.does_not_see("erfahren es")
    await anna.waits()
    assert [seen.text for seen in anna.chat].count(anna.last.text) == 1
    assert "Seid ihr dabei? Ihr bekommt das, weil" in anna.last.text
    await karin.taps_old(card, "Jetzt allen ankündigen")
    assert len([seen for seen in anna.chat if "Seid ihr dabei?" in seen.text]) == 1
    await anna.taps("Eine Person kommt")
    await karin.taps("Wer kommt")
    karin.sees("Verein Brücke e. V.: ✅ eine Person kommt", "Ohne Antwort (1)")
    await karin.taps("Alle ohne Antwort erinnern (1)")
    await karin.taps("Alle ohne Antwort erinnern (1)")
    await berta.waits()
    assert not [seen for seen in anna.chat if "Eure Antwort fehlt noch" in seen.text]
    assert len([seen for seen in berta.chat if "Eure Antwort fehlt noch" in seen.text]) == 1


@on_both_engines
async def test_moved_by_an_hour_the_yes_still_holds(house: StoryHouse) -> None:
    town, date, anna = await anna_comes(house)
    karin = town.coordinator
    await move_date(karin, "18:00-20:00")
    karin.sees("Zusagen bleiben gültig", "statt Fr 19.03.2027, 17:30–19:30 Uhr")
    await karin.taps("Verschieben auf")
    karin.sees("Gespeichert")
    await anna.waits()
    assert "Neu: Fr 19.03.2027, 18:00–20:00 Uhr" in anna.last.text
    assert "Eure Zusage gilt weiter" in anna.last.text
    (moved,) = await dates_of(house)
    assert (moved.sequence, moved.since) == (date.sequence + 1, 0)


async def test_moved_by_a_week_everybody_is_asked_again_and_old_answers_do_not_count(house: StoryHouse) -> None:
    town, _, anna = await anna_comes(house)
    asked = next(seen for seen in reversed(anna.chat) if any("zu zweit" in text for text, _ in seen.buttons))
    karin = town.coordinator
    await move_date(karin, "26.03.2027")
    karin.sees("Ich frage alle noch einmal")
    confirm = karin.last
    await karin.taps("Verschieben auf")
    await karin.taps_old(confirm, "Verschieben auf")
    await anna.waits()
    assert len([seen for seen in anna.chat if "ist verschoben" in seen.text]) == 1
    assert "Bitte antwortet noch einmal" in anna.last.text
    await anna.taps_old(asked, "Wir kommen zu zweit")
    anna.sees("inzwischen verschoben", "Fr 26.03.2027")
    async with house.database.work() as work:
        assert await work.events.answers((await work.events.of_cohort("nord2027"))[0].id) == {}
    await anna.taps("Wir kommen zu zweit")
    anna.sees("zu zweit dabei")


async def test_at_night_the_news_wait_until_the_morning(house: StoryHouse) -> None:
    town, _, anna = await anna_comes(house)
    house.clock.forward(hours=3)
    await move_date(town.coordinator, "26.03.2027")
    await town.coordinator.taps("Verschieben auf")
    town.coordinator.sees("weil gerade Ruhezeit ist")
    await anna.waits()
    assert not [seen for seen in anna.chat if "ist verschoben" in seen.text]
    house.clock.forward(hours=12)
    await anna.waits()
    assert [seen for seen in anna.chat if "ist verschoben" in seen.text]


async def test_a_new_place_is_told_a_new_title_is_not(house: StoryHouse) -> None:
    town, _, anna = await anna_comes(house)
    karin = town.coordinator
    await karin.taps("Ändern")
    await karin.taps("Titel")
    await karin.says(HOSTILE)
    await karin.taps("So speichern")
    karin.sees(HOSTILE)
    before = len(anna.chat)
    await karin.taps("Ändern")
    await karin.taps("Ort")
    await karin.says("Rathaus, Raum 2")
    await karin.taps("So speichern")
    await anna.waits()
    assert len(anna.chat) == before + 1
    assert "Ort: Rathaus, Raum 2" in anna.last.text


async def test_cancelled_with_a_reason(house: StoryHouse) -> None:
    town, _, anna = await anna_comes(house)
    karin = town.coordinator
    await karin.taps("Absagen")
    await karin.says("Der Raum ist überflutet.")
    confirm = karin.last
    await karin.taps("So absagen")
    karin.sees("Dieser Termin fällt aus")
    await karin.taps_old(confirm, "So absagen")
    await anna.waits()
    told = [seen for seen in anna.chat if "fällt aus" in seen.text]
    assert len(told) == 1
    assert "Grund: Der Raum ist überflutet." in told[0].text
    await anna.taps("Termin ansehen")
    await anna.taps("In meinen Kalender")
    anna.sees("streicht euer Kalender", "2027-03-19 Workshop 3.ics")


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


async def test_foreign_dates_are_as_good_as_none(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    date = await a_date(house, town)
    mia = await a_stranger_to_the_cohort(house)
    for data in (f"dd:{date.id}", f"dx:{date.id}", f"dw:{date.id}", f"dc:{town.cohort.id}:0", f"do:{date.id}:0"):
        await mia.forges(data)
        mia.sees("Das gibt es so nicht mehr")
    for data in (f"dd:{date.id}", f"de:{date.id}:nirgends", f"dxx:{date.id}:0:0"):
        await anna.forges(data)
        anna.sees("Das gibt es so nicht mehr")
    (kept,) = await dates_of(house)
    assert kept.planned


async def test_half_a_date_survives_a_crash(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await karin.says(WORKSHOP)
    await house.restarts()
    await karin.taps("Termin speichern")
    karin.sees("Der Termin ist gespeichert")


def _entry(content: bytes, date: CohortDate):  # type: ignore[no-untyped-def]
    found = Calendar.from_ical(content).walk("VEVENT")
    return next(event for event in found if event["UID"] == f"{date.id}@projektschmiede")
