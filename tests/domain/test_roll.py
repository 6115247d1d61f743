from datetime import UTC, date, datetime, time

import pytest
from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.dates.attendance import MOST_HEADS, Roll, heads
from bot.domain.dates.calendar import Attendance, CohortDate, Rsvp, When
from bot.terms import Coming, DateKind

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
FRIDAY = date(2027, 3, 12)
WORKSHOP = CohortDate("w", "nord", "Workshop", When(FRIDAY, FRIDAY, time(17)), kind=DateKind.WORKSHOP)
A, B, C = (Association(id, id.upper(), "nord", "NI", "s", AssociationState.ACTIVE, NOW, NOW) for id in "abc")
ROLL = Roll(
    WORKSHOP,
    (A, B, C),
    {"a": Rsvp("w", "a", Coming.YES, 2, None, NOW), "b": Rsvp("w", "b", Coming.NO, 0, None, NOW)},
    {},
)


def test_who_comes_who_does_not_and_who_is_silent() -> None:
    assert [one for one, _ in ROLL.coming] == [A]
    assert ROLL.refused == (B,)
    assert ROLL.silent == (C,)
    assert ROLL.heads == 2


def test_answers_of_associations_that_left_do_not_count() -> None:
    assert replace(ROLL, associations=(B, C)).heads == 0


def test_until_somebody_notes_it_they_were_there_as_they_had_said() -> None:
    assert (ROLL.present, ROLL.absent, ROLL.closed) == ((A,), (B, C), False)


def test_what_was_noted_is_stronger() -> None:
    noted = {id: Attendance("w", id, count, NOW) for id, count in (("a", 0), ("b", 1), ("c", 0))}
    roll = replace(ROLL, attendance=noted)
    assert (roll.present, roll.absent, roll.closed) == ((B,), (A, C), True)


@pytest.mark.parametrize(
    "coming, typed, counted",
    [
        (Coming.YES, 2, 2),
        (Coming.YES, 0, 1),
        (Coming.YES, -5, 1),
        (Coming.YES, 10**9, MOST_HEADS),
        (Coming.SUBSTITUTE, 1, 1),
        (Coming.NO, 3, 0),
    ],
)
def test_a_count_that_somebody_may_mean(coming: Coming, typed: int, counted: int) -> None:
    assert heads(coming, typed) == counted
