"""In a talk on Telegram a reply goes where its message came from, and a changed message arrives as a correction."""

import pytest

from bot.domain.messages import Fate
from bot.domain.talks.talk import TalkState
from bot.links.base import pack
from bot.links.talks import WriteInTalk
from tests.kit.edits import changes, types
from tests.kit.helping import Pair, a_pair, a_talk, a_volunteer
from tests.kit.house import StoryHouse
from tests.kit.people import OnTelegram
from tests.kit.talking import got, replies, turns


def place_of(somebody: OnTelegram, words: str) -> int:
    """Of the newest message with these words."""
    return int(next(seen.id for seen in reversed(somebody.chat) if words in seen.text))


async def writes(house: StoryHouse, pair: Pair, text: str) -> int:
    await pair.anna.forges(pack(WriteInTalk(pair.talk.id)))
    return await types(house, pair.anna, text)


async def test_a_reply_needs_no_button_and_says_what_it_answers(house: StoryHouse) -> None:
    pair = await a_pair(house)
    assert isinstance(pair.elif_, OnTelegram)
    mine = await writes(house, pair, "Was kostet ein Honorar?")
    await house.restarts()
    await replies(house, pair.elif_, place_of(pair.elif_, "Was kostet"), "Etwa 40 Euro.")
    pair.elif_.sees("An Gespräch 1 · Blau zugestellt.")
    assert got(pair.anna, "Etwa 40") == ["Gespräch 1 · Grün\nWas kostet ein Honorar?\nEtwa 40 Euro."]
    await replies(house, pair.anna, mine, "In der Stunde?")
    assert got(pair.elif_, "In der Stunde?") == ["Gespräch 1 · Blau\nWas kostet ein Honorar?\nIn der Stunde?"]


async def test_a_reply_with_more_than_words_is_refused_with_the_reason(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await writes(house, pair, "Hallo")
    assert isinstance(pair.elif_, OnTelegram)
    elif_ = pair.elif_
    origin = {"type": "hidden_user", "sender_user_name": "CANARY", "date": 1}
    await replies(house, elif_, place_of(elif_, "Hallo"), "Weiter", forward_origin=origin)
    elif_.sees("Nicht zugestellt", "Weitergeleitetes")
    quote = {"text": "Hallo", "position": 0}
    await replies(house, elif_, place_of(elif_, "Hallo"), "Auch hallo", quote=quote)
    elif_.sees("zugestellt")
    assert got(pair.anna, "Weiter") == []
    assert len(got(pair.anna, "Auch hallo")) == 1


async def test_a_changed_message_arrives_as_a_correction(house: StoryHouse) -> None:
    pair = await a_pair(house)
    said = await writes(house, pair, "Wir sind acht.")
    await house.restarts()
    await changes(house, pair.anna, said, "Wir sind neun.")
    pair.anna.sees("zugestellt")
    assert got(pair.elif_, "neun") == ["Gespräch 1 · Blau\nWir sind acht.\nkorrigiert: Wir sind neun."]
    await changes(house, pair.anna, said, "Ruf an: 0176 1234567")
    pair.anna.sees("Das verrät, wer du bist.")
    await pair.anna.taps("Schwärzen")
    assert got(pair.elif_, "korrigiert: Ruf an: …") != []
    assert got(pair.elif_, "0176") == []


async def test_a_change_that_comes_too_late_says_so(house: StoryHouse) -> None:
    pair = await a_pair(house)
    said = await writes(house, pair, "Zeile 0")
    for number in range(1, 12):
        house.clock.forward(minutes=1)
        await pair.anna.says(f"Zeile {number}")
    await changes(house, pair.anna, said, "Zeile x")
    pair.anna.sees("Dafür ist es zu spät")
    last = await writes(house, pair, "Ende")
    await turns(house, pair.talk, TalkState.ENDED)
    await changes(house, pair.anna, last, "Doch nicht")
    pair.anna.sees("Dafür ist es zu spät")
    assert got(pair.elif_, "Zeile x") + got(pair.elif_, "Doch nicht") == []


async def test_what_is_held_back_is_corrected_where_it_waits(house: StoryHouse) -> None:
    pair = await a_pair(house)
    house.clock.forward(hours=2)
    said = await writes(house, pair, "Wir sind acht.")
    await changes(house, pair.anna, said, "Wir sind neun.")
    house.clock.forward(hours=13)
    await pair.elif_.waits()
    assert got(pair.elif_, "Wir sind") == ["Gespräch 1 · Blau\nWir sind neun."]


async def test_a_draft_that_was_changed_is_looked_at_anew(house: StoryHouse) -> None:
    pair = await a_pair(house)
    said = await writes(house, pair, "Ruf an: 0176 1234567")
    pair.anna.sees("Das verrät, wer du bist.")
    await changes(house, pair.anna, said, "Lieber nicht am Telefon.")
    pair.anna.sees("zugestellt")
    assert got(pair.elif_, "Gespräch 1 · Blau") == ["Gespräch 1 · Blau\nLieber nicht am Telefon."]


async def test_a_message_of_another_talk_takes_the_floor(house: StoryHouse) -> None:
    pair, other = await two_talks(house)
    await writes(house, pair, "Eins?")
    assert isinstance(other.elif_, OnTelegram)
    await other.elif_.forges(pack(WriteInTalk(other.talk.id)))
    await other.elif_.says("Von mir auch.")
    await pair.anna.says("Für wen ist das?")
    pair.anna.sees("Wohin gehört das?", "[Zu: Gespräch 1]", "[Gespräch 2 · Grün]")
    await pair.anna.taps("Gespräch 2")
    assert got(other.elif_, "Für wen") != []
    assert got(pair.elif_, "Für wen") == []


async def two_talks(house: StoryHouse) -> tuple[Pair, Pair]:
    """Of Anna, with two volunteers."""
    pair = await a_pair(house)
    peter, listing = await a_volunteer(house, pair.town, "Peter")
    other = await a_talk(house, pair.town, pair.anna, listing)
    return pair, Pair(pair.town, pair.anna, peter, listing, other)


async def test_two_talks_at_once_are_never_mixed_up(house: StoryHouse) -> None:
    """A hundred messages by reply, button, floor and choice, with restarts: each arrives where it was meant to."""
    pairs = await two_talks(house)
    meant: dict[int, list[str]] = {0: [], 1: []}
    for number in range(50):
        which = number * number // 3 % 2
        house.clock.forward(minutes=2, hours=22 * (number % 10 == 9))
        meant[which].append(await answers(house, pairs[which], which, number))
    house.clock.forward(days=3)
    for which, pair in enumerate(pairs):
        await pair.elif_.waits()
        arrived = [text.splitlines()[-1] for text in got(pair.elif_, "Antwort <")]
        assert len(arrived) > 15
        assert arrived == meant[which]


async def answers(house: StoryHouse, pair: Pair, which: int, number: int) -> str:
    """The volunteer asks, Anna answers in one way or the other. Returns her words."""
    word, volunteer, anna = f"<{number}-{which}>", pair.elif_, pair.anna
    assert isinstance(volunteer, OnTelegram)
    await volunteer.forges(pack(WriteInTalk(pair.talk.id)))
    await volunteer.says(f"Frage {word}")
    if number % 3 == 0:
        await house.restarts()
    if number % 5 < 3:
        await replies(house, anna, place_of(anna, f"Frage {word}"), f"Antwort {word}")
    else:
        await anna.says(f"Antwort {word}")
        if "Wohin gehört das?" in anna.last.text:
            await anna.taps(next(b for b in anna.buttons if f"Gespräch {which + 1}" in b))
    anna.sees(f"An Gespräch {which + 1} ")
    return f"Antwort {word}"


@pytest.mark.parametrize("after, words", [(Fate.BLOCKED, "nicht an"), (Fate.UNCLEAR, "weiß ich nicht")])
async def test_whoever_wrote_hears_of_what_did_not_arrive(house: StoryHouse, after: Fate, words: str) -> None:
    """Once, and it is never sent again by itself."""
    pair = await a_pair(house)
    assert isinstance(pair.elif_, OnTelegram)
    if after is Fate.BLOCKED:
        house.world.deactivate(pair.elif_.them)
    else:
        house.world.weather.reset("sendMessage", after=True, chat=pair.elif_.them.id)
    await writes(house, pair, "Kommt das an?")
    house.clock.forward(seconds=31)
    await pair.anna.waits()
    house.clock.forward(seconds=31)
    await pair.anna.waits()
    assert len([text for text in got(pair.anna, "Kommt das an?") if words in text]) == 1
    assert len(got(pair.elif_, "Kommt das an?")) <= 1


async def test_what_was_refused_goes_over_once_it_is_changed(house: StoryHouse) -> None:
    """And from then on a change is a correction."""
    pair = await a_pair(house)
    said = await writes(house, pair, "x" * 3600)
    pair.anna.sees("Das ist zu lang")
    await changes(house, pair.anna, said, "Kurz gesagt: acht.")
    pair.anna.sees("An Gespräch 1 · Grün zugestellt.")
    await changes(house, pair.anna, said, "Kurz gesagt: neun.")
    assert [text.splitlines()[-1] for text in got(pair.elif_, "Kurz gesagt")] == [
        "Kurz gesagt: acht.",
        "korrigiert: Kurz gesagt: neun.",
    ]


async def test_a_change_of_what_was_not_sent_claims_nothing(house: StoryHouse) -> None:
    pair = await a_pair(house)
    said = await writes(house, pair, "Ruf an: 0176 1234567")
    await pair.anna.taps("Nicht senden")
    await changes(house, pair.anna, said, "Schreib lieber.")
    pair.anna.sees("Was hinausging, bleibt, wie es war.")
    assert got(pair.elif_, "Gespräch 1 · Blau") == []
