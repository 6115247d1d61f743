"""Before an announcement leaves: the question, the second person, the time, and half a minute to take it back."""

from datetime import timedelta

from bot.domain.announcements.announcement import Audience
from bot.links.announcement_release import AgreeToIt, SendIt, TakeBackAnnouncement
from bot.links.base import pack
from bot.terms.announcements import AnnouncementKind, AnnouncementState, RecipientState
from tests.kit.announcing import a_draft, announcement, leaves_the_team, looks_at, passes, prepares, sends, tally_of
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    a_colleague,
    a_member,
    a_stranger_to_the_cohort,
    a_town,
    moves_to_the_browser,
)

EVERYBODY = Audience(("nord2027",))
TO_MORNING = 15
"""Hours from the start of a story, a Wednesday evening, to Thursday, 9:42."""


async def test_a_question_first_and_half_a_minute_to_take_it_back(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town)
    await prepares(karin, draft)
    karin.sees("Rundruf an 1 Person in 1 Verein", "Art: Info", "Wer gerade Ruhezeit hat, bekommt ihn danach.")
    question = karin.last
    await karin.taps("Jetzt senden")
    karin.sees("Rundruf 1 geht in 30 Sekunden hinaus.", "[Doch nicht]")
    await karin.taps_old(question, "Jetzt senden")
    karin.sees("Rundruf 1 geht in 30 Sekunden hinaus.")
    await passes(house, 20)
    await karin.taps("Doch nicht")
    karin.sees("Rundruf 1 ist wieder ein Entwurf. Es ist nichts hinausgegangen.")
    await karin.taps_old(question, "Jetzt senden")
    karin.sees("Rundruf an 1 Person in 1 Verein")  # what was agreed to before is asked anew
    await passes(house, 60)
    assert "wir sehen uns bald" not in anna.last.text
    await karin.taps("Jetzt senden")
    await passes(house, 30)
    assert anna.last.text.startswith("Rundruf der Koordination · Info · Nr. 1\n\nHallo Anna, wir sehen uns bald.")
    assert "Rundruf 1 ist hinausgegangen. Bericht für 1 Person:\n1 zugestellt" in karin.last.text
    assert "Doch nicht" not in karin.buttons
    await karin.forges(pack(TakeBackAnnouncement(draft.id)))
    karin.sees("Rundruf 1 ist hinausgegangen.")
    # The same again to the same people.
    twin = await a_draft(house, town)
    await prepares(karin, twin)
    karin.sees("schon hinaus, als Rundruf 1: an 1 von diesen Personen. Trotzdem?", "[Trotzdem senden]")
    # Nobody else may do anything with it, and learns nothing.
    mia = await a_stranger_to_the_cohort(house)
    for somebody in (anna, mia):
        for link in (SendIt(twin.id, 0), AgreeToIt(draft.id, 1, 0), TakeBackAnnouncement(draft.id)):
            await somebody.forges(pack(link))
            somebody.does_not_see("Rundruf 1", "Rundruf an")
        await looks_at(somebody, draft)
        somebody.does_not_see("Rundruf 1")


async def test_a_second_person_agrees_or_gives_it_back(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, telegram = await a_member(house, town), town.coordinator
    jonas, mira = await a_colleague(house, town), await a_colleague(house, town, "Mira")
    karin = await moves_to_the_browser(house, telegram)
    draft = await a_draft(house, town, audience=EVERYBODY, kind=AnnouncementKind.IMPORTANT)
    house.clock.forward(hours=2)  # 20:42, Anna wants to be left in peace
    await prepares(karin, draft)
    karin.sees("Eine zweite Person muss Ja sagen (Jonas, Mira)", "Er geht an alle.", "Er ist „Wichtig“.")
    await karin.taps("Zweite Person bitten")
    karin.sees("Rundruf 1 wartet auf eine zweite Person.", "Freigeben kann: Jonas, Mira.")
    await jonas.waits()
    assert "Hallo" in jonas.chat[-2].text
    assert "Karin bittet um deine Freigabe: Rundruf 1" in jonas.last.text
    first = jonas.last
    asked = await announcement(house, draft.id)
    await karin.forges(pack(AgreeToIt(draft.id, asked.version, 1)))
    karin.sees("Deinen eigenen Rundruf gibt jemand anderes frei.")
    await jonas.taps("Nicht so")
    await jonas.says("Die Uhrzeit fehlt & das <b>Datum</b>")
    jonas.sees("Rundruf 1 ist wieder ein Entwurf. Karin hat deine Worte bekommen.")
    await karin.looks()
    karin.sees("Jonas gibt Rundruf 1 nicht frei:", "Die Uhrzeit fehlt & das <b>Datum</b>")
    await mira.taps("Freigeben")
    mira.sees("Rundruf 1 ist wieder ein Entwurf.")
    await karin.taps("Noch einmal senden")
    await karin.taps("Zweite Person bitten")
    await jonas.taps_old(first, "Freigeben")  # this was about what it said before
    jonas.sees("Karin bittet um deine Freigabe: Rundruf 1")
    await jonas.taps("Freigeben, auch in der Ruhezeit")
    jonas.sees("Rundruf 1 geht in 30 Sekunden hinaus.", "Kommt auch in der Ruhezeit an.")
    await mira.taps("Freigeben")
    mira.sees("Rundruf 1 geht in 30 Sekunden hinaus.")
    await karin.looks()
    karin.sees("Jonas hat Rundruf 1 freigegeben.", "[Doch nicht]")
    await passes(house, 30)
    assert "Hallo Anna" in anna.last.text
    assert (await announcement(house, draft.id)).released_by != draft.author


async def test_whoever_coordinates_alone_is_told_who_can_help(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    karin = town.coordinator
    draft = await a_draft(house, town, html="Die Frist endet morgen.")
    await prepares(karin, draft)
    karin.sees("du koordinierst allein", "Er spricht von Geld oder von einer Frist.")
    await karin.taps("Freigabe vorbereiten")
    karin.sees("projektschmiede announcement release 1")
    await karin.forges(pack(SendIt(draft.id, (await announcement(house, draft.id)).version)))
    await passes(house, 60)
    assert (await announcement(house, draft.id)).state is AnnouncementState.ASKED
    await karin.taps("Doch noch ändern")
    karin.sees("ist wieder ein Entwurf")


async def test_a_planned_one_is_shown_before_and_never_comes_late(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas, karin = await a_member(house, town), await a_colleague(house, town), town.coordinator
    draft = await a_draft(house, town)
    await prepares(karin, draft)
    await karin.taps("Später senden")
    await karin.says("irgendwann")
    karin.sees("Diese Zeit verstehe ich nicht.")
    await karin.says("gestern 9 Uhr")
    await karin.says("morgen 12 Uhr")
    karin.sees("Er geht am Do 11.03.2027, 12:00 hinaus.", "30 Minuten vorher sehen es alle")
    await karin.taps("So planen")
    karin.sees("Rundruf 1 geht am Do 11.03.2027, 12:00 hinaus.", "[Stopp]")
    await passes(house, 16 * 3600 + 2000)  # 11:15
    assert "Rundruf 1" not in jonas.last.text
    await passes(house, 900)
    assert "Rundruf 1 geht am Do 11.03.2027, 12:00 hinaus." in jonas.last.text
    await jonas.taps("Stopp")
    jonas.sees("Rundruf 1 ist wieder ein Entwurf.")
    await karin.waits()
    assert any("Jonas hat Rundruf 1 angehalten." in seen.text for seen in karin.chat)
    # Once more; then Karin leaves, and the house is off until the afternoon.
    await karin.taps("Doch senden")
    await karin.taps("Andere Zeit")
    await karin.says("morgen 12 Uhr")
    await karin.taps("So planen")
    await leaves_the_team(house, karin)
    house.clock.forward(days=1, hours=3)
    await house.settle()
    await jonas.waits()
    assert "Rundruf 1 ist nicht hinausgegangen." in jonas.last.text
    assert "Hallo" not in anna.last.text
    await jonas.taps("Neu planen")
    jonas.sees("ist wieder ein Entwurf")
    await jonas.taps("Doch senden")
    await jonas.taps("Doch gleich")
    await jonas.taps("Jetzt senden")
    await passes(house, 40)
    assert "Hallo Anna" in anna.last.text
    assert await tally_of(house, draft.id) == {RecipientState.SENT: 1}


async def test_the_fourth_of_a_day_is_refused(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    karin = town.coordinator
    house.clock.forward(hours=TO_MORNING)
    for number in range(3):
        await sends(house, karin, await a_draft(house, town, html=f"Nummer {number}"))
    fourth = await a_draft(house, town, html="Nummer 4", valid_until=house.clock.now() + timedelta(days=3))
    await prepares(karin, fourth)
    karin.sees("Von dir sind heute schon 3 Rundrufe hinausgegangen oder freigegeben.")
    await karin.forges(pack(SendIt(fourth.id, 0)))
    karin.sees("Von dir sind heute schon 3 Rundrufe")
    house.clock.forward(hours=15)
    await prepares(karin, fourth)
    karin.sees("Rundruf an 1 Person in 1 Verein", "Gültig bis")
