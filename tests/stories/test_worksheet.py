"""The worksheet: answers of every size, undo, earlier versions, and two people at once."""

from bot.links.base import pack
from bot.links.journey import AskQuestion
from bot.terms import MemberRole
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.traces import written

LONG = "Wir kochen mit allen, die hier wohnen. " * 231
"""About nine thousand characters."""


def confirmations(anna: OnTelegram) -> list[str]:
    return [seen.text for seen in anna.chat if seen.text.startswith("Gespeichert")]


async def test_nine_thousand_characters_in_three_parts_are_one_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    parts = [LONG[:4050].strip(), LONG[4050:8100].strip(), LONG[8100:].strip()]
    for part in parts:
        await anna.says(part)
    assert await written(house, town) == " ".join(parts[:2]) + " " + parts[2]
    assert anna.last.text == confirmations(anna)[-1]
    anna.sees("gedacht sind etwa 300", "Alles ist gespeichert", "[…]", "[Rückgängig]")
    await anna.taps("Alle Fragen")
    await anna.taps("✓ Eure Idee")
    assert "".join(LONG.split()) in "".join("".join(seen.text for seen in anna.chat).split())


async def test_three_parts_that_arrive_at_once(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    for part in ("Eins.", "Zwei.", "Drei."):
        house.world.say(anna.them, part)
    await anna.waits()
    assert await written(house, town) == "Eins.\nZwei.\nDrei."
    assert confirmations(anna)[-1] == anna.last.text
    anna.sees("Eins.\nZwei.\nDrei.", "1 von 6 Fragen")


async def test_the_same_on_the_web(house: StoryHouse) -> None:
    town = await a_town(house)
    berta = await house.web(town.ticket.token)
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await berta.taps(words)
    await berta.says("Berta")
    await berta.says("/stand")
    berta.sees("Schritt 1 von 9", "0 von 6 Fragen")
    await berta.taps("Weiter")
    await berta.says("Wir kochen.")
    await berta.says("Jede Woche.")
    berta.sees("Wir kochen.\nJede Woche.", "[Rückgängig]")
    assert await written(house, town) == "Wir kochen.\nJede Woche."
    await berta.taps("Rückgängig")
    berta.sees("Zurückgenommen", "Wir kochen.")


async def test_what_comes_later_is_added_and_shown_below(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    house.clock.forward(minutes=20)
    await anna.says("Jede Woche.")
    assert await written(house, town) == "Wir kochen.\nJede Woche."
    assert anna.last.text.startswith("Gespeichert")
    assert len(confirmations(anna)) == 2


async def test_three_thousand_emoji(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("🎉" * 2000)
    await anna.says("🎉" * 1000)
    assert (await written(house, town)).replace("\n", "").replace(" ", "") == "🎉" * 3000


async def test_nothing_typed_is_asked_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("\u200b\u200e ")
    anna.sees("Da kam kein Text an")
    await anna.says("Wir kochen.")
    assert await written(house, town) == "Wir kochen."


async def test_a_restart_in_the_middle_loses_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Teil eins.")
    await house.restarts()
    await anna.says("Teil zwei.")
    assert await written(house, town) == "Teil eins.\nTeil zwei."


async def test_undo_and_redo(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Erste.")
    await anna.taps("Ändern")
    anna.sees("Erste.", "[So lassen]")
    await anna.says("Zweite.")
    confirmation = anna.last
    assert await written(house, town) == "Zweite."
    await anna.taps("Rückgängig")
    anna.sees("Zurückgenommen", "Erste.")
    assert await written(house, town) == "Erste."
    await anna.taps("Doch behalten")
    assert await written(house, town) == "Zweite."
    await anna.taps_old(confirmation, "Rückgängig")
    await anna.taps_old(confirmation, "Rückgängig")
    anna.sees("Erste.")
    assert await written(house, town) == "Erste."


async def test_undoing_the_only_answer_leaves_the_question_open(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Erste.")
    await anna.taps("Rückgängig")
    anna.sees("steht jetzt nichts mehr", "0 von 6 Fragen")
    await anna.says("Neu.")
    assert await written(house, town) == "Neu."


async def test_leaving_it_as_it_is_waits_for_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Erste.")
    await anna.taps("Ändern")
    await anna.taps("So lassen")
    await anna.says("Ach ja, und noch etwas anderes")
    anna.sees("Wohin gehört das?")
    assert await written(house, town) == "Erste."


async def test_earlier_versions_can_be_read_and_taken(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Erste.")
    await anna.taps("Ändern")
    await anna.says("Zweite.")
    await anna.taps("Frühere Fassungen")
    anna.sees("2 Fassungen", "Fassung 2, gilt jetzt", "Anna, Mi 10.03.2027")
    await anna.taps("Fassung 1 lesen")
    await anna.taps("Diese Fassung nehmen")
    assert await written(house, town) == "Erste."


async def test_two_at_once_lose_nothing_and_know_it(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    jonas = await a_member(house, town, "Jonas", MemberRole.WORKER)
    await anna.taps("Weiter")
    await jonas.taps("Weiter")
    await jonas.says("Jonas schreibt.")
    await anna.says("Anna schreibt.")
    anna.sees("Jonas hat gleichzeitig geantwortet")
    assert await written(house, town) == "Anna schreibt."
    await jonas.waits()
    assert any("Anna hat gleichzeitig mit dir" in seen.text for seen in jonas.chat)
    await jonas.taps("Frühere Fassungen")
    jonas.sees("Jonas schreibt.", "Anna schreibt.")


async def test_others_see_who_wrote_what_at_once(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    jonas = await a_member(house, town, "Jonas", MemberRole.WORKER)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    await jonas.waits()
    assert "1 von 6 Fragen" in jonas.last.text
    await jonas.forges(pack(AskQuestion(town.association.id, "idee-satz")))
    jonas.sees("Wir kochen.", "Anna, Mi 10.03.2027")


async def test_later_goes_round_to_what_was_left_out(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    for title in (
        "Name eures Vereins",
        "Anschrift",
        "Wer ihr seid",
        "Wer sich um das Geld",
        "Was ihr schon könnt",
        "Eure Idee",
    ):
        await anna.taps("Später")
        anna.sees(title)


async def test_text_for_a_sheet_that_was_handed_in_meanwhile_is_kept(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    jonas = await a_member(house, town, "Jonas", MemberRole.WORKER)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    await jonas.taps("Weiter")
    await anna.says("/schritt")
    await anna.taps("Zur Durchsicht geben")
    await anna.taps("Ja, abschicken")
    await jonas.says("Brücke e. V.")
    jonas.sees("nimmt gerade nichts an", "Brücke e. V.", "[An die Koordination]")
    assert await written(house, town, "verein-name") == ""


async def test_a_command_in_between_wins_and_the_answer_stays(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    await anna.says("/aufgaben")
    anna.sees("Aufgaben")
    assert await written(house, town) == "Wir kochen."


async def test_cancel_lets_go_of_the_question(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    await anna.says("/abbrechen")
    await anna.says("Etwas ganz anderes")
    anna.sees("Wohin gehört das?")
    assert await written(house, town) == "Wir kochen."
