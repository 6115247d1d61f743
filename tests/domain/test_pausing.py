"""Whom a message reaches, and what is done with whoever pauses."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from bot.domain.announcements.turns import LeftOut, TurnOf, skipped
from bot.domain.errors import Refusal
from bot.domain.people import Channel, Person
from bot.domain.privacy.pausing import Resting, check_works, reaches
from bot.links.home import Home
from bot.links.pausing import EndPause
from bot.terms import Language

NOW = datetime(2027, 3, 1, 12, tzinfo=UTC)
ANNA = Person("anna", "Anna", Language.GERMAN, Channel.WEB, None, NOW)


@pytest.mark.parametrize("stopped", [None, NOW])
@pytest.mark.parametrize("paused", [None, NOW])
@pytest.mark.parametrize("wanted", [True, False])
def test_whom_it_reaches(stopped: datetime | None, paused: datetime | None, *, wanted: bool) -> None:
    person = replace(ANNA, stopped_at=stopped, paused_at=paused)
    assert reaches(person, "boris", wanted=wanted) is (paused is None and (wanted or stopped is None))
    assert reaches(person, "anna", wanted=wanted)
    assert person.is_silent is not (stopped is None and paused is None)


def test_nothing_is_done_with_whoever_pauses() -> None:
    check_works(replace(ANNA, stopped_at=NOW), Home())
    with pytest.raises(Refusal) as refusal:
        check_works(replace(ANNA, paused_at=NOW), Home())
    assert refusal.value.text == "common-person-pauses"
    assert (Resting().to, Resting().label) == (EndPause(), "pausing-end")


def test_the_first_reason_counts() -> None:
    turn = TurnOf("anna", "Anna", "Europe/Berlin", "NI", opted_out=False, reachable=True, agreed=True, inside=True)
    assert skipped(turn) is None
    assert skipped(replace(turn, stopped=True, opted_out=True)) is LeftOut.STOPPED
    assert skipped(replace(turn, rests=True, stopped=True)) is LeftOut.RESTS
    assert skipped(replace(turn, rests=True, inside=False)) is LeftOut.LEFT
