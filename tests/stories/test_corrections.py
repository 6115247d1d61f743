"""Messages that are changed afterwards, replies, questions where an answer was expected, and words that are links."""

import pytest

from bot.terms import MemberRole
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.sql import ask
from tests.kit.telegram import people
from tests.kit.traces import rows, written


async def replies(house: StoryHouse, who: OnTelegram, to: str, text: str) -> None:
    original = house.world.state.chats[who.them.id].messages[int(to)].body
    people.write(house.world.state, who.them, {**people.words(text), "reply_to_message": original})
    await who.waits()


async def at_work(house: StoryHouse) -> tuple[Town, OnTelegram]:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    return town, anna


async def remarking(house: StoryHouse) -> OnTelegram:
    """The Koordination, asked for a remark on the first answer of a step that Anna has handed in."""
    town, anna = await at_work(house)
    await anna.says("Wir kochen.")
    await anna.says("/schritt")
    await anna.taps("Zur Durchsicht")
    await anna.taps("Ja, abschicken")
    karin = town.coordinator
    await karin.taps("Lesen")
    await karin.taps("Anmerkung zu 1")
    return karin


async def test_a_changed_message_corrects_the_answer(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    first = await types(house, anna, "Wir kochn.")
    await types(house, anna, "Jede Woche.")
    await house.restarts()
    await changes(house, anna, first, "Wir kochen.")
    assert anna.last.text.startswith("Gespeichert")
    anna.sees("Wir kochen.\nJede Woche.")
    assert await written(house, town) == "Wir kochen.\nJede Woche."
    await changes(house, anna, first, f"Wir kochen {HOSTILE}.")
    assert await written(house, town) == f"Wir kochen {HOSTILE}.\nJede Woche."
    await anna.says("Mit allen.")
    assert (await written(house, town)).endswith("Jede Woche.\nMit allen.")


@pytest.mark.parametrize("between", ["", "/termine"])
async def test_the_same_words_twice_are_told_apart(house: StoryHouse, between: str) -> None:
    """In an answer, and in a text that waits for its place."""
    town, anna = await at_work(house)
    if between:
        await anna.says(between)
    first, _, third = [await types(house, anna, text) for text in ("da", "Dana sagt da und", "da")]
    await house.restarts()
    await changes(house, anna, first, "Eins")
    anna.sees("Eins\nDana sagt da und\nda")
    await changes(house, anna, third, "Drei\nVier")
    anna.sees("Eins\nDana sagt da und\nDrei\nVier")
    await changes(house, anna, first, "da")
    anna.sees("da\nDana sagt da und\nDrei\nVier")
    if between:
        await anna.taps("Zu: ")
    assert await written(house, town) == "da\nDana sagt da und\nDrei\nVier"


async def test_a_line_of_a_later_message_is_not_an_earlier_one(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    first, second = [await types(house, anna, text) for text in ("Hallo", "Welt\nHallo")]
    await changes(house, anna, first, "Guten Tag")
    await changes(house, anna, second, "Welt")
    assert await written(house, town) == "Guten Tag\nWelt"


async def test_remarks_with_the_same_words_are_told_apart(house: StoryHouse) -> None:
    karin = await remarking(house)
    first, second = [await types(house, karin, "Warum?") for _ in range(2)]
    await changes(house, karin, first, "Wozu?")
    await changes(house, karin, second, "Für wen?")
    assert await rows(house, "SELECT body FROM comment") == [("Wozu?\n\nFür wen?",)]


async def test_a_corrected_answer_may_be_continued_when_nothing_else_is_asked(house: StoryHouse) -> None:
    """Its confirmation says so."""
    town, anna = await at_work(house)
    first = await types(house, anna, "Wir kochn.")
    await anna.says("/abbrechen")
    await changes(house, anna, first, "Wir kochen.")
    anna.sees("Schreibt einfach weiter")
    await anna.says("Jede Woche.")
    assert await written(house, town) == "Wir kochen.\nJede Woche."


async def test_a_corrected_answer_invites_nobody_to_go_on_while_another_question_is_open(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    first = await types(house, anna, "Wir kochn.")
    await anna.taps("Weiter: Name eures Vereins")
    await changes(house, anna, first, "Wir kochen.")
    assert await written(house, town) == "Wir kochen."
    assert anna.last.text.startswith("Gespeichert")
    assert "Schreibt einfach weiter" not in anna.last.text


async def test_who_only_reads_by_now_is_told_that_and_not_that_the_step_is_closed(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    first = await types(house, anna, "Wir kochn.")
    async with house.database.work() as work:
        await ask(work, f"UPDATE member SET role = '{MemberRole.READER}'")
        await work.commit()
    await changes(house, anna, first, "Wir kochen.")
    anna.does_not_see("abgegeben oder freigegeben", "Gespeichert")
    assert await written(house, town) == "Wir kochn."


async def test_a_change_that_changes_nothing_is_not_answered(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    first = await types(house, anna, "Wir kochen.")
    before = len(anna.chat)
    await changes(house, anna, first, "Wir kochen.")
    assert len(anna.chat) == before
    assert await written(house, town) == "Wir kochen."


async def test_a_change_after_other_screens_still_finds_its_answer(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    first = await types(house, anna, "Wir kochn.")
    await anna.says("/termine")
    await changes(house, anna, first, "Wir kochen.")
    assert await written(house, town) == "Wir kochen."
    assert anna.last.text.startswith("Gespeichert")


async def test_a_change_after_the_hand_in_is_too_late_and_says_so(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    first = await types(house, anna, "Wir kochn.")
    async with house.database.work() as work:
        await ask(work, "UPDATE stage_status SET state = 'handed_in'")
        await work.commit()
    await changes(house, anna, first, "Wir kochen.")
    anna.sees("abgegeben oder freigegeben")
    assert await written(house, town) == "Wir kochn."


async def test_a_change_of_what_was_replaced_is_too_late(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    jonas = await a_member(house, town, "Jonas", MemberRole.WORKER)
    first = await types(house, anna, "Wir kochn.")
    await jonas.says("/schritt")
    await jonas.taps("Arbeitsblatt")
    await jonas.taps("✓")
    await jonas.taps("Ändern")
    await jonas.says("Wir backen.")
    await changes(house, anna, first, "Wir kochen.")
    anna.sees("inzwischen eine andere")
    assert await written(house, town) == "Wir backen."


async def test_a_changed_loose_text_is_asked_about_anew(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    message = await types(house, anna, "Wir kommen am Fretag.")
    await changes(house, anna, message, "Wir kommen am Freitag.")
    anna.sees("Wohin gehört das?", "Wir kommen am Freitag.")
    assert await rows(house, "SELECT text FROM loose_text") == [("Wir kommen am Freitag.",)]
    await anna.taps("An die Koordination")
    await anna.taps("Mit Vereinsnamen senden")
    await changes(house, anna, message, "Wir kommen am Samstag.")
    anna.sees("Frage F-1", "Wir kommen am Samstag.")
    await town.coordinator.waits()
    assert "wurde geändert" in town.coordinator.last.text
    assert "am Samstag." in town.coordinator.last.text


@pytest.mark.parametrize("between", ["/termine", "/abbrechen"])
async def test_a_changed_message_is_found_where_its_writer_had_put_it(house: StoryHouse, between: str) -> None:
    """Into the open question, or into the next one when none is open."""
    town, anna = await at_work(house)
    await anna.says(between)
    first = await types(house, anna, "Wir kochn.")
    second = await types(house, anna, "Jede Woche.")
    await anna.taps("Zu: ")
    await changes(house, anna, first, "Wir kochen.")
    await changes(house, anna, second, "Jeden Tag.")
    anna.sees("Gespeichert", "Wir kochen.\nJeden Tag.")
    assert await written(house, town) == "Wir kochen.\nJeden Tag."


async def test_a_changed_message_that_was_thrown_away(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    message = await types(house, anna, "Neues von uns")
    await anna.taps("Löschen")
    await changes(house, anna, message, "Neues von uns allen")
    anna.sees("zu spät")
    assert await rows(house, "SELECT text FROM loose_text") == []


async def test_what_is_read_back_before_it_is_saved_follows_the_change(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/termine")
    await karin.taps("Termine eintragen")
    await types(house, karin, "Workshop 1, 26.03.2027 17:30")
    second = await types(house, karin, "Workshop 2, 27.03.2027 17:30")
    await types(house, karin, "Workshop 3, 28.03.2027 17:30")
    await changes(house, karin, second, "Workshop 2, 29.03.2027 18:00")
    karin.sees("Workshop 1", "29.03.2027, 18:00", "Workshop 3")
    karin.does_not_see("27.03.2027")


async def test_a_changed_name_is_too_late(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/name")
    message = await types(house, anna, "Ana")
    await changes(house, anna, message, "Anna")
    anna.sees("zu spät")
    assert await rows(house, "SELECT name FROM person ORDER BY name") == [("Ana",), ("Karin",)]


async def test_a_changed_choice_is_the_tap(house: StoryHouse) -> None:
    town = await a_town(house)
    oksana = house.telegram("Oksana")
    await oksana.says(f"/start {town.ticket.token}")
    message = await types(house, oksana, "Deutch")
    await changes(house, oksana, message, "Deutsch")
    oksana.sees("[Einverstanden]")


async def test_a_changed_message_that_nobody_knows(house: StoryHouse) -> None:
    _, anna = await at_work(house)
    first = await types(house, anna, "Wir kochn.")
    async with house.database.work() as work:
        await ask(work, "DELETE FROM heard")
        await work.commit()
    await changes(house, anna, first, "Wir kochen.")
    anna.sees("zu spät")


async def test_a_reply_belongs_to_the_question_that_it_answers(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    question = anna.last.id
    await anna.says("/termine")
    await replies(house, anna, question, "Wir kochen.")
    assert await written(house, town) == "Wir kochen."
    await anna.taps("Weiter")
    await replies(house, anna, question, "Jede Woche.")
    assert await written(house, town) == "Wir kochen.\nJede Woche."
    await anna.says("Und mit allen.")
    assert (await written(house, town)).endswith("Und mit allen.")


async def test_a_reply_to_something_else_is_asked_about(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    other = anna.chat[0].id
    await replies(house, anna, other, "Das ist schön.")
    anna.sees("Wohin gehört das?", "[Zu: Eure Idee")
    assert await written(house, town) == ""


async def test_a_reply_to_a_finished_question_is_no_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/name")
    question = anna.last.id
    await anna.says("Anna Berg")
    await replies(house, anna, question, "So ist es richtig")
    anna.sees("Wohin gehört das?")
    assert ("Anna Berg",) in await rows(house, "SELECT name FROM person")


@pytest.mark.parametrize(
    "words",
    ["Darf ich hier meine private Handynummer angeben?", "wann ist morgen der Workshop", "Ja wir kommen zu zweit"],
)
async def test_what_sounds_like_a_question_is_kept_and_may_leave_again(house: StoryHouse, words: str) -> None:
    town, anna = await at_work(house)
    await anna.says("Wir kochen.")
    await anna.says(words)
    anna.sees("Gespeichert", "[Das war eine Frage]")
    assert await written(house, town) == f"Wir kochen.\n{words}"
    await anna.taps("Das war eine Frage")
    anna.sees("steht das nicht mehr", "[Zur Antwort im Arbeitsblatt]")
    assert await written(house, town) == "Wir kochen."
    for tap in ("Nichts davon", "Nein", "An die Koordination"):
        if tap in dict(anna.last.buttons):
            await anna.taps(tap)
    await anna.taps("Mit Vereinsnamen senden")
    await town.coordinator.waits()
    assert words in town.coordinator.last.text
    await anna.says("Jede Woche.")
    await anna.taps("Zu: ")
    assert await written(house, town) == "Wir kochen.\nJede Woche."


async def test_an_answer_is_no_question(house: StoryHouse) -> None:
    _, anna = await at_work(house)
    await anna.says("Wir kochen jede Woche mit allen, die hier wohnen.")
    anna.does_not_see("Das war eine Frage")


async def test_the_address_behind_a_word_is_kept(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    text = "🎉👨‍👩‍👧 Mehr hier und dort"
    begin = len(text[: text.index("hier")].encode("utf-16-le")) // 2
    link = {"type": "text_link", "offset": begin, "length": 4, "url": "https://verein.example/a?b=1"}
    people.write(house.world.state, anna.them, {**people.words(text), "entities": [link]})
    await anna.waits()
    assert await written(house, town) == "🎉👨‍👩‍👧 Mehr hier (https://verein.example/a?b=1) und dort"


async def test_a_word_that_is_its_own_address_stays_alone(house: StoryHouse) -> None:
    town, anna = await at_work(house)
    link = {"type": "text_link", "offset": 0, "length": 14, "url": "https://verein.example/"}
    people.write(house.world.state, anna.them, {"text": "verein.example", "entities": [link]})
    await anna.waits()
    assert await written(house, town) == "verein.example"


async def test_a_remark_follows_its_message(house: StoryHouse) -> None:
    karin = await remarking(house)
    message = await types(house, karin, "Für wenn?")
    await changes(house, karin, message, "Für wen?")
    karin.sees("Für wen?")
    assert await rows(house, "SELECT body FROM comment") == [("Für wen?",)]


async def test_what_was_a_question_is_answered_by_the_house(house: StoryHouse) -> None:
    _, anna = await at_work(house)
    await anna.says("Was schreibe ich auf den Umschlag?")
    await anna.taps("Das war eine Frage")
    anna.sees("An welche Adresse müssen die Unterlagen?", "[Ja, hilft]")
