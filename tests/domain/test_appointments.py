"""Appointments: what is read, what counts, what is refused."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.consultations.absence import Absence
from bot.domain.consultations.appointment import (
    Appointment,
    AppointmentSide,
    AppointmentState,
    at_time,
    cancelled,
    freed,
    is_late,
    none_fits,
    over,
    proposed,
    taken,
)
from bot.domain.consultations.consultation import SlotWait, check_one, offered, place_in_line
from bot.domain.consultations.times import TimeFlaw, TimeSpan, TypedTimes, UnfitTime, place_in, read_slots, read_times
from bot.domain.errors import Refusal
from bot.domain.sparring.offer import SparringOffer
from bot.domain.sparring.sparring import Bookings, Partner, booked, check_asking, used
from bot.domain.volunteering.listing import ListingState
from bot.terms.appointments import AppointmentKind

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
"""A Wednesday, 18:42 in Berlin."""
S = AppointmentState
ROOM = "https://meet.example/j/123"


def berlin(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    """Before the clocks change."""
    return datetime(2027, month, day, hour - 1, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    "text, spans",
    [
        ("Di 16.3. 17 Uhr", [(berlin(16, 17), 60)]),
        ("Di 16.3. 17-18:30 Uhr", [(berlin(16, 17), 90)]),
        ("16.03.2027, 9.30 Uhr, 2 Stunden", [(berlin(16, 9, 30), 120)]),
        ("morgen um 18 Uhr", [(berlin(11, 18), 60)]),
        ("Di 16.3. 17 Uhr\nDo 18.3. 10-11 Uhr", [(berlin(16, 17), 60), (berlin(18, 10), 60)]),
        ("19.3. 8:15\n20.3. 9 Uhr\n21.3. 9 Uhr", [(berlin(19, 8, 15), 60), (berlin(20, 9), 60), (berlin(21, 9), 60)]),
        ("Di 16.3. 17 Uhr; Di 16.3. 17 Uhr", [(berlin(16, 17), 60)]),
        ("Di 30.3. 17 Uhr", [(datetime(2027, 3, 30, 15, tzinfo=UTC), 60)]),  # summer time
        ("So 28.3. 2:30 Uhr", [(datetime(2027, 3, 28, 1, tzinfo=UTC), 60)]),  # the hour that the clocks leave out
    ],
)  # fmt: skip
def test_times_to_choose_from(text: str, spans: list[tuple[datetime, int]]) -> None:
    read = read_times(text, NOW, 60)
    assert isinstance(read, TypedTimes), read
    assert [(one.begins, one.minutes) for one in read.spans] == spans


@pytest.mark.parametrize(
    "text, flaw",
    [
        ("", TimeFlaw.NO_DAY),
        ("gern abends", TimeFlaw.NO_DAY),
        ("Di 16.3.", TimeFlaw.NO_TIME),
        ("Mo 16.3. 17 Uhr", TimeFlaw.WEEKDAY),
        ("Di 9.3.2027 17 Uhr", TimeFlaw.OVER),
        ("31.02. 17 Uhr", TimeFlaw.UNCLEAR),
        ("16.3. 17 Uhr oder 19 Uhr", TimeFlaw.UNCLEAR),
        ("16.3. bis 18.3. 17 Uhr", TimeFlaw.UNCLEAR),
        ("16.3. 17-23 Uhr", TimeFlaw.LONG),
        ("16.3.2029 17 Uhr", TimeFlaw.FAR),
        ("16.3. 9 Uhr\n17.3. 9 Uhr\n18.3. 9 Uhr\n19.3. 9 Uhr", TimeFlaw.TOO_MANY),
        ("16.3. 9 Uhr\nhttps://evil.example/datei.exe", TimeFlaw.NO_ROOM),
    ],
)
def test_no_time(text: str, flaw: TimeFlaw) -> None:
    read = read_times(text, NOW, 60)
    assert isinstance(read, UnfitTime), read
    assert read.flaw is flaw


@pytest.mark.parametrize(
    "words, place",
    [
        (ROOM, ROOM),
        ("Zoom https://zoom.us/j/98765", "Zoom https://zoom.us/j/98765"),
        ("0511 123456", "0511 123456"),
        ("Tel.: +49 (511) 123-456", "Tel.: +49 (511) 123-456"),
        ("https://shop.example/angebot", ""),
        ("im Büro", ""),
    ],
)
def test_where_the_call_is(words: str, place: str) -> None:
    assert place_in(words) == place
    typed = read_times(f"Di 16.3. 17 Uhr\n{words}", NOW, 60)
    assert (typed.place if isinstance(typed, TypedTimes) else "") == place


@pytest.mark.parametrize(
    "text, minutes, begins",
    [
        ("Di 16.3. 17-18 Uhr alle 20 min, Büro", 20, [berlin(16, 17), berlin(16, 17, 20), berlin(16, 17, 40)]),
        ("Di 16.3. 17-18 Uhr je 25 Minuten Büro", 25, [berlin(16, 17), berlin(16, 17, 25)]),
        ("Di 16.3. 17-18 Uhr\nOrt: Büro", 60, [berlin(16, 17)]),
        (f"{ROOM}\nDi 16.3. 9-9.30 Uhr\nMi 17.3. 9-9.30 Uhr", 30, [berlin(16, 9), berlin(17, 9)]),
    ],
)
def test_slots(text: str, minutes: int, begins: list[datetime]) -> None:
    read = read_slots(text, NOW)
    assert isinstance(read, TypedTimes), read
    assert [one.begins for one in read.spans] == begins
    assert {one.minutes for one in read.spans} == {minutes}
    assert read.place in ("Büro", ROOM)


@pytest.mark.parametrize(
    "text, flaw",
    [
        ("Di 16.3. 17-18 Uhr alle 20 min", TimeFlaw.NO_PLACE),
        ("Di 16.3. 17 Uhr, Büro", TimeFlaw.NO_TIME),
        ("Di 16.3. 17-18 Uhr alle 90 min, Büro", TimeFlaw.NO_DAY),
        ("Di 16.3. 8-18 Uhr alle 5 min, Büro", TimeFlaw.TOO_MANY),
        ("Di 16.3. 17-18 Uhr, Büro\nDi 16.3. 17:30-19 Uhr, Büro", TimeFlaw.UNCLEAR),
        ("Di 16.3. 17-18 Uhr alle 0 min, Büro", TimeFlaw.NO_DAY),
        ("Di 16.3. 8-9 Uhr alle 5000 min, Büro", TimeFlaw.UNCLEAR),
        ("Di 16.3. 17-18 Uhr alle Viertelstunde, Büro", TimeFlaw.UNCLEAR),
        ("Di 16.3. 17-18 Uhr, https://shop.example/x", TimeFlaw.NO_ROOM),
        ("Mo 16.3. 17-18 Uhr, Büro", TimeFlaw.WEEKDAY),
    ],
)
def test_no_slots(text: str, flaw: TimeFlaw) -> None:
    read = read_slots(text, NOW)
    assert isinstance(read, UnfitTime), read
    assert read.flaw is flaw


def one(id: str = "a", state: AppointmentState = S.BOOKED, **what: Any) -> Appointment:
    base = Appointment(
        id, AppointmentKind.SPARRING, NOW, state, "host", "nord", "bruecke", "anna", "partner",
        starts_at=berlin(16, 17), units=1,
    )  # fmt: skip
    return replace(base, **what)


@pytest.mark.parametrize(
    "hours, by, late",
    [
        (24.01, AppointmentSide.ASSOCIATION, False),
        (23.99, AppointmentSide.ASSOCIATION, True),
        (0, AppointmentSide.ASSOCIATION, True),
        (1, AppointmentSide.HOST, False),
    ],
)
def test_what_is_cancelled_late_counts(hours: float, by: AppointmentSide, late: bool) -> None:
    now = berlin(16, 17) - timedelta(hours=hours)
    off = cancelled(one(), by, now, timedelta(hours=24))
    assert is_late(one(), by, now, timedelta(hours=24)) is late
    assert (off.late, used([off]).units, off.sequence) == (late, int(late), 1)


@pytest.mark.parametrize("state", [S.ASKED, S.PROPOSED, S.FREE, S.DECLINED, S.CANCELLED])
def test_only_what_was_booked_counts(state: AppointmentState) -> None:
    assert used([one(state=state)]).units == 0


def test_every_kind_of_counting() -> None:
    have = used([one(), one(state=S.HELD, inside=True, units=2), one(state=S.MISSED)])
    assert (have.units, have.inside) == (4, 2)


def tried(span_minutes: int, before: int, inside_before: int = 0, *, inside: bool = False, **offer: Any) -> str:
    had = [one(units=1, inside=number < inside_before, state=S.HELD) for number in range(before)]
    by = Bookings(SparringOffer(**offer), had, (), inside)
    try:
        return str(booked(one(state=S.PROPOSED), TimeSpan(berlin(16, 17), span_minutes), by, NOW).units)
    except Refusal as refusal:
        return refusal.text


@pytest.mark.parametrize(
    "said, expected",
    [
        (tried(60, 11), "1"),
        (tried(60, 12), "sparring-units-used"),
        (tried(61, 11), "sparring-units-used"),
        (tried(61, 10), "2"),
        (tried(60, 5, 4, inside=True), "1"),
        (tried(60, 5, 5, inside=True), "sparring-inside-used"),
        (tried(120, 5, 4, inside=True), "sparring-inside-used"),
        (tried(60, 5, 5), "1"),
        (tried(60, 12, 5, inside=True), "sparring-units-used"),
        (tried(60, 0, until=date(2027, 3, 16)), "1"),
        (tried(60, 0, until=date(2027, 3, 15)), "sparring-after-end"),
        (tried(60, 0, most_units=1), "1"),
        (tried(60, 1, most_units=1), "sparring-units-used"),
        (tried(90, 0, unit_minutes=30), "3"),
    ],
)
def test_units(said: str, expected: str) -> None:
    assert said == expected


def test_a_time_that_is_over_or_taken_is_not_booked() -> None:
    offer = SparringOffer()
    busy = [one("b", starts_at=berlin(16, 16, 30))]
    for span, by, text in (
        (TimeSpan(NOW, 60), Bookings(offer), "sparring-time-over"),
        (TimeSpan(berlin(16, 17), 60), Bookings(offer, busy=busy), "sparring-time-taken"),
        (TimeSpan(berlin(16, 17), 60), Bookings(offer, busy=[slot()]), "sparring-time-taken"),
    ):
        with pytest.raises(Refusal) as refusal:
            booked(one(state=S.PROPOSED), span, by, NOW)
        assert refusal.value.text == text
    assert booked(one(state=S.PROPOSED), TimeSpan(berlin(16, 17, 30), 60), Bookings(offer, busy=busy), NOW).booked
    for state in (S.BOOKED, S.HELD, S.CANCELLED, S.DECLINED):
        with pytest.raises(Refusal):
            booked(one(state=state), TimeSpan(berlin(16, 17), 60), Bookings(offer), NOW)


@pytest.mark.parametrize(
    "state, until, open_",
    [
        (ListingState.LISTED, None, True),
        (ListingState.WAITING, None, False),
        (ListingState.WITHDRAWN, None, False),
        (ListingState.PAUSED, None, False),
        (ListingState.PAUSED, date(2027, 3, 10), False),
        (ListingState.PAUSED, date(2027, 3, 9), True),
    ],
)
def test_whom_one_can_ask(state: ListingState, until: date | None, open_: bool) -> None:
    partner = Partner("l", "host", "nord", state, paused_until=until)
    assert partner.open_on(date(2027, 3, 10)) is open_
    assert not replace(partner, person=None).open_on(date(2027, 3, 10))
    if open_:
        with pytest.raises(Refusal) as refusal:
            check_asking(partner, "", SparringOffer(), True, date(2027, 3, 10))
        assert refusal.value.text == "sparring-asked-already"


def test_three_rounds_of_proposals_and_then_it_ends() -> None:
    asked = one(state=S.ASKED, starts_at=None)
    for round in (1, 2):
        asked = none_fits(proposed(asked, [TimeSpan(berlin(16, 17), 60)], ROOM, NOW), NOW)
        assert (asked.state, asked.rounds, asked.proposals) == (S.ASKED, round, ())
    last = proposed(asked, [TimeSpan(berlin(16, 17), 90)], ROOM, NOW)
    assert last.times == (TimeSpan(berlin(16, 17), 90),)
    assert none_fits(last, NOW).state is S.DECLINED


@pytest.mark.parametrize("ahead, told", [(25, (False, False)), (23, (True, False)), (0.5, (True, True))])
def test_what_is_near_already_is_not_announced(ahead: float, told: tuple[bool, bool]) -> None:
    new = at_time(one(day_told=True, hour_told=True), NOW + timedelta(hours=ahead), 60, NOW)
    assert (new.day_told, new.hour_told) == told


def slot(id: str = "s", **what: Any) -> Appointment:
    free = Appointment(
        id, AppointmentKind.CONSULTATION, NOW, S.FREE, "karin", "nord", starts_at=berlin(16, 17), minutes=20
    )
    return replace(free, **what)


def test_a_slot_is_taken_once_and_free_again_while_it_is_ahead() -> None:
    mine = taken(slot(), "bruecke", "anna", "idee", "Worum", NOW)
    assert (mine.state, mine.association, mine.about, mine.sequence) == (S.BOOKED, "bruecke", "Worum", 1)
    for wrong in (mine, slot(starts_at=NOW)):
        with pytest.raises(Refusal) as refusal:
            taken(wrong, "herz", "berta", "idee", "", NOW)
        assert refusal.value.text == "consultations-slot-gone"
    again = freed(mine, "new", NOW)
    assert again
    assert (again.state, again.association, again.about, again.starts_at) == (S.FREE, None, "", mine.starts_at)
    assert freed(mine, "new", berlin(16, 17)) is None


def test_slots_of_whoever_is_away_are_not_offered() -> None:
    until = date(2027, 3, 16)
    assert offered([slot(), slot("t", host="jonas")], [Absence("karin", until, None, NOW)])[0].id == "t"
    assert offered([slot()], [Absence("karin", date(2027, 3, 15), None, NOW)]) != ()
    assert offered([slot(host=None)], []) == ()


@pytest.mark.parametrize(
    "what, refused",
    [
        ({"stage": "idee"}, True),
        ({"stage": "bedarf"}, False),
        ({"stage": "idee", "state": S.CANCELLED}, False),
        ({"stage": "idee", "starts_at": NOW - timedelta(hours=2)}, False),
    ],
)
def test_one_consultation_for_each_step(what: dict[str, Any], refused: bool) -> None:
    own = [slot(**{"state": S.BOOKED, **what})]
    if refused:
        with pytest.raises(Refusal):
            check_one(own, "idee", NOW)
    else:
        check_one(own, "idee", NOW)


def test_a_place_in_line() -> None:
    waits = [SlotWait(str(number), "nord", group, None, "", NOW) for number, group in enumerate(("herz", "bruecke"))]
    assert [place_in_line(waits, group) for group in ("herz", "bruecke", "fern")] == [1, 2, 0]


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(["book", "cancel", "late", "host", "held", "flag"]), st.integers(0, 30), st.integers(1, 180)
    ),
    max_size=60,
)
HOURS = {"cancel": 30, "late": 2, "host": 2}


@dataclass
class Purse:
    """The oracle: two pockets, and nothing known of appointments. Beside it what the rules keep."""

    offer: SparringOffer
    kept: list[Appointment] = field(default_factory=list)
    spent: dict[str, tuple[int, bool]] = field(default_factory=dict)
    flag: bool = False

    @property
    def units(self) -> int:
        return sum(units for units, _ in self.spent.values())

    @property
    def inside(self) -> int:
        return sum(units for units, in_process in self.spent.values() if in_process)

    def book(self, id: str, minutes: int) -> None:
        cost = (minutes + 59) // 60
        fits = cost <= self.offer.most_units - self.units
        fits = fits and (not self.flag or cost <= self.offer.most_inside - self.inside)
        by = Bookings(self.offer, self.kept, (), self.flag)
        try:
            new = booked(one(id, state=S.PROPOSED, units=0), TimeSpan(berlin(16, 17), minutes), by, NOW)
        except Refusal:
            assert not fits
            return
        assert fits
        self.kept.append(new)
        self.spent[id] = (cost, self.flag)

    def end(self, what: str, which: int) -> None:
        open_ = [index for index, known in enumerate(self.kept) if known.booked]
        if not open_:
            return
        at = open_[which % len(open_)]
        known = self.kept[at]
        side = AppointmentSide.HOST if what == "host" else AppointmentSide.ASSOCIATION
        now = known.begins_at - timedelta(hours=HOURS.get(what, 0))
        self.kept[at] = over(known) if what == "held" else cancelled(known, side, now, self.offer.late)
        if what in ("cancel", "host"):
            del self.spent[known.id]


@given(OPERATIONS, st.integers(1, 14), st.integers(1, 14))
def test_whatever_is_booked_and_cancelled_no_quota_is_exceeded(
    operations: list[tuple[str, int, int]], most: int, inside: int
) -> None:
    purse = Purse(SparringOffer(most_units=most, most_inside=inside))
    for number, (what, which, minutes) in enumerate(operations):
        if what == "flag":
            purse.flag = not purse.flag
        elif what == "book":
            purse.book(str(number), minutes)
        else:
            purse.end(what, which)
    have = used(purse.kept)
    assert have.units == purse.units <= most
    assert have.inside == purse.inside <= inside
