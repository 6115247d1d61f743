"""The glossary: each fault that an editor can make, and the words that come with the bot."""

from pathlib import Path

import pytest

from bot.domain.glossary import Word, find, mentions, plain
from bot.programme.load import ProgrammeFault, load
from bot.programme.words_file import load_words
from bot.terms import Language

PROGRAMME = load()
FAQ = Path(__file__).parents[2] / "bot/programme/faq"
ENTRIES = {file.stem for file in FAQ.glob("*.md") if "." not in file.stem}
SHIPPED = load_words(PROGRAMME, entries=ENTRIES)

SMALL = """\
[[words]]
id = "eigenanteil"
word = "Eigenanteil"
everyday.de = "Geld, das ihr selbst dazugebt"
everyday.en = "money that you add yourselves"
forms = ["Eigenanteile", "own share"]
meaning.de = "Mindestens {own_percent} Prozent zahlt ihr selbst, so war es {year}."
meaning.en = "You pay at least {own_percent} percent, as in {year}."
example.de = "Fünf von fünfzig Euro."
example.en = "Five of fifty euros."
entries = ["geld"]
stages = ["finanzplan"]

[[words]]
id = "antrag"
word = "Antrag"
everyday.de = "der zweite Schritt"
everyday.en = "the second step"
meaning.de = "Nach der Skizze."
meaning.en = "After the outline."
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "words.toml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def complaints(file: Path) -> list[str]:
    with pytest.raises(ProgrammeFault) as fault:
        load_words(PROGRAMME, file.parent, {"geld"})
    return [str(one) for one in fault.value.faults]


def test_a_small_glossary_is_read_as_written(file: Path) -> None:
    own, application = load_words(PROGRAMME, file.parent, {"geld"})
    assert own.names == ("Eigenanteil", "Eigenanteile", "own share")
    assert own.everyday.in_("en") == ("money that you add yourselves", False)
    assert own.example is not None
    assert own.example.in_("de")[0] == "Fünf von fünfzig Euro."
    assert (own.entries, own.stages) == (("geld",), ("finanzplan",))
    assert (application.forms, application.example, application.entries) == ((), None, ())


def test_blanks_are_filled_with_what_the_call_says(file: Path) -> None:
    own = load_words(PROGRAMME, file.parent, {"geld"})[0]
    call = PROGRAMME.call
    assert own.meaning.in_("de")[0] == (
        f"Mindestens {call.own_percent} Prozent zahlt ihr selbst, so war es {call.valid_for}."
    )


@pytest.mark.parametrize(
    "old, new, said",
    [
        ('word = "Antrag"\n', "", 'words.toml:14: "word" is missing. Add a line word = "...".'),
        ('word = "Antrag"', "word = 3", 'words.toml:16: "word" is no text. Write a text in quotes'),
        ('id = "antrag"', 'id = "eigenanteil"', 'words.toml:15: The id "eigenanteil" stands twice, first in'),
        ('id = "antrag"', 'id = "Der Antrag"', 'words.toml:15: The id "Der Antrag" is not allowed.'),
        ('everyday.de = "der zweite Schritt"\n', "", 'words.toml:17: "everyday" has no German text.'),
        ('meaning.en = "After the outline."\n', "", 'words.toml:19: "meaning" is not there in this language.'),
        ('example.en = "Five of fifty euros."\n', "", 'words.toml:9: "example" is not there in this language.'),
        ("Nach der Skizze.", "Seit 2024.", "words.toml:19: The year 2024 grows old here."),
        ("Nach der Skizze.", "Bis {frist}.", "words.toml:19: {frist} is unknown. Use one of"),
        ("Nach der Skizze.", "Nach <b>ihr</b>.", "words.toml:19: The bot cannot show HTML."),
        ("Nach der Skizze.", "Nach der Skizze. " * 30, "words.toml:19: The text has 509 characters, it may have 400."),
        (
            '"own share"',
            '"own share", "Antrag"',
            'words.toml:16: "Antrag" is a name of the word "eigenanteil" already.',
        ),
        ('"own share"', '"own share", "ANTRÄG"', ""),
        ('entries = ["geld"]', 'entries = ["gold"]', 'words.toml:11: "gold" is no answer of the FAQ.'),
        ('stages = ["finanzplan"]', 'stages = ["plan"]', 'words.toml:12: "plan" is no stage.'),
        ('forms = ["Eigenanteile", "own share"]', 'forms = "EA"', 'words.toml:6: "forms" is no list of names.'),
        ('word = "Antrag"', 'word = "Antrag"\nwort = "Antrag"', 'words.toml:17: "wort" is unknown here.'),
        ("[[words]]", "[[word]]", 'words.toml:1: "word" is unknown here. Correct it or delete it'),
        ('word = "Antrag"', 'word = "Antrag', "words.toml:16: This is not valid TOML"),
    ],
)
def test_a_fault_names_its_line_and_what_to_do(file: Path, old: str, new: str, said: str) -> None:
    change(file, old, new)
    if said:
        assert any(one.startswith(said) for one in complaints(file)), complaints(file)
    else:
        assert load_words(PROGRAMME, file.parent, {"geld"})


def test_all_faults_are_said_at_once(file: Path) -> None:
    change(file, 'id = "antrag"', 'id = "A"')
    change(file, "Fünf von fünfzig Euro.", "Seit 2024.")
    assert len(complaints(file)) == 2


def test_answers_that_nobody_knows_are_not_asked_for(file: Path) -> None:
    own, _ = load_words(PROGRAMME, file.parent)
    assert own.entries == ("geld",)


def test_an_empty_file_is_a_fault(file: Path) -> None:
    file.write_text("", encoding="utf-8")
    assert complaints(file) == ["words.toml:1: There is no block [[words]]. Add at least one."]


def test_a_file_of_another_encoding_is_a_fault(file: Path) -> None:
    file.write_bytes(SMALL.encode("utf-16"))
    assert complaints(file)[0].startswith("words.toml:1: The file is not saved as UTF-8.")


def test_an_own_programme_without_a_glossary_gets_the_one_of_the_bot(tmp_path: Path) -> None:
    words = load_words(PROGRAMME, tmp_path, {"eigenanteil-hoehe"})
    assert [word.id for word in words] == [word.id for word in SHIPPED]
    assert {id for word in words for id in word.entries} == {"eigenanteil-hoehe"}


SHIPPED_WORDS = pytest.mark.parametrize("word", SHIPPED, ids=[word.id for word in SHIPPED])


def test_the_glossary_is_large_enough() -> None:
    assert len(SHIPPED) >= 36


@SHIPPED_WORDS
def test_a_word_is_explained_in_every_language(word: Word) -> None:
    for language in Language:
        assert not word.everyday.in_(language)[1]
        assert not word.meaning.in_(language)[1]
        assert word.example is None or not word.example.in_(language)[1]


@SHIPPED_WORDS
def test_an_explanation_is_short_and_calm(word: Word) -> None:
    for language in Language:
        meaning = word.meaning.in_(language)[0]
        sentences = [one for one in meaning.replace("?", ".").split(". ") if one]
        assert len(sentences) <= 4
        assert all(len(one.split()) <= 24 for one in sentences)
        assert "!" not in meaning
        assert "{" not in meaning


@SHIPPED_WORDS
def test_the_everyday_words_do_not_repeat_the_technical_one(word: Word) -> None:
    assert plain(word.term) not in plain(word.everyday.in_("de")[0])


@SHIPPED_WORDS
def test_a_word_is_found_by_each_of_its_names(word: Word) -> None:
    for name in word.names:
        assert find(SHIPPED, f"Was heißt {name}?") == word
        assert find(SHIPPED, name.lower()) == word


@pytest.mark.parametrize(
    "typed, id",
    [
        ("was ist vzm", "vzm"),
        ("vorzeitiger massnahmenbeginn", "vzm"),
        ("was bedeutet VN", "nachweis"),
        ("EM?", "eigenmittel"),
        ("bgz", "bgz"),
        ("was heist eigenanteill", "eigenanteil"),
        ("besserstellungs verbot", "besserstellung"),
        ("Was sind Drittmittel", "drittmittel"),
        ("foerderjahr", "foerderjahr"),
        ("deckungs mittel erklärt mir das", "deckungsmittel"),
        ("easyonline", "easy-online"),
        ("anbestp", "anbest-p"),
        ("verwendungsnachweiss", "nachweis"),
        ("what is an Indikator", "indikator"),
        ("Geld von anderen", "drittmittel"),
        ("zuwendungsfahig", "zuwendungsfaehig"),
        ("interesenbekundung", "interessenbekundung"),
        ("was meinen die mit roter faden", "roter-faden"),
    ],
)
def test_people_find_a_word_in_their_own_spelling(typed: str, id: str) -> None:
    found = find(SHIPPED, typed)
    assert isinstance(found, Word), found
    assert found.id == id


@pytest.mark.parametrize("typed", ["Wann ist der Workshop?", "Kaffee", "Danke", "Hallo", "Fußball", "Wie geht es dir?"])
def test_other_words_are_not_explained(typed: str) -> None:
    assert find(SHIPPED, typed) == ()


def test_the_guides_use_the_words_of_the_glossary() -> None:
    guides = [stage.guide.in_(language)[0] for stage in PROGRAMME.stages for language in Language]
    named = {mention.word.id for guide in guides for mention in mentions(SHIPPED, guide)}
    assert len(named) >= 25
    assert all(mentions(SHIPPED, guide) for guide in guides)
