"""Who has to agree to an announcement, when it leaves, and what may be done with it."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from bot.domain.announcements import course, safety
from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.changes import WaitingChange, fits
from bot.domain.announcements.course import Doing, HouseTurn
from bot.domain.announcements.safety import SecondReason
from bot.domain.errors import Refusal
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ChangeSort, StopReason

NOW = datetime(2027, 3, 10, 9, 0, tzinfo=UTC)
SECOND, MINUTE, HOUR, DAY = (timedelta(**{unit: 1}) for unit in ("seconds", "minutes", "hours", "days"))
FEW = Audience(("nord",), stages=("idee",))
DRAFT = Announcement("a1", "nord", "karin", NOW, FEW, kind=AnnouncementKind.INFO, html="<b>Hallo</b>")


def in_state(state: AnnouncementState, **more: object) -> Announcement:
    return replace(DRAFT, state=state, **more)


@pytest.mark.parametrize(
    "change, people, reasons",
    [
        ({}, 25, ()),
        ({}, 26, (SecondReason.MANY,)),
        ({"audience": Audience(("nord",))}, 2, (SecondReason.EVERYBODY,)),
        ({"kind": AnnouncementKind.IMPORTANT}, 1, (SecondReason.IMPORTANT,)),
        ({"html": "Die Frist endet am 12.03."}, 1, (SecondReason.SENSIBLE,)),
        ({"html": "Bitte <b>20 €</b> mitbringen"}, 1, (SecondReason.SENSIBLE,)),
        ({"html": "Einreichfrist verlängert"}, 1, (SecondReason.SENSIBLE,)),
        ({"html": "Abgabetermin"}, 1, (SecondReason.SENSIBLE,)),
        ({"html": "Please pay the fee"}, 1, (SecondReason.SENSIBLE,)),
        ({"html": '<a href="https://geld.example/kosten">Hier</a>'}, 1, ()),
        ({"html": "Wir treffen uns im Europahaus, es gibt Kuchen."}, 1, ()),
        ({"html": "Frischer Wind"}, 1, ()),
        (
            {"audience": Audience(("nord",)), "kind": AnnouncementKind.IMPORTANT, "html": "Geld"},
            41,
            tuple(SecondReason),
        ),
    ],
)
def test_who_has_to_agree(change: dict[str, object], people: int, reasons: tuple[SecondReason, ...]) -> None:
    assert set(safety.needs_second(replace(DRAFT, **change), people)) == set(reasons)


@pytest.mark.parametrize(
    "change, new, people, reasons",
    [
        ({}, "Kuchen um vier", 25, ()),
        ({}, "Kuchen um vier", 26, (SecondReason.MANY,)),
        ({}, "Die Frist endet morgen", 1, (SecondReason.SENSIBLE,)),
        ({"html": "Die Frist endet morgen"}, "Kuchen um vier", 1, (SecondReason.SENSIBLE,)),
        ({"kind": AnnouncementKind.IMPORTANT}, "Kuchen", 1, (SecondReason.IMPORTANT,)),
        ({"audience": Audience(("nord",))}, "Kuchen", 1, (SecondReason.EVERYBODY,)),
        ({"audience": Audience(("nord",)), "kind": AnnouncementKind.IMPORTANT}, "3 €", 99, tuple(SecondReason)),
    ],
)
def test_who_has_to_agree_to_other_words(
    change: dict[str, object], new: str, people: int, reasons: tuple[SecondReason, ...]
) -> None:
    assert safety.needs_second_to_correct(replace(DRAFT, **change), new, people) == reasons


def test_who_has_to_agree_to_late_ones() -> None:
    assert [safety.needs_second_for_late(people) for people in (0, 25, 26)] == [(), (), (SecondReason.MANY,)]


STARTED = replace(DRAFT, started_at=NOW, edition=2)


@pytest.mark.parametrize(
    "what, edition, state, holds",
    [
        (ChangeSort.CORRECTION, 2, AnnouncementState.DONE, True),
        (ChangeSort.CORRECTION, 2, AnnouncementState.RUNNING, True),
        (ChangeSort.CORRECTION, 1, AnnouncementState.DONE, False),
        (ChangeSort.CORRECTION, 2, AnnouncementState.WITHDRAWN, False),
        (ChangeSort.LATE, 1, AnnouncementState.DONE, True),
        (ChangeSort.LATE, 2, AnnouncementState.RUNNING, False),
        (ChangeSort.LATE, 2, AnnouncementState.WITHDRAWN, False),
    ],
)
def test_what_can_still_be_agreed_to(what: ChangeSort, edition: int, state: AnnouncementState, holds: bool) -> None:
    change = WaitingChange("c1", "a1", what, "karin", NOW, "Neu", edition)
    assert fits(change, replace(STARTED, state=state)) is holds


@pytest.mark.parametrize(
    "change, people, said",
    [
        ({"html": " "}, 5, "announcement_release-unfinished"),
        ({"kind": None}, 5, "announcement_release-unfinished"),
        ({"html": "Hallo {vornahme}"}, 5, "announcement_release-unfinished"),
        ({}, 0, "announcement_release-nobody"),
        ({"valid_until": NOW}, 5, "announcement_release-expired"),
    ],
)
def test_what_is_not_ready(change: dict[str, object], people: int, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        safety.must_be_ready(replace(DRAFT, **change), people, NOW)


def test_a_picture_alone_is_ready() -> None:
    safety.must_be_ready(replace(DRAFT, html="", enclosures=("f1",), valid_until=NOW + SECOND), 1, NOW)


def test_the_fourth_of_a_day_is_refused() -> None:
    safety.must_be_within_limit(2, DRAFT)
    with pytest.raises(Refusal, match="announcement_release-limit"):
        safety.must_be_within_limit(3, DRAFT)
    assert safety.day_begins(NOW) == datetime(2027, 3, 9, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    "at, said",
    [
        (NOW, "wrong-time"),
        (NOW - DAY, "wrong-time"),
        (NOW + 400 * DAY, "wrong-time"),
        (NOW + 3 * DAY, "after-valid"),
    ],
)
def test_when_nothing_can_leave(at: datetime, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        course.planned(replace(DRAFT, valid_until=NOW + 2 * DAY), at, NOW)


def test_released_is_half_a_minute_away() -> None:
    found = course.released(DRAFT, "jonas", NOW)
    assert (found.state, found.begins_at, found.released_by) == (
        AnnouncementState.COUNTDOWN,
        NOW + 30 * SECOND,
        "jonas",
    )
    later = course.released(course.planned(DRAFT, NOW + DAY, NOW), "jonas", NOW)
    assert (later.state, later.begins_at) == (AnnouncementState.SCHEDULED, None)
    overtaken = course.released(replace(DRAFT, send_at=NOW - HOUR), "jonas", NOW)
    assert overtaken.state is AnnouncementState.COUNTDOWN
    with pytest.raises(Refusal, match="too-late"):
        course.released(replace(DRAFT, send_at=NOW - 2 * HOUR - SECOND), "jonas", NOW)


def test_nobody_agrees_with_themselves() -> None:
    safety.must_be_another(DRAFT, "jonas")
    with pytest.raises(Refusal, match="announcement_release-own"):
        safety.must_be_another(DRAFT, "karin")


def test_what_is_taken_back_is_agreed_to_anew() -> None:
    sent = course.released(replace(DRAFT, asked_at=NOW), "jonas", NOW, in_quiet_hours=True)
    assert course.as_draft(sent, "karin") == replace(DRAFT, send_at=sent.send_at)
    assert course.as_draft(sent, "jonas").author == "jonas"


SCHEDULED = in_state(AnnouncementState.SCHEDULED, send_at=NOW)
COUNTDOWN = in_state(AnnouncementState.COUNTDOWN, begins_at=NOW)
RUNNING = in_state(AnnouncementState.RUNNING, started_at=NOW - DAY, fed_at=NOW)


@pytest.mark.parametrize(
    "one, after, does",
    [
        (SCHEDULED, -31 * MINUTE, HouseTurn.WAIT),
        (SCHEDULED, -30 * MINUTE, HouseTurn.NOTICE),
        (replace(SCHEDULED, noticed_at=NOW), -10 * MINUTE, HouseTurn.WAIT),
        (SCHEDULED, 0 * SECOND, HouseTurn.BEGIN),
        (SCHEDULED, 2 * HOUR, HouseTurn.BEGIN),
        (SCHEDULED, 2 * HOUR + SECOND, HouseTurn.OVERDUE),
        (replace(SCHEDULED, valid_until=NOW + HOUR), HOUR, HouseTurn.EXPIRED),
        (COUNTDOWN, -1 * SECOND, HouseTurn.WAIT),
        (COUNTDOWN, 0 * SECOND, HouseTurn.BEGIN),
        (COUNTDOWN, 3 * HOUR, HouseTurn.OVERDUE),
        (RUNNING, SECOND, HouseTurn.FEED),
        (RUNNING, 3 * HOUR, HouseTurn.OVERDUE),
        (replace(RUNNING, valid_until=NOW), SECOND, HouseTurn.EXPIRED),
        (DRAFT, DAY, HouseTurn.WAIT),
        (in_state(AnnouncementState.PAUSED, fed_at=NOW), DAY, HouseTurn.WAIT),
        (in_state(AnnouncementState.STOPPED, fed_at=NOW), DAY, HouseTurn.WAIT),
        (in_state(AnnouncementState.ASKED, send_at=NOW), DAY, HouseTurn.WAIT),
        (in_state(AnnouncementState.WITHDRAWN, fed_at=NOW), DAY, HouseTurn.WAIT),
    ],
)
def test_what_happens_by_itself(one: Announcement, after: timedelta, does: HouseTurn) -> None:
    assert course.turn(one, NOW + after) is does


def test_when_the_house_was_off() -> None:
    assert not course.was_off(RUNNING, NOW + 20 * SECOND)
    assert course.was_off(RUNNING, NOW + 21 * SECOND)


BEFORE = ["draft", "asked", "scheduled", "countdown"]
AFTER = ["running", "paused", "stopped", "done", "cancelled", "withdrawn"]


@pytest.mark.parametrize(
    "doing, states",
    [
        (Doing.SEND, "draft"),
        (Doing.ASK, "draft"),
        (Doing.DECIDE, "asked"),
        (Doing.TAKE_BACK, "asked scheduled countdown"),
        (Doing.PAUSE, "running"),
        (Doing.GO_ON, "paused stopped"),
        (Doing.CANCEL, "running paused stopped"),
        (Doing.AGAIN, "done cancelled"),
        (Doing.CORRECT, "running paused stopped done cancelled"),
        (Doing.WITHDRAW, "paused stopped done cancelled"),
    ],
)
def test_what_each_state_allows(doing: Doing, states: str) -> None:
    found = [
        state
        for state in AnnouncementState
        if course.allows(in_state(state, started_at=NOW if state in AFTER else None), doing)
    ]
    assert sorted(found) == sorted(states.split())
    assert sorted([*BEFORE, *AFTER]) == sorted(AnnouncementState)


def test_nothing_is_withdrawn_that_never_left() -> None:
    never = in_state(AnnouncementState.CANCELLED)
    assert not any(course.allows(never, doing) for doing in (Doing.AGAIN, Doing.CORRECT, Doing.WITHDRAW))


def test_going_on() -> None:
    late = course.stopped(replace(SCHEDULED, valid_until=NOW), StopReason.EXPIRED)
    anew = course.gone_on(late, NOW)
    assert (anew.state, anew.begins_at, anew.valid_until, anew.stopped_for) == (
        AnnouncementState.COUNTDOWN, NOW + 30 * SECOND, None, None,
    )  # fmt: skip
    half = course.stopped(replace(RUNNING, valid_until=NOW + DAY), StopReason.ERRORS)
    further = course.gone_on(half, NOW + MINUTE)
    assert (further.state, further.started_at, further.fed_at, further.valid_until) == (
        AnnouncementState.RUNNING, NOW - DAY, NOW + MINUTE, NOW + DAY,
    )  # fmt: skip
