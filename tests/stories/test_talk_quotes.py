"""May this stand in the FAQ without names? Both say yes to the same words, or nobody reads them."""

import pytest

from bot.domain.talks.talk import Talk
from bot.links.talk_closing import BlockPartner
from bot.links.talk_quotes import AgreeToQuote, QuoteTalk
from bot.links.talk_reports import ReportTalk
from tests.kit.asking import rows
from tests.kit.helping import Pair, a_pair, a_volunteer, a_volunteer_in_the_browser, is_over, person_of, presses
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import Someone
from tests.kit.requesting import asks, on_monday

QUESTION, ANSWER = "Wie fängt man einen Kostenplan an?", "Zuerst zählen, was letztes Jahr ausgegeben wurde."


async def over(house: StoryHouse, pair: Pair) -> Talk:
    await is_over(house, pair.talk)
    return pair.talk


async def proposes(somebody: Someone, talk: Talk) -> None:
    await presses(somebody, QuoteTalk(talk.id))
    await somebody.says(QUESTION)
    await somebody.says(ANSWER)
    somebody.sees("Genau das liest die andere Seite", QUESTION, ANSWER)
    await somebody.taps("Einverstanden, fragen")
    somebody.sees("Gefragt")


def heard(somebody: Someone, *words: str) -> bool:
    return any(all(one in seen.text for one in words) for seen in somebody.chat)


async def consents(house: StoryHouse) -> list[tuple[object, ...]]:
    sql = "SELECT count(*), count(revoked_at) FROM consent WHERE purpose = 'quotation'"
    return await rows(house, sql)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_both_say_yes_and_the_koordination_has_it(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house, door)
    talk = await over(house, pair)
    await proposes(pair.anna, talk)
    await pair.elif_.waits()
    assert heard(pair.elif_, "Darf das ohne Namen in die FAQ?", QUESTION, ANSWER)
    karin = pair.town.coordinator
    await karin.waits()
    assert not heard(karin, QUESTION)
    await pair.elif_.taps("Ja, genau so")
    pair.elif_.sees("Beide haben ja gesagt")
    await pair.anna.waits()
    assert heard(pair.anna, "Beide haben ja gesagt")
    await karin.waits()
    assert heard(karin, "Ein Vorschlag für die FAQ", QUESTION)
    assert not any("Elif" in seen.text for seen in karin.chat)
    await karin.taps("Ansehen")
    karin.sees(QUESTION)
    assert await consents(house) == [(2, 0)]
    assert await rows(house, "SELECT state, made_by FROM faq_version") == [("writing", None)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_short_answer_may_stand_there_too(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    make = a_volunteer if door == "telegram" else a_volunteer_in_the_browser
    elif_, _ = await make(house, town, "Elif")
    anna = await a_member(house, town)
    await on_monday(house)
    await asks(anna)
    await elif_.waits()
    await elif_.taps("Kurz antworten")
    await elif_.says("Zählt alles aus dem letzten Jahr.")
    await elif_.taps("Senden")
    await house.restarts()
    await anna.taps("Ohne Namen in die FAQ?")
    await elif_.taps("Ohne Namen in die FAQ?")
    elif_.sees("Schreib zuerst die Frage neu")
    for words in (QUESTION, ANSWER):
        await anna.says(words)
    await house.restarts()
    await anna.taps("Einverstanden, fragen")
    await elif_.waits()
    assert heard(elif_, "Darf das ohne Namen in die FAQ?", QUESTION, ANSWER)
    assert await rows(house, "SELECT count(*) FROM faq_version") == [(0,)]
    await elif_.taps("Ja, genau so")
    elif_.sees("Beide haben ja gesagt")
    karin = town.coordinator
    await karin.waits()
    assert heard(karin, "Ein Vorschlag für die FAQ", QUESTION)
    await karin.taps("Ansehen")
    karin.sees(QUESTION, ANSWER)
    assert not heard(karin, "letzten Jahr.")
    assert await consents(house) == [(2, 0)]
    assert await rows(house, "SELECT state, made_by FROM faq_version") == [("writing", None)]


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_question_at_night_waits_till_morning(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house, door)
    talk = await over(house, pair)
    house.clock.forward(hours=4)
    await proposes(pair.anna, talk)
    await pair.elif_.waits()
    assert not heard(pair.elif_, QUESTION)
    house.clock.forward(hours=11)
    await pair.elif_.waits()
    assert heard(pair.elif_, "Darf das ohne Namen in die FAQ?", QUESTION, ANSWER)
    await pair.elif_.taps("Ja, genau so")
    pair.elif_.sees("Beide haben ja gesagt")


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_no_is_neutral_and_deletes_the_words(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house, door)
    talk = await over(house, pair)
    await proposes(pair.anna, talk)
    await pair.elif_.waits()
    await pair.elif_.taps("Lieber nicht")
    pair.elif_.sees("Die Worte sind gelöscht")
    await pair.anna.waits()
    assert heard(pair.anna, "vom Tisch")
    assert await rows(house, "SELECT question, answer FROM talk_quote") == [("", "")]
    assert await consents(house) == [(1, 1)]


async def test_other_words_are_agreed_to_anew_and_old_buttons_agree_to_nothing(house: StoryHouse) -> None:
    pair = await a_pair(house)
    talk = await over(house, pair)
    await proposes(pair.anna, talk)
    await pair.elif_.waits()
    await pair.elif_.taps("Anders schreiben")
    await pair.elif_.says(QUESTION)
    await pair.elif_.says("Mit einer Liste aller Ausgaben.")
    await pair.elif_.taps("Einverstanden, fragen")
    await pair.anna.waits()
    assert heard(pair.anna, "Mit einer Liste aller Ausgaben.")
    [(id,)] = await rows(house, "SELECT id FROM talk_quote")
    await presses(pair.anna, AgreeToQuote(str(id), "alt"))
    pair.anna.sees("Mit einer Liste aller Ausgaben.", "Darf das ohne Namen")
    await pair.anna.taps("Ja, genau so")
    pair.anna.sees("Beide haben ja gesagt")
    assert await consents(house) == [(3, 1)]


async def test_either_takes_it_back_until_it_is_published(house: StoryHouse) -> None:
    pair = await a_pair(house)
    talk = await over(house, pair)
    await proposes(pair.elif_, talk)
    await pair.anna.waits()
    await pair.anna.taps("Ja, genau so")
    await presses(pair.elif_, QuoteTalk(talk.id))
    pair.elif_.sees("Beide haben ja gesagt")
    await pair.elif_.taps("Zurücknehmen")
    pair.elif_.sees("Die Worte sind gelöscht")
    await pair.anna.waits()
    assert heard(pair.anna, "vom Tisch")
    assert await rows(house, "SELECT state FROM faq_version") == [("declined",)]
    assert await consents(house) == [(2, 2)]


async def test_names_and_contacts_stay_out(house: StoryHouse) -> None:
    pair = await a_pair(house)
    talk = await over(house, pair)
    await presses(pair.anna, QuoteTalk(talk.id))
    await pair.anna.says(f"Was macht {pair.town.association.name} mit Kosten?")
    pair.anna.sees("Darin steht ein Name oder ein Kontakt")
    await presses(pair.anna, QuoteTalk(talk.id))
    await pair.anna.says(QUESTION)
    await pair.anna.says("Ruf mich an: 0171 2345678")
    pair.anna.sees("Darin steht ein Name oder ein Kontakt")


async def test_nobody_else_makes_anything_of_a_talk(house: StoryHouse) -> None:
    pair = await a_pair(house)
    ben = await a_member(house, pair.town, "Ben")
    await presses(pair.anna, QuoteTalk(pair.talk.id))
    assert "Schreib zuerst die Frage neu" not in pair.anna.last.text  # it still runs
    talk = await over(house, pair)
    await presses(ben, QuoteTalk(talk.id))
    assert "Schreib zuerst die Frage neu" not in ben.last.text


async def test_after_thirty_days_nobody_knows_whose_words_they_were(house: StoryHouse) -> None:
    pair = await a_pair(house)
    talk = await over(house, pair)
    await proposes(pair.anna, talk)
    await pair.elif_.waits()
    await pair.elif_.taps("Ja, genau so")
    house.clock.forward(days=29)
    await house.settle()
    assert await rows(house, "SELECT count(*) FROM talk_quote") == [(1,)]
    [(quote,)] = await rows(house, "SELECT id FROM talk_quote")
    house.clock.forward(days=2)
    await house.settle()
    assert await rows(house, "SELECT count(*) FROM talk_quote") == [(0,)]
    assert await rows(house, "SELECT state, quote FROM faq_version") == [("writing", None)]
    traces = f"SELECT (SELECT count(*) FROM consent WHERE id LIKE '%{quote}%' OR version LIKE '%{quote}%')"
    assert await rows(house, f"{traces} + (SELECT count(*) FROM faq_version WHERE id LIKE '%{quote}%')") == [(0,)]
    yes = "SELECT count(*), count(DISTINCT version) FROM consent WHERE purpose = 'quotation'"
    assert await rows(house, yes) == [(2, 1)]


@pytest.mark.parametrize("link", [BlockPartner, ReportTalk])
async def test_who_sent_somebody_away_is_not_asked_by_them(
    house: StoryHouse, link: type[BlockPartner] | type[ReportTalk]
) -> None:
    pair = await a_pair(house)
    talk = await over(house, pair)
    await presses(pair.anna, QuoteTalk(talk.id))
    await pair.anna.says(QUESTION)
    await pair.anna.says(ANSWER)
    await presses(pair.elif_, link(talk.id))
    if link is ReportTalk:
        await pair.elif_.taps("Beleidigung")
        await pair.elif_.taps("Ohne Worte melden")
    await pair.anna.taps("Einverstanden, fragen")
    await pair.anna.taps("Zurücknehmen")
    await pair.elif_.waits()
    for words in (ANSWER, "in die FAQ?", "vom Tisch"):
        assert not heard(pair.elif_, words)


async def test_a_no_is_not_asked_again(house: StoryHouse) -> None:
    pair = await a_pair(house)
    talk = await over(house, pair)
    await proposes(pair.anna, talk)
    await pair.elif_.waits()
    await pair.elif_.taps("Lieber nicht")
    await presses(pair.anna, QuoteTalk(talk.id))
    pair.anna.does_not_see("Schreib zuerst die Frage neu")
    pair.anna.sees("vom Tisch")
    await proposes(pair.elif_, talk)
    await pair.anna.waits()
    await pair.anna.taps("Ja, genau so")
    await pair.anna.taps("Zurücknehmen")
    await pair.elif_.waits()
    await presses(pair.elif_, QuoteTalk(talk.id))
    pair.elif_.sees("vom Tisch")
    await proposes(pair.anna, talk)
    await pair.elif_.waits()
    await pair.elif_.taps("Ja, genau so")
    states = "SELECT state, count(*) FROM faq_version GROUP BY state ORDER BY state"
    assert await rows(house, states) == [("writing", 1)]


async def test_who_turns_out_to_be_both_says_no_second_yes(house: StoryHouse) -> None:
    pair = await a_pair(house)
    talk = await over(house, pair)
    await proposes(pair.anna, talk)
    async with house.database.work() as work:
        anna, elif_ = await person_of(work, pair.anna), await person_of(work, pair.elif_)
        await work.people.merge(elif_.id, anna.id)
        await work.commit()
    await pair.elif_.waits()
    await pair.elif_.taps("Ja, genau so")
    pair.elif_.sees("Bis die andere Seite ja sagt")
    await pair.elif_.taps("Zurücknehmen")
    await presses(pair.elif_, QuoteTalk(talk.id))
    pair.elif_.does_not_see("Schreib zuerst die Frage neu")
    assert await rows(house, "SELECT count(*) FROM faq_version") == [(0,)]
