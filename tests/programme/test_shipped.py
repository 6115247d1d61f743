"""The programme that comes with the bot: complete, readable, within its pages."""

import re

import pytest

from bot.domain.programme import LONGEST_TITLE, Programme, Question, Stage, Words
from bot.programme.load import load

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


def test_the_numbers_of_the_example_add_up() -> None:
    costs = german(PROGRAMME.question("kosten-personal").example) + german(PROGRAMME.question("kosten-sachen").example)
    amounts = (36_000, 900, 2_700, 2_400, 4_000, 700, 300, 3_000)
    assert all(f"{amount:,}".replace(",", ".") in costs for amount in amounts)
    assert sum(amounts) == 50_000


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
