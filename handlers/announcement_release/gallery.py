"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, Audience
from bot.domain.announcements.safety import SecondReason
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.screen import Screen
from bot.terms.announcements import AnnouncementKind
from handlers.announcement_release import screens
from handlers.announcement_release.screens import SendingQuestion, Twice

NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
ONE = Announcement(
    "a1", "nord", "karin", NOW, Audience(("nord",)), kind=AnnouncementKind.INFO, html="Hallo {vorname}", number=14
)
LATER = replace(ONE, send_at=NOW + timedelta(days=1), valid_until=NOW + timedelta(days=2))
IMPORTANT = replace(ONE, kind=AnnouncementKind.IMPORTANT)
EVERY = tuple(SecondReason)
TWICE = Twice(13, NOW - timedelta(hours=5), 40)
FEW = SendingQuestion(ONE, 12, 1, (), ("Jonas",))
MANY = SendingQuestion(IMPORTANT, 41, 23, EVERY, ("Jonas", HOSTILE), TWICE)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "to a few", screens.question(FEW)
    yield "to a few, later", screens.question(replace(FEW, one=LATER))
    yield "the same again", screens.question(replace(FEW, people=1, twice=TWICE))
    yield "the same waits", screens.question(replace(FEW, people=1, twice=Twice(13, None, 1)))
    yield "a second person is needed", screens.question(MANY)
    yield "nobody else is there", screens.question(replace(MANY, colleagues=(), twice=None))
    asked = screens.second(replace(MANY, twice=None), HOSTILE)
    yield "to the second person", screens.with_content(said_to(IMPORTANT, AnnouncedTo("Anna")), asked)
    yield "to the second person, planned", screens.second(replace(MANY, one=LATER, reasons=EVERY[:1]), "")
    yield "agreed", screens.agreed(ONE, HOSTILE)
    yield "why not", screens.why_not(ONE)
    yield "said no", screens.said_no(ONE, HOSTILE)
    yield "returned", screens.returned(ONE, HOSTILE, HOSTILE)
    yield "stopped", screens.stopped(ONE, HOSTILE)
    yield "when", screens.when(ONE, [NOW, NOW + timedelta(days=1)])
    yield "when, not understood", screens.when(ONE, [NOW], missed=True)
