"""What the others hear: each association, and the Koordination."""

from collections.abc import Sequence

from bot.domain.peer_reading import PeerReading, ReadingCircle, ReadingRound, ReadingSeat
from bot.domain.screen import Button, Lines, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME
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


def fewer(seat: ReadingSeat, others: Sequence[ReadingSeat]) -> Screen:
    return Screen("peer_reading-told-fewer", {"others": names(others)}, (_home(seat.association),))


def alone(association: str) -> Screen:
    return Screen("peer_reading-told-alone", rows=(_home(association),))


def cancelled() -> Screen:
    return Screen("peer_reading-told-cancelled", rows=(HOME,))


def not_finished(round: ReadingRound, reading: PeerReading) -> Screen:
    args: dict[str, Value] = {**days(round), "name": reading.name}
    return Screen("peer_reading-told-not-finished", args, (row(Button("read", ReadOutline(reading.id))),))


def over(reading: PeerReading) -> Screen:
    """The last day is past and they have not given what they noted."""
    args: dict[str, Value] = {"name": reading.name, "count": reading.remarks}
    rows = (row(Button("give", AskGiveReading(reading.id))),) if reading.remarks else (HOME,)
    return Screen("peer_reading-told-over" if reading.remarks else "peer_reading-told-over-empty", args, rows)


def got(reading: PeerReading) -> Screen:
    args: dict[str, Value] = {"name": reading.reader_name, "count": reading.remarks}
    rows = (row(Button("read", GotReading(reading.id))), row(Button("thank", ThankReader(reading.id))))
    return Screen("peer_reading-told-got", args, rows)


def thanked(reading: PeerReading) -> Screen:
    return Screen("peer_reading-told-thanked", {"name": reading.name}, (HOME,))


def desk_paired(round: ReadingRound, circles: int, left: Sequence[str]) -> Screen:
    args: dict[str, Value] = {
        "circles": circles,
        "left": Lines((Say("peer_reading-told-desk-left", {"names": Lines(tuple(left), gap=", ")}),) if left else ()),
    }
    return Screen("peer_reading-told-desk-paired", args, _course(round))


def desk_alone(round: ReadingRound, name: str) -> Screen:
    return Screen("peer_reading-told-desk-alone", {"name": name}, _course(round))


def desk_over(round: ReadingRound, given: int, whole: int) -> Screen:
    return Screen("peer_reading-told-desk-over", {"given": given, "whole": whole}, _course(round))


def desk_shown(reading: PeerReading) -> Screen:
    args: dict[str, Value] = {"name": reading.name, "reader": reader(reading)}
    return Screen("peer_reading-told-desk-shown", args, (row(Button("read", ShownReading(reading.id))),))


def reader(reading: PeerReading) -> Value:
    return reading.reader_name or Say("peer_reading-unknown")


def _course(round: ReadingRound) -> Rows:
    return (row(Button("peer_reading-to-course", ReadingDesk(round.cohort))),)


def _home(association: str) -> tuple[Button, ...]:
    return row(Button("peer_reading-to-home", ReadingHome(association)))
