"""Every screen of this feature once."""

from collections.abc import Iterator

from msgspec.structs import replace

from bot.domain.people import Channel, Person
from bot.domain.reminders.reminder import Manner
from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing, ListingState
from bot.programme.invented import HOSTILE, NOW
from bot.terms import Language, MemberRole
from bot.terms.announcements import AnnouncementKind
from bot.terms.talks import ListingKind
from handlers.profile import screens
from handlers.profile.screens import OwnPlace, Profile

_ANNA = Person("anna", HOSTILE, Language.GERMAN, Channel.WEB, None, NOW)
_DOORS = (Channel.TELEGRAM, Channel.WEB)
_PLAIN = Profile(
    _ANNA, _DOORS[:1], (OwnPlace("bruecke", "Brücke e. V.", MemberRole.CONTACT),), (), (), (), Manner("anna"), ()
)
_EVERY = Profile(
    replace(_ANNA, stopped_at=NOW, paused_at=NOW, language=Language.ENGLISH),
    _DOORS,
    (
        OwnPlace("bruecke", "Brücke e. V.", MemberRole.READER),
        OwnPlace("hostile", '<b>Verein & "Freunde" der sehr langen Namen e. V.', MemberRole.WORKER),
    ),
    ("Schmiede Nord 2027",),
    ("Schmiede Süd 2027",),
    (
        Listing("a", ListingKind.ALUMNA, "anna", None, NOW, ListingState.LISTED),
        Listing("s", ListingKind.SPARRING, "anna", None, NOW, ListingState.LISTED),
    ),
    Manner("anna"),
    (AnnouncementKind.INFO, AnnouncementKind.INVITATION),
)


def examples() -> Iterator[tuple[str, Screen]]:
    yield "of somebody unknown", screens.NOTHING
    yield "of somebody who has not agreed", screens.before(_ANNA)
    yield "of a member", screens.profile(_PLAIN)
    yield "of every hat, while they pause", screens.profile(_EVERY)
    helps = Listing("a", ListingKind.ALUMNA, "anna", None, NOW, ListingState.PAUSED)
    yield "of somebody who helps", screens.profile(replace(_PLAIN, places=(), listings=(helps,)))
