"""The points of the mock assessment: the same in the file, in the material and in both languages."""

from pathlib import Path

import pytest

from bot.programme.assessment_file import FILE, read_assessment
from bot.programme.faults import Fault
from bot.programme.load import load

PROGRAMME = load()
GOOD = """[[points]]
id = "neu"
ask.de = "Ist es neu?"
ask.en = "Is it new?"
mends = ["konzept-neu"]
"""


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_material_lists_the_points_of_the_file(language: str) -> None:
    titles = {"de": "Probe-Gutachten", "en": "Trial review"}
    materials = PROGRAMME.stage("abgabe").materials
    text = next(one.text for one in materials if one.title.in_(language)[0] == titles[language]).in_(language)[0]
    listed = [line.removeprefix("- ") for line in text.splitlines() if line.startswith("- ")]
    assert [one.ask.in_(language) for one in PROGRAMME.assessment] == [(line, False) for line in listed]


def test_each_point_leads_to_a_question_that_mends_it() -> None:
    asked = {question.id for question in PROGRAMME.questions}
    assert len(PROGRAMME.assessment) == 10
    assert all(one.mends and asked.issuperset(one.mends) for one in PROGRAMME.assessment)


@pytest.mark.parametrize(
    "old, new, line, said",
    [
        ('mends = ["konzept-neu"]', 'mends = ["neues"]', 5, "no question of a worksheet"),
        ('ask.en = "Is it new?"\n', "", 3, "not asked in this language"),
        ('id = "neu"', 'id = "N"', 2, "is not allowed"),
        ("mends", "mend", 1, '"mends" is missing'),
    ],
)
def test_what_is_wrong_in_an_own_file_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, said: str
) -> None:
    (tmp_path / FILE).write_text(GOOD.replace(old, new), encoding="utf-8")
    faults: list[Fault] = []
    read_assessment(tmp_path, {"konzept-neu"}, faults)
    assert any(fault.line == line and said in fault.what for fault in faults), faults


def test_an_own_programme_without_the_file_keeps_what_its_worksheets_have(tmp_path: Path) -> None:
    faults: list[Fault] = []
    points = read_assessment(tmp_path, {"konzept-neu"}, faults)
    assert faults == []
    assert [one.mends for one in points if one.mends] == [("konzept-neu",)]
