import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.fitcheck import POINTS, Finding, Point, findings, known, next_point, read, to_clear, verdict
from bot.links.base import pack, parse
from bot.links.fitcheck import FitCheck

ANSWERS = st.text("jkw", max_size=len(POINTS))


@pytest.mark.parametrize(
    "answers, expected",
    [
        ("jjjjjjjjj", Finding.FITS),
        ("jjjjjkjjj", Finding.STOPS),
        ("wjjjjjjjj", Finding.OPEN),
        ("wjjjjjjjk", Finding.STOPS),
        ("jjjjjjjj", Finding.OPEN),
        ("", Finding.OPEN),
    ],
)
def test_the_worst_point_decides(answers: str, expected: Finding) -> None:
    assert verdict(answers) is expected


def test_yes_is_good_and_no_is_bad_at_every_question() -> None:
    assert set(findings("j" * 9).values()) == {Finding.FITS}
    assert set(findings("k" * 9).values()) == {Finding.STOPS}


def test_what_can_be_changed_comes_first() -> None:
    assert to_clear("kjjkjwjjj") == [
        (Point.NEW, Finding.STOPS),
        (Point.NONPROFIT, Finding.STOPS),
        (Point.TOPIC, Finding.OPEN),
    ]
    assert [point for point, _ in to_clear("k" * 9)][-2:] == [Point.NONPROFIT, Point.PAPERS]


def test_answers_to_the_seven_older_questions_are_not_misread() -> None:
    assert not any(known(answers) for answers in ("yyynyyy", "y", "nnnnnnn", "jjy"))


def test_the_questions_come_in_order() -> None:
    assert [next_point("j" * given) for given in range(len(POINTS) + 1)] == [*POINTS, None]


@pytest.mark.parametrize("answers", ["x", "j" * 10, "J", "jj ", "yyy"])
def test_forged_answers_are_gone(answers: str) -> None:
    with pytest.raises(Refusal):
        read(answers)


@given(ANSWERS)
def test_a_button_carries_every_state(answers: str) -> None:
    assert parse(pack(FitCheck(answers))) == FitCheck(answers)
    assert len(findings(answers)) == len(answers)
