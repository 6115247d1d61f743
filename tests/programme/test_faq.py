"""The answers of the FAQ: each fault that an editor can make, and the sentence that helps."""

import re
from datetime import date
from pathlib import Path

import pytest

import bot.programme
from bot.domain.faq.entry import FaqEntry
from bot.programme.faq_file import load_faq, load_topics
from bot.programme.load import ProgrammeFault, load
from bot.terms import Language
from handlers import FEATURES

PROGRAMME = load()
HERE = Path(bot.programme.__file__).parent / "faq"
DE, EN = Language.GERMAN, Language.ENGLISH
YEAR = PROGRAMME.call.valid_for

TOPICS = """\
[[topics]]
id = "geld"
name.de = "Geld"
name.en = "Money"
"""
GERMAN = """\
+++
id = "kosten"
topic = "geld"
question = "Was kostet das?"
variants = ["kostet das was", "teuer?"]
stage = "finanzplan"
valid_from = 2025-01-01
valid_until = 2026-12-31
source = "https://amt.example"
covers = ["q005"]
sensible = true
+++

Das kostet **nichts**.

- Für {year} gilt das.
"""
ENGLISH = """\
+++
question = "What does it cost?"
variants = ["is it free"]
+++

It is **free**.
"""
OTHER = """\
+++
id = "frist"
topic = "geld"
question = "Bis wann?"
variants = ["wann abgabe {year}"]
source = "https://amt.example"
+++

Bis {deadline}.
"""
OTHER_ENGLISH = """\
+++
question = "By when?"
variants = ["when"]
+++

By {deadline}.
"""
KOSTEN, COSTS = "faq/kosten.md", "faq/kosten.en.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "faq").mkdir()
    for name, text in {
        "faq/topics.toml": TOPICS,
        KOSTEN: GERMAN,
        COSTS: ENGLISH,
        "faq/frist.md": OTHER,
        "faq/frist.en.md": OTHER_ENGLISH,
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def complaints(folder: Path) -> list[str]:
    with pytest.raises(ProgrammeFault) as fault:
        load_faq(PROGRAMME, folder)
    return [str(one) for one in fault.value.faults]


def test_an_answer_is_read_as_written(folder: Path) -> None:
    other, costs = load_faq(PROGRAMME, folder)
    assert costs == FaqEntry(
        id="kosten",
        topic="geld",
        question={DE: "Was kostet das?", EN: "What does it cost?"},
        variants={DE: ("kostet das was", "teuer?"), EN: ("is it free",)},
        answer={DE: f"Das kostet **nichts**.\n\n- Für {YEAR} gilt das.", EN: "It is **free**."},
        stage="finanzplan",
        valid_from=date(2025, 1, 1),
        valid_until=date(2026, 12, 31),
        source="https://amt.example",
        covers=("q005",),
        sensible=True,
    )
    assert (other.stage, other.covers, other.sensible, other.valid_from, other.valid_until) == (
        "",
        (),
        False,
        None,
        None,
    )
    assert [topic.name.in_("en")[0] for topic in load_topics(folder)] == ["Money"]


def test_the_facts_of_the_year_come_from_the_call(folder: Path) -> None:
    other = load_faq(PROGRAMME, folder)[0]
    assert other.variants[DE] == (f"wann abgabe {YEAR}",)
    assert other.answer[DE] == "Bis 30. Juni 2025."
    assert other.answer[EN] == "By 30 June 2025."


def test_an_answer_holds_on_its_first_and_on_its_last_day(folder: Path) -> None:
    other, costs = load_faq(PROGRAMME, folder)
    days = [date(2024, 12, 31), date(2025, 1, 1), date(2026, 12, 31), date(2027, 1, 1)]
    assert [costs.valid_on(day) for day in days] == [False, True, True, False]
    assert all(other.valid_on(day) for day in days)


FAULTS = {
    "topic unknown": (
        KOSTEN,
        'topic = "geld"',
        'topic = "gold"',
        f'{KOSTEN}:3: "topic" has an unknown value. Use one of: geld.',
    ),
    "topic missing": (
        KOSTEN,
        'topic = "geld"\n',
        "",
        f'{KOSTEN}:2: "topic" has an unknown value. Use one of: geld.',
    ),
    "stage unknown": (
        KOSTEN,
        'stage = "finanzplan"',
        'stage = "geld"',
        (
            f'{KOSTEN}:6: "geld" is no stage. Use one of: '
            'idee, bedarf, konzept, ziele, massnahmen, finanzplan, team, abgabe, danach; or "" for none.'
        ),
    ),
    "id is not the name": (
        KOSTEN,
        'id = "kosten"',
        'id = "preis"',
        f'{KOSTEN}:2: The id "preis" is not the name of the file. Write id = "kosten" or rename the file.',
    ),
    "unknown entry": (
        KOSTEN,
        "sensible = true",
        "sensitive = true",
        (
            f'{KOSTEN}:11: "sensitive" is unknown here. Correct it or delete it; known are: '
            "question, variants, valid_from, valid_until, id, topic, stage, source, covers, sensible."
        ),
    ),
    "more than question and variants in English": (
        COSTS,
        'question = "What does it cost?"',
        'id = "kosten"\nquestion = "What does it cost?"',
        f'{COSTS}:2: "id" is unknown here. Correct it or delete it; known are: question, variants.',
    ),
    "no source": (
        KOSTEN,
        'source = "https://amt.example"\n',
        "",
        f'{KOSTEN}:2: "source" is missing. Add a line source = "...".',
    ),
    "no variants": (
        COSTS,
        'variants = ["is it free"]\n',
        "",
        f'{COSTS}:2: "variants" is missing. Add a line variants = ["..."].',
    ),
    "question too long": (
        KOSTEN,
        "Was kostet das?",
        "Was kostet das? " * 7,
        f"{KOSTEN}:4: The question has 111 characters, it may have 100. Shorten it.",
    ),
    "ends before it begins": (
        KOSTEN,
        "valid_until = 2026-12-31",
        "valid_until = 2024-12-31",
        f'{KOSTEN}:8: "valid_until" comes before "valid_from". Correct one of them.',
    ),
    "day in quotes": (
        KOSTEN,
        "valid_until = 2026-12-31",
        'valid_until = "31.12."',
        f'{KOSTEN}:8: "valid_until" is no day. Write year-month-day without quotes, for example 2030-06-30.',
    ),
    "answer empty": (
        COSTS,
        "It is **free**.\n",
        "",
        f"{COSTS}:4: There is no answer under the head. Write one.",
    ),
    "answer too long": (
        KOSTEN,
        "Das kostet **nichts**.",
        "**x**" * 901,
        f"{KOSTEN}:13: The answer has 923 characters, it may have 900. Shorten it.",
    ),
    "year in the answer": (
        KOSTEN,
        "Für {year}",
        "Für 2026",
        (
            f"{KOSTEN}:16: The year 2026 grows old here. "
            "Write {year}, {year+1} or {year-2}; amounts get a dot: 2.000."
        ),
    ),
    "year in the question": (
        KOSTEN,
        "Was kostet das?",
        "Was kostet das 2026?",
        (
            f"{KOSTEN}:4: The year 2026 grows old here. "
            "Write {year}, {year+1} or {year-2}; amounts get a dot: 2.000."
        ),
    ),
    "year in a variant": (
        COSTS,
        "is it free",
        "is it free in 2026",
        (
            f"{COSTS}:3: The year 2026 grows old here. "
            "Write {year}, {year+1} or {year-2}; amounts get a dot: 2.000."
        ),
    ),
    "heading": (
        KOSTEN,
        "Das kostet",
        "### Das kostet",
        f"{KOSTEN}:14: An answer has no headings. Write a plain line or **bold** words.",
    ),
    "table": (
        KOSTEN,
        "- Für {year}",
        "| Für {year}",
        f"{KOSTEN}:16: The bot cannot show tables. Write a list instead.",
    ),
    "variant in two answers": (
        "faq/frist.md",
        '["wann abgabe {year}"]',
        '["wann abgabe", "Kostet das was??"]',
        f'{KOSTEN}:5: "kostet das was" stands in faq/frist.md already. Delete it in one of the two places.',
    ),
    "variant is the question of another": (
        "faq/frist.en.md",
        '"when"',
        '"what does it cost"',
        f'{COSTS}:2: "What does it cost?" stands in faq/frist.en.md already. Delete it in one of the two places.',
    ),
    "variant twice": (
        KOSTEN,
        '"teuer?"',
        '"Kostet das was"',
        f'{KOSTEN}:5: "Kostet das was" stands in {KOSTEN} already. Delete it in one of the two places.',
    ),
    "covered twice": (
        "faq/frist.md",
        "+++\n\n",
        'covers = ["q005"]\n+++\n\n',
        f'{KOSTEN}:10: "q005" is covered in faq/frist.md already. Delete it in one of the two places.',
    ),
    "covers no collected question": (
        KOSTEN,
        '"q005"',
        '"q5"',
        f'{KOSTEN}:10: "q5" is no collected question. They go from q001 to q999.',
    ),
    "some are not covered": (
        "faq/topics.toml",
        "[[topics]]",
        "collected = 6\n[[topics]]",
        (
            "faq/topics.toml:1: No answer covers q001, q002, q003, q004, q006. "
            'Add it to "covers" of the one that answers it.'
        ),
    ),
    "topic without an English name": (
        "faq/topics.toml",
        'name.en = "Money"\n',
        "",
        'faq/topics.toml:3: The topic has no name in this language. Add a line name.en = "...".',
    ),
    "topic too long for its button": (
        "faq/topics.toml",
        '"Money"',
        f'"{"x" * 31}"',
        'faq/topics.toml:4: "name.en" has 31 characters, the button has room for 30. Shorten it.',
    ),
    "topic twice": (
        "faq/topics.toml",
        "[[topics]]",
        '[[topics]]\nid = "geld"\nname.de = "Geld"\nname.en = "Money"\n[[topics]]',
        'faq/topics.toml:6: The id "geld" stands twice, first in faq/topics.toml:2. Choose another one.',
    ),
    "head not closed": (
        COSTS,
        "]\n+++",
        "]",
        f'{COSTS}:1: The head is not between two lines of "+++". Put one above and one below it.',
    ),
}


@pytest.mark.parametrize("file, old, new, message", FAULTS.values(), ids=FAULTS)
def test_a_fault_in_the_answers_is_named(folder: Path, file: str, old: str, new: str, message: str) -> None:
    change(folder / file, old, new)
    assert complaints(folder) == [message]


def test_an_answer_needs_english(folder: Path) -> None:
    (folder / COSTS).unlink()
    what = "This file is missing. Add it with question, variants and answer in English."
    assert complaints(folder) == [f"{COSTS}:1: {what}"]


def test_an_answer_needs_german(folder: Path) -> None:
    (folder / KOSTEN).unlink()
    assert f"{KOSTEN}:1: There is a translation but no German file. Add it." in complaints(folder)


def test_an_id_that_a_button_cannot_carry_is_named(folder: Path) -> None:
    for old, new in {KOSTEN: "faq/Kosten_neu.md", COSTS: "faq/Kosten_neu.en.md"}.items():
        (folder / old).rename(folder / new)
    change(folder / "faq/Kosten_neu.md", 'id = "kosten"', 'id = "Kosten_neu"')
    what = 'The id "Kosten_neu" is not allowed. Use 2 to 24 small letters, digits and hyphens.'
    assert complaints(folder) == [f"faq/Kosten_neu.md:2: {what}"]


def test_a_missing_list_of_topics_is_one_fault(folder: Path) -> None:
    (folder / "faq/topics.toml").unlink()
    assert complaints(folder) == ["faq/topics.toml:1: The file is missing. Put it back."]


def test_a_programme_of_ones_own_without_answers_gets_those_of_the_bot(tmp_path: Path) -> None:
    assert load_faq(PROGRAMME, tmp_path) == load_faq(PROGRAMME)
    assert load_topics(tmp_path) == load_topics()


SHIPPED = load_faq(PROGRAMME)
ENTRIES = pytest.mark.parametrize("entry", SHIPPED, ids=[entry.id for entry in SHIPPED])


def test_each_collected_question_has_exactly_one_answer() -> None:
    covered = sorted(id for entry in SHIPPED for id in entry.covers)
    assert covered == [f"q{number:03}" for number in range(1, 105)]
    assert len(SHIPPED) >= 110


def test_every_topic_has_answers() -> None:
    assert {entry.topic for entry in SHIPPED} == {topic.id for topic in load_topics()}


@ENTRIES
@pytest.mark.parametrize("language", list(Language))
def test_an_answer_is_short_and_people_ask_for_it_in_several_ways(entry: FaqEntry, language: Language) -> None:
    assert 3 <= len(entry.variants[language]) <= 5
    assert 1 <= len([line for line in entry.answer[language].splitlines() if line.strip()]) <= 6
    assert entry.question[language].endswith(("?", "."))


@ENTRIES
def test_an_answer_stays_calm(entry: FaqEntry) -> None:
    texts = (*entry.question.values(), *entry.answer.values())
    assert not any("!" in text for text in texts)
    assert not any(re.search(r"\w[*:_](?:innen|in)\b", text) for text in texts)


@ENTRIES
def test_the_year_of_an_answer_is_that_of_the_call_in_both_languages(entry: FaqEntry) -> None:
    german, english = (set(re.findall(r"(?<!\d)20\d\d", entry.answer[language])) for language in (DE, EN))
    assert german == english


YEARLY = re.compile(
    r"\{(?:year|deadline|start|address|priorities|place_deadlines|most_a_year|most_in_all|own_percent|excluded)"
)


@ENTRIES
def test_what_changes_with_the_year_is_said_for_a_time(entry: FaqEntry) -> None:
    written = (HERE / f"{entry.id}.md").read_text(encoding="utf-8")
    assert not YEARLY.search(written) or (entry.valid_from and entry.valid_until)


COMMANDS = {"wort"} | {command for feature in FEATURES for command in feature.commands}
STEP = {DE: re.compile(r"Schritt „([^“]+)“"), EN: re.compile(r"step “([^”]+)”")}


@ENTRIES
@pytest.mark.parametrize("language", list(Language))
def test_an_answer_names_only_what_is_there(entry: FaqEntry, language: Language) -> None:
    answer = entry.answer[language]
    assert set(re.findall(r"(?<![\w/.:])/([a-z_]+)", answer)) <= COMMANDS
    assert set(STEP[language].findall(answer)) <= {stage.title.in_(language)[0] for stage in PROGRAMME.stages}


@ENTRIES
def test_both_languages_send_people_to_the_same_places(entry: FaqEntry) -> None:
    german, english = (re.findall(r"(?<![\w/.:])/([a-z_]+)", entry.answer[language]) for language in (DE, EN))
    assert german == english


@ENTRIES
def test_what_is_not_known_is_said_in_the_voice_of_the_bot(entry: FaqEntry) -> None:
    assert not re.search(r"\b(?:haben|wissen|kennen|konnten) wir\b", entry.answer[DE])
    assert not re.search(r"\b[Ww]e (?:have|do not|could)\b", entry.answer[EN])
