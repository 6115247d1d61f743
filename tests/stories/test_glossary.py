"""Somebody does not know a word. On both doors, with and without an account."""

from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.sql import ask


async def test_a_stranger_reads_what_a_word_means(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/wort Was heißt Eigenanteil?")
    gast.sees(
        "Eigenanteil", "Geld, das ihr selbst dazugebt", "Förderjahr 2026", "mindestens 10 Prozent", "Zum Beispiel:"
    )
    gast.does_not_see("Schritt:")


async def test_a_word_is_understood_as_people_write_it(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/wort vorzeitiger massnahmebegin")
    gast.sees("vorzeitiger Maßnahmebeginn", "Das Risiko tragt ihr")
    await gast.says("/wort VN")
    gast.sees("Verwendungsnachweis")


async def test_two_words_at_once_are_a_choice(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/wort Unterschied zwischen Output und Outcome")
    gast.sees("Welches Wort meinst du?")
    await gast.taps("Outcome")
    gast.sees("was sich für eure Teilnehmenden ändert")


async def test_an_unknown_word_leads_to_a_person_and_to_the_list(house: StoryHouse) -> None:
    await a_town(house)
    gast = house.telegram("Gast")
    await gast.says("/wort Weihnachtsfeier")
    gast.sees("„Weihnachtsfeier“ steht noch nicht im Wörterbuch.", "Meinst du eines von diesen?")
    assert len(gast.last.buttons) == 5
    async with house.database.work() as work:
        assert await ask(work, "SELECT words, language FROM faq_miss") == [("weihnachtsfeier", "de")]
    await house.restarts()
    await gast.taps("An die Koordination")
    gast.sees("Das geht an die Koordination", "Weihnachtsfeier")


async def test_of_words_that_are_written_alike_one_may_be_meant(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/wort Verwendungsziel")
    await gast.taps("Verwendungsnachweis")
    gast.sees("Verwendungsnachweis", "[Alle Wörter]")


async def test_a_word_leads_to_the_answers_that_say_more(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/wort Eigenanteil")
    answers = [words for words, data in gast.last.buttons if data.startswith("qe:")]
    assert answers
    await gast.taps(answers[0])
    gast.sees("[An die Koordination]")


async def test_words_stand_below_the_guide_and_the_question_that_use_them(house: StoryHouse) -> None:
    """Each where it stands first, and the guide stays."""
    anna = await a_member(house, await a_town(house))
    await anna.says("/schritt")
    await anna.taps("Anleitung")
    seen: list[str] = []
    for _ in range(9):
        seen += [words for words, data in anna.last.buttons if data.startswith("gw:")]
        if "Weiter ›" not in dict(anna.last.buttons):
            break
        await anna.taps("Weiter ›")
    assert seen
    assert len(seen) == len(set(seen))


async def test_the_message_with_the_word_stays(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/frage was schreibe ich auf den umschlag")
    answer = gast.last
    await gast.taps("Was heißt Förderjahr?")
    assert answer in gast.chat
    gast.sees("Förderjahr")


async def test_the_list_is_leafed_through_and_each_word_leads_to_its_meaning(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/wort")
    gast.sees("Seite 1 von 11", "ANBest-P", "die allgemeinen Regeln für das Geld vom Staat")
    await gast.taps("Weiter")
    gast.sees("Seite 2 von 11")
    await gast.taps("‹ Zurück")
    await gast.taps("Antrag")
    gast.sees("der zweite Schritt, wenn ihr ausgewählt seid")
    await gast.taps("Alle Wörter")
    gast.sees("Seite 1 von 11")


async def test_a_word_may_be_typed_below_the_list_and_only_one(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/wort")
    await anna.says("drittmittel")
    anna.sees("Geld von anderen, zum Beispiel einer Stiftung")
    await anna.says("Bedarf")
    anna.sees("Wohin")


async def test_a_member_goes_from_the_word_to_the_step_that_teaches_it(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/wort Bedarf")
    await anna.taps("Schritt: Bedarf und Zielgruppe")
    anna.sees("Bedarf und Zielgruppe")


async def test_a_member_whose_word_is_unknown_may_just_ask(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/wort Weihnachtsfeier")
    anna.sees("Nicht gefunden, was du suchst?", "[An die Koordination]")


async def test_looking_up_a_word_does_not_lose_the_answer_that_is_being_written(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.taps("Weiter: Eure Idee")
    await anna.says("/wort")
    await anna.taps("Weiter ›")
    await anna.says("Wir sind ein Treffpunkt am Nordhang.")
    anna.sees("Wohin gehört das?")
    await anna.taps("Zu: Eure Idee in einem Satz")
    anna.sees("Gespeichert")


async def test_an_old_button_of_a_word_that_is_gone_says_so(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.forges("gw:kofinanzierung")
    gast.sees("Das gibt es so nicht mehr.")
    for page in ("gl:0", "gl:99", "gl:-1"):
        await gast.forges(page)
        gast.sees("Das gibt es so nicht mehr.")


async def test_the_same_in_the_browser_and_in_english(house: StoryHouse) -> None:
    guest = await house.web()
    await guest.says("/word own share")
    guest.sees("Eigenanteil")
    await guest.says("/wort <b>ärger</b>")
    guest.sees("<b>ärger</b>")
