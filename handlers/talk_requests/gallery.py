"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.questions.guards import Datum
from bot.domain.screen import Screen
from bot.domain.talks.limits import TalkLimits, TalkUse
from bot.domain.talks.request import OfferState, RequestState, TalkOffer, TalkRequest
from bot.domain.talks.request_draft import TalkRequestDraft
from bot.domain.volunteering.listing import Listing, ListingState
from bot.links.talk_requests import AskVolunteer
from bot.programme.load import load
from bot.terms import Language
from bot.terms.talks import ListingKind, NoReason, Region, RequestPart
from handlers.talk_requests.screens import asking, desk, offers, requests, told

NOW, DAY = datetime(2027, 3, 8, 9, 0, tzinfo=UTC), date(2027, 3, 10)
DUE = datetime(2027, 3, 12, 17, 0, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
TALKS, GERMAN = load().talks, Language.GERMAN
GROUP = Association("bruecke", HOSTILE, "nord2027", "BY", "finanzplan", AssociationState.ACTIVE, NOW, NOW)
COHORT = Cohort("nord2027", f"Nord {HOSTILE}", "carrier", "BY", date(2027, 6, 30), "default")
ELIF = Listing(
    "elifs", ListingKind.ALUMNA, "elif", "nord2027", NOW, ListingState.LISTED,
    topics=("kostenplan", "ehrenamt"), region=Region.WEST, languages=("de",), units=3, name=HOSTILE,
)  # fmt: skip
DRAFT = TalkRequestDraft(
    "zoe", "bruecke", "kostenplan", NOW, first="elifs", about=f"Fahrtkosten {HOSTILE}", tried="Gerechnet",
    wish="Wir wissen, wie es geht",
)  # fmt: skip
REQUEST = TalkRequest(
    "r1", "bruecke", "zoe", "kostenplan", NOW, DRAFT.about, DRAFT.tried, DRAFT.wish, "finanzplan",
    region=Region.WEST, number=7,
)  # fmt: skip
OFFER = TalkOffer("o1", "r1", "elifs", NOW, NOW + timedelta(days=2), DUE)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _asking()
    yield from _requests()
    yield from _told()
    yield from _offers()
    yield from _answers()
    yield from _desk()


def _asking() -> Iterator[tuple[str, Screen]]:
    empty = replace(DRAFT, about="", tried="", wish="")
    yield "question 1", asking.ask(empty, RequestPart.ABOUT, TALKS, GERMAN)
    yield "question 2", asking.ask(replace(empty, about="x"), RequestPart.TRIED, TALKS, GERMAN)
    yield "question 3", asking.ask(replace(DRAFT, wish=""), RequestPart.WISH, TALKS, GERMAN)
    yield "once more, whole", asking.ask_whole(DRAFT, RequestPart.ABOUT)
    yield "too long", asking.too_long(1203)
    yield "personal data", asking.personal(DRAFT, RequestPart.ABOUT, [Datum.MAIL, Datum.NAME])
    yield "a message was changed", asking.part_changed(replace(DRAFT, wish=""), RequestPart.ABOUT)
    yield "change", asking.change(DRAFT)
    seen = asking.DraftSeen(DRAFT, TALKS, GERMAN, ELIF, DUE, TalkUse(1, 3), TalkLimits())
    yield "preview", asking.preview(seen, "r1")
    whoever = replace(seen, draft=replace(DRAFT, first=None, tried=""), chosen=None)
    yield "preview, whoever can first", asking.preview(whoever, "r1")
    yield "not available", asking.not_available(AskVolunteer("bruecke", "kostenplan", "", "", "elifs"))
    yield "nobody left", asking.nobody_left(DRAFT, others=True)
    yield "nobody left at all", asking.nobody_left(DRAFT, others=False)
    yield "thrown away", asking.dropped("bruecke")


def _requests() -> Iterator[tuple[str, Screen]]:
    seen = requests.RequestSeen(REQUEST, TALKS, GERMAN, DUE, writes=True, answer=f"Nehmt Pauschalen. {HOSTILE}")
    yield "sent", requests.status(seen, sent=True)
    yield "with all", requests.status(replace(seen, request=replace(REQUEST, pool_at=NOW)))
    yield "with nobody yet, for a reader", requests.status(replace(seen, due=None, writes=False))
    for state in RequestState:
        if state is not RequestState.OPEN:
            yield f"a request, {state}", requests.status(replace(seen, request=replace(REQUEST, state=state)))
    yield "withdraw?", requests.ask_withdraw(REQUEST)
    yield "none", requests.of_association(GROUP, [], TALKS, GERMAN)
    both = [replace(REQUEST, id="r2", number=8, state=RequestState.CLOSED), REQUEST]
    yield "all", requests.of_association(GROUP, both, TALKS, GERMAN)
    yield "thanked", requests.thanked()
    yield "enough, after weeks", requests.thanked(heard=False)


def _told() -> Iterator[tuple[str, Screen]]:
    yield "it goes on", told.goes_on(REQUEST, DUE, to_all=False)
    yield "it goes on to all", told.goes_on(REQUEST, DUE, to_all=True)
    yield "at the Koordination", told.at_desk(REQUEST)
    yield "a short answer", told.short_answer(REQUEST, HOSTILE, "offer")
    yield "an answer of the Koordination", told.desk_answer(REQUEST, HOSTILE, closes=False)
    yield "closed by the Koordination", told.desk_answer(REQUEST, HOSTILE, closes=True)
    yield "the association left", told.left(REQUEST)
    yield "withdrawn by somebody else", told.withdrawn(REQUEST, HOSTILE)
    yield "all talks of the year", told.full(REQUEST)
    yield "thanks", told.thanks()


def _offers() -> Iterator[tuple[str, Screen]]:
    seen = offers.OfferSeen(OFFER, REQUEST, ELIF, "BY", 4, TALKS, GERMAN)
    yield "an offer", offers.card(seen, (DAY,))
    last = replace(OFFER, nudged_at=NOW)
    yield "an offer again, the last unit", offers.card(replace(seen, offer=last, listing=replace(ELIF, units=1)))
    for state in OfferState:
        if state is not OfferState.OPEN:
            yield f"an offer, {state}", offers.card(replace(seen, offer=replace(OFFER, state=state)))
    quicker = replace(seen, request=replace(REQUEST, state=RequestState.ACCEPTED))
    yield "an offer, taken", offers.card(quicker)
    said = replace(OFFER, state=OfferState.DECLINED, answer="Ja")
    yield "an offer, answered", offers.card(replace(seen, offer=said, stage=0))
    yield "why not", offers.why_not(seen)
    yield "how long", offers.how_long(seen)
    yield "declined", offers.declined()
    yield "declined, a pause", offers.declined(paused=True)
    yield "declined, a pause until", offers.declined(until=DAY, paused=True)
    yield "when", offers.when(seen, (DAY, DAY + timedelta(days=1)))
    yield "put off", offers.put_off(seen, DAY)
    yield "somebody was quicker", offers.taken()
    yield "no unit", offers.no_unit(seen)
    yield "all talks used", offers.full()


def _answers() -> Iterator[tuple[str, Screen]]:
    seen = offers.OfferSeen(OFFER, REQUEST, ELIF, "BY", 4, TALKS, GERMAN)
    yield "a short answer?", offers.ask_short(seen)
    yield "a short answer, whole", offers.short_whole(seen)
    yield "a short answer with data", offers.short_personal(seen, HOSTILE, "abc123", [Datum.PHONE])
    yield "a short answer, preview", offers.short_preview(seen, HOSTILE, "abc123")
    yield "a short answer, sent", offers.short_sent("offer")


def _desk() -> Iterator[tuple[str, Screen]]:
    at_desk = replace(REQUEST, state=RequestState.DESK, desk_at=NOW)
    yield "at the desk, none", desk.waiting(COHORT, [], 0, TALKS, GERMAN)
    yield "at the desk", desk.waiting(COHORT, [(at_desk, HOSTILE)] * 9, 0, TALKS, GERMAN)
    ends = (OfferState.EXPIRED, OfferState.RELEASED, OfferState.ACCEPTED, OfferState.OPEN)
    asked = [(replace(OFFER, state=state), ELIF) for state in ends]
    asked += [(replace(OFFER, state=OfferState.DECLINED, reason=reason), ELIF) for reason in (None, *NoReason)]
    seen = desk.DeskSeen(at_desk, HOSTILE, HOSTILE, "Finanzplan", asked[:6], TALKS, GERMAN)
    yield "at the desk, one", desk.card(seen)
    answered = replace(OFFER, state=OfferState.DECLINED, answer="Ja")
    yield "at the desk, the reasons", desk.card(replace(seen, asked=[*asked[5:], (answered, ELIF)]))
    yield (
        "at the desk, settled",
        desk.card(replace(seen, request=replace(at_desk, state=RequestState.CLOSED), asked=[])),
    )
    yield "to whom", desk.to_whom(at_desk, [ELIF] * 7, 0, TALKS, GERMAN)
    yield "to nobody", desk.to_whom(at_desk, [], 0, TALKS, GERMAN)
    yield "put to somebody", desk.put(at_desk, HOSTILE)
    for closes in (False, True):
        yield f"words, closes: {closes}", desk.ask_words(at_desk, closes=closes)
        yield f"words once more, closes: {closes}", desk.confirm(at_desk, HOSTILE, "abc123", closes=closes)
    yield "sent by the desk", desk.sent(at_desk, "nord2027")
    yield "arrived at the desk", desk.arrived(at_desk, HOSTILE)
    yield "nobody yet", desk.nobody_yet(at_desk, HOSTILE)
