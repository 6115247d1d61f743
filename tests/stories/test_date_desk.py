"""The Koordination enters dates, announces, moves and cancels them, and everybody who had the old one hears it."""

import asyncio

from storage.migrate import upgrade
from tests.kit.acts import WORKSHOP, a_date, anna_comes, move_date
from tests.kit.edits import changes, types
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


@on_both_engines
async def test_who_is_just_entering_dates_goes_on_after_the_update_that_renamed_the_question(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    kick_off = await types(house, karin, "Kick-off, 12.03.2027 18:00")
    await types(house, karin, "Workshop 3, 19.03.2027 17:30")
    await _is_updated(house)
    await house.restarts()
    await karin.says("Treffen, 20.03.2027 18:00")
    karin.sees("Kick-off", "Workshop 3", "Treffen")
    await changes(house, karin, kick_off, "Kick-off, 13.03.2027 18:00")
    karin.sees("Sa 13.03.2027, 18:00 Uhr", "Workshop 3", "Treffen")
    await karin.taps("3 Termine speichern")
    assert [str(one.when.first) for one in await dates_of(house)] == ["2027-03-13", "2027-03-19", "2027-03-20"]


async def _is_updated(house: StoryHouse) -> None:
    """The database, as it was with the program before, is brought to the step that this one needs."""
    newest = await _orders(
        house,
        "SELECT version_num FROM alembic_version",
        "UPDATE dialog SET step = replace(step, 'date_desk.', 'dates.')",
        "UPDATE heard SET became = replace(became, 'date_desk.', 'dates.')",
        "UPDATE alembic_version SET version_num = '0076'",
    )
    await asyncio.to_thread(upgrade, house.where, "0077")
    await _orders(house, f"UPDATE alembic_version SET version_num = '{newest}'")


async def _orders(house: StoryHouse, *sql: str) -> str:
    """Returns what the first one finds."""
    async with house.database.work() as work:
        found = [await ask(work, one) for one in sql]
        await work.commit()
    return str(found[0][0][0]) if found[0] else ""
