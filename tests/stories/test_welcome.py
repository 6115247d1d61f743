"""The way in, and all that may go wrong at the door."""

import dataclasses
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.domain.joining.invitations import Invitation, Ticket, make_ticket
from bot.domain.people import Channel, MemberState
from bot.domain.privacy.consents import given
from bot.terms import MemberRole, Purpose
from tests.kit.acts import come_in
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town, add_association, add_person
from tests.kit.people import OnTelegram
from tests.kit.postgres import on_both_engines
from tests.kit.traces import rows

NEVER_MADE = "AAAAAAAAAAAAAAAAAAAAAA"


async def an_invitation(house: StoryHouse, town: Town, **changes: object) -> Ticket:
    now = house.clock.now()
    async with house.database.work() as work:
        ticket = make_ticket(work.new_secret)
        plain = Invitation(
            work.new_id(), town.association.id, None, MemberRole.CONTACT, 1, 0, now + timedelta(days=9), now
        )
        await work.invitations.add(replace(plain, **changes), ticket)
        await work.commit()
    return ticket


async def test_the_first_person_comes_in(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    anna.sees("Welche Sprache", "Which language")
    await anna.taps("Deutsch")
    anna.sees("Verein Brücke e. V.", "Telegram ist eine Firma außerhalb der EU", "[Lieber ohne Telegram]")
    await anna.taps("Einverstanden")
    anna.sees("gehört zu Verein Brücke e. V.", "[Ich bin die Ansprechperson]", "[Ich möchte nur lesen]")
    await anna.taps("Ich bin die Ansprechperson")
    anna.sees("Wie soll ich dich nennen?", "Anna")
    await anna.taps("So passt es")
    anna.sees("Ihr seid da", "[Zum ersten Schritt]")
    await town.coordinator.waits()
    assert "Verein Brücke e. V. ist angekommen. Anna" in town.coordinator.chat[-1].text
    await anna.taps("Zum ersten Schritt")
    anna.sees("Verein Brücke e. V.", "Schritt 1")
    assert await rows(house, "SELECT role, state FROM member") == [("kontakt", "active")]
    assert await rows(house, "SELECT version FROM consent WHERE version != 'test'") == [("2026-12-telegram",)]


async def test_nothing_but_the_language_is_kept_before_the_consent(house: StoryHouse) -> None:
    town = await a_town(house)
    known = await rows(house, "SELECT id FROM person")
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    await anna.taps("English")
    anna.sees("I store your name", "[I agree]")
    await anna.taps("Read first")
    await anna.taps("Read on")
    await anna.taps("To the decision")
    assert await rows(house, "SELECT id FROM person") == known
    assert await rows(house, "SELECT * FROM dialog") == []
    external = str(anna.them.id)
    kept = f"SELECT person, language FROM address WHERE external = '{external}'"
    assert await rows(house, kept) == [(None, "en")]
    await anna.taps("No, thanks")
    anna.sees("All right")
    assert await rows(house, kept) == []
    await anna.taps("Go on after all")
    anna.sees("[Einverstanden]")


async def test_the_code_is_typed_as_text_however_it_looks(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await anna.says("/start")
    anna.sees("Willkommen bei der Projektschmiede", "tippt den Code hier ein")
    code = town.ticket.code
    await anna.says(f" {code[:4].lower()} {code[4:].lower()} ")
    anna.sees("Welche Sprache")
    await anna.taps("Deutsch")
    anna.sees("Verein Brücke e. V.")


async def test_whatever_is_wrong_the_answer_is_the_same(house: StoryHouse) -> None:
    town = await a_town(house)
    now = house.clock.now()
    boris = house.telegram("Boris")
    async with house.database.work() as work:
        cem = await add_person(work, "Cem", "777", now)
        await add_person(work, "Boris", str(boris.them.id), now)
        await work.commit()
    bad = [
        NEVER_MADE,
        "ABCD-2345",
        (await an_invitation(house, town, expires_at=now)).token,
        (await an_invitation(house, town, uses_left=0)).token,
        (await an_invitation(house, town, revoked_at=now)).code,
        "a sentence",
    ]
    answers = []
    for number, ticket in enumerate(bad):
        stranger = house.telegram(f"Zoé {number}")
        await stranger.says(f"/start {ticket}")
        answers.append((stranger.last.text, stranger.last.buttons))
    foreign = await an_invitation(house, town, association=None, person=cem.id)
    await boris.says(f"/start {foreign.token}")
    answers.append((boris.last.text, boris.last.buttons))
    assert len(set(answers)) == 1
    assert "Diese Einladung passt nicht" in answers[0][0]


async def test_the_sixth_try_within_an_hour_meets_a_neutral_answer(house: StoryHouse) -> None:
    town = await a_town(house)
    guesser = house.telegram("Gast")
    for number in range(5):
        await guesser.says(f"ABCD234{number + 3}")
        guesser.sees("Diese Einladung passt nicht")
    await guesser.says("ABCD2349")
    guesser.sees("später noch einmal")
    await guesser.says(town.ticket.code)
    guesser.sees("später noch einmal")
    guesser.does_not_see("Sprache")
    house.clock.forward(hours=1, seconds=1)
    await guesser.says(town.ticket.code)
    guesser.sees("Welche Sprache")


async def test_an_invitation_that_ends_on_the_way_ends_kindly(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    await anna.taps("Deutsch")
    house.clock.forward(days=40)
    await anna.taps("Einverstanden")
    anna.sees("Diese Einladung passt nicht")
    assert (await rows(house, "SELECT COUNT(*) FROM person"))[0] == (1,)


async def test_a_double_tap_and_old_buttons_do_nothing_twice(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    await anna.taps("Deutsch")
    notice = anna.last
    await anna.taps_old(notice, "Einverstanden")
    roles = anna.last
    await anna.taps_old(notice, "Einverstanden")
    assert await rows(house, "SELECT COUNT(*) FROM person WHERE name = 'Anna'") == [(1,)]
    await anna.taps_old(roles, "Ich bin die Ansprechperson")
    await anna.taps("So passt es")
    house.clock.forward(days=21)
    await anna.taps_old(notice, "Einverstanden")
    anna.sees("Du bist schon da")
    await anna.taps_old(roles, "Ich möchte nur lesen")
    anna.sees("Du bist schon bei Verein Brücke")
    assert await rows(house, "SELECT role, state FROM member") == [("kontakt", "active")]
    assert await rows(house, "SELECT used FROM invitation") == [(1,)]


async def test_a_known_person_with_their_own_ticket_uses_nothing_up(house: StoryHouse) -> None:
    town = await a_town(house, uses=1)
    anna = house.telegram("Anna")
    await come_in(anna, town.ticket.token)
    await anna.says(f"/start {town.ticket.token}")
    anna.sees("Du bist schon da")
    boris = house.telegram("Boris")
    await boris.says(f"/start {town.ticket.token}")
    boris.sees("Diese Einladung passt nicht")


async def test_everything_in_memory_may_be_lost_between_two_taps(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await house.restarts()
        await anna.taps(words)
    await house.restarts()
    await anna.says("Anna Okafor")
    anna.sees("Ihr seid da", "Anna Okafor")


async def test_a_hostile_name_is_shown_as_it_is(house: StoryHouse) -> None:
    town = await a_town(house, association=HOSTILE)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    await anna.taps("Deutsch")
    anna.sees(HOSTILE)
    await anna.taps("Einverstanden")
    await anna.taps("Ich bin")
    await anna.says(HOSTILE)
    anna.sees("Ihr seid da", HOSTILE)
    await town.coordinator.waits()
    assert HOSTILE in town.coordinator.chat[-1].text


async def test_an_empty_or_endless_name_is_asked_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    await anna.taps("Deutsch")
    await anna.taps("Einverstanden")
    await anna.taps("Ich bin")
    await anna.says("\u200b\u200b")
    anna.sees("Wie soll ich dich nennen?")
    await anna.says("🎉" * 3000)
    anna.sees("zu lang", "64 Zeichen")
    await anna.says("Ana")
    anna.sees("Ihr seid da", "Ana")


async def test_a_visitor_of_the_web_reads_about_the_web(house: StoryHouse) -> None:
    town = await a_town(house)
    berta = await house.web(town.ticket.token)
    await berta.taps("Deutsch")
    berta.sees("Merkzeichen (Cookie)", "ohne Telegram und ohne Werbung")
    assert "Lieber ohne Telegram" not in berta.buttons
    await berta.taps("Einverstanden")
    await berta.taps("Ich bin die Ansprechperson")
    berta.sees("Wie soll ich dich nennen?")
    await berta.says("Berta")
    berta.sees("Ihr seid da", "Berta")


async def test_rather_without_telegram(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await anna.says(f"/start {town.ticket.token}")
    await anna.taps("Deutsch")
    await anna.taps("Lieber ohne Telegram")
    anna.sees(f"https://schmiede.example/tuer/{town.ticket.token}")
    berta = await house.web(town.ticket.token)
    await berta.taps("Deutsch")
    berta.sees("Verein Brücke")
    await anna.taps("Zurück")
    anna.sees("[Einverstanden]")


async def test_a_personal_invitation_opens_another_door_and_loses_nothing(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_member(house, town, "Anna")
    [(anna_id,)] = await rows(house, "SELECT person FROM member")
    ticket = await an_invitation(house, town, association=None, person=anna_id)
    anna = await house.web(ticket.token)
    await anna.taps("Deutsch")
    anna.sees("persönlicher Link", "Merkzeichen (Cookie)")
    await anna.taps("Einverstanden")
    anna.sees("Dieser Chat gehört jetzt zu dir")
    doors = await rows(house, f"SELECT channel FROM address WHERE person = '{anna_id}' ORDER BY channel")
    assert doors == [("telegram",), ("web",)]
    other = house.telegram("Mallory")
    await other.says(f"/start {ticket.token}")
    other.sees("Diese Einladung passt nicht")


@on_both_engines
async def test_the_one_time_link_between_the_doors(house: StoryHouse) -> None:
    town = await a_town(house)
    now = house.clock.now()
    async with house.database.work() as work:
        cem = await add_person(work, "Cem", "777", now)
        await work.people.agree(work.new_id(), given(Purpose.PROGRAMME, cem.id, Channel.TELEGRAM, "telegram:1", now))
        for token in ("x" * 22, "y" * 22):
            await work.web.save_link(token, cem.id, Channel.TELEGRAM, now + timedelta(minutes=15))
        await work.commit()
    cem_again = house.telegram("Cem")
    await cem_again.says(f"/start {'x' * 22}")
    cem_again.sees("Willkommen zurück", "Telegram ist eine Firma außerhalb der EU")
    assert (cem.id,) in await rows(house, "SELECT person FROM address WHERE external != '777'")
    thief = house.telegram("Thief")
    await thief.says(f"/start {'x' * 22}")
    thief.sees("Diese Einladung passt nicht")
    await town.coordinator.says(f"/start {'y' * 22}")
    town.coordinator.sees("Dieser Link ist für einen anderen Zugang")
    await thief.says(f"/start {'y' * 22}")
    thief.sees("Willkommen zurück")
    assert await rows(house, "SELECT count(*) FROM consent WHERE version <> 'test'") == [(1,)], "a link is no yes"


@pytest.mark.parametrize("text", ["Hallo zusammen", "<b>x</b>", "x" * 9000, "🎉" * 3000])
async def test_strangers_get_a_kind_sentence_for_anything(house: StoryHouse, text: str) -> None:
    gast = house.telegram("Gast")
    await gast.says(text)
    gast.sees("Danke für eure Nachricht", "[Passt unsere Idee?]")
    await gast.sends("sticker")
    gast.sees("Das kann ich hier nicht annehmen")
    assert await rows(house, "SELECT * FROM wrong_try") == []


async def test_a_stranger_looks_around(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/start")
    await gast.taps("Was ist die Projektschmiede?")
    gast.sees("BGZ", "8 bis 12")
    await gast.taps("Wann geht es los?")
    gast.sees("30. Juni", "Dezember 2025")
    await gast.taps("Einen Menschen fragen")
    gast.sees("info@bgz-vorort.de")
    await gast.taps("Zum Anfang")
    gast.sees("Willkommen bei der Projektschmiede")
    await gast.taps("English")
    gast.sees("Welcome to the Projektschmiede")


async def test_privacy_can_be_read_before_the_consent(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    for command in ("/datenschutz", "/privacy"):
        await gast.says(command)
        gast.sees("Datenschutz in fünf Zeilen", "außerhalb der EU")
    await gast.taps("Ausführlich lesen")
    for words in ("Wer verantwortlich ist", "Wozu, und", "Was und wie lange", "nicht Ende-zu-Ende", "Deine Rechte"):
        gast.sees(words)
        if words != "Deine Rechte":
            await gast.taps("Weiter lesen")
    await gast.forges("wr:99:")
    gast.sees("gibt es so nicht mehr")


async def test_consent_taken_back_is_asked_for_again(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    [(anna_id,)] = await rows(house, "SELECT person FROM member")
    async with house.database.work() as work:
        for purpose in {consent.purpose for consent in await work.people.consents(str(anna_id))}:
            await work.people.withdraw(str(anna_id), purpose, house.clock.now())
        await work.commit()
    await anna.says("/start")
    anna.sees("brauche ich dein Einverständnis")
    assert "Lieber ohne Telegram" not in anna.buttons
    await anna.taps("Nein danke")
    anna.sees("Ohne dein Einverständnis", "/loeschen")
    await anna.taps("Doch weiter")
    for forged in ("wo:", "wn:", "wl:de:"):
        await anna.forges(forged)
    await anna.says("/start")
    await anna.taps("Einverstanden")
    anna.sees("alles, was schon da war, ist hier")
    assert await rows(house, "SELECT state FROM member") == [(MemberState.ACTIVE.value,)]


async def test_a_second_association_is_joined_with_one_more_tap(house: StoryHouse) -> None:
    town = await a_town(house)
    anna: OnTelegram = await a_member(house, town)
    async with house.database.work() as work:
        harbour = await add_association(work, house, "Hafen e. V.")
        await work.commit()
    ticket = await an_invitation(house, dataclasses.replace(town, association=harbour))
    await anna.says(f"/code {ticket.code}")
    anna.sees("Hafen e. V.", "Dein anderer Verein bleibt")
    await anna.taps("Ich arbeite mit")
    anna.sees("Hafen e. V. kann anfangen")
    members = await rows(house, "SELECT role, state FROM member ORDER BY role")
    assert members == [("kontakt", "active"), ("mitglied", "active")]


async def test_a_code_for_somebody_known_is_asked_for(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/code")
    anna.sees("8 Zeichen")
    await anna.says("das weiß ich nicht")
    anna.sees("sieht nicht nach einem Code aus")
    await anna.taps("Code eingeben")
    await anna.says(town.ticket.code)
    anna.sees("Du bist schon da")
