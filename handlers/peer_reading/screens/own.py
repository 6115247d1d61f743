"""What an association has to do with reading each other: the round, its circle, whom it reads, what it got."""

from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from bot.domain.cohorts import Association
from bot.domain.names import short
from bot.domain.peer_reading.reading import PeerReading, ReadingCircle, ReadingInvite, ReadingRound, ReadingSeat
from bot.domain.screen import Button, Rows, Say, Screen, Value, row
from bot.domain.wording import HOME, paragraphs
from bot.links.peer_reading import AskGiveReading, AskLeaveCircle, GotReading, LeaveCircle, ReadingHome, ReadOutline
from bot.terms.peer_reading import CircleState, RoundState
from handlers.peer_reading.screens import told

NOT_FOR_YOU = Screen("peer_reading-not-for-you", rows=(HOME,))
MOST_GOT = 5


class HomeSeen(Struct, frozen=True):
    association: Association
    writes: bool
    day: date
    round: ReadingRound | None = None
    """The newest of their cohort."""
    invite: ReadingInvite | None = None
    circle: ReadingCircle | None = None
    seats: tuple[ReadingSeat, ...] = ()
    readings: tuple[PeerReading, ...] = ()
    """Of the circle."""
    got: tuple[PeerReading, ...] = ()
    """Of all rounds."""
    left: tuple[PeerReading, ...] = ()
    """Of associations that are in no circle with them any more; not given."""
    judged: bool = False
    """They have said something in the mock assessment of whom they read, and not given it."""

    @property
    def seat(self) -> ReadingSeat | None:
        return next((one for one in self.seats if one.association == self.association.id), None)

    @property
    def others(self) -> tuple[ReadingSeat, ...]:
        return tuple(one for one in self.seats if one.association != self.association.id)

    @property
    def reads(self) -> PeerReading | None:
        """Whom they read: what is not finished first."""
        own = [one for one in self.readings if one.reader == self.association.id]
        return min(own, key=lambda one: one.given_at is not None, default=None)

    @property
    def read_by(self) -> PeerReading | None:
        """Who reads them and has not finished."""
        return next((one for one in self.readings if one.association == self.association.id and not one.given_at), None)


def home(seen: HomeSeen) -> Screen:
    args: dict[str, Value] = {"association": seen.association.name, "now": paragraphs(*_now(seen))}
    return Screen("peer_reading-home", args, (*_rows(seen), HOME), even=_asks(seen))


def _asks(seen: HomeSeen) -> bool:
    return seen.round is not None and seen.round.asks(seen.day)


def _now(seen: HomeSeen) -> Iterator[Value]:
    round = seen.round
    if round is None or round.state is RoundState.ENDED or (round.state is RoundState.READING and not seen.circle):
        yield Say("peer_reading-none")
        return
    if round.state is RoundState.ASKING:
        yield Say("peer_reading-asked", told.days(round))
        joins = seen.invite.joins if seen.invite else None
        said = "yes" if joins else "no" if joins is not None else "nothing" if seen.writes else "nothing-yet"
        yield Say(f"peer_reading-said-{said}", told.days(round))
        return
    yield from _in_circle(seen, round)


def _in_circle(seen: HomeSeen, round: ReadingRound) -> Iterator[Value]:
    circle, args = seen.circle, {**told.days(round), "others": told.names(seen.others)}
    if circle is None or circle.state is CircleState.DISSOLVED:
        yield Say("peer_reading-alone")
        return
    if circle.state is CircleState.PROPOSED:
        yield Say("peer_reading-proposed", {**args, "how": told.how(seen.others)})
        open = "peer_reading-you-not-yet" if seen.writes else "peer_reading-team-not-yet"
        yield Say("peer_reading-you-agreed" if seen.seat and seen.seat.agreed_at else open)
        return
    if own := seen.reads:
        yield Say("peer_reading-you-gave" if own.given_at else "peer_reading-you-read", {**args, "name": own.name})
    if theirs := seen.read_by:
        yield Say("peer_reading-read-by", {"name": told.reader_first(theirs)})


def _rows(seen: HomeSeen) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if seen.round and _asks(seen) and seen.writes:
        rows += told.answers(seen.round, seen.association.id)
    rows += _circle_rows(seen)
    late, over = seen.reads, seen.round is not None and not seen.round.reads(seen.day)
    if late and (late.remarks or seen.judged) and not late.given_at and over and seen.writes:
        rows.append(row(Button("peer_reading-give-late", AskGiveReading(late.id))))
    if seen.writes:
        rows += [
            row(Button("peer_reading-give-left", AskGiveReading(one.id), {"name": short(one.name, 18)}))
            for one in seen.left
        ]
    rows += [
        row(Button("peer_reading-got", GotReading(one.id), {"name": short(one.reader_name or "…", 24)}))
        for one in seen.got[:MOST_GOT]
    ]
    return tuple(rows)


def _circle_rows(seen: HomeSeen) -> Rows:
    circle, round = seen.circle, seen.round
    if circle is None or round is None or not circle.runs or not round.reads(seen.day) or seen.seat is None:
        return ()
    if circle.state is CircleState.PROPOSED:
        if not seen.writes:
            return ()
        return told.consent(circle, seen.seat)[1:] if seen.seat.agreed_at else told.consent(circle, seen.seat)
    own = seen.reads
    read = (row(Button("peer_reading-read", ReadOutline(own.id))),) if own and not own.given_at else ()
    out = (row(Button("peer_reading-leave", AskLeaveCircle(seen.association.id, circle.id))),) if seen.writes else ()
    return (*read, *out)


def ask_leave(association: Association, circle: ReadingCircle) -> Screen:
    """The no comes first."""
    rows = (row(Button("no", ReadingHome(association.id)), Button("yes", LeaveCircle(association.id, circle.id))),)
    return Screen("peer_reading-ask-leave", rows=rows)


def left(association: Association) -> Screen:
    return Screen("peer_reading-left", rows=(row(Button("peer_reading-to-home", ReadingHome(association.id)), *HOME),))
