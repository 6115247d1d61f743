"""Topics and languages of talks: each fault that an editor can make, and the file that comes with the bot."""

from pathlib import Path

import pytest

from bot.domain.talks.limits import TalkLimits
from bot.domain.talks.topics import TalkTopic, TalkTopics
from bot.programme.curriculum import load_curriculum
from bot.programme.faults import Fault
from bot.programme.talks_file import read_talks

SHIPPED = load_curriculum()
TALKS = SHIPPED.programme.talks
STAGES = ["idee", "finanzplan"]

SMALL = """\
[[topics]]
id = "geld"
name.de = "Geld"
name.en = "Money"
faq = "geld"
stages = ["finanzplan"]
called = ["Kosten", "Kostenplan"]

[[topics]]
id = "raeume"
name.de = "Räume"
name.en = "Rooms"

[[languages]]
id = "de"
name.de = "Deutsch"
name.en = "German"
"""


def read(folder: Path, text: str) -> tuple[TalkTopics, list[str]]:
    (folder / "talks.toml").write_text(text, encoding="utf-8")
    faults: list[Fault] = []
    found = read_talks(folder, STAGES, {"geld"}, faults)
    return found, [str(fault) for fault in faults]


def test_a_small_file_is_read_as_written(tmp_path: Path) -> None:
    talks, faults = read(tmp_path, SMALL)
    assert faults == []
    money, rooms = talks.topics
    assert (money.faq, money.stages, money.called) == ("geld", ("finanzplan",), ("Kosten", "Kostenplan"))
    assert (rooms.faq, rooms.stages, rooms.called) == ("", (), ())
    assert talks.of_stage("finanzplan") == (money,)
    assert talks.topic_called("KOSTENPLAN") == money
    assert talks.topic_called("raume") is None
    assert talks.topic_called("raeume") == talks.topic_called("Räume") == talks.topic_called("rooms") == rooms
    assert talks.language_called("deutsch") == talks.language("de") == talks.languages[0]


@pytest.mark.parametrize(
    "old, new, said",
    [
        ('name.en = "Money"\n', "", 'talks.toml:3: It has no name in this language. Add a line name.en = "...".'),
        ('name.de = "Geld"\n', "", 'talks.toml:3: "name" has no German text. Add a line name.de = "...".'),
        ('"Geld"', f'"{"G" * 31}"', 'talks.toml:3: "name.de" has 31 characters, the button has room for 30. Shorten'),
        ('id = "raeume"', 'id = "geld"', 'talks.toml:10: The id "geld" stands twice, first in talks.toml:2.'),
        ('faq = "geld"', 'faq = "gold"', 'talks.toml:5: "gold" is no topic of the FAQ. Correct it or delete the line.'),
        ('["finanzplan"]', '["plan"]', 'talks.toml:6: "plan" is no stage. Correct it or delete it from the list.'),
        ('"Kosten",', '"Räume",', 'talks.toml:11: "Räume" means the topic "geld" already. Delete it in one of the two'),
        ("called =", "named =", 'talks.toml:7: "named" is unknown here. Correct it or delete it; known are:'),
        ("[[languages]]", "[[language]]", "talks.toml:1: There is no block [[languages]]. Add at least one."),
        ("[[topics]]", "[[topics", "talks.toml:1: This is not valid TOML"),
    ],
)
def test_a_fault_names_its_line_and_what_to_do(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in SMALL
    _, faults = read(tmp_path, SMALL.replace(old, new, 1))
    assert any(fault.startswith(said) for fault in faults), faults


def test_an_own_programme_without_the_file_gets_the_one_of_the_bot(tmp_path: Path) -> None:
    faults: list[Fault] = []
    talks = read_talks(tmp_path, ["idee"], set(), faults)
    assert faults == []
    assert [topic.id for topic in talks.topics] == [topic.id for topic in TALKS.topics]
    assert {stage for topic in talks.topics for stage in topic.stages} == {"idee"}
    assert {topic.faq for topic in talks.topics} == {""}


def test_there_is_a_topic_for_each_step_and_an_answer_to_each_topic() -> None:
    assert len(TALKS.topics) >= 12
    assert all(TALKS.of_stage(stage.id) for stage in SHIPPED.programme.stages)
    shelves = {topic.id for topic in SHIPPED.topics}
    assert all(topic.faq in shelves for topic in TALKS.topics)


@pytest.mark.parametrize(
    "word, id",
    [
        ("Kostenplan", "kostenplan"),
        ("Ehrenamt", "ehrenamt"),
        ("Kommune", "kommune"),
        ("Räume", "raeume"),
        ("Zielgruppe", "zielgruppe"),
        ("wirkung", "wirkung"),
    ],
)
def test_the_words_of_seeds_are_known(word: str, id: str) -> None:
    found = TALKS.topic_called(word)
    assert isinstance(found, TalkTopic)
    assert found.id == id


def test_the_languages_of_people_are_known() -> None:
    assert [TALKS.language_called(word) for word in ("Deutsch", "Türkisch", "Arabisch", "Klingonisch")] == [
        TALKS.language("de"),
        TALKS.language("tr"),
        TALKS.language("ar"),
        None,
    ]


def test_how_much_an_association_may_ask(tmp_path: Path) -> None:
    """What is not said is as in the file that comes with the bot; what is no number, or unknown, is complained of."""
    assert TALKS.limits == TalkLimits(open=2, year=12, same=5, pool=5, asked=3, waiting_weeks=6)
    assert read(tmp_path, SMALL)[0].limits == TALKS.limits
    assert read(tmp_path, f"{SMALL}\n[limits]\nopen = 4\n")[0].limits.open == 4
    _, faults = read(tmp_path, f'{SMALL}\n[limits]\nopen = "two"\nmonth = 3\n')
    assert len(faults) == 2
    assert '"open" is no whole number above 0' in faults[0]
    assert '"month" is unknown here' in faults[1]
