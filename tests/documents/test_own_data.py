"""The page on which somebody reads what is stored of them."""

from datetime import UTC, datetime

from bot.documents.own_data import CODES, FIRST, TECHNICAL, WORDS, as_page
from bot.domain.privacy.own_data import OwnTable
from storage.privacy.personal_data import personal, register

NOW = datetime(2027, 3, 10, 12, tzinfo=UTC)
TITLE = {"de": "Titel", "en": "Title"}
FOUND = [
    OwnTable("keyboard", TITLE, [{"chat": "4711", "shown_at": 0}]),
    OwnTable("answer", TITLE, [{"person": "zoezoezoez", "association": "bruecke", "question": "idee", "body": "idee"}]),
    OwnTable("association", TITLE, [{"id": "bruecke", "name": "Brücke <e. V.>", "state": "active"}]),
    OwnTable("person", TITLE, [{"id": "zoezoezoez", "name": "Zoé"}]),
]


def page(language: str = "de") -> str:
    return as_page(FOUND, language, NOW, {"idee": "Unsere <Idee>"}).decode()


def test_whoever_reads_sees_names_where_there_are_ids() -> None:
    shown = page()
    assert "<dt>Verein</dt><dd>Brücke &lt;e. V.&gt;</dd>" in shown
    assert "<dt>Stand</dt><dd>aktiv</dd>" in shown


def test_what_somebody_wrote_is_not_translated() -> None:
    assert "<dt>Text</dt><dd>idee</dd>" in page()


def test_what_the_programme_has_a_title_for_is_called_so() -> None:
    assert "<dt>Frage</dt><dd>Unsere &lt;Idee&gt;</dd>" in page()


def test_what_says_most_comes_first_and_the_rest_is_folded_away() -> None:
    shown = page("en")
    places = [shown.index(f'id="{name}"') for name in ("person", "association", "answer", "keyboard")]
    assert places == sorted(places)
    assert shown.index(WORDS["en"]["technical"]) < places[-1]
    assert 'href="#keyboard"' not in shown


def test_the_lists_of_the_page_name_tables_and_columns_that_exist() -> None:
    tables = dict(personal(register()))
    assert {*FIRST, *TECHNICAL} - tables.keys() == set()
    assert set(CODES) - {column for table in tables.values() for column in table.columns} == set()
    assert set(WORDS["de"]["columns"]) == set(WORDS["en"]["columns"])
    assert set(WORDS["de"]["values"]) == set(WORDS["en"]["values"])
