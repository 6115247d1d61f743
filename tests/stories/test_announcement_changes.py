"""What hundreds of people have is changed only when a second person agrees, where the announcement needed one, too."""

from msgspec.structs import replace

from bot.domain.announcements.announcement import Audience
from bot.links.announcement_changes import AgreeToChange, DropChange, RefuseChange, ShowChange
from bot.links.announcement_results import CorrectAnnouncement, MoreOfReport, SendToLate, WithdrawAnnouncement
from bot.links.base import pack
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ChangeSort, RecipientState
from tests.kit.announcing import a_draft, announcement, leaves_the_team, looks_at, passes, people_of, prepares, tally_of
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    a_colleague,
    a_member,
    a_neighbour_in_the_browser,
    a_stranger_to_the_cohort,
    a_town,
    moves_to_the_browser,
)
from tests.kit.people import Someone

TO_MORNING = 15
HERE = Audience(("nord2027",), lands=("NI",))


async def sends_with(house: StoryHouse, karin: Someone, jonas: Someone, draft: str) -> None:
    one = await announcement(house, draft)
    await prepares(karin, one)
    await karin.taps("Zweite Person bitten")
    await jonas.waits()
    await jonas.taps("Freigeben")
    await passes(house, 30)


async def corrects(somebody: Someone, draft: str, words: str) -> None:
    await somebody.forges(pack(CorrectAnnouncement(draft)))
    await somebody.says(words)
    await somebody.taps("Bei allen ändern")


async def reads(somebody: Someone, *words: str) -> None:
    """In the newest of their chat, whenever it came."""
    await somebody.waits()
    assert all(word in somebody.last.text for word in words), somebody.last.text


async def waiting(house: StoryHouse, draft: str) -> str:
    async with house.database.work() as work:
        found = await work.announcement_changes.of(draft, ChangeSort.CORRECTION)
    return found.id if found else ""


async def test_an_important_one_changes_with_two(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, telegram = await people_of(house, town, 2), town.coordinator
    jonas, mira = await a_colleague(house, town), await a_colleague(house, town, "Mira")
    berta = await a_neighbour_in_the_browser(house, town)
    karin = await moves_to_the_browser(house, telegram)
    house.clock.forward(hours=TO_MORNING)
    draft = (await a_draft(house, town, audience=HERE, kind=AnnouncementKind.IMPORTANT)).id
    await sends_with(house, karin, jonas, draft)
    await corrects(karin, draft, "Hallo {vorname}, um <18> Uhr & pünktlich.")
    karin.sees("Noch muss jemand zustimmen: Jonas, Mira.", "Er ist „Wichtig“.")
    await passes(house, 10)
    assert all("wir sehen uns bald" in guest.last.text for guest in guests)
    await karin.forges(pack(AgreeToChange(draft, ChangeSort.CORRECTION, await waiting(house, draft))))
    karin.sees("Deiner eigenen Änderung stimmt jemand anderes zu.")
    await jonas.waits()
    assert "wir sehen uns bald" in jonas.chat[-3].text
    assert "um <18> Uhr & pünktlich." in jonas.chat[-2].text
    await reads(jonas, "Karin möchte Rundruf 1 ändern", "Es betrifft 3 Personen.")
    older = jonas.last
    await jonas.taps("Nicht so")
    await jonas.says('Wo ist <b>Zoé & "Co" 🎉?')
    jonas.sees("Bei Rundruf 1 bleibt alles, wie es ist. Karin hat deine Worte bekommen.")
    await karin.looks()
    karin.sees("Jonas möchte Rundruf 1 nicht so ändern:", 'Wo ist <b>Zoé & "Co" 🎉?')
    await mira.taps("So ändern")  # of what does not wait any more
    mira.sees("Rundruf 1 ist hinausgegangen.")
    await karin.taps("Anders korrigieren")
    await karin.says("Hallo {vorname}, um 19 Uhr.")
    await karin.taps("Bei allen ändern")
    await jonas.taps_old(older, "So ändern")  # other words wait now
    jonas.sees("Karin möchte Rundruf 1 ändern")
    assert "um 19 Uhr." in jonas.chat[-2].text
    # A newer one of somebody else takes its place; the author of the announcement may agree to that.
    await corrects(mira, draft, "Hallo {vorname}, um 20 Uhr.")
    await karin.looks()
    assert any("Mira hat Rundruf 1 inzwischen anders korrigiert." in seen.text for seen in karin.chat)
    assert "Mira möchte Rundruf 1 ändern" in karin.last.text
    question = karin.last
    await karin.taps("So ändern")
    karin.sees("Rundruf 1 wird jetzt bei allen geändert.")
    await karin.taps_old(question, "So ändern")
    await reads(mira, "Karin hat zugestimmt. Rundruf 1 wird jetzt bei allen geändert.")
    await passes(house, 10)
    await passes(house, 5)
    assert (await announcement(house, draft)).edition == 2
    await berta.looks()
    for one in (*guests, berta):
        assert sum("um 20 Uhr." in seen.text for seen in one.chat) == 2  # in its place, and once as what is new
        assert sum("Geändert: Die Koordination hat einen wichtigen Rundruf" in seen.text for seen in one.chat) == 1


async def test_it_ends_in_other_ways(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 2), town.coordinator
    jonas, mira = await a_colleague(house, town), await a_colleague(house, town, "Mira")
    house.clock.forward(hours=TO_MORNING)
    draft = (await a_draft(house, town, audience=HERE)).id
    await prepares(karin, await announcement(house, draft))
    await karin.taps("Jetzt senden")
    await passes(house, 30)
    # A small one needs nobody; new words about money do, and taking them away again, too.
    await corrects(karin, draft, "Kuchen um vier.")
    karin.sees("Rundruf 1 wird jetzt bei allen geändert.")
    await passes(house, 10)
    await corrects(karin, draft, "Kuchen um vier, er kostet 3 Euro.")
    karin.sees("Es geht um Geld oder um eine Frist.")
    await karin.taps("Doch nicht")
    karin.sees("Bei Rundruf 1 bleibt alles, wie es ist.")
    await jonas.waits()
    await jonas.taps("So ändern")
    jonas.sees("Rundruf 1 ist hinausgegangen.")
    # Whoever asked leaves the team: nobody stands behind it any more.
    await corrects(mira, draft, "Bitte überweist 3 Euro.")
    await leaves_the_team(house, mira)
    await jonas.waits()
    await jonas.taps("So ändern")
    jonas.sees("Mira gehört nicht mehr zur Koordination.")
    # Withdrawn while it waits, by somebody alone and at once.
    await corrects(karin, draft, "Die Frist endet morgen.")
    id = await waiting(house, draft)
    await karin.forges(pack(MoreOfReport(draft)))
    await karin.taps("Wartende Korrektur ansehen")
    karin.sees("Jonas muss noch zustimmen.", "[Rundruf gleich zurückziehen]")
    stranger = await a_stranger_to_the_cohort(house)
    for somebody in (stranger, guests[0]):
        for kind in (ShowChange, AgreeToChange, RefuseChange, DropChange):
            await somebody.forges(pack(kind(draft, ChangeSort.CORRECTION, id)))
            somebody.does_not_see("Frist", "Rundruf 1")
    await jonas.forges(pack(DropChange(draft, ChangeSort.CORRECTION, id)))
    jonas.sees("Karin möchte Rundruf 1 ändern")
    question = jonas.last
    await jonas.forges(pack(WithdrawAnnouncement(draft)))
    await karin.waits()
    assert any("Jonas zieht Rundruf 1 zurück." in seen.text for seen in karin.chat)
    await jonas.taps_old(question, "So ändern")
    await passes(house, 10)
    one = await announcement(house, draft)
    assert (one.state, one.edition) == (AnnouncementState.WITHDRAWN, 2)
    assert not any("Frist" in seen.text or "Euro" in seen.text for guest in guests for seen in guest.chat)


async def test_it_went_to_another_cohort_too(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin, jonas = await people_of(house, town, 1), town.coordinator, await a_colleague(house, town)
    await a_stranger_to_the_cohort(house)
    house.clock.forward(hours=TO_MORNING)
    one = await a_draft(house, town, audience=Audience(("nord2027",), lands=("NI", "BY")))
    await prepares(karin, one)
    await karin.taps("Jetzt senden")
    await passes(house, 30)
    async with house.database.work() as work:
        sent = await work.announcements.get(one.id)
        assert sent
        (other,) = [cohort.id for cohort in await work.cohorts.all() if cohort.id != "nord2027"]
        await work.announcements.save(replace(sent, audience=replace(sent.audience, cohorts=("nord2027", other))))
        await work.commit()
    await corrects(karin, one.id, "Kuchen um vier.")
    karin.sees("Der Rundruf ging auch an eine andere Kohorte.")
    await corrects(karin, one.id, "Die Frist endet morgen.")
    await jonas.waits()
    await jonas.taps("So ändern")
    jonas.sees("Der Rundruf ging auch an eine andere Kohorte.")
    await passes(house, 5)
    assert "wir sehen uns bald" in guests[0].last.text


async def test_many_late_ones(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas, karin = await a_member(house, town), await a_colleague(house, town), town.coordinator
    house.clock.forward(hours=TO_MORNING)
    one = await a_draft(house, town)
    await prepares(karin, one)
    await karin.taps("Jetzt senden")
    await passes(house, 30)
    late = await people_of(house, town, 26, "Neu")
    await looks_at(karin, one)
    await karin.taps("Nachsenden (26)")
    karin.sees("Jonas muss noch zustimmen.", "Es betrifft mehr als 25 Personen.")
    await karin.forges(pack(SendToLate(one.id)))
    karin.sees("Jonas muss noch zustimmen.")
    await passes(house, 5)
    assert await tally_of(house, one.id) == {RecipientState.SENT: 1}
    await reads(jonas, "Karin möchte Rundruf 1 nachsenden", "An 26 Personen")
    await jonas.taps("Nachsenden")
    await karin.waits()
    assert any("Jonas hat zugestimmt." in seen.text for seen in karin.chat)
    await passes(house, 5)
    assert sum((await tally_of(house, one.id)).values()) == len(late) + 1
    assert sum("wir sehen uns bald" in seen.text for seen in anna.chat) == 1


async def test_a_changed_message_waits_and_changes_again(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin, jonas = await people_of(house, town, 1), town.coordinator, await a_colleague(house, town)
    house.clock.forward(hours=TO_MORNING)
    await karin.says("/rundruf")
    said = house.world.say(karin.them, "Hallo {vorname}, Kuchen um drei.")
    await karin.waits()
    for words in ("Weiter: An wen?", "Fertig", "Weiter: Welche Art?", "Info", "Ohne Ende", "Fertig"):
        await karin.taps(words)
    await karin.taps("Weiter")
    await karin.taps("Zweite Person bitten")
    await jonas.waits()
    await jonas.taps("Freigeben")
    await passes(house, 30)
    for hour in ("vier", "fünf"):
        house.world.edit(karin.them, said[0], f"Hallo {{vorname}}, Kuchen um {hour}.")
        await karin.waits()
        await karin.taps("Bei allen ändern")
        karin.sees("Jonas muss noch zustimmen.", "Er ist an alle gerichtet.")
    await passes(house, 5)
    assert "Kuchen um drei." in guests[0].last.text
    await jonas.waits()
    await jonas.taps("So ändern")
    await passes(house, 5)
    assert "Kuchen um fünf." in guests[0].last.text
