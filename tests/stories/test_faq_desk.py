"""The Koordination makes an answer of the house from a question that somebody asked."""

import pytest

from bot.links.base import pack
from bot.links.faq_desk import FaqEntryDesk, PreviewFaq, PromoteEnquiry, ReleaseFaq
from bot.terms import MemberRole
from tests.kit.asking import passes_on
from tests.kit.house import StoryHouse
from tests.kit.makers import (
    HOSTILE,
    a_colleague,
    a_member,
    a_neighbour_in_the_browser,
    a_stranger_to_the_cohort,
    a_town,
)
from tests.kit.people import OnTelegram, Someone
from tests.kit.sql import ask

QUESTION = "Gibt es auf dem Gelände einen Parkplatz für unseren Foodtruck?"
ANSWER = "Ja, hinter dem Haus.\nMeldet euch vorher an."


async def rows(house: StoryHouse, sql: str) -> list[tuple[object, ...]]:
    async with house.database.work() as work:
        return await ask(work, sql)


async def asks_and_is_answered(anna: Someone, karin: OnTelegram, text: str = QUESTION, answer: str = ANSWER) -> None:
    await passes_on(anna, text)
    await karin.waits()
    await karin.taps("Antworten")
    await karin.says(answer)
    await karin.taps("So antworten")
    await anna.waits()


async def enquiry(house: StoryHouse) -> str:
    return str((await rows(house, "SELECT id FROM enquiry ORDER BY number DESC LIMIT 1"))[0][0])


async def has_heard(somebody: Someone, words: str) -> None:
    await somebody.waits()
    assert any(words in seen.text for seen in somebody.chat)


async def drafts(house: StoryHouse, karin: OnTelegram) -> str:
    """Karin has a draft before her; the id of the answer."""
    await karin.forges(pack(PromoteEnquiry(await enquiry(house))))
    return str((await rows(house, "SELECT id FROM faq_version"))[0][0])


async def test_an_answer_becomes_a_draft_once_and_only_for_its_own_koordination(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks_and_is_answered(anna, karin)
    tap = pack(PromoteEnquiry(await enquiry(house)))
    for _ in range(2):
        await karin.forges(tap)
        karin.sees(QUESTION, "Ja, hinter dem Haus.", "Der Bot antwortet noch nicht damit")
    assert await rows(house, "SELECT number, state FROM faq_version") == [(1, "writing")]
    foreign = await a_stranger_to_the_cohort(house)
    await foreign.forges(tap)
    assert QUESTION not in foreign.last.text
    await karin.taps("Entwurf verwerfen")
    karin.sees("Der Entwurf ist verworfen")
    assert await rows(house, "SELECT number, state FROM faq_version") == [(1, "declined")]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_from_a_miss_to_an_answer_for_everybody_with_a_restart_between_each_step(
    house: StoryHouse, door: str
) -> None:
    town = await a_town(house)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    anna = await a_member(house, town) if door == "telegram" else await a_neighbour_in_the_browser(house, town)
    await asks_and_is_answered(anna, karin)
    await house.restarts()
    await drafts(house, karin)
    await karin.taps("Wie gefragt wird")
    await karin.taps("Dazuschreiben")
    await house.restarts()
    await karin.says("wo können wir unseren imbisswagen hinstellen")
    karin.sees("1. wo können wir unseren imbisswagen hinstellen")
    await karin.taps("Zurück")
    await karin.taps("So sieht es aus")
    karin.sees("So liest es, wer fragt", QUESTION, "Ja, hinter dem Haus.")
    await house.restarts()
    await karin.taps("Zum Gegenlesen geben")
    karin.sees("wartet auf eine zweite Person")
    karin.does_not_see("[Freigeben]")
    berta = await a_member(house, town, "Berta")
    await berta.says(QUESTION)
    assert "hinter dem Haus" not in berta.last.text
    await house.restarts()
    await has_heard(jonas, "Karin hat eine Antwort für alle geschrieben")
    await jonas.taps("Gegenlesen")
    await jonas.taps("Freigeben")
    jonas.sees("Freigegeben", QUESTION)
    await has_heard(karin, "Jonas hat deine Antwort freigegeben")
    await berta.says("/frage wo können wir unseren imbisswagen hinstellen?")
    berta.sees(QUESTION, "Ja, hinter dem Haus.", "[Ja, hilft]")
    await house.restarts()
    await berta.says("/frage wo können wir unseren imbisswagen hinstellen?")
    berta.sees("Ja, hinter dem Haus.")


async def test_alone_only_after_a_question_and_the_history_says_so(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks_and_is_answered(anna, karin)
    await drafts(house, karin)
    await karin.taps("So sieht es aus")
    karin.does_not_see("Zum Gegenlesen geben")
    await karin.taps("Allein freigeben")
    karin.sees("dass niemand gegengelesen hat")
    await karin.taps("Ja, allein freigeben")
    karin.sees("Freigegeben")
    await karin.taps("Zur Antwort")
    await karin.taps("Verlauf")
    karin.sees("Fassung 1", "Karin hat sie geschrieben und allein freigegeben")


async def test_an_answer_to_one_may_be_too_long_for_all(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks_and_is_answered(anna, karin, answer="Ein Satz, der nicht endet. " * 120)
    await drafts(house, karin)
    await karin.taps("So sieht es aus")
    await karin.taps("Allein freigeben")
    karin.sees("Es dürfen höchstens 2.000 sein")
    assert await rows(house, "SELECT state FROM faq_version") == [("writing",)]


async def test_nobody_releases_what_they_wrote_while_there_is_somebody_else(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks_and_is_answered(anna, karin)
    entry = await drafts(house, karin)
    await karin.taps("So sieht es aus")
    await karin.taps("Allein freigeben")
    jonas = await a_colleague(house, town)
    await karin.taps("Ja, allein freigeben")
    assert await rows(house, "SELECT state FROM faq_version") == [("writing",)]
    await karin.forges(pack(PreviewFaq(entry, 1)))
    await karin.taps("Zum Gegenlesen geben")
    await karin.forges(pack(ReleaseFaq(entry, 1, 1)))
    karin.sees("Diesen Eintrag hast du selbst geschrieben")
    await jonas.waits()
    await jonas.taps("Gegenlesen")
    await jonas.taps("Zurückgeben")
    await has_heard(karin, "Jonas hat deine Antwort gelesen und zurückgegeben")
    await jonas.forges(pack(ReleaseFaq(entry, 1, 0)))
    assert await rows(house, "SELECT state FROM faq_version") == [("writing",)]


async def test_personal_data_are_refused_where_everybody_reads_them(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks_and_is_answered(anna, karin)
    await drafts(house, karin)
    await karin.taps("Frage ändern")
    for words in ("Wo parkt Anna?", "Wo parkt 0911 1234567?", f"Wo parkt {town.association.name}?"):
        await karin.says(words)
        karin.sees("Schreib es bitte ohne")
    await karin.says("x" * 101)
    karin.sees("Es dürfen höchstens 100 sein")
    await karin.says(f"Wo parkt man? {HOSTILE}")
    karin.sees(f"Wo parkt man? {HOSTILE}")


async def test_a_draft_has_a_topic_a_stage_and_a_last_day(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await asks_and_is_answered(anna, karin)
    await drafts(house, karin)
    await karin.taps("Thema, Frist, Englisch")
    await karin.taps("Thema")
    await karin.taps("Fristen und Post")
    karin.sees("Thema: Fristen und Post")
    await karin.taps("Gilt bis")
    await karin.says("übermorgen vielleicht")
    karin.sees("Das konnte ich nicht als Tag lesen")
    await karin.says("1.1.2020")
    karin.sees("ist schon vorbei")
    await karin.says("31.12.2030")
    karin.sees("31.12.2030")
    await karin.taps("Thema, Frist, Englisch")
    await karin.taps("Frage auf Englisch")
    await karin.says("Is there parking?")
    await karin.taps("Thema, Frist, Englisch")
    await karin.taps("Antwort auf Englisch")
    await karin.says("Yes, behind the house.")
    karin.does_not_see("Auf Englisch steht dasselbe")
    found = await rows(house, "SELECT topic, valid_until FROM faq_version")
    assert found == [("fristen", "2030-12-31")]


async def test_an_answer_of_the_programme_is_changed_hidden_and_brought_back(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    asked = "/frage was schreibe ich auf den umschlag"
    await karin.forges(pack(FaqEntryDesk("abgabe-adresse")))
    karin.sees("Kommt mit dem Programm", "Frankenstraße 210")
    await karin.taps("Bearbeiten")
    await karin.taps("Antwort ändern")
    await karin.says("Fragt zuerst uns.")
    await karin.taps("So sieht es aus")
    await karin.taps("Allein freigeben")
    await karin.taps("Ja, allein freigeben")
    await anna.says(asked)
    anna.sees("Fragt zuerst uns.")
    await karin.taps("Zur Antwort")
    await karin.taps("Nicht mehr geben")
    await karin.says("Die Anschrift hat sich geändert.")
    karin.sees("Grund: Die Anschrift hat sich geändert.")
    karin.does_not_see("[Nicht mehr geben]")
    await anna.says(asked)
    assert "An welche Adresse müssen die Unterlagen?" not in anna.last.text
    await karin.taps("Verlauf")
    await karin.taps("Zurück zu 0")
    back = karin.last
    await karin.taps("Ja, so antworten")
    karin.sees("Karin hat Fassung 0 zurückgeholt", "Frankenstraße 210")
    await karin.taps_old(back, "Ja, so antworten") if back.buttons else None
    assert await rows(house, "SELECT count(*) FROM faq_version") == [(3,)]
    await house.restarts()
    await anna.says(asked)
    anna.sees("Frankenstraße 210")


async def test_two_people_teach_a_way_to_ask_and_one_does_not(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, boris = await a_member(house, town), await a_member(house, town, "Boris", MemberRole.WORKER)
    words = "was schreibe ich auf den umschlag drauf"
    for somebody, counted in ((anna, 0), (anna, 0), (boris, 1)):
        await somebody.says(f"/frage {words}")
        if "An welche Adresse" in dict(somebody.last.buttons):
            await somebody.taps("An welche Adresse")
        await somebody.taps("Ja, hilft")
        assert await rows(house, "SELECT coalesce(sum(active), 0) FROM faq_phrasing") == [(counted,)]
    assert await rows(house, "SELECT helped FROM faq_tally") == [(2,)]
    cleo = await a_member(house, town, "Cleo", MemberRole.WORKER)
    await cleo.says(f"/frage {words}")
    await cleo.taps("Nein")
    assert await rows(house, "SELECT active FROM faq_phrasing") == [(0,)]


async def nobody_knows(somebody: Someone, text: str = QUESTION) -> None:
    await somebody.says(text)
    for words in ("Nichts davon", "Nein"):
        if words in dict(somebody.last.buttons):
            await somebody.taps(words)


async def test_words_without_an_answer_become_one_from_the_upkeep(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await karin.says("/pflege")
    karin.sees("Antworten des Bots", "Nichts zu tun")
    await nobody_knows(anna)
    await karin.says("/pflege")
    karin.sees("Eine Frage ohne Antwort")
    await karin.taps("Ohne Antwort (1)")
    await karin.taps("gibt es auf dem gelaende")
    karin.sees("Gibt es auf dem gelaende einen parkplatz")
    await karin.taps("So sieht es aus")
    await karin.taps("Allein freigeben")
    karin.sees("Es fehlt noch die Frage oder die Antwort")
    await karin.says("/pflege")
    karin.sees("Ein Entwurf ist nicht freigegeben")
    karin.does_not_see("ohne Antwort")
    await karin.taps("Entwürfe (1)")
    await karin.taps("Gibt es auf dem")
    await karin.taps("Bearbeiten")
    await karin.taps("Antwort ändern")
    await karin.says("Ja, hinter dem Haus.")
    await karin.taps("So sieht es aus")
    await karin.taps("Allein freigeben")
    await karin.taps("Ja, allein freigeben")
    await anna.says(f"/frage {QUESTION}")
    anna.sees("Ja, hinter dem Haus.")


async def test_on_monday_the_koordination_hears_once_what_there_is_to_do(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await nobody_knows(anna)
    heard = "Eine Frage ohne Antwort"
    await karin.waits()
    assert not any(heard in seen.text for seen in karin.chat)
    days = (7 - house.clock.now().weekday()) % 7 or 7
    for _ in range(days * 24 + 18):
        house.clock.forward(hours=1)
        if house.clock.now().weekday() == 0 and 8 <= house.clock.now().hour < 16:
            await karin.waits()
    assert sum(heard in seen.text for seen in karin.chat) == 1


async def test_two_weeks_before_answers_end_somebody_asks_whether_they_still_hold(house: StoryHouse) -> None:
    karin = (await a_town(house)).coordinator
    heard = "Antworten des Bots gelten nur bis Mi 31.03.2027"
    for _ in range(24 * 9):
        house.clock.forward(hours=1)
        if house.clock.now().hour in {9, 12}:
            await karin.waits()
    assert sum(heard in seen.text for seen in karin.chat) == 1
    await karin.taps("Ansehen")
    karin.sees("Antworten laufen ab", "An welche Adresse müssen die Unterlagen?")
    await karin.taps("An welche Adresse")
    karin.sees("Kommt mit dem Programm", "[Bearbeiten]")
