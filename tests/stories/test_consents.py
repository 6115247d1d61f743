"""What somebody said yes to: seen, taken back, and asked anew when a text has changed."""

from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.domain.people import Consent
from bot.domain.privacy import consents as rules
from bot.links.base import pack
from bot.links.consents import AgreeAnew, AskWithdrawConsent, ShowConsent, WithdrawConsent
from bot.links.contact_exchange import ContactOffer
from bot.links.pausing import HearAgain, StopUnasked
from bot.links.talk_quotes import QuoteTalk
from bot.terms import Purpose
from tests.kit.acts import come_in, through_the_other_door
from tests.kit.helping import a_pair, a_volunteer, is_over, person_of, presses
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_town
from tests.kit.people import OnTelegram, Someone
from tests.kit.postgres import on_both_engines
from tests.kit.traces import hears, rows

DOORS = ("telegram", "web")
OLD = "2026-11-telegram"
NEWS = "Der Text hat sich geändert"


async def says_yes(house: StoryHouse, somebody: Someone, purpose: Purpose, version: str) -> None:
    """Instead of all that they said yes to before."""
    async with house.database.work() as work:
        person, now = await person_of(work, somebody), house.clock.now()
        await work.people.withdraw(person.id, purpose, now - timedelta(days=1))
        await work.people.agree(work.new_id(), Consent(person.id, purpose, version, now))
        await work.commit()


async def in_force(house: StoryHouse, purpose: Purpose = Purpose.PROGRAMME) -> list[str]:
    found = f"SELECT version FROM consent WHERE purpose = '{purpose}' AND revoked_at IS NULL AND version <> 'test'"
    return [version for (version,) in await rows(house, found)]


async def quotes(anna: Someone, talk: str) -> None:
    await presses(anna, QuoteTalk(talk))
    await anna.says("Wie fängt man einen Kostenplan an?")
    await anna.says("Zuerst zählen, was letztes Jahr ausgegeben wurde.")
    await anna.taps("Einverstanden, fragen")


async def an_old_member(house: StoryHouse) -> OnTelegram:
    anna = await a_member(house, await a_town(house))
    await says_yes(house, anna, Purpose.PROGRAMME, OLD)
    house.clock.forward(hours=16)
    await anna.waits()
    return anna


async def test_where_when_and_to_which_text_is_noted(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = house.telegram("Anna")
    await come_in(anna, town.ticket.token)
    [(version, source)] = await rows(house, "SELECT version, source FROM consent WHERE version <> 'test'")
    assert (version, source.partition(":")[0]) == ("2026-12-telegram", "telegram")
    assert source.partition(":")[2].isdigit()
    await anna.says("/einwilligung")
    anna.sees("Mitmachen: ja, seit Mi 10.03.2027", "[Mitmachen]", "[Datenschutz]")
    anna.does_not_see("Sparring")
    await anna.taps("Mitmachen")
    anna.sees("Ja gesagt am Mi 10.03.2027", "in Telegram", "2026-12-telegram")


@pytest.mark.parametrize("door", DOORS)
async def test_taking_part_is_taken_back_and_said_again(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    on_telegram = await a_member(house, town)
    anna: Someone = on_telegram if door == "telegram" else await through_the_other_door(house, on_telegram)
    await says_yes(house, anna, Purpose.SPARRING, "1")
    await anna.says("/einwilligung")
    await anna.taps("Mitmachen")
    await anna.taps("Zurücknehmen")
    anna.sees("nichts mehr von mir aus", "[Nein, so lassen]")
    question = anna.last
    await house.restarts()
    await anna.taps("Ja, zurücknehmen")
    anna.sees("Ab jetzt schreibe ich dir nichts mehr")
    await anna.taps_old(question, "Ja, zurücknehmen")
    assert "Ab jetzt schreibe ich dir nichts mehr" in anna.last.text
    assert await rows(house, "SELECT purpose FROM consent WHERE revoked_at IS NULL AND version <> 'test'") == [
        ("sparring",)
    ]
    await anna.says("/einwilligung")
    anna.sees("Mitmachen: zurückgenommen", "Sparring: ja")
    await anna.says("/stand")
    anna.does_not_see("Schritt 1")
    await anna.says("/einwilligung")
    await anna.taps("Mitmachen")
    await anna.taps("Wieder ja sagen")
    await anna.taps("Einverstanden")
    await anna.says("/start")
    anna.sees("Schritt 1")
    await anna.says("/einwilligung")
    await anna.taps("Verlauf")
    anna.sees("zurückgenommen", "gilt")


async def test_nothing_unasked_comes_after_that(house: StoryHouse) -> None:
    """Also not what waits for the morning already."""
    pair = await a_pair(house)
    await is_over(house, pair.talk)
    house.clock.forward(hours=3)
    await quotes(pair.anna, pair.talk.id)
    waiting = "SELECT count(*) FROM outbox WHERE state = 'waiting'"
    assert await rows(house, waiting) == [(1,)]
    await presses(pair.elif_, WithdrawConsent(Purpose.PROGRAMME))
    assert await rows(house, waiting) == [(0,)]
    house.clock.forward(hours=24)
    await pair.elif_.waits()
    assert pair.elif_.news == []
    assert await rows(house, "SELECT state FROM listing") == [("paused",)]


async def test_somebody_unknown_has_said_yes_to_nothing(house: StoryHouse) -> None:
    gast = house.telegram("Gast")
    await gast.says("/einwilligung")
    gast.sees("noch zu nichts ja gesagt", "[Datenschutz]")
    for link in (ShowConsent(Purpose.SPARRING), WithdrawConsent(Purpose.PROGRAMME), AgreeAnew(Purpose.PROGRAMME, "x")):
        await gast.forges(pack(link))
    assert await rows(house, "SELECT * FROM consent") == []


async def test_a_forged_yes_gives_nothing(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    for purpose in Purpose:
        for edition in ("2026-12", "2026-11", "kontakt-1", "1", ""):
            await anna.forges(pack(AgreeAnew(purpose, edition)))
    await anna.forges(pack(AskWithdrawConsent(Purpose.DIRECTORY)))
    anna.sees("Dazu hast du noch nicht ja gesagt")
    assert await rows(house, "SELECT version FROM consent WHERE version <> 'test'") == []


@on_both_engines
async def test_a_new_text_asks_once_and_the_old_yes_counts_meanwhile(house: StoryHouse) -> None:
    anna = await an_old_member(house)
    assert hears(anna, NEWS, "Sa 10.04.2027") == 1
    await house.restarts()
    house.clock.forward(days=5)
    await anna.waits()
    assert hears(anna, NEWS) == 1
    await anna.says("/stand")
    anna.sees("Schritt 1")
    await anna.taps("Erst lesen")
    anna.sees("Was ist neu?")
    await anna.taps("Ganzen Text lesen")
    anna.sees("Datenschutz · 1 von 5")
    await anna.taps("Zur Entscheidung")
    anna.sees(NEWS)
    question = anna.last
    await anna.taps("Einverstanden")
    await anna.taps_old(question, "Einverstanden")
    assert "Dein Ja zum neuen Text ist notiert" in anna.last.text
    assert await in_force(house) == ["2026-12-telegram"]
    house.clock.forward(days=40)
    await anna.waits()
    assert hears(anna, NEWS) == 0
    await anna.says("/stand")
    anna.sees("Schritt 1")
    await anna.says("/einwilligung")
    await anna.taps("Verlauf")
    anna.sees("durch ein neues Ja ersetzt")


async def test_whoever_says_nothing_is_reminded_and_then_it_ends(house: StoryHouse) -> None:
    anna = await an_old_member(house)
    house.clock.forward(days=22)
    await anna.waits()
    assert hears(anna, NEWS) == 1
    house.clock.forward(days=3)
    await anna.waits()
    anna.sees(NEWS, "zum letzten Mal")
    await anna.says("/stand")
    anna.sees("Schritt 1")
    house.clock.forward(days=7)
    await house.restarts()
    await anna.waits()
    assert await in_force(house) == []
    await anna.says("/stand")
    anna.does_not_see("Schritt 1")
    await anna.says("/einwilligung")
    anna.sees("von selbst beendet")


async def test_a_link_to_telegram_is_no_yes_to_it(house: StoryHouse) -> None:
    """Whoever was never asked there reads the notice first; until then nothing leads from that chat to them."""
    berta = await house.web((await a_town(house)).ticket.token)
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await berta.taps(words)
    await berta.says("Berta")
    await berta.says("/telegram")
    token = berta.last.text.split("start=")[1].split()[0]
    on_telegram = house.telegram("Berta")
    await on_telegram.says(f"/start {token}")
    on_telegram.sees("Telegram ist eine Firma außerhalb der EU", "[Einverstanden]", "[Lieber ohne Telegram]")
    bound = "SELECT count(*) FROM address WHERE channel = 'telegram' AND person IS NOT NULL"
    assert await rows(house, bound) == [(1,)], "the Koordination's"
    await on_telegram.taps("Erst lesen")
    await house.restarts()
    await on_telegram.taps("Zur Entscheidung")
    assert await in_force(house) == ["2026-12-web"]
    question = on_telegram.last
    await on_telegram.taps("Einverstanden")
    on_telegram.sees("Willkommen zurück")
    await on_telegram.taps_old(question, "Einverstanden")
    assert sorted(await in_force(house)) == ["2026-12-telegram", "2026-12-web"]
    assert await rows(house, bound) == [(2,)]


async def test_rather_without_telegram_leads_back_to_the_browser(house: StoryHouse) -> None:
    berta = await house.web((await a_town(house)).ticket.token)
    for words in ("Deutsch", "Einverstanden", "Ich bin die Ansprechperson"):
        await berta.taps(words)
    await berta.says("Berta")
    await berta.says("/telegram")
    on_telegram = house.telegram("Berta")
    await on_telegram.says(f"/start {berta.last.text.split('start=')[1].split()[0]}")
    await on_telegram.taps("Lieber ohne Telegram")
    again = await house.web(on_telegram.last.text.split("/tuer/")[1].split()[0])
    again.sees("Schritt 1")
    assert await in_force(house) == ["2026-12-web"]


async def test_a_link_gives_back_no_yes_that_was_taken_back(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/web")
    address = anna.last.text.split("/tuer/")[1].split()[0]
    await presses(anna, WithdrawConsent(Purpose.PROGRAMME))
    web = await house.web(address)
    web.sees("brauche ich dein Einverständnis")
    async with house.database.work() as work:
        await work.web.save_link(
            "x" * 22, (await person_of(work, anna)).id, None, house.clock.now() + timedelta(days=1)
        )
        await work.commit()
    await anna.says(f"/start {'x' * 22}")
    anna.sees("[Einverstanden]")
    assert await rows(house, "SELECT 1 FROM consent WHERE revoked_at IS NULL AND purpose = 'programme'") == [(1,)]
    await anna.taps("Nein danke")
    await anna.says("/stand")
    anna.does_not_see("Schritt 1")


@pytest.mark.parametrize("door", DOORS)
async def test_a_yes_to_a_new_text_speaks_for_the_doors_whose_text_was_read(house: StoryHouse, door: str) -> None:
    on_telegram = await an_old_member(house)
    web = await through_the_other_door(house, on_telegram)
    anna: Someone = on_telegram if door == "telegram" else web
    await anna.says("/einwilligung")
    for words in ("Mitmachen", "Der neue Text", "Erst lesen", "Ganzen Text lesen", *["Weiter lesen"] * 3):
        await anna.taps(words)
    anna.sees("Telegram kann ihn lesen")
    if door == "web":
        anna.sees("Ein Merkzeichen (Cookie) sagt mir")
    await anna.taps("Zur Entscheidung")
    await anna.taps("Einverstanden")
    expected = ["2026-12-telegram"] if door == "telegram" else ["2026-12-telegram", "2026-12-web"]
    assert sorted(await in_force(house)) == expected
    assert await rows(house, "SELECT 1 FROM consent WHERE revoked_at IS NULL AND ask_at IS NOT NULL") == []


async def test_no_thanks_takes_the_old_yes_back(house: StoryHouse) -> None:
    anna = await an_old_member(house)
    await anna.taps("Nein danke")
    await anna.taps("Ja, zurücknehmen")
    assert await in_force(house) == []


async def test_nobody_is_asked_at_night(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    house.clock.forward(hours=4)
    await says_yes(house, anna, Purpose.PROGRAMME, OLD)
    house.clock.forward(hours=1)
    await anna.waits()
    assert hears(anna, NEWS) == 0
    house.clock.forward(hours=11)
    await anna.waits()
    assert hears(anna, NEWS) == 1


async def test_whoever_wants_to_hear_nothing_is_asked_when_they_want_to_again(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await says_yes(house, anna, Purpose.PROGRAMME, OLD)
    await presses(anna, StopUnasked())
    house.clock.forward(days=40)
    await anna.waits()
    assert hears(anna, NEWS) == 0
    assert await in_force(house) == [OLD]
    await presses(anna, HearAgain())
    house.clock.forward(days=1, hours=16)
    await anna.waits()
    assert hears(anna, NEWS) == 1
    assert await in_force(house) == [OLD]


async def test_the_directory_asks_anew_and_ends(house: StoryHouse, monkeypatch: pytest.MonkeyPatch) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    await says_yes(house, elif_, Purpose.DIRECTORY, "2026-11")
    await says_yes(house, elif_, Purpose.PROGRAMME, OLD)
    newer = replace(rules.TEXTS[Purpose.DIRECTORY], editions=("2026-11", "2027-02"))
    monkeypatch.setitem(rules.TEXTS, Purpose.DIRECTORY, newer)
    house.clock.forward(hours=16)
    await elif_.waits()
    assert hears(elif_, NEWS) == 1
    house.clock.forward(days=1)
    await elif_.waits()
    assert hears(elif_, NEWS) == 2
    await elif_.says("/einwilligung")
    await elif_.taps("Mitmachen")
    await elif_.taps("Der neue Text")
    await elif_.taps("Einverstanden")
    assert await in_force(house) == ["2026-12-telegram"]
    house.clock.forward(days=31)
    await elif_.waits()
    elif_.sees("Beendet: Verzeichnis der Ehemaligen")
    assert await rows(house, "SELECT state FROM listing") == [("withdrawn",)]
    await elif_.taps("Neu ja sagen")
    elif_.sees("Anderen Vereinen helfen")


async def test_leaving_the_directory_takes_the_profile_out_of_sight(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, _ = await a_volunteer(house, town)
    await says_yes(house, elif_, Purpose.DIRECTORY, "2026-11")
    await elif_.says("/einwilligung")
    await elif_.taps("Verzeichnis der Ehemaligen")
    await elif_.taps("Zurücknehmen")
    await elif_.taps("Ja, zurücknehmen")
    elif_.sees("Zurückgenommen: Verzeichnis der Ehemaligen")
    assert await rows(house, "SELECT state FROM listing") == [("withdrawn",)]
    await elif_.says("/einwilligung")
    elif_.sees("Mitmachen: ja", "Verzeichnis der Ehemaligen: zurückgenommen")


async def test_what_waits_to_be_quoted_is_dropped(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await is_over(house, pair.talk)
    await quotes(pair.anna, pair.talk.id)
    await presses(pair.anna, WithdrawConsent(Purpose.QUOTATION))
    pair.anna.sees("Zurückgenommen: Ohne Namen zitieren")
    assert await rows(house, "SELECT count(*) FROM talk_quote") == [(0,)]
    assert await in_force(house, Purpose.QUOTATION) == []


async def test_what_somebody_would_tell_is_deleted(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await presses(pair.anna, ContactOffer(pair.talk.id))
    await pair.anna.taps("E-Mail")
    await pair.anna.says("anna@example.org")
    await pair.anna.taps("Ja, das tauschen")
    assert await in_force(house, Purpose.EXCHANGE) == ["kontakt-1"]
    await presses(pair.anna, WithdrawConsent(Purpose.EXCHANGE))
    assert await rows(house, "SELECT count(*) FROM talk_contact") == [(0,)]
    assert await in_force(house, Purpose.EXCHANGE) == []
