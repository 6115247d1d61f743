"""The programme that comes with the bot: complete, readable, within its pages."""

import re
from pathlib import Path
from shutil import copytree

import pytest

import bot.programme
from bot.domain.programme import LONGEST_TITLE, Programme, Question, Stage
from bot.domain.words import Words
from bot.programme.load import load
from bot.programme.markup import page_length, pages, telegram_html
from bot.runtime.rendering.split_html import visible_length

HERE = Path(bot.programme.__file__).parent
PROGRAMME = load()
STAGES = pytest.mark.parametrize("stage", PROGRAMME.stages, ids=[stage.id for stage in PROGRAMME.stages])
QUESTIONS = pytest.mark.parametrize("question", PROGRAMME.questions, ids=[one.id for one in PROGRAMME.questions])


def german(words: Words) -> str:
    return words.in_("de")[0]


def english(words: Words) -> bool:
    return not words.in_("en")[1]


def test_the_way_has_nine_stages() -> None:
    assert [german(stage.title) for stage in PROGRAMME.stages] == [
        "Ankommen und Idee",
        "Bedarf und Zielgruppe",
        "Vom Einfall zum Konzept",
        "Ziele und Wirkung",
        "Maßnahmen und Zeitplan",
        "Finanzplan",
        "Zusammenarbeit und Projektmanagement",
        "Skizze prüfen und abgeben",
        "Nach der Abgabe",
    ]


@STAGES
def test_a_stage_has_everything(stage: Stage) -> None:
    assert 250 <= len(german(stage.guide).split()) <= 450
    assert 2 <= len(re.findall(r"[.?](?:\s|$)", german(stage.simply))) <= 5
    assert 2 <= len(stage.tasks) <= 4
    assert 2 <= len(stage.questions) <= 6
    assert stage.materials
    assert german(stage.control_question).endswith("?")


@STAGES
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_guide_is_three_to_five_pages_that_fit_a_phone(stage: Stage, language: str) -> None:
    guide = pages(stage.guide.in_(language)[0])
    assert 3 <= len(guide) <= 5
    assert all(page.startswith("### ") for page in guide)
    assert all(280 <= page_length(page) <= 560 for page in guide)
    materials = [page for material in stage.materials for page in pages(material.text.in_(language)[0])]
    assert all(page_length(page) <= 560 for page in materials)


@STAGES
@pytest.mark.parametrize("language", ["de", "en"])
def test_a_page_with_its_title_is_one_phone_screen(stage: Stage, language: str) -> None:
    taught = [
        (stage.title, stage.guide),
        (stage.title, stage.simply),
        *((one.title, one.text) for one in stage.materials),
    ]
    for title, text in taught:
        above = f"{title.in_(language)[0]}\n\nSeite 1 von 5\n\n"
        for page in pages(text.in_(language)[0]):
            assert len(above) + visible_length(telegram_html(page).html) <= 600


@STAGES
def test_a_guide_begins_with_people(stage: Stage) -> None:
    first = pages(german(stage.guide))[0]
    assert any(name in first for name in ("Brücke", "Samira", "Jonas", "Olena"))


@STAGES
def test_nobody_who_reads_english_gets_german(stage: Stage) -> None:
    assert english(stage.guide)
    assert english(stage.simply)
    assert all(english(material.title) and english(material.text) for material in stage.materials)
    assert all(english(question.example) for question in stage.questions)


@STAGES
def test_a_translation_has_the_pages_of_the_original(stage: Stage) -> None:
    for words in (stage.guide, *(material.text for material in stage.materials)):
        assert len(pages(words.in_("de")[0])) == len(pages(words.in_("en")[0]))


@STAGES
def test_the_short_texts_of_a_stage_are_there_in_english(stage: Stage) -> None:
    assert english(stage.title)
    assert english(stage.why)
    assert english(stage.control_question)
    assert all(english(task.title) for task in stage.tasks)
    assert all(english(question.title) and english(question.ask) for question in stage.questions)


@QUESTIONS
def test_a_question_fits_its_message_and_its_button(question: Question) -> None:
    assert len(german(question.ask)) + len(german(question.example)) < 1500
    assert all(len(title) <= LONGEST_TITLE for title in question.title.texts.values())


@QUESTIONS
def test_an_example_keeps_to_its_own_budget(question: Question) -> None:
    assert len(german(question.example)) <= question.budget


def test_every_section_is_fed_and_the_pages_suffice() -> None:
    assert all(PROGRAMME.questions_of_section(section.id) for section in PROGRAMME.sections)
    assert 0.8 * PROGRAMME.room <= PROGRAMME.budget <= PROGRAMME.room


def example(question: str, language: str = "de") -> str:
    return PROGRAMME.question(question).example.in_(language)[0]


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_numbers_of_the_example_add_up(language: str) -> None:
    costs = example("kosten-personal", language) + example("kosten-sachen", language)
    amounts = (36_000, 900, 2_700, 2_400, 4_000, 700, 300, 3_000)
    stop = "." if language == "de" else ","
    assert all(f"{amount:,}".replace(",", stop) in costs for amount in amounts)
    assert sum(amounts) == 50_000
    assert (3 * 300, 36 * 75, 12 * 200, 2 * 150) == (900, 2_700, 2_400, 300)
    own = example("kosten-eigenes", language).replace(stop, "")
    assert "50000" in own
    assert 3_000 + 2_000 == 5_000 == 50_000 // 10
    assert "47000" in own
    assert "4700" in own


def test_the_guide_to_the_money_has_the_same_numbers() -> None:
    guide = german(PROGRAMME.stage("finanzplan").guide)
    listed = [int(amount.replace(".", "")) for amount in re.findall(r"^- ([\d.]+) für", guide, re.MULTILINE)]
    assert sum(listed) == 50_000
    assert 700 + 300 in listed


def numbers(word: str, text: str) -> set[str]:
    return set(re.findall(rf"{word} (\d)", text))


@pytest.mark.parametrize("language, activity, goal", [("de", "Maßnahme", "Ziel"), ("en", "Activity", "Goal")])
def test_the_thread_of_the_example_misses_nothing(language: str, activity: str, goal: str) -> None:
    activities = numbers(activity, example("massnahmen-liste", language))
    goals = numbers(goal, example("ziele-nah", language))
    assert activities == {"1", "2", "3", "4"}
    assert goals == {"1", "2", "3"}
    assert numbers(activity, example("massnahmen-faden", language)) == activities
    assert numbers(goal.lower() if language == "en" else goal, example("massnahmen-faden", language)) == goals
    assert numbers(goal, example("ziele-indikatoren", language)) == goals
    model = PROGRAMME.stage("massnahmen").materials[-1].text.in_(language)[0]
    assert numbers(activity, model) == activities
    assert numbers(goal, model) == goals


def test_the_evenings_of_the_example_are_the_same_everywhere() -> None:
    plan = example("zeitplan-schritte")
    assert 20 + 16 == 36
    assert plan.count("20 Abende") == plan.count("16 Abende") == 2
    assert "36 Abende" in example("massnahmen-liste")
    assert "36 Abenden" in example("kosten-personal")


def test_a_model_section_speaks_of_the_same_place_as_the_examples() -> None:
    model = PROGRAMME.stage("bedarf").materials[-1].text.in_("de")[0]
    for fact in ("rund 4.000 Menschen", "26 Menschen", "19 von ihnen", "Bus fährt um 20 Uhr"):
        assert fact.casefold() in (example("bedarf-ort") + example("bedarf-belege")).casefold()
        assert fact in model
    assert 1200 <= len(model) <= 1800


def test_the_hours_that_are_announced_are_those_of_the_tasks() -> None:
    hours = sum(task.minutes for stage in PROGRAMME.stages for task in stage.tasks) / 60
    assert f"etwa {hours:.0f} Stunden" in german(PROGRAMME.stage("idee").guide)


def all_texts(programme: Programme) -> list[str]:
    stages = [text for stage in programme.stages for text in (stage.why, stage.guide, stage.simply)]
    materials = [material.text for stage in programme.stages for material in stage.materials]
    questions = [text for question in programme.questions for text in (question.ask, question.example)]
    return [german(words) for words in (*stages, *materials, *questions)]


@pytest.mark.parametrize("text", all_texts(PROGRAMME))
def test_the_voice_stays_calm(text: str) -> None:
    assert "!" not in text
    assert not re.search(r"\b(?:Sie|Ihnen|garantiert|sicher gefördert)\b(?= (?:müssen|können|sollten|bitte))", text)
    assert not re.search(r"\w[*:_](?:innen|in)\b", text)


@pytest.mark.parametrize("old, new", [("page_limit = 10", "page_limit = 14"), ('    "danach",\n', "")])
def test_what_the_programme_says_about_itself_follows_it(tmp_path: Path, old: str, new: str) -> None:
    """An own programme with more pages or fewer steps says so in its lessons, too."""
    copytree(HERE / "stages", tmp_path / "stages")
    main = (HERE / "programme.toml").read_text(encoding="utf-8")
    (tmp_path / "programme.toml").write_text(main.replace(old, new), encoding="utf-8")
    if not new:
        for file in (tmp_path / "stages").glob("danach*"):
            file.unlink()
    programme = load(tmp_path)
    steps, limit = len(programme.stages), programme.page_limit
    guide = german(programme.stages[0].guide)
    assert f"Weg mit {steps} Schritten" in guide
    assert f"höchstens {limit} Seiten" in guide
    lessons = repr([(stage.guide, stage.materials) for stage in programme.stages])
    assert "zehn Seiten passt" not in lessons
    assert "höchstens zehn" not in lessons
    assert "ten pages at most" not in lessons
