import pytest

from bot.domain.programme import Programme, Question, Section, Stage, Task, for_cohort
from bot.domain.words import Words
from bot.terms import Opens
from tests.kit.call import CALL


def words(german: str, **others: str) -> Words:
    return Words({"de": german, **others})


def a_question(id: str, stage: str, section: str, budget: int = 100) -> Question:
    return Question(id, stage, section, words(id), words(f"{id}?"), words("Zum Beispiel"), budget)


def a_stage(id: str, *questions: Question) -> Stage:
    task = Task(f"{id}-task", words("Lesen"), 10)
    text = words(id)
    return Stage(id, text, text, text, text, (task,), questions, text, (), Opens.FREE)


@pytest.fixture
def programme() -> Programme:
    return Programme(
        id="small",
        title=words("Klein"),
        call=CALL,
        page_limit=10,
        characters_per_page=100,
        outline_note=words("Arbeitsgliederung"),
        sections=(Section("cover", words("Titelblatt"), counts=False), Section("need", words("Bedarf"))),
        stages=(
            a_stage("one", a_question("name", "one", "cover"), a_question("lack", "one", "need")),
            a_stage("two", a_question("think", "two", ""), a_question("proof", "two", "need", budget=250)),
            a_stage("three"),
        ),
    )


def ids(things: tuple[Stage, ...] | tuple[Question, ...]) -> list[str]:
    return [thing.id for thing in things]


@pytest.mark.parametrize(
    "language, shown",
    [("de", ("Hallo", False)), ("en", ("Hello", False)), ("tr", ("Hallo", True))],
)
def test_a_missing_translation_falls_back_to_german_and_says_so(language: str, shown: tuple[str, bool]) -> None:
    assert words("Hallo", en="Hello").in_(language) == shown


def test_words_can_be_compared_and_hashed() -> None:
    assert {words("Hallo"), words("Hallo")} == {words("Hallo")}


def test_everything_is_found_by_its_id(programme: Programme) -> None:
    assert programme.stage("two").id == "two"
    assert programme.question("proof").stage == "two"
    assert programme.task("three-task").minutes == 10
    assert programme.section("need").title == words("Bedarf")
    assert ids(programme.questions) == ["name", "lack", "think", "proof"]


@pytest.mark.parametrize(
    "lookup", ["stage", "question", "task", "section", "number", "stage_after", "questions_of_section"]
)
def test_an_unknown_id_is_a_key_error(programme: Programme, lookup: str) -> None:
    with pytest.raises(KeyError, match="nobody"):
        getattr(programme, lookup)("nobody")


def test_the_way_has_numbers_and_an_end(programme: Programme) -> None:
    assert [programme.number(stage.id) for stage in programme.stages] == [1, 2, 3]
    assert programme.stage_after("one") == programme.stage("two")
    assert programme.stage_after("three") is None


def test_a_section_collects_its_questions_in_the_order_of_the_way(programme: Programme) -> None:
    assert ids(programme.questions_of_section("need")) == ["lack", "proof"]
    assert ids(programme.questions_of_section("cover")) == ["name"]


def test_only_counted_sections_use_up_the_pages(programme: Programme) -> None:
    assert (programme.budget, programme.room) == (350, 1000)


def test_a_cohort_walks_in_its_own_order_and_opens_as_it_likes(programme: Programme) -> None:
    ours = for_cohort(programme, ("two", "one", "three"), {"one": Opens.RELEASE})
    assert [(stage.id, stage.opens) for stage in ours.stages] == [
        ("two", Opens.FREE),
        ("one", Opens.RELEASE),
        ("three", Opens.FREE),
    ]
    assert ids(ours.questions_of_section("need")) == ["proof", "lack"]


def test_a_cohort_without_wishes_walks_the_programme_itself(programme: Programme) -> None:
    assert for_cohort(programme, None, {}) == programme


@pytest.mark.parametrize(
    "order, opens, message",
    [
        (("one", "two", "three", "four"), {}, "These stages are not in the programme: four."),
        (None, {"four": Opens.DATE, "five": Opens.DATE}, "These stages are not in the programme: four, five."),
        (("one", "two", "three", "one"), {}, "These stages are in the order twice: one."),
        (("three",), {}, "These stages are missing from the order: one, two."),
        ((), {}, "These stages are missing from the order: one, two, three."),
    ],
)
def test_a_cohort_cannot_lose_double_or_invent_a_stage(
    programme: Programme, order: tuple[str, ...] | None, opens: dict[str, Opens], message: str
) -> None:
    with pytest.raises(ValueError) as refused:
        for_cohort(programme, order, opens)
    assert str(refused.value) == message
