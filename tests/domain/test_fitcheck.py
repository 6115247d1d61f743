import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.fitcheck import POINTS, Finding, Point, findings, next_point, read, verdict
from bot.links import FitCheck, pack, parse

ANSWERS = st.text("ynu", max_size=len(POINTS))


@pytest.mark.parametrize(
    "answers, expected",
    [
        ("yyynyyy", Finding.FITS),
        ("yyyyyyy", Finding.STOPS),
        ("nyynyyy", Finding.STOPS),
        ("uyynyyy", Finding.OPEN),
        ("uyyyyyy", Finding.STOPS),
        ("yyynyy", Finding.OPEN),
        ("", Finding.OPEN),
    ],
)
def test_the_worst_point_decides(answers: str, expected: Finding) -> None:
    assert verdict(answers) is expected


def test_only_an_excluded_topic_is_better_answered_with_no() -> None:
    assert [point for point, found in findings("n" * len(POINTS)).items() if found is Finding.FITS] == [Point.TOPIC]


def test_the_questions_come_in_order() -> None:
    assert [next_point("y" * given) for given in range(len(POINTS) + 1)] == [*POINTS, None]


@pytest.mark.parametrize("answers", ["x", "y" * (len(POINTS) + 1), "Y", "yy "])
def test_forged_answers_are_gone(answers: str) -> None:
    with pytest.raises(Refusal):
        read(answers)


@given(ANSWERS)
def test_a_button_carries_every_state(answers: str) -> None:
    assert parse(pack(FitCheck(answers))) == FitCheck(answers)
    assert len(findings(answers)) == len(answers)
