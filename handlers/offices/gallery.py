"""Every screen of this feature once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime

from msgspec.structs import replace

from bot.domain.cohorts import Association, AssociationState, Cohort
from bot.domain.office import OfficeQuestion
from bot.domain.people import Member, MemberState
from bot.domain.screen import Screen
from bot.domain.volunteering.listing import Listing, ListingState
from bot.programme.load import load
from bot.terms import Land, Language, MemberRole
from bot.terms.talks import ListingKind
from handlers.offices.screens import desk, offices

TALKS, GERMAN = load().talks, Language.GERMAN
NOW = datetime(2027, 3, 12, 16, 30, tzinfo=UTC)
HOSTILE = '<b>Zoé & "Co" 🎉'
COHORT = Cohort("nord", "Schmiede Nord", "t", "NI", date(2027, 6, 30), "default")
BRIDGE = Association("a", "Brücke e. V.", "nord", "NI", "idee", AssociationState.ACTIVE, NOW, NOW)
ANNA = Member("a", "anna", MemberRole.CONTACT, MemberState.ACTIVE, NOW)
TOWN = replace(
    Listing("l1", ListingKind.MUNICIPALITY, None, "nord", NOW, ListingState.LISTED, checked_at=NOW),
    title="Ehrenamtsstelle Musterstadt",
    direct="ehrenamt@musterstadt.example",
    topics=("kommune",),
    land=Land.NI,
)
FEDERAL = replace(TOWN, id="l2", kind=ListingKind.FEDERAL, title=HOSTILE, land=None, topics=())
NEW = replace(TOWN, state=ListingState.WAITING, checked_at=None)
LEFT = OfficeQuestion("q", "l2", "a", "anna", NOW, f"Gibt es {HOSTILE}?", None, HOSTILE, HOSTILE)


def examples() -> Iterator[tuple[str, Screen]]:
    yield from _asking()
    yield from _desk()
    yield from _questions()


def _asking() -> Iterator[tuple[str, Screen]]:
    reader = replace(ANNA, role=MemberRole.READER)
    yield "offices", offices.offices(BRIDGE, [TOWN, FEDERAL], 0, 2)
    yield "no offices", offices.offices(BRIDGE, [], 0, 1)
    yield "municipality", offices.one(BRIDGE, ANNA, TOWN, TALKS, GERMAN)
    yield "federal office", offices.one(BRIDGE, ANNA, FEDERAL, TALKS, GERMAN)
    yield "federal office, who reads only", offices.one(BRIDGE, reader, FEDERAL, TALKS, GERMAN)
    yield "not true any more", offices.wrong_noted(BRIDGE, FEDERAL)
    yield "what to ask", offices.ask_question(BRIDGE, FEDERAL)
    yield "question left", offices.question_left(BRIDGE, FEDERAL, LEFT)
    yield "question taken back", offices.taken_back(BRIDGE, done=True)
    yield "question asked already", offices.taken_back(BRIDGE, done=False)


def _desk() -> Iterator[tuple[str, Screen]]:
    yield "offices, to the desk", desk.offices(COHORT, [TOWN, FEDERAL, NEW], 0, 2, 3)
    yield "no offices, to the desk", desk.offices(COHORT, [], 0, 1, 0)
    yield "which kind", desk.which_kind(COHORT)
    yield "new municipality", desk.ask_new(COHORT, ListingKind.MUNICIPALITY)
    yield "new federal office", desk.ask_new(COHORT, ListingKind.FEDERAL)
    yield "change", desk.ask_change(FEDERAL)
    yield "office, to the desk", desk.one(FEDERAL, TALKS, GERMAN)
    yield "office to be checked", desk.one(NEW, TALKS, GERMAN)
    yield "which Land", desk.lands(FEDERAL)
    yield "which topics", desk.topics(replace(FEDERAL, topics=("kommune",)), TALKS, 0, GERMAN)
    yield "really out", desk.ask_drop(FEDERAL)
    yield "out", desk.dropped(FEDERAL)
    yield "an association says", desk.wrong(FEDERAL)


def _questions() -> Iterator[tuple[str, Screen]]:
    yield "questions", desk.questions(COHORT, [LEFT, replace(LEFT, id="q2", text="Und 2?")], 0, 2)
    yield "no questions", desk.questions(COHORT, [], 0, 1)
