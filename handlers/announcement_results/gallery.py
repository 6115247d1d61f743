"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience, Recipient
from bot.domain.announcements.changes import WaitingChange
from bot.domain.announcements.turns import Forecast, LeftOut
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.screen import Screen
from bot.links import announcement_results as links
from bot.terms.announcements import (
    AnnouncementAnswer,
    AnnouncementKind,
    AnnouncementState,
    ChangeSort,
    RecipientState,
    Unsent,
)
from handlers.announcement_results import screens

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
ONE = Announcement(
    "a1", "nord", "karin", NOW, Audience(("nord",)), AnnouncementState.DONE, 14, AnnouncementKind.IMPORTANT,
    "Hallo {vorname}", started_at=NOW,
)  # fmt: skip
EVERY = dict(zip(RecipientState, range(1, 10), strict=False))
GUEST = Recipient("a1", "anna", 1, name=HOSTILE)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "more", screens.more(ONE, EVERY, 2)
    waiting = [WaitingChange("c1", "a1", what, "karin", NOW) for what in ChangeSort]
    yield "more, something waits", screens.more(ONE, {RecipientState.SENT: 3}, 30, waiting)
    yield "more, nothing wrong", screens.more(ONE, {RecipientState.SENT: 3}, 0)
    for state in RecipientState:
        found = [replace(GUEST, state=state), replace(GUEST, state=state, name="")]
        yield f"names, {state}", screens.in_state(ONE, links.RecipientsIn("a1", state), found, more=True)
    skipped = [replace(GUEST, state=RecipientState.SKIPPED, fault=why) for why in LeftOut]
    yield "left out", screens.in_state(ONE, links.RecipientsIn("a1", RecipientState.SKIPPED, 1), skipped, more=False)
    yield "nobody", screens.in_state(ONE, links.RecipientsIn("a1", RecipientState.FAILED), [], more=False)
    counts: dict[AnnouncementAnswer | None, int] = {None: 2}
    yield "answers", screens.answers(ONE, counts | dict.fromkeys(AnnouncementAnswer, 5), 9, 3)
    yield "all have answered", screens.answers(ONE, {AnnouncementAnswer.YES: 1}, 0, 0)
    for answer in AnnouncementAnswer:
        who = links.WhoAnswered("a1", answer, 1)
        yield f"who has said {answer}", screens.who_answered(ONE, who, [GUEST], more=True)
    yield "who is silent", screens.who_is_silent(ONE, links.WhoIsSilent("a1"), [GUEST], more=False)
    yield "unclear ones again?", screens.ask_unclear(ONE, 3)
    yield "a reminder", screens.reminder(ONE, 9)
    yield from _changes()


def _changes() -> Iterator[tuple[str, Screen]]:
    yield "the new text", screens.ask_words(ONE)
    yield "the new text, shown", screens.confirm_words(said_to(ONE, AnnouncedTo(HOSTILE)), ONE)
    yield "corrected", screens.corrected(ONE, 0)
    yield "corrected, some as a message", screens.corrected(ONE, 2)
    yield "changed, to recipients", screens.changed(ONE, AnnouncedTo(HOSTILE))
    yield "withdraw?", screens.ask_withdraw(ONE, Forecast(31, 6, 2, 1))
    yield "withdraw a fresh one?", screens.ask_withdraw(ONE, Forecast(1, 0, 0))
    yield "withdrawn while it waits", screens.over(ONE, HOSTILE)
    yield "is being withdrawn", screens.withdraws(ONE)
    yield "in its place", screens.instead(ONE)
    yield "withdrawn", screens.withdrawn(ONE, dict(zip(Unsent, (0, 31, 6, 2), strict=True)))
