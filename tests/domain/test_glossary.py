"""Somebody asks what a word means, in their own spelling; and a text is marked where a word stands first."""

import pytest

from bot.domain.glossary import Word, find, marked, mentions, nearest, plain
from bot.domain.wording import explained
from bot.domain.words import Words


def word(id: str, term: str, everyday: str, *forms: str) -> Word:
    return Word(id, term, Words({"de": everyday}), forms, Words({"de": f"{term} erklärt."}), None, (), ())


OWN = word("eigenanteil", "Eigenanteil", "Geld, das ihr selbst dazugebt", "Eigenanteile", "own share")
OTHERS = word("drittmittel", "Drittmittel", "Geld von anderen")
EARLY = word("vzm", "vorzeitiger Maßnahmebeginn", "früher anfangen", "VzM", "vorzeitigen Maßnahmebeginn")
PROOF = word("nachweis", "Verwendungsnachweis", "am Ende alles belegen", "VN")
INTERIM = word("zwischen", "Zwischennachweis", "jedes Jahr alles belegen")
APPLICATION = word("antrag", "Antrag", "der zweite Schritt", "Anträge")
CARRIER = word("traeger", "Träger", "wer das Projekt verantwortet")
OWN_MONEY = word("eigenmittel", "Eigenmittel", "Geld vom eigenen Konto", "EM")
WORDS = (OWN, OTHERS, EARLY, PROOF, INTERIM, APPLICATION, CARRIER, OWN_MONEY)


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("Eigenanteil", OWN),
        ("Was heißt Eigenanteil?", OWN),
        ("was heisst denn eigentlich der EIGENANTEIL", OWN),
        ("wort eigenanteils bitte", OWN),
        ("Was sind Eigenanteile?", OWN),
        ("What does Eigenanteil mean?", OWN),
        ("own share", OWN),
        ("Eigen-Anteil", OWN),
        ("eigen anteil", OWN),
        ("Eigenanteill", OWN),
        ("was bedeuted eigenantiel", OWN),
        ("Was heißt VzM?", EARLY),
        ("vzm", EARLY),
        ("vorzeitiger massnahmebeginn", EARLY),
        ("Maßnahmebeginn", EARLY),
        ("VN", PROOF),
        ("em", OWN_MONEY),
        ("Traeger", CARRIER),
        ("trager", CARRIER),
        ("Was ist ein Träger und wer ist das", CARRIER),
        ("Geld von anderen", OTHERS),
        ("Wie hoch muss der Eigenanteil im Projekt sein?", OWN),
        ("Eigenanteilsrechnung", OWN),
    ],
)
def test_a_word_is_found_however_it_is_asked_for(typed: str, meant: Word) -> None:
    assert find(WORDS, typed) is meant


def test_two_words_in_one_question_are_a_choice_in_the_order_of_the_question() -> None:
    assert find(WORDS, "Unterschied zwischen Drittmittel und Eigenanteil?") == (OTHERS, OWN)


def test_a_part_that_several_words_share_is_a_choice() -> None:
    assert find(WORDS, "Was heißt Nachweis?") == (INTERIM, PROOF)


def test_no_more_than_three_are_offered() -> None:
    many = tuple(word(f"w{number}", f"Nachweis {number}", "etwas") for number in range(5))
    assert find(many, "nachweis") == many[:3]


@pytest.mark.parametrize("typed", ["", "?", "Was heißt das?", "Kaffee", "Weihnachtsfeier", "xy", "der die das"])
def test_what_is_no_word_of_the_glossary_is_not_guessed(typed: str) -> None:
    assert find(WORDS, typed) == ()


@pytest.mark.parametrize("typed", ["VX", "MV", "EN"])
def test_an_abbreviation_is_never_guessed(typed: str) -> None:
    assert find(WORDS, typed) == ()


def test_without_a_glossary_nothing_is_found() -> None:
    assert find((), "Eigenanteil") == ()
    assert mentions((), "Eigenanteil") == ()


def test_letters_are_folded() -> None:
    assert plain("  Größe, ÄÖÜ: Café-№ 5 ") == "groesse aeoeue cafe no 5"


def links(text: str) -> str:
    return marked(WORDS, text, lambda word, written: f"<{word.id}|{written}>")


def test_the_first_place_of_each_word_is_marked() -> None:
    text = "Der Eigenanteil zählt. Zum Eigenanteil kommen Drittmittel."
    assert links(text) == "Der <eigenanteil|Eigenanteil> zählt. Zum Eigenanteil kommen <drittmittel|Drittmittel>."


def test_a_word_with_an_ending_is_marked_whole() -> None:
    text = "Teil des Eigenanteils, nach Anträgen und Drittmitteln"
    assert links(text) == "Teil des <eigenanteil|Eigenanteils>, nach <antrag|Anträgen> und <drittmittel|Drittmitteln>"


def test_the_longest_name_wins() -> None:
    assert links("Es gibt den vorzeitigen Maßnahmebeginn.") == "Es gibt den <vzm|vorzeitigen Maßnahmebeginn>."


@pytest.mark.parametrize(
    "text",
    [
        "Eigenanteilsfrage",
        "BGZ-Antrag",
        "VN-Frist",
        "Es ist ein auftrag.",
        "[Antrag](https://amt.example/Antrag)",
        "https://amt.example/Antrag/VN",
        "`Antrag`",
        "### Der Antrag",
        "emsig, vnm",
        "",
    ],
)
def test_parts_of_words_links_code_and_headings_stay_as_they_are(text: str) -> None:
    assert links(text) == text


def test_a_heading_does_not_use_up_the_first_place() -> None:
    assert links("### Der Antrag\n\nDer Antrag ist lang.") == "### Der Antrag\n\nDer <antrag|Antrag> ist lang."


def test_an_abbreviation_is_marked_only_in_its_letters() -> None:
    assert links("VN, vn") == "<nachweis|VN>, vn"


def test_a_form_in_small_letters_is_marked_at_the_beginning_of_a_sentence_too() -> None:
    assert links("Own share means") == "<eigenanteil|Own share> means"


def test_mentions_say_where_they_stand() -> None:
    text = "Ohne Antrag kein Verwendungsnachweis."
    found = mentions(WORDS, text)
    assert [(one.word, text[one.start : one.end]) for one in found] == [
        (APPLICATION, "Antrag"),
        (PROOF, "Verwendungsnachweis"),
    ]


def test_the_nearest_are_three_however_unlike() -> None:
    assert nearest(WORDS, "Verwendungsziel")[0] == PROOF
    assert len(nearest(WORDS, "Weihnachtsfeier")) == 3
    assert nearest(WORDS, "🎉") == ()
    assert nearest((), "Eigenanteil") == ()


def test_a_word_is_explained_where_it_stands_first() -> None:
    rows = explained(WORDS, "Der Eigenanteil und der Eigenanteil.")
    assert [button.args["term"] for button in rows[0]] == [OWN.term]
    assert explained(WORDS, "Der Eigenanteil.", before="Vom Eigenanteil.") == ()
    assert explained(WORDS, "Nichts davon.") == ()
