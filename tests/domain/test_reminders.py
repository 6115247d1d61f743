"""Which reminders should exist, how the kept ones follow, and what becomes of one whose time has come."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.domain.errors import Refusal
from bot.domain.quiet_hours import Hours, Window
from bot.domain.reminders import changes as reminder_changes
from bot.domain.reminders.changes import (
    HORIZON,
    PATIENCE,
    Changes,
    Later,
    Send,
    Skip,
    SkipReason,
    after_the_answer,
    one_per_subject,
    put_off,
    reconcile,
    said,
    tomorrow_or_later,
    verdict,
)
from bot.domain.reminders.context import week
from bot.domain.reminders.facts import Addressee, Asked, Chore, Facts, Meeting
from bot.domain.reminders.plan import plan
from bot.domain.reminders.reminder import Manner, Planned, Reminder, ReminderStep, State, silenced, speaking
from bot.programme.public_holidays import of_land
from bot.terms import MemberRole, Mode, ReminderKind
from tests.kit.hours import may_be_spoken_to

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
"""Wednesday, 18:42 in Berlin."""
WINDOW = Window(Hours(), of_land("BY"), land="BY")
ANNA = Addressee("anna", MemberRole.CONTACT, WINDOW, Manner("anna"))
SAMIRA = Addressee("samira", MemberRole.WORKER, WINDOW, Manner("samira"))
LENA = Addressee("lena", MemberRole.READER, WINDOW, Manner("lena"))
JONAS = Addressee("jonas", None, WINDOW, Manner("jonas"))
NOTHING = Facts("bruecke", (ANNA, SAMIRA, LENA), (JONAS,), date(2027, 6, 30), posted=True, moved_at=NOW, at_work=False)


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


def said_when(facts: Facts, now: datetime = NOW) -> list[tuple[str, str, str]]:
    """Person, step and wall time of each, in their order, planned anew every two weeks."""
    stored: list[Reminder] = []
    for weeks in range(0, 40, 2):
        at = now + timedelta(weeks=weeks)
        stored = apply(stored, reconcile(plan(facts), stored, windows(facts), at))
    kept = sorted(stored, key=lambda one: (one.due_at, one.key))
    return [
        (one.planned.person, one.planned.step.value, f"{one.due_at.astimezone(BERLIN):%m-%d %H:%M}")
        for one in kept
        if one.state is State.WAITING
    ]


def windows(facts: Facts) -> dict[str, Window]:
    return {reader.person: reader.window for reader in (*facts.members, *facts.desk)}


class TestPlan:
    def test_nothing_follows_from_nothing(self) -> None:
        assert plan(NOTHING) == set()

    def test_the_deadline_is_a_ladder_and_the_last_week_is_for_all(self) -> None:
        told = said_when(replace(NOTHING, posted=False))
        assert [one for one in told if one[0] == "anna"] == [
            ("anna", "28", "06-02 09:00"),
            ("anna", "14", "06-16 09:00"),
            ("anna", "7", "06-23 09:00"),
            ("anna", "3", "06-26 09:00"),  # Sunday the 27th: the Saturday before
            ("anna", "1", "06-29 09:00"),
            ("anna", "0", "06-30 09:00"),
        ]
        assert {step for person, step, _ in told if person == "lena"} == {"7", "3", "1", "0"}
        assert "jonas" not in {person for person, _, _ in told}

    def test_who_comes_late_hears_only_of_what_is_left(self) -> None:
        told = said_when(replace(NOTHING, posted=False), wall("2027-06-25 10:00"))
        assert [one for one in told if one[0] == "anna"] == [
            ("anna", "7", "06-25 10:00"),
            ("anna", "3", "06-26 09:00"),
            ("anna", "1", "06-29 09:00"),
            ("anna", "0", "06-30 09:00"),
        ]

    def test_a_date_on_monday_is_announced_although_nobody_works_on_sunday(self) -> None:
        starts = wall("2027-03-22 17:30")
        meeting = Meeting("w3", starts, starts + timedelta(hours=2), comes=False)
        told = said_when(replace(NOTHING, members=(ANNA,), meetings=(meeting,)))
        assert told == [("anna", "7", "03-15 09:00"), ("anna", "1", "03-20 09:00"), ("anna", "soon", "03-22 17:15")]

    def test_only_who_said_yes_hears_of_it_in_the_evening(self) -> None:
        starts = wall("2027-03-12 20:30")
        meeting = Meeting("w3", starts, starts + timedelta(hours=2), comes=True)
        told = said_when(replace(NOTHING, members=(ANNA,), meetings=(meeting,)))
        assert told[-1] == ("anna", "soon", "03-12 20:15")

    @pytest.mark.parametrize("at", ["2027-03-12 20:30", "2027-03-14 18:00", "2027-03-29 11:00", "2027-03-12 09:05"])
    def test_soon_is_never_said_hours_before(self, at: str) -> None:
        """In the evening, on a Sunday, on Easter Monday, before the day has begun for them."""
        meeting = Meeting("w3", wall(at), wall(at) + timedelta(hours=2), comes=False)
        assert "soon" not in {step for _, step, _ in said_when(replace(NOTHING, members=(ANNA,), meetings=(meeting,)))}

    def test_a_whole_day_is_never_soon(self) -> None:
        meeting = Meeting("w3", wall("2027-06-12 00:00"), wall("2027-06-14 00:00"), comes=True, whole=True)
        told = said_when(replace(NOTHING, members=(ANNA,), meetings=(meeting,)))
        assert [step for _, step, _ in told] == ["7", "1"]

    def test_who_joins_after_the_beginning_hears_nothing_of_it(self) -> None:
        starts = wall("2027-03-12 18:00")
        meeting = Meeting("w3", starts, starts + timedelta(hours=2), comes=True)
        facts = replace(NOTHING, members=(ANNA,), meetings=(meeting,))
        assert said_when(facts, wall("2027-03-12 18:05")) == []
        assert said_when(facts, wall("2027-03-12 17:50")) == [("anna", "soon", "03-12 17:50")]

    def test_a_task_reminds_whoever_holds_it(self) -> None:
        chore = Chore("anrufen", date(2027, 3, 19), "samira")
        assert said_when(replace(NOTHING, chores=(chore,))) == [
            ("samira", "1", "03-18 09:00"),
            ("samira", "0", "03-19 09:00"),
        ]

    @pytest.mark.parametrize("holder", [None, "somebody who left"])
    def test_what_nobody_holds_is_the_contacts(self, holder: str | None) -> None:
        told = said_when(replace(NOTHING, chores=(Chore("anrufen", date(2027, 3, 19), holder),)))
        assert {person for person, _, _ in told} == {"anna"}

    def test_without_a_contact_all_who_work_hear_of_it(self) -> None:
        told = said_when(replace(NOTHING, members=(SAMIRA, LENA), chores=(Chore("a", date(2027, 3, 19), None),)))
        assert {person for person, _, _ in told} == {"samira"}

    def test_silence_is_broken_once(self) -> None:
        told = said_when(replace(NOTHING, posted=False, at_work=True, deadline=date(2028, 6, 30)))
        assert told[0] == ("anna", "once", "03-24 09:00")
        assert len([one for one in told if one[1] == "once"]) == 1

    def test_nobody_is_called_quiet_who_waits_for_others(self) -> None:
        facts = replace(NOTHING, posted=False)
        assert ReminderKind.SILENCE not in {one.kind for one in plan(facts)}

    def test_the_koordination_hears_of_what_lies_with_it(self) -> None:
        told = said_when(replace(NOTHING, reviews=(Asked("r1", NOW),)))
        assert told == [("jonas", "once", "03-13 09:00"), ("jonas", "again", "03-17 09:00")]

    def test_a_request_goes_to_whoever_was_asked(self) -> None:
        told = said_when(replace(NOTHING, requests=(Asked("m-zoe", NOW), Asked("h-samira", NOW, "samira"))))
        assert {person for person, _, _ in told} == {"anna", "samira"}

    def test_who_pauses_hears_nothing(self) -> None:
        assert plan(replace(EVERYTHING, active=False)) == set()

    def test_what_is_posted_needs_no_reminder(self) -> None:
        assert ReminderKind.FUNDING not in {one.kind for one in plan(replace(EVERYTHING, posted=True))}


class TestManner:
    @pytest.mark.parametrize(
        "kind", [kind for kind in ReminderKind if kind not in (ReminderKind.DIGEST, ReminderKind.FUNDING)]
    )
    def test_each_kind_can_be_silent(self, kind: ReminderKind) -> None:
        facts = EVERYTHING
        off = tuple(replace(one, manner=one.manner.with_mode(kind, Mode.OFF)) for one in facts.members)
        desk = tuple(replace(one, manner=one.manner.with_mode(kind, Mode.OFF)) for one in facts.desk)
        assert kind in {one.kind for one in plan(facts)}
        assert kind not in {one.kind for one in plan(replace(facts, members=off, desk=desk))}

    @pytest.mark.parametrize("mode", [Mode.OFF, Mode.DIGEST])
    def test_the_deadline_moves_to_the_summary_at_most(self, mode: Mode) -> None:
        manner = Manner("anna").with_mode(ReminderKind.FUNDING, mode)
        assert manner.mode(ReminderKind.FUNDING) is Mode.DIGEST
        facts = replace(NOTHING, posted=False, members=(replace(ANNA, manner=manner),))
        assert {one.step for one in plan(facts) if one.kind is ReminderKind.FUNDING} == {
            ReminderStep.D1,
            ReminderStep.D0,
        }

    def test_what_moves_to_the_summary_brings_it_along(self) -> None:
        assert Manner("anna").with_mode(ReminderKind.TASK, Mode.DIGEST).digest

    def test_silence_and_back(self) -> None:
        quiet = silenced(Manner("anna"))
        assert quiet.silent
        assert quiet.digest
        assert speaking(quiet) == Manner("anna")

    def test_the_week_is_short_and_the_soonest_comes_first(self) -> None:
        chores = tuple(Chore(f"t{day}", date(2027, 3, day), None) for day in range(10, 31))
        lines = week(replace(NOTHING, chores=chores, mondays=(date(2027, 3, 8),)), "anna", NOW)
        assert [line.day.day for line in lines] == [10, 11, 12, 13, 14, 15, 16, 17]

    def test_what_is_silent_is_silent_in_the_summary_too(self) -> None:
        anna = replace(ANNA, manner=silenced(ANNA.manner))
        facts = replace(EVERYTHING, members=(anna,), mondays=(date(2027, 6, 7),))
        assert {line.kind for line in week(facts, "anna", NOW)} == {ReminderKind.FUNDING}


EVERYTHING = replace(
    NOTHING,
    posted=False,
    at_work=True,
    meetings=(Meeting("w3", NOW + timedelta(days=9), NOW + timedelta(days=9, hours=2), comes=True),),
    chores=(Chore("anrufen", date(2027, 4, 1), "samira"),),
    stages={"idee": date(2027, 4, 9)},
    reviews=(Asked("r1", NOW),),
    requests=(Asked("m-zoe", NOW),),
    mondays=(date(2027, 3, 8), date(2027, 3, 15)),
)
DAYS = st.dates(date(2026, 10, 1), date(2027, 7, 30))
MOMENTS = st.integers(0, 300 * 24 * 60).map(
    lambda minutes: datetime(2026, 10, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
HOURS = st.builds(
    lambda begin, length, days, on: Hours(time(begin), time(begin + length), frozenset(days), on_holidays=on),
    st.integers(6, 18),
    st.integers(1, 5),
    st.sets(st.integers(0, 6), min_size=1),
    st.booleans(),
)
MANNERS = st.builds(
    Manner,
    st.just("x"),
    HOURS,
    st.dictionaries(st.sampled_from(ReminderKind), st.sampled_from(Mode), max_size=3),
    st.booleans(),
)


def _reader(person: str, role: MemberRole | None, manner: Manner, land: str) -> Addressee:
    return Addressee(person, role, Window(manner.hours, of_land(land), land=land), replace(manner, person=person))


READERS = st.tuples(
    st.builds(_reader, st.just("anna"), st.just(MemberRole.CONTACT), MANNERS, st.sampled_from(["BY", "BE"])),
    st.builds(_reader, st.just("samira"), st.sampled_from(MemberRole), MANNERS, st.just("BY")),
)
FACTS = st.builds(
    Facts,
    association=st.just("bruecke"),
    members=READERS,
    desk=st.just((JONAS,)),
    deadline=DAYS,
    posted=st.booleans(),
    moved_at=MOMENTS,
    meetings=st.lists(
        st.builds(
            lambda id, at, comes: Meeting(id, at, at + timedelta(hours=2), comes),
            st.sampled_from("abc"),
            MOMENTS,
            st.booleans(),
        ),
        max_size=3,
        unique_by=lambda one: one.id,
    ).map(tuple),
    chores=st.lists(
        st.builds(Chore, st.sampled_from("xyz"), DAYS, st.sampled_from(["anna", "samira", None])),
        max_size=3,
        unique_by=lambda one: one.id,
    ).map(tuple),
    stages=st.dictionaries(st.sampled_from(["idee", "ziele"]), DAYS),
    reviews=st.lists(st.builds(Asked, st.sampled_from("r"), MOMENTS), max_size=1).map(tuple),
    requests=st.lists(st.builds(Asked, st.sampled_from(["m-z"]), MOMENTS), max_size=1).map(tuple),
    mondays=st.just((date(2027, 3, 8), date(2027, 3, 15))),
    at_work=st.booleans(),
    active=st.sampled_from([True, True, True, False]),
)


def apply(stored: Iterable[Reminder], changes: Changes) -> list[Reminder]:
    dropped = {one.key for one in changes.drop}
    moved = {one.key: one for one in changes.move}
    kept = [moved.get(one.key, one) for one in stored if one.key not in dropped]
    return [*kept, *(replace(one, id=one.key) for one in changes.add)]


class TestReconcile:
    @given(FACTS, MOMENTS)
    @settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_twice_is_once(self, facts: Facts, now: datetime) -> None:
        stored = apply((), reconcile(plan(facts), (), windows(facts), now))
        assert not reconcile(plan(facts), stored, windows(facts), now)
        assert not reconcile(plan(facts), stored, windows(facts), now + timedelta(hours=3)).drop

    @given(FACTS, FACTS, MOMENTS)
    @settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_whatever_changes_only_what_is_planned_waits(self, before: Facts, after: Facts, now: datetime) -> None:
        stored = apply((), reconcile(plan(before), (), windows(before), now))
        stored = apply(stored, reconcile(plan(after), stored, windows(after), now))
        waiting = {one.key for one in stored if one.state is State.WAITING}
        assert waiting <= {one.key for one in plan(after)}
        assert len({one.key for one in stored}) == len(stored)
        assert not reconcile(plan(after), stored, windows(after), now)

    @given(FACTS, MOMENTS)
    @settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_never_in_quiet_hours_and_never_past_its_end(self, facts: Facts, now: datetime) -> None:
        for one in reconcile(plan(facts), (), windows(facts), now).add:
            if one.state is State.WAITING:
                assert now <= one.due_at < one.planned.until <= one.planned.ends
                window = windows(facts)[one.planned.person]
                assert one.planned.passes or may_be_spoken_to(window.hours, window.land, one.due_at)

    def test_what_was_said_is_never_said_again(self) -> None:
        facts = replace(NOTHING, posted=False)
        stored = [said(one, "b", NOW) for one in apply((), reconcile(plan(facts), (), windows(facts), NOW))]
        assert not reconcile(plan(facts), stored, windows(facts), NOW)

    def test_a_moved_date_takes_its_reminders_along(self) -> None:
        old = replace(NOTHING, members=(ANNA,), chores=(Chore("a", date(2027, 3, 19), None),))
        new = replace(old, chores=(Chore("a", date(2027, 3, 22), None),))
        stored = apply((), reconcile(plan(old), (), windows(old), NOW))
        stored = apply(stored, reconcile(plan(new), stored, windows(new), NOW))
        assert {one.planned.target for one in stored} == {"2027-03-22"}

    def test_other_hours_move_what_waits(self) -> None:
        facts = replace(NOTHING, members=(ANNA,), chores=(Chore("a", date(2027, 3, 19), None),))
        stored = apply((), reconcile(plan(facts), (), windows(facts), NOW))
        evening = replace(ANNA, window=replace(WINDOW, hours=Hours(time(16), time(21))))
        later = replace(facts, members=(evening,))
        moved = reconcile(plan(later), stored, windows(later), NOW).move
        assert {f"{one.due_at.astimezone(BERLIN):%H:%M}" for one in moved} == {"16:00"}

    def test_what_was_put_off_stays_put_off(self) -> None:
        facts = replace(NOTHING, members=(ANNA,), chores=(Chore("a", date(2027, 3, 19), None),))
        first, second = apply((), reconcile(plan(facts), (), windows(facts), NOW))
        off = put_off(said(first, "b", NOW), NOW + timedelta(days=3), NOW)
        assert not reconcile(plan(facts), [off, second], windows(facts), NOW)
        assert reconcile(plan(NOTHING), [off], windows(facts), NOW).drop == (off,)

    @pytest.mark.parametrize("night", [date(2026, 10, 25), date(2027, 3, 28)])
    def test_exactly_one_a_day_when_the_clocks_change(self, night: date) -> None:
        always = Hours(time(2, 30), time(23), frozenset(range(7)), on_holidays=True)
        reader = replace(ANNA, window=Window(always, frozenset()))
        days = [night + timedelta(days=count) for count in range(-2, 4)]
        chores = tuple(Chore(f"t{day}", day, None) for day in days)
        facts = replace(NOTHING, members=(reader,), chores=chores)
        added = reconcile(plan(facts), (), windows(facts), wall(f"{night - timedelta(days=5)} 12:00")).add
        told = [one.due_at.astimezone(BERLIN).date() for one in added if one.planned.step is ReminderStep.D0]
        assert sorted(told) == days


Outcome = tuple[str, datetime, Send | Skip]
BEATS = st.lists(st.sampled_from([*[timedelta(hours=12)] * 6, timedelta(days=3), timedelta(days=40)]), max_size=30)


def lived_through(facts: Facts, beats: Iterable[timedelta]) -> list[Outcome]:
    """What became of each reminder, and when, while the house looked at these moments."""
    stored: list[Reminder] = []
    outcomes: list[Outcome] = []
    now, reached = NOW, None
    for beat in beats:
        now += beat
        stored = apply(stored, reconcile(plan(facts), stored, windows(facts), now, reached))
        reached = now + reminder_changes.HORIZON
        ends = {one.key: end for one in stored if (end := what_becomes(one, facts, now))}
        outcomes += [(key, now, end) for key, end in sorted(ends.items()) if not isinstance(end, Later)]
        stored = [settled(one, ends[one.key], now) if one.key in ends else one for one in stored]
    return outcomes


def what_becomes(one: Reminder, facts: Facts, now: datetime) -> Send | Later | Skip | None:
    if one.state is State.WAITING and one.due_at <= now:
        return verdict(one, True, windows(facts)[one.planned.person], False, now)
    return None


def settled(one: Reminder, end: Send | Later | Skip, now: datetime) -> Reminder:
    match end:
        case Send():
            return said(one, "b", now)
        case Later(at=at, slot_at=slot_at):
            return replace(one, due_at=at, slot_at=slot_at)
        case Skip():
            return replace(one, state=State.EXPIRED)


class TestHorizon:
    FAR = replace(NOTHING, members=(ANNA,), chores=(Chore("a", date(2027, 4, 21), None),))

    @given(FACTS, BEATS)
    @settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    def test_nobody_notices_that_only_the_next_weeks_are_kept(self, facts: Facts, beats: list[timedelta]) -> None:
        """Also when the house stood still for longer than that: what came meanwhile is late or has expired."""
        near = lived_through(facts, beats)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(reminder_changes, "HORIZON", timedelta(days=4000))
            assert near == lived_through(facts, beats)

    def test_what_comes_later_is_not_kept_yet(self) -> None:
        facts, windows_ = self.FAR, windows(self.FAR)
        assert not reconcile(plan(facts), (), windows_, NOW)
        assert len(reconcile(plan(facts), (), windows_, wall("2027-04-05 12:00")).add) == 2

    def test_after_a_long_silence_it_is_late(self) -> None:
        now = wall("2027-04-20 10:00")
        day, eve = reconcile(plan(self.FAR), (), windows(self.FAR), now, reached=NOW + HORIZON).add
        assert (eve.slot_at, day.slot_at) == (wall("2027-04-20 09:00"), wall("2027-04-21 09:00"))
        assert verdict(eve, True, WINDOW, False, now) == Send(late=True)
        over = reconcile(plan(self.FAR), (), windows(self.FAR), now + timedelta(weeks=1), reached=NOW + HORIZON).add
        assert [verdict(one, True, WINDOW, False, now + timedelta(weeks=1)) for one in over] == [
            Skip(SkipReason.EXPIRED)
        ] * 2

    def test_a_clock_that_went_back_takes_away_what_is_too_far_ahead_and_brings_it_again(self) -> None:
        facts, windows_, later = self.FAR, windows(self.FAR), wall("2027-04-12 12:00")
        stored = apply((), reconcile(plan(facts), (), windows_, later))
        assert len(stored) == 2
        assert not apply(stored, reconcile(plan(facts), stored, windows_, NOW, later + HORIZON))
        assert apply((), reconcile(plan(facts), (), windows_, later, NOW + HORIZON)) == stored

    def test_what_was_put_off_is_kept_however_far(self) -> None:
        facts, now = self.FAR, wall("2027-04-20 10:00")
        _, eve = reconcile(plan(facts), (), windows(facts), now).add
        off = put_off(said(eve, "b", now), wall("2027-04-21 10:00"), now)
        assert not reconcile(plan(facts), [off], windows(facts), NOW).drop


def _reminder(**what: object) -> Reminder:
    planned = Planned(
        ReminderKind.TASK, "bruecke", "a", "2027-03-19", ReminderStep.D1, "anna", date(2027, 3, 18), None,
        wall("2027-03-19 00:00"), wall("2027-03-20 00:00"),
    )  # fmt: skip
    due = wall("2027-03-18 09:00")
    return replace(Reminder("r", planned, WINDOW.print, due, due), **what)


class TestVerdict:
    @pytest.mark.parametrize(
        "now, wanted, capped, expected",
        [
            ("2027-03-18 09:00", True, False, Send(late=False)),
            ("2027-03-18 09:30", True, False, Send(late=False)),
            ("2027-03-18 09:31", True, False, Send(late=True)),
            ("2027-03-18 15:00", True, False, Send(late=True)),
            ("2027-03-18 09:00", False, False, Skip(SkipReason.SETTLED)),
            ("2027-03-19 00:00", True, False, Skip(SkipReason.EXPIRED)),
            ("2027-03-18 20:00", True, False, Skip(SkipReason.EXPIRED)),
            # tomorrow is too late for it: it comes although something came today
            ("2027-03-18 09:00", True, True, Send(late=False)),
        ],
    )
    def test_what_becomes_of_it(self, now: str, wanted: bool, capped: bool, expected: object) -> None:
        assert verdict(_reminder(), wanted, WINDOW, capped, wall(now)) == expected

    def test_one_unasked_message_a_day(self) -> None:
        one = _reminder(planned=replace(_reminder().planned, until=wall("2027-03-25 00:00")))
        tomorrow = wall("2027-03-19 09:00")
        now = wall("2027-03-18 10:00")
        assert verdict(one, True, WINDOW, True, now) == Later(tomorrow, tomorrow)
        urgent = replace(one, planned=replace(one.planned, urgent=True))
        assert isinstance(verdict(urgent, True, WINDOW, True, now), Send)

    def test_after_a_night_without_power_it_waits_for_the_morning_and_says_that_it_is_late(self) -> None:
        one = _reminder(planned=replace(_reminder().planned, until=wall("2027-03-20 00:00")))
        put = verdict(one, True, WINDOW, False, wall("2027-03-18 23:00"))
        assert put == Later(wall("2027-03-19 09:00"), one.slot_at)
        assert verdict(one, True, WINDOW, False, wall("2027-03-19 09:00")) == Send(late=True)

    @given(MOMENTS, st.booleans(), st.booleans(), st.booleans(), HOURS)
    def test_it_never_speaks_in_quiet_hours_nor_past_its_end(
        self, now: datetime, wanted: bool, capped: bool, off: bool, hours: Hours
    ) -> None:
        window = Window(hours, of_land("BY"))
        one = _reminder(snoozes=int(off))
        match verdict(one, wanted, window, capped, now):
            case Send():
                assert may_be_spoken_to(hours, "BY", now)
                assert now < one.limit
            case Later(at=at):
                assert may_be_spoken_to(hours, "BY", at)
                assert now < at < one.limit


class TestAfterTheAnswer:
    """A reminder for 09:00 whose person was asked something just now."""

    @pytest.mark.parametrize(
        "asked, now, later",
        [
            ("08:59", "09:00", "09:02"),
            ("08:57", "09:00", None),
            ("08:00", "09:00", None),
            ("09:08", "09:09", "09:11"),
            ("09:10", "09:11", "09:12"),
            ("09:12", "09:12", None),
        ],
    )
    def test_three_minutes_after_the_question_twelve_at_most(self, asked: str, now: str, later: str | None) -> None:
        one = _reminder()
        expected = Later(wall(f"2027-03-18 {later}"), one.slot_at) if later else None
        asked_at = wall(f"2027-03-18 {asked}")
        assert after_the_answer(one, asked_at, WINDOW, wall(f"2027-03-18 {now}")) == expected

    @pytest.mark.parametrize(
        "what", [{"urgent": True}, {"passes": True}, {"step": ReminderStep.SOON}, {"until": wall("2027-03-18 09:02")}]
    )
    def test_what_cannot_wait_does_not(self, what: dict[str, object]) -> None:
        one = _reminder(planned=replace(_reminder().planned, **what))
        now = wall("2027-03-18 09:01")
        assert after_the_answer(one, now, WINDOW, now) is None

    def test_nor_the_moment_that_they_chose_nor_what_nobody_was_asked_for(self) -> None:
        now = wall("2027-03-18 09:00")
        assert after_the_answer(_reminder(chosen=True), now, WINDOW, now) is None
        assert after_the_answer(_reminder(), None, WINDOW, now) is None

    @given(MOMENTS, st.integers(0, 240), st.integers(0, 1000), HOURS)
    def test_it_never_waits_into_quiet_hours_nor_past_its_end(
        self, now: datetime, asked: int, due: int, hours: Hours
    ) -> None:
        window = Window(hours, of_land("BY"))
        slot = now - timedelta(seconds=due)
        one = replace(_reminder(), slot_at=slot, due_at=slot)
        later = after_the_answer(one, now - timedelta(seconds=asked), window, now)
        if later:
            assert may_be_spoken_to(hours, "BY", later.at)
            assert now < later.at < one.limit
            assert later.at <= slot + PATIENCE


class TestPutOff:
    def test_only_this_one_and_only_so_far(self) -> None:
        later = put_off(_reminder(state=State.SENT), wall("2027-03-19 18:00"), NOW)
        assert (later.state, later.snoozes, later.due_at) == (State.WAITING, 1, wall("2027-03-19 18:00"))

    @pytest.mark.parametrize("at, text", [("2027-03-20 00:00", "too-late"), ("2027-03-10 18:00", "when-over")])
    def test_never_past_the_day_and_never_back(self, at: str, text: str) -> None:
        with pytest.raises(Refusal, match=text):
            put_off(_reminder(), wall(at), NOW)

    def test_the_button_says_the_day_on_which_it_really_comes(self) -> None:
        end = wall("2027-04-20 00:00")
        one = _reminder(planned=replace(_reminder().planned, ends=end))
        friday = wall("2027-03-19 12:00")
        assert tomorrow_or_later(one, 1, WINDOW, friday) == wall("2027-03-20 09:00")
        assert tomorrow_or_later(one, 2, WINDOW, friday) == wall("2027-03-22 09:00")
        assert tomorrow_or_later(one, 40, WINDOW, friday) is None

    def test_of_several_steps_the_last_one_speaks(self) -> None:
        first = _reminder()
        last = replace(first, planned=replace(first.planned, step=ReminderStep.D0, until=wall("2027-03-20 00:00")))
        assert one_per_subject([last, first]) == [last]
