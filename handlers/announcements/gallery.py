"""Every screen of composing, with invented values."""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.announcements.announcement import Announcement, AnnouncementText, Audience, AudienceSize
from bot.domain.announcements.dates import Contradiction
from bot.domain.announcements.seen import AnnouncementSeen
from bot.domain.announcements.words import AnnouncedTo, said_to
from bot.domain.cohorts import Cohort
from bot.domain.enclosure import Enclosure, EnclosureKind
from bot.domain.screen import Lines, Say, Screen
from bot.terms.announcements import AnnouncementKind, AnnouncementState, ReplyButton
from handlers.announcements.screens import asking, card, settings, texts, trying

NOW = datetime(2027, 3, 1, 18, 42, tzinfo=UTC)
NORD = Cohort("nord", "Schmiede Nord", "traeger", "NI", date(2027, 6, 30), "bgz")
EMPTY = Announcement("a1", "nord", "karin", NOW)
WORDS = "Hallo {vorname},\n\nam <b>Fr, 12.03.</b> ist der Auftakt-Workshop. Kommt jemand von {verein}?"
BEGUN = replace(EMPTY, html=WORDS)
READY = replace(
    BEGUN,
    kind=AnnouncementKind.DATE,
    audience=Audience(("nord",)),
    buttons=(ReplyButton.YES_NO, ReplyButton.QUESTION),
    link_label="Zur Anmeldung",
    link="https://example.org/anmeldung",
    valid_until=datetime(2027, 3, 12, 22, 59, tzinfo=UTC),
)
WHOM = Lines((Say("common-audience-members"), "Schmiede Nord"), gap=" · ")
SIZES = (AudienceSize(0, 41, 23), AudienceSize(1, 3, 1), AudienceSize(3, 2, 2))
SEEN = AnnouncementSeen(READY, WHOM, SIZES)
DIFFERS = Contradiction("Auftakt-Workshop", date(2027, 3, 13), filed=date(2027, 3, 12))
WEEKDAY = Contradiction("", date(2027, 3, 13), 4)
DEADLINE = Contradiction("", date(2027, 7, 30), filed=date(2027, 6, 30))
BEFORE = replace(READY, id="a0", number=14, state=AnnouncementState.DONE, started_at=NOW)
PICTURES = tuple(Enclosure(f"f{n}", EnclosureKind.PHOTO, "", "") for n in range(2))
FILES = (*PICTURES, *(Enclosure(f"g{kind}", kind, "", "") for kind in EnclosureKind))
LONG = replace(BEGUN, html="Wir haben viel zu erzählen. " * 200)
ANNA = AnnouncedTo("Anna Kaya", ("Verein Brücke e. V.",))
TEXT = AnnouncementText("t1", "nord", "Einladung zum Workshop", WORDS, AnnouncementKind.DATE, "karin", NOW)


def examples() -> Iterable[tuple[str, Screen]]:
    yield from _asking()
    yield from _cards()
    yield from _settings()
    yield from _texts()


def _asking() -> Iterable[tuple[str, Screen]]:
    yield "content", asking.content(NORD, texts=True)
    yield "content, no saved text", asking.content(NORD, texts=False)
    yield "more content", asking.more(BEGUN)
    yield "text anew", asking.anew(BEGUN)
    yield "whole", asking.whole(replace(BEGUN, enclosures=("f1",)))
    yield "whole, too long", asking.whole(LONG)
    yield "whole, only files", asking.whole(replace(EMPTY, enclosures=("f1",)))
    yield "nothing to pass on", asking.not_passed_on()
    yield "changed after it left", asking.edited_late(BEFORE)
    yield "no more files", asking.too_many(BEGUN)
    yield "discard?", asking.drop(BEGUN)
    yield "discarded", asking.dropped(NORD)


def _cards() -> Iterable[tuple[str, Screen]]:
    yield "draft, begun", card.draft(AnnouncementSeen(BEGUN))
    yield "draft, without content", card.draft(AnnouncementSeen(EMPTY))
    yield "draft, ready", card.draft(SEEN)
    yield "draft, for nobody", card.draft(AnnouncementSeen(READY, WHOM))
    yield "draft, with pictures", card.draft(AnnouncementSeen(replace(BEGUN, enclosures=("f0", "f1"))), PICTURES)
    yield "draft, with all sorts of files", card.draft(AnnouncementSeen(replace(EMPTY, enclosures=("f0",))), FILES)
    yield "draft, files that are gone", card.draft(AnnouncementSeen(replace(EMPTY, enclosures=("f0", "f1"))))
    yield "draft, too long", card.draft(AnnouncementSeen(LONG, WHOM, SIZES))
    yield "draft, placeholder", card.draft(AnnouncementSeen(replace(READY, html="Hallo {vornahme}"), WHOM, SIZES))
    yield "draft, not valid any more", card.draft(replace(SEEN, over=True))
    yield "draft, kind missing", card.draft(AnnouncementSeen(replace(READY, kind=None), WHOM, SIZES))
    call = replace(READY, html="Kommt: https://us02web.zoom.us/j/123?pwd=abc")
    yield "draft, link to a call", card.draft(AnnouncementSeen(call, WHOM, SIZES))
    yield "draft, protected", card.draft(AnnouncementSeen(replace(call, protected=True), WHOM, SIZES))
    doubtful = replace(SEEN, differing=(DIFFERS, WEEKDAY, DEADLINE), before=BEFORE)
    yield "draft, doubtful", card.draft(doubtful)
    yield "doubts", card.doubts(doubtful)
    yield "doubts, the same waits", card.doubts(replace(SEEN, before=replace(BEFORE, started_at=None)))
    yield "doubts, only the day", card.doubts(replace(SEEN, differing=(DIFFERS,)))
    yield "more", card.more(SEEN)
    yield "more, protected", card.more(AnnouncementSeen(replace(READY, protected=True)))


def _settings() -> Iterable[tuple[str, Screen]]:
    yield "kind", settings.kinds(BEGUN, 1)
    yield "valid until", settings.validity(BEGUN, (date(2027, 3, 12), date(2027, 4, 16)), 1)
    yield "valid until, no day found", settings.validity(BEGUN, (), 0)
    yield "another day", settings.ask_day(BEGUN, 0)
    yield "no day", settings.no_day(BEGUN, 0)
    yield "buttons", settings.replies(BEGUN)
    yield "buttons, some chosen", settings.replies(READY)
    yield "link", settings.ask_link(BEGUN)
    yield "link, another", settings.ask_link(READY)
    found = [("v1", ANNA), ("v2", AnnouncedTo("Boris", ("Ein sehr langer Vereinsname mit vielen Wörtern e. V.",)))]
    yield "test, as whom", trying.choose(READY, found, 0, 2)
    yield "test", trying.tried(READY, ANNA, said_to(READY, ANNA))
    yield "test, without a name", trying.tried(READY, AnnouncedTo(), said_to(READY, AnnouncedTo()))
    plain = replace(READY, html="Guten Tag", buttons=(ReplyButton.READ,), link="", kind=AnnouncementKind.IMPORTANT)
    yield "test, no placeholders", trying.tried(plain, ANNA, said_to(plain, ANNA))


def _texts() -> Iterable[tuple[str, Screen]]:
    yield "texts", texts.listed(NORD, [TEXT], 0, 2)
    yield "texts, none", texts.listed(NORD, [], 0, 1)
    yield "text", texts.one(TEXT)
    yield "title", texts.ask_title(READY)
    yield "kept", texts.kept(TEXT, "a1")
    yield "name", texts.ask_name(TEXT)
    yield "delete text?", texts.ask_drop(TEXT)
    yield "text deleted", texts.dropped(TEXT)
