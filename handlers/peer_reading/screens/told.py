"""What the others hear: each association, and the Koordination."""

from collections.abc import Sequence

from bot.domain.peer_reading.reading import PeerReading, ReadingCircle, ReadingRound, ReadingSeat
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, paragraphs
from bot.links.peer_reading import (
    AgreeToRead,
    AnswerRound,
    AskGiveReading,
    AskLeaveCircle,
    GotReading,
    ReadingDesk,
    ReadingHome,
    ReadOutline,
    ShownReading,
    ThankReader,
)
from bot.terms.peer_reading import CircleState


def names(seats: Sequence[ReadingSeat]) -> Lines:
    return Lines(tuple(seat.name for seat in seats), gap=", ")


def days(round: ReadingRound) -> dict[str, Value]:
    return {"answer_by": round.answer_by, "read_by": round.read_by}


def answers(round: ReadingRound, association: str) -> Rows:
    join = Button("peer_reading-join", AnswerRound(association, round.id, 1))
    return (row(join, Button("peer_reading-skip", AnswerRound(association, round.id, 0))),)


def invited(round: ReadingRound, association: str) -> Screen:
    return Screen("peer_reading-told-invited", days(round), answers(round, association), even=True)


def ask_again(round: ReadingRound, association: str) -> Screen:
    return Screen("peer_reading-told-ask-again", days(round), answers(round, association), even=True)


def introduced(round: ReadingRound, circle: ReadingCircle, seat: ReadingSeat, others: Sequence[ReadingSeat]) -> Screen:
    args: dict[str, Value] = {**days(round), "others": names(others), "how": how(others)}
    return Screen("peer_reading-told-introduced", args, consent(circle, seat))


def how(others: Sequence[ReadingSeat]) -> Say:
    return Say("peer_reading-how-three" if len(others) > 1 else "peer_reading-how-two")


def consent(circle: ReadingCircle, seat: ReadingSeat) -> Rows:
    agree = row(Button("peer_reading-agree", AgreeToRead(seat.association, circle.id)))
    return (agree, row(Button("peer_reading-refuse", AskLeaveCircle(seat.association, circle.id))))


def not_agreed(round: ReadingRound, circle: ReadingCircle, seat: ReadingSeat, others: Sequence[ReadingSeat]) -> Screen:
    args: dict[str, Value] = {**days(round), "others": names(others)}
    return Screen("peer_reading-told-not-agreed", args, consent(circle, seat))


def begun(round: ReadingRound, reading: PeerReading) -> Screen:
    args: dict[str, Value] = {**days(round), "name": reading.name}
    return Screen("peer_reading-told-begun", args, (row(Button("read", ReadOutline(reading.id))),))


def fewer(circle: ReadingCircle, seat: ReadingSeat, others: Sequence[ReadingSeat]) -> Screen:
    """Whoever has not agreed yet is asked in the same message."""
    if circle.state is not CircleState.PROPOSED:
        return Screen("peer_reading-told-fewer", {"others": names(others)}, (_home(seat.association),))
    rows = (_home(seat.association),) if seat.agreed_at else consent(circle, seat)
    return Screen("peer_reading-told-fewer-proposed", {"others": names(others)}, rows)


def alone(association: str) -> Screen:
    return Screen("peer_reading-told-alone", rows=(_home(association),))


def cancelled() -> Screen:
    return Screen("peer_reading-told-cancelled", rows=(HOME,))


def not_finished(round: ReadingRound, reading: PeerReading) -> Screen:
    args: dict[str, Value] = {**days(round), "name": reading.name}
    return Screen("peer_reading-told-not-finished", args, (row(Button("read", ReadOutline(reading.id))),))


def over(reading: PeerReading, *, judged: bool = False, left: bool = False) -> Screen:
    """The last day is past, or the other association has `left`: what they noted, or said in the mock assessment, they
    may still give."""
    why = Say("peer_reading-why-left" if left else "peer_reading-why-over")
    args: dict[str, Value] = {"why": why, "name": reading.name, "count": reading.remarks}
    text = "" if reading.remarks else "-judged" if judged else "-empty"
    rows = (HOME,) if text == "-empty" else (row(Button("give", AskGiveReading(reading.id))),)
    return Screen(f"peer_reading-told-over{text}", args, rows)


def got(reading: PeerReading) -> Screen:
    args: dict[str, Value] = {"name": reading.reader_name, "count": reading.remarks}
    rows = (row(Button("read", GotReading(reading.id))), row(Button("thank", ThankReader(reading.id))))
    return Screen("peer_reading-told-got", args, rows)


def thanked(reading: PeerReading) -> Screen:
    return Screen("peer_reading-told-thanked", {"name": reading.name}, (HOME,))


def desk_paired(round: ReadingRound, circles: int, left: Sequence[str]) -> Screen:
    pairs = Say("peer_reading-told-desk-pairs", {"circles": circles})
    alone = Say("peer_reading-told-desk-left", {"names": Lines(tuple(left), gap=", ")}) if left else None
    return Screen("peer_reading-told-desk-paired", {"said": paragraphs(pairs, alone)}, _course(round))


def desk_alone(round: ReadingRound, name: str) -> Screen:
    return Screen("peer_reading-told-desk-alone", {"name": name}, _course(round))


def desk_over(round: ReadingRound, given: int, whole: int) -> Screen:
    return Screen("peer_reading-told-desk-over", {"given": given, "whole": whole}, _course(round))


def desk_shown(reading: PeerReading) -> Screen:
    args: dict[str, Value] = {"name": reading.name, "reader": reader(reading)}
    return Screen("peer_reading-told-desk-shown", args, (row(Button("read", ShownReading(reading.id))),))


def reader(reading: PeerReading) -> Value:
    return reading.reader_name or Say("common-other-association")


def reader_first(reading: PeerReading) -> Value:
    """Where a sentence begins with it."""
    return reading.reader_name or Say("peer_reading-unknown-first")


def _course(round: ReadingRound) -> Rows:
    return (row(Button("peer_reading-to-course", ReadingDesk(round.cohort))),)


def _home(association: str) -> tuple[Button, ...]:
    return row(Button("peer_reading-to-home", ReadingHome(association)))
