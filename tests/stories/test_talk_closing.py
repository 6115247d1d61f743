"""A talk comes to its end: by one tap, after silence, or because somebody is not there; and what stays of it."""

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import AssociationState
from bot.domain.talks.talk import Side, TalkState
from bot.domain.volunteering.listing import ListingState
from bot.links.base import pack
from bot.links.contact_exchange import ContactOffer
from bot.links.talk_closing import (
    AskBlock,
    AskEndTalk,
    AskThanks,
    BlockPartner,
    EndTalk,
    RateTalk,
    TalkCounts,
    TalkDone,
)
from bot.terms import Score
from tests.kit.acts import through_the_other_door
from tests.kit.asking import rows
from tests.kit.helping import (
    Pair,
    a_line,
    a_pair,
    a_talk,
    both_talk,
    presses,
    talk_now,
)
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_neighbour
from tests.kit.people import OnTelegram
from tests.kit.postgres import on_both_engines
from tests.kit.talking import got

GONE = "Das gibt es so nicht mehr"


async def units(house: StoryHouse, pair: Pair) -> tuple[int, int]:
    """Counted ones, and those that are still free."""
    async with house.database.work() as work:
        listing = await work.listings.get(pair.listing.id)
    assert listing
    return listing.used, listing.free


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_one_tap_ends_it_both_say_how_it_was_and_she_reads_what_she_has_done(
    house: StoryHouse, door: str
) -> None:
    pair = await a_pair(house, door)
    await both_talk(house, pair.talk)
    await presses(pair.anna, AskEndTalk(pair.talk.id))
    pair.anna.sees("Gespräch 1 beenden?", "[Nein, weiter reden]")
    question = pair.anna.last
    await pair.anna.taps("Nein")
    pair.anna.sees("Gespräch 1 geht weiter")
    await pair.anna.taps_old(question, "Ja, beenden")
    pair.anna.sees("Gespräch 1 ist zu Ende", "[Hat geholfen]", "[Ein bisschen]")
    await pair.elif_.waits()
    assert "Du hast jetzt einem Verein geholfen." in pair.elif_.last.text
    assert await units(house, pair) == (1, 3)
    await house.restarts()
    await pair.elif_.taps("War gut")
    pair.elif_.sees("Danke für deine Antwort")
    await pair.anna.taps_old(question, "Ja, beenden")
    pair.anna.sees("Gespräch 1 ist zu Ende")
    await pair.anna.taps("Hat geholfen")
    await pair.anna.taps("Danke sagen")
    await pair.anna.says("Der Plan stimmt jetzt. Vielen Dank")
    pair.anna.sees("Dein Dank für Gespräch 1 ist unterwegs")
    await pair.elif_.waits()
    assert "Der Plan stimmt jetzt. Vielen Dank" in pair.elif_.last.text
    assert "Du hast jetzt einem Verein geholfen. Ein Verein hat dir gedankt." in pair.elif_.last.text
    assert await units(house, pair) == (1, 3)
    assert await rows(house, "SELECT units FROM talk_units") == [(1,)]


async def test_after_two_quiet_weeks_both_are_asked_and_text_is_no_answer(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    house.clock.forward(days=13)
    await pair.elif_.waits()
    pair.elif_.does_not_see("erledigt")
    house.clock.forward(days=1, hours=16)
    await pair.anna.waits()
    for one in (pair.anna, pair.elif_):
        assert "zwei Wochen lang niemand geschrieben. Ist es erledigt?" in one.last.text
    await house.restarts()
    await pair.anna.says("Ja, ich glaube schon, aber vielleicht kommt noch etwas")
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
    await pair.elif_.taps("Noch nicht")
    pair.elif_.sees("Gespräch 1 geht weiter")
    house.clock.forward(days=8)
    await pair.anna.waits()
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
    house.clock.forward(days=7)
    await pair.anna.waits()
    pair.anna.sees("Ist es erledigt?")
    await pair.anna.taps("Ja, erledigt")
    pair.anna.sees("Gespräch 1 ist zu Ende")
    assert (await talk_now(house, pair.talk)).ended_by is Side.ASKER


async def test_without_an_answer_it_ends_by_itself_a_week_later(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    house.clock.forward(days=14, hours=16)
    await pair.anna.waits()
    question = pair.elif_.last
    house.clock.forward(days=6)
    await pair.anna.waits()
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
    house.clock.forward(days=2)
    await pair.anna.waits()
    for one in (pair.anna, pair.elif_):
        assert "Gespräch 1 ist zu Ende" in one.last.text
    assert (await talk_now(house, pair.talk)).ended_by is None
    await pair.elif_.taps_old(question, "Noch nicht")
    pair.elif_.sees("Gespräch 1 ist zu Ende")
    assert (await talk_now(house, pair.talk)).state is TalkState.ENDED


async def test_a_message_after_the_question_is_not_quiet(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    house.clock.forward(days=14, hours=16)
    await pair.anna.waits()
    await a_line(house, pair.talk, Side.VOLUNTEER)
    house.clock.forward(days=9)
    await pair.anna.waits()
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING


async def test_the_old_question_asks_once_more_when_it_went_on(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    house.clock.forward(days=14, hours=16)
    await pair.anna.waits()
    question = pair.anna.last
    await a_line(house, pair.talk, Side.VOLUNTEER)
    await pair.anna.taps_old(question, "Ja, erledigt")
    pair.anna.sees("Gespräch 1 beenden?")
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING


@on_both_engines
async def test_both_end_it_at_once(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    house.clock.forward(seconds=1)
    for one in (pair.anna, pair.elif_):
        assert isinstance(one, OnTelegram)
        house.world.forge_tap(one.them, 1, pack(EndTalk(pair.talk.id)))
    await house.settle()
    for one in (pair.anna, pair.elif_):
        assert any("Gespräch 1 ist zu Ende" in seen.text for seen in one.chat)
    assert await units(house, pair) == (1, 3)
    assert await rows(house, "SELECT units FROM talk_units") == [(1,)]


async def test_half_an_hour_of_talk_is_a_unit_while_it_goes_on(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await a_line(house, pair.talk, Side.ASKER)
    house.clock.forward(minutes=50)
    await a_line(house, pair.talk, Side.VOLUNTEER)
    await pair.anna.waits()
    assert await units(house, pair) == (0, 3)
    house.clock.forward(minutes=29)
    await a_line(house, pair.talk, Side.ASKER)
    await pair.anna.waits()
    assert await units(house, pair) == (0, 3)
    house.clock.forward(minutes=2)
    await a_line(house, pair.talk, Side.VOLUNTEER)
    house.clock.forward(minutes=2)
    await pair.anna.waits()
    assert await units(house, pair) == (1, 3)
    await presses(pair.anna, EndTalk(pair.talk.id))
    assert await units(house, pair) == (1, 3)
    assert await rows(house, "SELECT units FROM talk_units") == [(1,)]


async def test_before_anybody_helped_nothing_is_counted_and_nobody_is_asked_how_it_was(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await a_line(house, pair.talk, Side.ASKER)
    await presses(pair.anna, EndTalk(pair.talk.id))
    pair.anna.sees("Gespräch 1 ist zu Ende")
    pair.anna.does_not_see("Hat es geholfen?")
    pair.anna.sees("[Jemand anderen fragen]")
    await pair.elif_.waits()
    assert "Es zählt nicht. Du hast wieder ein Gespräch mehr frei." in pair.elif_.last.text
    assert await units(house, pair) == (0, 4)
    await presses(pair.anna, RateTalk(pair.talk.id, Score.GOOD))
    pair.anna.sees("Das gibt es so nicht mehr")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_thanks_that_say_who_it_is_are_asked_about(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    anna = pair.anna if door == "telegram" else await through_the_other_door(house, pair.anna)
    await presses(anna, EndTalk(pair.talk.id))
    await anna.taps("Ein bisschen")
    await anna.taps("Danke sagen")
    await anna.says("Danke sagt Anna vom Verein Brücke e. V., 0511 123456")
    anna.sees("Das verrät, wer du bist", "[Ohne diese Angaben senden]")
    first = anna.last
    await house.restarts()
    await anna.taps("Anders schreiben")
    await anna.says("Danke sagt Anna")
    anna.sees("Das verrät, wer du bist")
    await anna.taps_old(first, "Trotzdem alles senden")
    anna.sees("Schreib, wofür du dich bedanken möchtest")
    await anna.says(f"Danke sagt Anna {HOSTILE}")
    await anna.taps("Ohne diese Angaben")
    anna.sees("ist unterwegs")
    await pair.elif_.waits()
    assert f"Danke sagt … {HOSTILE}" in pair.elif_.last.text
    heard = len(pair.elif_.chat)
    await anna.taps_old(first, "Trotzdem alles senden")
    await presses(anna, AskThanks(pair.talk.id))
    anna.sees("ist unterwegs")
    await pair.elif_.waits()
    assert len(pair.elif_.chat) == heard


async def test_what_did_not_help_shames_nobody(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await presses(pair.anna, EndTalk(pair.talk.id))
    heard = len(pair.elif_.chat)
    await pair.anna.taps("Hat nicht geholfen")
    pair.anna.sees("Danke für deine Antwort")
    await pair.anna.taps("Jemand anderen fragen")
    pair.anna.does_not_see(GONE)
    await pair.elif_.waits()
    assert len(pair.elif_.chat) == heard


async def test_the_koordination_sees_numbers_and_only_when_there_are_three(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin = pair.town.coordinator
    for count in range(3):
        talk = await a_talk(house, pair.town, pair.anna, pair.listing) if count else pair.talk
        await both_talk(house, talk)
        await presses(karin, TalkCounts(pair.town.cohort.id))
        karin.sees("Wer gefragt hat: noch weniger als drei Antworten")
        await presses(pair.anna, EndTalk(talk.id))
        await pair.anna.taps("Hat geholfen")
    await presses(karin, TalkCounts(pair.town.cohort.id))
    karin.sees("Wer gefragt hat: 3-mal „hat geholfen“", "Wer geholfen hat: noch weniger")
    karin.does_not_see("Anna", "Elif")


@pytest.mark.parametrize("by", ["asker", "volunteer"])
async def test_never_again_ends_it_and_the_other_one_does_not_learn_why(house: StoryHouse, by: str) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    who, other = (pair.anna, pair.elif_) if by == "asker" else (pair.elif_, pair.anna)
    await presses(who, AskBlock(pair.talk.id))
    who.sees("Diese Person nicht mehr?", "[Nein, alles lassen]")
    question = who.last
    await who.taps("Ja, nicht mehr")
    who.sees("kommt hier nicht mehr mit dir zusammen")
    await who.taps_old(question, "Ja, nicht mehr")
    await other.waits()
    assert sum("ist zu Ende" in seen.text for seen in other.chat) == 1
    assert not any("nicht mehr mit dir" in seen.text or "blockiert" in seen.text for seen in other.chat)
    assert await units(house, pair) == ((0, 4) if by == "asker" else (1, 3))
    async with house.database.work() as work:
        assert await work.talk_ends.blocked(pair.listing.id, pair.town.association.id)
    await pair.anna.says("/ehemalige")
    pair.anna.does_not_see("Wie wir den Kostenplan gerechnet haben")


async def test_who_was_sent_away_reads_the_same_as_when_somebody_is_not_there(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await presses(pair.elif_, BlockPartner(pair.talk.id))
    await pair.anna.waits()
    blocked = pair.anna.last.text
    other = await a_talk(house, pair.town, pair.anna, pair.listing)
    await both_talk(house, other)
    assert isinstance(pair.elif_, OnTelegram)
    await pair.elif_.blocks()
    house.clock.forward(minutes=2)
    await pair.anna.waits()
    assert pair.anna.last.text.replace("Gespräch 2", "Gespräch 1") == blocked


async def test_the_same_association_twice_is_one_that_she_helped(house: StoryHouse) -> None:
    pair = await a_pair(house)
    for talk in (pair.talk, await a_talk(house, pair.town, pair.anna, pair.listing)):
        await both_talk(house, talk)
        await presses(pair.anna, EndTalk(talk.id))
        await presses(pair.anna, AskThanks(talk.id))
        await pair.anna.taps("Ohne Worte danken")
    await pair.elif_.waits()
    assert "Du hast jetzt einem Verein geholfen. Ein Verein hat dir gedankt." in pair.elif_.last.text
    assert await units(house, pair) == (2, 2)


async def test_thanks_after_she_sent_them_away_do_not_reach_her(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await presses(pair.elif_, BlockPartner(pair.talk.id))
    heard = len(pair.elif_.chat)
    await presses(pair.anna, AskThanks(pair.talk.id))
    await pair.anna.taps("Ohne Worte danken")
    pair.anna.sees("ist unterwegs")
    await pair.elif_.waits()
    assert len(pair.elif_.chat) == heard


@pytest.mark.parametrize("why", ["erased", "blocked", "withdrawn"])
async def test_the_volunteer_is_not_there_any_more(house: StoryHouse, why: str) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    async with house.database.work() as work:
        if why == "withdrawn":
            listing = await work.listings.get(pair.listing.id)
            assert listing
            await work.listings.save(replace(listing, state=ListingState.WITHDRAWN))
        if why == "erased":
            await work.people.queries.drop_person(work.people.connection, id=pair.listing.person)
        await work.commit()
    if why == "blocked":
        assert isinstance(pair.elif_, OnTelegram)
        await pair.elif_.blocks()
    house.clock.forward(minutes=2)
    await pair.anna.waits()
    pair.anna.sees("Gespräch 1 ist zu Ende. Die andere Seite ist gerade nicht erreichbar.")
    talk = await talk_now(house, pair.talk)
    assert (talk.state, talk.counted) == (TalkState.ENDED, False)


@pytest.mark.parametrize("why", ["erased", "blocked", "left", "association"])
async def test_whoever_asked_vanishes_and_her_unit_is_free(house: StoryHouse, why: str) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    async with house.database.work() as work:
        if why == "erased":
            await work.people.queries.drop_person(work.people.connection, id=pair.talk.asker)
        if why == "association":
            group = await work.associations.get(pair.town.association.id)
            assert group
            await work.associations.save(replace(group, state=AssociationState.LEFT))
        if why == "left":
            [member] = await work.members.team(pair.town.association.id)
            await work.members.save(replace(member, state="left"))
        await work.commit()
    if why == "blocked":
        await pair.anna.blocks()
    house.clock.forward(minutes=2)
    await pair.elif_.waits()
    pair.elif_.sees("Gespräch 1 ist zu Ende", "Es zählt nicht. Du hast wieder ein Gespräch mehr frei.")
    assert await units(house, pair) == (0, 4)


async def test_what_is_frozen_is_ended_by_nobody(house: StoryHouse) -> None:
    pair = await a_pair(house)
    async with house.database.work() as work:
        await work.talks.save(replace(pair.talk, state=TalkState.FROZEN))
        await work.commit()
    for link in (AskEndTalk(pair.talk.id), EndTalk(pair.talk.id), TalkDone(pair.talk.id)):
        await presses(pair.anna, link)
        pair.anna.sees("Gespräch 1 ruht gerade")
    house.clock.forward(days=30)
    await pair.anna.waits()
    assert (await talk_now(house, pair.talk)).state is TalkState.FROZEN


async def test_nobody_else_ends_or_rates_it(house: StoryHouse) -> None:
    pair = await a_pair(house)
    mia = await a_neighbour(house, "Mia")
    for somebody in (mia, pair.town.coordinator):
        for link in (AskEndTalk(pair.talk.id), EndTalk(pair.talk.id), AskBlock(pair.talk.id)):
            await presses(somebody, link)
            somebody.sees("Das gibt es so nicht mehr")
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING


async def test_a_month_after_the_end_nobody_knows_who_talked_and_her_units_stay(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await presses(pair.anna, EndTalk(pair.talk.id))
    await pair.anna.taps("Hat geholfen")
    await presses(pair.anna, AskThanks(pair.talk.id))
    await pair.anna.taps("Ohne Worte danken")
    house.clock.forward(days=29)
    await pair.anna.waits()
    assert (await talk_now(house, pair.talk)).asker is not None
    house.clock.forward(days=1, hours=2)
    await pair.anna.waits()
    talk = await talk_now(house, pair.talk)
    assert (talk.asker, talk.volunteer, talk.association, talk.request) == (None, None, None, None)
    assert await rows(house, "SELECT count(*) FROM talk_line") == [(0,)]
    assert await units(house, pair) == (1, 3)
    async with house.database.work() as work:
        effect = await work.talk_ends.effect(pair.listing.id)
        assert (effect.helped, effect.thanked) == (1, 1)
        assert await work.talk_ends.units(pair.town.association.id, house.clock.now().year) == 1
    await presses(pair.anna, RateTalk(pair.talk.id, Score.BAD))
    pair.anna.sees("Das gibt es so nicht mehr")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_at_night_whoever_helps_is_left_in_peace_and_reads_all_of_it_in_order(
    house: StoryHouse, door: str
) -> None:
    pair = await a_pair(house, door)
    anna, elif_ = pair.anna, pair.elif_
    await both_talk(house, pair.talk)
    house.clock.forward(hours=4)
    await presses(anna, ContactOffer(pair.talk.id))
    await anna.taps("Name angeben")
    await anna.says("Anna")
    await anna.taps("Ja, das tauschen")
    await presses(anna, EndTalk(pair.talk.id))
    await anna.taps("Hat geholfen")
    await anna.taps("Danke sagen")
    await anna.taps("Ohne Worte danken")
    heard = ("ist vorgeschlagen", "ist zu Ende", "Jemand bedankt sich")
    await elif_.waits()
    assert [words for words in heard if got(elif_, words)] == []
    await house.restarts()
    house.clock.forward(hours=11)
    await elif_.waits()
    told = [words for seen in elif_.chat for words in heard if words in seen.text]
    assert told == list(heard)
