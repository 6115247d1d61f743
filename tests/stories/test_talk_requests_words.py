"""What is typed on the way to a request: changed afterwards, skipped too late, or typed while others ask, too."""

from bot.domain.talks.request import RequestState, TalkRequest
from bot.terms import MemberRole
from tests.kit.asking import rows
from tests.kit.edits import changes, types
from tests.kit.helping import a_volunteer, person_of
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.people import OnTelegram
from tests.kit.requesting import ABOUT, TRIED, WISH, asks, drafts, on_monday


async def begins(house: StoryHouse) -> tuple[Town, OnTelegram, OnTelegram]:
    """Anna is asked the first question; Elif helps."""
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    anna = await a_member(house, town)
    await on_monday(house)
    await anna.says("/ehemalige")
    await anna.taps("Kostenplan")
    await anna.taps("Person 1")
    await anna.taps("Diese Person fragen")
    return town, anna, elif_


async def test_a_changed_message_changes_the_draft(house: StoryHouse) -> None:
    _, anna, _ = await begins(house)
    first = await types(house, anna, "Wie schätzn wir Fahrtkosten?")
    await house.restarts()
    await changes(house, anna, first, ABOUT)
    anna.sees("so steht es jetzt in eurer Anfrage", ABOUT)
    await anna.says(TRIED)
    wish = await types(house, anna, WISH)
    anna.sees(ABOUT, TRIED, WISH)
    old = anna.last
    await changes(house, anna, first, HOSTILE)
    anna.sees("So geht eure Anfrage hinaus", HOSTILE, TRIED, WISH)
    await anna.taps_old(old, "Senden")
    anna.sees("So geht eure Anfrage hinaus", HOSTILE)
    await anna.taps("Senden")
    anna.sees("Gesendet", HOSTILE)
    await changes(house, anna, wish, "Zwei Formeln.")
    anna.sees("Dafür ist es zu spät")
    await drafts(anna, "Egal")
    await changes(house, anna, first, "Etwas anderes.")
    anna.sees("Dafür ist es zu spät")
    assert await rows(house, "SELECT about, wish FROM talk_request_draft") == [(ABOUT, WISH)]


async def test_what_was_not_taken_is_mended_by_changing_the_message(house: StoryHouse) -> None:
    """Too long, or with a number that would unmask them."""
    _, anna, _ = await begins(house)
    first = await types(house, anna, "x" * 1000)
    anna.sees("Das sind 1.000 Zeichen")
    await changes(house, anna, first, ABOUT)
    anna.sees("Frage 2 von 3")
    second = await types(house, anna, "Wir haben 0511 1234567 angerufen.")
    anna.sees("Telefonnummer")
    await changes(house, anna, second, TRIED)
    await anna.taps("Weiter mit der Anfrage")
    anna.sees("Frage 3 von 3")
    third = await types(house, anna, WISH)
    await changes(house, anna, third, "Jemand ruft 0511 1234567 an.")
    anna.sees("Telefonnummer")
    await anna.taps("So ist es gut")
    anna.sees("So geht eure Anfrage hinaus", ABOUT, TRIED)
    assert "1234567" not in str(await rows(house, "SELECT * FROM talk_request_draft"))


async def test_skipping_late_takes_nothing_away(house: StoryHouse) -> None:
    """The button stands above what they wrote instead."""
    _, anna, _ = await begins(house)
    await anna.says(ABOUT)
    asked = anna.last
    await anna.says(TRIED)
    await anna.taps_old(asked, "Überspringen")
    anna.sees("Frage 3 von 3")
    await anna.says(WISH)
    anna.sees(TRIED)


async def test_others_ask_meanwhile_and_the_last_words_stay(house: StoryHouse) -> None:
    """Limits are for sending."""
    town, anna, _ = await begins(house)
    await anna.says(ABOUT)
    await anna.says(TRIED)
    async with house.database.work() as work:
        asker, now = await person_of(work, anna), house.clock.now()
        for id in "rs":
            asked = TalkRequest(id, town.association.id, asker.id, "ehrenamt", now, "?", state=RequestState.DESK)
            await work.talk_requests.add(asked)
        await work.commit()
    await anna.says(WISH)
    anna.sees("So geht eure Anfrage hinaus", WISH)
    await anna.taps("Senden")
    anna.sees("Ihr habt schon 2 offene Anfragen")
    assert await rows(house, "SELECT wish FROM talk_request_draft") == [(WISH,)]


async def test_whoever_asked_hears_that_others_withdrew_it(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_volunteer(house, town)
    anna, jonas = await a_member(house, town), await a_member(house, town, "Jonas", MemberRole.WORKER)
    await on_monday(house)
    await asks(anna)
    await jonas.says("/ehemalige")
    for words in ("Eure Anfragen", "A-1", "Zurückziehen", "Ja, zurückziehen"):
        await jonas.taps(words)
    jonas.sees("Zurückgezogen")
    assert "Jonas hat eure Anfrage A-1 zurückgezogen" in str(anna.chat)
