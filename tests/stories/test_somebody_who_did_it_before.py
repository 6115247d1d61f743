"""Anna asks somebody who did it before, they talk, and what helped her helps all: the whole way once.

Anna writes on Telegram, Elif in the browser, and the bot is started anew after each step.
"""

from tests.kit.helping import a_volunteer_in_the_browser
from tests.kit.house import StoryHouse
from tests.kit.makers import a_member, a_neighbour, a_town
from tests.kit.people import Someone
from tests.kit.requesting import ABOUT, TRIED, WISH, on_monday
from tests.kit.talking import got
from tests.kit.traces import rows

QUESTION, ANSWER = "Wie rechnet man Fahrtkosten aus?", "30 Cent je Kilometer, und Mitfahrende zählen einmal."


async def test_a_request_becomes_a_talk_and_the_talk_an_answer_for_all(house: StoryHouse) -> None:
    town = await a_town(house)
    karin, anna, berta = town.coordinator, await a_member(house, town), await a_neighbour(house, "Berta")
    elif_, _ = await a_volunteer_in_the_browser(house, town, "Elif")
    await on_monday(house)
    await anna_asks(house, anna)
    await elif_accepts(house, elif_)
    await they_talk(house, anna, elif_)
    await the_talk_ends_with_thanks(house, anna, elif_)
    await both_let_it_stand_in_the_faq(house, anna, elif_)
    await karin_releases_it(house, karin)
    await berta.says(QUESTION)
    berta.sees(QUESTION, ANSWER)
    for names in ("Elif", "Anna", "Brücke"):
        assert got(berta, names) == []
    assert got(anna, "Elif") == []
    assert got(elif_, "Anna") + got(elif_, "Brücke") == []
    assert got(karin, ABOUT) + got(karin, "Wie weit fahrt ihr?") == []


async def anna_asks(house: StoryHouse, anna: Someone) -> None:
    await anna.says("/ehemalige")
    for words in ("Kostenplan", "Person 1", "Diese Person fragen"):
        await anna.taps(words)
    for number, words in enumerate((ABOUT, TRIED, WISH), 1):
        anna.sees(f"Frage {number} von 3")
        await house.restarts()
        await anna.says(words)
    anna.sees("So geht eure Anfrage hinaus", ABOUT, TRIED, WISH)
    await anna.taps("Senden")
    anna.sees("Anfrage A-1 zu Kostenplan", "Gesendet")
    await house.restarts()


async def elif_accepts(house: StoryHouse, elif_: Someone) -> None:
    await elif_.says("/mithelfen")
    assert got(elif_, "Anfrage zu Kostenplan") != []
    await elif_.taps("Annehmen")
    assert got(elif_, "Gespräch 1") != []
    await house.restarts()


async def they_talk(house: StoryHouse, anna: Someone, elif_: Someone) -> None:
    await anna.waits()
    await anna.says("/gespraeche")
    await anna.taps("Gespräch 1")
    await anna.taps("Schreiben")
    await anna.says("Wie habt ihr gerechnet?")
    anna.sees("An Gespräch 1 · Grün zugestellt.")
    await house.restarts()
    await elif_.waits()
    assert got(elif_, "Wie habt ihr gerechnet?") == ["Gespräch 1 · Blau\nWie habt ihr gerechnet?"]
    await elif_.taps("Antworten")
    await elif_.says("Wie weit fahrt ihr?")
    elif_.sees("An Gespräch 1 · Blau zugestellt.")
    await anna.waits()
    assert len(got(anna, "Wie weit fahrt ihr?")) == 1
    await house.restarts()


async def the_talk_ends_with_thanks(house: StoryHouse, anna: Someone, elif_: Someone) -> None:
    await anna.says("/gespraeche")
    await anna.taps("Gespräch 1")
    await anna.taps("Menü")
    await anna.taps("Gespräch beenden")
    await anna.taps("Ja, beenden")
    anna.sees("Gespräch 1 ist zu Ende")
    await house.restarts()
    await anna.taps("Hat geholfen")
    await anna.taps("Danke sagen")
    await anna.says("Der Plan stimmt jetzt.")
    anna.sees("Dein Dank für Gespräch 1 ist unterwegs")
    await elif_.waits()
    assert len(got(elif_, "Der Plan stimmt jetzt.")) == 1
    await elif_.taps("War gut")
    await house.restarts()
    await elif_.says("/mithelfen")
    elif_.sees("Ein Verein hat dir gedankt")


async def both_let_it_stand_in_the_faq(house: StoryHouse, anna: Someone, elif_: Someone) -> None:
    await elif_.taps("Ohne Namen in die FAQ?")
    await elif_.says(QUESTION)
    await house.restarts()
    await elif_.says(ANSWER)
    elif_.sees("Genau das liest die andere Seite", QUESTION, ANSWER)
    await elif_.taps("Einverstanden, fragen")
    await house.restarts()
    await anna.waits()
    assert len(got(anna, ANSWER)) == 1
    assert await rows(house, "SELECT count(*) FROM faq_version") == [(0,)]
    await anna.taps("Ja, genau so")
    anna.sees("Beide haben ja gesagt")
    await elif_.waits()
    assert got(elif_, "Beide haben ja gesagt") != []


async def karin_releases_it(house: StoryHouse, karin: Someone) -> None:
    await karin.waits()
    assert got(karin, "Ein Vorschlag für die FAQ") != []
    await house.restarts()
    for words in ("Ansehen", "So sieht es aus", "Allein freigeben", "Ja, allein freigeben"):
        await karin.taps(words)
    karin.sees("Freigegeben")
    await house.restarts()
