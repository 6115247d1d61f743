"""A text that waits for its place is filed, sent or deleted only as its writer saw it, and only where it is taken."""

import pytest

from bot.links.base import pack
from bot.links.dialog import LooseAway
from tests.kit.acts import answers_all, at, hands_in, through_the_other_door
from tests.kit.edits import changes, types
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.people import Someone
from tests.kit.traces import rows, written


async def kept(house: StoryHouse) -> list[str]:
    return [text for (text,) in await rows(house, "SELECT text FROM loose_text")]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_question_that_cannot_take_the_text_gives_it_back(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    karin: Someone = town.coordinator if door == "telegram" else await through_the_other_door(house, town.coordinator)
    await karin.says("/pult")
    for words in ("Vereine", "Verein Brücke", "Mehr", "Eigene Frist"):
        await karin.taps(words)
    await karin.says("/termine")
    await karin.says(f"Bitte noch {HOSTILE} anrufen")
    await karin.says("Und Jonas fragen")
    await karin.taps("Zu: ")
    karin.sees("Diesen Tag habe ich nicht verstanden", "Und Jonas fragen", "[Zu: ", "[Löschen]")
    assert await kept(house) == [f"Bitte noch {HOSTILE} anrufen\nUnd Jonas fragen"]
    await house.restarts()
    await karin.says("15.06.")
    karin.sees("Di 15.06.2027", "Stimmt der Tag?")
    assert await kept(house) == [f"Bitte noch {HOSTILE} anrufen\nUnd Jonas fragen"]
    await karin.says("/abbrechen")
    await karin.says("/abbrechen")
    assert await kept(house) == []


@pytest.mark.parametrize("button", ["Anmerkung zu 1", "Freigeben", "Zurückgeben"])
async def test_words_for_a_review_that_was_taken_back_stay_with_their_writer(house: StoryHouse, button: str) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await answers_all(anna)
    await hands_in(anna)
    await karin.taps("Lesen")
    await karin.taps(button)
    await anna.taps("Doch zurückholen")
    await karin.says("Für wen genau?")
    await karin.taps("Zu: ")
    karin.sees("selbst zurückgenommen", "Für wen genau?", "[Löschen]")
    assert await kept(house) == ["Für wen genau?"]


async def test_a_name_that_is_too_long_is_given_back(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = town.coordinator
    await karin.says("/einladung")
    for words in ("Neue Einladung", "Neuer Verein"):
        await karin.taps(words)
    await karin.says("/hilfe")
    await karin.says("x" * 201)
    await karin.taps("Zu: ")
    karin.sees("zu lang", "200 Zeichen", "[Löschen]")
    assert await kept(house) == ["x" * 201]


@pytest.mark.parametrize("typed", [True, False])
async def test_words_that_were_typed_are_not_left_out_by_an_older_button(house: StoryHouse, typed: bool) -> None:
    town = await a_town(house)
    anna, karin = await a_member(house, town), town.coordinator
    await answers_all(anna)
    await hands_in(anna)
    for words in ("Lesen", "Freigeben"):
        await karin.taps(words)
    await karin.says("Das ist schön geworden.")
    await (karin.says("Ohne Worte freigeben") if typed else karin.taps("Ohne Worte freigeben"))
    karin.sees("Noch ist nichts freigegeben", "Das ist schön geworden.")
    await karin.says("Weiter so.")
    await karin.taps("So freigeben")
    assert await rows(house, "SELECT decision, reason FROM review") == [
        ("released", "Das ist schön geworden.\n\nWeiter so.")
    ]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_what_came_before_something_else_need_not_go_along(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna = await at(house, town, door)
    await anna.says("Das war nur für mich.")
    assert "Nur das Letzte" not in str(anna.last.buttons)
    await anna.says("/termine")
    await anna.says(f"Wir kochen mit {HOSTILE}.")
    anna.sees("Das war nur für mich.", "[Nur das Letzte: Wir kochen mit")
    old = anna.last
    await house.restarts()
    await anna.taps("Nur das Letzte")
    anna.sees("Wohin gehört das?", f"Wir kochen mit {HOSTILE}.", "[Zu: Eure Idee")
    assert "Nur das Letzte" not in str(anna.last.buttons)
    assert await kept(house) == [f"Wir kochen mit {HOSTILE}."]
    await anna.taps_old(old, "Nur das Letzte")
    assert await kept(house) == [f"Wir kochen mit {HOSTILE}."]
    await anna.taps("Zu: Eure Idee")
    assert await written(house, town) == f"Wir kochen mit {HOSTILE}."


async def test_a_message_that_was_let_go_is_changed_for_nobody(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    first = await types(house, anna, "Das war nur für mich.")
    await anna.says("/termine")
    await anna.says("Wir kochen.")
    await anna.taps("Nur das Letzte")
    await changes(house, anna, first, "Das war wirklich nur für mich.")
    anna.sees("zu spät")
    assert await kept(house) == ["Wir kochen."]


@pytest.mark.parametrize("words", ["Löschen", "Zu: ", "An die Koordination"])
async def test_a_button_of_an_older_text_shows_the_newer_one(house: StoryHouse, words: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("Neues von uns")
    old = anna.last
    await anna.taps("Löschen")
    await anna.says("Das hier ist wichtig")
    await anna.taps_old(old, words)
    anna.sees("Wohin gehört das?", "Das hier ist wichtig")
    assert await kept(house) == ["Das hier ist wichtig"]
    assert await written(house, town) == ""


@pytest.mark.parametrize("words", ["Löschen", "Zu: ", "An die Koordination"])
async def test_what_was_added_at_the_other_door_was_not_seen(house: StoryHouse, words: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    berta = await through_the_other_door(house, anna)
    await berta.says("Im Browser geschrieben")
    await anna.says("Auf dem Telefon geschrieben")
    await berta.taps(words)
    berta.sees("Wohin gehört das?", "Im Browser geschrieben", "Auf dem Telefon geschrieben")
    assert await kept(house) == ["Im Browser geschrieben\nAuf dem Telefon geschrieben"]
    await berta.taps(words)
    assert await kept(house) == []


async def test_a_button_from_before_the_mark_deletes_nothing_unseen(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("Neues von uns")
    await anna.forges(pack(LooseAway()).partition(":")[0])
    anna.sees("Wohin gehört das?", "Neues von uns")
    await anna.taps("Löschen")
    assert await kept(house) == []
