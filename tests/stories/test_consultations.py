"""Consultations: the Koordination offers times, an association books one for itself, both move and cancel."""

import pytest

from bot.links.base import pack
from bot.links.consultations import BookSlot, TakeSlot
from bot.terms import MemberRole
from tests.kit.acts import through_the_other_door
from tests.kit.asking import rows
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_colleague, a_member, a_neighbour, a_stranger_to_the_cohort, a_town
from tests.kit.people import Someone
from tests.kit.postgres import on_both_engines

LINE = "Di 16.3. 17-18 Uhr alle 20 min, Büro Zimmer 4"


def heard(somebody: Someone, *words: str) -> bool:
    """In one message, whenever it came."""
    return any(all(word in f"{seen.text} {seen.buttons}" for word in words) for seen in somebody.chat)


async def offers(karin: Someone, line: str = LINE) -> None:
    await karin.says("/sprechstunde")
    await karin.taps("Zeiten anbieten")
    await karin.says(line)
    await karin.taps("3 Zeiten anbieten" if line == LINE else "Diese Zeit anbieten")


async def books(anna: Someone, time: str = "Di 16.03.2027, 17:00", about: str = "Wie wir den Bedarf belegen") -> None:
    await anna.says("/sprechstunde")
    await anna.taps(time)
    await anna.says(about)
    await anna.taps("Verbindlich buchen")


async def at_door(house: StoryHouse, town: Town, door: str) -> Someone:
    anna = await a_member(house, town)
    return anna if door == "telegram" else await through_the_other_door(house, anna)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_time_is_offered_booked_and_its_result_stands_at_the_step(house: StoryHouse, door: str) -> None:
    town = await a_town(house, HOSTILE)
    karin = town.coordinator
    await offers(karin)
    karin.sees("Di 16.03.2027, 17:00–17:20 Uhr: frei", "17:40–18:00 Uhr: frei")
    await house.restarts()
    anna = await at_door(house, town, door)
    await anna.says("/sprechstunde")
    anna.sees("Diese Zeiten sind frei", "[Di 16.03.2027, 17:20 · Karin]")
    await anna.taps("Di 16.03.2027, 17:20")
    anna.sees("Worum soll es gehen?")
    await house.restarts()
    await anna.says(f"Wie wir den Bedarf belegen {HOSTILE}")
    anna.sees("Stimmt das so?")
    await anna.taps("Verbindlich buchen")
    anna.sees("Gebucht: Di 16.03.2027, 17:20–17:40 Uhr", "Wo: Büro Zimmer 4")
    await karin.waits()
    karin_text = "\n".join(seen.text for seen in karin.chat)
    assert f"{HOSTILE} hat gebucht: Di 16.03.2027, 17:20–17:40 Uhr" in karin_text
    assert any(seen.files for seen in karin.chat)
    house.clock.forward(days=6)
    await anna.waits()
    await karin.waits()
    assert sum("ist vorbei" in seen.text for seen in karin.chat) == 1
    await karin.taps("Ergebnis notieren")
    await karin.says("Zuerst drei Gespräche führen")
    karin.sees("Notiert", "Zuerst drei Gespräche führen")
    await anna.waits()
    await anna.taps("Zum Schritt")
    anna.sees("Beratung am Di 16.03.2027: Zuerst drei Gespräche führen", "[Beratung buchen]")


async def test_both_are_reminded_a_day_and_an_hour_before_each_once(house: StoryHouse) -> None:
    town = await a_town(house)
    await offers(town.coordinator)
    anna = await a_member(house, town)
    await books(anna)
    for forward, said in (({"days": 4, "hours": 20}, 0), ({"hours": 3}, 1), ({"hours": 20}, 1), ({"hours": 3}, 2)):
        house.clock.forward(**forward)
        await anna.waits()
        await town.coordinator.waits()
        await house.restarts()
        for somebody in (anna, town.coordinator):
            reminders = [seen.text for seen in somebody.chat if "weil sie gebucht ist" in seen.text]
            assert len(reminders) == said, (forward, reminders)


async def test_a_double_tap_books_once_and_an_old_time_is_refused(house: StoryHouse) -> None:
    town = await a_town(house)
    await offers(town.coordinator)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await mia.says("/sprechstunde")
    offered = mia.last
    await anna.says("/sprechstunde")
    await anna.taps("Di 16.03.2027, 17:00")
    await anna.says("Bedarf")
    confirm = anna.last
    await anna.taps("Verbindlich buchen")
    await anna.taps_old(confirm, "Verbindlich buchen")
    anna.sees("Beratung: Di 16.03.2027, 17:00–17:20 Uhr", "Gebucht.")
    assert await rows(house, "SELECT count(*) FROM appointment WHERE state = 'booked'") == [(1,)]
    await mia.taps_old(offered, "Di 16.03.2027, 17:00")
    mia.sees("Diese Zeit ist nicht mehr frei")
    house.clock.forward(days=7)
    await mia.taps_old(offered, "Di 16.03.2027, 17:20")
    mia.sees("Diese Zeit ist nicht mehr frei")


@on_both_engines
async def test_two_book_the_same_time_and_one_is_told_that_it_is_gone(house: StoryHouse) -> None:
    town = await a_town(house)
    await offers(town.coordinator)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    for somebody in (anna, mia):
        await somebody.says("/sprechstunde")
        await somebody.taps("Di 16.03.2027, 17:00")
        await somebody.says("Bedarf")
    await anna.taps("Verbindlich buchen")
    await mia.taps("Verbindlich buchen")
    mia.sees("Diese Zeit ist nicht mehr frei")
    await mia.taps("Zum Stand")
    mia.sees("Diese Zeiten sind frei", "17:20")
    assert len(await rows(house, "SELECT id FROM appointment WHERE state = 'booked'")) == 1


async def test_one_for_each_step(house: StoryHouse) -> None:
    town = await a_town(house)
    await offers(town.coordinator)
    anna = await a_member(house, town)
    await books(anna)
    await anna.says("/sprechstunde")
    anna.sees("Gebucht habt ihr", "17:00–17:20")
    await anna.taps("Di 16.03.2027, 17:20")
    anna.sees("Zu diesem Schritt habt ihr schon eine Beratung gebucht")


async def test_the_association_moves_and_cancels_and_the_time_is_free_again(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await offers(karin)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await books(anna)
    await anna.taps("Di 16.03.2027, 17:00 Uhr")
    await anna.taps("Verlegen")
    anna.sees("Auf welche Zeit soll sie?")
    moving = anna.last
    await anna.taps("Di 16.03.2027, 17:40")
    anna.sees("Verlegt auf Di 16.03.2027, 17:40–18:00 Uhr")
    await karin.waits()
    assert heard(karin, "hat verlegt: von Di 16.03.2027, 17:00–17:20 Uhr auf Di 16.03.2027, 17:40–18:00 Uhr")
    await anna.taps_old(moving, "Di 16.03.2027, 17:40")
    await mia.says("/sprechstunde")
    mia.sees("17:00 · Karin", "17:20 · Karin")
    mia.does_not_see("17:40")
    await anna.says("/sprechstunde")
    await anna.taps("Di 16.03.2027, 17:40 Uhr")
    await anna.taps("Absagen")
    await anna.taps("Ja, absagen")
    anna.sees("ist abgesagt")
    await karin.waits()
    assert heard(karin, "kommt nicht am Di 16.03.2027, 17:40–18:00 Uhr")
    await mia.says("/sprechstunde")
    mia.sees("17:40 · Karin")


async def test_the_koordination_moves_with_a_reason_and_a_cancellation_shows_the_other_times(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await offers(karin)
    anna = await a_member(house, town)
    await books(anna)
    await karin.waits()
    await karin.taps("Di 16.03.2027, 17:00 Uhr")
    await karin.taps("Verlegen")
    await karin.says("irgendwann")
    karin.sees("Ich finde keinen Tag")
    await karin.says("Do 18.3. 17 Uhr")
    karin.sees("auf Do 18.03.2027, 17:00–17:20 Uhr. Warum?")
    await karin.says(f"Der Workshop dauert länger {HOSTILE}")
    confirm = karin.last
    await karin.taps("Verlegen und mitteilen")
    karin.sees("Verlegt auf Do 18.03.2027, 17:00–17:20 Uhr")
    await karin.taps_old(confirm, "Verlegen und mitteilen")
    await anna.waits()
    told = [seen for seen in anna.chat if "verlegt eure Beratung" in seen.text]
    assert len(told) == 1
    assert f"Der Workshop dauert länger {HOSTILE}" in told[0].text
    assert any(seen.files for seen in anna.chat)
    await karin.says("/sprechstunde")
    await karin.taps("Do 18.03.2027, 17:00")
    await karin.taps("Absagen")
    await karin.says("Krank")
    await karin.taps("Absagen und mitteilen")
    await anna.waits()
    assert heard(anna, "sagt eure Beratung am Do 18.03.2027, 17:00–17:20 Uhr ab", "Krank", "Neue Zeit suchen")
    await anna.taps("Neue Zeit suchen")
    anna.sees("17:20 · Karin")
    anna.does_not_see("Gebucht habt ihr")


async def test_nothing_free_leads_to_a_place_in_line_and_to_a_question(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await anna.says("/sprechstunde")
    anna.sees("Gerade ist keine Zeit frei", "[Frage an die Koordination]")
    first = anna.last
    await anna.taps("Auf die Warteliste")
    anna.sees("auf Platz 1")
    await anna.taps_old(first, "Auf die Warteliste")
    await mia.says("/sprechstunde")
    await mia.taps("Auf die Warteliste")
    mia.sees("auf Platz 2")
    await town.coordinator.says("/sprechstunde")
    town.coordinator.sees("2 Vereine stehen auf der Warteliste")
    await offers(town.coordinator, "Di 16.3. 17-17:20 Uhr, Büro")
    await anna.waits()
    assert heard(anna, "wieder Zeit frei", "weil dein Verein auf der Warteliste stand")
    await mia.waits()
    assert not heard(mia, "wieder Zeit frei")
    await anna.taps("Freie Zeiten")
    await anna.taps("Di 16.03.2027, 17:00")
    await anna.says("Bedarf")
    await anna.taps("Verbindlich buchen")
    await anna.taps("Di 16.03.2027, 17:00 Uhr")
    await anna.taps("Absagen")
    await anna.taps("Ja, absagen")
    await mia.waits()
    assert heard(mia, "wieder Zeit frei")
    await mia.says("/sprechstunde")
    mia.sees("17:00 · Karin")


async def test_what_is_typed_for_times_is_read_back_and_doubles_are_left_out(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/sprechstunde")
    await karin.taps("Zeiten anbieten")
    for text, said in (
        ("Mo 16.3. 17-18 Uhr, Büro", "Tag und Wochentag passen nicht zusammen"),
        ("Di 16.3. 17-18 Uhr alle 20 min", "Es fehlt, wo"),
        ("Di 9.3.2027 17-18 Uhr, Büro", "schon vorbei"),
        ("Di 16.3. 17-18 Uhr, https://shop.example/x", "sieht nicht nach einer Videokonferenz aus"),
    ):
        await karin.says(text)
        karin.sees(said)
    await karin.says(LINE)
    karin.sees("17:00–17:20", "17:40–18:00", "Wo: Büro Zimmer 4")
    preview = karin.last
    await karin.taps("3 Zeiten anbieten")
    await karin.taps_old(preview, "3 Zeiten anbieten")
    assert await rows(house, "SELECT count(*) FROM appointment") == [(3,)]
    await karin.taps("Zeiten anbieten")
    await karin.says("Di 16.3. 17:30-18:30 Uhr alle 30 min, Büro")
    karin.sees("18:00–18:30", "Eine Zeit ist nicht dabei")
    await karin.taps("Diese Zeit anbieten")
    await karin.taps("Di 16.03.2027, 18:00 Uhr")
    await karin.taps("Zeit zurückziehen")
    karin.does_not_see("18:00–18:30")


async def test_whoever_is_away_offers_nothing_and_both_can_move_what_is_booked(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await offers(karin)
    await offers(jonas, "Do 25.3. 17-17:20 Uhr, Büro")
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await books(anna)
    await karin.says("/abwesend")
    await karin.says("20.03.")
    await karin.taps("Jonas")
    house.clock.forward(hours=16)  # by day
    await anna.waits()
    assert heard(anna, "Karin ist an dem Tag weg", "Andere Zeit")
    await karin.waits()
    assert sum("Du bist an dem Tag weg" in seen.text for seen in karin.chat) == 1
    await mia.says("/sprechstunde")
    mia.does_not_see("17:20 · Karin")
    mia.sees("Do 25.03.2027, 17:00 · Jonas")
    await anna.taps("Andere Zeit")
    await anna.taps("Do 25.03.2027, 17:00")
    anna.sees("Verlegt auf Do 25.03.2027", "mit Jonas")
    await jonas.waits()
    await karin.waits()
    assert any("hat verlegt" in seen.text for seen in jonas.chat)
    assert any("kommt nicht am Di 16.03.2027" in seen.text for seen in karin.chat)


async def test_a_host_who_is_erased_and_an_association_that_left(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await offers(karin)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await books(anna)
    await books(mia, "Di 16.03.2027, 17:20")
    async with house.database.work() as work:
        found = next(one for one in await work.associations.of_cohort("nord2027") if one.name == "Verein von Mia")
    await rows_done(house, f"UPDATE association SET state = 'left' WHERE id = '{found.id}'")
    house.clock.forward(minutes=10)
    await karin.waits()
    assert heard(karin, "fällt aus: Der Verein ist nicht mehr dabei")
    await rows_done(house, "DELETE FROM person WHERE name = 'Karin'")
    house.clock.forward(minutes=10)
    await anna.waits()
    assert heard(anna, "fällt aus, die Person ist nicht mehr dabei", "Neue Zeit suchen")
    await anna.taps("Neue Zeit suchen")
    anna.sees("Gerade ist keine Zeit frei")


async def rows_done(house: StoryHouse, sql: str) -> None:
    async with house.database.work() as work:
        work._transaction.connection.raw.execute(sql)
        await work.commit()


async def test_readers_look_and_strangers_find_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    await offers(town.coordinator)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await rita.says("/sprechstunde")
    rita.sees("Diese Zeiten sind frei")
    assert not any("17:00" in words for words in rita.buttons)
    [(slot,), *_] = await rows(house, "SELECT id FROM appointment ORDER BY starts_at")
    await rita.forges(pack(TakeSlot(town.association.id, str(slot), "idee")))
    rita.does_not_see("Worum soll es gehen")
    mia = await a_stranger_to_the_cohort(house)
    await mia.forges(pack(BookSlot(town.association.id, str(slot))))
    mia.does_not_see("Gebucht")
    assert await rows(house, "SELECT count(*) FROM appointment WHERE state = 'booked'") == [(0,)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_time_that_goes_while_somebody_writes_takes_no_words_with_it(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await offers(karin)
    anna = await at_door(house, town, door)
    await anna.says("/sprechstunde")
    await anna.taps("Di 16.03.2027, 17:00")
    await karin.says("/sprechstunde")
    await karin.taps("Di 16.03.2027, 17:00")
    await karin.taps("Zeit zurückziehen")
    await anna.says(f"Wie wir den Bedarf belegen {HOSTILE}")
    anna.sees("gerade nicht mehr frei", f"Wie wir den Bedarf belegen {HOSTILE}")
    await anna.taps("Andere Zeit")
    await anna.taps("Di 16.03.2027, 17:20")
    anna.sees(f"Wie wir den Bedarf belegen {HOSTILE}", "Stimmt das so?")
    await anna.taps("Verbindlich buchen")
    anna.sees("Gebucht: Di 16.03.2027, 17:20")


async def test_who_waits_second_hears_of_it_when_the_first_does_not_book(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    for somebody in (anna, mia):
        await somebody.says("/sprechstunde")
        await somebody.taps("Auf die Warteliste")
    await anna.blocks()
    await offers(town.coordinator, "Di 16.3. 17-17:20 Uhr, Büro")
    for hours, told in ((20, False), (24, True), (24, True)):
        house.clock.forward(hours=hours)
        await mia.waits()
        assert sum("wieder Zeit frei" in seen.text for seen in mia.chat) == told, hours


async def test_a_time_that_somebody_moves_to_is_gone_for_who_is_about_to_book_it(house: StoryHouse) -> None:
    town = await a_town(house)
    await offers(town.coordinator)
    anna, mia = await a_member(house, town), await a_neighbour(house, "Mia")
    await books(anna)
    await mia.says("/sprechstunde")
    await mia.taps("Di 16.03.2027, 17:40")
    await mia.says("Bedarf")
    await anna.taps("Di 16.03.2027, 17:00 Uhr")
    await anna.taps("Verlegen")
    await anna.taps("Di 16.03.2027, 17:40")
    await mia.taps("Verbindlich buchen")
    mia.sees("Das gibt es so nicht mehr")
    await mia.taps("Zum Stand")
    await mia.taps("Di 16.03.2027, 17:20")
    mia.sees("Bedarf", "Stimmt das so?")
