"""An announcement on its way: the living card, pause and cancel, a restart, and all that can go wrong with Telegram."""

from datetime import timedelta

from bot.domain.announcements.announcement import Audience
from bot.links.announcement_running import CancelSending, GoOnSending, PauseSending
from bot.links.base import pack
from bot.terms.announcements import AnnouncementKind, AnnouncementState, RecipientState
from tests.kit.announcing import (
    WORDS,
    a_draft,
    also_in,
    announcement,
    claims_one,
    leaves_the_association,
    looks_at,
    opts_out,
    passes,
    people_of,
    prepares,
    recipients_of,
    sends,
    tally_of,
)
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_neighbour_in_the_browser, a_town, moves_to_the_browser
from tests.kit.people import Someone
from tests.kit.telegram.errors import bad_request, forbidden

MOST = Audience(("nord2027",), lands=("NI",))
TO_MORNING = 15
SENT, UNCLEAR, BLOCKED, FAILED, SKIPPED = (
    RecipientState.SENT,
    RecipientState.UNCLEAR,
    RecipientState.BLOCKED,
    RecipientState.FAILED,
    RecipientState.SKIPPED,
)


def words_of(somebody: Someone) -> int:
    """How often they got it."""
    return sum("wir sehen uns bald" in seen.text for seen in somebody.chat)


async def test_it_is_held_and_goes_on_and_is_cancelled(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 8), town.coordinator
    jonas = await a_colleague(house, town)
    house.clock.forward(hours=TO_MORNING)
    for guest in guests[1:]:
        house.world.weather.flood(40, chat=guest.them.id, times=3)
    draft = await a_draft(house, town)
    await sends(house, karin, draft)
    assert "Rundruf 1 geht hinaus." in karin.last.text
    await looks_at(jonas, draft)
    jonas.sees("Rundruf 1 geht hinaus.", "1 von 8 · 0 Fehler", "Telegram bremst, weiter in", "[Anhalten]")
    running = jonas.last
    await jonas.taps("Anhalten")
    jonas.sees("Rundruf 1 ist angehalten.", "1 von 8", "[Weiter senden]")
    await jonas.taps_old(running, "Anhalten")
    jonas.sees("Rundruf 1 ist angehalten.")
    await passes(house, 300)
    assert (await tally_of(house, draft.id))[RecipientState.QUEUED] == 7
    await karin.waits()
    await karin.taps("Weiter senden")
    await passes(house, 5)
    await karin.taps("Abbrechen")
    karin.sees("Rundruf 1 abbrechen?", "Wer ihn schon hat, behält ihn.")
    await karin.taps("Ja, abbrechen")
    counts = await tally_of(house, draft.id)
    karin.sees("Rundruf 1 ist abgebrochen. Bericht für 8 Personen:", f"{counts[SENT]} zugestellt")
    assert sum(counts.values()) == 8
    for link in (CancelSending(draft.id), GoOnSending(draft.id), PauseSending(draft.id)):
        await jonas.forges(pack(link))
        jonas.sees("Rundruf 1 ist abgebrochen.")
    await passes(house, 600)
    assert await tally_of(house, draft.id) == counts
    assert sum(words_of(guest) for guest in guests) == counts[SENT]


async def test_what_became_of_each_is_said_and_sums_up(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 7), town.coordinator
    berta = await a_neighbour_in_the_browser(house, town)
    both, blocks, wrong, lost, leaves, quits, dumb = guests
    await also_in(house, both, "Kraut & Rüben e. V.")
    house.clock.forward(hours=2)  # 20:42
    draft = await a_draft(house, town, audience=MOST, html=f"{WORDS} Grüße an {{verein}}")
    await sends(house, karin, draft)
    assert "8 Personen haben gerade Ruhezeit. Weiter ab Do 11.03.2027, 09:00." in karin.last.text
    # In the night things change.
    await opts_out(house, quits, AnnouncementKind.INFO)
    await leaves_the_association(house, leaves)
    await dumb.blocks()
    house.world.weather.fail(forbidden("user is deactivated"), chat=blocks.them.id)
    house.world.weather.fail(bad_request("message is too wild"), chat=wrong.them.id)
    house.world.weather.reset("sendMessage", after=True, chat=lost.them.id)
    await passes(house, 12.5 * 3600)
    await berta.looks()
    counts = await tally_of(house, draft.id)
    assert counts == {SENT: 2, BLOCKED: 1, FAILED: 1, UNCLEAR: 1, SKIPPED: 3}
    report = karin.last.text
    for words in (
        "Bericht für 8 Personen",
        "2 zugestellt",
        "1 blockiert",
        "1 fehlgeschlagen",
        "1 unklar",
        "3 ausgelassen",
    ):
        assert words in report
    assert "Grüße an Kraut & Rüben e. V. und Verein Brücke e. V." in both.last.text
    assert "Grüße an Herz e. V." in berta.last.text
    assert [words_of(guest) for guest in (both, lost, wrong, leaves, quits)] == [1, 1, 0, 0, 0]
    await karin.taps("Mehr")
    await karin.taps("Ausgelassen (3)")
    karin.sees("Gast 5: nicht mehr dabei", "Gast 6: möchte nichts davon", "Gast 7: nicht mehr erreichbar")
    await karin.taps("Zurück")
    await karin.taps("Fehler noch einmal senden")
    await passes(house, 5)
    assert words_of(wrong) == 1
    await karin.taps("Unklar ansehen")
    karin.sees("Gast 4", "Vielleicht ist die Nachricht da")
    await karin.taps("Noch einmal senden")
    karin.sees("Bei 1 Person ist unklar", "ein zweites Mal")
    question = karin.last
    await karin.taps("Noch einmal senden")
    await passes(house, 5)
    await karin.taps_old(question, "Noch einmal senden")
    await passes(house, 5)
    assert words_of(lost) == 2
    assert await tally_of(house, draft.id) == {SENT: 4, BLOCKED: 1, SKIPPED: 3}


async def test_the_house_is_off_in_the_middle(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, telegram = await people_of(house, town, 12), town.coordinator
    karin = await moves_to_the_browser(house, telegram)
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town)
    for guest in guests[1:]:
        house.world.weather.flood(60, chat=guest.them.id)
    await sends(house, karin, draft)
    await karin.looks()
    assert "Rundruf 1 geht hinaus." in karin.last.text
    left = await claims_one(house, draft.id)  # it was leaving when the power failed
    await house.restarts()
    house.clock.forward(seconds=25)
    await passes(house, 120)
    await passes(house, 120)
    await karin.looks()
    assert any("Rundruf 1: Fortgesetzt nach Neustart, 10 offen." in seen.text for seen in karin.chat)
    counts = await tally_of(house, draft.id)
    assert counts == {SENT: 11, UNCLEAR: 1}
    assert [one.person for one in await recipients_of(house, draft.id) if one.state is UNCLEAR] == [left]
    assert [words_of(guest) for guest in guests].count(1) == 11
    assert "Rundruf 1 ist hinausgegangen." in karin.last.text
    # Another one: the house is off for hours, and nothing is sent by itself.
    late = await a_draft(house, town, html="Heute Abend: wir sehen uns bald")
    for guest in guests:
        house.world.weather.flood(60, chat=guest.them.id)
    await sends(house, karin, late)
    house.clock.forward(hours=3)
    await house.restarts()
    await passes(house, 5)
    await karin.looks()
    assert "Rundruf 2 ist angehalten: Der Bot war länger als zwei Stunden aus" in karin.last.text
    assert (await announcement(house, late.id)).state is AnnouncementState.STOPPED
    assert (await tally_of(house, late.id))[RecipientState.QUEUED] > 5
    await karin.taps("Weiter senden")
    for _ in range(3):
        await passes(house, 120)
    assert (await tally_of(house, late.id))[SENT] == 12


async def test_three_equal_refusals_stop_it_and_what_is_over_is_not_sent(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 9), town.coordinator
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town)
    for guest in guests:
        house.world.weather.fail(bad_request("message is too wild"), chat=guest.them.id, times=2)
    await sends(house, karin, draft)
    await passes(house, 10)
    house.world.weather.clear()
    counts = await tally_of(house, draft.id)
    assert counts[RecipientState.FAILED] <= 5
    assert sum(counts.values()) == 9
    await looks_at(karin, draft)
    karin.sees("Telegram hat ihn mehrmals aus demselben Grund abgelehnt.", "[Weiter senden]", "[Abbrechen]")
    await karin.taps("Weiter senden")
    await passes(house, 10)
    await karin.taps("Fehler noch einmal senden")
    await passes(house, 10)
    assert await tally_of(house, draft.id) == {SENT: 9}
    # Valid until the evening, and everybody wants to be left in peace.
    house.clock.forward(hours=9.5)  # Thursday, 19:12
    over = await a_draft(house, town, html="Bis gleich", valid_until=house.clock.now() + timedelta(hours=2))
    await sends(house, karin, over, 60)
    assert await tally_of(house, over.id) == {RecipientState.EXPIRED: 9}
    assert "9 zu spät, nicht mehr gültig" in karin.last.text
    assert len(guests) == 9


async def test_sixty_with_all_that_can_happen(house: StoryHouse) -> None:
    """Nobody is missing, and nobody gets it twice unasked."""
    town = await a_town(house)
    guests, karin = await people_of(house, town, 60), town.coordinator
    jonas = await a_colleague(house, town)
    house.clock.forward(hours=TO_MORNING)
    weather = house.world.weather
    for place, guest in enumerate(guests):
        if place % 20 == 3:
            weather.fail(forbidden("bot was blocked by the user"), chat=guest.them.id)
        elif place % 30 == 7:
            weather.flood(20, chat=guest.them.id)
        elif place % 30 == 11:
            weather.reset("sendMessage", after=True, chat=guest.them.id)
    draft = await a_draft(house, town, audience=MOST)
    await prepares(karin, draft)
    await karin.taps("Zweite Person bitten")
    await jonas.waits()
    await jonas.taps("Freigeben")
    await passes(house, 30)
    await house.restarts()
    for _ in range(8):
        await passes(house, 5)
    counts = await tally_of(house, draft.id)
    assert counts == {SENT: 55, BLOCKED: 3, UNCLEAR: 2}
    got = [words_of(guest) for guest in guests]
    assert (got.count(1), got.count(0)) == (57, 3)
    assert "Bericht für 60 Personen:\n55 zugestellt\n3 blockiert\n2 unklar" in karin.last.text
