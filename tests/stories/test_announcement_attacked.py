"""An announcement about which somebody changes their mind while it leaves: nobody gets what they must not get."""

from bot.links.announcement_results import CorrectAnnouncement, RemindSilent, WithdrawAnnouncement
from bot.links.base import pack
from bot.terms.announcements import AnnouncementAnswer, AnnouncementKind, RecipientState
from tests.kit.announcing import (
    a_draft,
    also_in,
    announcement,
    answers,
    claims_one,
    joins_the_team,
    leaves_the_association,
    leaves_the_team,
    looks_at,
    newest_draft,
    passes,
    people_of,
    prepares,
    puts_off,
    sends,
    tally_of,
)
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_town
from tests.kit.people import OnTelegram
from tests.kit.telegram.errors import bad_request

TO_MORNING = 15
SENT, CANCELLED = RecipientState.SENT, RecipientState.CANCELLED


def reading(guests: list[OnTelegram], words: str) -> int:
    """Messages with these words that stand somewhere."""
    return sum(words in seen.text for guest in guests for seen in guest.chat)


async def test_what_telegram_puts_off_does_not_leave_after_the_end(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 6), town.coordinator
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town)
    for guest in guests[1:]:
        house.world.weather.flood(60, chat=guest.them.id)
    await sends(house, karin, draft)
    await claims_one(house, draft.id)
    await karin.taps("Abbrechen")
    await karin.taps("Ja, abbrechen")
    await puts_off(house, draft.id)
    await passes(house, 2)
    await passes(house, 300)
    assert await tally_of(house, draft.id) == {SENT: 1, CANCELLED: 5}
    assert reading(guests, "wir sehen uns") == 1
    # The same, and it arrives just before it is taken back.
    late = await a_draft(house, town, html="Kommt um neun")
    for guest in guests[1:]:
        house.world.weather.flood(60, chat=guest.them.id)
    await sends(house, karin, late)
    await claims_one(house, late.id)
    await karin.taps("Abbrechen")
    await karin.taps("Ja, abbrechen")
    await karin.forges(pack(WithdrawAnnouncement(late.id)))
    await passes(house, 5)
    assert not any("2 ist zurückgezogen:" in seen.text for seen in karin.chat)  # one is still leaving
    await puts_off(house, late.id)
    await passes(house, 300)
    await passes(house, 5)
    assert reading(guests, "um neun") == 0
    assert any("2 ist zurückgezogen:" in seen.text for seen in karin.chat)


async def test_corrected_on_its_way_and_withdrawn(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 8), town.coordinator
    jonas = await a_colleague(house, town)
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town, kind=AnnouncementKind.IMPORTANT)
    for guest in guests[1:]:
        house.world.weather.flood(60, chat=guest.them.id)
    await prepares(karin, draft)
    await karin.taps("Zweite Person bitten")
    await jonas.waits()
    await jonas.taps("Freigeben")
    await passes(house, 30)
    await karin.forges(pack(CorrectAnnouncement(draft.id)))
    await karin.says("Neu: {vorname}, um 18 Uhr")
    question = karin.last
    await karin.taps("Bei allen ändern")
    karin.sees("Jonas muss noch zustimmen.")
    await karin.taps_old(question, "Bei allen ändern")
    karin.sees("Jonas muss noch zustimmen.")
    await jonas.waits()
    await jonas.taps("So ändern")
    jonas.sees("wird jetzt bei allen geändert")
    await passes(house, 10)
    await passes(house, 100)
    assert await tally_of(house, draft.id) == {SENT: 8}
    assert (reading(guests, "wir sehen uns"), reading(guests, "Geändert")) == (0, 1)  # only one had the old words
    await karin.forges(pack(WithdrawAnnouncement(draft.id)))
    await passes(house, 10)
    assert reading(guests, "18 Uhr") == 0


async def test_what_changed_until_their_turn(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 3), town.coordinator
    moves_on, answers_late, _stays = guests
    await also_in(house, moves_on, "Kraut & Rüben e. V.")
    house.clock.forward(hours=TO_MORNING)
    first = await a_draft(house, town)
    await sends(house, karin, first)
    # In the evening those are reminded who have not answered; in the night one answers, and one leaves.
    house.clock.forward(hours=12)
    await looks_at(karin, first)
    await karin.taps("Antworten")
    await karin.taps("Wer fehlt, erinnern")
    reminder = await newest_draft(house, first)
    await sends(house, karin, reminder)
    await answers(house, answers_late, first.id, AnnouncementAnswer.YES)
    await leaves_the_association(house, moves_on, town.association.id)
    await passes(house, 12.5 * 3600)
    assert await tally_of(house, reminder.id) == {SENT: 1, RecipientState.SKIPPED: 2}
    assert [reading([guest], "wir sehen uns") for guest in guests] == [1, 1, 2]
    await karin.taps("Mehr")
    await karin.taps("Ausgelassen (2)")
    karin.sees("Gast 1: nicht mehr dabei", "Gast 2: hat schon geantwortet")
    # Of what was withdrawn nobody is reminded.
    await karin.forges(pack(WithdrawAnnouncement(first.id)))
    await passes(house, 10)
    await looks_at(karin, first)
    await karin.taps("Antworten")
    karin.does_not_see("[Wer fehlt, erinnern]")
    await karin.forges(pack(RemindSilent(first.id)))
    karin.sees("Rundruf 1 ist zurückgezogen.")


async def test_whoever_leaves_the_team_hears_no_more(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await people_of(house, town, 2)
    house.clock.forward(hours=TO_MORNING)
    for no in (False, True):
        draft = await a_draft(house, town, html=f"Die Frist endet bald: {no}")
        await prepares(karin, draft)
        await karin.taps("Zweite Person bitten")
        await jonas.waits()
        await leaves_the_team(house, karin)
        if no:
            await jonas.taps("Nicht so")
            await jonas.says("Das Datum fehlt")
            jonas.sees("ist wieder ein Entwurf")
            assert (await announcement(house, draft.id)).author != draft.author  # it is not lost
            await looks_at(jonas, draft)
            jonas.sees("[Entwurf ändern]")
        else:
            await jonas.taps("Freigeben")
            await passes(house, 30)
        await karin.waits()
        assert reading([karin], "hat Rundruf") == reading([karin], "Datum fehlt") == 0
        await joins_the_team(house, town, karin)


async def test_in_the_night_words_change_without_a_sound(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 2), town.coordinator
    jonas = await a_colleague(house, town)
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town, kind=AnnouncementKind.IMPORTANT)
    await prepares(karin, draft)
    await karin.taps("Zweite Person bitten")
    await jonas.waits()
    await jonas.taps("Freigeben")
    await passes(house, 30)
    house.clock.forward(hours=12)  # 21:42
    house.world.weather.fail(bad_request("message can't be edited"), "editMessageText", chat=guests[1].them.id)
    await karin.forges(pack(CorrectAnnouncement(draft.id)))
    await karin.says("Um 18 Uhr")
    await karin.taps("Bei allen ändern")
    await jonas.waits()
    await jonas.taps("So ändern")
    await passes(house, 10)
    await passes(house, 5)
    assert (reading(guests, "Um 18 Uhr"), reading(guests, "Geändert")) == (1, 0)
    await passes(house, 12 * 3600)
    assert [reading([guest], "Geändert") for guest in guests] == [1, 1]
    assert reading([guests[1]], "Um 18 Uhr") == 2
