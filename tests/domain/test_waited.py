"""How long others waited: of enough of them, and of no slips."""

from datetime import date, timedelta

from bot.domain.submission.outcome import FEWEST, WaitingSpan, waited

POSTED = date(2027, 6, 21)


def spans(*days: int) -> list[WaitingSpan]:
    return [WaitingSpan(POSTED, POSTED + timedelta(days=one)) for one in days]


def test_a_letter_before_the_envelope_is_not_counted() -> None:
    found = waited(spans(-20, *[8] * FEWEST))
    assert found
    assert (found.count, found.shortest) == (FEWEST, 2)
    assert waited(spans(-20, *[8] * (FEWEST - 1))) is None
