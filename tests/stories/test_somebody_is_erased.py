"""Somebody's data are deleted while requests, talks, quotes and times run: the rest of the house goes on."""

import pytest

from bot.domain.talks.talk import Talk, TalkState
from bot.links.contact_exchange import ContactOffer
from bot.links.talk_quotes import QuoteTalk
from bot.links.talk_reports import ReportTalk
from tests.kit.helping import Pair, a_pair, a_talk, a_volunteer, both_talk, is_over, person_of, presses, talk_now
from tests.kit.house import StoryHouse
from tests.kit.listening import heard, lines
from tests.kit.makers import a_colleague
from tests.kit.people import OnTelegram, Someone
from tests.kit.postgres import ON_A_SERVER
from tests.kit.requesting import asks, on_monday
from tests.kit.sql import ask
from tests.kit.traces import rows

QUESTION, ANSWER = "Wie fängt man einen Kostenplan an?", "Zuerst zählen, was letztes Jahr ausgegeben wurde."
THREE_MONTHS = (0, 1, 1, 3, 8, 12, 20, 45)
"""Days between two looks."""


async def all_at_once(house: StoryHouse, pair: Pair) -> tuple[Talk, Talk]:
    """A time, requests, quotes and talks between the same two. Returns the talk that runs, and the reported one."""
    anna, elif_ = pair.anna, pair.elif_
    await books_a_time(pair.town.coordinator, anna)
    await is_over(house, pair.talk)
    await proposes(anna, pair.talk)
    agreed = await a_talk(house, pair.town, anna, pair.listing)
    await is_over(house, agreed)
    await proposes(elif_, agreed)
    await anna.waits()
    await anna.taps("Ja, genau so")
    running = await a_talk(house, pair.town, anna, pair.listing)
    await both_talk(house, running)
    await presses(anna, ContactOffer(running.id))
    await anna.taps("Name")
    await anna.says("Anna")
    await anna.taps("Ja, das")
    reported = await a_talk(house, pair.town, anna, pair.listing)
    await both_talk(house, reported)
    await presses(anna, ReportTalk(reported.id))
    await anna.taps("Beleidigung")
    await anna.taps("Ohne Worte melden")
    for whom in ("Person 1", "Egal, wer zuerst kann"):
        await asks(anna, whom)
    return running, reported


async def books_a_time(karin: Someone, anna: Someone) -> None:
    await karin.says("/sprechstunde")
    await karin.taps("Zeiten anbieten")
    await karin.says("Di 16.3. 17-18 Uhr alle 20 min, Büro Zimmer 4")
    await karin.taps("3 Zeiten anbieten")
    await anna.says("/sprechstunde")
    await anna.taps("Di 16.03.2027, 17:00")
    await anna.says("Wie wir den Bedarf belegen")
    await anna.taps("Verbindlich buchen")


async def proposes(somebody: Someone, talk: Talk) -> None:
    await presses(somebody, QuoteTalk(talk.id))
    for words in (QUESTION, ANSWER):
        await somebody.says(words)
    await somebody.taps("Einverstanden, fragen")


async def is_erased(house: StoryHouse, somebody: OnTelegram) -> None:
    async with house.database.work() as work:
        person = await person_of(work, somebody)
        await ask(work, f"DELETE FROM person WHERE id = '{person.id}' RETURNING id")
        await work.commit()


async def presses_all(somebody: Someone) -> None:
    """Whatever stands in the chat, at all times."""
    for seen in list(somebody.chat):
        for words, data in seen.buttons:
            if not data.startswith("http"):
                await somebody.taps_old(seen, words)


@pytest.mark.parametrize(
    "where,who",
    [("sqlite", "Anna"), ("sqlite", "Elif"), ("sqlite", "Karin"), pytest.param("postgres", "Anna", marks=ON_A_SERVER)],
    indirect=["where"],
)
async def test_nothing_breaks_in_three_months_and_no_button_either(house: StoryHouse, who: str) -> None:
    pair = await a_pair(house)
    assert isinstance(pair.elif_, OnTelegram)
    nura, _ = await a_volunteer(house, pair.town, "Nura")
    jonas = await a_colleague(house, pair.town)
    await on_monday(house)
    running, reported = await all_at_once(house, pair)
    everybody = [pair.anna, pair.elif_, nura, pair.town.coordinator, jonas]
    with heard() as log:
        await is_erased(house, next(one for one in everybody if one.name == who))
        for days in THREE_MONTHS:
            house.clock.forward(days=days)
            await house.settle()
        for one in everybody:
            await presses_all(one)
    drafts = "SELECT count(*) FROM faq_version WHERE state = 'writing'"
    assert await rows(house, drafts) == [(1 if who == "Karin" else 0,)]
    errors = [line for line in lines(log) if line["level"] == "error" and line.get("kind") != "report_alone"]
    assert errors == []
    assert (await talk_now(house, running)).state is TalkState.ENDED
    assert (await talk_now(house, reported)).state is TalkState.FROZEN
    assert await rows(house, "SELECT count(*) FROM talk_quote") == [(0,)]
    assert await rows(house, "SELECT count(*) FROM talk_request WHERE state = 'open'") == [(0,)]
    assert await rows(house, "SELECT count(*) FROM appointment WHERE state = 'booked' AND host IS NULL") == [(0,)]
