"""Something in a talk is not right: both rest at once, two of the Koordination look, and each look is told."""

from datetime import date

import pytest
from msgspec.structs import replace

from bot.domain.talks.talk import Side, TalkState
from bot.domain.volunteering.listing import ListingState
from bot.links.base import pack
from bot.links.talk_reports import (
    AppealRuling,
    AskRuling,
    ChooseRuling,
    FileReport,
    GiveRuling,
    ReadReported,
    ReportTalk,
    ShowReport,
)
from bot.links.talks import WriteInTalk
from bot.terms.talks import ReportReason, Ruling
from tests.kit.acts import through_the_other_door
from tests.kit.asking import rows
from tests.kit.helping import Pair, a_line, a_pair, a_talk, both_talk, person_of, presses, talk_now
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, a_colleague, a_neighbour, a_stranger_to_the_cohort
from tests.kit.people import OnTelegram, Someone
from tests.kit.postgres import on_both_engines

GONE = "Das gibt es so nicht mehr"


async def report_of(house: StoryHouse) -> str:
    """The newest."""
    found = await rows(house, "SELECT id FROM talk_report ORDER BY at DESC, id")
    return str(found[0][0])


async def reports(somebody: Someone, pair: Pair, reason: str = "Beleidigung") -> None:
    await presses(somebody, ReportTalk(pair.talk.id))
    await somebody.taps(reason)
    await somebody.taps("Ohne Worte melden")


async def the_lines(house: StoryHouse, pair: Pair) -> None:
    for number in range(12):
        await a_line(house, pair.talk, Side.ASKER if number % 2 else Side.VOLUNTEER, f"Zeile {number + 1:02} {HOSTILE}")
        house.clock.forward(seconds=1)


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_both_rest_at_once_two_are_named_and_each_look_is_told(house: StoryHouse, door: str) -> None:
    pair = await a_pair(house, door)
    karin, jonas, lea = (
        pair.town.coordinator,
        await a_colleague(house, pair.town),
        await a_colleague(house, pair.town, "Lea"),
    )
    await the_lines(house, pair)
    anna = pair.anna if door == "telegram" else await through_the_other_door(house, pair.anna)
    await presses(anna, ReportTalk(pair.talk.id))
    anna.sees("Was stimmt in Gespräch 1 nicht? Noch ist nichts gemeldet.")
    await anna.taps("Beleidigung oder Druck")
    anna.sees("Deine Meldung geht an Jonas und Karin von der Koordination", "[Ohne Worte melden]")
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
    await house.restarts()
    await anna.says(f"Er droht mir {HOSTILE}")
    anna.sees("Beleidigung oder Druck, Gespräch 1:", HOSTILE)
    await anna.taps("So melden")
    anna.sees("Gemeldet. In Gespräch 1 kann jetzt niemand schreiben", "Jonas und Karin")
    assert (await talk_now(house, pair.talk)).state is TalkState.FROZEN
    await pair.elif_.waits()
    assert pair.elif_.last.text.startswith("Gespräch 1 ruht gerade, niemand kann dort schreiben.")
    assert "gemeldet" not in pair.elif_.last.text
    await lea.waits()
    assert not any("gemeldet" in seen.text for seen in lea.chat)
    await jonas.waits()
    await jonas.taps("Ansehen")
    jonas.sees("Meldung zu Gespräch 1", "Von: Anna, fragt für Verein Brücke e. V.", "Gemeldet:", HOSTILE)
    jonas.does_not_see("Zeile")
    await jonas.taps("Nachrichten lesen")
    jonas.sees("Zeile 03", "Zeile 12", "Beiden ist gesagt")
    jonas.does_not_see("Zeile 02")
    for one in (anna, pair.elif_):
        await one.waits()
        assert "Jonas von der Koordination hat am" in one.last.text
        assert "in Gespräch 1 nachgelesen" in one.last.text
    await presses(karin, ReadReported(await report_of(house)))
    karin.sees("Zeile 12")
    await anna.waits()
    assert "Karin von der Koordination hat am" in anna.last.text
    assert await rows(house, "SELECT count(*) FROM talk_look") == [(2,)]


async def test_a_second_tap_reports_nothing_twice_and_looking_twice_is_one_look(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await presses(pair.anna, ReportTalk(pair.talk.id))
    first = pair.anna.last
    await pair.anna.taps("Will wissen")
    asked = pair.anna.last
    await pair.anna.taps("Ohne Worte melden")
    await pair.anna.taps_old(asked, "Ohne Worte melden")
    pair.anna.sees("Gemeldet. In Gespräch 1 kann jetzt niemand schreiben")
    await pair.anna.taps_old(first, "Etwas anderes")
    pair.anna.sees("Gemeldet. In Gespräch 1 kann jetzt niemand schreiben")
    assert await rows(house, "SELECT count(*) FROM talk_report") == [(1,)]
    karin = pair.town.coordinator
    for _ in range(2):
        await presses(karin, ReadReported(await report_of(house)))
        karin.sees("Guten Tag")
    assert await rows(house, "SELECT count(*) FROM talk_look") == [(1,)]
    house.clock.forward(minutes=11)
    await presses(karin, ReadReported(await report_of(house)))
    assert await rows(house, "SELECT count(*) FROM talk_look") == [(2,)]
    await pair.elif_.waits()
    assert sum("nachgelesen" in seen.text for seen in pair.elif_.chat) == 2


async def test_nobody_else_of_the_koordination_sees_more_than_that_there_is_one(house: StoryHouse) -> None:
    pair = await a_pair(house)
    for name in ("Jonas", "Lea"):
        await a_colleague(house, pair.town, name)
    zoe = await a_colleague(house, pair.town, "Zora")
    mia = await a_stranger_to_the_cohort(house)
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair)
    report = await report_of(house)
    await zoe.says("/meldungen")
    zoe.sees("Gespräch 1: liegt bei Jonas und Karin")
    zoe.does_not_see("Anna", "Elif", "Beleidigung", "[Gespräch 1]")
    await mia.says("/meldungen")
    mia.sees("Es gibt keine Meldungen")
    links = [ShowReport(report), ReadReported(report), ChooseRuling(report)]
    links += [AskRuling(report, Ruling.EXCLUDE), GiveRuling(report, Ruling.EXCLUDE)]
    for somebody in (zoe, mia, pair.anna, pair.elif_):
        for link in links:
            await presses(somebody, link)
            somebody.sees(GONE)
    assert await rows(house, "SELECT count(*) FROM talk_look") == [(0,)]


async def test_without_a_report_the_koordination_reads_nothing(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await the_lines(house, pair)
    karin = pair.town.coordinator
    for words in ("/start", "/meldungen", "/pult", "/anfragen", "/hilfe"):
        await karin.says(words)
        karin.does_not_see("Zeile")
    for link in (ReportTalk(pair.talk.id), FileReport(pair.talk.id, ReportReason.ELSE), ReadReported(pair.talk.id)):
        await presses(karin, link)
        karin.sees(GONE)


async def test_unfounded_goes_on_and_nobody_learns_by_whom(house: StoryHouse) -> None:
    pair = await a_pair(house)
    jonas = await a_colleague(house, pair.town)
    await both_talk(house, pair.talk)
    await reports(pair.elif_, pair, "Etwas anderes")
    karin = pair.town.coordinator
    await karin.waits()
    await karin.taps("Ansehen")
    await karin.taps("Entscheiden")
    choice = karin.last
    await karin.taps("Unbegründet")
    karin.sees("Karin hat am", "unbegründet")
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
    for one in (pair.anna, pair.elif_):
        await one.waits()
        assert one.last.text == "Die Koordination hat sich Gespräch 1 angesehen und entschieden. Es geht weiter."
    await jonas.waits()
    jonas_report = jonas.last
    assert "unbegründet" in jonas_report.text
    await presses(jonas, GiveRuling(await report_of(house), Ruling.EXCLUDE))
    jonas.sees("Karin hat am", "unbegründet")
    await karin.taps_old(choice, "Ausschließen")
    karin.sees("unbegründet")
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
    await reports(pair.elif_, pair)
    await karin.waits()
    await karin.taps("Ansehen")
    karin.sees("Von derselben Person: eine weitere Meldung, davon 1 unbegründet.")


async def test_a_warning_says_what_is_wrong_and_it_goes_on(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin, jonas = pair.town.coordinator, await a_colleague(house, pair.town)
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair, "Will Geld")
    await presses(karin, GiveRuling(await report_of(house), Ruling.WARN))
    await pair.elif_.waits()
    assert "Dort wird nichts verkauft" in pair.elif_.last.text
    assert "Es geht weiter." in pair.elif_.last.text
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
    await pair.elif_.taps("Das sehe ich anders")
    await house.restarts()
    await pair.elif_.says("Ich habe nur ein Buch genannt")
    pair.elif_.sees("Das liegt jetzt bei der Koordination")
    for one in (karin, jonas):
        await one.waits()
        assert "Widerspruch zu Gespräch 1 (verwarnt, entschieden von Karin)" in one.last.text
        assert "nur ein Buch genannt" in one.last.text
    await presses(pair.elif_, AppealRuling(await report_of(house)))
    pair.elif_.sees("Das liegt jetzt bei der Koordination")
    await presses(pair.anna, AppealRuling(await report_of(house)))
    pair.anna.sees(GONE)


async def test_a_pause_is_asked_about_ends_the_talk_and_takes_her_out_for_a_month(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin = pair.town.coordinator
    other = await a_talk(house, pair.town, pair.anna, pair.listing)
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair)
    await karin.waits()
    assert "Außer dir gibt es niemanden" in karin.last.text
    await karin.taps("Ansehen")
    await karin.taps("Entscheiden")
    await karin.taps("30 Tage keine Gespräche")
    karin.sees("Elif, hilft: 30 Tage lang keine Gespräche?")
    assert (await talk_now(house, pair.talk)).state is TalkState.FROZEN
    await karin.taps("Ja, pausieren")
    karin.sees("Karin hat am", "pausiert")
    for talk in (pair.talk, other):
        done = await talk_now(house, talk)
        assert (done.state, done.counted) == (TalkState.ENDED, False)
    async with house.database.work() as work:
        listing = await work.listings.get(pair.listing.id)
        assert listing
        assert (listing.state, listing.paused_until) == (ListingState.PAUSED, date(2027, 4, 9))
        [bar] = await work.talk_reports.bars(str(listing.person), "")
        assert bar.until == date(2027, 4, 9)
    await pair.elif_.waits()
    assert any("kannst du keine Gespräche führen" in seen.text for seen in pair.elif_.chat)
    assert sum("ist zu Ende" in seen.text for seen in pair.elif_.chat) == 2, "the other talk, and what was decided"
    assert not any("Gespräch 1 ist zu Ende" in seen.text for seen in pair.elif_.chat)
    await pair.anna.waits()
    assert not any("kannst du keine Gespräche" in seen.text for seen in pair.anna.chat)
    assert any("angesehen und entschieden. Es ist zu Ende." in seen.text for seen in pair.anna.chat)
    assert not any("Es ruht noch." in seen.text for seen in pair.anna.chat)


async def test_an_association_that_is_excluded_may_not_ask_any_more(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin = pair.town.coordinator
    await both_talk(house, pair.talk)
    await reports(pair.elif_, pair)
    report = await report_of(house)
    await presses(karin, AskRuling(report, Ruling.EXCLUDE))
    karin.sees("Anna, fragt für Verein Brücke e. V.: ausschließen?")
    await karin.taps("Nein")
    karin.sees("Meldung zu Gespräch 1")
    await presses(karin, GiveRuling(report, Ruling.EXCLUDE))
    await pair.anna.waits()
    assert any("Euer Verein kann Ehemalige nicht mehr fragen." in seen.text for seen in pair.anna.chat)
    async with house.database.work() as work:
        [bar] = await work.talk_reports.bars("", pair.town.association.id)
        assert (bar.person, bar.until) == (None, None)
        listing = await work.listings.get(pair.listing.id)
        assert listing
        assert (listing.state, listing.used) == (ListingState.LISTED, 1)


async def test_both_report_at_once_and_it_rests_until_both_are_decided(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin = pair.town.coordinator
    await both_talk(house, pair.talk)
    for one in (pair.anna, pair.elif_):
        await presses(one, ReportTalk(pair.talk.id))
        await one.taps("Beleidigung")
    for one in (pair.anna, pair.elif_):
        await one.taps("Ohne Worte melden")
        one.sees("Gemeldet. In Gespräch 1 kann jetzt niemand schreiben")
    assert sum("ruht gerade" in seen.text for seen in (*pair.anna.chat, *pair.elif_.chat)) == 1
    first, second = await rows(house, "SELECT id FROM talk_report ORDER BY at, id")
    await presses(karin, GiveRuling(str(first[0]), Ruling.UNFOUNDED))
    assert (await talk_now(house, pair.talk)).state is TalkState.FROZEN
    await pair.elif_.waits()
    assert "Es ruht noch." in pair.elif_.last.text
    await presses(karin, GiveRuling(str(second[0]), Ruling.UNFOUNDED))
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING


@on_both_engines
async def test_two_decide_at_once_and_the_first_wins(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin, jonas = pair.town.coordinator, await a_colleague(house, pair.town)
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair)
    report = await report_of(house)
    house.clock.forward(seconds=1)
    for one, ruling in ((karin, Ruling.UNFOUNDED), (jonas, Ruling.EXCLUDE)):
        house.world.forge_tap(one.them, 1, pack(GiveRuling(report, ruling)))
    await house.settle()
    [(decided, name)] = await rows(
        house, "SELECT ruling, name FROM talk_report JOIN person ON person.id = talk_report.decided_by"
    )
    words = {"unfounded": "unbegründet", "exclude": "ausgeschlossen"}[str(decided)]
    for one in (karin, jonas):
        assert f"{name} hat am" in one.last.text
        assert words in one.last.text
    assert (await talk_now(house, pair.talk)).state is (
        TalkState.RUNNING if decided == "unfounded" else TalkState.ENDED
    )


async def test_whoever_is_away_has_a_stand_in_and_whoever_talks_is_never_named(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin, jonas = pair.town.coordinator, await a_colleague(house, pair.town)
    await a_colleague(house, pair.town, "Lea")
    await a_colleague(house, pair.town, "Mara")
    async with house.database.work() as work:
        elif_ = await person_of(work, pair.elif_)
        await work.people.make_coordinator(elif_.id, pair.town.cohort.id)
        await work.commit()
    await jonas.says("/abwesend 20.03.")
    await jonas.taps("Mara")
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair)
    pair.anna.sees("Mara und Karin von der Koordination")
    await karin.waits()
    assert "Zuständig: Mara und Karin" in karin.last.text


async def test_one_from_each_side(house: StoryHouse) -> None:
    pair = await a_pair(house)
    mia = await a_stranger_to_the_cohort(house)
    await a_colleague(house, pair.town)
    async with house.database.work() as work:
        listing = await work.listings.get(pair.listing.id)
        assert listing
        await work.listings.save(replace(listing, cohort="sued2027"))
        await work.commit()
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair)
    pair.anna.sees("Jonas und Mia von der Koordination")
    await mia.waits()
    assert "Gespräch 1 mit Ehemaligen ist gemeldet worden" in mia.last.text


async def test_when_both_are_gone_others_are_named(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair)
    async with house.database.work() as work:
        karin = await person_of(work, pair.town.coordinator)
        await work.people.queries.drop_person(work.people.connection, id=karin.id)
        await work.commit()
    lea = await a_colleague(house, pair.town, "Lea")
    house.clock.forward(minutes=11)
    await lea.waits()
    lea.sees("Gespräch 1 mit Ehemaligen ist gemeldet worden", "Zuständig: Lea")


async def test_the_operators_hear_once_that_there_are_not_two(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    alarm = house.app.alarm
    assert "report_alone" not in alarm.count()
    await reports(pair.anna, pair)
    for _ in range(3):
        house.clock.forward(minutes=2)
        await pair.anna.waits()
    assert alarm.count()["report_alone"] == 1


async def test_the_koordination_reads_and_decides_in_the_browser(house: StoryHouse) -> None:
    pair = await a_pair(house, "web")
    await both_talk(house, pair.talk)
    await reports(pair.elif_, pair)
    karin = await through_the_other_door(house, pair.town.coordinator)
    await karin.says("/meldungen")
    karin.sees("Gespräch 1: wartet auf euch")
    await karin.taps("Gespräch 1")
    await karin.taps("Nachrichten lesen")
    karin.sees("fragt: Guten Tag", "hilft: Guten Tag")
    await karin.taps("Zur Meldung")
    await karin.taps("Entscheiden")
    await house.restarts()
    await karin.taps("Verwarnen")
    karin.sees("Karin hat am", "verwarnt")
    await pair.anna.waits()
    assert "Beleidigung und Druck haben dort keinen Platz" in pair.anna.last.text


async def test_what_waits_two_days_is_said_once_more(house: StoryHouse) -> None:
    pair = await a_pair(house)
    karin = pair.town.coordinator
    await both_talk(house, pair.talk)
    await reports(pair.anna, pair)
    for _ in range(3):
        house.clock.forward(days=1, hours=1)
        await karin.waits()
    assert sum("wartet seit zwei Tagen" in seen.text for seen in karin.chat) == 1


async def test_one_message_is_meant(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await a_line(house, pair.talk, Side.VOLUNTEER, "Harmlos")
    house.clock.forward(seconds=1)
    line = await a_line(house, pair.talk, Side.VOLUNTEER, "Gemein")
    await presses(pair.anna, ReportTalk(pair.talk.id, line.id))
    pair.anna.sees("Was stimmt mit dieser Nachricht aus Gespräch 1 nicht?")
    await pair.anna.taps("Beleidigung")
    await pair.anna.taps("Ohne Worte melden")
    karin = pair.town.coordinator
    await presses(karin, ReadReported(await report_of(house)))
    [meant] = [line for line in karin.last.text.splitlines() if line.startswith("→")]
    assert "Gemein" in meant


async def test_from_below_a_message_to_silence_on_both_sides(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await presses(pair.anna, WriteInTalk(pair.talk.id))
    await pair.anna.says("Sag mir sofort, wo du wohnst")
    await pair.elif_.waits()
    assert "Sag mir sofort" in pair.elif_.last.text
    await pair.elif_.taps("Menü")
    pair.elif_.sees("[Diese Nachricht melden]", "[Kontaktdaten tauschen]", "[Gespräch beenden]")
    await pair.elif_.taps("Diese Nachricht melden")
    await pair.elif_.taps("Will wissen")
    await pair.elif_.taps("Ohne Worte melden")
    heard = len(pair.elif_.chat)
    await presses(pair.anna, WriteInTalk(pair.talk.id))
    await pair.anna.says("Ich finde dich")
    await pair.elif_.waits()
    assert len(pair.elif_.chat) == heard
    karin = pair.town.coordinator
    await presses(karin, ReadReported(await report_of(house)))
    [meant] = [line for line in karin.last.text.splitlines() if line.startswith("→")]
    assert "Sag mir sofort, wo du wohnst" in meant


async def test_after_the_end_it_can_still_be_reported_for_a_month(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    async with house.database.work() as work:
        talk = await work.talks.get(pair.talk.id)
        assert talk
        await work.talks.save(replace(talk, state=TalkState.ENDED, ended_at=house.clock.now()))
        await work.commit()
    house.clock.forward(days=29)
    await reports(pair.anna, pair)
    pair.anna.sees("Gemeldet")
    assert (await talk_now(house, pair.talk)).state is TalkState.ENDED
    house.clock.forward(days=2)
    await pair.anna.waits()
    karin = pair.town.coordinator
    await presses(karin, ReadReported(await report_of(house)))
    karin.sees("Guten Tag")
    await presses(karin, GiveRuling(await report_of(house), Ruling.UNFOUNDED))
    await pair.anna.waits()
    assert "Es ist zu Ende." in pair.anna.last.text


async def test_a_month_after_the_decision_the_messages_are_gone(house: StoryHouse) -> None:
    pair = await a_pair(house)
    await both_talk(house, pair.talk)
    await presses(pair.anna, ReportTalk(pair.talk.id))
    await pair.anna.taps("Beleidigung")
    await pair.anna.says("Das war grob")
    await pair.anna.taps("So melden")
    karin, report = pair.town.coordinator, await report_of(house)
    await presses(karin, GiveRuling(report, Ruling.UNFOUNDED))
    house.clock.forward(days=30, hours=2)
    await karin.waits()
    await presses(karin, ReadReported(report))
    karin.sees("gibt es keine Nachrichten mehr")
    await presses(karin, ShowReport(report))
    karin.does_not_see("Das war grob")
    karin.sees("Von: Anna")
    house.clock.forward(days=340)
    await karin.waits()
    await presses(karin, ShowReport(report))
    karin.sees("Das gibt es so nicht mehr")


async def test_strangers_report_nothing(house: StoryHouse) -> None:
    pair = await a_pair(house)
    mia: OnTelegram = await a_neighbour(house, "Mia")
    for link in (ReportTalk(pair.talk.id), FileReport(pair.talk.id, ReportReason.RUDE)):
        await presses(mia, link)
        mia.sees(GONE)
    assert (await talk_now(house, pair.talk)).state is TalkState.RUNNING
