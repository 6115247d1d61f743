"""The way of an association: the map, its stages and tasks, and giving a stage to be read."""

from datetime import date

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, StagePlan
from bot.domain.journey import StageState, StageStatus
from bot.domain.people import Member, MemberState
from bot.links.base import pack
from bot.links.journey import (
    AskQuestion,
    GuidePage,
    HandIn,
    HoldTask,
    MaterialPage,
    OpenStage,
    ReadGuide,
    ReadMaterial,
    ShowMap,
    TickTask,
    UndoAnswer,
)
from bot.terms import Depth, MemberRole, Opens
from tests.kit.acts import QUESTIONS, answers_all, hands_in
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town, add_association
from tests.kit.people import OnTelegram
from tests.kit.traces import hears


async def releases(karin: OnTelegram) -> None:
    await karin.waits()
    for words in ("Lesen", "Freigeben", "Ohne Worte freigeben"):
        await karin.taps(words)


async def gives_back(karin: OnTelegram, reason: str) -> None:
    await karin.waits()
    for words in ("Lesen", "Anmerkung zu 1"):
        await karin.taps(words)
    await karin.says("Für wen genau?")
    await karin.taps("Zurückgeben")
    await karin.says(reason)
    await karin.taps("So zurückgeben")


async def plans(house: StoryHouse, stage: int, opens: Opens, on: date | None = None) -> None:
    async with house.database.work() as work:
        await work.cohorts.save_plan(StagePlan("nord2027", house.app.programme.stages[stage].id, opens, on))
        await work.commit()


def card(anna: OnTelegram) -> str:
    """The living map."""
    return next(seen.text for seen in reversed(anna.chat) if "Schritt" in seen.text and "von 9" in seen.text)


async def test_the_first_stage_from_start_to_hand_in(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    anna.sees("Verein Brücke e. V. · Schritt 1 von 9", "noch 6 Schritte", "0 von 6 Fragen", "Abgabe in 112 Tagen")
    await anna.taps("Weiter: Eure Idee")
    anna.sees("Frage 1 von 6", "Zum Beispiel", "etwa 300 Zeichen")
    await anna.says("Wir kochen jede Woche.")
    anna.sees("Gespeichert", "Wir kochen jede Woche.", "22 von etwa 300 Zeichen", "1 von 6 Fragen")
    for _ in range(QUESTIONS - 1):
        await anna.taps("Weiter")
        await anna.says("Noch eine Antwort.")
    anna.sees("6 von 6 Fragen")
    await anna.taps("Zur Durchsicht geben")
    anna.sees("Das geht an die Koordination", "Alle Fragen sind beantwortet", "nach einer Minute", "[Noch nicht]")
    await anna.taps("Ja, abschicken")
    anna.sees("liegt jetzt bei der Koordination", "🔵 Ankommen und Idee · in Durchsicht")
    assert hears(town.coordinator, "Verein Brücke e. V. hat „Ankommen und Idee“ zur Durchsicht gegeben")
    assert "Lesen" in town.coordinator.buttons


async def test_a_free_stage_opens_at_once(house: StoryHouse) -> None:
    town = await a_town(house)
    await plans(house, 1, Opens.FREE)
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    anna.sees("liegt jetzt bei der Koordination", "Schritt 2 von 9", "[Weiter: Euer Ort]")
    await releases(town.coordinator)
    await anna.says("/stand")
    anna.sees("✅ Ankommen und Idee", "Schritt 2 von 9")


async def test_a_gap_is_named_and_no_obstacle_but_nothing_is(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.forges(pack(HandIn(town.association.id, "idee")))
    anna.sees("noch keine Antwort")
    await anna.says("/stand")
    await anna.taps("Weiter")
    await anna.says("Eine.")
    await anna.says("/schritt")
    await anna.taps("Zur Durchsicht geben")
    anna.sees("5 Fragen sind noch offen", "Name eures Vereins", "[Noch offen: Name eures Vereins]")
    await anna.taps("Noch nicht")
    anna.sees("Schritt 1 von 9: Ankommen und Idee", "1 von 6 Fragen")


async def test_pressed_twice_it_is_handed_in_once(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await anna.taps("Zur Durchsicht geben")
    control = anna.last
    await anna.taps("Ja, abschicken")
    await anna.taps_old(control, "Ja, abschicken")
    anna.sees("Liegt seit")
    assert hears(town.coordinator, "zur Durchsicht gegeben") == 1


async def test_old_buttons_after_the_release_show_how_it_stands(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await anna.taps("Zur Durchsicht geben")
    control = anna.last
    await anna.taps("Ja, abschicken")
    handed = anna.last
    await releases(town.coordinator)
    house.clock.forward(days=21)
    await anna.taps_old(control, "Ja, abschicken")
    anna.sees("✅ Freigegeben")
    await anna.taps_old(handed, "Doch zurückholen")
    assert "✅ Freigegeben" in anna.chat[[seen.id for seen in anna.chat].index(handed.id)].text
    await anna.says("/stand")
    await anna.taps("Alle Schritte")
    anna.sees("✅ Ankommen und Idee · Mi 10.03.2027")


async def test_taken_back_before_anybody_decided(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    await anna.taps("Doch zurückholen")
    anna.sees("wieder bei euch")
    assert hears(town.coordinator, "noch einmal zurückgeholt")
    await town.coordinator.taps("Lesen")
    town.coordinator.does_not_see("[Freigeben]")


async def remarks(karin: OnTelegram, *words: str) -> None:
    """At the first questions, then the stage goes back."""
    await karin.waits()
    await karin.taps("Lesen")
    for number, said in enumerate(words, 1):
        await karin.taps(f"Anmerkung zu {number}")
        await karin.says(said)
    await karin.taps("Zurückgeben")
    await karin.says("Es fehlt die Zielgruppe.")
    await karin.taps("So zurückgeben")


async def test_given_back_the_remarks_stand_at_the_answers(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    await gives_back(town.coordinator, "Es fehlt die Zielgruppe.")
    await anna.says("/stand")
    anna.sees("„Ankommen und Idee“ kam zurück", "Eine Anmerkung der Koordination ist noch offen", "Schritt 1 von 9")
    await anna.says("/schritt")
    anna.sees("Es fehlt die Zielgruppe.", "✏️ Eure Idee in einem Satz: Für wen genau?", "[Ändern: Eure Idee")
    await anna.taps("Arbeitsblatt")
    anna.sees("✏️ Eure Idee in einem Satz · mit einer Anmerkung")
    await anna.taps("✏️ Eure Idee")
    anna.sees("Antwort 1.", "Anmerkung der Koordination (Karin)", "Für wen genau?")
    await anna.taps("Ändern")
    anna.sees("Antwort 1.", "Anmerkung der Koordination (Karin)", "Für wen genau?")
    await anna.says("Wir kochen für alle im Viertel.")
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")
    assert hears(town.coordinator, "überarbeitet und wieder zur Durchsicht gegeben")


async def test_two_remarks_are_dealt_with_in_four_taps_and_two_messages(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    await remarks(town.coordinator, "Für wen genau?", HOSTILE)
    await anna.waits()
    told = next(seen for seen in reversed(anna.chat) if "ist wieder bei euch" in seen.text)
    assert [text for text, _ in told.buttons][:2] == ["Ändern: Eure Idee in einem Satz", "Ändern: Name eures Vereins"]
    await anna.taps_old(told, "Ändern: Eure Idee")
    anna.sees("Für wen genau?", "Antwort 1.")
    assert told in anna.chat
    await anna.says("Wir kochen für alle ab 60.")
    assert anna.last.buttons[0][0] == "Ändern: Name eures Vereins"
    await anna.taps("Ändern: Name eures Vereins")
    anna.sees(HOSTILE)
    await anna.says("Verein Brücke e. V., eingetragen in Muster.")
    assert anna.last.buttons[0][0] == "Zur Durchsicht geben"
    await anna.taps("Zur Durchsicht geben")
    anna.sees("Noch ist nichts abgeschickt")
    await anna.taps("Ja, abschicken")
    assert hears(town.coordinator, "überarbeitet und wieder zur Durchsicht gegeben")


async def test_while_a_remark_is_open_handing_in_is_not_what_comes_first(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    await remarks(town.coordinator, "Für wen genau?")
    await anna.says("/stand")
    assert anna.last.buttons[0][0] == "Ändern: Eure Idee in einem Satz"
    await anna.says("/schritt")
    assert anna.last.buttons[0][0] == "Ändern: Eure Idee in einem Satz"
    await anna.taps("Zur Durchsicht geben")
    anna.sees("Zu einer Anmerkung der Koordination habt ihr noch nichts geschrieben", "[Ändern: Eure Idee")
    await anna.taps("Ändern: Eure Idee")
    await anna.says("Neu.")
    await anna.taps("Rückgängig")
    await anna.says("/stand")
    assert anna.last.buttons[0][0] == "Ändern: Eure Idee in einem Satz"


async def test_the_message_with_the_remarks_stays_when_the_step_is_opened(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await answers_all(anna)
    await hands_in(anna)
    await remarks(town.coordinator, "Für wen genau?")
    await anna.waits()
    told = next(seen for seen in reversed(anna.chat) if "ist wieder bei euch" in seen.text)
    await anna.taps_old(told, "Zum Schritt")
    assert told in anna.chat
    assert "Kam zurück" in anna.last.text


async def test_a_locked_stage_can_be_looked_at(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await plans(house, 1, Opens.RELEASE)
    await anna.taps("Alle Schritte")
    await anna.taps("Bedarf und Zielgruppe")
    anna.sees("Blick voraus", "wenn die Koordination den davor freigegeben hat", "Euer Ort", "Fünf Menschen")
    anna.does_not_see("[Weiter", "[Arbeitsblatt]")
    await anna.taps("Einfacher gesagt")
    anna.sees("[Ausführliche Anleitung]")
    await anna.taps("Ausführliche Anleitung")
    anna.sees("[Zum Schritt]")
    await anna.forges(pack(HandIn(town.association.id, "bedarf")))
    anna.sees("Blick voraus")


async def test_a_guide_is_read_page_by_page(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/schritt")
    await anna.taps("Anleitung")
    anna.sees("Seite 1 von 5", "Wie es bei Brücke anfing", "[Weiter ›]", "[Zum Schritt]", "[Einfacher gesagt]")
    anna.does_not_see("[‹ Zurück]", "Der eine Satz")
    first = anna.last
    before = len(anna.chat)
    for page in (2, 3, 4, 5):
        await anna.taps("Weiter ›")
        anna.sees(f"Seite {page} von 5", "[‹ Zurück]")
    assert len(anna.chat) == before
    anna.does_not_see("[Weiter ›]", "[Zum Schritt]")
    await anna.taps("‹ Zurück")
    anna.sees("Seite 4 von 5")
    await anna.taps("Weiter ›")
    await anna.taps("Zum Arbeitsblatt")
    anna.sees("Arbeitsblatt", "Eure Idee in einem Satz")
    house.clock.forward(days=21)
    await anna.forges(pack(ReadGuide(town.association.id, "idee", Depth.FULL)))
    anna.sees("Seite 1 von 5")
    assert first.text != ""


@pytest.mark.parametrize("page", [0, -1, 6, 99])
async def test_a_page_that_is_not_there_is_gone(house: StoryHouse, page: int) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.forges(pack(GuidePage(town.association.id, "idee", page)))
    anna.sees("gibt es so nicht mehr")
    await anna.forges(pack(MaterialPage(town.association.id, "bedarf", 3, page)))
    anna.sees("gibt es so nicht mehr")
    await anna.forges(pack(MaterialPage(town.association.id, "bedarf", 9, 1)))
    anna.sees("gibt es so nicht mehr")


async def test_a_reader_of_english_gets_no_german_guide(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/sprache")
    await anna.taps("English")
    await anna.forges(pack(GuidePage(town.association.id, "bedarf", 2)))
    anna.sees("Page 2 of 4", "Go and ask", "[‹ Back]", "[Next ›]")
    anna.does_not_see("in German", "auf Deutsch")
    await anna.forges(pack(ReadMaterial(town.association.id, "bedarf", 3)))
    anna.sees("Page 1 of 3", "The place")
    await anna.taps("Next ›")
    anna.sees("Page 2 of 3", "The proof")
    await anna.taps("Other materials")
    anna.sees("Where to find figures")


async def test_an_example_says_that_the_answer_may_be_longer(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.forges(pack(AskQuestion(town.association.id, "verein-profil")))
    anna.sees("Eure Antwort darf länger sein als das Beispiel: Platz ist für etwa 1.000 Zeichen.")


async def test_release_opens_the_next(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await plans(house, 1, Opens.RELEASE)
    await answers_all(anna)
    await hands_in(anna)
    assert "Gerade ist nichts zu tun" in card(anna)
    assert "Schritt 1 von 9" in card(anna)
    await releases(town.coordinator)
    house.clock.forward(seconds=30)
    await anna.waits()
    assert "Schritt 2 von 9" in card(anna)
    await anna.says("/stand")
    anna.sees("Schritt 2 von 9", "[Weiter: Euer Ort]")


async def test_a_stage_opens_on_its_day_and_says_so_once(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await plans(house, 1, Opens.DATE, date(2027, 3, 14))
    await answers_all(anna)
    await hands_in(anna)
    assert "öffnet am So 14.03.2027" in card(anna)
    house.clock.forward(days=3)
    await anna.waits()
    assert "Schritt 1 von 9" in card(anna)
    house.clock.forward(hours=6)
    await anna.waits()
    assert "Schritt 2 von 9" in card(anna)
    assert not hears(anna, "ist jetzt offen")
    house.clock.forward(days=1, hours=9)
    await anna.waits()
    assert hears(anna, "Schritt 2, „Bedarf und Zielgruppe“, ist jetzt offen", "Ihr bekommt das, weil") == 1
    house.clock.forward(days=1)
    await anna.waits()
    assert hears(anna, "ist jetzt offen") == 1


async def test_tasks_are_ticked_given_and_undone(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    zoe = await a_member(house, town, HOSTILE, MemberRole.WORKER)
    await anna.says("/aufgaben")
    await anna.taps("Erledigt: Die Idee")
    anna.sees("✅ Die Idee zwei fremden Menschen erzählen · Anna, Mi 10.03.2027", "[Aufgaben (2)]")
    await zoe.waits()
    assert "[Aufgaben (2)]" in "".join(f"[{text}]" for text in zoe.buttons)
    await anna.taps("Doch offen")
    anna.sees("⬜ Die Idee zwei fremden Menschen erzählen · etwa 30 Minuten")
    await anna.taps("Geht an")
    await anna.taps(HOSTILE)
    anna.sees(f"macht {HOSTILE}")
    await zoe.waits()
    assert hears(zoe, "Anna hat dir in Verein Brücke e. V. eine Aufgabe gegeben")
    await anna.forges(pack(HoldTask(town.association.id, "idee-laut", "somebody")))
    anna.sees("gibt es so nicht mehr")


async def test_who_reads_along_does_not_write(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    leser = await a_member(house, town, "Lena", MemberRole.READER)
    assert not any(text.startswith("Weiter") for text in leser.buttons)
    for link in (
        HandIn(town.association.id, "idee"),
        TickTask(town.association.id, "idee-laut", 1),
        UndoAnswer(town.association.id, "idee-satz", 1),
    ):
        await leser.forges(pack(link))
        leser.sees("Du liest hier mit")
    await leser.says("/schritt")
    await leser.taps("Arbeitsblatt")
    await leser.taps("Eure Idee")
    leser.sees("Du liest hier mit")


async def test_a_foreign_association_is_no_association(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        other = await add_association(work, house, "Geheim e. V.")
        await work.commit()
    for link in (ShowMap(other.id), OpenStage(other.id, "idee"), HandIn(other.id, "idee"), ShowMap("nowhere")):
        await anna.forges(pack(link))
        anna.sees("Das gibt es so nicht mehr")
        anna.does_not_see("Geheim")


async def test_who_joins_late_hears_no_reproach(house: StoryHouse) -> None:
    town = await a_town(house)
    async with house.database.work() as work:
        late = await add_association(work, house, "Spät e. V.")
        late = await work.associations.get(late.id) or late
        await work.associations.save(_at(late, "konzept"))
        await work.commit()
    berta = await a_member(house, Town(town.cohort, late, town.ticket, town.coordinator), "Berta")
    berta.sees("Schritt 3 von 9", "[Weiter: Das Projekt in fünf")
    await berta.taps("Alle Schritte")
    berta.sees("haben andere schon")
    await berta.taps("Bedarf und Zielgruppe")
    berta.sees("0 von 6 Fragen", "[Weiter: Euer Ort]")


async def test_sitting_out_a_round_and_coming_back(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    jonas = await a_member(house, town, "Jonas", MemberRole.WORKER)
    await jonas.says("/pause_runde")
    jonas.sees("nur die Ansprechperson")
    await anna.says("/pause_runde")
    await anna.says("Zwei von uns sind krank.")
    anna.sees("Noch setzt Verein Brücke e. V. nicht aus", "Zwei von uns sind krank.")
    await anna.taps("Ja, aussetzen")
    anna.sees("setzt diese Runde aus")
    assert hears(town.coordinator, "setzt diese Runde aus (Anna)", "Zwei von uns sind krank.")
    await jonas.waits()
    assert "Ihr setzt diese Runde aus" in card(jonas)
    assert "Abgabe in" not in card(jonas)
    await anna.says("/pause_runde")
    await anna.taps("Wieder einsteigen")
    anna.sees("wieder da")
    assert hears(town.coordinator, "ist wieder dabei")
    await anna.says("/stand")
    anna.sees("Abgabe in 112 Tagen")


async def test_staying_in_asks_no_more(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Alle Schritte")
    await anna.taps("Wir schaffen")
    await anna.taps("Wir bleiben")
    await anna.says("Neues von uns")
    anna.sees("Wohin gehört das?")


async def test_the_answer_of_the_ministry(house: StoryHouse) -> None:
    town = await a_town(house)
    async with house.database.work() as work:
        group = await work.associations.get(town.association.id) or town.association
        await work.associations.save(_at(group, "danach"))
        await work.commit()
    anna = await a_member(house, town)
    await anna.says("/schritt")
    await anna.taps("Warten, Zusage, Absage")
    asked = anna.last
    await anna.taps("Eine Absage ist da")
    anna.sees("kein Urteil", "noch einmal versuchen")
    assert hears(town.coordinator, "meldet eine Absage (Anna)")
    await anna.taps_old(asked, "Eine Absage ist da")
    assert hears(town.coordinator, "meldet eine Absage") == 1


async def test_words_that_nobody_waits_for_find_their_place(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("Wir möchten kochen.")
    anna.sees("Wohin gehört das?", "[Zu: Eure Idee in einem Satz]", "[An die Koordination]")
    await anna.says("Und zwar zusammen.")
    anna.sees("Wir möchten kochen.\nUnd zwar zusammen.")
    await anna.taps("Zu: Eure Idee")
    anna.sees("Gespeichert", "Wir möchten kochen.\nUnd zwar zusammen.", "1 von 6 Fragen")
    await anna.says("/stand")
    await anna.says("Unser Raum ist zu klein.")
    await anna.taps("An die Koordination")
    await anna.taps("Mit Vereinsnamen senden")
    anna.sees("Frage F-1: Sie liegt bei der Koordination")
    assert hears(town.coordinator, "von Anna aus Verein Brücke e. V.", "Unser Raum ist zu klein.")
    await anna.says("Ach nichts")
    old = anna.last
    await anna.taps("Löschen")
    anna.sees("Gelöscht")
    await anna.taps_old(old, "An die Koordination")
    anna.sees("gibt es so nicht mehr")


async def test_two_associations_do_not_mix(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        garten = await add_association(work, house, "Garten e. V.")
        person = (await work.members.with_waiting(town.association.id))[0].person
        await work.members.save(Member(garten.id, person, MemberRole.CONTACT, MemberState.ACTIVE, house.clock.now()))
        await work.commit()
    bruecke = anna.last
    await anna.forges(pack(ShowMap(garten.id)))
    anna.sees("Garten e. V. · Schritt 1 von 9")
    await anna.taps("Weiter")
    await anna.says("Wir pflanzen.")
    await anna.says("/stand")
    anna.sees("Garten e. V.", "1 von 6 Fragen")
    await anna.taps_old(bruecke, "Weiter")
    await anna.says("Wir kochen.")
    await anna.says("/stand")
    anna.sees("Verein Brücke e. V.", "1 von 6 Fragen")
    async with house.database.work() as work:
        assert (await work.journey.answers(garten.id))["idee-satz"].text == "Wir pflanzen."
        assert (await work.journey.answers(town.association.id))["idee-satz"].text == "Wir kochen."


def _at(association: Association, stage: str) -> Association:
    return replace(association, stage=stage)


async def stands_behind_the_release(house: StoryHouse, town: Town) -> None:
    """All steps are released but the last, which is open."""
    stages = house.app.programme.stages
    async with house.database.work() as work:
        known = await work.journey.stages(town.association.id)
        for stage in stages[:-1]:
            version = known[stage.id].version if stage.id in known else 0
            now = house.clock.now()
            status = StageStatus(town.association.id, stage.id, StageState.RELEASED, now, None, version)
            await work.journey.save_stage(status)
        await work.journey.save_stage(
            StageStatus(town.association.id, stages[-1].id, StageState.OPEN, house.clock.now(), None)
        )
        here = await work.associations.get(town.association.id)
        assert here
        await work.associations.save(replace(here, stage=stages[-1].id))
        await work.commit()


async def test_after_the_release_the_next_step_is_the_post_office(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await stands_behind_the_release(house, town)
    await anna.says("/stand")
    anna.sees(
        "noch nicht abgeschickt", "• Drucken und unterschreiben lassen", "• Zur Post gehen und den Beleg aufheben"
    )
    assert anna.last.buttons[0][0] == "Abschicken: was noch zu tun ist"
    await anna.taps("Abschicken")
    anna.sees("Abgabe", "Noch 112 Tage")
    await anna.taps("Ist in der Post")
    await anna.taps("Heute")
    await anna.says("/stand")
    anna.sees("Eure Skizze ist in der Post")
    anna.does_not_see("noch nicht abgeschickt")
    assert anna.last.buttons[0][0].startswith("Weiter: ")


async def test_after_the_deadline_nobody_is_sent_to_the_post_office(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await stands_behind_the_release(house, town)
    house.clock.forward(days=113)
    await anna.says("/stand")
    anna.does_not_see("noch nicht abgeschickt")


async def test_open_tasks_of_earlier_steps_stay_in_sight(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    own = len(house.app.programme.stages[1].tasks)
    await answers_all(anna)
    await hands_in(anna)
    await releases(town.coordinator)
    await anna.says("/stand")
    anna.sees(f"[Aufgaben ({3 + own})]")
    await anna.taps("Aufgaben")
    anna.sees("Noch offen aus anderen Schritten", "Die Idee zwei fremden Menschen erzählen")
    await anna.taps("Erledigt: Die Idee")
    await anna.says("/aufgaben")
    anna.does_not_see("Die Idee zwei fremden Menschen erzählen")
    await anna.says("/stand")
    anna.sees(f"[Aufgaben ({2 + own})]")


async def test_what_only_the_contact_may_is_said_in_a_whole_sentence(house: StoryHouse) -> None:
    town = await a_town(house)
    rita = await a_member(house, town, "Rita", MemberRole.READER)
    await rita.says("/pause_runde")
    rita.sees("In eurem Verein dürfen das nicht alle, nur die Ansprechperson.")
