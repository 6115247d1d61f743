"""Durchsicht: reading what was handed in, remarks, releasing and giving back."""

import pytest

from bot.domain.journey import Answer, Review, StageState, StageStatus
from bot.domain.people import Member, MemberState
from bot.links.base import pack
from bot.links.journey import HandIn
from bot.links.saved_replies import ChooseRemark
from bot.terms import MemberRole
from tests.kit.acts import answers_all, hands_in, through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_colleague, a_member, a_stranger_to_the_cohort, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.postgres import on_both_engines
from tests.kit.traces import rows, verbs

PARAGRAPHS = "\n\n".join(f"Absatz {number}: " + "wir kochen gemeinsam und " * 40 for number in range(9))


async def handed_in(house: StoryHouse, town: Town, text: str = "Ein Erzählcafé für alle.") -> str:
    """The first stage lies with the Koordination, its first question answered."""
    now, group, stage = house.clock.now(), town.association.id, house.app.programme.stages[0]
    async with house.database.work() as work:
        anna = (await work.members.with_waiting(group))[0].person
        await work.journey.add_answer(Answer(work.new_id(), group, stage.questions[0].id, text, anna, now, 1))
        seen = (await work.journey.stages(group))[stage.id]
        await work.journey.save_stage(StageStatus(group, stage.id, StageState.HANDED_IN, now, anna, seen.version))
        review = Review(work.new_id(), group, stage.id, anna, now)
        await work.reviews.add(review)
        await work.commit()
    return review.id


async def state(house: StoryHouse, town: Town, place: int = 0) -> StageState | None:
    async with house.database.work() as work:
        found = (await work.journey.stages(town.association.id)).get(house.app.programme.stages[place].id)
    return found.state if found else None


async def reads(karin: OnTelegram) -> None:
    await karin.says("/durchsicht")
    await karin.taps("Verein Brücke")


async def test_given_back_with_comments(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await handed_in(house, town)
    karin = town.coordinator
    await karin.says("/pult")
    karin.sees("Zur Durchsicht: Verein Brücke e. V. (heute)", "[Durchsicht (1)]")
    await reads(karin)
    karin.sees("Abgegeben von Anna", "Ein Erzählcafé für alle.", "(noch keine Antwort)")
    await karin.taps("Anmerkung zu 1")
    await karin.says("Für wen genau?")
    await karin.says("Schreibt zwei Gruppen auf.")
    karin.sees("Für wen genau?", "Schreibt zwei Gruppen auf.", "[✏️ Anmerkung zu 1]")
    await karin.taps("Zurückgeben")
    karin.sees("Die eine Anmerkung geht mit.")
    await karin.says("   ")
    await karin.says("Es fehlt noch die Zielgruppe.")
    await karin.taps("So zurückgeben")
    karin.sees("hat Schritt 1 wieder")
    await anna.waits()
    told = next(seen for seen in reversed(anna.chat) if "wieder bei euch" in seen.text)
    assert "Karin schreibt:\nEs fehlt noch die Zielgruppe." in told.text
    assert "Für wen genau?\n\nSchreibt zwei Gruppen auf." in told.text
    assert "Ihr bekommt das, weil" in told.text
    assert await state(house, town) is StageState.RETURNED
    assert await state(house, town, 1) is None
    assert await verbs(house, town.association.id) == ["review-returned"]


async def test_released_without_words_and_pressed_twice(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await handed_in(house, town)
    karin = town.coordinator
    await reads(karin)
    document = karin.last
    await karin.taps("Freigeben")
    ask = karin.last
    await karin.taps("Ohne Worte freigeben")
    karin.sees("ist freigegeben", "Schritt 2 ist jetzt offen")
    await anna.waits()
    told = next(seen for seen in reversed(anna.chat) if "ist freigegeben" in seen.text)
    assert "Jetzt ist offen: Schritt 2" in told.text
    assert (await state(house, town), await state(house, town, 1)) == (StageState.RELEASED, StageState.OPEN)
    said = len(anna.chat)
    for message, words in ((ask, "Ohne Worte"), (document, "Zurückgeben"), (document, "Anmerkung zu 1")):
        await karin.taps_old(message, words)
        karin.sees("schon")
    await anna.waits()
    assert len(anna.chat) == said
    assert await verbs(house, town.association.id) == ["review-released"]


@on_both_engines
async def test_two_coordinators_at_once(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await handed_in(house, town)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await jonas.says("/pult")
    for reader, verb in ((karin, "Freigeben"), (jonas, "Zurückgeben")):
        await reads(reader)
        await reader.taps(verb)
        await reader.says(f"Worte von {reader.name}")
    await karin.taps("So freigeben")
    await jonas.waits()
    desk = next(seen for seen in jonas.chat if seen.buttons and seen.buttons[0][0].startswith("Durchsicht ("))
    assert desk.buttons[0][0] == "Durchsicht (0)"
    await jonas.taps("So zurückgeben")
    jonas.sees("ist schon freigegeben: Karin", "Worte von Karin")
    await anna.waits()
    assert not any("Worte von Jonas" in seen.text for seen in anna.chat)
    assert await state(house, town) is StageState.RELEASED


async def test_a_remark_that_comes_too_late(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    await handed_in(house, town)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await reads(jonas)
    await jonas.taps("Anmerkung zu 2")
    await reads(karin)
    await karin.taps("Freigeben")
    await karin.taps("Ohne Worte freigeben")
    await jonas.says("Schaut noch einmal auf die Zahl.")
    jonas.sees("ist schon freigegeben: Karin")
    await jonas.says("Bin gleich wieder da")
    jonas.sees("Ich warte gerade auf keine Antwort")


async def test_words_for_one_decision_do_not_slip_into_another(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    await handed_in(house, town)
    karin = town.coordinator
    await reads(karin)
    await karin.taps("Zurückgeben")
    await karin.says("Es fehlt etwas.")
    confirm = karin.last
    await karin.taps("Freigeben")
    await karin.taps_old(confirm, "So zurückgeben")
    karin.sees("Schreib bitte, was noch fehlt")
    assert await state(house, town) is StageState.HANDED_IN


async def test_a_foreign_review_is_as_good_as_none(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    review = await handed_in(house, town)
    mia = await a_stranger_to_the_cohort(house)
    for data in (f"kr:{review}", f"kk:{review}:1", f"kv:{review}:r", f"kj:{review}:r:0", f"kx:c:{review}"):
        await mia.forges(data)
        mia.sees("Das gibt es so nicht mehr")
        mia.does_not_see("Brücke")
    await mia.says("/durchsicht")
    mia.sees("Gerade wartet kein Schritt")
    assert await state(house, town) is StageState.HANDED_IN


async def test_long_and_hostile_texts_arrive_whole(house: StoryHouse) -> None:
    town = await a_town(house, HOSTILE)
    await a_member(house, town, HOSTILE)
    await handed_in(house, town, PARAGRAPHS + "\n\n<b>" + "🎉" * 3000)
    karin = town.coordinator
    await karin.says("/durchsicht")
    await karin.taps("<b>Zoé")
    whole = "\n".join(seen.text for seen in karin.news)
    assert all(f"Absatz {number}:" in whole for number in range(9))
    assert whole.count("🎉") >= 3000
    await karin.taps("Anmerkung zu 1")
    await karin.says("<script>" + "ä" * 3900)
    await karin.taps("Anmerkung löschen")
    karin.sees("gelöscht")


async def test_question_99_and_a_comment_of_somebody_else(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town)
    review = await handed_in(house, town)
    karin, jonas = town.coordinator, await a_colleague(house, town)
    await karin.forges(f"kk:{review}:99")
    karin.sees("Das gibt es so nicht mehr")
    await karin.forges(f"kk:{review}:1")
    await karin.says("Von Karin")
    drop = next(data for text, data in karin.last.buttons if text == "Anmerkung löschen")
    await jonas.forges(drop)
    await jonas.forges(f"kr:{review}")
    jonas.sees("Anmerkung von Karin: Von Karin")


async def test_the_second_reading_shows_what_changed_and_what_was_remarked(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await handed_in(house, town)
    karin = town.coordinator
    await reads(karin)
    karin.does_not_see("letzten Durchsicht")
    await karin.taps("Anmerkung zu 1")
    await karin.says(HOSTILE)
    await karin.taps("Zurückgeben")
    await karin.says("Es fehlt noch die Zielgruppe.")
    await karin.taps("So zurückgeben")
    await anna.waits()
    await anna.taps("Ändern: Eure Idee")
    await anna.says("Ein Erzählcafé für alle ab 60.")
    await anna.says("/schritt")
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")
    await reads(karin)
    karin.sees(
        "ist eine Antwort neu oder geändert: 1.",
        "Ein Erzählcafé für alle ab 60.",
        "Geändert. Beim letzten Mal stand hier:",
        "Ein Erzählcafé für alle.",
        f"Anmerkung beim letzten Mal (Karin): {HOSTILE}",
    )


async def test_handed_in_again_without_a_change_says_so(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await handed_in(house, town)
    karin = town.coordinator
    await reads(karin)
    await karin.taps("Zurückgeben")
    await karin.says("Es fehlt noch die Zielgruppe.")
    await karin.taps("So zurückgeben")
    await anna.says("/schritt")
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")
    await reads(karin)
    karin.sees("hat sich keine Antwort geändert", "Unverändert seit der letzten Durchsicht.")


async def test_taken_back_in_between_is_no_reading(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await handed_in(house, town)
    await anna.says("/schritt")
    await anna.taps("Doch zurückholen")
    await anna.says("/schritt")
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")
    await reads(town.coordinator)
    town.coordinator.does_not_see("letzten Durchsicht")


async def test_who_coordinates_and_belongs_hears_of_both(house: StoryHouse) -> None:
    """As a coordinator that it was handed in, as a member that it was released."""
    town = await a_town(house)
    anna = await a_member(house, town)
    async with house.database.work() as work:
        (karin,) = await work.people.coordinators(town.cohort.id)
        member = Member(town.association.id, karin.id, MemberRole.WORKER, MemberState.ACTIVE, house.clock.now())
        await work.members.save(member)
        question = house.app.programme.stages[0].questions[0].id
        answer = Answer("answer1", member.association, question, "Ein Erzählcafé.", karin.id, house.clock.now(), 1)
        await work.journey.add_answer(answer)
        await work.commit()
    jonas = await a_colleague(house, town)
    await anna.forges(pack(HandIn(town.association.id, house.app.programme.stages[0].id)))
    await reads(jonas)
    await jonas.taps("Freigeben")
    await jonas.taps("Ohne Worte freigeben")
    await town.coordinator.waits()
    heard = [seen.text for seen in town.coordinator.chat]
    assert any("zur Durchsicht gegeben. Du bekommst das" in " ".join(text.split()) for text in heard)
    assert any("ist freigegeben" in text and "Ihr bekommt das, weil" in text for text in heard)


@pytest.mark.parametrize("decision", ["waiting", "taken_back"])
async def test_nobody_decides_what_is_no_decision(house: StoryHouse, decision: str) -> None:
    town = await a_town(house)
    await a_member(house, town)
    review = await handed_in(house, town)
    karin = town.coordinator
    for data in (f"kv:{review}:{decision}", f"kj:{review}:{decision}:0", f"kj:{review}:{decision}:1"):
        await karin.forges(data)
        karin.sees("Das gibt es so nicht mehr.")
    await karin.says("Schön.")
    karin.does_not_see("zurückgegeben", "freigegeben")
    assert await state(house, town) is StageState.HANDED_IN


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_snippet_as_remark_and_as_reason(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna, mia = await a_member(house, town), await a_stranger_to_the_cohort(house)
    review = await handed_in(house, town)
    reader: Someone = town.coordinator if door == "telegram" else await through_the_other_door(house, town.coordinator)
    await reader.says("/durchsicht")
    await reader.taps("Verein Brücke")
    document = reader.last
    await reader.taps("Anmerkung zu 1")
    await reader.says(f"Für wen genau? {HOSTILE}")
    await reader.taps("Als Baustein")
    reader.sees("Der Baustein", f"Für wen genau? {HOSTILE}")
    await reader.taps_old(document, "Anmerkung zu 2")
    await reader.taps("Baustein nehmen")
    choice = reader.last
    reader.sees("Welchen Baustein willst du als Anmerkung nehmen?")
    await house.restarts()
    await reader.taps("Für wen genau?")
    await reader.taps_old(choice, "Für wen genau?")
    reader.sees("Notiert zu Frage 2", f"Für wen genau? {HOSTILE}")
    await reader.taps("Ändern")
    await reader.says("Für wen ist das Café?")
    await reader.taps("Zurückgeben")
    await reader.says("Es fehlt noch etwas.")
    await reader.taps("Neu schreiben")
    reader.sees("Es fehlt noch etwas.")
    await reader.taps("Baustein nehmen")
    await reader.taps("Für wen genau?")
    reader.sees("Noch ist nichts zurückgegeben", f"Für wen genau? {HOSTILE}")
    await reader.says("Ruft gern an.")
    await reader.taps("So zurückgeben")
    await reader.taps("Als Baustein")
    reader.sees("Ruft gern an.")
    await anna.waits()
    told = next(seen for seen in reversed(anna.chat) if "wieder bei euch" in seen.text)
    assert f"Für wen genau? {HOSTILE}\n\nRuft gern an." in told.text
    assert "Für wen ist das Café?" in told.text
    assert await rows(house, "SELECT uses FROM saved_reply ORDER BY uses") == [(0,), (2,)]
    await mia.forges(pack(ChooseRemark(review, 1)))
    mia.sees("Das gibt es so nicht mehr")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_what_came_back_is_changed_before_it_is_handed_in_again(house: StoryHouse, door: str) -> None:
    """Without a remark at any answer nothing else would lead back to them."""
    town = await a_town(house)
    on_telegram, karin = await a_member(house, town), town.coordinator
    await answers_all(on_telegram)
    await hands_in(on_telegram)
    for words in ("Lesen", "Zurückgeben"):
        await karin.taps(words)
    await karin.says("Bitte genauer.")
    await karin.taps("So zurückgeben")
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await anna.says("/stand")
    assert anna.last.buttons[0][0] == "Antworten ändern"
    await house.restarts()
    await anna.says("/schritt")
    assert anna.last.buttons[0][0] == "Antworten ändern"
    anna.sees("[Zur Durchsicht geben]")
    await anna.taps("Antworten ändern")
    await anna.taps("✓ Eure Idee in einem Satz")
    await anna.taps("Ändern")
    await anna.says("Wir kochen jeden Freitag mit allen aus dem Haus.")
    await anna.says("/stand")
    assert anna.last.buttons[0][0] == "Zur Durchsicht geben"
