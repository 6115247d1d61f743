"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState
from bot.domain.people import Member, MemberState
from bot.domain.screen import Screen
from bot.domain.talks.limits import TalkLimits, TalkUse
from bot.domain.talks.wait import TalkWait
from bot.domain.volunteering.directory import LookedFor
from bot.domain.volunteering.listing import Listing, ListingState, Story
from bot.programme.faq_file import load_faq
from bot.programme.load import load
from bot.terms import Language, MemberRole, Outcome
from bot.terms.talks import ListingKind, Region, TalkForm
from handlers.directory.screens import choosing, listings, nobody

NOW, ENDS = datetime(2027, 3, 12, 16, 30, tzinfo=UTC), date(2027, 4, 23)
HOSTILE = '<b>Zoé & "Co" 🎉'
PROGRAMME = load()
TALKS, GERMAN = PROGRAMME.talks, Language.GERMAN
GROUP = Association("bruecke", HOSTILE, "nord2027", "NI", "finanzplan", AssociationState.ACTIVE, NOW, NOW)
ZOE = Member("bruecke", "zoe", MemberRole.CONTACT, MemberState.ACTIVE, NOW, HOSTILE)
READER = replace(ZOE, role=MemberRole.READER)
LIMITS, USE = TalkLimits(), TalkUse(1, 3)
ELIF = Listing(
    "elifs", ListingKind.ALUMNA, "elif", "nord2027", NOW, ListingState.LISTED,
    topics=("kostenplan", "ehrenamt"), region=Region.WEST, languages=("de", "tr"),
    forms=(TalkForm.CHAT, TalkForm.PHONE), ask_me=f"Wie wir den Kostenplan gerechnet haben {HOSTILE}", units=4,
    story=Story(year=2022, outcome=Outcome.GRANTED),
)  # fmt: skip
WANTED = LookedFor("kostenplan", Region.WEST, "tr")
WAIT = TalkWait("w1", "bruecke", "zoe", "kostenplan", NOW, NOW)


def examples() -> Iterator[tuple[str, Screen]]:
    start = choosing.Start(GROUP, ZOE, USE, LIMITS, 2, (WAIT,))
    yield "where it begins", choosing.begin(start, TALKS, GERMAN)
    yield (
        "where it begins, nothing asked",
        choosing.begin(choosing.Start(GROUP, READER, TalkUse(), LIMITS, 0), TALKS, GERMAN),
    )
    yield "topics", choosing.topics(GROUP, WANTED, TALKS, 1, GERMAN)
    yield "what is looked for", choosing.narrow(GROUP, WANTED, 1, TALKS, GERMAN)
    yield "what is looked for, nobody", choosing.narrow(GROUP, LookedFor("kostenplan"), 0, TALKS, GERMAN)
    yield "regions", choosing.regions(GROUP, WANTED)
    yield "languages", choosing.languages(GROUP, WANTED, TALKS, GERMAN)
    five = (ELIF, replace(ELIF, region=None, ask_me=""), ELIF, replace(ELIF, languages=()), ELIF)
    yield "five", listings.listed(listings.View(GROUP, ZOE, WANTED, five, 0, 2), TALKS, GERMAN)
    yield "one, for a reader", listings.listed(listings.View(GROUP, READER, WANTED, (ELIF,), 0, 1), TALKS, GERMAN)
    yield "a card", listings.opened(listings.Opened(GROUP, ZOE, WANTED, ELIF, USE, LIMITS), TALKS, GERMAN)
    yield (
        "a card, for a reader",
        listings.opened(listings.Opened(GROUP, READER, WANTED, ELIF, USE, LIMITS), TALKS, GERMAN),
    )
    yield "not available", listings.not_available(GROUP, WANTED)
    yield from _nobody()


def _nobody() -> Iterator[tuple[str, Screen]]:
    answers = tuple(load_faq(PROGRAMME)[:2])
    yield "nobody", nobody.nobody(nobody.Nobody(GROUP, ZOE, WANTED, answers, 0, 3), TALKS, GERMAN)
    waiting = nobody.Nobody(GROUP, ZOE, LookedFor("kostenplan"), (), 2, 0)
    yield "nobody, on the waiting list", nobody.nobody(waiting, TALKS, GERMAN)
    yield "nobody, for a reader", nobody.nobody(nobody.Nobody(GROUP, READER, WANTED, answers, 0, 0), TALKS, GERMAN)
    yield "waits", nobody.waits(GROUP, WANTED, 2, ENDS, TALKS, GERMAN)
    yield "waits no more", nobody.off(GROUP)
    yield "somebody is free", nobody.free_now(WAIT, TALKS, GERMAN)
    yield "waited long", nobody.waited_long(WAIT, TALKS, GERMAN)
