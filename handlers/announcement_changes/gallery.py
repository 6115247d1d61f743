"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, datetime

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.changes import WaitingChange
from bot.domain.announcements.safety import SecondReason
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.screen import Screen
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ChangeSort
from handlers.announcement_changes import screens
from handlers.announcement_changes.screens import ChangeQuestion

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
ONE = Announcement(
    "a1", "nord", "karin", NOW, Audience(("nord",)), AnnouncementState.DONE, 14, AnnouncementKind.IMPORTANT,
    "Hallo {vorname}, die Frist endet am <b>12.03.</b>", started_at=NOW,
)  # fmt: skip
NEW = WaitingChange(
    "c1", "a1", ChangeSort.CORRECTION, "karin", NOW, "Hallo {vorname}, die Frist endet am <b>19.03.</b>"
)
LATE = WaitingChange("c2", "a1", ChangeSort.LATE, "karin", NOW)
TO = AnnouncedTo("Anna")
ASKED = ChangeQuestion(ONE, NEW, HOSTILE, 41, tuple(SecondReason), ("Jonas",), TO)
MANY = ChangeQuestion(ONE, LATE, HOSTILE, 30, (SecondReason.MANY,), ("Jonas", HOSTILE), arrives=said_to(ONE, TO))


def examples() -> Iterator[tuple[str, Screen]]:
    yield "other words, to the second person", screens.question(ASKED)
    yield "to late ones, to the second person", screens.question(MANY)
    yield "waits for one", screens.waits(ASKED)
    yield "waits while it leaves", screens.waits(replace(ASKED, one=replace(ONE, state=AnnouncementState.RUNNING)))
    yield "waits, of a single one", screens.waits(replace(ASKED, people=1, reasons=(SecondReason.SENSIBLE,)))
    yield "waits for one of two, to late ones", screens.waits(MANY)
    yield "nobody else is there", screens.waits(replace(ASKED, colleagues=()))
    yield "is being corrected", screens.corrects(ONE, mine=True)
    yield "is being corrected, of somebody else", screens.corrects(ONE, mine=False)
    yield "newer words wait", screens.replaced(ONE, HOSTILE)
    yield "why not", screens.why_not(ONE, HOSTILE)
    yield "said no", screens.said_no(ONE, HOSTILE)
    yield "taken back", screens.stays(ONE)
    yield "who asked has left", screens.lapsed(ONE, HOSTILE)
    for change in (NEW, LATE):
        yield f"agreed, {change.what}", screens.agreed(ONE, change, HOSTILE)
        yield f"returned, {change.what}", screens.returned(ONE, change, HOSTILE, HOSTILE)
