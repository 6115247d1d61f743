"""The numbers that the product promises, as bare numbers and as behaviour: whoever changes one changes a promise.

Nothing here asks a constant of the house what it is: the number stands in the test, as people were told it.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

import bot
from bot.domain.bounce import Came, Keyboard, is_bounce
from bot.domain.cohorts import Cohort
from bot.domain.desk.desk import measure
from bot.domain.dialog import Dialog
from bot.domain.errors import Refusal
from bot.domain.joining.invitations import CODE_ALPHABET, Guesser, Guesses, free_again, make_ticket
from bot.domain.joining.joining import HostTeam, check_asking, check_room, may_ask_coordination, waits_for_coordination
from bot.domain.joining.team import new_invitation, offer
from bot.domain.messages import Received
from bot.domain.people import Member, MemberState
from bot.domain.quiet_hours import Hours, Window
from bot.domain.reminders.changes import Send, put_off, verdict
from bot.domain.reminders.context import week
from bot.domain.reminders.facts import Addressee, Asked, Chore, Facts, Meeting
from bot.domain.reminders.plan import plan
from bot.domain.reminders.reminder import Manner, Planned, Reminder, ReminderStep
from bot.domain.sessions.links import LINK_LASTS, PERSONAL_LINK_LASTS, SESSION_LASTS
from bot.domain.talks.closing import KEPT, NO_ANSWER, QUIET, TALKED
from bot.domain.talks.contact import TalkContact, stands
from bot.domain.talks.report import LINES_KEPT, MOST_LINES, PAUSE
from bot.domain.talks.talk import Side
from bot.domain.way import way_of
from bot.programme.load import load
from bot.runtime.intake.throttle import Throttle
from bot.runtime.outbox.rate_limit import Pace
from bot.runtime.rendering.split_html import cut, visible_length
from bot.terms import MemberRole, ReminderKind

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2027, 3, 10, 11, tzinfo=UTC)
"""Wednesday, noon in Berlin."""
OPEN = Window(Hours(), frozenset())
DEADLINE = date(2027, 6, 30)


def reader(person: str, role: MemberRole | None) -> Addressee:
    return Addressee(person, role, OPEN, Manner(person))


ANNA = reader("anna", MemberRole.CONTACT)
LENA = reader("lena", MemberRole.READER)
JONAS = reader("jonas", None)
FACTS = Facts("bruecke", (ANNA, LENA), (JONAS,), DEADLINE, posted=False, moved_at=NOW, at_work=False)


def planned(facts: Facts, kind: ReminderKind, person: str = "anna") -> list[Planned]:
    return sorted((one for one in plan(facts) if (one.kind, one.person) == (kind, person)), key=lambda one: one.day)


def days_after(since: date, *those: Planned) -> list[int]:
    return [(one.day - since).days for one in those]


class TestReminders:
    def test_the_funding_deadline_is_named_on_six_days(self) -> None:
        ladder = planned(FACTS, ReminderKind.FUNDING)
        assert days_after(DEADLINE, *ladder) == [-28, -14, -7, -3, -1, 0]
        assert days_after(DEADLINE, *planned(FACTS, ReminderKind.FUNDING, "lena")) == [-7, -3, -1, 0]

    def test_only_its_last_two_days_come_on_top_of_the_one_message_a_day(self) -> None:
        ladder = planned(FACTS, ReminderKind.FUNDING)
        assert [one.urgent for one in ladder] == [False, False, False, False, True, True]

    def test_a_workshop_is_named_seven_days_one_day_and_a_quarter_of_an_hour_before(self) -> None:
        starts = datetime(2027, 4, 14, 12, tzinfo=UTC)
        meeting = Meeting("w3", starts, starts + timedelta(hours=2), comes=False)
        steps = planned(replace(FACTS, meetings=(meeting,)), ReminderKind.WORKSHOP)
        assert days_after(date(2027, 4, 14), *steps) == [-7, -1, 0]
        assert steps[-1].wall == time(13, 45)

    def test_a_task_is_named_the_day_before_and_on_its_day(self) -> None:
        facts = replace(FACTS, chores=(Chore("anrufen", date(2027, 4, 1), "anna"),))
        assert days_after(date(2027, 4, 1), *planned(facts, ReminderKind.TASK)) == [-1, 0]

    def test_a_stage_is_named_seven_days_and_one_day_before(self) -> None:
        facts = replace(FACTS, stages={"idee": date(2027, 4, 9)})
        assert days_after(date(2027, 4, 9), *planned(facts, ReminderKind.STAGE)) == [-7, -1]

    def test_an_open_review_after_three_and_seven_days(self) -> None:
        facts = replace(FACTS, reviews=(Asked("r1", NOW),))
        assert days_after(date(2027, 3, 10), *planned(facts, ReminderKind.REVIEW, "jonas")) == [3, 7]

    def test_an_unanswered_request_after_two_and_seven_days(self) -> None:
        facts = replace(FACTS, requests=(Asked("m-zoe", NOW),))
        assert days_after(date(2027, 3, 10), *planned(facts, ReminderKind.REQUEST)) == [2, 7]

    def test_silence_after_two_weeks_and_once(self) -> None:
        facts = replace(FACTS, at_work=True)
        assert days_after(date(2027, 3, 10), *planned(facts, ReminderKind.SILENCE)) == [14]

    def test_the_week_in_eight_lines(self) -> None:
        chores = tuple(Chore(f"t{number}", date(2027, 3, 12), "anna") for number in range(12))
        facts = replace(FACTS, chores=chores, mondays=(date(2027, 3, 8),))
        assert len(week(facts, "anna", NOW)) == 8

    @pytest.mark.parametrize(
        "minutes, seconds, late", [(0, 0, False), (29, 59, False), (30, 0, False), (30, 1, True), (31, 0, True)]
    )
    def test_more_than_half_an_hour_is_late(self, minutes: int, seconds: int, late: bool) -> None:
        due = NOW
        now = due + timedelta(minutes=minutes, seconds=seconds)
        assert verdict(waiting(due), True, OPEN, False, now) == Send(late=late)

    def test_where_only_readers_are_left_they_hear_of_everything(self) -> None:
        """Otherwise nobody would."""
        nora = reader("nora", MemberRole.READER)
        facts = replace(FACTS, members=(LENA, nora), chores=(Chore("a", date(2027, 4, 1), None),))
        assert {one.person for one in plan(facts) if one.kind is ReminderKind.TASK} == {"lena", "nora"}
        assert days_after(DEADLINE, *planned(facts, ReminderKind.FUNDING, "nora")) == [-28, -14, -7, -3, -1, 0]


def waiting(due: datetime) -> Reminder:
    end = due + timedelta(days=2)
    what = Planned(
        ReminderKind.TASK, "bruecke", "a", "", ReminderStep.D1, "anna", due.date(), None, until=end, ends=end
    )  # fmt: skip
    return Reminder("r", what, OPEN.print, due, due)


class TestHours:
    @pytest.mark.parametrize("hour, allowed", [(8, False), (9, True), (18, True), (19, False)])
    def test_nine_to_seven(self, hour: int, allowed: bool) -> None:
        assert OPEN.allows(datetime(2027, 3, 10, hour, 30, tzinfo=BERLIN)) is allowed

    def test_monday_to_saturday(self) -> None:
        week = [datetime(2027, 3, day, 12, tzinfo=BERLIN) for day in range(8, 15)]
        assert [OPEN.allows(day) for day in week] == [True, True, True, True, True, True, False]


class TestDesk:
    @pytest.mark.parametrize(
        "days, quiet, long_quiet", [(13, False, False), (14, True, False), (20, True, False), (21, True, True)]
    )
    def test_quiet_after_two_weeks_long_quiet_after_three(self, days: int, quiet: bool, long_quiet: bool) -> None:
        by = measure(way_of(load(), Cohort("k", "K", "t", "NI", date(2027, 6, 30), "default"), {}), NOW)
        since = NOW - timedelta(days=days)
        assert (since < by.quiet_before, since < by.long_quiet_before) == (quiet, long_quiet)


def member(person: str, role: MemberRole = MemberRole.WORKER, state: MemberState = MemberState.ACTIVE) -> Member:
    return Member("bruecke", person, role, state, NOW)


CONTACT = member("anna", MemberRole.CONTACT)


class TestTeam:
    @pytest.mark.parametrize("asked, given", [(-3, 1), (0, 1), (1, 1), (5, 5), (6, 5), (100_000, 5)])
    def test_an_invitation_is_for_one_to_five(self, asked: int, given: int) -> None:
        """Whatever a forged button says."""
        assert new_invitation(CONTACT, "i", asked, NOW).uses_left == given

    def test_an_invitation_and_a_handover_last_two_weeks(self) -> None:
        assert new_invitation(CONTACT, "i", 1, NOW).expires_at - NOW == timedelta(days=14)
        assert offer([CONTACT, member("ben")], "anna", "ben", NOW).expires_at - NOW == timedelta(days=14)

    @pytest.mark.parametrize("waiting, full", [(9, False), (10, True)])
    def test_ten_may_wait_for_one_association(self, waiting: int, full: bool) -> None:
        asked = tuple(member(str(number), state=MemberState.ASKED) for number in range(waiting))
        assert (
            refuses(lambda: check_asking(None, new_invitation(CONTACT, "i", 5, NOW), HostTeam(asked, 1), NOW)) is full
        )

    @pytest.mark.parametrize("days, too_soon", [(6, True), (7, False)])
    def test_after_a_no_one_asks_again_in_a_week(self, days: int, too_soon: bool) -> None:
        mine, old = member("zoe", state=MemberState.LEFT), new_invitation(CONTACT, "i", 5, NOW - timedelta(days=1))
        now = NOW + timedelta(days=days)
        assert refuses(lambda: check_asking(mine, old, HostTeam((CONTACT,), 1), now)) is too_soon

    @pytest.mark.parametrize("belongs, full", [(4, False), (5, True)])
    def test_one_person_belongs_to_five_associations(self, belongs: int, full: bool) -> None:
        assert refuses(lambda: check_room([member("zoe")] * belongs)) is full

    def test_who_waits_for_an_answer_may_ask_the_koordination_after_two_days(self) -> None:
        zoe = member("zoe", state=MemberState.ASKED)
        assert not may_ask_coordination(zoe, NOW + timedelta(days=2, seconds=-1))
        assert may_ask_coordination(zoe, NOW + timedelta(days=2))
        assert waits_for_coordination(NOW) == (NOW - timedelta(days=14), NOW - timedelta(days=2))


def refuses(ask: Callable[[], object]) -> bool:
    try:
        ask()
    except Refusal:
        return True
    return False


class TestDoors:
    def test_a_code_has_eight_characters_that_nobody_mixes_up(self) -> None:
        secrets = (f"secret {number}" for number in count())
        ticket = make_ticket(lambda: next(secrets))
        assert len(ticket.code) == 8
        assert not set("01IO") & (set(CODE_ALPHABET) | set(ticket.code))

    def test_five_wrong_codes_an_hour(self) -> None:
        assert Guesser("somebody").most == 5
        assert free_again(NOW) == NOW + timedelta(hours=1, minutes=1)

    @pytest.mark.parametrize("codes, many", [(49, False), (50, True)])
    def test_the_operators_hear_of_fifty_wrong_codes(self, codes: int, many: bool) -> None:
        assert Guesses(codes, 0).many is many

    def test_how_long_a_door_knows_somebody(self) -> None:
        assert (timedelta(minutes=15), timedelta(days=14)) == (LINK_LASTS, PERSONAL_LINK_LASTS)
        assert timedelta(days=180) == SESSION_LASTS


class TestConversation:
    @pytest.mark.parametrize("minutes, has", [(0, True), (59, True), (60, False)])
    def test_a_question_has_the_floor_for_an_hour(self, minutes: int, has: bool) -> None:
        asked = Dialog("anna", "settings.name", floor_at=NOW)
        assert asked.has_floor(NOW + timedelta(minutes=minutes)) is has

    @pytest.mark.parametrize("after, bounce", [(499, True), (500, False)])
    def test_buttons_rest_for_half_a_second(self, after: int, bounce: bool) -> None:
        changed = Keyboard("o", "telegram", "1", "7", Came.CHANGED, "new", frozenset({"x"}), NOW, NOW)
        assert is_bounce("x", NOW + timedelta(milliseconds=after), [changed]) is bounce

    def test_the_browser_rests_as_long(self) -> None:
        script = Path(bot.__file__).parent / "runtime/web/static/bounce.js"
        assert "BLINK_MS = 500;" in script.read_text(encoding="utf-8")

    @pytest.mark.parametrize("known, burst, pace", [(True, 20, 1.0), (False, 5, 3.0)])
    def test_twenty_messages_at_once_then_one_a_second(self, known: bool, burst: int, pace: float) -> None:
        """Of somebody unknown: five, then one in three seconds."""
        throttle = Throttle()
        one = Received("telegram", "1", "telegram:1", "{}", NOW, written_at=NOW, known=known)
        waits = [throttle.wait(one) for _ in range(burst + 2)]
        assert waits == [0.0] * burst + [pace, pace]

    def test_a_message_ends_where_telegram_ends_it(self) -> None:
        assert [visible_length(piece) for piece in cut("x" * 4096)] == [4096]
        assert max(visible_length(piece) for piece in cut("ein Wort " * 1000)) <= 4096
        assert len(cut("x" * 4097)) > 1

    def test_three_messages_to_one_chat_at_once_then_one_a_second(self) -> None:
        pace = Pace(overall=0.0)
        assert [turn(pace, "1") for _ in range(5)] == pytest.approx([0, 0, 0, 1, 2])

    def test_twenty_eight_a_second_to_all(self) -> None:
        pace = Pace()
        assert [turn(pace, str(chat)) for chat in range(57)][28::28] == pytest.approx([1, 2])


def turn(pace: Pace, chat: str) -> float:
    """When the next message to this chat leaves."""
    at = max(pace.next(0.0), pace.ready(chat))
    pace.take(chat, at)
    return at


@pytest.mark.parametrize("days, refused", [(1, False), (2, True)])
def test_nothing_is_put_off_beyond_its_day(days: int, refused: bool) -> None:
    at = NOW + timedelta(days=days)
    assert refuses(lambda: put_off(waiting(NOW), at, NOW)) is refused


class TestTalks:
    def test_half_an_hour_is_a_unit(self) -> None:
        assert timedelta(minutes=30) == TALKED

    def test_two_quiet_weeks_one_week_for_an_answer_and_a_month_of_memory(self) -> None:
        assert [span.days for span in (QUIET, NO_ANSWER, KEPT)] == [14, 7, 30]

    def test_ten_messages_two_people_and_a_month_for_a_report(self) -> None:
        assert (MOST_LINES, PAUSE.days, LINES_KEPT.days) == (10, 30, 30)

    def test_a_week_for_the_second_yes(self) -> None:
        own = TalkContact("t", Side.ASKER, NOW, name="Anna", offered_at=NOW)
        assert [stands(own, NOW + timedelta(days=7, seconds=s)) for s in (-1, 0)] == [True, False]
