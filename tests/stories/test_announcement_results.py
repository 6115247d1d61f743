"""After an announcement: names, answers, a reminder, late joiners, a correction, and taking it back."""

from bot.domain.announcements.announcement import Audience
from bot.links.announcement_results import ApplyCorrection, AskWithdraw, SendToLate, WithdrawAnnouncement
from bot.links.base import pack
from bot.terms.announcements import AnnouncementAnswer, AnnouncementKind, RecipientState, ReplyButton
from tests.kit.announcing import a_draft, announcement, answers, looks_at, passes, people_of, sends, tally_of
from tests.kit.house import StoryHouse
from tests.kit.makers import a_colleague, a_neighbour_in_the_browser, a_town, moves_to_the_browser
from tests.kit.telegram.errors import bad_request

TO_MORNING = 15
HERE = Audience(("nord2027",), lands=("NI",))


async def test_the_report_counts_an_answer_when_it_comes(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 2), town.coordinator
    house.clock.forward(hours=TO_MORNING)
    await sends(house, karin, await a_draft(house, town, audience=HERE, buttons=(ReplyButton.YES_NO,)))
    karin.sees("0 mit Antwort · 0 haben etwas angetippt")
    await guests[0].taps("Ja")
    karin.sees("1 mit Antwort · 1 haben etwas angetippt")


async def test_answers_a_reminder_and_late_ones(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 4), town.coordinator
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town, audience=HERE)
    await sends(house, karin, draft)
    await answers(house, guests[0], draft.id, AnnouncementAnswer.YES)
    await answers(house, guests[1], draft.id, AnnouncementAnswer.NO)
    await answers(house, guests[2], draft.id, AnnouncementAnswer.READ)
    late = await people_of(house, town, 2, "Neu")
    await looks_at(karin, draft)
    karin.sees("4 zugestellt", "2 mit Antwort · 3 haben etwas angetippt", "2 neue seit Beginn")
    await karin.taps("Nachsenden (2)")
    await passes(house, 5)
    assert all("Hallo Neu" in one.last.text for one in late)
    assert all(sum("Hallo" in seen.text for seen in one.chat) == 1 for one in guests)
    await karin.forges(pack(SendToLate(draft.id)))
    await passes(house, 5)
    assert await tally_of(house, draft.id) == {RecipientState.SENT: 6}
    await karin.taps("Antworten")
    karin.sees("1-mal „Ja“", "1-mal „Nein“", "1-mal „Gelesen“", "3 ohne Antwort")
    board = karin.last
    await karin.taps("Wer sagt Nein?")
    karin.sees("„Nein“ gesagt haben:", "Gast 2")
    karin.does_not_see("Gast 1")
    await karin.taps_old(board, "Wer fehlt?")
    karin.sees("Gast 4", "Neu 1", "Neu 2")
    await karin.taps_old(board, "Wer fehlt, erinnern")
    karin.sees("Er erinnert an Rundruf 1 und geht an 3 Personen, die noch nicht geantwortet haben.")
    await karin.taps_old(board, "Wer fehlt, erinnern")
    async with house.database.work() as work:
        reminder = await work.announcements.draft_of(draft.author or "", draft.cohort)
    assert reminder
    assert reminder.follows == draft.id
    await sends(house, karin, reminder)
    assert [sum("Hallo" in seen.text for seen in one.chat) for one in guests] == [1, 1, 1, 2]


async def test_corrected_everywhere(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, telegram = await people_of(house, town, 3), town.coordinator
    berta = await a_neighbour_in_the_browser(house, town)
    karin = await moves_to_the_browser(house, telegram)
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town, audience=HERE)
    await sends(house, karin, draft)
    house.world.weather.fail(bad_request("message can't be edited"), "editMessageText", chat=guests[1].them.id)
    await karin.looks()
    await karin.taps("Mehr")
    await karin.taps("Korrigieren")
    await karin.says("Neu: {vorname}, wir treffen uns <um 18 Uhr>.")
    karin.sees("Neu: Berta, wir treffen uns <um 18 Uhr>.", "So sieht Rundruf 1 dann bei allen aus.")
    question = karin.last
    await karin.taps("Bei allen ändern")
    karin.sees("Rundruf 1 wird jetzt bei allen geändert.")
    await karin.taps_old(question, "Bei allen ändern")
    await passes(house, 10)
    await passes(house, 5)
    assert (await announcement(house, draft.id)).edition == 2
    assert ["Neu: Gast" in one.last.text for one in guests] == [True, True, True]
    assert [sum("Hallo Gast" in seen.text for seen in one.chat) for one in guests] == [0, 1, 0]
    await berta.looks()
    assert "Neu: Berta, wir treffen uns" in berta.last.text
    await karin.looks()
    assert any("Bei 1 Person ließ sich die alte Nachricht nicht ändern." in seen.text for seen in karin.chat)
    await karin.forges(pack(ApplyCorrection(draft.id, 1)))
    assert (await announcement(house, draft.id)).edition == 2


async def test_taken_back_and_what_became_of_each(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin = await people_of(house, town, 3), town.coordinator
    berta = await a_neighbour_in_the_browser(house, town)
    house.clock.forward(hours=TO_MORNING)
    draft = await a_draft(house, town, audience=HERE, kind=AnnouncementKind.INVITATION)
    await sends(house, karin, draft)
    house.clock.forward(hours=49)
    late = (await people_of(house, town, 1, "Neu"))[0]
    await looks_at(karin, draft)
    await karin.taps("Nachsenden (1)")
    await passes(house, 5)
    assert "Hallo Neu" in late.last.text
    for guest in guests:
        house.world.weather.fail(
            bad_request("message can't be deleted for everyone"), "deleteMessage", chat=guest.them.id
        )
    house.world.weather.fail(bad_request("message can't be edited"), "editMessageText", chat=guests[0].them.id)
    await karin.forges(pack(AskWithdraw(draft.id)))
    karin.sees(
        "2 werden gelöscht", "3 werden durch „zurückgezogen“ ersetzt", "Was jemand schon gelesen hat, bleibt gelesen."
    )
    question = karin.last
    await karin.taps("Ja, zurückziehen")
    karin.sees("wird jetzt zurückgezogen")
    await karin.taps_old(question, "Ja, zurückziehen")
    await passes(house, 10)
    await passes(house, 5)
    assert not any("Hallo" in seen.text for seen in (*guests[1].chat, *guests[2].chat, *late.chat))
    assert any("von der Koordination zurückgezogen" in seen.text for seen in guests[1].chat)
    await berta.looks()
    assert not any("Hallo Berta" in seen.text for seen in berta.chat)
    said = next(seen.text for seen in karin.chat if "ist zurückgezogen:\n" in seen.text)
    assert "2 gelöscht\n2 ersetzt\n1 bleibt stehen" in said
    await guests[0].forges(pack(WithdrawAnnouncement(draft.id)))
    guests[0].does_not_see("Rundruf 1")


async def test_from_the_first_word_to_a_change_after_it_left(house: StoryHouse) -> None:
    town = await a_town(house)
    guests, karin, jonas = await people_of(house, town, 2), town.coordinator, await a_colleague(house, town)
    house.clock.forward(hours=TO_MORNING)
    await karin.says("/rundruf")
    said = house.world.say(karin.them, "Hallo {vorname}, Kuchen um drei.")
    await karin.waits()
    for words in ("Weiter: An wen?", "Fertig", "Weiter: Welche Art?", "Info", "Ohne Ende", "Fertig"):
        await karin.taps(words)
    await karin.taps("Weiter")
    karin.sees("Rundruf an 2 Personen in 1 Verein", "Er geht an alle.")
    await karin.taps("Zurück zum Entwurf")
    karin.sees("Kuchen um drei.")
    await karin.taps("Weiter")
    await karin.taps("Zweite Person bitten")
    await jonas.waits()
    assert "Hallo Gast, Kuchen um drei." in jonas.chat[-2].text
    await jonas.taps("Freigeben")
    await passes(house, 30)
    assert "Hallo Gast, Kuchen um drei." in guests[0].last.text
    house.world.edit(karin.them, said[0], "Hallo {vorname}, Kuchen um vier.")
    await karin.waits()
    karin.sees("Du hast eine Nachricht geändert, die zu Rundruf 1 gehört.", "[Nur hier]")
    await karin.taps("Bei allen ändern")
    karin.sees("Jonas muss noch zustimmen.")
    await jonas.waits()
    await jonas.taps("So ändern")
    await passes(house, 5)
    assert all("Hallo Gast, Kuchen um vier." in guest.last.text for guest in guests)
    house.world.edit(karin.them, said[0], "Hallo {vorname}, Kuchen um fünf.")
    await karin.waits()
    question = karin.last
    await karin.taps("Nur hier")
    await karin.taps_old(question, "Bei allen ändern")
    await passes(house, 5)
    assert all("Hallo Gast, Kuchen um vier." in guest.last.text for guest in guests)
