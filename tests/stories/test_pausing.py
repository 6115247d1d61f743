"""Somebody wants quiet: nothing unasked, or a pause; and what the others see of it."""

from datetime import timedelta

import pytest

from bot.domain.people import Channel, Person
from bot.links.announcement_audience import WhoGetsNothing
from bot.links.announcement_results import CorrectAnnouncement
from bot.links.base import pack
from bot.links.pausing import StartPause, StopUnasked
from bot.terms import MemberRole
from bot.terms.announcements import AnnouncementKind, RecipientState
from tests.kit.acts import a_date, answers_all, hands_in, through_the_other_door
from tests.kit.announcing import a_draft, passes, sends, tally_of
from tests.kit.asking import answers, asked
from tests.kit.helping import a_pair
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_member, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.traces import rows

TO_MORNING = 15
FREE_TIME = "Di 16.03.2027, 17:00"


async def person_of(house: StoryHouse, somebody: OnTelegram) -> Person:
    async with house.database.work() as work:
        address = await work.people.address(Channel.TELEGRAM, str(somebody.them.id))
        assert address
        assert address.person
        found = await work.people.get(address.person)
    assert found
    return found


async def reads_nothing(*people: Someone) -> None:
    for somebody in people:
        before = somebody.chat
        await somebody.waits()
        assert somebody.chat == before, somebody.news_text


@pytest.mark.parametrize("command", ["/stopp", "/pause"])
async def test_nothing_comes_unasked_at_either_door(house: StoryHouse, command: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna", MemberRole.WORKER)
    boris = await a_member(house, town, "Boris")
    browser = await through_the_other_door(house, anna)
    await anna.says(command)
    if command == "/pause":
        await anna.taps("Ja, Pause")
    await house.restarts()
    before, in_browser = anna.chat, browser.chat
    house.clock.forward(hours=TO_MORNING)
    date = await a_date(house, town)
    draft = await a_draft(house, town)
    await sends(house, town.coordinator, draft)
    await answers_all(boris)
    await hands_in(boris)
    house.clock.forward(days=(date.starts_at - house.clock.now()).days)
    await house.settle()
    assert "Workshop" in "".join(seen.text for seen in boris.chat)
    await browser.waits()
    assert (anna.chat, browser.chat) == (before, in_browser)
    assert await tally_of(house, draft.id) == {RecipientState.SENT: 1}
    assert not await rows(house, f"SELECT 1 FROM reminder WHERE person = '{(await person_of(house, anna)).id}'")


async def test_the_koordination_sees_who_gets_nothing_and_why(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town, "Anna"), await a_member(house, town, HOSTILE, MemberRole.READER)
    await a_member(house, town, "Chris", MemberRole.READER)
    await boris.says("/stop")
    await anna.says("/pause")
    anna.sees("Du bist Ansprechperson von Verein Brücke e. V.", "sonst arbeitet dort gerade", "[Nein]")
    await anna.taps("Ja, Pause")
    karin = town.coordinator
    await karin.waits()
    assert "Anna macht Pause" in karin.last.text
    await karin.taps("Verein ansehen")
    karin.sees("Anna: Ansprechperson, macht gerade Pause", f"{HOSTILE}: liest mit, bekommt nichts von selbst")
    draft = await a_draft(house, town, kind=AnnouncementKind.IMPORTANT)
    await karin.forges(pack(WhoGetsNothing(draft.id)))
    karin.sees("Machen selbst Pause: 1", "Wollen nichts von selbst: 1")
    await karin.taps("Wollen nichts von selbst")
    karin.sees(HOSTILE, "auch nichts Wichtiges")
    draft = await a_draft(house, town)
    house.clock.forward(hours=TO_MORNING)
    await sends(house, karin, draft)
    assert await tally_of(house, draft.id) == {RecipientState.SENT: 1}


async def test_whoever_stops_while_it_is_on_its_way_counts_as_left_out(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town, "Anna")
    house.clock.forward(hours=1)
    draft = await a_draft(house, town)
    await sends(house, town.coordinator, draft)
    assert await tally_of(house, draft.id) == {RecipientState.QUEUED: 1}
    await anna.says("/stopp")
    before = anna.chat
    house.clock.forward(hours=TO_MORNING)
    await house.settle()
    assert anna.chat == before
    assert await tally_of(house, draft.id) == {RecipientState.SKIPPED: 1}


async def test_stopping_twice_is_stopping_once_and_one_tap_takes_it_back(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/stopp")
    anna.sees("nichts mehr von selbst", "Antworten auf deine Fragen", "[Wieder an]", "[Lieber ganz Pause machen]")
    since = (await person_of(house, anna)).stopped_at
    house.clock.forward(minutes=3)
    stopped = anna.last
    await anna.says("/stopp")
    anna.sees("[Wieder an]")
    assert (await person_of(house, anna)).stopped_at == since
    await anna.says("wieder an")
    anna.sees("ich schreibe dir wieder")
    await anna.taps_old(stopped, "Wieder an")
    anna.sees("ich schreibe dir wieder")
    assert (await person_of(house, anna)).stopped_at is None
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town)
    await sends(house, town.coordinator, draft)
    assert await tally_of(house, draft.id) == {RecipientState.SENT: 1}


async def test_somebody_unknown_may_stop_too(house: StoryHouse) -> None:
    mira, berta = house.telegram("Mira"), await house.web()
    for stranger in (mira, berta):
        await stranger.says("/stopp")
        stranger.sees("Ich schreibe dir nichts von selbst")
        await stranger.forges(pack(StartPause()))
        stranger.sees("Das gibt es so nicht mehr")
    assert not await rows(house, "SELECT 1 FROM person")


@pytest.mark.parametrize("words", ["Stopp", "stop.", "STOP!"])
async def test_whoever_writes_stop_and_nothing_else_means_it(house: StoryHouse, words: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    browser = await through_the_other_door(house, anna)
    await anna.taps("Weiter")
    await anna.says(words)
    anna.sees("nichts mehr von selbst", "[Wieder an]")
    await anna.taps("Wieder an")
    await browser.says(words)
    browser.sees("nichts mehr von selbst")
    await anna.says("/stand")
    await anna.taps("Weiter")
    await anna.says("Wir sagen stopp zum Hass.")
    assert await rows(house, "SELECT body FROM answer") == [("Wir sagen stopp zum Hass.",)]


@pytest.mark.parametrize("command", ["/stopp", "/pause"])
async def test_what_is_corrected_stays_as_it_was_in_a_silent_chat(house: StoryHouse, command: str) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town, "Anna", MemberRole.WORKER), await a_member(house, town, "Boris")
    house.clock.forward(hours=TO_MORNING)
    draft, karin = await a_draft(house, town), town.coordinator
    await sends(house, karin, draft)
    await anna.says(command)
    if command == "/pause":
        await anna.taps("Ja, Pause")
    before = anna.chat
    await karin.forges(pack(CorrectAnnouncement(draft.id)))
    await karin.says("Wir treffen uns um vier.")
    await karin.taps("Bei allen ändern")
    await passes(house, 30)
    assert anna.chat == before
    assert "Wir treffen uns um vier." in "".join(seen.text for seen in boris.chat)
    assert not await rows(house, "SELECT 1 FROM announcement WHERE busy <> ''")


async def test_a_date_that_moves_is_not_told_to_whoever_stopped(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town, "Anna", MemberRole.WORKER), await a_member(house, town, "Boris")
    await a_date(house, town)
    house.clock.forward(hours=TO_MORNING)
    for member in (anna, boris):
        await member.says("/termine")
        await member.taps("Fr 19.03.2027")
        await member.taps("Wir kommen zu zweit")
    await anna.says("/stopp")
    before, karin = anna.chat, town.coordinator
    await karin.says("/termine")
    await karin.taps("Fr 19.03.2027")
    await karin.taps("Ändern")
    await karin.taps("Zeit")
    await karin.says("26.03.2027")
    await karin.taps("Verschieben auf")
    house.clock.forward(hours=1)
    await house.settle()
    assert anna.chat == before
    assert any("verschoben" in seen.text for seen in boris.chat)


async def test_what_somebody_sees_no_more_goes_out_of_sight_after_a_stop_too(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town, "Anna"), await a_member(house, town, "Boris", MemberRole.WORKER)
    await boris.says("/stand")
    assert "Brücke" in boris.last.text
    await boris.says("/stopp")
    await anna.says("/team")
    await anna.taps("Boris")
    await anna.taps("Aus dem Team nehmen")
    await anna.taps("Ja, herausnehmen")
    await boris.waits()
    assert any("Hier stand der Weg eines Vereins" in seen.text for seen in boris.chat)
    assert not any("nicht mehr im Team" in seen.text for seen in boris.chat)


async def test_the_desk_hears_when_one_of_it_pauses(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/pause")
    karin.sees("Du koordinierst Schmiede Nord 2027, und sonst ist dort gerade niemand", "/rollen")
    jonas = await a_colleague(house, town)
    await karin.says("/pause")
    karin.sees("Die anderen machen weiter")
    await karin.taps("Ja, Pause")
    await jonas.waits()
    assert any("Karin macht Pause" in seen.text for seen in jonas.chat)


async def test_nobody_books_a_time_of_whoever_pauses(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await karin.says("/sprechstunde")
    await karin.taps("Zeiten anbieten")
    await karin.says("Di 16.3. 17-17:20 Uhr, Büro")
    await karin.taps("Diese Zeit anbieten")
    await anna.says("/sprechstunde")
    anna.sees(FREE_TIME)
    await anna.taps(FREE_TIME)
    await anna.says("Wie wir den Bedarf belegen")
    await karin.says("/pause")
    await karin.taps("Ja, Pause")
    await anna.taps("Verbindlich buchen")
    assert not await rows(house, "SELECT 1 FROM appointment WHERE state = 'booked'")
    await anna.says("/sprechstunde")
    assert FREE_TIME not in str(anna.last.buttons)


async def test_an_answer_to_a_question_still_comes(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await asked(house, town)
    await anna.forges(pack(StopUnasked()))
    await answers(town.coordinator)
    await anna.waits()
    assert "hinter dem Haus" in anna.last.text


async def test_whoever_pauses_looks_at_everything_and_changes_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("/pause")
    await anna.says("ja, pause")
    anna.sees("Du machst Pause", "[Pause beenden]")
    await anna.taps("Ansehen")
    anna.sees("Brücke")
    for said in ("Wir wollen ein Erzählcafé.", "/frage Wann geht es los?"):
        await anna.says(said)
        anna.sees("Du machst gerade Pause", "[Pause beenden]")
    await anna.says("/team")
    anna.sees("Anna (du) – Ansprechperson (macht gerade Pause)")
    await anna.taps("Jemanden einladen")
    await anna.taps("2 Personen")
    anna.sees("Du machst gerade Pause")
    assert not await rows(house, "SELECT 1 FROM answer")
    await house.restarts()
    await anna.says("/name")
    await anna.says("Anna Zwei")
    assert (await person_of(house, anna)).name == "Anna Zwei"
    await anna.says("/pause")
    await anna.taps("Pause beenden")
    anna.sees("Willkommen zurück")
    await anna.says("/stand")
    await anna.taps("Weiter")
    await anna.says("Wir wollen ein Erzählcafé.")
    assert await rows(house, "SELECT 1 FROM answer")


async def test_nobody_changes_anything_of_whoever_pauses(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town, "Anna"), await a_member(house, town, "Boris", MemberRole.WORKER)
    await anna.says("/team")
    await anna.taps("Boris")
    card = anna.last
    await boris.says("/pause")
    await boris.taps("Ja, Pause")
    for words in ("Darf ab jetzt nur lesen", "Ansprechperson übergeben", "Aus dem Team nehmen"):
        await anna.taps_old(card, words)
        anna.sees("Diese Person macht gerade Pause")
    await reads_nothing(boris)


async def test_a_talk_rests_while_one_side_pauses(house: StoryHouse) -> None:
    pair = await a_pair(house)
    town, anna, elif_, talk = pair.town, pair.anna, pair.elif_, pair.talk
    house.clock.forward(hours=TO_MORNING)
    await elif_.says("/pause")
    await elif_.taps("Ja, Pause")
    before = elif_.chat
    await anna.says("/gespraeche")
    await anna.taps(f"Gespräch {talk.number}")
    anna.sees("Dein Gegenüber macht gerade Pause")
    await anna.taps("Schreiben")
    anna.sees("macht gerade Pause")
    house.clock.forward(days=40)
    await house.settle()
    assert elif_.chat == before
    async with house.database.work() as work:
        still = await work.talks.get(talk.id)
        listing = await work.listings.get(talk.listing or "")
        free = await work.listings.free(town.association.id, None, (house.clock.now() + timedelta(0)).date(), 9)
    assert still
    assert still.ended_at is None
    assert listing
    assert listing.id not in {one.id for one in free}
    await elif_.says("/pause")
    await elif_.taps("Pause beenden")
    async with house.database.work() as work:
        assert await work.talks.get(talk.id)
