"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import date

from msgspec.structs import replace

from bot.domain.joining.invitations import Invitation, Ticket
from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing, ListingState
from bot.domain.volunteering.load import VolunteerLoad
from bot.domain.volunteering.screens import to_confirm
from bot.domain.volunteering.volunteering import Effect
from bot.programme.invented import HOSTILE, NOW
from bot.programme.invented_volunteers import COHORT, FULL, LISTED, NEW
from bot.programme.load import load
from bot.terms import Language, MemberRole
from bot.terms.talks import ListingKind, Region
from handlers.volunteer_desk.screens import cards, confirming, inviting, lists, told

PROGRAMME, GERMAN = load(), Language.GERMAN
TALKS, DAY = PROGRAMME.talks, date(2027, 4, 12)
ELIF = replace(
    Listing("l1", ListingKind.ALUMNA, "elif", "nord", NOW, ListingState.LISTED, checked_at=NOW),
    topics=("kostenplan", "ehrenamt"),
    region=Region.WEST,
    units=4,
    units_until=DAY,
    used=2,
    busy=1,
    asked_at=NOW,
    name=HOSTILE,
)
LOAD = VolunteerLoad("l1", HOSTILE, ListingState.LISTED, 4, 2, 1, 1, 3, 2, NOW, None)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _lists()
    yield from _cards()
    yield from _confirming()
    yield from _inviting()
    yield from _told()


def _lists() -> Iterator[tuple[str, Screen]]:
    quiet = replace(LOAD, name="", busy=0, waiting=0)
    paused = replace(LOAD, name="Peter", state=ListingState.PAUSED, paused_until=DAY, busy=2)
    waiting = replace(LOAD, name="Amal", state=ListingState.WAITING)
    yield "volunteers", lists.volunteers(COHORT, [LOAD, quiet, paused, waiting], 0, 2, 7)
    yield "one volunteer", lists.volunteers(COHORT, [replace(paused, paused_until=None)], 1, 2, 1)
    yield "no volunteers", lists.volunteers(COHORT, [], 0, 1, 0)


def _cards() -> Iterator[tuple[str, Screen]]:
    paused = replace(ELIF, state=ListingState.PAUSED, paused_until=DAY)
    for name, listing in (
        ("listed", ELIF),
        ("asked to check", replace(ELIF, check_asked_at=NOW)),
        ("paused", paused),
        ("waiting", replace(ELIF, state=ListingState.WAITING, asked_at=None, checked_at=None, units_until=None)),
        ("gone", replace(ELIF, state=ListingState.WITHDRAWN, name="", topics=(), region=None)),
    ):
        seen = cards.VolunteerSeen(listing, 1, Effect(7, 2, 4, 3, 3))
        yield f"volunteer, {name}", cards.card(seen, TALKS, GERMAN)
    yield "asked to check, to the desk", cards.check_asked(ELIF)
    yield "how long", cards.ask_pause(ELIF)
    yield "paused until, to the desk", cards.paused(paused)
    yield "paused, to the desk", cards.paused(replace(paused, paused_until=None))
    yield "why out", cards.ask_reason(ELIF)
    yield "reason too long", cards.long_reason(ELIF, 400)
    yield "really out", cards.ask_take_out(ELIF, HOSTILE, "a1b2")
    yield "out", cards.taken_out(ELIF)


def _confirming() -> Iterator[tuple[str, Screen]]:
    waiting = replace(FULL, state=ListingState.WAITING, name=HOSTILE)
    yield "to confirm", to_confirm(waiting, PROGRAMME, GERMAN)
    yield "words to confirm", to_confirm(NEW, PROGRAMME, GERMAN)
    yield "confirmed, to the desk", confirming.settled(LISTED, HOSTILE)
    yield "nothing to confirm", confirming.settled(replace(FULL, name=""), "")
    yield "all to confirm", confirming.waiting([waiting, replace(waiting, name="")], COHORT)
    yield "none to confirm", confirming.waiting([], COHORT)
    yield "why back", confirming.ask_reason(waiting)
    yield "reason to give back too long", confirming.long_reason(waiting, 500)
    yield "given back", confirming.returned(waiting)


def _inviting() -> Iterator[tuple[str, Screen]]:
    made = Invitation("i", None, None, MemberRole.READER, 1, 0, NOW, NOW, "karin", cohort=COHORT.id)
    ticket = Ticket("a" * 22, "ABCD2345")
    yield "invite", inviting.invite(COHORT, "i")
    yield "invited", inviting.invited(COHORT, made, ticket, "https://t.me/bot?start=a", "https://a.example/tuer/a")
    yield "invitation, there already", inviting.made_before(COHORT, made)
    yield "invitation, used", inviting.made_before(COHORT, replace(made, used=1))
    yield "invitation, closed", inviting.made_before(COHORT, replace(made, revoked_at=NOW))


def _told() -> Iterator[tuple[str, Screen]]:
    yield "told to check", told.check()
    yield "told of the pause", told.paused(replace(ELIF, paused_until=None))
    yield "told of the pause until", told.paused(replace(ELIF, paused_until=DAY))
    yield "told of being out", told.taken_out(HOSTILE)
    yield "told of being confirmed", told.confirmed(first=True)
    yield "told of words confirmed", told.confirmed(first=False)
    yield "told of being given back", told.returned(HOSTILE)
