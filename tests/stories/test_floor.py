"""Who has the floor: nothing that somebody types lands unseen anywhere, whatever was shown in between."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest

import handlers
from bot.domain.dialog import Dialog
from bot.domain.people import Member, MemberState, Role
from bot.domain.screen import Screen
from bot.runtime.feature import House, Tick
from bot.runtime.routes import Routes
from bot.terms import MemberRole
from storage.unit_of_work import Work
from tests.kit.acts import through_the_other_door
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_member, a_town
from tests.kit.people import Someone
from tests.kit.sql import ask
from tests.kit.traces import rows, written

ROUTES = Routes.of(handlers.FEATURES)
STEPS = sorted(ROUTES.steps)
SENTENCE = "Ja wir kommen am Freitag zu zweit"


async def person_of(house: StoryHouse, name: str) -> str:
    async with house.database.work() as work:
        return next(person.id for person in await work.people.everyone() if person.name == name)


async def is_told(house: StoryHouse, name: str) -> None:
    """Somebody else does something of which they hear."""
    person = await person_of(house, name)

    async def tell(uow: Work, _now: datetime, _house: House) -> int:
        uow.say(person, Screen("settings-let-go"), key=uow.new_id())
        return 1

    await house.app.metronome._once(Tick("test.tell", timedelta(seconds=1), tell))


Between = Callable[[StoryHouse, Someone, str], Awaitable[None]]


async def help_(_house: StoryHouse, who: Someone, _name: str) -> None:
    await who.says("/hilfe")


async def dates(_house: StoryHouse, who: Someone, _name: str) -> None:
    await who.says("/termine")


async def home(_house: StoryHouse, who: Someone, _name: str) -> None:
    await who.says("/start")


async def message(house: StoryHouse, who: Someone, name: str) -> None:
    await is_told(house, name)
    await who.waits()


async def an_hour(house: StoryHouse, _who: Someone, _name: str) -> None:
    house.clock.forward(minutes=61)


async def help_and_restart(house: StoryHouse, who: Someone, _name: str) -> None:
    await who.says("/hilfe")
    await house.restarts()


BETWEEN = {
    "help": help_,
    "dates": dates,
    "home": home,
    "a message": message,
    "an hour": an_hour,
    "help and a restart": help_and_restart,
}


async def asked(house: StoryHouse, step: str, name: str) -> str:
    """As if the question had just been shown; returns whose it is."""
    person = await person_of(house, name)
    async with house.database.work() as work:
        await work.dialogs.put(
            Dialog(
                person, step, {"association": "", "title": "T", "number": "1"}, None, "token", "turn", house.clock.now()
            )
        )
        await work.commit()
    return person


@pytest.mark.parametrize("door", ["telegram", "web"])
@pytest.mark.parametrize("step", STEPS)
async def test_no_step_takes_text_silently_after_something_else(house: StoryHouse, step: str, door: str) -> None:
    """Kept as a row, the question too; and it is asked where it belongs, the open question first.

    All that may lie between comes to every step, one half at each door; the halves change from step to step.
    """
    half = (STEPS.index(step) + (door == "web")) % 2
    town = await a_town(house)
    name = "Karin" if ROUTES.steps[step].needs is Role.COORDINATOR else "Anna"
    on_telegram = town.coordinator if name == "Karin" else await a_member(house, town)
    who: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    for between in [*BETWEEN.values()][half::2]:
        person = await asked(house, step, name)
        await between(house, who, name)
        await who.says(SENTENCE)
        who.sees("Wohin gehört das?", SENTENCE, "[Zu: ", "[Löschen]")
        assert await rows(house, "SELECT owner, text FROM loose_text") == [(person, SENTENCE)], between
        await who.says("Und noch etwas")
        assert await rows(house, "SELECT text FROM loose_text") == [(f"{SENTENCE}\nUnd noch etwas",)]
        assert await rows(house, "SELECT step FROM dialog") == [(step,)]
        await who.taps("Löschen")
    assert await rows(house, "SELECT count(*) FROM answer") == [(0,)]


def test_every_step_says_what_it_asks() -> None:
    assert {name for name, entry in ROUTES.steps.items() if not entry.asks} == set()


async def test_text_after_the_dates_is_not_in_the_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    await anna.says("/termine")
    await anna.says(SENTENCE)
    anna.sees("Wohin gehört das?", "[Zu: Eure Idee in einem Satz]", "[An die Koordination]")
    assert await written(house, town) == "Wir kochen."
    await anna.taps("Zu: Eure Idee")
    anna.sees("Gespeichert", f"Wir kochen.\n{SENTENCE}")
    assert await written(house, town) == f"Wir kochen.\n{SENTENCE}"
    await anna.says("Jetzt hat die Frage wieder das Wort.")
    assert (await written(house, town)).endswith("wieder das Wort.")
    assert await rows(house, "SELECT * FROM loose_text") == []


async def test_a_map_that_is_renewed_in_silence_does_not_take_the_floor(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas = await a_member(house, town), await a_member(house, town, "Jonas", MemberRole.WORKER)
    await anna.taps("Weiter")
    await jonas.taps("Weiter")
    await jonas.taps("Später")
    await jonas.says("Brücke e. V.")
    await anna.waits()
    await anna.says("Wir kochen.")
    assert await written(house, town) == "Wir kochen."


async def test_a_message_that_was_not_sent_yet_was_not_seen(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await is_told(house, "Anna")
    await anna.says("Wir kochen.")
    assert await written(house, town) == "Wir kochen."


async def test_a_released_step_says_so_before_it_takes_text(house: StoryHouse) -> None:
    town = await a_town(house)
    anna, jonas = await a_member(house, town), await a_member(house, town, "Jonas", MemberRole.WORKER)
    await anna.taps("Weiter")
    await anna.says("Wir kochen.")
    await jonas.says("/schritt")
    await jonas.taps("Zur Durchsicht")
    await jonas.taps("Ja, abschicken")
    await town.coordinator.taps("Lesen")
    await town.coordinator.taps("Freigeben")
    await town.coordinator.taps("Ohne Worte")
    await anna.says(SENTENCE)
    anna.sees("inzwischen freigegeben", SENTENCE)
    assert await written(house, town) == "Wir kochen."
    await anna.taps("Zu: Eure Idee")
    assert await written(house, town) == f"Wir kochen.\n{SENTENCE}"
    await anna.says("/stand")


async def test_the_confirmation_is_the_newest_message_also_after_an_undo(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("Eins.")
    await anna.says("Zwei.")
    assert anna.last.text.startswith("Gespeichert")
    await anna.taps("Rückgängig")
    await anna.says("Drei.")
    assert anna.last.text.startswith("Gespeichert")
    assert await written(house, town) == "Eins.\nDrei."


@pytest.mark.parametrize("typed", ["Deutsch", "deutsch!", " DEUTSCH ", "🇩🇪 Deutsch"])
async def test_a_typed_language_is_the_tap(house: StoryHouse, typed: str) -> None:
    town = await a_town(house)
    oksana = house.telegram("Oksana")
    await oksana.says(f"/start {town.ticket.token}")
    await oksana.says(typed)
    oksana.sees("[Einverstanden]")


async def test_nobody_is_thrown_out_of_joining(house: StoryHouse) -> None:
    town = await a_town(house)
    oksana = house.telegram("Oksana")
    await oksana.says(f"/start {town.ticket.token}")
    await oksana.says("Hallo ich bin Oksana und möchte mitmachen")
    oksana.sees("[Deutsch]")
    await oksana.taps("Deutsch")
    await oksana.says("Na gut, vielleicht")
    oksana.sees("[Einverstanden]")
    await oksana.says("einverstanden.")
    await house.restarts()
    await oksana.says("Hallo ich bin Oksana und möchte mitmachen")
    oksana.sees("[Ich bin die Ansprechperson]")
    await oksana.says("ich arbeite mit")
    oksana.sees("Wie soll ich dich nennen?")
    await oksana.says("/hilfe")
    await oksana.says("Oksana")
    oksana.sees("[Zu: Wie soll ich dich nennen?]")
    await oksana.taps("Zu: Wie soll")
    oksana.sees("Oksana")
    assert await rows(house, "SELECT role FROM member") == [("mitglied",)]


async def test_a_question_does_not_become_a_name(house: StoryHouse) -> None:
    town = await a_town(house)
    oksana = house.telegram("Oksana")
    await oksana.says(f"/start {town.ticket.token}")
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await oksana.taps(words)
    await oksana.says("Muss ich hier meinen echten Namen sagen?")
    oksana.sees("Wohin gehört das?", "[Zu: Wie soll ich dich nennen?]")
    assert await rows(house, "SELECT name FROM person WHERE name LIKE 'Muss%'") == []


@pytest.mark.parametrize("words", ["Ja", "ja, genau!", "passt", "So passt es"])
async def test_a_yes_to_the_proposed_name_is_no_name(house: StoryHouse, words: str) -> None:
    town = await a_town(house)
    oksana = house.telegram("Oksana")
    await oksana.says(f"/start {town.ticket.token}")
    for button in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await oksana.taps(button)
    await oksana.says(words)
    oksana.sees("Ihr seid da", "Oksana")


async def test_a_sentence_does_not_become_a_name(house: StoryHouse) -> None:
    town = await a_town(house)
    oksana = house.telegram("Oksana")
    await oksana.says(f"/start {town.ticket.token}")
    for button in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await oksana.taps(button)
    await oksana.says("Hallo ich bin Oksana und möchte mitmachen")
    oksana.sees("Wohin gehört das?")
    await oksana.taps("Löschen")
    oksana.sees("Offen ist noch: Wie soll ich dich nennen?")
    await oksana.says("Oksana")
    oksana.sees("Ihr seid da", "Oksana")


async def test_hostile_text_is_shown_as_it_was_typed(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says(HOSTILE)
    anna.sees("Wohin gehört das?", HOSTILE)
    await anna.says("x" * 4096)
    anna.sees("[…]")


async def test_cancel_works_everywhere(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("/termine")
    await anna.says(SENTENCE)
    await anna.says("/abbrechen")
    anna.sees("Gelöscht", "Eure Idee in einem Satz")
    await anna.says("/abbrechen")
    anna.sees("frage nicht weiter")
    await anna.says("/abbrechen")
    anna.sees("keine Frage offen")


async def test_what_was_shown_at_the_other_door_takes_the_floor(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    berta = await through_the_other_door(house, anna)
    await anna.says("/schritt")
    await anna.taps("Weiter")
    await berta.says("Wir kochen.")
    assert await written(house, town) == "Wir kochen."
    await berta.says("/termine")
    await anna.says(SENTENCE)
    anna.sees("Wohin gehört das?")
    assert await written(house, town) == "Wir kochen."


@pytest.mark.parametrize("typed", ["Später, nächste Frage", "spaeter naechste frage", "später nächste frage"])
async def test_a_typed_button_of_the_question_is_no_answer(house: StoryHouse, typed: str) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says(typed)
    assert await written(house, town) == ("" if "ä" in typed else typed)


async def test_a_dropped_question_takes_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await anna.says("/termine")
    await anna.says(SENTENCE)
    old = anna.last
    await anna.says("/name")
    await anna.says("Anna Berg")
    await anna.taps_old(old, "Zu: ")
    anna.sees("Wohin gehört das?", SENTENCE)
    assert await written(house, town) == ""
    await anna.taps("Zu: Eure Idee")
    assert await written(house, town) == SENTENCE


async def test_what_may_have_arrived_before_a_crash_takes_the_floor(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.taps("Weiter")
    await is_told(house, "Anna")
    await rows_changed(house, "UPDATE outbox SET state = 'claimed' WHERE state = 'waiting'")
    await house.restarts()
    async with house.database.work() as work:
        await work.outbox.recover(house.clock.now())
        await work.commit()
    await anna.says("Wir kochen.")
    anna.sees("Wohin gehört das?")
    assert await written(house, town) == ""


async def rows_changed(house: StoryHouse, sql: str) -> None:
    async with house.database.work() as work:
        await ask(work, sql)
        await work.commit()


async def test_an_unregistered_step_fails_the_transaction(house: StoryHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    monkeypatch.delitem(house.app.routes.steps, "journey.answer")
    await anna.taps("Weiter")
    assert await rows(house, "SELECT * FROM dialog") == []


async def test_who_coordinates_and_takes_part_loses_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    karin = await person_of(house, "Karin")
    async with house.database.work() as work:
        now = house.clock.now()
        await work.members.save(Member(town.association.id, karin, MemberRole.WORKER, MemberState.ACTIVE, now))
        await work.commit()
    await town.coordinator.says(SENTENCE)
    town.coordinator.sees("Wohin gehört das?", SENTENCE, "[Löschen]")
    assert await rows(house, "SELECT text FROM loose_text") == [(SENTENCE,)]
