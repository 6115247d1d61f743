"""An association asks somebody who did it before: the clock, the answers, and what happens when nobody says yes."""

import pytest
from msgspec.structs import replace

from bot.domain.volunteering.listing import Listing, ListingState
from bot.terms import MemberRole
from storage.unit_of_work import Work
from tests.kit.asking import rows
from tests.kit.helping import a_volunteer, a_volunteer_in_the_browser
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_neighbour_in_the_browser, a_town
from tests.kit.requesting import ABOUT, TRIED, WISH, asks, drafts, has_offer, offer_of, on_monday


async def pauses(house: StoryHouse, listing: Listing) -> None:
    async with house.database.work() as work:
        assert await work.listings.save(replace(await listing_now(work, listing), state=ListingState.PAUSED))
        await work.commit()


async def listing_now(work: Work, listing: Listing) -> Listing:
    found = await work.listings.get(listing.id)
    assert found
    return found


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_three_questions_a_preview_and_a_yes(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    make = a_volunteer if door == "web" else a_volunteer_in_the_browser
    elif_, _ = await make(house, town, ask_me=HOSTILE)
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    await on_monday(house)
    await anna.says("/ehemalige")
    anna.sees("die schon durch die Projektschmiede gegangen sind", "Offene Anfragen: 0 von 2", "0 von 12")
    await anna.taps("Kostenplan")
    anna.sees("Person 1", "Westen · Deutsch", HOSTILE)
    await anna.taps("Person 1")
    await anna.taps("Diese Person fragen")
    anna.sees("Frage 1 von 3", "Bitte keine Namen")
    await anna.says(ABOUT)
    await house.restarts()
    anna.sees("Frage 2 von 3")
    await anna.taps("Überspringen")
    anna.sees("Frage 3 von 3")
    await anna.says(WISH)
    anna.sees("So geht eure Anfrage hinaus", ABOUT, WISH, "Antwort bis Fr 19.03.2027, 18:00")
    await anna.taps("Ändern")
    await anna.taps("Was habt ihr versucht")
    await anna.says(TRIED)
    anna.sees(ABOUT, TRIED, WISH)
    preview = anna.last
    await anna.taps("Senden")
    anna.sees("Anfrage A-1 zu Kostenplan", "Gesendet", "Antwort bis Fr 19.03.2027, 18:00, sonst frage ich weiter")
    await anna.taps_old(preview, "Senden")
    assert await rows(house, "SELECT count(*) FROM talk_request") == [(1,)]
    await elif_.waits()
    assert "Anfrage zu Kostenplan, Schritt 1, Norden" in offer_of(elif_).text
    assert "Du hast noch 4 Gespräche frei" in offer_of(elif_).text
    assert "Brücke" not in str(elif_.chat)
    assert "Herz" not in str(elif_.chat)
    card = offer_of(elif_)
    await elif_.taps("Annehmen")
    await elif_.taps_old(card, "Annehmen")
    assert await rows(house, "SELECT state FROM talk_request") == [("accepted",)]
    assert await rows(house, "SELECT count(*) FROM talk") == [(1,)]
    await anna.waits()
    assert any("Gespräch 1" in seen.text for seen in anna.chat)
    assert any("Gespräch 1" in seen.text for seen in elif_.chat)


async def test_nudge_expiry_next_pool_and_the_koordination(house: StoryHouse) -> None:
    """Two working days, four working days, the next one, all who fit, and ten working days in all."""
    town = await a_town(house)
    volunteers = [(await a_volunteer(house, town, name))[0] for name in ("Elif", "Nura", "Omar", "Pia")]
    anna = await a_member(house, town)
    await on_monday(house)
    await asks(anna)
    [elif_] = [one for one in volunteers if has_offer(one)]
    house.clock.forward(days=1, hours=23)
    await elif_.waits()
    elif_.does_not_see("Zur Erinnerung")
    house.clock.forward(hours=2)
    await elif_.waits()
    elif_.sees("Zur Erinnerung", "Zeit bis Fr 19.03.2027, 18:00")
    house.clock.forward(days=2, hours=7)
    await anna.waits()
    anna.sees("gerade nicht erreichbar", "Ich frage jetzt die nächste", "Antwort bis Do 25.03.2027, 18:00")
    await elif_.waits()
    assert not has_offer(elif_)
    assert "Ich frage jetzt jemand anderen. Es zählt nicht als Gespräch" in str(elif_.chat)
    [second] = [one for one in volunteers if has_offer(one)]
    house.clock.forward(days=6)
    await anna.waits()
    anna.sees("Ich frage jetzt alle, die passen")
    rest = [one for one in volunteers if has_offer(one)]
    assert len(rest) == 2
    assert second not in rest
    house.clock.forward(days=6, hours=20)
    await anna.waits()
    anna.sees("Ich habe sie der Koordination gegeben")
    assert "A-1 von Verein Brücke e. V. hat niemanden gefunden" in str(town.coordinator.chat)
    for one in volunteers:
        await one.waits()
        assert sum("Zur Erinnerung" in seen.text for seen in one.chat) <= 1


async def test_nothing_comes_at_night_and_the_bot_was_away(house: StoryHouse) -> None:
    """Sent in the evening: seen in the morning; and after two weeks without the bot the clock has not run out."""
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    anna = await a_member(house, town)
    await on_monday(house)
    house.clock.forward(hours=12)
    await asks(anna)
    anna.sees("Antwort bis Mo 22.03.2027, 18:00")
    await elif_.waits()
    assert not has_offer(elif_)
    house.clock.forward(days=14, hours=12)
    await elif_.waits()
    assert "Zeit bis Mo 05.04.2027, 18:00" in offer_of(elif_).text
    assert await rows(house, "SELECT count(*) FROM talk_offer") == [(1,)]


@pytest.mark.parametrize("reason", ["Keine Zeit", "Nicht mein Thema", "Jemand anderes passt besser"])
async def test_a_no_is_never_shown_as_one(house: StoryHouse, reason: str) -> None:
    town = await a_town(house)
    first, _ = await a_volunteer(house, town)
    anna = await a_member(house, town)
    await on_monday(house)
    await asks(anna)
    nura, _ = await a_volunteer_in_the_browser(house, town, "Nura")
    await first.waits()
    await first.taps("Nicht ich")
    first.sees("Wer gefragt hat, erfährt es nicht")
    why = first.last
    await first.taps(reason)
    first.sees("Danke, dass du Bescheid gesagt hast")
    await first.taps_old(why, reason)
    await anna.waits()
    assert sum("gerade nicht erreichbar" in seen.text for seen in anna.chat) == 1
    assert reason not in str(anna.chat)
    await nura.waits()
    assert has_offer(nura)


async def test_a_pause_instead(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    anna = await a_member(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    for words in ("Nicht ich", "Ich mache eine Pause", "Zwei Wochen"):
        await elif_.taps(words)
    elif_.sees("Bis Mo 29.03.2027 frage ich dich nicht")
    assert await rows(house, "SELECT state, paused_until FROM listing") == [("paused", "2027-03-29")]
    assert "Ich habe sie der Koordination gegeben" in anna.last.text


async def test_a_short_answer_and_thanks(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    nura, _ = await a_volunteer(house, town, "Nura")
    anna = await a_member(house, town)
    await on_monday(house)
    await asks(anna, "Egal, wer zuerst kann")
    await elif_.waits()
    await nura.waits()
    assert has_offer(nura)
    await elif_.taps("Kurz antworten")
    await elif_.says("Ruft mich an: 0171 2345678")
    elif_.sees("eine Telefonnummer", "Ruft mich an: …")
    assert "2345678" not in str(await rows(house, "SELECT answers FROM dialog"))
    await elif_.taps("Ändern")
    await elif_.says("Nehmt 30 Cent je Kilometer.")
    await elif_.taps("Senden")
    elif_.sees("deine Antwort ist unterwegs", "Es zählt nicht als Gespräch")
    await nura.waits()
    assert not has_offer(nura)
    assert "eben hat jemand übernommen" in str(nura.chat)
    assert "Nehmt 30 Cent je Kilometer." in anna.last.text
    answer = anna.last
    await anna.taps("Danke, das reicht")
    await anna.taps_old(answer, "Danke, das reicht")
    await elif_.waits()
    assert sum("Ein Verein dankt dir" in seen.text for seen in elif_.chat) == 1
    await anna.taps_old(answer, "Doch ein Gespräch")
    await nura.waits()
    assert has_offer(nura)
    assert not has_offer(elif_)


async def test_later_comes_again_on_its_day(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    anna = await a_member(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    await elif_.taps("Später")
    elif_.sees("[Di 16.03.2027]", "[Mi 17.03.2027]", "[Do 18.03.2027]")
    await elif_.taps("Do 18.03.2027")
    house.clock.forward(days=2, hours=12)
    await elif_.waits()
    assert not has_offer(elif_)
    house.clock.forward(hours=12)
    await elif_.waits()
    assert has_offer(elif_)
    await house.restarts()
    await elif_.taps("Annehmen")
    assert await rows(house, "SELECT state FROM talk_request") == [("accepted",)]


async def test_whoever_can_first_and_the_others_keep_their_unit(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    nura, _ = await a_volunteer_in_the_browser(house, town, "Nura")
    anna = await a_member(house, town)
    await on_monday(house)
    await asks(anna, "Egal, wer zuerst kann")
    anna.sees("Ich habe sie allen gezeigt, die passen")
    await nura.waits()
    await elif_.waits()
    old = offer_of(nura)
    await elif_.taps("Annehmen")
    await nura.taps_old(old, "Annehmen")
    nura.sees("Danke, eben hat jemand übernommen. Es zählt nicht als Gespräch.")
    assert await rows(house, "SELECT count(*) FROM talk") == [(1,)]


async def test_at_most_two_open_requests_and_withdrawing_one(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    anna = await a_member(house, town)
    berta = await a_member(house, town, "Berta", MemberRole.READER)
    await on_monday(house)
    await asks(anna)
    await asks(anna, "Egal, wer zuerst kann")
    await anna.says("/ehemalige")
    anna.sees("Offene Anfragen: 2 von 2")
    await anna.taps("Kostenplan")
    await anna.taps("Egal, wer zuerst kann")
    anna.sees("Ihr habt schon 2 offene Anfragen")
    await berta.says("/ehemalige")
    await berta.taps("Eure Anfragen")
    berta.sees("A-1", "A-2")
    await berta.taps("A-1")
    assert "Zurückziehen" not in dict(berta.last.buttons)
    await anna.says("/ehemalige")
    await anna.taps("Eure Anfragen")
    await anna.taps("A-1")
    await anna.taps("Zurückziehen")
    await anna.taps("Nein, sie bleibt")
    await anna.taps("Zurückziehen")
    await anna.taps("Ja, zurückziehen")
    anna.sees("Zurückgezogen. Niemand wird mehr gefragt.")
    await elif_.waits()
    assert "Sie braucht dich nicht mehr. Es zählt nicht als Gespräch." in str(elif_.chat)


async def test_personal_data_are_asked_about_before_they_are_kept(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_volunteer(house, town)
    anna = await a_member(house, town)
    await on_monday(house)
    await anna.says("/ehemalige")
    await anna.taps("Kostenplan")
    await anna.taps("Egal, wer zuerst kann")
    await anna.says("Schreibt an zoe@example.org, IBAN DE02 1203 0000 0000 2020 51")
    anna.sees("eine E-Mail-Adresse, eine Kontonummer")
    for table, column in (("talk_request_draft", "about"), ("outbox", "payload"), ("dialog", "answers")):
        assert "zoe@example.org" not in str(await rows(house, f"SELECT {column} FROM {table}"))
    await anna.taps("So ist es gut")
    anna.sees("Frage 2 von 3")
    await anna.says("x" * 901)
    anna.sees("Das sind 901 Zeichen, es gehen höchstens 900")
    await anna.says("Nichts")
    await anna.taps("Zurück")
    await anna.says("/ehemalige")
    await anna.taps("Kostenplan")
    await anna.taps("Egal, wer zuerst kann")
    anna.sees("Frage 3 von 3")
    await anna.says("Ein Plan")
    await anna.taps("Verwerfen")
    anna.sees("Niemand hat sie gelesen")
    assert await rows(house, "SELECT count(*) FROM talk_request_draft") == [(0,)]


async def test_the_chosen_one_went_away_before_it_was_sent(house: StoryHouse) -> None:
    """Nothing is lost: the text waits, and whoever can first is one tap away."""
    town = await a_town(house)
    both = [(await a_volunteer(house, town, name))[1] for name in ("Elif", "Nura")]
    anna = await a_member(house, town)
    await on_monday(house)
    await drafts(anna)
    [(chosen,)] = await rows(house, "SELECT first FROM talk_request_draft")
    await pauses(house, next(one for one in both if one.id == chosen))
    await anna.taps("Senden")
    anna.sees("gerade niemand mehr frei", "Euer Text ist noch da")
    await anna.taps("Egal, wer zuerst kann")
    await anna.taps("Senden")
    anna.sees("Gesendet")
