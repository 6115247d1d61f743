"""Every screen of this feature once, and each state of the living card."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.cards import card
from bot.domain.announcements.shown import AnnouncementShown
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.cohorts import Cohort
from bot.domain.screen import Screen
from bot.terms.announcements import AnnouncementKind, AnnouncementState, RecipientState, StopReason
from handlers.announcement_running import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
COHORT = Cohort("nord", HOSTILE, "carrier", "NI", date(2027, 6, 30), "bgz")
ONE = Announcement(
    "a1", "nord", "karin", NOW, Audience(("nord",)), kind=AnnouncementKind.INFO, html="Hallo {vorname}", number=14,
    valid_until=NOW + timedelta(days=2),
)  # fmt: skip
IMPORTANT = replace(ONE, kind=AnnouncementKind.IMPORTANT)
HALF = {RecipientState.SENT: 17, RecipientState.FAILED: 1, RecipientState.QUEUED: 20, RecipientState.SENDING: 3}
WHOLE = dict(zip(RecipientState, range(10), strict=False)) | {RecipientState.QUEUED: 0, RecipientState.SENDING: 0}
BEFORE = AnnouncementShown(ONE, author=HOSTILE, people=41, associations=23, asked=("Jonas", HOSTILE), mine=True)


def _in(state: AnnouncementState, **more: object) -> Announcement:
    return replace(ONE, state=state, **more)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _cards()
    every = [_in(state, number=place) for place, state in enumerate(AnnouncementState)]
    yield "all", screens.every(COHORT, every[:5], 0, 1)
    yield "all, the rest", screens.every(COHORT, every[5:], 1, 1)
    yield "none", screens.every(COHORT, [], 0, 0)
    yield "a draft", screens.to_draft(ONE)
    yield "as it arrives", screens.as_it_arrives(said_to(IMPORTANT, AnnouncedTo("Anna")), ONE)
    yield "cancel?", screens.ask_cancel(replace(ONE, started_at=NOW), 23)
    yield "discard?", screens.ask_cancel(ONE, 0)
    yield "after a restart", screens.continued(ONE, 17)


def _cards() -> Iterator[tuple[str, Screen]]:
    state = AnnouncementState
    yield "a draft again", card(BEFORE)
    yield "a draft again, of somebody else", card(replace(BEFORE, mine=False))
    yield "a second person is asked", card(replace(BEFORE, one=_in(state.ASKED)))
    yield "nobody can be asked", card(replace(BEFORE, one=_in(state.ASKED), asked=(), people=1, associations=0))
    yield "planned", card(replace(BEFORE, one=_in(state.SCHEDULED, send_at=NOW, in_quiet_hours=True)))
    yield "half a minute", card(replace(BEFORE, one=_in(state.COUNTDOWN), people=1, associations=1))
    runs = AnnouncementShown(_in(state.RUNNING, started_at=NOW), tally=HALF)
    yield "running", card(runs)
    yield "running slowly", card(replace(runs, braked=35, asleep=4, wakes_at=NOW))
    yield "paused", card(replace(runs, one=_in(state.PAUSED, started_at=NOW)))
    for reason in (StopReason.ERRORS, StopReason.OVERDUE, StopReason.EXPIRED):
        stopped = _in(state.STOPPED, started_at=NOW, stopped_for=reason, fed_at=NOW)
        yield f"stopped, {reason}", card(replace(runs, one=stopped))
    yield (
        "stopped before it began",
        card(replace(BEFORE, one=_in(state.STOPPED, send_at=NOW, stopped_for=StopReason.OVERDUE))),
    )
    yield (
        "stopped, nobody of those who wanted it coordinates any more",
        card(replace(BEFORE, one=_in(state.STOPPED, send_at=NOW, stopped_for=StopReason.UNBACKED))),
    )
    done = AnnouncementShown(_in(state.DONE, started_at=NOW), tally=WHOLE, answered=3, seen=9, late=2)
    yield "done", card(done)
    yield "done, nothing wrong", card(replace(done, tally={RecipientState.SENT: 1}, late=0))
    yield "cancelled", card(replace(done, one=_in(state.CANCELLED, started_at=NOW)))
    yield "discarded", card(replace(BEFORE, one=_in(state.CANCELLED)))
    yield "withdrawn", card(replace(done, one=_in(state.WITHDRAWN, started_at=NOW)))
