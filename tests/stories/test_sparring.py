"""Sparring: a partner of one's own choice, times to pick from, units that are counted."""

import asyncio

import pytest

from bot.domain.people import Consent
from bot.domain.sparring.sparring import Entitlement
from bot.domain.volunteering.listing import Listing
from bot.links.base import pack
from bot.links.sparring import AskPartner, DeclineWhy, PartnerCard, PickTime, SparringOne, TakeWish
from bot.terms import MemberRole, Purpose
from bot.terms.talks import ListingKind
from tests.kit.acts import through_the_other_door
from tests.kit.asking import rows
from tests.kit.helping import a_volunteer, a_volunteer_in_the_browser, add_listing, person_of
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_neighbour, a_stranger_to_the_cohort, a_town
from tests.kit.people import Someone
from tests.kit.postgres import on_both_engines

ROOM = "https://meet.example/j/123"
FORGOTTEN = "wartet noch auf eure Antwort"
OFFICE = "Fachstelle Ehrenamt"


def heard(somebody: Someone, *words: str) -> bool:
    """In one message, whenever it came."""
    return any(all(word in f"{seen.text} {seen.buttons}" for word in words) for seen in somebody.chat)


async def a_partner(house: StoryHouse, town: Town, name: str = "Rosa", title: str = OFFICE) -> tuple[Someone, Listing]:
    return await a_volunteer(house, town, name, kind=ListingKind.SPARRING, title=title, topics=("ehrenamt",))


async def entitled(house: StoryHouse, town: Town) -> None:
    async with house.database.work() as work:
        await work.sparring.entitle(Entitlement(town.association.id, house.clock.now()))
        await work.commit()


async def asks(anna: Someone, text: str = "Wie halten wir Freiwillige?", wish: str = "", office: str = OFFICE) -> None:
    await anna.says("/sparring")
    await anna.taps(office)
    await anna.taps("Anfragen")
    if "Einverstanden" in dict(anna.last.buttons):
        await anna.taps("Einverstanden")
    await anna.says(text)
    if wish:
        await anna.taps("Wunschzeit dazu")
        await anna.says(wish)
    await anna.taps("Absenden")


async def proposes(rosa: Someone, text: str) -> None:
    await rosa.waits()
    await rosa.taps("Zeiten vorschlagen")
    await rosa.says(text)
    await rosa.taps("Vorschlagen")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_partner_proposes_three_times_and_the_association_picks_one(house: StoryHouse, door: str) -> None:
    town = await a_town(house, HOSTILE)
    makes = a_volunteer if door == "telegram" else a_volunteer_in_the_browser
    rosa, _ = await makes(house, town, "Rosa", kind=ListingKind.SPARRING, title=OFFICE, topics=("ehrenamt",))
    await entitled(house, town)
    member = await a_member(house, town)
    anna: Someone = await through_the_other_door(house, member) if door == "telegram" else member
    await anna.says("/sparring")
    anna.sees("0 von 12", "0 von 5", "kostenfrei, ohne Aufzeichnung", f"{OFFICE}: Ehrenamt und Migration")
    await anna.taps(OFFICE)
    anna.sees("Telefon oder Video, keine Aufzeichnung, kostenfrei", "Ansprechpersonen für das Sparring: Karin")
    await anna.taps("Anfragen")
    anna.sees("Bevor ihr", "nicht aufgezeichnet")
    await house.restarts()
    await anna.taps("Einverstanden")
    await anna.says(f"Wie halten wir Freiwillige? {HOSTILE}")
    await anna.taps("Absenden")
    anna.sees(f"Eure Frage ist bei {OFFICE}")
    await rosa.waits()
    assert heard(rosa, f"{HOSTILE} fragt ein Sparring an", HOSTILE, "0 von 12")
    await rosa.taps("Zeiten vorschlagen")
    await rosa.says("Di 16.3. 17 Uhr")
    rosa.sees("Es fehlt, wo")
    await rosa.says(f"Di 16.3. 17 Uhr\nDo 18.3. 10-11:30 Uhr\n{ROOM}")
    rosa.sees("Do 18.03.2027, 10:00–11:30 Uhr", f"Wo: {ROOM}")
    await house.restarts()
    preview = rosa.last
    await rosa.taps("Vorschlagen")
    await rosa.taps_old(preview, "Vorschlagen")
    await anna.waits()
    assert heard(anna, f"{OFFICE} schlägt vor", "Do 18.03.2027, 10:00")
    offered = next(seen for seen in anna.chat if "schlägt vor" in seen.text)
    await anna.taps("Do 18.03.2027, 10:00")
    anna.sees("Verabredet: Do 18.03.2027, 10:00–11:30 Uhr", "2 von 12")
    assert any(seen.files for seen in anna.chat)
    await anna.taps_old(offered, "Di 16.03.2027, 17:00")
    anna.sees("Stand: verabredet", "Do 18.03.2027, 10:00–11:30 Uhr")
    await rosa.waits()
    assert heard(rosa, "Verabredet: Do 18.03.2027", HOSTILE)
    assert any(seen.files for seen in rosa.chat)
    house.clock.forward(days=9)
    await anna.waits()
    assert await rows(house, "SELECT state, units FROM appointment") == [("held", 2)]
    await rosa.waits()
    assert heard(rosa, "ist vorbei", "musst du nichts tun")


async def test_a_wished_time_is_accepted_and_both_are_reminded(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    assert heard(rosa, "Wunschzeit: Di 16.03.2027, 17:00–18:00 Uhr", "Annehmen")
    await rosa.taps("Annehmen")
    rosa.sees("Wo ist das Gespräch")
    await rosa.says("im Park")
    rosa.sees("Das ist keine Telefonnummer")
    await rosa.says("0511 123456")
    rosa.sees("Verabredet: Di 16.03.2027, 17:00–18:00 Uhr", "Wo: 0511 123456")
    await anna.waits()
    assert heard(anna, "Verabredet: Di 16.03.2027", "0511 123456")
    for forward, count in (({"days": 5}, 1), ({"hours": 22}, 2)):
        house.clock.forward(**forward)
        await anna.waits()
        await rosa.waits()
        for somebody in (anna, rosa):
            found = [one for one in somebody.chat if one.text.startswith(("Sparring am", "In einer Stunde"))]
            assert len(found) == count, [one.text for one in somebody.chat]


async def test_who_is_not_entitled_reads_why_and_where_to_go(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_partner(house, town)
    anna = await a_member(house, town)
    await anna.says("/sparring")
    anna.sees("nicht berechtigt", "Ansprechpersonen: Karin", "[Frage stellen]", "[Beratung buchen]")
    karin = town.coordinator
    await karin.says("/sparring")
    await karin.taps("Berechtigte Vereine")
    await karin.taps("Verein Brücke")
    await karin.taps("Berechtigen")
    karin.sees("Berechtigt.", "0 von 12")
    await anna.waits()
    assert heard(anna, "darf jetzt Sparring nutzen: 12 Einheiten zu 60 Minuten")
    await anna.taps("Zu den Partnern")
    anna.sees(OFFICE)
    overview = anna.last
    await karin.taps("Nicht mehr berechtigt")
    await anna.taps_old(overview, OFFICE)
    anna.sees("nicht berechtigt")


async def test_a_partner_declines_in_friendly_words(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna)
    await rosa.waits()
    await rosa.taps("Ablehnen")
    why = rosa.last
    await rosa.taps("Nicht mein Thema")
    rosa.sees("Abgelehnt")
    await rosa.taps_old(why, "Gerade keine Zeit")
    rosa.sees("kam nicht zustande")
    await anna.waits()
    told = [seen.text for seen in anna.chat if "passt es gerade nicht" in seen.text]
    assert len(told) == 1
    assert "Zu eurer Frage passt jemand anderes besser. Das sagt nichts über euch." in told[0]
    await anna.taps("Andere Partner")
    anna.sees("0 von 12")


async def test_none_fits_goes_back_and_ends_after_three_rounds(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna)
    for round in range(3):
        await proposes(rosa, f"Di 16.3. {10 + round} Uhr\n0511 123456")
        await anna.waits()
        await anna.taps("Keine Zeit passt")
        await rosa.waits()
    anna.sees("dreimal keine Zeit")
    assert heard(rosa, "dreimal keine Zeit")
    assert await rows(house, "SELECT state, units FROM appointment") == [("declined", 0)]


async def test_a_late_cancellation_counts_and_says_so_before(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    await anna.waits()
    await anna.taps("Zum Sparring")
    await anna.taps("Absagen")
    anna.sees("Es zählt keine Einheit", "[Nein, so lassen]")
    await anna.taps("Nein, so lassen")
    house.clock.forward(days=5)
    await anna.waits()
    await anna.taps("Zum Sparring")
    await anna.taps("Absagen")
    anna.sees("Eine Einheit zählt trotzdem")
    await anna.taps("Ja, absagen")
    anna.sees("Eine Einheit zählt.")
    await rosa.waits()
    assert heard(rosa, "Abgesagt: Di 16.03.2027", "Eine Einheit zählt.")
    await anna.says("/sparring")
    anna.sees("1 von 12")


async def test_the_partner_moves_and_cancels_without_cost(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    await rosa.taps("Zum Sparring")
    await rosa.taps("Andere Zeiten vorschlagen")
    await rosa.says("Mi 17.3. 9 Uhr")
    await rosa.taps("Vorschlagen")
    await anna.waits()
    assert heard(anna, "geht nicht mehr", "Mi 17.03.2027, 09:00")
    await anna.taps("Mi 17.03.2027, 09:00")
    anna.sees("Verabredet: Mi 17.03.2027, 09:00–10:00 Uhr", "1 von 12")
    await rosa.says("/sparring")
    await rosa.taps("Verein Brücke")
    await rosa.taps("Absagen")
    await rosa.taps("Ja, absagen")
    await anna.waits()
    assert heard(anna, "Abgesagt: Mi 17.03.2027", "Es zählt keine Einheit")


async def test_a_pair_that_is_at_work_has_fewer_units(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    karin, anna = town.coordinator, await a_member(house, town)
    await karin.says("/sparring")
    await karin.taps("Berechtigte Vereine")
    await karin.taps("✓ Verein Brücke")
    await karin.taps(OFFICE)
    karin.sees(f"[✓ {OFFICE}]")
    await asks(anna, wish="Di 16.3. 13-17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    rosa.sees("Verabredet")
    await asks(anna, wish="Mi 17.3. 13-15 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    rosa.sees("höchstens 5 Einheiten")
    await anna.says("/sparring")
    anna.sees("4 von 12", "4 von 5")
    await karin.says("/sparring")
    karin.sees(f"{OFFICE}, Verein Brücke e. V.: 4 (davon im Prozess: 4)")
    assert not heard(karin, "Wie halten wir Freiwillige")


@on_both_engines
async def test_units_that_are_used_up_are_refused_with_a_way_on(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    emil, _ = await a_partner(house, town, "Emil", "Zweite Stelle")
    doris, _ = await a_partner(house, town, "Doris", "Dritte Stelle")
    await entitled(house, town)
    anna = await a_member(house, town)
    offices = {OFFICE: rosa, "Zweite Stelle": emil, "Dritte Stelle": doris}
    for office, partner in offices.items():
        await asks(anna, wish="", office=office)
        await proposes(partner, "Di 16.3. 13-17 Uhr\n0511 123456")
    found = await rows(house, "SELECT id, rounds FROM appointment")
    await asyncio.gather(*(anna.forges(pack(PickTime(str(id), 1, 0))) for id, _ in found))
    assert await rows(house, "SELECT sum(units) FROM appointment WHERE state = 'booked'") == [(12,)]
    await asks(anna)
    await proposes(rosa, "Mi 17.3. 13 Uhr")
    await anna.waits()
    await anna.taps("Mi 17.03.2027, 13:00")
    anna.sees("frei sind noch 0", "Die Koordination weiß, was sonst hilft")
    assert await rows(house, "SELECT sum(units) FROM appointment WHERE state = 'booked'") == [(12,)]


async def test_a_partner_who_pauses_releases_what_waits_and_keeps_what_is_agreed(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna)
    await rosa.says("/start")
    rosa.sees("Steht in der Liste", "angefragt")
    await rosa.taps("Pause machen")
    rosa.sees("Macht Pause")
    house.clock.forward(minutes=10)
    await anna.waits()
    assert heard(anna, "kommt gerade nicht zustande", "nicht an euch", "keine Einheit")
    await anna.says("/sparring")
    anna.sees("gerade niemand da")
    await rosa.says("/sparring")
    await rosa.taps("Wieder da")
    await anna.says("/sparring")
    anna.sees(OFFICE)


async def test_a_partner_who_is_erased_and_an_association_that_left(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    async with house.database.work() as work:
        work._transaction.connection.raw.execute("DELETE FROM person WHERE name = 'Rosa'")
        await work.commit()
    house.clock.forward(minutes=10)
    await anna.waits()
    assert heard(anna, "kommt gerade nicht zustande")
    assert any(seen.files for seen in anna.chat)
    await anna.says("/sparring")
    anna.sees("0 von 12")


async def test_the_koordination_enters_a_partner_and_hands_over_a_link(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/sparring")
    await karin.taps("Partner")
    await karin.taps("Partner anlegen")
    await karin.says("Nur eine Zeile")
    karin.sees("mindestens zwei Zeilen")
    await karin.says(f"Rosa\n{HOSTILE}\nWie man Freiwillige hält")
    karin.sees(HOSTILE, "Wartet auf die Bestätigung", "Wie man Freiwillige hält")
    await karin.taps("Bestätigen")
    karin.sees("mindestens ein Thema")
    await karin.taps("Zum Stand")
    await karin.taps("Ehrenamt und Migration")
    karin.sees("[✓ Ehrenamt und Migration]", "Themen: Ehrenamt und Migration")
    await karin.taps("Moderation")
    await karin.taps("Bestätigen")
    karin.sees("Steht in der Liste")
    await karin.taps("Persönlicher Link")
    karin.sees("gültig bis")
    address = next(word for word in karin.last.text.split() if "/tuer/" in word)
    rosa = await house.web(address.split("/tuer/")[1])
    await rosa.taps("Einverstanden") if "Einverstanden" in rosa.buttons else await rosa.says("/start")
    await rosa.says("/sparring")
    assert await rows(house, "SELECT state FROM listing") == [("listed",)]


async def test_foreign_appointments_are_not_there(house: StoryHouse) -> None:
    town = await a_town(house)
    _, listing = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await asks(anna)
    [(id,)] = await rows(house, "SELECT id FROM appointment")
    mia, zoe = await a_neighbour(house, "Mia"), await a_stranger_to_the_cohort(house)
    for somebody in (mia, zoe, town.coordinator):
        await somebody.forges(pack(SparringOne(str(id))))
        assert not heard(somebody, "Wie halten wir Freiwillige")
    emil, _ = await a_partner(house, town, "Emil", "Zweite Stelle")
    for link in (DeclineWhy(str(id)), TakeWish(str(id))):
        await emil.forges(pack(link))
        emil.sees("Das gibt es so nicht mehr")
    await mia.forges(pack(PartnerCard(town.association.id, listing.id)))
    mia.sees("Das gibt es so nicht mehr")
    await rita.says("/sparring")
    await rita.taps(OFFICE)
    rita.does_not_see("[Anfragen")
    await rita.forges(pack(AskPartner(town.association.id, listing.id, "")))
    rita.does_not_see("Bevor ihr")


async def test_a_yes_to_an_older_text_about_data_counts_until_it_ends(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        person = await person_of(work, anna)
        await work.people.agree(work.new_id(), Consent(person.id, Purpose.SPARRING, "0", house.clock.now()))
        await work.commit()

    async def asks_for_consent() -> bool:
        await anna.says("/sparring")
        await anna.taps(OFFICE)
        await anna.taps("Anfragen")
        return "Einverstanden" in dict(anna.last.buttons)

    assert not await asks_for_consent()
    anna.sees("Was ist eure Frage")
    async with house.database.work() as work:
        await work.people.withdraw(person.id, Purpose.SPARRING, house.clock.now())
        await work.commit()
    assert await asks_for_consent()
    await anna.says("Einverstanden")
    anna.sees("Was ist eure Frage")
    assert not await asks_for_consent()


async def test_text_where_a_tap_is_expected_is_never_filed(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna)
    await proposes(rosa, "Di 16.3. 17 Uhr\n0511 123456")
    await anna.waits()
    await anna.says("Dienstag passt uns gut")
    assert await rows(house, "SELECT state FROM appointment") == [("proposed",)]
    assert heard(anna, "Dienstag passt uns gut")
    house.clock.forward(days=7)
    await anna.taps("Di 16.03.2027, 17:00")
    anna.sees("Diese Zeit ist schon vorbei")


async def test_silence_is_broken_once_on_each_side_and_what_was_asked_is_forgotten(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna)
    house.clock.forward(hours=16)  # by day
    for days, nudged, told in ((2, 0, 0), (2, 1, 0), (1, 1, 0), (2, 1, 1), (1, 1, 1)):
        house.clock.forward(days=days)
        await house.restarts()
        await rosa.waits()
        await anna.waits()
        waits = [one for one in rosa.chat if "wartet seit einigen Tagen" in one.text]
        silent = [one for one in anna.chat if "seit über einer Woche nicht geantwortet" in one.text]
        assert (len(waits), len(silent)) == (nudged, told), days
    await anna.taps("Zum Sparring")
    await anna.taps("Anfrage zurückziehen")
    await anna.taps("Ja, zurückziehen")
    assert await rows(house, "SELECT about FROM appointment") == [("Wie halten wir Freiwillige?",)]
    house.clock.forward(days=31)
    await anna.waits()
    assert await rows(house, "SELECT about, person, units FROM appointment") == [("", None, 0)]
    await anna.says("/sparring")
    await anna.taps("Unsere Sparrings")
    await anna.taps(OFFICE)
    anna.sees("Was gefragt wurde, ist gelöscht")


async def test_topics_filter_the_partners(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_partner(house, town)
    await a_volunteer(house, town, "Emil", kind=ListingKind.SPARRING, title=HOSTILE, topics=("strategie",))
    await entitled(house, town)
    anna = await a_member(house, town)
    await anna.says("/sparring")
    anna.sees(OFFICE, HOSTILE)
    await anna.taps("Thema wählen")
    await anna.taps("Strategie und Ziele")
    anna.sees(f"{HOSTILE}: Strategie und Ziele", "Thema: Strategie und Ziele")
    anna.does_not_see(OFFICE)
    await anna.taps("Alle Partner")
    anna.sees(OFFICE, HOSTILE)


async def test_who_forgets_to_pick_is_asked_once_and_times_that_are_past_end_it(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna)
    await proposes(rosa, "Di 16.3. 17 Uhr\nMi 17.3. 9 Uhr\n0511 123456")
    for forward, asked in (({"days": 2, "hours": 20}, 0), ({"days": 2}, 1), ({"hours": 2}, 1)):
        house.clock.forward(**forward)
        await house.restarts()
        await anna.waits()
        assert len([one for one in anna.chat if FORGOTTEN in one.text]) == asked, forward
    [found] = [one for one in anna.chat if FORGOTTEN in one.text]
    assert dict(found.buttons).keys() >= {"Di 16.03.2027, 17:00 Uhr", "Keine Zeit passt"}
    house.clock.forward(days=3)
    await anna.waits()
    await rosa.waits()
    assert heard(anna, "sind vorbei", "es zählt keine Einheit", "Andere Partner")
    assert heard(rosa, "keine der Zeiten ausgewählt")
    await anna.taps_old(found, "Mi 17.03.2027, 09:00")
    anna.sees("Stand: kam nicht zustande")
    house.clock.forward(days=31)
    await anna.waits()
    assert await rows(house, "SELECT state, about, units FROM appointment") == [("declined", "", 0)]


async def test_each_answer_gives_the_other_side_its_time_anew(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna)
    house.clock.forward(days=8, hours=16)
    await proposes(rosa, "Di 30.3. 17 Uhr\n0511 123456")
    await anna.waits()
    await anna.taps("Keine Zeit passt")
    for days, nudged, silent in ((1, 1, 1), (3, 2, 1), (4, 2, 2)):
        house.clock.forward(days=days)
        await rosa.waits()
        await anna.waits()
        assert sum("wartet seit einigen Tagen" in one.text for one in rosa.chat) == nudged, days
        assert sum("seit über einer Woche nicht geantwortet" in one.text for one in anna.chat) == silent, days


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_the_association_asks_for_another_time(house: StoryHouse, door: str) -> None:
    town = await a_town(house, HOSTILE)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    on_telegram = await a_member(house, town)
    anna = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    ben = await a_member(house, town, "Ben", MemberRole.WORKER)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    await anna.waits()
    await anna.taps("Zum Sparring")
    await anna.taps("Andere Zeit")
    anna.sees("Es zählt keine Einheit", "[Nein, so lassen]")
    ask = anna.last
    await anna.taps("Ja, andere Zeit")
    anna.sees("schlägt andere Zeiten vor")
    await anna.taps_old(ask, "Ja, andere Zeit")
    anna.sees("Stand: angefragt")
    await rosa.waits()
    await ben.waits()
    assert heard(ben, "um eine andere Zeit gebeten")
    assert sum("braucht eine andere Zeit" in one.text for one in rosa.chat) == 1
    assert rosa.chat[-1].files
    await rosa.taps("Zeiten vorschlagen")
    await rosa.says("Do 18.3. 9 Uhr")
    await rosa.taps("Vorschlagen")
    await anna.waits()
    await anna.taps("Do 18.03.2027, 09:00")
    anna.sees("Verabredet: Do 18.03.2027, 09:00–10:00 Uhr", "1 von 12")
    house.clock.forward(days=7)
    await rosa.says("/sparring")
    rosa.sees("Do 18.03.2027, 09:00–10:00 Uhr", HOSTILE)


async def test_a_time_that_was_given_back_is_not_cancelled_once_more(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    await anna.waits()
    for words in ("Zum Sparring", "Andere Zeit", "Ja, andere Zeit", "Unsere Sparrings", OFFICE, "Anfrage zurückziehen"):
        await anna.taps(words)
    await anna.taps("Ja, zurückziehen")
    await rosa.waits()
    assert heard(rosa, "ist zurückgezogen")
    assert not heard(rosa, "Abgesagt: Di 16.03.2027")


async def test_so_shortly_before_it_can_only_be_cancelled(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    await anna.waits()
    await anna.taps("Zum Sparring")
    await anna.taps("Andere Zeit")
    ask = anna.last
    house.clock.forward(days=5)
    await anna.taps_old(ask, "Ja, andere Zeit")
    anna.sees("Verlegen geht so kurz vorher nicht mehr")
    assert await rows(house, "SELECT state FROM appointment") == [("booked",)]
    await anna.taps("Absagen")
    anna.sees("Eine Einheit zählt trotzdem")


async def test_what_was_agreed_on_is_found_also_without_the_right_to_more(house: StoryHouse) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    anna = await a_member(house, town)
    await asks(anna, wish="Di 16.3. 17 Uhr")
    await rosa.waits()
    await rosa.taps("Annehmen")
    await rosa.says("0511 123456")
    async with house.database.work() as work:
        await work.sparring.end(town.association.id)
        await work.commit()
    await anna.says("/sparring")
    anna.sees("gerade nicht berechtigt")
    await anna.taps("Unsere Sparrings")
    await anna.taps(OFFICE)
    await anna.taps("Absagen")
    await anna.taps("Ja, absagen")
    anna.sees("Es zählt keine Einheit")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_consent_is_taken_back_as_easily_as_it_was_given(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    rosa, _ = await a_partner(house, town)
    await entitled(house, town)
    on_telegram = await a_member(house, town)
    anna = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await asks(anna)
    await anna.taps("Unsere Sparrings")
    await anna.taps("Einwilligung zurücknehmen")
    anna.sees("wird gelöscht", "[Nein, so lassen]")
    question = anna.last
    await anna.taps("Ja, zurücknehmen")
    await anna.taps_old(question, "Ja, zurücknehmen")
    assert await rows(house, "SELECT state, about FROM appointment") == [("cancelled", "")]
    assert await rows(house, "SELECT count(*) FROM consent WHERE purpose = 'sparring' AND revoked_at IS NULL") == [(0,)]
    await rosa.waits()
    assert sum("ist zurückgezogen" in one.text for one in rosa.chat) == 1
    await anna.says("/sparring")
    await anna.taps("Unsere Sparrings")
    anna.does_not_see("Einwilligung zurücknehmen")
    await anna.taps("Zu den Partnern")
    await anna.taps(OFFICE)
    await anna.taps("Anfragen")
    anna.sees("Bevor ihr")


async def test_a_partner_who_is_a_member_asks_for_the_association_and_never_themselves(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_partner(house, town)
    await entitled(house, town)
    anna, ben = await a_member(house, town), await a_member(house, town, "Ben", MemberRole.WORKER)
    async with house.database.work() as work:
        person = await person_of(work, anna)
        mine = await add_listing(
            work, house, town, person.id, kind=ListingKind.SPARRING, title="Annas Stelle", topics=("ehrenamt",)
        )
        await work.commit()
    await anna.says("/sparring")
    anna.sees("Annas Stelle", "Gerade fragt niemand an")
    await anna.taps("Für meinen Verein fragen")
    anna.sees(OFFICE)
    anna.does_not_see("Annas Stelle")
    await anna.taps(OFFICE)
    await anna.taps("Anfragen")
    anna.sees("Bevor ihr")
    await ben.forges(pack(PartnerCard(town.association.id, mine.id)))
    ben.does_not_see("[Anfragen]")
    await ben.forges(pack(AskPartner(town.association.id, mine.id)))
    ben.sees("gibt es so nicht mehr")
