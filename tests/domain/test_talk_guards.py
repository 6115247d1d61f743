"""What would unmask somebody in a talk is seen, however it is written; ordinary sentences pass."""

import pytest

from bot.domain.questions.guards import Datum, NamesBehind, without
from bot.domain.talks.guards import revealing

NAMES = NamesBehind(("Zoé Brandt",), ("Brücke e. V.", "Haus der Vielfalt"))

S20 = [
    ("Ruf mich an: 0176 1234567", Datum.PHONE),
    ("Meine Nummer: +49 (176) 123 45 67", Datum.PHONE),
    ("０１７６１２３４５６７", Datum.PHONE),
    ("null eins sieben sechs eins zwei drei vier", Datum.PHONE),
    ("zoe.brandt@verein.de", Datum.MAIL),
    ("zoe punkt brandt (at) verein punkt de", Datum.MAIL),
    ("zoe at verein dot org", Datum.MAIL),
    ("DE12 5001 0517 0648 4898 90", Datum.IBAN),
    ("Schreib mir: @zoe_brandt", Datum.HANDLE),
    ("https://t.me/zoebrandt", Datum.LINK),
]
MORE = [
    ("t . me / zoebrandt", Datum.LINK),
    ("t punkt me/zoebrandt", Datum.LINK),
    ("instagram.com/haus.vielfalt", Datum.LINK),
    ("Ihr findet uns auf www.facebook.com/haus", Datum.LINK),
    ("tg://user?id=77", Datum.LINK),
    ("wa.me/49176123", Datum.LINK),
    ("Telegram: zoebrandt", Datum.HANDLE),
    ("Mein Insta ist zoe_89", Datum.HANDLE),
    ("＠zoebrandt", Datum.HANDLE),
    ("Handy 176 1234567", Datum.PHONE),
    ("zoe＠verein．de", Datum.MAIL),
    ("zoe [ät] verein [punkt] de", Datum.MAIL),
    ("Ich bin Zoé aus Köln", Datum.NAME),
    ("wir von der Brücke e. V.", Datum.NAME),
    ("wir vom Haus der Vielfalt", Datum.NAME),
    ("Frau Yilmaz kommt oft zu uns", Datum.CLIENT),
    ("Unser Teilnehmer heißt Omar", Datum.CLIENT),
    ("geboren am 12.03.1990", Datum.CLIENT),
    ("Aktenzeichen 12/345-6", Datum.CLIENT),
]
HARMLESS = [
    "Wie habt ihr den Kostenplan gerechnet?",
    "Wir haben 12.000 Euro für 2027 und 1.500,50 Euro für Honorare.",
    "Am 12.03.2027 um 17:30 Uhr, 25 Leute",
    "Das steht auf https://www.bamf.de/foerderung",
    "Wir sind auf Instagram, das hat geholfen.",
    "Ich rechne 3, 4 oder 5 Stunden am Tag.",
    "Das war eins zwei Mal so.",
    "E-Mails schreiben wir kaum.",
    "#kosten $EUR",
    "um 10 at home",
]


@pytest.mark.parametrize("text, datum", S20 + MORE)
def test_what_unmasks_is_seen(text: str, datum: Datum) -> None:
    found = revealing(text, NAMES)
    assert datum in [one.datum for one in found]
    black = without(text, found)
    assert not revealing(black, NAMES), black


def test_ten_of_ten_patterns() -> None:
    assert sum(1 for text, datum in S20 if datum in [one.datum for one in revealing(text, NAMES)]) == 10


@pytest.mark.parametrize("text", HARMLESS)
def test_ordinary_sentences_pass(text: str) -> None:
    assert revealing(text, NAMES) == ()


def test_words_tied_to_an_address_or_a_person_are_seen() -> None:
    found = revealing("hier (https://a.de) und Omar", NAMES, (("link", "https://a.de"), ("name", "Omar")))
    assert [one.datum for one in found] == [Datum.LINK, Datum.NAME]
    assert without("Frag doch mal", revealing("Frag doch mal", NAMES, (("name", "weg"),))) == "…"
