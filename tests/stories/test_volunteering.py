"""Somebody who took part before offers help: from the first yes to the directory, the pause, and the end."""

import re
from datetime import date

import pytest
from msgspec.structs import replace

from bot.domain.journey import Review, StageState
from bot.domain.seed.file import read_seed
from bot.domain.talks.report import TalkBar
from bot.domain.volunteering.listing import ListingState, Story
from bot.links.base import pack
from bot.links.outcome import SetOutcome
from bot.links.volunteering import StoriesAt, TickSpoken, TickTalkForm, TickTopic
from bot.terms import Decision, Land, Outcome
from storage.seed.sowing import sow
from tests.kit.acts import through_the_other_door
from tests.kit.asking import rows
from tests.kit.helping import a_volunteer, a_volunteer_in_the_browser
from tests.kit.house import StoryHouse
from tests.kit.makers import HOSTILE, Town, a_member, a_town
from tests.kit.offering import agrees, fills_in, heard, listing_of
from tests.kit.people import OnTelegram, Someone
from tests.kit.requesting import ABOUT, TRIED, WISH, on_monday


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_somebody_signs_up_and_the_koordination_confirms(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    anna: Someone = await a_member(house, town)
    if door == "web":
        assert isinstance(anna, OnTelegram)
        anna = await through_the_other_door(house, anna)
    await agrees(anna)
    await house.restarts()
    await anna.says("/mithelfen")
    await fills_in(anna)
    anna.sees(
        "So sehen dich Vereine",
        "Westen",
        "Themen: Kostenplan, Ehrenamt gewinnen",
        "Spricht: Deutsch",
        "Fragt mich gern nach: Wie man Helfende findet",
        "Frei: 4 Gespräche, bis Mi 30.06.2027",
    )
    assert not any("Brücke" in seen.text or "Anna" in seen.text for seen in anna.news)
    await anna.taps("Freischalten")
    assert heard(anna, "Jetzt liest die Koordination dein Profil")
    karin = town.coordinator
    await karin.waits()
    assert "Anna möchte anderen Vereinen helfen" in karin.last.text
    assert "Regeln angenommen: Mi 10.03.2027" in karin.last.text
    await karin.taps("Bestätigen")
    karin.sees("Das Profil von Anna ist bestätigt (Karin)")
    await anna.waits()
    assert heard(anna, "Dein Profil ist freigeschaltet")
    kept = await listing_of(house, anna)
    assert (kept.state, kept.cohort, kept.not_association) == (ListingState.LISTED, "nord2027", town.association.id)
    assert kept.agreed_at
    assert kept.confirmed_at
    assert await rows(house, "SELECT count(*) FROM consent WHERE purpose = 'directory'") == [(1,)]


async def test_each_answer_is_kept_and_the_way_goes_on_later(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await agrees(anna)
    await anna.taps("Kostenplan")
    await anna.taps("✓ Kostenplan")  # away again
    await anna.taps("Weiter")
    anna.sees("Wähl bitte mindestens ein Thema")
    await anna.says("/mithelfen")
    await anna.says("eine idee finden")
    await house.restarts()
    await anna.taps("Weiter")
    anna.sees("Wo wohnst du?")
    await anna.taps("Zum Stand")
    house.clock.forward(days=3)
    await anna.says("/mithelfen")
    anna.sees("Wo wohnst du?", "2 von 9")
    await anna.taps("Bayern")
    assert (await listing_of(house, anna)).topics == ("idee",)
    anna.sees("In welchen Sprachen")


async def test_old_buttons_and_double_taps_do_no_harm(house: StoryHouse) -> None:
    town = await a_town(house)
    anna = await a_member(house, town)
    await anna.says("/mithelfen")
    await anna.taps("Ja, ich mache mit")
    rules = anna.last
    await anna.taps("Einverstanden")
    house.clock.forward(seconds=2)
    await anna.taps_old(rules, "Einverstanden")
    assert await rows(house, "SELECT count(*) FROM consent WHERE purpose = 'directory'") == [(1,)]
    await anna.says("/mithelfen")
    await fills_in(anna)
    preview = anna.last
    await anna.taps("Freischalten")
    house.clock.forward(seconds=2)
    await anna.taps_old(preview, "Freischalten")
    assert heard(anna, "Jetzt liest die Koordination dein Profil")
    karin = town.coordinator
    await karin.waits()
    assert sum("möchte anderen Vereinen helfen" in seen.text for seen in karin.chat) == 1


async def test_six_topics_are_one_too_many(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await agrees(anna)
    for words in ("Eine Idee", "Bedarf", "Ziele", "Maßnahmen", "Kostenplan"):
        await anna.taps(words)
    await anna.taps("Mehr Themen")
    await anna.taps("Räume")
    anna.sees("Es gehen höchstens 5 Themen")
    assert len((await listing_of(house, anna)).topics) == 5
    await anna.forges(pack(TickTopic("nothing", 0)))
    anna.sees("gibt es so nicht mehr")


async def test_what_says_who_she_is_is_asked_about(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await agrees(anna)
    for words in ("Kostenplan", "Weiter", "Bayern", "Deutsch", "Weiter", "Weiter"):
        await anna.taps(words)
    await anna.says("Schreibt an anna@verein.example oder @anna_berg, Anna hilft")
    anna.sees("Das verrät vielleicht, wer du bist", "anna@verein.example", "@anna_berg", "Anna")
    assert (await listing_of(house, anna)).ask_me == ""
    await house.restarts()
    await anna.taps("Ohne das")
    assert (await listing_of(house, anna)).ask_me == "Schreibt an … oder …, … hilft"
    anna.sees("Wie viele Gespräche")


async def test_too_long_hostile_and_empty_words(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await agrees(anna)
    for words in ("Kostenplan", "Weiter", "Bayern", "Deutsch", "Weiter", "Weiter"):
        await anna.taps(words)
    await anna.says("sehr " * 100)
    anna.sees("Das sind 499 Zeichen, es passen 200")
    await anna.sends("sticker")
    await anna.says("/mithelfen")
    await anna.says(HOSTILE)
    assert (await listing_of(house, anna)).ask_me == HOSTILE
    await anna.says("keine Ahnung")
    anna.sees("Das habe ich nicht verstanden")
    await anna.says("400 Gespräche")
    anna.sees("So viele Gespräche gehen nicht")
    await anna.says("/mithelfen")
    await anna.taps("2")
    anna.sees("2 Gespräche, gut. Bis wann gilt das?")
    await anna.says("gestern vor einem Jahr")
    anna.sees("Das habe ich nicht verstanden")
    await anna.taps("4")
    await anna.taps("Ohne Ende")
    anna.sees("Wann darf ich dir schreiben?")
    kept = await listing_of(house, anna)
    assert (kept.units, kept.units_until) == (4, None)


async def test_hours_hidden_places_and_a_story(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await agrees(anna)
    for words in ("Kostenplan", "Weiter", "Bayern", "Deutsch", "Weiter", "Weiter", "Auslassen"):
        await anna.taps(words)
    await anna.taps("2")
    await anna.taps("Ohne Ende")
    await anna.taps("16:00 bis 21:00")
    await anna.taps("Montag bis Freitag")
    anna.sees("Zeiten: 16:00 bis 21:00 Uhr, Montag bis Freitag")
    await anna.taps("Weiter")
    await anna.taps("Hamburg")
    await anna.says(f"Musterstadt, {HOSTILE}")
    anna.sees("Nicht gezeigt bei: Hamburg, „Musterstadt“", "Zoé")
    await anna.taps("Weiter")
    await anna.taps("Finanzplan")
    await anna.says("Wir haben alles einmal laut vorgerechnet.")
    anna.sees("Habt ihr beim ersten Mal eine Absage bekommen?")
    await anna.taps("Ja")
    await anna.says("1999")
    anna.sees("Das Jahr verstehe ich nicht")
    await anna.says("2024")
    await anna.taps("Zusage")
    anna.sees("Schwer war: Finanzplan", "Zuerst kam eine Absage", "war 2024 dabei · mit Zusage")
    story = (await listing_of(house, anna)).story
    assert (story.hard_stage, story.refused_first, story.year) == ("finanzplan", True, 2024)


async def test_only_new_words_go_back_to_the_koordination(house: StoryHouse) -> None:
    town = await a_town(house)
    elif_, made = await a_volunteer(house, town)
    await elif_.says("/mithelfen")
    elif_.sees("Deine Hilfe · im Verzeichnis", "Frei: 4 Gespräche", "Gerade wartet nichts")
    await elif_.taps("Profil ansehen")
    await elif_.taps("Ändern")
    await elif_.taps("Themen")
    await elif_.taps("Team und Personal")
    await elif_.taps("Fertig")
    elif_.sees("Geändert. Das gilt sofort", "Themen: Kostenplan, Team und Personal")
    await elif_.taps("Ändern")
    await elif_.taps("Was man mich fragt")
    await elif_.says("Wie man mit Banken redet")
    elif_.sees("Deine neuen Worte liest zuerst die Koordination")
    kept = await listing_of(house, elif_)
    assert (kept.state, kept.ask_me, kept.new_ask_me) == (ListingState.LISTED, made.ask_me, "Wie man mit Banken redet")
    karin = town.coordinator
    await karin.waits()
    assert heard(karin, "Elif hat Worte im Profil geändert", "Wie man mit Banken redet")
    await karin.taps("Bestätigen")
    await elif_.waits()
    assert heard(elif_, "Die Koordination hat deine neuen Worte gelesen")
    assert (await listing_of(house, elif_)).ask_me == "Wie man mit Banken redet"


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_a_pause_ends_by_itself_or_by_a_tap(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    maker = a_volunteer if door == "telegram" else a_volunteer_in_the_browser
    elif_, _ = await maker(house, town)
    await elif_.says("/mithelfen")
    await elif_.taps("Pause")
    await elif_.taps("Mi 24.03.2027")
    elif_.sees("Pause bis Mi 24.03.2027")
    house.clock.forward(days=14, hours=3)
    await elif_.waits()
    assert (await listing_of(house, elif_)).state is ListingState.PAUSED
    house.clock.forward(hours=12)
    await elif_.waits()
    elif_.sees("Deine Pause ist vorbei")
    assert (await listing_of(house, elif_)).state is ListingState.LISTED
    await elif_.says("/mithelfen")
    await elif_.taps("Pause")
    await elif_.taps("Bis ich mich melde")
    pause = elif_.last
    await elif_.taps("Wieder da")
    elif_.sees("Schön, dass du wieder da bist")
    house.clock.forward(days=21)
    await elif_.taps_old(pause, "Wieder da")
    elif_.sees("Deine Hilfe · im Verzeichnis")


async def test_once_a_year_she_is_asked_and_silence_is_a_pause(house: StoryHouse) -> None:
    elif_, _ = await a_volunteer(house, await a_town(house), units_until=None)
    house.clock.forward(days=366, hours=14)  # by night
    await elif_.waits()
    assert not any("Stimmt das noch" in seen.text for seen in elif_.chat)
    house.clock.forward(hours=10)
    await elif_.waits()
    elif_.sees("Stimmt das noch?")
    await elif_.taps("Stimmt")
    elif_.sees("Danke, dann bleibt alles so")
    house.clock.forward(days=367)
    await elif_.waits()
    elif_.sees("Stimmt das noch?")
    house.clock.forward(days=28, hours=20)
    await elif_.waits()
    elif_.sees("Dein Profil macht jetzt Pause", "völlig in Ordnung")
    assert (await listing_of(house, elif_)).state is ListingState.PAUSED
    await elif_.taps("Wieder da")
    assert (await listing_of(house, elif_)).state is ListingState.LISTED
    house.clock.forward(days=30)
    await elif_.waits()
    assert sum("Stimmt das noch" in seen.text for seen in elif_.chat) == 1  # the first became its answer


async def test_an_old_yes_wakes_only_who_did_not_answer(house: StoryHouse) -> None:
    elif_, _ = await a_volunteer(house, await a_town(house), units_until=None)
    house.clock.forward(days=366, hours=24)
    await elif_.waits()
    check = elif_.last
    await elif_.taps("Pause")
    await elif_.taps("Bis ich mich melde")
    house.clock.forward(days=40)
    await elif_.taps_old(check, "Stimmt")
    elif_.sees("Deine Hilfe · Pause", "[Wieder da]")
    assert (await listing_of(house, elif_)).state is ListingState.PAUSED
    await elif_.taps("Wieder da")
    house.clock.forward(days=367, hours=16)
    await elif_.waits()
    check = elif_.last
    elif_.sees("Stimmt das noch?")
    house.clock.forward(days=29)
    await elif_.waits()
    assert (await listing_of(house, elif_)).state is ListingState.PAUSED
    await elif_.taps_old(check, "Stimmt")
    assert (await listing_of(house, elif_)).state is ListingState.LISTED


async def test_who_can_be_asked_keeps_a_topic_a_language_and_a_way_to_talk(house: StoryHouse) -> None:
    elif_, made = await a_volunteer(house, await a_town(house))
    for link in (TickTopic("kostenplan", 0), TickSpoken("de"), TickTalkForm(made.forms[0])):
        await elif_.forges(pack(link))
        elif_.sees("Eines muss bleiben")
    kept = await listing_of(house, elif_)
    assert (kept.topics, kept.languages, kept.forms) == (made.topics, made.languages, made.forms)
    await elif_.taps("Zum Stand")
    elif_.sees("Wie redest du gern?")


async def test_she_stops_and_her_consent_is_taken_back(house: StoryHouse) -> None:
    elif_, _ = await a_volunteer(house, await a_town(house))
    await elif_.says("/mithelfen")
    await elif_.taps("Profil ansehen")
    await elif_.taps("Nicht mehr helfen")
    elif_.sees("Es ist keine Anfrage offen", "Es läuft kein Gespräch")
    question = elif_.last
    await elif_.taps("Nicht mehr helfen")
    elif_.sees("deine Einwilligung dafür ist zurückgenommen")
    kept = await listing_of(house, elif_)
    assert (kept.state, kept.ask_me) == (ListingState.WITHDRAWN, "")
    assert await rows(house, "SELECT count(*) FROM consent WHERE purpose = 'directory' AND revoked_at IS NULL") == [
        (0,)
    ]
    house.clock.forward(seconds=2)
    await elif_.taps_old(question, "Nicht mehr helfen")
    elif_.sees("gibt es so nicht mehr")
    await elif_.says("/mithelfen")
    elif_.sees("Bist du einverstanden?")
    await elif_.taps("Ja, ich mache mit")
    await elif_.taps("Einverstanden")
    elif_.sees("Wozu kann man dich fragen?", "1 von 9")


async def test_who_says_no_to_the_directory_is_not_in_it(house: StoryHouse) -> None:
    anna = await a_member(house, await a_town(house))
    await anna.says("/mithelfen")
    await anna.taps("Zum Stand")
    assert await rows(house, "SELECT count(*) FROM listing") == [(0,)]
    await anna.forges("vd:t")
    anna.sees("gibt es so nicht mehr")


def told_in(anna: OnTelegram) -> set[str]:
    return set(re.findall(r"Rat von (\w+)", anna.last.text))


async def test_stories_are_told_where_they_fit_and_those_shown_least_first(house: StoryHouse) -> None:
    town = await a_town(house)
    first = house.app.programme.stages[0].id
    for name in ("Elif", "Peter", "Amal"):
        await a_volunteer(house, town, name, story=Story(first, f"Rat von {name}"))
    await a_volunteer(house, town, "Fern", story=Story(first, "Nicht für hier"), not_lands=(Land.NI,))
    await a_volunteer(house, town, "Weg", story=Story(first, "Nicht für euch"), not_names=("brücke",))
    await a_volunteer(house, town, "Stumm", story=Story(first))
    anna = await a_member(house, town)
    await anna.taps("Alle Schritte")
    await anna.taps("Ankommen")
    await anna.taps("Andere vor euch")
    seen = told_in(anna)
    assert len(seen) == 2
    await anna.taps("Zum Schritt")
    await anna.taps("Andere vor euch")
    assert seen | told_in(anna) == {"Elif", "Peter", "Amal"}
    assert not heard(anna, "Nicht für")


async def test_where_nobody_tells_anything_there_is_no_button(house: StoryHouse) -> None:
    town = await a_town(house)
    await a_volunteer(house, town, story=Story("danach", "Geduld"))
    anna = await a_member(house, town)
    await anna.taps("Alle Schritte")
    await anna.taps("Ankommen")
    assert "Andere vor euch" not in anna.buttons
    await anna.forges(pack(StoriesAt(town.association.id, house.app.programme.stages[0].id)))
    anna.sees("hat gerade niemand eine Geschichte erzählt")


@pytest.mark.parametrize(
    "outcome, words",
    [
        ("granted", "Ehemalige werden"),
        ("refused", "Was ich gelernt habe, teilen"),
        ("waiting", "Solange: anderen helfen"),
    ],
)
async def test_at_the_end_of_the_way_all_are_welcome(house: StoryHouse, outcome: str, words: str) -> None:
    town = await a_town(house)
    await a_volunteer(house, town, story=Story("", "Noch einmal von vorn", refused_first=True))
    anna = await a_member(house, town)
    await anna.forges(pack(SetOutcome(town.association.id, Outcome(outcome))))
    assert ("Andere vor euch" in dict(anna.last.buttons)) == (outcome == "refused")
    if outcome == "refused":
        end = anna.last
        await anna.taps("Andere vor euch")
        anna.sees("Noch einmal von vorn", "Zuerst kam eine Absage")
        await anna.taps_old(end, words)
    else:
        await anna.taps(words)
    anna.sees("Anderen Vereinen helfen", "Bist du einverstanden?")


async def came_back(house: StoryHouse, town: Town, times: int) -> None:
    """The first stage, from the Koordination."""
    now, group, stage = house.clock.now(), town.association.id, house.app.programme.stages[0].id
    async with house.database.work() as work:
        for _ in range(times):
            await work.reviews.add(Review(work.new_id(), group, stage, None, now, Decision.RETURNED, None, now))
        seen = (await work.journey.stages(group))[stage]
        await work.journey.save_stage(replace(seen, state=StageState.RETURNED))
        await work.commit()


@pytest.mark.parametrize("times", [1, 2])
async def test_after_a_second_return_those_tell_who_were_refused(house: StoryHouse, times: int) -> None:
    town = await a_town(house)
    await a_volunteer(house, town, story=Story("danach", "Noch einmal von vorn", refused_first=True))
    anna = await a_member(house, town)
    await came_back(house, town, times)
    await anna.says("/start")
    await anna.taps("Alle Schritte")
    await anna.taps("Ankommen")
    if times == 1:
        assert "Andere vor euch" not in dict(anna.last.buttons)
        return
    await anna.taps("Andere vor euch")
    anna.sees("Noch einmal von vorn", "Zuerst kam eine Absage")


SEEDED = """
[[alumna]]
name = "Elif"
topics = ["Kostenplan", "Kaffee kochen"]
region = "Nord"
languages = ["Deutsch", "Klingonisch"]
units = 3
ask_me = "Wie man rechnet"
hard_stage = "finanzplan"
helped = "Zählen"
refused_first = true
year = 2024
outcome = "granted"
"""


@pytest.mark.parametrize("rehearsal", [False, True])
async def test_who_stands_in_a_seed_file_says_yes_herself(house: StoryHouse, rehearsal: bool) -> None:
    town = await a_town(house)
    elif_ = house.telegram("Elif")
    text = SEEDED.replace('name = "Elif"', f'name = "Elif"\ntelegram = {elif_.them.id}')
    async with house.database.work() as work:
        seed = read_seed(text, "seed.toml", house.app.programme)
        await sow(work, seed, house.app.programme, house.clock.now(), rehearsal=rehearsal)
        await work.commit()
    if rehearsal:
        await elif_.says("/start")
        elif_.sees("Deine Hilfe · im Verzeichnis", "Frei: 3 Gespräche")
        return
    await elif_.says("/start")
    await elif_.taps("Einverstanden")
    await elif_.says("/start")
    elif_.sees("Deine Hilfe · eingeladen")
    await elif_.taps("Weiter mit dem Profil")
    await elif_.taps("Ja, ich mache mit")
    await elif_.taps("Einverstanden")
    elif_.sees("Gewählt: Kostenplan")
    await elif_.taps("Weiter")
    elif_.sees("Bei dir steht jetzt: Norden")
    for words in (*["Weiter"] * 6, "Auslassen", "Weiter"):
        await elif_.taps(words)
    elif_.sees(
        "So sehen dich Vereine", "Fragt mich gern nach: Wie man rechnet", "Spricht: Deutsch", "Geholfen hat: Zählen"
    )
    await elif_.taps("Freischalten")
    await town.coordinator.waits()
    assert heard(town.coordinator, "Elif möchte anderen Vereinen helfen")  # no cohort: everybody who coordinates


async def test_a_question_is_no_name_of_an_association(house: StoryHouse) -> None:
    elif_, _ = await a_volunteer(house, await a_town(house))
    await elif_.says("/mithelfen")
    await elif_.taps("Profil ansehen")
    await elif_.taps("Ändern")
    await elif_.taps("Nicht zeigen bei")
    await elif_.says("Wer kann das eigentlich sehen?")
    assert (await listing_of(house, elif_)).not_names == ()


async def test_the_line_above_the_chat_says_how_the_help_stands(house: StoryHouse) -> None:
    town = await a_town(house)
    peter, _ = await a_volunteer_in_the_browser(house, town)
    assert "im Verzeichnis" in str(await house.app.chats.head(peter.visitor))


@pytest.mark.parametrize("until", [date(2027, 3, 24), None])
async def test_whom_the_koordination_took_out_does_not_come_back_by_a_tap(
    house: StoryHouse, until: date | None
) -> None:
    town = await a_town(house)
    state = ListingState.PAUSED if until else ListingState.WITHDRAWN
    elif_, made = await a_volunteer(house, town, state=state, paused_until=until)
    assert made.person
    async with house.database.work() as work:
        await work.talk_reports.bar(TalkBar("bar1", None, made.person, None, house.clock.now(), until))
        await work.commit()
    await elif_.says("/mithelfen")
    if until is None:
        await elif_.taps("Ja, ich mache mit")
        elif_.sees("dass du hier nicht mehr helfen kannst")
        assert (await listing_of(house, elif_)).state is ListingState.WITHDRAWN
        return
    await elif_.taps("Wieder da")
    elif_.sees("keine Gespräche hast")
    assert (await listing_of(house, elif_)).state is ListingState.PAUSED
    house.clock.forward(days=14, hours=16)
    await elif_.waits()
    assert (await listing_of(house, elif_)).state is ListingState.LISTED


@pytest.mark.parametrize("door", ["telegram", "web"])
async def test_from_a_story_to_a_request_and_both_see_it_at_home(house: StoryHouse, door: str) -> None:
    town = await a_town(house)
    first = house.app.programme.stages[0].id
    make = a_volunteer if door == "telegram" else a_volunteer_in_the_browser
    elif_, _ = await make(house, town, story=Story(first, "Fragt früh"), topics=("idee", "kostenplan"))
    anna = await a_member(house, town)
    await on_monday(house)
    await elif_.says("/mithelfen")
    await anna.says("/start")
    await anna.taps("Alle Schritte")
    await anna.taps("Ankommen")
    await anna.taps("Andere vor euch")
    anna.sees("Fragt früh")
    await anna.taps("Diese Person fragen")
    for words in (ABOUT, TRIED, WISH):
        await anna.says(words)
    anna.sees("So geht eure Anfrage hinaus")
    await anna.taps("Senden")
    await elif_.waits()
    home = next(seen for seen in reversed(elif_.chat) if "Deine Hilfe · im Verzeichnis" in seen.text)
    assert "Eine Anfrage wartet auf dich" in home.text
    assert "Gespräche: 0" not in home.text
    assert home.buttons[0][0] == "Anfrage vom Mo 15.03.2027"  # what waits stands first
    await elif_.taps("Anfrage vom Mo 15.03.2027")
    await elif_.taps("Annehmen")
    await elif_.waits()
    assert heard(elif_, "Deine Hilfe · im Verzeichnis", "Ein Gespräch läuft", "Frei: 3 Gespräche")
    await elif_.says("/mithelfen")
    await elif_.taps("Zu meinen Gesprächen")
    elif_.sees("Gespräch 1")
