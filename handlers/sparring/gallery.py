"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from msgspec.structs import replace

from bot.domain.cohorts import Cohort
from bot.domain.consultations.appointment import Appointment, AppointmentSide, AppointmentState
from bot.domain.consultations.times import TimeFlaw, TimeSpan, TypedTimes, UnfitTime
from bot.domain.people import Channel, Person
from bot.domain.screen import File, Screen
from bot.domain.sparring.offer import Offered, SparringOffer
from bot.domain.sparring.sparring import Partner, UnitsUsed
from bot.domain.volunteering.listing import ListingState
from bot.programme.invented import HOSTILE, association, words
from bot.terms import Language
from bot.terms.appointments import AppointmentKind
from bot.terms.talks import NoReason
from handlers.sparring.screens import asking, finding, hosting, leading, own, partners, told

NOW = datetime(2027, 3, 10, 17, 42, tzinfo=UTC)
AT = datetime(2027, 3, 16, 16, tzinfo=UTC)
S, SIDES = AppointmentState, AppointmentSide
HOST, ASSOCIATION = SIDES.HOST, SIDES.ASSOCIATION
COHORT = Cohort("k", "Schmiede Nord 2027", "t", "NI", date(2027, 6, 30), "p")
OFFER = SparringOffer(
    topics=(
        Offered("ehrenamt", words("Ehrenamt", "Volunteering")),
        Offered("strategie", words("Strategie", "Strategy")),
    ),
    methods=(Offered("moderation", words("Moderation", "facilitation")),),
    until=date(2027, 12, 31),
)
HAVE = UnitsUsed(7, 4)
KARIN = [Person("karin", "Karin", Language.GERMAN, Channel.WEB, None, NOW)]
ROSA = Partner(
    "rosas", "rosa", "k", ListingState.LISTED, "Fachstelle Ehrenamt", ("ehrenamt", "strategie"), ("moderation",),
    "Wie man Freiwillige hält", "0511 123456", name="Rosa",
)  # fmt: skip
ZOE = replace(ROSA, listing="zoes", title=HOSTILE, name=HOSTILE, ask_me=HOSTILE, topics=("ehrenamt",), methods=())
ROOM = "https://meet.example/j/123"
ASKED = Appointment(
    "s", AppointmentKind.SPARRING, NOW, S.ASKED, "rosa", "k", "bruecke", "anna", "rosas", topic="ehrenamt",
    about=f"Wie halten wir Freiwillige? {HOSTILE}", wish_at=AT, host_name="Rosa", title="Fachstelle Ehrenamt",
    association_name="Brücke e. V.",
)  # fmt: skip
PLAIN = replace(ASKED, wish_at=None, title=HOSTILE, association_name=HOSTILE)
LATER = TimeSpan(AT + timedelta(days=2), 90)
PROPOSED = replace(ASKED, state=S.PROPOSED, rounds=1, place=ROOM, proposals=(TimeSpan(AT, 60).packed, LATER.packed))
BOOKED = replace(PLAIN, state=S.BOOKED, starts_at=AT, place=ROOM, units=1, sequence=1)
HELD = replace(BOOKED, state=S.HELD, starts_at=NOW - timedelta(days=1))
FILES = (File("termin.ics", b"BEGIN:VCALENDAR", "text/calendar"),)
TIMES = TypedTimes((TimeSpan(AT, 60), LATER), ROOM)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _finding()
    yield from _asking()
    yield from _own()
    yield from _hosting()
    yield from _leading()
    yield from _told()


def _finding() -> Iterator[tuple[str, Screen]]:
    yield "no association", finding.NOT_FOR_YOU
    yield "not entitled", finding.closed("bruecke", OFFER, KARIN, allowed=False, some=True)
    yield "not entitled, nobody to ask", finding.closed("bruecke", OFFER, [], allowed=False, some=False)
    yield "the offer has ended", finding.closed("bruecke", OFFER, KARIN, allowed=True, some=True)
    seen = finding.PartnerPage([ROSA, ZOE], "", 0, 2, 1)
    yield "partners", finding.partners("bruecke", seen, OFFER, HAVE, "de")
    by_topic = finding.PartnerPage([], "ehrenamt")
    yield "no partner for a topic", finding.partners("bruecke", by_topic, OFFER, HAVE, "de")
    yield "topics", finding.topics("bruecke", OFFER, "de")
    yield "a partner", finding.card("bruecke", ROSA, "", OFFER, HAVE, KARIN, "de", inside=False)
    reading = finding.card("bruecke", ROSA, "", OFFER, HAVE, KARIN, "de", inside=False, asks=False)
    yield "a partner, for who only reads along", reading
    yield "a partner at work", finding.card("bruecke", ZOE, "ehrenamt", OFFER, HAVE, KARIN, "de", inside=True)


def _asking() -> Iterator[tuple[str, Screen]]:
    yield "consent", asking.consent("bruecke", ZOE, "", "1")
    yield "the question", asking.ask("bruecke", ZOE, "", "")
    yield "send it", asking.confirm("bruecke", ZOE, HOSTILE, None)
    yield "send it with a time", asking.confirm("bruecke", ROSA, HOSTILE, LATER)
    yield "a time", asking.ask_wish("bruecke")
    for flaw in TimeFlaw:
        yield f"no time: {flaw}", asking.wish_unread("bruecke", UnfitTime(HOSTILE, flaw))
    yield "sent", asking.sent(PLAIN)


def _own() -> Iterator[tuple[str, Screen]]:
    yield "own ones", own.mine("bruecke", [BOOKED, PROPOSED, PLAIN], HAVE, OFFER, agreed=True)
    yield "take back the consent", own.ask_consent("bruecke")
    yield "the consent is taken back", own.consent_is_back("bruecke")
    yield "own ones, none", own.mine("bruecke", [], UnitsUsed(), OFFER, agreed=False)
    late = replace(BOOKED, state=S.CANCELLED, late=True, ended_by=ASSOCIATION)
    off = replace(BOOKED, state=S.CANCELLED, ended_by=HOST)
    early = replace(off, ended_by=ASSOCIATION)
    declined, missed = replace(PLAIN, state=S.DECLINED), replace(HELD, state=S.MISSED)
    for side in SIDES:
        for one in (ASKED, PROPOSED, BOOKED, HELD, missed, declined):
            yield f"one: {one.state}, for the {side}", own.one(one, side, NOW)
        yield f"cancelled late, for the {side}", own.one(late, side, NOW)
        yield f"cancelled early, for the {side}", own.one(early, side, NOW)
        yield f"was off, for the {side}", own.one(off, side, NOW)
        yield f"agreed, for the {side}", own.booked(BOOKED, side, [BOOKED], OFFER, FILES)
        yield f"calendar file, for the {side}", own.file(BOOKED, side, FILES)
    yield "long over", own.one(replace(HELD, about=""), ASSOCIATION, NOW)
    yield "asked without a time, for the host", own.one(PLAIN, HOST, NOW)
    yield "none fits", own.none_fits(ASKED)
    yield "no time left", own.none_fits(declined)
    yield "another time", own.ask_other_time(BOOKED)
    yield "another time, too late", own.too_late_to_move(BOOKED)
    yield "another time is asked for", own.other_time_wanted(ASKED, FILES)
    yield "withdraw", own.ask_cancel(PLAIN, ASSOCIATION, late=False)
    yield "cancel", own.ask_cancel(BOOKED, HOST, late=False)
    yield "cancel late", own.ask_cancel(BOOKED, ASSOCIATION, late=True)
    yield "cancelled", own.off(early, HOST, FILES)
    yield "cancelled, it counts", own.off(late, ASSOCIATION, FILES)


def _hosting() -> Iterator[tuple[str, Screen]]:
    for state in ListingState:
        found = [BOOKED, ASKED, HELD] if state is ListingState.LISTED else []
        yield (
            f"a partner's own: {state}",
            hosting.desk(replace(ZOE, state=state), found, OFFER, "de", member=state is ListingState.PAUSED),
        )
    yield "where", hosting.ask_place(PLAIN)
    yield "no place", hosting.no_place(PLAIN)
    yield "times", hosting.ask_times(PLAIN, "")
    yield "times, place known", hosting.ask_times(PLAIN, ROOM)
    yield "no times", hosting.times_unread(PLAIN, UnfitTime(HOSTILE, TimeFlaw.WEEKDAY))
    yield "propose them", hosting.confirm(PLAIN, TIMES, "abc")
    yield "proposed", hosting.proposed(PLAIN)
    yield "why not", hosting.why(PLAIN)
    yield "declined", hosting.declined(PLAIN)


def _leading() -> Iterator[tuple[str, Screen]]:
    lines = [leading.UnitLine("Fachstelle Ehrenamt", "Brücke e. V.", 3, 2), leading.UnitLine(HOSTILE, HOSTILE, 1, 0)]
    yield "units", leading.units(COHORT, lines, 0, 2)
    yield "no units", leading.units(COHORT, [], 0, 1)
    bruecke = association("bruecke", "Brücke e. V.")
    groups = [bruecke, association("zoe", HOSTILE)]
    yield "who is entitled", leading.associations(COHORT, groups, {"bruecke"}, 0, 2)
    yield "an association", leading.association(bruecke, HAVE, OFFER, [ROSA, ZOE], {"rosas"}, allowed=True)
    yield "an association, not entitled", leading.association(groups[1], UnitsUsed(), OFFER, [ROSA], (), allowed=False)
    yield "partners of the cohort", partners.page(COHORT, [ROSA, ZOE], 0, 2)
    yield "no partners", partners.page(COHORT, [], 0, 1)
    yield "a new partner", partners.ask(COHORT)
    yield "a new partner, unread", partners.unread(COHORT, HOSTILE)
    for state in (ListingState.WAITING, ListingState.LISTED, ListingState.PAUSED):
        yield f"a partner at the desk: {state}", partners.one(replace(ZOE, state=state), OFFER, "de")
    yield "a link", partners.link(ZOE, "https://schmiede.example/tuer/abc", NOW + timedelta(days=14))
    yield "is in already", partners.is_in(ZOE)


def _told() -> Iterator[tuple[str, Screen]]:
    yield "asked", told.asked(ASKED, "Ehrenamt", HAVE, OFFER)
    yield "asked, plainly", told.asked(PLAIN, "", HAVE, OFFER)
    yield "it still waits", told.still_waits(ASKED, NOW)
    yield "no answer yet", told.no_answer(PLAIN)
    yield "to the team: asked", told.team_asked(PLAIN, "")
    yield "times are proposed", told.proposed(PROPOSED, (), moves=False)
    yield "times are proposed anew", told.proposed(PROPOSED, FILES, moves=True)
    yield "to the host: none fits", told.none_fits(PLAIN)
    yield "to the host: no time left", told.none_fits(replace(PLAIN, state=S.DECLINED))
    yield "no time picked yet", told.still_proposed(PROPOSED)
    for reason in hosting.WHY:
        yield f"to the association: {reason}", told.declined(replace(PLAIN, reason=NoReason(reason).value))
    off = replace(BOOKED, state=S.CANCELLED, ended_by=ASSOCIATION)
    for side in SIDES:
        yield f"proposed times are past, to the {side}", told.lapsed(PLAIN, side)
        yield f"another time is wanted, to the {side}", told.other_time_wanted(PLAIN, BOOKED, side, FILES)
        yield f"booked, to the {side}", told.booked(BOOKED, side, FILES)
        yield f"withdrawn, to the {side}", told.withdrawn(PLAIN, side)
        yield f"cancelled, to the {side}", told.off(off, side, FILES)
        yield f"cancelled late, to the {side}", told.off(replace(off, late=True), side, FILES)
        yield f"reminder, to the {side}", told.reminder(BOOKED, side, soon=False)
        yield f"reminder shortly before, to the {side}", told.reminder(BOOKED, side, soon=True)
        yield f"one side is not there any more, to the {side}", told.alone(BOOKED, side, FILES)
    yield "nobody came", told.afterwards(replace(HELD, state=S.MISSED))
    yield "it fell out", told.afterwards(replace(HELD, state=S.CANCELLED))
    yield "entitled", told.entitled("bruecke", OFFER)
    yield "confirmed", told.confirmed(ZOE)
    yield "it is over", told.over(HELD)
